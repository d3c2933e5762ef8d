//! Text -> the runs of inline content that are translated one by one, with the blocks around them and the codes inside them.
//!
//! A [`Segment`] is the text of a heading, a paragraph, an item, a cell: without the signs of its block, so that another text can be
//! written in its place. Its codes are what is not translated: component calls, code, addresses of links, notes, tags of HTML.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::call::{Call, NO_TRANSLATE, is_kept};
use super::calls;
use super::item::{Item, is_autolink};
use super::segmented::{Block, Code, CodeKind, Segment, SegmentKind, Segments};
use super::stream::whole;
use super::titles::{of_closing, of_definitions};
use crate::diag::Diagnostics;

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
        kept: Vec::new(),
    };
    whole(path, text, &range, &calls, |item, range| reader.item(&item, range));
    reader.flush();
    reader.definitions(&range);
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
    /// Blocks that are not to be translated.
    kept: Vec<usize>,
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
                if self.calls[*at].name == NO_TRANSLATE {
                    self.kept.push(block);
                }
                let is_kept = self.is_kept(block);
                for range in (self.words)(&self.calls[*at]) {
                    let (kind, section) = (SegmentKind::Argument, self.section);
                    let codes = Vec::new();
                    self.made.list.push(Segment { kind, section, block, range, codes, is_kept });
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
        if let Tag::Heading { attrs, .. } = tag {
            self.section += 1;
            if is_kept(attrs) {
                self.kept.push(self.made.blocks.len() - 1);
            }
        }
    }

    /// Adds the titles in definitions of links, each in a block of its own.
    fn definitions(&mut self, body: &Range<usize>) {
        for (title, range) in of_definitions(self.text, body, self.calls) {
            let headings = self.made.blocks.iter().filter(|block| block.name == "heading");
            let section = headings.filter(|block| block.range.start < range.start).count();
            self.made.blocks.push(Block { name: "definition of a link", above: None, range });
            let (kind, block) = (SegmentKind::Title, self.made.blocks.len() - 1);
            let codes = Vec::new();
            self.made.list.push(Segment { kind, section, block, range: title, codes, is_kept: false });
        }
        self.made.list.sort_by_key(|segment| segment.range.start);
    }

    fn is_kept(&self, block: usize) -> bool {
        !self.kept.is_empty() && self.made.around(block).any(|at| self.kept.contains(&at))
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
                let title = of_closing(&self.text[start..range.end]);
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
            let is_kept = self.is_kept(block);
            self.made.list.push(Segment { kind, section: self.section, block, range, codes, is_kept });
        }
    }
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
