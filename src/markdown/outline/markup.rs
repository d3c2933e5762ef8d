//! Raw HTML of a body for the outline: what is not allowed, its addresses and anchors, unclosed elements.

use std::ops::Range;

use super::found::{Image, Link};
use super::reader::OutlineReader;
use crate::config::RawHtml;
use crate::diag::Code;
use crate::markdown::elements::{addresses, bytes_of};
use crate::markdown::leftovers::structure;
use crate::markdown::{sanitize, tags};
use crate::source::Place;

impl OutlineReader<'_> {
    pub(super) fn html(&mut self, html: &str, range: &Range<usize>) {
        if tags::is_comment(html) {
            return;
        }
        self.outline.has_text = true;
        // The writer numbers the same addresses, even in invalid HTML.
        self.addresses(html, range);
        if let Some((at, end)) =
            tags::unfinished(html).filter(|(_, end)| end.len() > 1 || self.raw_html != RawHtml::Deny)
        {
            let (what, length) = if end.len() > 1 { ("comment", 4) } else { ("tag", 1) };
            let start = (range.start + at).min(range.end);
            let place = Place::new(self.path, start..(start + length).min(range.end));
            let message = format!("the {what} never ends, so the text after it would be hidden");
            self.diags
                .report(Code::RawHtml, place, message)
                .help(format!("write `{end}` where the {what} ends"));
            self.reported.extend(html[at..].strip_prefix('<').map(element));
            return;
        }
        if self.raw_html != RawHtml::Deny {
            self.allowed(html, range);
            return;
        }
        // Syntax of another generator is reported as such, and readers see only the text after it.
        if structure::is_foreign_html(html) && html.starts_with("<!--") && has_no_tag(html) {
            return;
        }
        let line = range.start + html.trim_end().split('\n').next().unwrap_or_default().len();
        let place = Place::new(self.path, range.start..line.min(range.end));
        let after = html.trim_start().starts_with("<!--").then(|| html.split_once("-->")).flatten();
        if after.is_some_and(|(_, after)| !after.contains('<')) {
            self.diags
                .report(Code::RawHtml, place, "text after a comment on its line is raw HTML")
                .help("put the comment on a line of its own");
            return;
        }
        // A call or a shortcode that went wrong is reported as such.
        let before = self.text[..range.start].trim_end();
        if before.ends_with("{{") || before.ends_with("{%") || self.ends_reported(html) {
            return;
        }
        self.diags
            .report(Code::RawHtml, place, "raw HTML is not allowed here")
            .help("use Markdown or a component; for the character `<` write `\\<`");
        self.reported.extend(html.trim_start().strip_prefix('<').map(element));
    }

    fn addresses(&mut self, html: &str, range: &Range<usize>) {
        for address in addresses(html, self.raw_html) {
            let target = bytes_of(self.text, range, html, &address.range);
            let value = address.value.into_owned();
            if address.is_image {
                self.outline.images.push(Image { source: value, range: target });
            } else {
                self.outline.links.push(Link { destination: value, range: target.clone(), target });
            }
        }
    }

    /// Raw HTML that stays on the page, as it is or cleaned.
    fn allowed(&mut self, html: &str, range: &Range<usize>) {
        for (id, at) in tags::anchors(html) {
            self.outline.anchors.push(id);
            self.anchors.push(bytes_of(self.text, range, html, &at));
        }
        self.elements.read((self.path, self.text), html, range, self.diags);
        if self.raw_html == RawHtml::Sanitize {
            let place = |(at, what)| (bytes_of(self.text, range, html, &at), what);
            self.outline.removed.extend(sanitize::removed(html).into_iter().map(place));
        }
    }

    /// Whether it is the end of an element whose beginning is reported.
    fn ends_reported(&self, html: &str) -> bool {
        let Some(end) = html.strip_prefix("</") else { return false };
        self.reported.contains(&element(end))
    }
}

/// The name at the begin of a tag.
fn element(tag: &str) -> String {
    let is_end = |next: char| next.is_whitespace() || matches!(next, '>' | '/');
    tag.split(is_end).next().unwrap_or_default().to_ascii_lowercase()
}

/// Whether HTML is nothing but comments and text.
fn has_no_tag(html: &str) -> bool {
    tags::pieces(html).into_iter().all(|(kind, range)| match kind {
        tags::MarkupKind::Text => !html[range].contains('<'),
        tags::MarkupKind::Comment => html[range].starts_with("<!--"),
        tags::MarkupKind::Tag | tags::MarkupKind::Raw => false,
    })
}
