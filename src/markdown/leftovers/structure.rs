//! Leftovers that events show: lost cells, code that never ends, arithmetic that became emphasis, comments and elements of other
//! tools.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use super::marks::{Marks, as_code, quoted, shown};
use crate::config::RawHtml;
use crate::date::Day;
use crate::diag::{Code, Diagnostics};
use crate::markdown::elements::bytes_of;
use crate::markdown::extra_cells::lost;
use crate::markdown::item::Item;
use crate::markdown::stream::{Body, stream};
use crate::markdown::{calls, tags};

/// Checks the events.
pub(super) fn check(
    marks: &mut Marks<'_>,
    path: &Arc<str>,
    body: Range<usize>,
    (today, raw_html): (Day, RawHtml),
) -> Structure {
    let text = marks.text;
    let mut ignored = Diagnostics::new();
    let calls = calls::find(path, text, body.clone(), &mut ignored);
    let mut reader = Reader {
        marks,
        raw_html,
        skipped: Vec::new(),
        row: Row::default(),
        last: body.start,
        strong: Vec::new(),
        nested: Vec::new(),
        verbatim: Vec::new(),
    };
    stream(&Body { path, text, range: body, today }, &calls, &mut ignored, |item, range| match item {
        Item::Event(event) => reader.event(&event, range),
        Item::Call(_) | Item::Open(_) => reader.skip(range),
        Item::Close(_) => {}
    });
    let Reader { mut skipped, nested, .. } = reader;
    skipped.sort_by_key(|range| range.start);
    Structure { skipped, nested }
}

/// What other rules need to know of the events.
pub(super) struct Structure {
    /// Parts of passages that are not prose, in order: code, raw HTML, link targets.
    skipped: Vec<Range<usize>>,
    /// Bold text with bold text of the same sign in it, which is never intended.
    pub(super) nested: Vec<Range<usize>>,
}

impl Structure {
    /// Whether a byte is not prose.
    pub(super) fn is_skipped(&self, at: usize) -> bool {
        let next = self.skipped.partition_point(|range| range.end <= at);
        self.skipped.get(next).is_some_and(|range| range.contains(&at))
    }
}

/// Whether bold text is in bold text of the same sign.
pub(super) fn is_nested(text: &str, outer: &Range<usize>, inner: &Range<usize>) -> bool {
    inner.end <= outer.end && text.as_bytes().get(outer.start) == text.as_bytes().get(inner.start)
}

#[derive(Default)]
struct Row {
    columns: usize,
    cell: usize,
}

struct Reader<'m, 't> {
    marks: &'m mut Marks<'t>,
    raw_html: RawHtml,
    skipped: Vec<Range<usize>>,
    row: Row,
    /// Where the last text or code ended.
    last: usize,
    /// Bold text that is open.
    strong: Vec<Range<usize>>,
    /// Bold text with bold text of the same sign in it.
    nested: Vec<Range<usize>>,
    /// Elements of raw HTML that are open and hold no prose.
    verbatim: Vec<String>,
}

impl Reader<'_, '_> {
    fn skip(&mut self, range: Range<usize>) {
        self.last = range.end;
        self.skipped.push(range);
    }

