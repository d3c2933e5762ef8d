//! Markdown into HTML, with links, images and components already resolved.
//!
//! Our own writer instead of pulldown-cmark's: tables are styled by class, footnotes have a way back, typography
//! works on whole paragraphs, and every link says where it leads.

use pulldown_cmark::{Alignment, CodeBlockKind, CowStr, Event};

use super::calls::{self, Call};
use super::footnotes::Footnotes;
use super::page::Page;
use super::stream::{Body, Item, stream};
use crate::config::RawHtml;
use crate::diag::Diagnostics;

/// The body as HTML, in the memory of `room`, an empty text.
pub fn html(page: &Page<'_>, room: String) -> String {
    if let Some(tape) = page.tape {
        let mut writer = Writer::new(page, &[], room);
        tape.play(page.text, &page.body, |event| writer.event(event));
        return writer.finish();
    }
    let mut ignored = Diagnostics::new();
    let calls = calls::find(page.path, page.text, page.body.clone(), &mut ignored);
    let mut writer = Writer::new(page, &calls, room);
    let body = Body { path: page.path, text: page.text, range: page.body.clone(), today: page.today };
    stream(&body, &calls, &mut ignored, |item, _| writer.item(item));
    writer.finish()
}

/// What most code blocks are shorter than, in bytes.
const CODE: usize = 1024;

/// One open call around blocks: which one, and the HTML before it.
struct OpenCall {
    call: usize,
    before: String,
}

/// State of the writer. `blocks.rs` and `inline.rs` hold its methods.
pub(super) struct Writer<'a> {
    pub(super) page: &'a Page<'a>,
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
    pub(super) tight_items: Vec<bool>,
    pub(super) has_raw: bool,
    open: Vec<OpenCall>,
}

/// An inline item: an event, or a call.
pub(super) enum Inline<'t> {
    Event(Event<'t>),
    Call(usize),
}

impl<'a> Writer<'a> {
    fn new(page: &'a Page<'a>, calls: &'a [Call], out: String) -> Writer<'a> {
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
            footnotes: Footnotes::default(),
            tight_items: Vec::new(),
            has_raw: false,
            open: Vec::new(),
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
            Item::Close => {
                self.flush();
                if let Some(OpenCall { call, before }) = self.open.pop() {
                    let body = std::mem::replace(&mut self.out, before);
                    self.call(call, Some(&body));
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
            Event::Html(html) => self.raw(&html),
            event => self.inline.push(Inline::Event(event)),
        }
    }

    /// Writes the HTML of a call; a call that failed was reported and leaves nothing.
    pub(super) fn call(&mut self, at: usize, body: Option<&str>) {
        if let Some(html) = (self.page.component)(&self.calls[at], body) {
            self.out.push_str(html.trim());
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
            super::highlight::write(&mut self.out, language.as_deref(), &code);
        }
    }

    fn raw(&mut self, html: &CowStr<'_>) {
        if self.page.raw_html != RawHtml::Deny {
            self.flush();
            self.has_raw = true;
            self.out.push_str(html);
        }
    }

    fn finish(mut self) -> String {
        self.flush();
        let labels = self.page.labels;
        self.footnotes.write(&mut self.out, labels);
        if self.has_raw && self.page.raw_html == RawHtml::Sanitize { sanitize(&self.out) } else { self.out }
    }
}

/// Takes out of a page with raw HTML what could do harm, and keeps all that the writer makes.
fn sanitize(html: &str) -> String {
    ammonia::Builder::default()
        .add_generic_attributes([
            "class",
            "id",
            "dir",
            "lang",
            "role",
            "aria-label",
            "aria-labelledby",
            "tabindex",
        ])
        .add_tags(["input", "section", "aside"])
        .add_tag_attributes("a", ["hreflang", "rel"])
        .add_tag_attributes("img", ["loading", "decoding"])
        .add_tag_attributes("input", ["type", "checked", "disabled"])
        .link_rel(None)
        .clean(html)
        .to_string()
}

fn is_block(tag: &pulldown_cmark::Tag<'_>) -> bool {
    use pulldown_cmark::Tag;
    !matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

fn is_block_end(end: &pulldown_cmark::TagEnd) -> bool {
    use pulldown_cmark::TagEnd;
    !matches!(end, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}
