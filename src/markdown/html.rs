//! Markdown into HTML, with links, images and components already resolved.
//!
//! Our own writer instead of pulldown-cmark's: tables are styled by class, footnotes have backlinks, typography works on whole
//! paragraphs, and every link names the language of its target.

use pulldown_cmark::{Alignment, CodeBlockKind, CowStr, Event, Tag};

use super::call::Call;
use super::calls;
use super::footnotes::Footnotes;
use super::input::HtmlInput;
use super::item::{Item, is_autolink};
use super::pieces::Pieces;
use super::stream::{Body, stream};
use crate::config::RawHtml;
use crate::diag::Diagnostics;
use crate::marks::{self, Part};

/// The result of writing a body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Its HTML.
    pub html: String,
    /// The whole texts of the headings that are partly written by a component, by their number.
    pub titles: Vec<(usize, String)>,
}

/// The body as HTML, in the memory of `room`, an empty text.
pub fn html(page: &HtmlInput<'_>, room: String) -> Written {
    // A tape does not know places in the file.
    if let Some(tape) = page.tape.filter(|_| !page.marks) {
        let mut writer = Writer::new(page, &[], room);
        tape.play(page.text, &page.body, |event| writer.event(event));
        return writer.finish();
    }
    let mut ignored = Diagnostics::new();
    let calls = calls::find(page.path, page.text, page.body.clone(), &mut ignored);
    let mut writer = Writer::new(page, &calls, room);
    let body = Body { path: page.path, text: page.text, range: page.body.clone(), today: page.today };
    stream(&body, &calls, &mut ignored, |item, range| {
        let is_within = writer.is_within();
        writer.item(item);
        if !is_within && writer.is_within() {
            writer.began = range.start;
        }
    });
    writer.finish()
}

/// Most code blocks are shorter than this, in bytes.
const CODE: usize = 1024;

/// One open call around blocks: which one, and the HTML before it.
struct OpenCall {
    call: usize,
    before: String,
}

/// State of the writer. `blocks.rs` and `inline.rs` hold its methods.
pub(super) struct Writer<'a> {
    pub(super) page: &'a HtmlInput<'a>,
    pub(super) calls: &'a [Call],
    pub(super) out: String,
    /// Inline items of the present paragraph, heading or cell.
    pub(super) inline: Vec<Inline<'a>>,
    pub(super) next_link: usize,
    pub(super) next_image: usize,
    pub(super) next_heading: usize,
    pub(super) alignments: Vec<Alignment>,
    pub(super) in_head: bool,
    pub(super) column: usize,
    pub(super) code: Option<(Option<String>, String)>,
    pub(super) footnotes: Footnotes,
    pub(super) has_raw: bool,
    /// Elements of raw HTML that are open and whose text is not prose.
    pub(super) verbatim: Vec<String>,
    /// Classes and other attributes of the present heading.
    pub(super) attributes: Attributes<'a>,
    pub(super) titles: Vec<(usize, String)>,
    /// HTML that is not cleaned with the raw HTML around it.
    pub(super) pieces: Pieces,
    open: Vec<OpenCall>,
    /// Where the present block begins in the file.
    began: usize,
}

/// Classes, and keys with their values.
pub(super) type Attributes<'a> = (Vec<CowStr<'a>>, Vec<(CowStr<'a>, Option<CowStr<'a>>)>);

