//! A composed text, and the bytes of the file from which each part of it comes.

use std::ops::Range;

/// Where the parts of a text come from, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct SourceMap(Vec<Origin>);

/// Where a part comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Origin {
    /// Where the part begins in the text.
    at: usize,
    source: Range<usize>,
    /// Whether it is in the file as it is.
    exact: bool,
}

impl SourceMap {
    /// Adds the part that begins at `at` and comes from these bytes of the file; it may be equal to them.
    pub(super) fn push(&mut self, at: usize, source: Range<usize>, exact: bool) {
        self.0.push(Origin { at, source, exact });
    }

    /// Where the last part ends in the file.
    pub(super) fn end(&self) -> Option<usize> {
        self.0.last().map(|last| last.source.end)
    }

    /// The bytes of the file that a part of the text comes from.
    pub(super) fn source(&self, part: Range<usize>) -> Range<usize> {
        let origin = |byte: usize| self.0.get(self.at(byte));
        let (Some(first), Some(last)) =
            (origin(part.start), origin(part.end.saturating_sub(1).max(part.start)))
        else {
            return 0..0;
        };
        let shifted = |origin: &Origin, byte: usize| origin.source.start + byte.saturating_sub(origin.at);
        let start = if first.exact { shifted(first, part.start) } else { first.source.start };
        let end = if last.exact { shifted(last, part.end) } else { last.source.end };
        start..end.max(start)
    }

    /// A part of the text, split where the added parts meet.
    pub(super) fn cut(&self, part: Range<usize>) -> impl Iterator<Item = Range<usize>> {
        let first = self.at(part.start);
        let begins = self.0.iter().skip(first).map(|origin| origin.at);
        let ends = self.0.iter().skip(first + 1).map(|origin| origin.at).chain([part.end]);
        let end = part.end;
        begins
            .zip(ends)
            .take_while(move |(begin, _)| *begin < end)
            .map(move |(begin, next)| begin.max(part.start)..next.min(end))
            .filter(|range| !range.is_empty())
    }

    fn at(&self, byte: usize) -> usize {
        self.0.partition_point(|origin| origin.at <= byte).saturating_sub(1)
    }
}
