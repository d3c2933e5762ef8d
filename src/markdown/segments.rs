//! Text -> the runs of inline content that are translated one by one, with the blocks around them and the codes inside them.
//!
//! A [`Segment`] is the text of a heading, a paragraph, an item, a cell: without the signs of its block, so that another text can be
//! written in its place. Its codes are what is not translated: component calls, code, addresses of links, notes, tags of HTML.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::call::Call;
use super::calls;
use super::item::{Item, is_autolink};
use super::stream::whole;
use crate::diag::Diagnostics;

/// What a segment is the text of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SegmentKind {
    /// A heading of this level.
    Heading(u8),
    /// A paragraph, an item, a note, a definition.
    Text,
    /// A cell of a table.
    Cell,
    /// An argument of a component around blocks.
    Argument,
}

/// How a code stands in its segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeKind {
    /// By itself.
    Alone,
    /// Before the text that it is about.
    Open,
    /// After it.
    Close,
}

/// A part of a segment that is not translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// How it stands.
    pub kind: CodeKind,
    /// What a translation must have as well, such as the address of a link; `None` for emphasis, which languages treat differently.
    pub token: Option<String>,
    /// Its bytes in the file.
    pub range: Range<usize>,
}

/// A run of inline content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// What it is the text of.
    pub kind: SegmentKind,
    /// The section that it is in: 0 before the first heading.
    pub section: usize,
    /// The innermost block around it, a number in [`Segments::blocks`].
    pub block: usize,
    /// Its bytes in the file.
    pub range: Range<usize>,
    /// Its codes, in order.
    pub codes: Vec<Code>,
}

/// A block of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is: `list`, `item`, `quote`.
    pub name: &'static str,
    /// The block around it.
    pub above: Option<usize>,
    /// Its bytes in the file.
    pub range: Range<usize>,
}

/// The segments of a text and its blocks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Segments {
    /// The segments, in order.
    pub list: Vec<Segment>,
    /// The blocks, each after the one around it.
    pub blocks: Vec<Block>,
}

impl Segments {
    /// The blocks around a segment, the innermost first.
    pub fn around(&self, block: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(block), |at| self.blocks.get(*at)?.above)
    }
}

/// The segments of a body. `words` are the bytes of the arguments of a call that are translated.
pub fn segments(
    path: &Arc<str>,
    text: &str,
    range: Range<usize>,
    words: &dyn Fn(&Call) -> Vec<Range<usize>>,
) -> Segments {
    let calls = calls::find(path, text, range.clone(), &mut Diagnostics::new());
    let mut reader = SegmentReader {
        text,
        calls: &calls,
        words,
        made: Segments::default(),
        open: Vec::new(),
        section: 0,
        run: None,
        inner: Vec::new(),
        verbatim: 0,
    };
    whole(path, text, &range, &calls, |item, range| reader.item(&item, range));
    reader.flush();
    reader.made
}

/// A run of inline content while it is read.
struct Run {
    range: Range<usize>,
    codes: Vec<Code>,
}

/// A link or an emphasis that is not closed yet.
struct Inner {
    /// Where its last inner part ends.
    end: usize,
    /// Bytes of its sign, if both ends are alike.
    sign: Option<usize>,
    token: Option<String>,
    /// The code that opens it was not written: all of it is one code.
    is_whole: bool,
}

struct SegmentReader<'a> {
    text: &'a str,
    calls: &'a [Call],
    words: &'a dyn Fn(&Call) -> Vec<Range<usize>>,
    made: Segments,
    /// The open blocks.
    open: Vec<usize>,
    section: usize,
    run: Option<Run>,
    inner: Vec<Inner>,
    /// Open blocks of code.
    verbatim: usize,
}