    fn event(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Text(_) => self.last = range.end,
            Event::Code(_) | Event::FootnoteReference(_) => self.skip(range),
            Event::Start(Tag::CodeBlock(kind)) => self.code(kind, range),
            Event::Start(Tag::Link { title, .. } | Tag::Image { title, .. }) => {
                self.title(title, &range);
                self.last = range.start;
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                let written = &self.marks.text[range.clone()];
                let start = if written.starts_with('<') || !written.ends_with([')', ']']) {
                    range.start
                } else {
                    self.last.clamp(range.start, range.end)
                };
                self.skip(start..range.end);
            }
            Event::Start(Tag::Heading { .. }) => super::tables::ruled(self.marks, range),
            Event::Start(Tag::Table(alignments)) => self.row.columns = alignments.len(),
            Event::Start(Tag::TableCell) => self.row.cell = range.end,
            Event::End(TagEnd::TableRow) => self.row(range),
            Event::Start(Tag::Strong) => {
                let outer = self.strong.last().filter(|outer| is_nested(self.marks.text, outer, &range));
                self.nested.extend(outer.cloned());
                self.strong.push(range.clone());
                self.emphasis(range);
            }
            Event::End(TagEnd::Strong) => {
                self.strong.pop();
            }
            Event::Start(Tag::Emphasis) => self.emphasis(range),
            Event::End(TagEnd::Paragraph) => self.verbatim.clear(),
            Event::Html(html) | Event::InlineHtml(html) => {
                self.html(html, range.clone());
                self.calls(html, &range);
                self.skip(range);
            }
            _ => {}
        }
    }

    fn code(&mut self, kind: &CodeBlockKind<'_>, range: Range<usize>) {
        let text = self.marks.text;
        let CodeBlockKind::Fenced(info) = kind else { return };
        let first = text[range.clone()].lines().next().unwrap_or_default().trim_end();
        let line = range.start..range.start + first.len();
        let directive = info.strip_prefix('{').and_then(|rest| rest.split_once('}')).map(|(name, _)| name);
        if let Some(name) = directive.filter(|name| DIRECTIVES.contains(name)) {
            let message = format!("{} is a directive of MyST, and is published as code", quoted(first));
            let help = match super::alerts::alert(name) {
                Some(kind) => format!(
                    "write `> [!{kind}]` in its place, `> ` before each line of the text, and no line of backticks"
                ),
                None => "write its text as Markdown, without the lines of backticks".to_owned(),
            };
            self.marks.report(Code::ForeignSyntax, line, message, help);
        } else if !is_closed(text, &range) {
            let fence = fence(first);
            let message = format!("the code that {} opens never ends", quoted(first));
            let help = format!("write a line `{fence}` after the code");
            let help = if fence.contains('`') {
                help.replace(&format!("`{fence}`"), &format!("`` {fence} ``"))
            } else {
                help
            };
            self.marks.report(Code::BrokenMarkup, line, message, help);
        }
    }

    fn row(&mut self, range: Range<usize>) {
        let text = self.marks.text;
        let Some(lost) = lost(text, self.row.cell, range.end) else { return };
        let words = text[lost.clone()].trim_matches([' ', '\t', '|']);
        let row = text[range.clone()].trim_end();
        let cells = super::tables::cells(row).max(self.row.columns + 1);
        let columns = super::tables::columns(self.row.columns);
        let message =
            format!("the row has {cells} cells and the table {columns}, so {} has no column", shown(words));
        let help = if row.contains('`') {
            "write `\\|` for a bar that is not the border of a cell, also in code: `` `x\\|y` ``"
        } else {
            "write `\\|` for a bar that is not the border of a cell, or add a column to the first two lines of the table"
        };
        let start = range.start;
        if self.marks.take(start..lost.start) {
            self.marks.report(Code::LostCells, lost, message, help);
        }
    }

    fn emphasis(&mut self, range: Range<usize>) {
        let text = self.marks.text;
        if !is_in_word(text, &range) {
            return;
        }
        let source = &text[range.clone()];
        let sign = source.chars().next().unwrap_or('*');
        let length = source.chars().take_while(|c| *c == sign).count();
        let length = length.min(2);
        let inner = &source[length..source.len() - length];
        let signs = sign.to_string().repeat(length);
        let escaped = format!("\\{sign}").repeat(length);
        let became = if length == 1 { "set in italics" } else { "set in bold" };
        let message =
            format!("the signs {} between words are gone, and {} is {became}", quoted(&signs), shown(inner));
        let help = format!("write {}", quoted(&format!("{escaped}{inner}{escaped}")));
        self.marks.report(Code::StrayEmphasis, range.clone(), message, help);
    }

    /// A call of another tool in the title of a link or an image.
    fn title(&mut self, title: &str, range: &Range<usize>) {
        if !may_call(title) {
            return;
        }
        let source = self.marks.text.get(range.clone()).unwrap_or_default();
        let signs = title.match_indices(['{']).filter_map(|(at, _)| {
            let (length, what) = super::templates::template(&title[at..])?;
            Some((&title[at..at + length], what))
        });
        for (call, what) in signs.take(1).collect::<Vec<_>>() {
            // That of a link whose address is defined elsewhere is there.
            let place = source.rfind(call).map(|at| range.start + at..range.start + at + call.len());
            self.called(call, what, place.unwrap_or_else(|| range.clone()));
        }
    }

    /// Calls of other tools in raw HTML that stays on the page; inside code they are intended.
    fn calls(&mut self, html: &str, range: &Range<usize>) {
        if self.raw_html == RawHtml::Deny {
            return;
        }
        let mut done = 0;
        for (kind, piece) in tags::pieces(html) {
            let text = &html[piece.clone()];
            if kind == tags::MarkupKind::Tag {
                tags::follow(&mut self.verbatim, text);
            }
            // Addresses are looked at as such.
            let is_address = kind == tags::MarkupKind::Tag && (text.contains("href") || text.contains("src"));
            let is_read = matches!(kind, tags::MarkupKind::Tag | tags::MarkupKind::Text) && !is_address;
            if !is_read || !self.verbatim.is_empty() || !may_call(text) {
                continue;
            }
            for (at, _) in text.match_indices('{').map(|(at, sign)| (piece.start + at, sign)) {
                if at < done {
                    continue;
                }
                // A call may hold what looks like a tag.
                let Some((length, what)) = super::templates::template(&html[at..]) else { continue };
                done = at + length;
                let place = bytes_of(self.marks.text, range, html, &(at..done));
                self.called(&html[at..done], what, place);
            }
        }
    }

    fn called(&mut self, call: &str, what: &str, place: Range<usize>) {
        let message = format!("{} is {what}, and is published as text", shown(call));
        let help = "remove it; a component is written `{{ <name key=\"value\" /> }}`";
        self.marks.report(Code::ForeignSyntax, place, message, help);
    }

    fn html(&mut self, html: &str, range: Range<usize>) {
        let comment = html.trim_start().starts_with("<!--");
        let Some(what) = foreign_html(html).filter(|_| comment || self.raw_html != RawHtml::Deny) else {
            return;
        };
        let line = html.trim_end().lines().next().unwrap_or_default();
        // Text behind a comment is none of it.
        let line = if comment { line.find("-->").map_or(line, |end| &line[..end + 3]) } else { line };
        let range = range.start..range.start + line.len();
        let message = format!("{} {what}", shown(line));
        let last = html.trim_end().rfind("<!--").filter(|at| comment && html[*at..].starts_with("<!-- /wp:"));
        let help = if let Some(last) = last.filter(|at| *at > 0) {
            format!("remove it and {}", quoted(html[last..].trim_end()))
        } else if comment {
            "remove it".to_owned()
        } else {
            format!("remove it, use a component of the theme, or {}", as_code(line))
        };
        self.marks.report(Code::ForeignSyntax, range, message, help);
    }
}