/// An inline item: an event, a call, or the start of a link or image with its number and its title.
pub(super) enum Inline<'t> {
    Event(Event<'t>),
    Call(usize),
    Link(usize, CowStr<'t>),
    Image(usize, CowStr<'t>),
}

impl<'a> Writer<'a> {
    fn new(page: &'a HtmlInput<'a>, calls: &'a [Call], out: String) -> Writer<'a> {
        Writer {
            page,
            calls,
            out,
            inline: Vec::new(),
            next_link: 0,
            next_image: 0,
            next_heading: 0,
            alignments: Vec::new(),
            in_head: false,
            column: 0,
            code: None,
            footnotes: Footnotes::beside(page.outline.ids()),
            has_raw: false,
            verbatim: Vec::new(),
            attributes: (Vec::new(), Vec::new()),
            titles: Vec::new(),
            pieces: Pieces::default(),
            open: Vec::new(),
            began: 0,
        }
    }

    /// Whether something of the present block has been read.
    fn is_within(&self) -> bool {
        !self.inline.is_empty() || self.code.is_some()
    }

    /// Begins the present block, if blocks are marked.
    pub(super) fn open_mark(&mut self) {
        if self.page.marks {
            self.out.push_str(&marks::open(Part::Block, self.began));
        }
    }

    /// Ends it.
    pub(super) fn close_mark(&mut self) {
        if self.page.marks {
            self.out.push(marks::CLOSE);
        }
    }

    fn item(&mut self, item: Item<'a>) {
        match item {
            Item::Event(event) => self.event(event),
            Item::Call(at) => self.inline.push(Inline::Call(at)),
            Item::Open(call) => {
                self.flush();
                let before = std::mem::take(&mut self.out);
                self.open.push(OpenCall { call, before });
            }
            Item::Close(_) => {
                self.flush();
                if let Some(OpenCall { call, before }) = self.open.pop() {
                    let body = std::mem::replace(&mut self.out, before);
                    self.call(call, Some(&self.clean(body)));
                }
            }
        }
    }

    fn event(&mut self, event: Event<'a>) {
        if let Some((_, code)) = &mut self.code {
            match event {
                Event::Text(text) => code.push_str(&text),
                Event::End(_) => self.end_code(),
                _ => {}
            }
            return;
        }
        match event {
            Event::Start(tag) if is_block(&tag) => {
                self.flush();
                self.start(tag);
            }
            Event::End(end) if is_block_end(&end) => self.end(end),
            Event::Rule => {
                self.flush();
                self.out.push_str("<hr>\n");
            }
            Event::Html(html) => {
                let html = self.addressed(html);
                self.raw_block(&html);
            }
            Event::InlineHtml(html) => {
                let html = self.addressed(html);
                self.inline.push(Inline::Event(Event::InlineHtml(html)));
            }
            // Links and images get their numbers here, through which all of them pass.
            Event::Start(Tag::Link { link_type, title, .. }) if !is_autolink(link_type) => {
                self.inline.push(Inline::Link(self.next_link, title));
                self.next_link += 1;
            }
            Event::Start(Tag::Image { title, .. }) => {
                self.inline.push(Inline::Image(self.next_image, title));
                self.next_image += 1;
            }
            event => self.inline.push(Inline::Event(event)),
        }
    }

    /// Writes the HTML of a call; a failed call is reported and writes nothing.
    pub(super) fn call(&mut self, at: usize, body: Option<&str>) {
        if let Some(html) = (self.page.component)(&self.calls[at], body) {
            match self.page.raw_html {
                RawHtml::Sanitize => self.pieces.push(&mut self.out, html.trim()),
                RawHtml::Allow | RawHtml::Deny => self.out.push_str(html.trim()),
            }
            if body.is_some() {
                self.out.push('\n');
            }
        }
    }

    pub(super) fn begin_code(&mut self, kind: CodeBlockKind<'_>) {
        let language = match kind {
            CodeBlockKind::Fenced(info) => {
                info.split([' ', ',', '{']).next().filter(|word| !word.is_empty()).map(str::to_owned)
            }
            CodeBlockKind::Indented => None,
        };
        self.code = Some((language, String::with_capacity(CODE)));
    }

    fn end_code(&mut self) {
        if let Some((language, code)) = self.code.take() {
            self.open_mark();
            super::highlight::write(&mut self.out, language.as_deref(), &code);
            self.close_mark();
        }
    }

    fn finish(mut self) -> Written {
        self.flush();
        let labels = self.page.labels;
        self.footnotes.write(&mut self.out, labels);
        let html = std::mem::take(&mut self.out);
        let html = self.pieces.back(self.clean(html));
        Written { html, titles: self.titles }
    }
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

fn is_block_end(end: &pulldown_cmark::TagEnd) -> bool {
    use pulldown_cmark::TagEnd;
    !matches!(end, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}
