//! The events of a body in a few hundred bytes, so that the HTML writer need not parse it again.
//!
//! [`outline`](super::outline()) records while it reads, [`html`](super::html()) plays. Text of the file is stored as a place in
//! it, and of a tag only what the writer needs: links, images and headings are in the outline. A body with component calls or raw
//! HTML is not recorded, since its events are not those of its text; it is parsed again.

use std::mem::discriminant;
use std::ops::Range;

use memchr::memmem;
use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, CowStr, Event, HeadingLevel, LinkType};
use pulldown_cmark::{Tag, TagEnd};

/// A recorded body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tape(Box<[u8]>);

/// Records the events of a body.
pub(super) struct Recorder<'t> {
    text: &'t str,
    /// Where the last text of the file ended.
    at: usize,
    bytes: Vec<u8>,
    /// Whether there was an event that cannot be recorded.
    failed: bool,
}

const END: u8 = 0;
const TEXT: u8 = 1;
const CODE: u8 = 2;
const SOFT_BREAK: u8 = 3;
const HARD_BREAK: u8 = 4;
const RULE: u8 = 5;
const FOOTNOTE_USE: u8 = 6;
const UNCHECKED: u8 = 7;
const CHECKED: u8 = 8;
const NUMBERED: u8 = 9;
const FENCED: u8 = 10;
const INDENTED: u8 = 11;
const TABLE: u8 = 12;
const FOOTNOTE: u8 = 13;
const LINK: u8 = 14;
const AUTOLINK: u8 = 15;
const EMAIL: u8 = 16;
const IMAGE: u8 = 17;
/// The first of [`HEADINGS`].
const HEADING: u8 = 20;
/// The first of [`QUOTES`].
const QUOTE: u8 = 30;
/// The first of [`SIMPLE`].
const SIMPLE_TAG: u8 = 40;

const HEADINGS: [HeadingLevel; 6] = [
    HeadingLevel::H1,
    HeadingLevel::H2,
    HeadingLevel::H3,
    HeadingLevel::H4,
    HeadingLevel::H5,
    HeadingLevel::H6,
];

const QUOTES: [Option<BlockQuoteKind>; 6] = [
    None,
    Some(BlockQuoteKind::Note),
    Some(BlockQuoteKind::Tip),
    Some(BlockQuoteKind::Important),
    Some(BlockQuoteKind::Warning),
    Some(BlockQuoteKind::Caution),
];

const ALIGNMENTS: [Alignment; 4] = [Alignment::None, Alignment::Left, Alignment::Center, Alignment::Right];

/// Tags without data. A constant would be created at each use.
static SIMPLE: [Tag<'static>; 12] = [
    Tag::Paragraph,
    Tag::Emphasis,
    Tag::Strong,
    Tag::Strikethrough,
    Tag::List(None),
    Tag::Item,
    Tag::TableHead,
    Tag::TableRow,
    Tag::TableCell,
    Tag::DefinitionList,
    Tag::DefinitionListTitle,
    Tag::DefinitionListDefinition,
];

impl<'t> Recorder<'t> {
    /// A recorder for the body that is at `body` in `text`.
    pub(super) fn new(text: &'t str, body: &Range<usize>) -> Recorder<'t> {
        Recorder { text, at: body.start, bytes: Vec::with_capacity(body.len() / 8), failed: false }
    }

    /// Records an event.
    pub(super) fn event(&mut self, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(_) => self.bytes.push(END),
            Event::Text(text) => self.text(TEXT, text, range),
            Event::Code(code) => self.text(CODE, code, range),
            Event::SoftBreak => self.bytes.push(SOFT_BREAK),
            Event::HardBreak => self.bytes.push(HARD_BREAK),
            Event::Rule => self.bytes.push(RULE),
            Event::FootnoteReference(name) => self.text(FOOTNOTE_USE, name, range),
            Event::TaskListMarker(checked) => self.bytes.push(if *checked { CHECKED } else { UNCHECKED }),
            _ => self.failed = true,
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Heading { level, classes, attrs, .. } => {
                self.failed |= !classes.is_empty() || !attrs.is_empty();
                self.bytes.push(HEADING + *level as u8 - 1);
            }
            Tag::BlockQuote(kind) => self.listed(QUOTE, &QUOTES, kind),
            Tag::List(Some(first)) => {
                self.bytes.push(NUMBERED);
                self.number(*first);
            }
            Tag::CodeBlock(CodeBlockKind::Indented) => self.bytes.push(INDENTED),
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => self.literal(FENCED, info),
            Tag::Table(alignments) => {
                self.bytes.push(TABLE);
                self.number(alignments.len() as u64);
                alignments.iter().for_each(|alignment| self.listed(0, &ALIGNMENTS, alignment));
            }
            Tag::FootnoteDefinition(name) => self.literal(FOOTNOTE, name),
            Tag::Link { link_type: LinkType::Autolink, dest_url, .. } => self.literal(AUTOLINK, dest_url),
            Tag::Link { link_type: LinkType::Email, dest_url, .. } => self.literal(EMAIL, dest_url),
            Tag::Link { title, .. } => self.literal(LINK, title),
            Tag::Image { title, .. } => self.literal(IMAGE, title),
            simple => {
                let place = SIMPLE.iter().position(|listed| discriminant(listed) == discriminant(simple));
                self.place(SIMPLE_TAG, place);
            }
        }
    }

