//! A body -> how many blocks each of its sections has.
//!
//! A translation that has fewer blocks in a section than its original lacks something there, which lists of translations know without
//! reading a text again. Blocks are counted as [`skeleton`](super::skeleton()) finds them, but not those of footnotes, which may be
//! defined anywhere.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Tag, TagEnd};
use serde::{Deserialize, Serialize};

use super::call::{BUILT_IN, Call};
use super::item::Item;
use super::stream::whole;

/// How many blocks of each sort a section has: what comes before the first heading, or what follows a heading of any level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    /// Where it begins in the file; 0 before the first heading.
    pub start: u32,
    /// Paragraphs, items, terms, definitions.
    pub texts: u32,
    /// Rows of tables.
    pub rows: u32,
    /// Blocks of code and of raw HTML.
    pub code: u32,
}

/// The sort of a block.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Sort {
    #[default]
    Text,
    Heading,
    Row,
    Code,
}

/// Shapes under construction.
pub(super) struct ShapeReader {
    list: Vec<Shape>,
    sort: Sort,
    says_something: bool,
    /// How many footnotes are being read.
    notes: u32,
}

impl Default for ShapeReader {
    fn default() -> ShapeReader {
        ShapeReader { list: vec![Shape::default()], sort: Sort::Text, says_something: false, notes: 0 }
    }
}

impl ShapeReader {
    /// Reads an item of a stream.
    pub(super) fn item(&mut self, item: &Item<'_>, range: &Range<usize>) {
        match item {
            Item::Event(event) => self.event(event, range),
            Item::Call(_) => self.says_something = true,
            Item::Open(_) | Item::Close(_) => self.flush(),
        }
    }

    fn event(&mut self, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::Text(text) => self.says_something = self.says_something || !text.trim().is_empty(),
            Event::Code(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => self.says_something = true,
            Event::Start(tag) => self.start(tag, range),
            Event::End(end) => match end {
                TagEnd::TableCell
                | TagEnd::Link
                | TagEnd::Image
                | TagEnd::Emphasis
                | TagEnd::Strong
                | TagEnd::Strikethrough => {}
                TagEnd::FootnoteDefinition => {
                    self.flush();
                    self.notes = self.notes.saturating_sub(1);
                }
                _ => self.flush(),
            },
            Event::Html(html) => {
                self.flush();
                if !html.trim_start().starts_with("<!--") {
                    (self.sort, self.says_something) = (Sort::Code, true);
                    self.flush();
                }
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: &Range<usize>) {
        match tag {
            Tag::Link { .. } | Tag::Image { .. } => self.says_something = true,
            Tag::TableCell | Tag::Emphasis | Tag::Strong | Tag::Strikethrough => {}
            _ => self.flush(),
        }
        match tag {
            Tag::Heading { .. } => {
                self.sort = Sort::Heading;
                let start = u32::try_from(range.start).unwrap_or(u32::MAX);
                self.list.push(Shape { start, ..Shape::default() });
            }
            Tag::CodeBlock(_) => self.sort = Sort::Code,
            Tag::TableHead | Tag::TableRow => self.sort = Sort::Row,
            Tag::FootnoteDefinition(_) => self.notes += 1,
            _ => {}
        }
    }

    fn flush(&mut self) {
        let sort = std::mem::take(&mut self.sort);
        let says_something = std::mem::take(&mut self.says_something);
        let Some(section) = self.list.last_mut().filter(|_| self.notes == 0) else { return };
        match sort {
            Sort::Text => section.texts += u32::from(says_something),
            Sort::Code => section.code += u32::from(says_something),
            Sort::Row => section.rows += 1,
            Sort::Heading => {}
        }
    }

    /// The shapes of all sections of a body that was read as it is on one day, with what is there on other days.
    pub(super) fn finish(
        mut self,
        (path, text, range): (&Arc<str>, &str, &Range<usize>),
        calls: &[Call],
    ) -> Vec<Shape> {
        if calls.iter().any(|call| BUILT_IN.contains(&call.name.as_str())) {
            self = ShapeReader::default();
            whole(path, text, range, calls, |item, range| self.item(&item, &range));
        }
        self.flush();
        self.list
    }
}
