//! The event stream that outline and HTML share: pulldown-cmark's events with byte ranges of the file, with component calls in
//! their places, attributes of headings read, blocks that are not due left out, and bare addresses as links.
//!
//! The raw HTML of a block is one event between those of its block. Only titles of links and images, and raw HTML, may contain
//! placeholders of calls.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, Parser, Tag, TagEnd};

use super::addresses::Addresses;
use super::attributes::Headings;
use super::call::{Call, CallKind};
use super::calls;
use super::dialect::Dialect;
use super::extra_cells::surplus;
use super::hidden::Hidden;
use super::item::{Item, Placed};
use super::merged::{concerns_blocks, merged};
use super::pairs;
use super::placeholders;
use super::references;
use crate::date::Day;
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// The Markdown of a file.
pub struct Body<'t> {
    /// The file, for problems.
    pub path: &'t Arc<str>,
    /// Its whole text.
    pub text: &'t str,
    /// Where the Markdown is in it.
    pub range: Range<usize>,
    /// The day of the edition.
    pub today: Day,
}

/// Parses the body of a file with known calls, and passes each item to `sink`.
///
/// Without calls and definitions, events go straight from the parser to the sink: a list of them is larger than the text.
pub fn stream<'t>(
    body: &Body<'t>,
    calls: &[Call],
    diags: &mut Diagnostics,
    mut sink: impl FnMut(Item<'t>, Range<usize>),
) -> Hidden {
    if references::any(body.text, &body.range) {
        let sink: &mut dyn FnMut(_, _) = &mut |item, range| sink(references::without_controls(item), range);
        return linked(body, calls, diags, sink);
    }
    linked(body, calls, diags, sink)
}

/// The same, with any characters that references write.
fn linked<'t>(
    body: &Body<'t>,
    calls: &[Call],
    diags: &mut Diagnostics,
    mut sink: impl FnMut(Item<'t>, Range<usize>),
) -> Hidden {
    let found = Addresses::of(body.text, &body.range);
    let Some(mut addresses) = found else { return events(body, calls, diags, sink) };
    let hidden = events(body, calls, diags, |item, range| addresses.pass(item, range, &mut sink));
    addresses.flush(&mut sink);
    hidden
}

/// The same, before bare addresses become links.
fn events<'t>(
    body: &Body<'t>,
    calls: &[Call],
    diags: &mut Diagnostics,
    mut sink: impl FnMut(Item<'t>, Range<usize>),
) -> Hidden {
    let Body { path, text, range: body, today } = body;
    let source = &text[body.clone()];
    let mut hidden = Hidden::default();
    let mut headings = Headings::of(path, text);
    let dialect = Dialect::of(source);
    if calls.is_empty() && dialect.is_plain() {
        let (mut html, mut cell) = (None, 0);
        for (event, range) in Parser::new_ext(source, dialect.options).into_offset_iter() {
            let range = range.start + body.start..range.end + body.start;
            // An event is large, so most are passed on without further tests.
            if html.is_none() && !headings.is_holding() && !concerns_blocks(&event) {
                sink(Item::Event(event), range);
                continue;
            }
            match event {
                Event::Start(Tag::TableCell) => cell = range.end,
                Event::End(TagEnd::TableRow) => surplus(text, cell, range.end, &mut sink),
                _ => {}
            }
            if let Some(item) = merged(&mut html, event) {
                headings.pass(item, range, diags, &mut sink);
            }
        }
        return hidden;
    }
    let mut items = parsed(text, body, calls, (path, diags));
    hidden.mismatched = pairs::check(path, &mut items, calls, diags);
    for (item, range) in pairs::due(path, items, calls, *today, (diags, &mut hidden)) {
        headings.pass(item, range, diags, &mut sink);
    }
    hidden
}

/// Passes each item to `sink`, also those of blocks that are not due; what is wrong is reported by [`stream`].
pub fn whole<'t>(
    path: &Arc<str>,
    text: &'t str,
    body: &Range<usize>,
    calls: &[Call],
    mut sink: impl FnMut(Item<'t>, Range<usize>),
) {
    let silent = &mut Diagnostics::new();
    let mut headings = Headings::of(path, text);
    let mut items = parsed(text, body, calls, (path, silent));
    pairs::check(path, &mut items, calls, silent);
    for (item, range) in items {
        headings.pass(item, range, silent, &mut sink);
    }
}

/// The same with bare addresses as links.
pub fn whole_with_addresses<'t>(
    body: &Body<'t>,
    calls: &[Call],
    mut sink: impl FnMut(Item<'t>, Range<usize>),
) {
    if calls.is_empty() {
        drop(stream(body, calls, &mut Diagnostics::new(), sink));
    } else if let Some(mut addresses) = Addresses::of(body.text, &body.range) {
        whole(body.path, body.text, &body.range, calls, |item, range| addresses.pass(item, range, &mut sink));
        addresses.flush(&mut sink);
    } else {
        whole(body.path, body.text, &body.range, calls, sink);
    }
}