    /// Records a value by its place in a list.
    fn listed<T: PartialEq>(&mut self, first: u8, list: &[T], value: &T) {
        self.place(first, list.iter().position(|listed| listed == value));
    }

    fn place(&mut self, first: u8, place: Option<usize>) {
        match place {
            Some(at) => self.bytes.push(first + at as u8),
            None => self.failed = true,
        }
    }

    /// Records a text of the file as the distance from the end of the last one, and its length; any other text after a length of
    /// zero.
    fn text(&mut self, code: u8, text: &str, range: &Range<usize>) {
        let source = self.text.get(range.clone()).unwrap_or_default();
        let found = if source == text { Some(0) } else { memmem::find(source.as_bytes(), text.as_bytes()) };
        match found.map(|found| range.start + found).filter(|start| *start >= self.at && !text.is_empty()) {
            Some(start) => {
                self.bytes.push(code);
                self.number(text.len() as u64);
                self.number((start - self.at) as u64);
                self.at = start + text.len();
            }
            None => {
                self.bytes.extend([code, 0]);
                self.number(text.len() as u64);
                self.bytes.extend_from_slice(text.as_bytes());
            }
        }
    }

    fn literal(&mut self, code: u8, text: &str) {
        self.bytes.push(code);
        self.number(text.len() as u64);
        self.bytes.extend_from_slice(text.as_bytes());
    }

    /// Seven bits a byte, small ones first (LEB128).
    fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    /// The tape; `None` if an event could not be recorded.
    pub(super) fn finish(self) -> Option<Tape> {
        (!self.failed).then(|| Tape(self.bytes.into_boxed_slice()))
    }
}

impl Tape {
    /// Passes each recorded event to `sink`; `text` is the file that was recorded.
    pub(super) fn play<'t>(&'t self, text: &'t str, body: &Range<usize>, mut sink: impl FnMut(Event<'t>)) {
        let mut player = Player { rest: &self.0, text, at: body.start };
        let mut open: Vec<TagEnd> = Vec::new();
        while let Some(code) = player.byte() {
            let event = match code {
                END => open.pop().map(Event::End),
                TEXT => player.text().map(|text| Event::Text(text.into())),
                CODE => player.text().map(|code| Event::Code(code.into())),
                SOFT_BREAK => Some(Event::SoftBreak),
                HARD_BREAK => Some(Event::HardBreak),
                RULE => Some(Event::Rule),
                FOOTNOTE_USE => player.text().map(|name| Event::FootnoteReference(name.into())),
                UNCHECKED | CHECKED => Some(Event::TaskListMarker(code == CHECKED)),
                _ => player.tag(code).map(Event::Start),
            };
            let Some(event) = event else { return };
            if let Event::Start(tag) = &event {
                open.push(tag.to_end());
            }
            sink(event);
        }
    }
}

/// Reads a tape.
struct Player<'t> {
    rest: &'t [u8],
    text: &'t str,
    at: usize,
}

