//! Joins the runs of a block into one text, and splits the typeset text into the runs again.
//!
//! Called by [`typeset`](super::typeset). A run that is not prose is one character with the same behavior: an object, a number, a
//! line feed, a line separator. Runs are found again by offset, so the same characters in prose do no harm.

use std::borrow::Cow;

use super::Run;
use super::kinds::{LINE, NUMBER, OBJECT};

/// A block as one text.
pub(super) struct Flat {
    /// All runs, one after the other.
    pub(super) text: String,
    /// Where each run ends in `text`.
    pub(super) ends: Vec<usize>,
}

/// Joins the runs.
pub(super) fn flatten(runs: &[Run<'_>]) -> Flat {
    let length = |run: &Run<'_>| if let Run::Prose(text) = run { text.len() } else { 3 };
    let mut text = String::with_capacity(runs.iter().map(length).sum());
    let mut ends = Vec::with_capacity(runs.len());
    for run in runs {
        match run {
            Run::Prose(prose) => text.push_str(prose),
            Run::Opaque => text.push(OBJECT),
            Run::Number => text.push(NUMBER),
            Run::SoftBreak => text.push('\n'),
            Run::HardBreak => text.push(LINE),
            Run::Dropped => {}
        }
        ends.push(text.len());
    }
    Flat { text, ends }
}

/// Gives each run its part of the typeset text.
pub(super) fn distribute(text: &str, ends: &[usize], runs: &mut [Run<'_>]) {
    let mut start = 0;
    for (run, &end) in runs.iter_mut().zip(ends) {
        let part = &text[start..end];
        start = end;
        match run {
            Run::Prose(prose) if prose != part => *prose = Cow::Owned(part.to_owned()),
            Run::SoftBreak if part.is_empty() => *run = Run::Dropped,
            Run::SoftBreak if part != "\n" => *run = Run::Prose(Cow::Owned(part.to_owned())),
            _ => {}
        }
    }
}
