//! A day of the calendar.

use std::fmt;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(jiff::civil::Date);

impl Day {
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

    /// The day after it; the last representable day is returned unchanged.
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
        // Each page has several dates, and the general way to pad a number is slow.
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