impl<'t> Player<'t> {
    fn tag(&mut self, code: u8) -> Option<Tag<'t>> {
        Some(match code {
            NUMBERED => Tag::List(Some(self.number()?)),
            FENCED => Tag::CodeBlock(CodeBlockKind::Fenced(self.literal()?.into())),
            INDENTED => Tag::CodeBlock(CodeBlockKind::Indented),
            TABLE => {
                let columns = self.number()?;
                let alignment = |_| ALIGNMENTS.get(usize::from(self.byte()?)).copied();
                Tag::Table((0..columns).map(alignment).collect::<Option<Vec<Alignment>>>()?)
            }
            FOOTNOTE => Tag::FootnoteDefinition(self.literal()?.into()),
            LINK => link(LinkType::Inline, "", self.literal()?),
            AUTOLINK => link(LinkType::Autolink, self.literal()?, ""),
            EMAIL => link(LinkType::Email, self.literal()?, ""),
            IMAGE => {
                let empty = || CowStr::Borrowed("");
                let title = self.literal()?.into();
                Tag::Image { link_type: LinkType::Inline, dest_url: empty(), title, id: empty() }
            }
            SIMPLE_TAG.. => SIMPLE.get(usize::from(code - SIMPLE_TAG))?.clone(),
            QUOTE.. => Tag::BlockQuote(*QUOTES.get(usize::from(code - QUOTE))?),
            HEADING.. => {
                let level = *HEADINGS.get(usize::from(code - HEADING))?;
                Tag::Heading { level, id: None, classes: Vec::new(), attrs: Vec::new() }
            }
            _ => return None,
        })
    }

    fn text(&mut self) -> Option<&'t str> {
        let length = usize::try_from(self.number()?).ok()?;
        if length == 0 {
            return self.literal();
        }
        let start = self.at + usize::try_from(self.number()?).ok()?;
        self.at = start + length;
        self.text.get(start..self.at)
    }

    fn literal(&mut self) -> Option<&'t str> {
        let length = usize::try_from(self.number()?).ok()?;
        let (text, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        std::str::from_utf8(text).ok()
    }

    fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*byte)
    }

    fn number(&mut self) -> Option<u64> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f).checked_shl(shift)?;
            if byte < 0x80 {
                return Some(number);
            }
            shift += 7;
        }
    }
}

fn link<'t>(kind: LinkType, destination: &'t str, title: &'t str) -> Tag<'t> {
    Tag::Link { link_type: kind, dest_url: destination.into(), title: title.into(), id: CowStr::Borrowed("") }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::config::RawHtml;
    use crate::date::Day;
    use crate::diag::Diagnostics;
    use crate::lang::Direction;
    use crate::markdown::{HtmlInput, Labels, ResolvedLink, html, outline};

    /// HTML by the tape, if there is one, and HTML by another look at the text.
    fn both(text: &str) -> (Option<String>, String) {
        let (path, today) = ("a.en.md".into(), Day::new(2021, 10, 18).unwrap());
        let body = 0..text.len();
        let (outline, tape) =
            outline(&path, text, body.clone(), today, RawHtml::Deny, &mut Diagnostics::new());
        let link = |link: &super::super::Link| ResolvedLink {
            href: link.destination.clone(),
            ..ResolvedLink::default()
        };
        let links: Vec<ResolvedLink> = outline.links.iter().map(link).collect();
        let written = |tape: Option<&Tape>| {
            let page = HtmlInput {
                path: &path,
                text,
                body: body.clone(),
                today,
                outline: &outline,
                tape,
                renamed: &[],
                links: &links,
                images: &[],
                rules: None,
                direction: Direction::Ltr,
                raw_html: RawHtml::Deny,
                changed: &[],
                labels: &Labels::default(),
                marks: false,
                component: &|_, _| None,
            };
            html(&page, String::new()).html
        };
        (tape.as_ref().map(|tape| written(Some(tape))), written(None))
    }

    #[test]
    fn a_page_with_everything_is_recorded_and_played() {
        let text = "# A {#a}\n\n*b* **c** ~~d~~ `` `e` `` \\* &amp; [f](g \"h\") <https://i.test> <j@k.test> ![l](m)  \nn[^1]\no\n\n\
            1. p\n2. q\n\n3) r\n\n- [ ] s\n- [x] t\n\n> [!NOTE]\n> u\n\n> v\n\n| w | x |\n|:--|--:|\n| y | `z` |\n\n\
            ```rust\nlet a = 1;\n```\n\n    b\n\n---\n\nTerm\n: Definition\n\n[^1]: Note\n";
        let (played, parsed) = both(text);
        assert_eq!(played.unwrap(), parsed);
    }

    #[test]
    fn raw_html_and_calls_are_not_recorded() {
        assert_eq!(both("a <b>c</b>").0, None);
        assert_eq!(both("{{ <a /> }}").0, None);
    }

    proptest! {
        #[test]
        fn what_is_played_is_what_another_look_finds(
            text in "([-#>|*_`~\\[\\]()!:^\\\\&;=.+ \n\t0-9a-cé国]|\n\n|\\[\\^1\\]|\\*\\*|```|- \\[x\\] |\\| |&amp;|> \\[!TIP\\]\n){0,60}"
        ) {
            let (played, parsed) = both(&text);
            if let Some(played) = played {
                prop_assert_eq!(played, parsed);
            }
        }
    }
}
