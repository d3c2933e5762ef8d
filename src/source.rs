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

/// The beginning of a text: at most so many bytes, whole characters.
pub fn within(text: &str, most: usize) -> &str {
    &text[..floor(text, most)]
}

/// The smallest range of whole characters of a text around another range, as far as the text reaches.
pub fn whole(text: &str, range: Range<usize>) -> Range<usize> {
    let end = (range.end..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    floor(text, range.start).min(end)..end
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
    walk((1, 1), &text.as_bytes()[..floor(text, offset)])
}

/// The position behind some bytes that begin at a position.
fn walk(from: (usize, usize), bytes: &[u8]) -> (usize, usize) {
    bytes.iter().fold(from, |(line, column), byte| match byte {
        b'\n' => (line + 1, 1),
        // A byte of a character goes on with 0b10 in UTF-8 (RFC 3629).
        byte if byte & 0xc0 == 0x80 => (line, column),
        _ => (line, column + 1),
    })
}

/// Lines and columns of a text in which many places are asked for.
pub struct Positions<T = Arc<str>> {
    text: T,
    /// The position at the begin of each piece.
    pieces: Vec<(usize, usize)>,
}

/// Bytes of a piece: so many are looked at for a place.
const PIECE: usize = 1024;

impl<T: AsRef<str>> Positions<T> {
    /// Looks at the whole text once.
    pub fn new(text: T) -> Positions<T> {
        let step = |position: &mut (usize, usize), piece: &[u8]| {
            let here = *position;
            *position = walk(here, piece);
            Some(here)
        };
        let pieces = text.as_ref().as_bytes().chunks(PIECE).scan((1, 1), step).collect();
        Positions { text, pieces }
    }

    /// The text.
    pub fn text(&self) -> &T {
        &self.text
    }

    /// As [`line_column`].
    pub fn at(&self, offset: usize) -> (usize, usize) {
        let text = self.text.as_ref();
        let offset = floor(text, offset);
        let last = self.pieces.len().saturating_sub(1);
        let piece = (offset / PIECE).min(last);
        let from = self.pieces.get(piece).copied().unwrap_or((1, 1));
        walk(from, &text.as_bytes()[piece * PIECE..offset])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        assert_eq!(line_column("é\nжд x", 8), (2, 4));
    }

    #[test]
    fn positions_are_those_of_lines_and_columns() {
        let text = "Ein Satz mit é und ж.\nUnd 汉字 in der zweiten Zeile.\n\n".repeat(90);
        let positions = Positions::new(text.as_str());
        for offset in (0..=text.len() + 2).step_by(7) {
            assert_eq!(positions.at(offset), line_column(&text, offset), "{offset}");
        }
        assert_eq!(Positions::new("").at(0), (1, 1));
    }

    #[test]
    fn a_range_becomes_one_of_whole_characters() {
        let whole = |range| super::whole("aéж", range);
        assert_eq!(
            [whole(0..1), whole(1..2), whole(2..4), whole(4..9), whole(7..9)],
            [0..1, 1..3, 1..5, 3..5, 5..5]
        );
    }

    #[test]
    fn an_offset_past_the_end_is_the_end() {
        assert_eq!(line_column("ab\n", 99), (2, 1));
    }
}
