//! Cells of a row beyond the columns of its table, which the parser leaves out.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::item::Item;

/// Emits the extra cells of a row as typed, in one cell, so that no word is lost.
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

/// The bytes of a row after its last cell, if they contain words.
pub(super) fn lost(text: &str, cell: usize, end: usize) -> Option<Range<usize>> {
    let rest = text.get(cell..end)?;
    let words = rest.trim_matches(['|', ' ', '\t', '\r', '\n']);
    if words.is_empty() {
        return None;
    }
    let start = cell + rest.find(words)?;
    Some(start..start + words.len())
}
