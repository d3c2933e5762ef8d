//! The settings that parsing depends on.

use crate::config::{Config, RawHtml};
use crate::date::Day;

/// The settings that parsing depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ParseOptions {
    /// The day of the edition.
    pub today: Day,
    /// Policy for raw HTML.
    pub raw_html: RawHtml,
}

impl ParseOptions {
    /// The edition that a configuration asks for.
    pub fn of(config: &Config) -> ParseOptions {
        ParseOptions { today: config.today, raw_html: config.raw_html }
    }
}
