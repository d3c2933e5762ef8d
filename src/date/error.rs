//! Why a date is invalid, and what to type instead.

use std::ops::Range;

/// Why a date is invalid.
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

pub(super) fn syntax(text: &str, expects: &str) -> DateError {
    DateError {
        kind: DateErrorKind::Syntax,
        range: 0..text.len(),
        message: format!("`{text}` is not {expects}"),
        help: Some("write `2021`, `2021-12`, `2021-10-18`, or two of these with `/` between them".to_owned()),
    }
}

/// What to type for a text with these meanings, if there are any.
pub(super) fn proposed(meanings: &[String]) -> Option<String> {
    match meanings {
        [one] => Some(format!("write `{one}`")),
        [one, other] => Some(format!("write `{one}` or `{other}`, whichever is meant")),
        _ => None,
    }
}