/// Whether a text may hold a call of another tool.
pub(super) fn may_call(text: &str) -> bool {
    text.contains("{{") || text.contains("{%")
}

/// Directives of MyST and Sphinx that are not languages of code.
const DIRECTIVES: &[&str] = &[
    "admonition",
    "attention",
    "card",
    "caution",
    "contents",
    "danger",
    "dropdown",
    "error",
    "figure",
    "grid",
    "hint",
    "image",
    "important",
    "include",
    "literalinclude",
    "margin",
    "note",
    "seealso",
    "sidebar",
    "tab-item",
    "tab-set",
    "table",
    "tip",
    "toctree",
    "topic",
    "versionadded",
    "versionchanged",
    "warning",
];

/// Whether a fenced block of code ends with its fence.
pub(super) fn is_closed(text: &str, range: &Range<usize>) -> bool {
    let source = text.get(range.clone()).unwrap_or_default().trim_end();
    let (first, last) =
        (source.lines().next().unwrap_or_default(), source.rsplit('\n').next().unwrap_or_default());
    let fence = fence(first);
    let last = last.trim_matches([' ', '\t', '>', '\r']);
    let sign = fence.chars().next().unwrap_or('`');
    source.contains('\n') && last.len() >= fence.len() && last.chars().all(|c| c == sign)
}

fn fence(line: &str) -> &str {
    let line = line.trim_start();
    let sign = line.chars().next().unwrap_or('`');
    &line[..line.len() - line.trim_start_matches(sign).len()]
}

/// Whether signs of arithmetic or of a range became emphasis: `2*3 and 4*5`, `5~10和20~30`.
pub(super) fn is_in_word(text: &str, range: &Range<usize>) -> bool {
    let bytes = text.as_bytes();
    let plain = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    // The neighbors first: most emphasis is between spaces.
    if bytes.get(range.start) != Some(&b'*')
        || !plain(range.start.checked_sub(1).and_then(|before| bytes.get(before)))
        || !plain(bytes.get(range.end))
    {
        return false;
    }
    let inner = text.get(range.clone()).unwrap_or_default().trim_matches('*').as_bytes();
    plain(inner.first()) && plain(inner.last()) && text[range.clone()].contains(char::is_whitespace)
}

/// Whether raw HTML is a sign of another tool.
pub(in crate::markdown) fn is_foreign_html(html: &str) -> bool {
    foreign_html(html).is_some()
}

fn foreign_html(html: &str) -> Option<&'static str> {
    let html = html.trim();
    if let Some(comment) = html.strip_prefix("<!--") {
        let comment = comment.split("-->").next().unwrap_or_default().trim().to_ascii_lowercase();
        let known = matches!(
            comment.as_str(),
            "more" | "truncate" | "excerpt" | "excerpt-end" | "toc" | "tableofcontents"
        ) || comment.starts_with("wp:");
        return known.then_some("is a mark of another generator and does nothing here");
    }
    let name = html.strip_prefix('<')?.trim_start_matches('/');
    let name = name.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, ':' | '.' | '_'))).next()?;
    let component = name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.contains(|c: char| c.is_ascii_lowercase())
        && !html.starts_with("</");
    let office = ["o:", "w:", "v:", "m:", "st1:"].iter().any(|prefix| name.starts_with(prefix));
    match (component, office && !html.starts_with("</")) {
        (true, _) => Some("is a component of MDX, which no browser knows"),
        (_, true) => Some("is an element of Word, which no browser knows"),
        _ => None,
    }
}
