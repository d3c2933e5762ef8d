//! Dates of three precisions: a year, a month, a day.

use std::fmt;

use super::day::Day;
use super::error::{DateError, DateErrorKind, syntax};

/// A date as precise as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartialDate {
    /// `2021`
    Year(i16),
    /// `2021-12`
    Month(i16, i8),
    /// `2021-10-18`
    Day(Day),
}

impl PartialDate {
    /// Reads a year, month or day.
    ///
    /// # Errors
    ///
    /// If the text has another form or the date does not exist.
    pub fn parse(text: &str) -> Result<PartialDate, DateError> {
        let parts: Vec<&str> = text.split('-').collect();
        let digits =
            |part: &str, length: usize| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
        let sound = digits(parts[0], 4) && parts[1..].iter().all(|part| digits(part, 2)) && parts.len() <= 3;
        if !sound {
            return Err(syntax(text, "a date"));
        }
        let number = |at: usize| parts.get(at).and_then(|part| part.parse::<i16>().ok());
        let small = |at: usize| number(at).and_then(|value| i8::try_from(value).ok());
        let date = match (number(0), small(1), small(2)) {
            (Some(year), None, None) if parts.len() == 1 => Some(PartialDate::Year(year)),
            (Some(year), Some(month), None) => {
                Day::new(year, month, 1).map(|_| PartialDate::Month(year, month))
            }
            (Some(year), Some(month), Some(day)) => Day::new(year, month, day).map(PartialDate::Day),
            _ => None,
        };
        date.ok_or_else(|| {
            let month = number(0).zip(small(1)).and_then(|(year, month)| Day::new(year, month, 1));
            let help = match (month, small(1).zip(small(2))) {
                (Some(first), _) => format!(
                    "the month ends on `{}`",
                    PartialDate::Month(first.year(), first.civil().month()).last_day()
                ),
                (None, Some((day @ 1..=31, month @ 1..=12))) => {
                    format!("the month comes before the day: write `{}-{month:02}-{day:02}`", parts[0])
                }
                _ => "write a month from 01 to 12".to_owned(),
            };
            DateError {
                kind: DateErrorKind::Impossible,
                range: 0..text.len(),
                message: format!("`{text}` does not exist"),
                help: Some(help),
            }
        })
    }

    /// Year, month and day in one number, the last two 0 where they are not known.
    pub(super) fn number(self) -> u32 {
        let (year, month, day) = match self {
            PartialDate::Year(year) => (year, 0, 0),
            PartialDate::Month(year, month) => (year, month.unsigned_abs(), 0),
            PartialDate::Day(day) => (day.year(), day.month(), day.day()),
        };
        u32::from(year.unsigned_abs()) << 9 | u32::from(month) << 5 | u32::from(day)
    }

    /// The date of a number.
    pub(super) fn of_number(number: u32) -> Option<PartialDate> {
        let year = i16::try_from(number >> 9).ok()?;
        let (month, day) = (i8::try_from(number >> 5 & 0xf).ok()?, i8::try_from(number & 0x1f).ok()?);
        match (month, day) {
            (0, 0) => Some(PartialDate::Year(year)),
            (month, 0) => Day::new(year, month, 1).map(|_| PartialDate::Month(year, month)),
            (month, day) => Day::new(year, month, day).map(PartialDate::Day),
        }
    }

    /// Its first day.
    pub fn first_day(self) -> Day {
        let day = match self {
            PartialDate::Year(year) => Day::new(year, 1, 1),
            PartialDate::Month(year, month) => Day::new(year, month, 1),
            PartialDate::Day(day) => Some(day),
        };
        day.unwrap_or(Day::of_civil(jiff::civil::Date::ZERO))
    }

    /// Its month, or its year if no more is known.
    pub fn in_month(self) -> PartialDate {
        match self {
            PartialDate::Day(day) => PartialDate::Month(day.year(), day.civil().month()),
            less => less,
        }
    }

    /// Its last day.
    pub fn last_day(self) -> Day {
        match self {
            PartialDate::Year(_) => Day::of_civil(self.first_day().civil().last_of_year()),
            PartialDate::Month(..) => Day::of_civil(self.first_day().civil().last_of_month()),
            PartialDate::Day(day) => day,
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PartialDate::Year(year) => write!(f, "{year:04}"),
            PartialDate::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            PartialDate::Day(day) => day.fmt(f),
        }
    }
}
