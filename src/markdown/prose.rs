//! The prose of a body, for checks that read it as readers do and report exact places.
//!
//! [`prose`] gives one [`Passage`] for each paragraph, heading, cell, list item and alternative text, in order. Code, images,
//! calls, addresses in angle brackets and raw HTML are one character that is not a letter; targets of links and arguments of calls
//! are not prose. Blocks that are not due on the day of the edition are left out, as on the page.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::call::{Call, NO_TRANSLATE, is_kept};
use super::calls;
use super::item::{Item, is_autolink};
use super::source_map::SourceMap;
use super::stream::{Body, stream};
use super::tags;
use crate::date::Day;
use crate::diag::Diagnostics;

/// Replaces in a passage what is not prose.
pub const OBJECT: char = '\u{fffc}';

/// Replaces in a passage an explicit line break.
pub const LINE: char = '\u{2028}';

/// A link in a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProseLink {
    /// Its words: bytes of the passage's text.
    pub words: Range<usize>,
    /// Where it leads, as written.
    pub destination: String,
}

/// A unit of text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// Its text without markup; a line end of the source is `\n`.
    pub text: String,
    /// Its links.
    pub links: Vec<ProseLink>,
    /// Whether it is a cell of a table.
    pub cell: bool,
    /// Whether it may be in any language: in a block of quotation, or not to be translated.
    pub quoted: bool,
    origins: SourceMap,
}

impl Passage {
    /// Adds text that is in the file as it is, from this byte on.
    pub fn push(&mut self, text: &str, start: usize) {
        self.origins.push(self.text.len(), start..start + text.len(), true);
        self.text.push_str(text);
    }

    /// Adds text for which these bytes of the file stand.
    pub fn push_instead(&mut self, text: &str, source: Range<usize>) {
        self.origins.push(self.text.len(), source, false);
        self.text.push_str(text);
    }

    /// The bytes of the file that a part of the text comes from.
    pub fn source(&self, part: Range<usize>) -> Range<usize> {
        self.origins.source(part)
    }
}

/// The prose of a body.
#[derive(Clone, Debug, Default)]
pub struct Prose {
    /// Its passages, in order.
    pub passages: Vec<Passage>,
    /// All calls of the body, whether they are due or not.
    pub calls: Vec<Call>,
}

/// Reads the prose of a body; [`outline`](super::outline) reports its problems.
pub fn prose(path: &Arc<str>, text: &str, range: Range<usize>, today: Day) -> Prose {
    let mut told = Diagnostics::new();
    let calls = calls::find(path, text, range.clone(), &mut told);
    let mut reader = Reader { text, calls: &calls, ..Reader::default() };
    stream(&Body { path, text, range, today }, &calls, &mut told, |item, range| {
        reader.item(item, range);
    });
    reader.flush();
    let passages = reader.passages;
    Prose { passages, calls }
}

#[derive(Default)]
struct Reader<'t> {
    text: &'t str,
    calls: &'t [Call],
    passages: Vec<Passage>,
    passage: Passage,
    /// The alternative text of the image that is being read.
    alt: Option<Passage>,
    /// Links that have begun: where, and their targets; `None` for addresses in angle brackets.
    links: Vec<Option<(usize, String)>>,
    code: bool,
    /// How many blocks of quotation, and of what is not to be translated, are open.
    quotes: usize,
    /// Whether the heading that is open is not to be translated.
    is_kept: bool,
    /// Elements of raw HTML that are open and hold no prose, such as `code`.
    verbatim: Vec<String>,
    after_image: bool,
}