impl SegmentReader<'_> {
    fn item(&mut self, item: &Item<'_>, range: Range<usize>) {
        match item {
            Item::Call(at) => {
                self.call(&self.calls[*at], range);
            }
            Item::Open(at) => {
                self.begin("component", range);
                let block = self.made.blocks.len() - 1;
                for range in (self.words)(&self.calls[*at]) {
                    let (kind, section) = (SegmentKind::Argument, self.section);
                    self.made.list.push(Segment { kind, section, block, range, codes: Vec::new() });
                }
            }
            Item::Close(_) => {
                self.flush();
                let is_component = |at: &usize| self.made.blocks[*at].name == "component";
                if let Some(depth) = self.open.iter().rposition(is_component) {
                    self.made.blocks[self.open[depth]].range.end = range.end;
                    self.open.truncate(depth);
                }
            }
            Item::Event(event) => self.event(event, range),
        }
    }

    fn event(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(end) if is_inline(*end) => self.close(range),
            Event::End(end) => {
                self.verbatim -= usize::from(*end == TagEnd::CodeBlock && self.verbatim > 0);
                self.end();
            }
            Event::Text(_) if self.verbatim == 0 => self.reach(&range),
            Event::Code(code) => self.alone(range, format!("`{code}`")),
            Event::InlineHtml(html) => self.alone(range, spaced(html)),
            Event::FootnoteReference(name) => self.alone(range, format!("[^{name}]")),
            Event::Html(_) => {
                self.begin("html", range);
                self.end();
            }
            Event::Rule => {
                self.begin("rule", range);
                self.end();
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some(inner) = self.inner.last_mut() {
                    inner.end = inner.end.max(range.end);
                }
            }
            Event::Text(_) | Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        let (token, sign, is_whole) = match tag {
            Tag::Emphasis | Tag::Superscript | Tag::Subscript => (None, Some(1), false),
            Tag::Strong => (None, Some(2), false),
            Tag::Strikethrough => {
                let is_double = self.text[range.clone()].starts_with("~~");
                (None, Some(1 + usize::from(is_double)), false)
            }
            Tag::Link { link_type, dest_url, .. } if is_autolink(*link_type) => {
                (Some(format!("<{dest_url}>")), None, true)
            }
            Tag::Link { dest_url, .. } => (Some(format!("]({dest_url})")), None, false),
            Tag::Image { dest_url, .. } => (Some(format!("![]({dest_url})")), None, false),
            tag => return self.block(tag, range),
        };
        self.reach(&range);
        let opening = sign.unwrap_or(1 + usize::from(matches!(tag, Tag::Image { .. })));
        let opening = range.start..(range.start + opening).min(range.end);
        if !is_whole {
            self.code(CodeKind::Open, None, opening.clone());
        }
        self.inner.push(Inner { end: opening.end, sign, token, is_whole });
    }

    fn block(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        let name = match tag {
            Tag::Heading { .. } => "heading",
            Tag::Paragraph => "paragraph",
            Tag::BlockQuote(_) => "quote",
            Tag::CodeBlock(_) => "code",
            Tag::List(Some(_)) => "numbered list",
            Tag::List(None) => "list",
            Tag::Item => "item",
            Tag::FootnoteDefinition(_) => "note",
            Tag::DefinitionList => "definitions",
            Tag::DefinitionListTitle => "term",
            Tag::DefinitionListDefinition => "definition",
            Tag::Table(_) => "table",
            Tag::TableHead => "head",
            Tag::TableRow => "row",
            Tag::TableCell => "cell",
            _ => "block",
        };
        self.begin(name, range);
        self.verbatim += usize::from(name == "code");
        if let Tag::Heading { .. } = tag {
            self.section += 1;
        }
    }

    fn begin(&mut self, name: &'static str, range: Range<usize>) {
        self.flush();
        self.made.blocks.push(Block { name, above: self.open.last().copied(), range });
        self.open.push(self.made.blocks.len() - 1);
    }

    fn end(&mut self) {
        self.flush();
        self.open.pop();
    }

    /// Ends a link or an emphasis.
    fn close(&mut self, range: Range<usize>) {
        let Some(inner) = self.inner.pop() else { return };
        match inner.sign {
            _ if inner.is_whole => self.code(CodeKind::Alone, inner.token, range.clone()),
            Some(sign) => self.code(CodeKind::Close, None, range.end.saturating_sub(sign)..range.end),
            None => {
                let start = inner.end.min(range.end);
                let title = title(&self.text[start..range.end]);
                let title = title.map(|title| start + title.start..start + title.end);
                let end = title.as_ref().map_or(range.end, |title| title.start);
                self.code(CodeKind::Close, inner.token, start..end);
                // The title is text.
                if let Some(title) = title {
                    self.code(CodeKind::Alone, None, title.end..range.end);
                }
            }
        }
        self.reach(&range);
    }

    /// A call in a text: codes, and between them the arguments that are words.
    fn call(&mut self, call: &Call, range: Range<usize>) {
        let words = (self.words)(call);
        let mut token = String::new();
        let mut at = range.start;
        for word in &words {
            token.push_str(&self.text[at..word.start]);
            token.push('…');
            at = word.end;
        }
        token.push_str(&self.text[at..range.end]);
        let end = words.first().map_or(range.end, |word| word.start);
        self.alone(range.start..end, spaced(&token));
        self.reach(&range);
        for (number, word) in words.iter().enumerate() {
            let end = words.get(number + 1).map_or(range.end, |next| next.start);
            self.code(CodeKind::Alone, None, word.end..end);
        }
    }

    fn alone(&mut self, range: Range<usize>, token: String) {
        self.reach(&range);
        if !self.inner.iter().any(|inner| inner.is_whole) {
            self.code(CodeKind::Alone, Some(token), range);
        }
    }

    fn code(&mut self, kind: CodeKind, token: Option<String>, range: Range<usize>) {
        if let Some(run) = &mut self.run {
            run.codes.push(Code { kind, token, range });
        }
    }

    /// Extends the run over a part of it.
    fn reach(&mut self, range: &Range<usize>) {
        match &mut self.run {
            Some(run) => run.range.end = run.range.end.max(range.end),
            None => self.run = Some(Run { range: range.clone(), codes: Vec::new() }),
        }
        if let Some(inner) = self.inner.last_mut() {
            inner.end = inner.end.max(range.end);
        }
    }

    fn flush(&mut self) {
        self.inner.clear();
        let Some(Run { mut range, codes }) = self.run.take() else { return };
        let Some(block) = self.open.last().copied() else { return };
        // The backslash before an escaped sign belongs to no event.
        let before = &self.text[..range.start];
        range.start -= (before.len() - before.trim_end_matches('\\').len()) % 2;
        let text = &self.text[range.clone()];
        range.start += text.len() - text.trim_start().len();
        range.end = range.start + text.trim().len();
        let mut names = self.made.around(block).map(|at| (self.made.blocks[at].name, at));
        let kind = match names.next() {
            Some(("cell", _)) => SegmentKind::Cell,
            Some(("heading", at)) => {
                SegmentKind::Heading(level(&self.text[self.made.blocks[at].range.clone()]))
            }
            _ => SegmentKind::Text,
        };
        drop(names);
        if !range.is_empty() {
            self.made.list.push(Segment { kind, section: self.section, block, range, codes });
        }
    }
}

