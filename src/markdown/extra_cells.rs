//! Cells of a row beyond the columns of its table, which the parser leaves out.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::item::Item;

/// Gives what a row has beyond the columns of its table, as it is typed, in a cell of its own, so that no word is lost.
pub(super) fn surplus<'t>(
    text: &'t str,
    cell: usize,
    end: usize,
    sink: &mut impl FnMut(Item<'t>, Range<usize>),
) {
    let Some(lost) = lost(text, cell, end) else { return };
    sink(Item::Event(Event::Start(Tag::TableCell)), cell..cell);
    sink(Item::Event(Event::Text(text[lost.clone()].into())), lost);
    sink(Item::Event(Event::End(TagEnd::TableCell)), cell..cell);
}

/// The bytes of a row behind its last cell, if words are among them.
pub(super) fn lost(text: &str, cell: usize, end: usize) -> Option<Range<usize>> {
    let rest = text.get(cell..end)?;
    let words = rest.trim_matches(['|', ' ', '\t', '\r', '\n']);
    if words.is_empty() {
        return None;
    }
    let start = cell + rest.find(words)?;
    Some(start..start + words.len())
}
