//! Bare addresses in a text -> links, as GitHub makes them: `https://a.org`, `www.a.org`, `name@a.org`.
//!
//! Works on the stream of events after the parser, so that outline, HTML, words and prose agree. Code, links and raw HTML are not
//! changed. Emphasis that begins inside an address is a part of the address, as in `…/__main__.html`.

mod found;

use std::ops::Range;

use found::{addresses, ends_in_path, has_bare, may_have};
use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::item::Item;
use super::source_map::SourceMap;

/// Makes links on the way of items to their reader.
pub(super) struct Addresses<'s> {
    /// The text of the file.
    source: &'s str,
    /// How many code spans, links and images are open.
    closed: usize,
    /// Whether an element `a` of raw HTML is open.
    raw: bool,
    text: String,
    origins: SourceMap,
    /// For each emphasis that is open, whether its marks are a part of an address.
    emphases: Vec<bool>,
}

impl<'s> Addresses<'s> {
    /// For the body that is at `body` in `source`, if it can have any.
    pub(super) fn of(source: &'s str, body: &Range<usize>) -> Option<Addresses<'s>> {
        has_bare(&source.as_bytes()[body.clone()]).then(|| Addresses {
            source,
            closed: 0,
            raw: false,
            text: String::new(),
            origins: SourceMap::default(),
            emphases: Vec::new(),
        })
    }

    /// Passes an item on, or the items that it becomes.
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
        } else if self.is_mark(&item, &range) {
            return;
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

    /// Whether an item begins or ends an emphasis whose marks belong to an address; such marks are kept as text.
    fn is_mark(&mut self, item: &Item<'_>, range: &Range<usize>) -> bool {
        let Item::Event(event) = item else { return false };
        let (length, begins) = match event {
            Event::Start(Tag::Emphasis) => (1, true),
            Event::End(TagEnd::Emphasis) => (1, false),
            Event::Start(Tag::Strong) => (2, true),
            Event::End(TagEnd::Strong) => (2, false),
            Event::Start(Tag::Strikethrough) => (self.tildes(range), true),
            Event::End(TagEnd::Strikethrough) => (self.tildes(range), false),
            _ => return false,
        };
        let place = if begins { range.start..range.start + length } else { range.end - length..range.end };
        let is_mark = match begins {
            true => self.is_in_address(&place, range),
            false => self.emphases.pop().unwrap_or(false),
        };
        if begins {
            self.emphases.push(is_mark);
        }
        if is_mark && let Some(mark) = self.source.get(place.clone()) {
            self.origins.push(self.text.len(), place, true);
            self.text.push_str(mark);
        }
        is_mark
    }

    fn tildes(&self, range: &Range<usize>) -> usize {
        if self.source[range.clone()].starts_with("~~") { 2 } else { 1 }
    }

    /// Whether a mark of emphasis is in the path of an address, and the emphasis ends in it too.
    fn is_in_address(&self, mark: &Range<usize>, emphasis: &Range<usize>) -> bool {
        let is_part = |byte: &u8| byte.is_ascii_graphic() && !b"()[]<>|`\"\\:@".contains(byte);
        let is_inside = || self.source.as_bytes()[emphasis.clone()].iter().all(is_part);
        self.origins.end() == Some(mark.start) && is_inside() && ends_in_path(&self.text)
    }

    /// Passes on the text that waited, also at the end of the body.
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

/// Passes on a part of the text, in the pieces in which it came.
fn words<'t>(
    text: &str,
    origins: &SourceMap,
    part: Range<usize>,
    sink: &mut impl FnMut(Item<'t>, Range<usize>),
) {
    for range in origins.cut(part) {
        let source = origins.source(range.clone());
        sink(Item::Event(Event::Text(CowStr::from(text[range].to_owned()))), source);
    }
}