/// The items of a body with calls or definitions. Tags around blocks at places where no block can begin are treated as text.
fn parsed<'t>(
    text: &'t str,
    body: &Range<usize>,
    calls: &[Call],
    (path, diags): (&Arc<str>, &mut Diagnostics),
) -> Vec<Placed<'t>> {
    let mut active: Vec<bool> = vec![true; calls.len()];
    let mut except = Vec::new();
    for _ in 0..ROUNDS {
        let (items, lost) = read(text, body, calls, &active, &except);
        if lost.tags.is_empty() && lost.colons.is_empty() {
            return items;
        }
        except.extend(lost.colons.into_iter().map(|at| at - body.start));
        except.sort_unstable();
        for at in lost.tags {
            active[at] = false;
            if calls[at].has_slip {
                continue;
            }
            diags
                .report(
                    Code::ComponentPlace,
                    Place::new(path, calls[at].range.clone()),
                    format!("the tag of `{}` is inside of something that is no block", calls[at].name),
                )
                .help("write it on a line of its own between two blocks");
        }
    }
    read(text, body, calls, &active, &except).0
}

/// How often a text is read until nothing is found at a wrong place; there is less each time.
const ROUNDS: usize = 8;

/// Tags and colons at invalid places.
struct Lost {
    /// Tags around blocks.
    tags: Vec<usize>,
    /// Colons below something that is not a term.
    colons: Vec<usize>,
}

fn read<'t>(
    text: &'t str,
    body: &Range<usize>,
    calls: &[Call],
    active: &[bool],
    except: &[usize],
) -> (Vec<Placed<'t>>, Lost) {
    let masked = calls::mask(text, body.clone(), calls, active);
    let dialect = Dialect::hiding(&masked, except);
    let mut reader = Reader {
        text,
        calls,
        active,
        colon: dialect.colon,
        items: Vec::with_capacity(body.len() / 16),
        seen: vec![false; calls.len()],
        html: None,
        code: false,
        cell: 0,
        title: None,
        lost: Vec::new(),
    };
    for (event, range) in Parser::new_ext(&dialect.text, dialect.options).into_offset_iter() {
        reader.event(event.into_static(), range.start + body.start..range.end + body.start);
    }
    let Reader { items, seen, lost: colons, .. } = reader;
    let is_lost = |at: &usize| active[*at] && calls[*at].kind != CallKind::Inline && !seen[*at];
    let tags = (0..calls.len()).filter(is_lost).collect();
    (items, Lost { tags, colons })
}

/// Turns the events of a masked text into items of the text.
struct Reader<'a, 't> {
    text: &'t str,
    calls: &'a [Call],
    active: &'a [bool],
    colon: Option<char>,
    items: Vec<Placed<'t>>,
    /// Which tags around blocks were found at valid places.
    seen: Vec<bool>,
    /// The raw HTML of a block so far, and where it begins.
    html: Option<(String, usize)>,
    code: bool,
    /// Where the last cell of a table ends.
    cell: usize,
    /// The last term of a list of definitions.
    title: Option<Range<usize>>,
    /// Places of colons below something that is not a term.
    lost: Vec<usize>,
}

