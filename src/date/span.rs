//! Spans between two dates.

use std::fmt;

use super::day::Day;
use super::error::{DateError, DateErrorKind, proposed, syntax};
use super::meant;
use super::partial::PartialDate;

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

    /// The span as a number, from which [`DateSpan::of_number`] makes it again. The numbers are in the order of the starts.
    pub fn number(&self) -> u64 {
        u64::from(self.start.number()) << BITS | u64::from(self.end.number())
    }

    /// The span of a number.
    pub fn of_number(number: u64) -> Option<DateSpan> {
        let date = |bits| u32::try_from(bits).ok().and_then(PartialDate::of_number);
        Some(DateSpan { start: date(number >> BITS)?, end: date(number & ((1 << BITS) - 1))? })
    }

    /// Whether a day lies in it.
    pub fn contains(&self, day: Day) -> bool {
        (self.start.first_day()..=self.end.last_day()).contains(&day)
    }
}

/// The bits of the number of one date. Two of them fit into the integers that JSON keeps exactly.
const BITS: u32 = 23;

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
            let span = DateSpan::parse(&text).unwrap();
            prop_assert_eq!(DateSpan::of_number(span.number()), Some(span));
            prop_assert_eq!(span.to_string(), text);
        }
    }
}
