//! Text -> the units that are translated as a whole: headings, paragraphs, items, rows of tables, code.
//!
//! The units of a text are the same on every day of the edition, and so are their [`SectionSum`]s, which tell an unchanged section
//! from a changed one without the earlier text.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{BlockQuoteKind, Event, Tag, TagEnd};
use serde::{Deserialize, Serialize};
use twox_hash::XxHash3_64;

use super::call::{Argument, Call};
use super::calls;
use super::canonical::Canonical;
use super::item::Item;
use super::stream::whole;
use crate::diag::Diagnostics;

/// What a unit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitKind {
    /// A heading of this level, which begins a section.
    Heading(u8),
    /// A paragraph, or the text of an item, a note, a definition.
    Text,
    /// A row of a table.
    Row,
    /// A block of code.
    Code,
    /// A block of raw HTML.
    Html,
    /// The tag of a component around blocks.
    Component,
}

/// A unit of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// What it is.
    pub kind: UnitKind,
    /// The section that it is in: 0 before the first heading.
    pub section: usize,
    /// Its text in canonical form.
    pub text: String,
    /// Its words.
    pub words: u32,
    /// Its bytes in the file.
    pub range: Range<usize>,
}

/// What is compared of a section: a heading and all up to the next one, of any level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SectionSum {
    /// Sum of the hashes of its units, whatever their order.
    pub sum: u64,
    /// Its words.
    pub words: u32,
}

/// The hash of a unit, the same in every version of the program: XXH3 with 64 bits of its canonical form.
pub fn unit_hash(text: &str) -> u64 {
    XxHash3_64::oneshot(text.as_bytes())
}

/// The units of a body.
pub fn units(path: &Arc<str>, text: &str, range: Range<usize>) -> Vec<Unit> {
    let calls = calls::find(path, text, range.clone(), &mut Diagnostics::new());
    let mut list = Vec::new();
    let mut section = 0;
    each((path, text, &range), &calls, |kind, (text, words), range| {
        section += usize::from(matches!(kind, UnitKind::Heading(_)));
        list.push(Unit { kind, section, text: text.to_owned(), words, range });
    });
    list
}

/// The sections of a body; the first is what comes before the first heading. There is always at least one.
pub fn sections(path: &Arc<str>, text: &str, range: Range<usize>) -> Vec<SectionSum> {
    let calls = calls::find(path, text, range.clone(), &mut Diagnostics::new());
    let mut sums = Sums::default();
    each((path, text, &range), &calls, |kind, unit, _| sums.add(kind, unit));
    sums.list
}

/// The sums of sections while they are read.
struct Sums {
    list: Vec<SectionSum>,
}

impl Default for Sums {
    fn default() -> Sums {
        Sums { list: vec![SectionSum::default()] }
    }
}

impl Sums {
    /// Adds a unit.
    fn add(&mut self, kind: UnitKind, (text, words): (&str, u32)) {
        if matches!(kind, UnitKind::Heading(_)) {
            self.list.push(SectionSum::default());
        }
        if let Some(section) = self.list.last_mut() {
            section.sum = section.sum.wrapping_add(unit_hash(text));
            section.words += words;
        }
    }
}

fn each(
    (path, text, range): (&Arc<str>, &str, &Range<usize>),
    calls: &[Call],
    mut sink: impl FnMut(UnitKind, (&str, u32), Range<usize>),
) {
    let mut reader = UnitReader::default();
    whole(path, text, range, calls, |item, range| reader.item(&item, &range, calls, &mut sink));
    reader.flush(&mut sink);
}

/// What is around struck out words.
const STRUCK: &str = "~~";

/// How the kind of an alert is written.
fn alert(kind: BlockQuoteKind) -> &'static str {
    match kind {
        BlockQuoteKind::Note => "[!NOTE] ",
        BlockQuoteKind::Tip => "[!TIP] ",
        BlockQuoteKind::Important => "[!IMPORTANT] ",
        BlockQuoteKind::Warning => "[!WARNING] ",
        BlockQuoteKind::Caution => "[!CAUTION] ",
    }
}

/// Puts the items of a stream together to units.
#[derive(Default)]
struct UnitReader {
    text: Canonical,
    range: Option<Range<usize>>,
    kind: Option<UnitKind>,
    in_code: bool,
    /// What the next unit begins with: the kind of its alert, the number of its list if that is not 1, the box of its task.
    lead: String,
    /// The titles of the links and images that are open.
    titles: Vec<String>,
}

impl UnitReader {
    /// Reads an item; each complete unit goes to `sink`.
    fn item(
        &mut self,
        item: &Item<'_>,
        range: &Range<usize>,
        calls: &[Call],
        sink: &mut impl FnMut(UnitKind, (&str, u32), Range<usize>),
    ) {
        match item {
            Item::Event(event) => self.event(event, range, sink),
            Item::Call(at) => {
                self.reach(range);
                self.call(&calls[*at]);
            }
            Item::Open(at) => {
                self.flush(sink);
                self.begin(UnitKind::Component, range);
                self.call(&calls[*at]);
                self.flush(sink);
            }
            Item::Close(_) => self.flush(sink),
        }
    }

