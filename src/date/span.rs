//! Dates of three precisions, and spans between two of them.

use std::fmt;

use super::{DateError, DateErrorKind, Day, meant, proposed, syntax};

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
                    format!("the month stands before the day: write `{}-{month:02}-{day:02}`", parts[0])
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

    /// Its first day.
    pub fn first_day(self) -> Day {
        let day = match self {
            PartialDate::Year(year) => Day::new(year, 1, 1),
            PartialDate::Month(year, month) => Day::new(year, month, 1),
            PartialDate::Day(day) => Some(day),
        };
        day.unwrap_or(Day(jiff::civil::Date::ZERO))
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
            PartialDate::Year(_) => Day(self.first_day().civil().last_of_year()),
            PartialDate::Month(..) => Day(self.first_day().civil().last_of_month()),
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

/// A date, or a span from one date to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DateSpan {
    /// Where it starts.
    pub start: PartialDate,
    /// Where it ends; the start itself for a single date.
    pub end: PartialDate,
}

impl DateSpan {
    /// Reads a date, or two with `/` between them.
    ///
    /// # Errors
    ///
    /// If a date cannot be read or the end lies before the start.
    pub fn parse(text: &str) -> Result<DateSpan, DateError> {
        DateSpan::strict(text).map_err(|error| {
            let meant =
                if error.kind == DateErrorKind::Syntax { proposed(&meant::spans(text)) } else { None };
            match meant {
                Some(help) => DateError { help: Some(help), ..syntax(text, "a date") },
                None => error,
            }
        })
    }

    fn strict(text: &str) -> Result<DateSpan, DateError> {
        let Some((start, end)) = text.split_once('/') else {
            let date = PartialDate::parse(text)?;
            return Ok(DateSpan { start: date, end: date });
        };
        let offset = start.len() + 1;
        let later = |mut error: DateError| {
            error.range = error.range.start + offset..error.range.end + offset;
            error
        };
        let span =
            DateSpan { start: PartialDate::parse(start)?, end: PartialDate::parse(end).map_err(later)? };
        if span.end.last_day() < span.start.first_day() {
            return Err(DateError {
                kind: DateErrorKind::Reversed,
                range: 0..text.len(),
                message: format!("`{text}` ends before it starts"),
                help: Some(format!("write `{end}/{start}`")),
            });
        }
        Ok(span)
    }

    /// Whether its last day lies before `today`.
    pub fn is_past(&self, today: Day) -> bool {
        self.end.last_day() < today
    }

    /// Whether a day lies in it.
    pub fn contains(&self, day: Day) -> bool {
        (self.start.first_day()..=self.end.last_day()).contains(&day)
    }
}

impl fmt::Display for DateSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.start == self.end { self.start.fmt(f) } else { write!(f, "{}/{}", self.start, self.end) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn days_that_do_not_exist_are_told_from_bad_spelling() {
        let kind = |text| DateSpan::parse(text).unwrap_err().kind;
        assert_eq!(kind("2021-02-30"), DateErrorKind::Impossible);
        assert_eq!(kind("18.10.2021"), DateErrorKind::Syntax);
        assert_eq!(kind("2022-06-09/2022-06-07"), DateErrorKind::Reversed);
        assert_eq!(DateSpan::parse("2021-12/2022-13").unwrap_err().range, 8..15);
    }

    #[test]
    fn a_month_ends_on_its_last_day() {
        let span = DateSpan::parse("2021-12/2022-02").unwrap();
        assert_eq!(span.end.last_day().to_string(), "2022-02-28");
        assert!(
            span.is_past(Day::parse("2022-03-01").unwrap())
                && !span.is_past(Day::parse("2022-02-28").unwrap())
        );
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in "\\PC{0,20}") {
            let _ = DateSpan::parse(&text);
        }

        #[test]
        fn what_is_shown_is_read_again(text in "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?)?") {
            prop_assert_eq!(DateSpan::parse(&text).unwrap().to_string(), text);
        }
    }
}
