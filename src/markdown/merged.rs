//! Pieces of raw HTML in a block -> one event between those of the block.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::item::Item;

/// Whether an event is one that [`merged`], [`surplus`](super::extra_cells) and [`Headings`](super::attributes::Headings) process.
pub(super) fn concerns_blocks(event: &Event<'_>) -> bool {
    matches!(
        event,
        Event::Start(Tag::HtmlBlock | Tag::Heading { .. } | Tag::TableCell)
            | Event::Html(_)
            | Event::End(TagEnd::HtmlBlock | TagEnd::TableRow)
    )
}

/// An event; `None` for a piece of raw HTML that is followed by more.
pub(super) fn merged<'t>(html: &mut Option<String>, event: Event<'t>) -> Option<Item<'t>> {
    match event {
        Event::Start(Tag::HtmlBlock) => *html = Some(String::new()),
        Event::Html(piece) => html.get_or_insert_default().push_str(&piece),
        Event::End(TagEnd::HtmlBlock) => {
            return html.take().map(|html| Item::Event(Event::Html(html.into())));
        }
        event => return Some(Item::Event(event)),
    }
    None
}