/// The bytes of the title in what closes a link or an image, `](address "title")`, if it has words.
fn title(closing: &str) -> Option<Range<usize>> {
    let inner = closing.strip_suffix(')')?.trim_end();
    let quote = inner.chars().next_back().filter(|quote| matches!(quote, '"' | '\''))?;
    let end = inner.len() - 1;
    let start =
        inner[..end].find([' ', '\n']).and_then(|at| inner[at..end].find(quote).map(|open| at + open + 1))?;
    let is_title = inner[..start - 1].ends_with([' ', '\n']) && !inner[start..end].contains(quote);
    (is_title && inner[start..end].contains(char::is_alphabetic)).then_some(start..end)
}

fn is_inline(end: TagEnd) -> bool {
    use TagEnd::{Emphasis, Image, Link, Strikethrough, Strong, Subscript, Superscript};
    matches!(end, Emphasis | Image | Link | Strikethrough | Strong | Subscript | Superscript)
}

/// The level of a heading, from its source.
fn level(source: &str) -> u8 {
    let signs = source.len() - source.trim_start_matches('#').len();
    match signs {
        0 if source.trim_end().ends_with('=') => 1,
        0 => 2,
        signs => u8::try_from(signs).unwrap_or(6),
    }
}

/// A text in which all white space is one space.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
