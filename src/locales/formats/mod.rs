//! Numbers, dates, lists, plurals and order of one language, from ICU4X's CLDR data and the patterns of the house style.
//!
//! The words (months, weekdays, "and") and rules (plurals, grouping, order) are CLDR's; the composition of a date or a range is
//! data: the messages of `formats.ftl`, read as [`Patterns`]. For a language without such messages, CLDR's own long forms are used.
//! No function here fails: a language that CLDR does not know gets its root forms.

mod amounts;
mod dates;
mod language;
mod moments;
mod names;
mod numbers;
mod patterns;
mod plurals;
#[cfg(test)]
mod tests;

pub use amounts::{Scale, shift};
pub use dates::DateStyle;
pub use language::{Formats, with_territory};
pub use moments::{DateTimeOptions, TextLength};
pub use numbers::{Grouping, NumberOptions, NumberStyle};
pub use patterns::{Patterns, SpanParts, is_optional};
pub use plurals::{CATEGORIES, Plurals, equal};