    fn event(
        &mut self,
        event: &Event<'_>,
        range: &Range<usize>,
        sink: &mut impl FnMut(UnitKind, (&str, u32), Range<usize>),
    ) {
        match event {
            Event::Start(tag) => self.start(tag, range, sink),
            Event::End(end) => self.end(*end, sink),
            Event::Text(text) if self.in_code => {
                self.reach(range);
                self.text.code(text);
            }
            Event::Text(text) => {
                self.reach(range);
                self.text.push(text);
            }
            Event::Code(code) => {
                self.reach(range);
                self.text.code(code);
            }
            Event::SoftBreak | Event::HardBreak => self.text.space(),
            Event::InlineHtml(html) => {
                self.reach(range);
                self.text.push(html);
            }
            Event::Html(html) => {
                self.flush(sink);
                self.begin(UnitKind::Html, range);
                self.text.push(html);
                self.flush(sink);
            }
            Event::FootnoteReference(_) => {
                self.reach(range);
                self.text.mark('\u{1e}');
            }
            Event::TaskListMarker(is_done) => self.lead.push_str(if *is_done { "[x] " } else { "[ ] " }),
            Event::Rule | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(
        &mut self,
        tag: &Tag<'_>,
        range: &Range<usize>,
        sink: &mut impl FnMut(UnitKind, (&str, u32), Range<usize>),
    ) {
        match tag {
            Tag::Heading { level, .. } => {
                self.flush(sink);
                self.begin(UnitKind::Heading(*level as u8), range);
            }
            Tag::CodeBlock(_) => {
                self.flush(sink);
                self.begin(UnitKind::Code, range);
                self.in_code = true;
            }
            Tag::TableHead | Tag::TableRow => {
                self.flush(sink);
                self.begin(UnitKind::Row, range);
            }
            Tag::Image { title, .. } => {
                self.reach(range);
                self.text.mark('\u{1d}');
                self.titles.push(title.to_string());
            }
            Tag::Link { title, .. } => self.titles.push(title.to_string()),
            Tag::Strikethrough => {
                self.reach(range);
                self.text.push(STRUCK);
            }
            Tag::TableCell | Tag::Emphasis | Tag::Strong => {}
            Tag::BlockQuote(Some(kind)) => {
                self.flush(sink);
                self.lead.push_str(alert(*kind));
            }
            Tag::List(Some(first)) if *first != 1 => {
                self.flush(sink);
                self.lead.push_str(&format!("{first}. "));
            }
            _ => self.flush(sink),
        }
    }

    fn end(&mut self, end: TagEnd, sink: &mut impl FnMut(UnitKind, (&str, u32), Range<usize>)) {
        match end {
            TagEnd::TableCell => self.text.mark('\u{1f}'),
            TagEnd::Emphasis | TagEnd::Strong => {}
            TagEnd::Strikethrough => self.text.push(STRUCK),
            TagEnd::Link | TagEnd::Image => {
                let title = self.titles.pop().unwrap_or_default();
                if !title.trim().is_empty() {
                    self.text.space();
                    self.text.push(&format!("({title})"));
                }
            }
            TagEnd::BlockQuote(Some(_)) | TagEnd::List(true) => {
                self.flush(sink);
                self.lead.clear();
            }
            _ => {
                self.flush(sink);
                self.in_code = false;
            }
        }
    }

    /// The name of a component and its arguments in the order of their names.
    fn call(&mut self, call: &Call) {
        let mut arguments: Vec<_> = call.arguments.iter().collect();
        arguments.sort_by(|one, other| one.0.cmp(&other.0));
        self.text.mark('\u{1c}');
        self.text.code(&call.name);
        for (name, value, _) in arguments {
            self.text.space();
            self.text.push(name);
            self.text.push("=");
            match value {
                Argument::Text(text) => self.text.push(text),
                Argument::Integer(number) => self.text.push(&number.to_string()),
                Argument::Float(number) => self.text.push(&number.to_string()),
                Argument::Bool(is_true) => self.text.push(&is_true.to_string()),
            }
        }
    }

    fn begin(&mut self, kind: UnitKind, range: &Range<usize>) {
        self.kind = Some(kind);
        self.range = Some(range.clone());
        self.text.push(&std::mem::take(&mut self.lead));
    }

    fn reach(&mut self, range: &Range<usize>) {
        match &mut self.range {
            Some(own) => own.end = own.end.max(range.end),
            None => {
                self.range = Some(range.clone());
                self.text.push(&std::mem::take(&mut self.lead));
            }
        }
    }

    /// Ends the unit.
    fn flush(&mut self, sink: &mut impl FnMut(UnitKind, (&str, u32), Range<usize>)) {
        let kind = self.kind.take().unwrap_or(UnitKind::Text);
        let range = self.range.take();
        let unit = self.text.finish();
        if let Some(range) = range.filter(|_| !unit.0.is_empty()) {
            sink(kind, unit, range);
        }
        self.text.clear();
    }
}
