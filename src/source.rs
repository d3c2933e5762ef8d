//! Places in the site's files: a path and a byte range, and lines and columns made from them.
//!
//! Every parser in the program hands out byte ranges; only the report turns them into lines. This module does
//! not read files.

use std::ops::Range;
use std::sync::Arc;

/// A byte range of one file. The path is relative to the site's root, with `/` between its parts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub path: Arc<str>,
    /// First byte of the range.
    pub start: usize,
    /// The byte after the range.
    pub end: usize,
}

impl Place {
    /// A place in `path`.
    pub fn new(path: &Arc<str>, range: Range<usize>) -> Place {
        Place { path: Arc::clone(path), start: range.start, end: range.end.max(range.start) }
    }

    /// The whole file, shown as its first character.
    pub fn file(path: &Arc<str>) -> Place {
        Place::new(path, 0..0)
    }

    /// The bytes as a range, cut to the length of `text` and to whole characters.
    pub fn range_in(&self, text: &str) -> Range<usize> {
        let start = floor(text, self.start);
        start..floor(text, self.end).max(start)
    }
}

/// The nearest character border at or below `at`.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Line and column of a byte offset, both from 1; the column counts characters, as editors do.
pub fn line_column(text: &str, offset: usize) -> (usize, usize) {
    let offset = floor(text, offset);
    let before = &text[..offset];
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (line, text[start..offset].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        assert_eq!(line_column("é\nжд x", 8), (2, 4));
    }

    #[test]
    fn an_offset_past_the_end_is_the_end() {
        assert_eq!(line_column("ab\n", 99), (2, 1));
    }
}
