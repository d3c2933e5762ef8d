//! Calendar dates with a precision, spans of them, and instants in a named zone (ISO 8601, RFC 9557).
//!
//! Errors carry a byte range inside the text, so that a caller can put a caret below it. Nothing here reads the
//! clock.

pub mod meant;
mod moment;
pub mod pattern;
mod span;
mod zoned;

pub use moment::Moment;
pub use span::{DateSpan, PartialDate};
pub use zoned::{ClockChange, LocalTime, Zone, ZonedTime};

use std::fmt;
use std::ops::Range;

/// Why a date cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateErrorKind {
    /// It is not written as a date.
    Syntax,
    /// It is written as a date that no calendar has.
    Impossible,
    /// A span ends before it starts.
    Reversed,
    /// The zone is not in the tz database.
    UnknownZone,
    /// An instant has no zone.
    MissingZone,
}

/// A date that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateError {
    /// Why.
    pub kind: DateErrorKind,
    /// The bytes of the text that are wrong.
    pub range: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to type.
    pub help: Option<String>,
}

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(jiff::civil::Date);

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

    /// The day of this year, month and day of the month, if it exists.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Day> {
        jiff::civil::Date::new(year, month, day).ok().map(Day)
    }

    pub(crate) fn civil(self) -> jiff::civil::Date {
        self.0
    }

    pub(crate) fn of_civil(date: jiff::civil::Date) -> Day {
        Day(date)
    }

    /// Its year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// Its month, 1 to 12.
    pub fn month(self) -> u8 {
        self.0.month().unsigned_abs()
    }

    /// Its day of the month, from 1.
    pub fn day(self) -> u8 {
        self.0.day().unsigned_abs()
    }

    /// Its weekday: 0 is Monday.
    pub fn weekday(self) -> usize {
        self.0.weekday().to_monday_zero_offset().unsigned_abs().into()
    }

    /// The day after it; the last day that there is has none and stays.
    pub fn next(self) -> Day {
        self.0.tomorrow().map_or(self, Day)
    }

    /// Days from `self` to `other`; negative if `other` is earlier.
    pub fn days_until(self, other: Day) -> i64 {
        self.0.until(other.0).map_or(0, |span| i64::from(span.get_days()))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Ok(year) = u16::try_from(self.year()) else {
            return write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day());
        };
        // Each page has several days, and the general way to pad a number is a long one.
        let (month, day) = (self.month().into(), self.day().into());
        let digit = |number: u16| b'0' + (number % 10) as u8;
        let text = [
            digit(year / 1000),
            digit(year / 100),
            digit(year / 10),
            digit(year),
            b'-',
            digit(month / 10),
            digit(month),
            b'-',
            digit(day / 10),
            digit(day),
        ];
        f.write_str(str::from_utf8(&text).unwrap_or_default())
    }
}

fn syntax(text: &str, expects: &str) -> DateError {
    DateError {
        kind: DateErrorKind::Syntax,
        range: 0..text.len(),
        message: format!("`{text}` is not {expects}"),
        help: Some("write `2021`, `2021-12`, `2021-10-18`, or two of these with `/` between them".to_owned()),
    }
}

/// What to type for a text with these meanings, if there are any.
fn proposed(meanings: &[String]) -> Option<String> {
    match meanings {
        [one] => Some(format!("write `{one}`")),
        [one, other] => Some(format!("write `{one}` or `{other}`, whichever is meant")),
        _ => None,
    }
}