impl Reader<'_> {
    fn item(&mut self, item: Item<'_>, range: Range<usize>) {
        match item {
            Item::Event(event) => self.event(&event, range),
            Item::Call(_) => self.sign(OBJECT, range),
            Item::Open(at) => {
                self.flush();
                self.quotes += usize::from(self.calls[at].name == NO_TRANSLATE);
            }
            Item::Close(at) => {
                self.flush();
                self.quotes -= usize::from(self.calls[at].name == NO_TRANSLATE).min(self.quotes);
            }
        }
    }

    fn event(&mut self, event: &Event<'_>, range: Range<usize>) {
        let after_image = std::mem::take(&mut self.after_image);
        match event {
            Event::Text(text) => self.words(text, range, after_image),
            Event::SoftBreak => self.sign('\n', range),
            Event::HardBreak => self.sign(LINE, range),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let begun = (self.passage.text.len(), dest_url.to_string());
                self.links.push((!is_autolink(*link_type)).then_some(begun));
                if is_autolink(*link_type) {
                    self.sign(OBJECT, range);
                }
            }
            Event::End(TagEnd::Link) => {
                if let Some(Some((start, destination))) = self.links.pop() {
                    let words = start..self.passage.text.len();
                    self.passage.links.push(ProseLink { words, destination });
                }
            }
            Event::Start(Tag::Image { .. }) => {
                self.sign(OBJECT, range);
                self.alt = Some(Passage::default());
            }
            Event::End(TagEnd::Image) => {
                self.passages.extend(self.alt.take().filter(|alt| !alt.text.is_empty()));
                self.after_image = true;
            }
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough)
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough)
            | Event::TaskListMarker(_) => {}
            Event::Code(_) => self.sign(OBJECT, range),
            Event::InlineHtml(html) => {
                tags::follow(&mut self.verbatim, html);
                self.sign(OBJECT, range);
            }
            // A mark above the line, which is close to a word.
            Event::FootnoteReference(_) => {}
            Event::Start(Tag::CodeBlock(_)) => {
                self.flush();
                self.code = true;
            }
            Event::End(TagEnd::CodeBlock) => self.code = false,
            Event::Start(Tag::BlockQuote(_)) => {
                self.flush();
                self.quotes += 1;
            }
            Event::End(TagEnd::BlockQuote(_)) => {
                self.flush();
                self.quotes = self.quotes.saturating_sub(1);
            }
            Event::Start(Tag::Heading { attrs, .. }) => {
                self.flush();
                self.is_kept = is_kept(attrs);
            }
            Event::End(TagEnd::Heading(_)) => self.heading_ends(),
            Event::Start(Tag::TableCell) => {
                self.flush();
                self.passage.cell = true;
            }
            _ => self.flush(),
        }
    }

    fn heading_ends(&mut self) {
        self.flush();
        self.is_kept = false;
    }

    fn words(&mut self, text: &str, range: Range<usize>, after_image: bool) {
        if self.code || !self.verbatim.is_empty() || self.links.last().is_some_and(Option::is_none) {
            return;
        }
        let same = self.text.get(range.clone()) == Some(text);
        let passage = self.alt.as_mut().unwrap_or(&mut self.passage);
        match text.strip_prefix("{.decorative}").filter(|_| same && after_image) {
            Some(rest) => passage.push(rest, range.end - rest.len()),
            None if same => passage.push(text, range.start),
            None => passage.push_instead(text, range),
        }
    }

    fn sign(&mut self, sign: char, range: Range<usize>) {
        let passage = self.alt.as_mut().unwrap_or(&mut self.passage);
        passage.push_instead(sign.encode_utf8(&mut [0; 4]), range);
    }

    fn flush(&mut self) {
        let passage = std::mem::take(&mut self.passage);
        self.links.clear();
        self.verbatim.clear();
        if !passage.text.is_empty() {
            self.passages.push(Passage { quoted: self.quotes > 0 || self.is_kept, ..passage });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Vec<Passage> {
        let today = Day::parse("2021-10-18").unwrap();
        prose(&"a.md".into(), text, 0..text.len(), today).passages
    }

    fn texts(text: &str) -> Vec<String> {
        read(text).into_iter().map(|passage| passage.text).collect()
    }

    #[test]
    fn code_addresses_comments_and_arguments_are_no_prose() {
        let text = "A `b` <https://c.test/d> e.\n\n```\nf\n```\n\n<!-- g -->\n\n{{ <h i=\"j\" /> }} k\n";
        assert_eq!(texts(text), ["A \u{fffc} \u{fffc} e.", "\u{fffc} k"]);
        assert_eq!(
            texts("a <code>x == \"b\"</code> c https://d.test.\n"),
            ["a \u{fffc}\u{fffc} c \u{fffc}."]
        );
    }

    #[test]
    fn cells_items_headings_and_alternative_texts_are_passages_of_their_own() {
        let text =
            "## A {#a}\n\n- b\n- c\n\n| d | e |\n|---|---|\n| f  | **g** h |\n\n![i](j.png){.decorative}\n";
        assert_eq!(texts(text), ["A", "b", "c", "d", "e", "f", "g h", "i", "\u{fffc}"]);
    }

    #[test]
    fn a_part_is_found_again_in_the_file_across_markup() {
        let text = "One *two* [three](x.md) &amp; four\\* five\n";
        let passage = &read(text)[0];
        assert_eq!(passage.text, "One two three & four* five");
        let found = |part: &str| {
            let at = passage.text.find(part).unwrap();
            &text[passage.source(at..at + part.len())]
        };
        assert_eq!([found("two three"), found("&"), found("five")], ["two* [three", "&amp;", "five"]);
        assert_eq!(passage.links, [ProseLink { words: 8..13, destination: "x.md".into() }]);
    }

    proptest! {
        #[test]
        fn every_part_comes_from_whole_characters(
            text in "([a-zé*_`\\[\\]()<>!&;#|\\\\ \n-]|\\{\\{ <a b=\"ж\" /> \\}\\}|https://a.b|\\PC){0,40}",
            at in 0usize..40, length in 0usize..10,
        ) {
            for passage in read(&text) {
                let border = |at: usize| (0..=at.min(passage.text.len())).rev().find(|at| passage.text.is_char_boundary(*at)).unwrap();
                let source = passage.source(border(at)..border(at + length).max(border(at)));
                prop_assert!(text.get(source.clone()).is_some(), "{source:?} of {passage:?}");
            }
        }
    }
}
