//! Text -> its blocks in order, each with what it holds that is the same in every language: links, images, calls, code.
//!
//! Checks compare the skeletons of an original and of its translations. Blocks of every day are in it.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{BlockQuoteKind, Event, Tag, TagEnd};

use super::call::{Call, NO_TRANSLATE, is_kept};
use super::item::Item;
use super::prose::OBJECT;
use super::stream::{Body, whole_with_addresses};
use crate::date::Day;

/// What a block is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading of this level.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// The first paragraph of an item.
    Item,
    /// A term of a list of definitions.
    Term,
    /// The first paragraph of a definition.
    Definition,
    /// The first paragraph of a footnote with this name.
    Note(String),
    /// A row of a table.
    Row,
    /// A block of code in this language.
    Code(String),
    /// A block of raw HTML.
    Html,
}

/// Something in a block that is no text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ObjectKind {
    /// A link to this destination.
    Link(String),
    /// An image with this source and its alternative text.
    Image(String, String),
    /// A call, by its number.
    Call(usize),
    /// A reference to a footnote with this name.
    Note(String),
}

/// Something in a block that is no text, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    /// What it is.
    pub kind: ObjectKind,
    /// The title of a link or an image, which readers see beside the pointer; empty without one.
    pub title: String,
    /// Its bytes in the file.
    pub range: Range<usize>,
}

/// A list around a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct List {
    /// Its number among the lists of the text.
    pub number: usize,
    /// Whether its items are numbered.
    pub is_ordered: bool,
    /// The number of its first item.
    pub start: u64,
}

/// What a block has beside its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Code in its text, with its place.
    pub codes: Vec<(String, Range<usize>)>,
    /// The kind of the quotation around it: an alert, or none.
    pub quote: Option<&'static str>,
    /// Whether the box at its beginning is checked.
    pub is_checked: Option<bool>,
    /// How many parts of it are struck out.
    pub strikes: usize,
    /// How many rules are before it.
    pub rules: usize,
}

/// A block of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its bytes in the file.
    pub range: Range<usize>,
    /// The id that a heading is given.
    pub id: Option<String>,
    /// Its text without markup, with [`OBJECT`] in place of objects; the cells of a row are separated by [`CELL`].
    pub text: String,
    /// The bytes of the cells of a row.
    pub cells: Vec<Range<usize>>,
    /// What it holds.
    pub objects: Vec<Object>,
    /// The calls around it, by number, the outermost first.
    pub around: Vec<usize>,
    /// The lists around it, the outermost first.
    pub lists: Vec<List>,
    /// The number of the table of a row.
    pub table: usize,
    /// What it has beside its words.
    pub marks: Marks,
    /// Whether it is marked as one that is not to be translated.
    pub is_kept: bool,
}

/// Separates the cells of a row.
pub const CELL: char = '\u{1f}';

/// Reads the blocks of a body with these calls; [`outline`](super::outline) reports its problems.
pub fn skeleton(path: &Arc<str>, text: &str, range: Range<usize>, calls: &[Call], today: Day) -> Vec<Block> {
    let mut reader = Reader::default();
    let body = Body { path, text, range, today };
    whole_with_addresses(&body, calls, |item, range| reader.item(&item, range));
    reader.flush();
    for block in &mut reader.blocks {
        block.is_kept |= block.around.iter().any(|at| calls[*at].name == NO_TRANSLATE);
    }
    reader.blocks
}

impl Block {
    fn begin(
        kind: BlockKind,
        range: &Range<usize>,
        (around, lists, table): (&[usize], &[List], usize),
    ) -> Block {
        Block {
            kind,
            range: range.clone(),
            id: None,
            text: String::new(),
            cells: Vec::new(),
            objects: Vec::new(),
            around: around.to_vec(),
            lists: lists.to_vec(),
            table,
            marks: Marks::default(),
            is_kept: false,
        }
    }
}

/// What an alert is called.
fn alert(kind: BlockQuoteKind) -> &'static str {
    match kind {
        BlockQuoteKind::Note => "NOTE",
        BlockQuoteKind::Tip => "TIP",
        BlockQuoteKind::Important => "IMPORTANT",
        BlockQuoteKind::Warning => "WARNING",
        BlockQuoteKind::Caution => "CAUTION",
    }
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    block: Option<Block>,
    /// What the next paragraph is.
    next: Option<BlockKind>,
    around: Vec<usize>,
    lists: Vec<List>,
    quotes: Vec<&'static str>,
    /// How many rules were read since the last block.
    rules: usize,
    count_of_lists: usize,
    count_of_tables: usize,
    /// Where in the text of the block the alternative texts begin that are being read.
    images: Vec<usize>,
}

impl Reader {
    fn item(&mut self, item: &Item<'_>, range: Range<usize>) {
        match item {
            Item::Event(event) => self.event(event, range),
            Item::Call(at) => self.object(ObjectKind::Call(*at), range),
            Item::Open(at) => {
                self.flush();
                self.around.push(*at);
            }
            Item::Close(_) => {
                self.flush();
                self.around.pop();
            }
        }
    }

