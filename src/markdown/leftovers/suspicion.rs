//! Whether a body should be read again in detail: a short test of each event, in every build.

use std::ops::Range;

use memchr::{memchr_iter, memchr3_iter};
use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use super::{structure, tables};
use crate::bytes;
use crate::markdown::extra_cells::lost;

/// What has been found in a body so far.
pub(in crate::markdown) struct Suspicion<'t> {
    text: &'t str,
    /// Whether the body has signs that mean something inside a text too.
    rare: bool,
    code: bool,
    /// The bold text that began last.
    strong: Range<usize>,
    /// Where the last cell of a table ended.
    cell: usize,
    found: bool,
}

impl<'t> Suspicion<'t> {
    /// A suspicion of the body that is at `body` in `text`.
    pub(in crate::markdown) fn new(text: &'t str, body: &Range<usize>) -> Suspicion<'t> {
        let source = text.get(body.clone()).unwrap_or_default();
        let bytes = source.as_bytes();
        // A brace before `#` begins the attributes of a heading, which most texts have.
        let is_other = |at: usize| bytes[at] != b'{' || bytes.get(at + 1) != Some(&b'#');
        let rare = memchr3_iter(b'{', b'$', b'\\', bytes).any(is_other);
        // Two apostrophes are emphasis in wikis.
        let found = defines(source) || memchr_iter(b'\'', bytes).any(|at| bytes.get(at + 1) == Some(&b'\''));
        Suspicion { text, rare, code: false, strong: 0..0, cell: 0, found }
    }

    /// Whether there is any.
    pub(in crate::markdown) fn is_founded(&self) -> bool {
        self.found
    }

    /// Tests an event.
    pub(in crate::markdown) fn event(&mut self, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::Text(words) if !self.code => {
                self.found |= begins_oddly(words) || self.rare && bytes::any(words.as_bytes(), is_rare);
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                self.code = true;
                if let CodeBlockKind::Fenced(info) = kind {
                    self.found |= info.starts_with('{') || !structure::is_closed(self.text, range);
                }
            }
            Event::End(TagEnd::CodeBlock) => self.code = false,
            Event::Start(Tag::Heading { .. }) => self.found |= tables::is_ruled(self.text, range),
            Event::Start(Tag::TableCell) => self.cell = range.end,
            Event::End(TagEnd::TableRow) => {
                self.found |= lost(self.text, self.cell, range.end).is_some();
            }
            Event::Start(Tag::Strong) => {
                self.found |= structure::is_in_word(self.text, range)
                    || structure::is_nested(self.text, &self.strong, range);
                self.strong = range.clone();
            }
            Event::Start(Tag::Emphasis) => self.found |= structure::is_in_word(self.text, range),
            Event::Html(html) | Event::InlineHtml(html) => {
                self.found |= structure::is_foreign_html(html) || structure::may_call(html);
            }
            Event::Start(Tag::Link { title, .. } | Tag::Image { title, .. }) if self.rare => {
                self.found |= structure::may_call(title);
            }
            _ => {}
        }
    }
}

/// Signs of templates, formulas and commands; without branches.
fn is_rare(byte: u8) -> bool {
    bytes::is_among(byte, b"{$\\")
}

/// Whether a text begins with a sign that the parser would have used, or a line with the syntax of another tool.
fn begins_oddly(text: &str) -> bool {
    match text.as_bytes().first() {
        Some(b'*' | b'_' | b'~' | b'[' | b']' | b'`' | b'#' | b'|' | b'<') => true,
        Some(b'!') => text.starts_with("!!!") || text.starts_with("!["),
        Some(b'?') => text.starts_with("???"),
        Some(b':') => text.starts_with(":::") || text.contains('|'),
        Some(b'+') => text.starts_with("++") || text.starts_with("+-") || text.starts_with("+="),
        Some(b'^') => text.starts_with("^^"),
        Some(b'.') => text.starts_with(".. "),
        Some(b'=') => text.starts_with("=="),
        Some(b'-') => text.starts_with("--8<--") || text.contains('|'),
        Some(b'%') => text.starts_with("%%"),
        Some(b'i') => text.starts_with("import "),
        Some(b'e') => text.starts_with("export "),
        _ => false,
    }
}

/// Whether a body has definitions of links.
fn defines(body: &str) -> bool {
    let bytes = body.as_bytes();
    memchr_iter(b']', bytes).filter(|end| bytes.get(end + 1) == Some(&b':')).any(|end| {
        let line = body[..end].rfind('\n').map_or(0, |at| at + 1);
        body[line..end].trim_start().strip_prefix('[').is_some_and(|label| !label.starts_with('^'))
    })
}
