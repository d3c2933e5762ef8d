//! The arguments of a message, and why it could not be shown.

use crate::date::{DateSpan, Moment, PartialDate, Zone};

/// A value given to a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageArgument {
    /// A text, shown as it is.
    Text(String),
    /// A number: it chooses the plural, and is shown as the language writes it, with at most three decimals.
    Number(String),
    /// A number with all its digits.
    Amount(String),
    /// A date: shown as a text, unless a message formats it itself.
    Date {
        /// As it is shown.
        text: String,
        /// What it is.
        date: GivenDate,
    },
}

/// A date that a message may format itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GivenDate {
    /// A date or a span of dates.
    Span(DateSpan),
    /// An instant, by its [number](crate::date::ZonedTime::number).
    Instant(i64),
}

impl GivenDate {
    /// The point on the calendar, an instant on the clock of `zone` if one is given; `None` for what is no single day.
    pub fn moment(self, zone: Option<&Zone>) -> Option<Moment> {
        match self {
            GivenDate::Span(DateSpan { start: PartialDate::Day(day), end })
                if end == PartialDate::Day(day) =>
            {
                Some(Moment { day, clock: None })
            }
            GivenDate::Span(_) => None,
            GivenDate::Instant(number) => Moment::of_number(number, zone),
        }
    }
}

/// Why a message could not be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageProblem {
    /// No file of the language has it.
    Unknown,
    /// It uses a variable that was not given.
    MissingArgument(String),
    /// Another problem, in words.
    Other(String),
}
