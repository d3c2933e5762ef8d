//! The phrases of six languages; short lists of clear ones, since a wrong report costs more than a missed one.

mod latin;
mod others;

use super::phrases::Phrases;

/// The phrases of all languages.
pub(super) fn tables() -> impl Iterator<Item = &'static Phrases> {
    latin::TABLES.iter().chain(&others::TABLES)
}
