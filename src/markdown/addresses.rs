//! Bare addresses in a text -> links, as GitHub makes them: `https://a.org`, `www.a.org`, `name@a.org`.
//!
//! Works on the stream of events, between the parser and whoever reads it, so that outline, HTML, words and prose agree. Code, links and raw HTML are left alone.

mod found;

use std::ops::Range;

use found::{addresses, has_bare, may_have};
use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::origins::Origins;
use super::stream::Item;

/// Makes links on the way of items to their reader.
#[derive(Default)]
pub(super) struct Addresses {
    /// Code, links and images that are open.
    closed: usize,
    /// Whether an element `a` of raw HTML is open.
    raw: bool,
    text: String,
    origins: Origins,
}

impl Addresses {
    /// For a body with this text, if it can have any.
    pub(super) fn of(source: &str) -> Option<Addresses> {
        has_bare(source.as_bytes()).then(Addresses::default)
    }

    /// Gives an item on, or the items that it becomes.
    pub(super) fn pass<'t>(
        &mut self,
        item: Item<'t>,
        range: Range<usize>,
        sink: &mut impl FnMut(Item<'t>, Range<usize>),
    ) {
        if let Item::Event(Event::Text(text)) = &item
            && self.closed == 0
            && !self.raw
        {
            let goes_on = self.origins.end() == Some(range.start);
            if !goes_on {
                self.flush(sink);
            }
            if goes_on || may_have(text) {
                let exact = text.len() == range.len();
                self.origins.push(self.text.len(), range, exact);
                self.text.push_str(text);
                return;
            }
        } else {
            self.flush(sink);
        }
        match &item {
            Item::Event(Event::Start(Tag::CodeBlock(_) | Tag::Link { .. } | Tag::Image { .. })) => {
                self.closed += 1
            }
            Item::Event(Event::End(TagEnd::CodeBlock | TagEnd::Link | TagEnd::Image)) => {
                self.closed = self.closed.saturating_sub(1);
            }
            Item::Event(Event::InlineHtml(html)) => {
                let html = html.to_ascii_lowercase();
                self.raw = self.raw && !html.starts_with("</a") || html.starts_with("<a ");
            }
            Item::Event(Event::End(TagEnd::Paragraph)) => self.raw = false,
            _ => {}
        }
        sink(item, range);
    }

    /// Gives on the text that waited, also at the end of the body.
    pub(super) fn flush<'t>(&mut self, sink: &mut impl FnMut(Item<'t>, Range<usize>)) {
        if self.text.is_empty() {
            return;
        }
        let text = std::mem::take(&mut self.text);
        let origins = std::mem::take(&mut self.origins);
        let mut at = 0;
        for found in addresses(&text) {
            words(&text, &origins, at..found.range.start, sink);
            let source = origins.source(found.range.clone());
            let link = Tag::Link {
                link_type: found.kind,
                dest_url: CowStr::from(found.destination),
                title: CowStr::Borrowed(""),
                id: CowStr::Borrowed(""),
            };
            sink(Item::Event(Event::Start(link)), source.clone());
            let shown = CowStr::from(text[found.range.clone()].to_owned());
            sink(Item::Event(Event::Text(shown)), source.clone());
            sink(Item::Event(Event::End(TagEnd::Link)), source);
            at = found.range.end;
        }
        words(&text, &origins, at..text.len(), sink);
    }
}

/// Gives on a part of the text, in the pieces in which it came.
fn words<'t>(
    text: &str,
    origins: &Origins,
    part: Range<usize>,
    sink: &mut impl FnMut(Item<'t>, Range<usize>),
) {
    for range in origins.cut(part) {
        let source = origins.source(range.clone());
        sink(Item::Event(Event::Text(CowStr::from(text[range].to_owned()))), source);
    }
}
