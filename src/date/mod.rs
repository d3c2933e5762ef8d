//! Calendar dates with a precision, spans of them, and instants in a named zone (ISO 8601, RFC 9557).
//!
//! Errors have a byte range inside the text, so that a caller can put a caret below it. Nothing here reads the clock.

mod day;
mod error;
pub mod meant;
mod moment;
mod partial;
pub mod pattern;
mod span;
mod zone_changes;
mod zoned;

pub use day::Day;
pub use error::{DateError, DateErrorKind};
pub use moment::Moment;
pub use partial::PartialDate;
pub use span::DateSpan;
pub use zone_changes::{ZoneChange, zone_changes};
pub use zoned::{ClockChange, LocalTime, Zone, ZonedTime, is_utc};

use error::{proposed, syntax};

impl Day {
    /// Reads `2021-10-18`.
    ///
    /// # Errors
    ///
    /// If the text has another form or the day does not exist.
    pub fn parse(text: &str) -> Result<Day, DateError> {
        let wrong = || {
            let help = proposed(&meant::days(text)).unwrap_or("write a day such as `2021-10-18`".to_owned());
            DateError { help: Some(help), ..syntax(text, "a day such as `2021-10-18`") }
        };
        match PartialDate::parse(text) {
            Ok(PartialDate::Day(day)) => Ok(day),
            Err(error) if error.kind != DateErrorKind::Syntax => Err(error),
            _ => Err(wrong()),
        }
    }
}