    fn event(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(end) => self.end(*end, range),
            Event::Text(text) => self.here(&range).text.push_str(text),
            Event::Code(code) => {
                let block = self.here(&range);
                block.text.push(OBJECT);
                block.marks.codes.push((code.to_string(), range));
            }
            Event::InlineHtml(_) => self.here(&range).text.push(OBJECT),
            Event::SoftBreak | Event::HardBreak => self.here(&range).text.push(' '),
            Event::Html(html) => {
                self.flush();
                if !html.trim_start().starts_with("<!--") {
                    self.begin(BlockKind::Html, &range);
                    self.here(&range).text.push_str(html);
                    self.flush();
                }
            }
            Event::FootnoteReference(name) => self.object(ObjectKind::Note(name.to_string()), range),
            Event::TaskListMarker(is_checked) => self.here(&range).marks.is_checked = Some(*is_checked),
            Event::Rule => {
                self.flush();
                self.rules += 1;
            }
            Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Heading { level, id, attrs, .. } => {
                self.flush();
                self.begin(BlockKind::Heading(*level as u8), &range);
                let block = self.here(&range);
                block.id = id.as_ref().map(ToString::to_string);
                block.is_kept = is_kept(attrs);
            }
            Tag::CodeBlock(kind) => {
                self.flush();
                let info = match kind {
                    pulldown_cmark::CodeBlockKind::Fenced(info) => info.to_string(),
                    pulldown_cmark::CodeBlockKind::Indented => String::new(),
                };
                self.begin(BlockKind::Code(info), &range);
            }
            Tag::List(first) => {
                self.flush();
                self.count_of_lists += 1;
                let (is_ordered, start) = (first.is_some(), first.unwrap_or(0));
                self.lists.push(List { number: self.count_of_lists, is_ordered, start });
            }
            Tag::Item => self.expect(BlockKind::Item),
            Tag::DefinitionListTitle => self.expect(BlockKind::Term),
            Tag::DefinitionListDefinition => self.expect(BlockKind::Definition),
            Tag::FootnoteDefinition(name) => self.expect(BlockKind::Note(name.to_string())),
            Tag::Table(_) => {
                self.flush();
                self.count_of_tables += 1;
            }
            Tag::TableHead | Tag::TableRow => {
                self.flush();
                self.begin(BlockKind::Row, &range);
            }
            Tag::TableCell => {
                let block = self.here(&range);
                if !block.cells.is_empty() {
                    block.text.push(CELL);
                }
                block.cells.push(range);
            }
            Tag::Link { dest_url, title, .. } => {
                self.titled(ObjectKind::Link(dest_url.to_string()), title, range);
            }
            Tag::Image { dest_url, title, .. } => {
                self.titled(ObjectKind::Image(dest_url.to_string(), String::new()), title, range);
                let length = self.block.as_ref().map_or(0, |block| block.text.len());
                self.images.push(length);
            }
            Tag::BlockQuote(kind) => {
                self.flush();
                self.quotes.push(kind.map_or("quotation", alert));
            }
            Tag::Strikethrough => self.here(&range).marks.strikes += 1,
            Tag::Emphasis | Tag::Strong => {}
            _ => self.flush(),
        }
    }

    fn end(&mut self, end: TagEnd, range: Range<usize>) {
        match end {
            TagEnd::TableCell | TagEnd::Link | TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => {}
            TagEnd::Image => {
                let Some(at) = self.images.pop() else { return };
                let block = self.here(&range);
                let said = block.text.split_off(at.min(block.text.len()));
                let image = block.objects.iter_mut().rev().find(|object| object.range.start == range.start);
                if let Some(Object { kind: ObjectKind::Image(_, alt), .. }) = image {
                    *alt = said;
                }
            }
            TagEnd::List(_) => {
                self.flush();
                self.lists.pop();
            }
            TagEnd::BlockQuote(_) => {
                self.flush();
                self.quotes.pop();
            }
            _ => self.flush(),
        }
    }

    fn expect(&mut self, kind: BlockKind) {
        self.flush();
        self.next = Some(kind);
    }

    /// Adds an object. A link has its words after it, everything else a sign.
    fn object(&mut self, kind: ObjectKind, range: Range<usize>) {
        self.titled(kind, "", range);
    }

    fn titled(&mut self, kind: ObjectKind, title: &str, range: Range<usize>) {
        let has_words = matches!(kind, ObjectKind::Link(_) | ObjectKind::Note(_));
        let block = self.here(&range);
        if !has_words {
            block.text.push(OBJECT);
        }
        block.objects.push(Object { kind, title: title.to_owned(), range });
    }

    fn begin(&mut self, kind: BlockKind, range: &Range<usize>) {
        self.block = Some(Block::begin(kind, range, (&self.around, &self.lists, self.count_of_tables)));
    }

    /// The block that is being read, which reaches up to the end of a range.
    fn here(&mut self, range: &Range<usize>) -> &mut Block {
        let Reader { block, next, around, lists, count_of_tables, .. } = self;
        let block = block.get_or_insert_with(|| {
            let kind = next.take().unwrap_or(BlockKind::Paragraph);
            Block::begin(kind, range, (around, lists, *count_of_tables))
        });
        block.range.end = block.range.end.max(range.end);
        block
    }

    fn flush(&mut self) {
        let Some(mut block) = self.block.take() else { return };
        block.marks.quote = self.quotes.last().copied();
        let says_nothing = block.text.trim().is_empty() && block.objects.is_empty();
        if !says_nothing || block.kind == BlockKind::Row {
            block.marks.rules = std::mem::take(&mut self.rules);
            self.blocks.push(block);
        }
    }
}