impl<'t> Reader<'_, 't> {
    fn event(&mut self, event: Event<'t>, range: Range<usize>) {
        match event {
            Event::Text(text) if self.code => self.put(Event::Text(self.as_typed(text)), range),
            Event::Text(text) => self.text(&text, range),
            Event::Code(code) => self.put(Event::Code(self.as_typed(code)), range),
            Event::Start(Tag::HtmlBlock) => self.html = Some((String::new(), range.start)),
            Event::Html(piece) => {
                let start = self.html.as_ref().map_or(range.start, |(_, start)| *start);
                match self.block_in(&range) {
                    Some(at) => {
                        self.end_html(start..range.start);
                        self.html = Some((String::new(), range.end));
                        self.tag(at);
                    }
                    None => self.html.get_or_insert((String::new(), start)).0.push_str(&piece),
                }
            }
            Event::End(TagEnd::HtmlBlock) => self.end_html(range),
            Event::InlineHtml(html) => match self.block_in(&range) {
                Some(at) => self.tag(at),
                None => self.put(Event::InlineHtml(self.with_colons(html)), range),
            },
            Event::Start(tag) => self.start(tag, range),
            Event::FootnoteReference(name) => self.put(Event::FootnoteReference(self.as_typed(name)), range),
            Event::End(end) => {
                if end == TagEnd::TableRow {
                    let (text, items) = (self.text, &mut self.items);
                    surplus(text, self.cell, range.end, &mut |item, range| items.push((item, range)));
                }
                self.code &= end != TagEnd::CodeBlock;
                self.put(Event::End(end), range);
            }
            event => self.put(event, range),
        }
    }

    fn start(&mut self, tag: Tag<'t>, range: Range<usize>) {
        let tag = match tag {
            Tag::Link { link_type, dest_url, title, id } => {
                Tag::Link { link_type, dest_url: self.as_typed(dest_url), title: self.with_colons(title), id }
            }
            Tag::Image { link_type, dest_url, title, id } => Tag::Image {
                link_type,
                dest_url: self.as_typed(dest_url),
                title: self.with_colons(title),
                id,
            },
            Tag::CodeBlock(kind) => {
                self.code = true;
                match kind {
                    CodeBlockKind::Fenced(info) => Tag::CodeBlock(CodeBlockKind::Fenced(self.as_typed(info))),
                    CodeBlockKind::Indented => Tag::CodeBlock(CodeBlockKind::Indented),
                }
            }
            Tag::FootnoteDefinition(name) => Tag::FootnoteDefinition(self.as_typed(name)),
            Tag::TableCell => {
                self.cell = range.end;
                Tag::TableCell
            }
            Tag::DefinitionListTitle => {
                self.title = Some(range.clone());
                Tag::DefinitionListTitle
            }
            Tag::DefinitionListDefinition => {
                let title =
                    self.title.as_ref().and_then(|title| self.text.get(title.clone())).unwrap_or_default();
                if title.trim_end().contains('\n') {
                    let colon = self.text.get(range.clone()).and_then(|text| text.find(':'));
                    self.lost.extend(colon.map(|at| range.start + at));
                }
                Tag::DefinitionListDefinition
            }
            tag => tag,
        };
        self.put(Event::Start(tag), range);
    }

    fn put(&mut self, event: Event<'t>, range: Range<usize>) {
        self.items.push((Item::Event(event), range));
    }

    /// Adds a tag around blocks.
    fn tag(&mut self, at: usize) {
        self.seen[at] = true;
        let call = &self.calls[at];
        let item = if call.kind == CallKind::Open { Item::Open(at) } else { Item::Close(at) };
        self.items.push((item, call.range.clone()));
    }

    /// The tag around blocks whose placeholder is at these bytes.
    fn block_in(&self, range: &Range<usize>) -> Option<usize> {
        let at = self.calls.partition_point(|call| call.range.end <= range.start);
        let is_there = |at: &usize| {
            let call = &self.calls[*at];
            let is_inside = range.start <= call.range.start && call.range.end <= range.end;
            self.active[*at] && call.kind != CallKind::Inline && is_inside
        };
        Some(at).filter(|at| *at < self.calls.len()).filter(is_there)
    }

    fn end_html(&mut self, range: Range<usize>) {
        if let Some((html, start)) = self.html.take().filter(|(html, _)| !html.trim().is_empty()) {
            let html = self.with_colons(html.into());
            self.put(Event::Html(html), start..range.end);
        }
    }

    /// A text, split at the calls inside it.
    fn text(&mut self, text: &str, range: Range<usize>) {
        let calls = self.calls;
        let length = |at: usize| calls.get(at).map(|call: &Call| call.range.len());
        let (mut done, mut at) = (0, range.start);
        while let Some((sign, number)) = placeholders::next(text, done, length) {
            let call = self.calls[number].range.clone();
            if sign.start > done {
                let part = self.line(&text[done..sign.start], at);
                self.items.push((Item::Event(Event::Text(part)), at..call.start));
            }
            let item = match self.calls[number].has_slip {
                true => Item::Event(Event::Text(self.text[call.clone()].to_owned().into())),
                false => Item::Call(number),
            };
            self.items.push((item, call.clone()));
            (done, at) = (sign.end, call.end);
        }
        if done < text.len() {
            let part = self.line(&text[done..], at);
            self.items.push((Item::Event(Event::Text(part)), at..range.end));
        }
    }

    /// A text that begins at this place, with the colon that was hidden there.
    fn line(&self, text: &str, at: usize) -> CowStr<'t> {
        let rest = self.colon.and_then(|sign| text.strip_prefix(sign));
        match rest.filter(|_| self.text[at..].starts_with(':')) {
            Some(rest) => [":", rest].concat().into(),
            None => text.to_owned().into(),
        }
    }

    /// A text with the colons that were hidden from the parser.
    fn with_colons(&self, text: CowStr<'t>) -> CowStr<'t> {
        match self.colon {
            Some(sign) if text.contains(sign) => text.replace(sign, ":").into(),
            _ => text,
        }
    }

    /// A text as it is in the file, also where it holds calls.
    fn as_typed(&self, text: CowStr<'t>) -> CowStr<'t> {
        let text = self.with_colons(text);
        let by = |at: usize, out: &mut String| out.push_str(&self.text[self.calls[at].range.clone()]);
        match placeholders::replace(&text, |at| self.calls.get(at).map(|call| call.range.len()), by) {
            Cow::Borrowed(_) => text,
            Cow::Owned(typed) => typed.into(),
        }
    }
}
