//! A mistake in a Fluent file: its place, what is wrong, what to type.

use std::ops::Range;

/// What is wrong, where, and what to type.
pub(super) struct Mistake {
    pub(super) at: Range<usize>,
    pub(super) message: String,
    pub(super) help: String,
}

impl Mistake {
    pub(super) fn new(at: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Mistake {
        Mistake { at, message: message.into(), help: help.into() }
    }
}

/// The line, without its end, that contains a place, which may be inside a character.
pub(super) fn line(text: &str, at: usize) -> Range<usize> {
    let (before, after) = text.as_bytes().split_at(at);
    let start = memchr::memrchr(b'\n', before).map_or(0, |start| start + 1);
    let end = memchr::memchr(b'\n', after).map_or(text.len(), |end| at + end);
    start..end.max(start)
}
