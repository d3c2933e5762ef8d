//! Raw HTML on a page: kept, cleaned, or shown as text if the site does not allow it.

use pulldown_cmark::CowStr;

use super::elements::addresses;
use super::html::Writer;
use super::sanitize::sanitize;
use super::{placeholders, tags};
use crate::bytes::control::without_controls;
use crate::config::RawHtml;
use crate::markdown::escape::{escape, push_escaped};
use crate::url;

impl Writer<'_> {
    /// Writes a block of raw HTML.
    pub(super) fn raw_block(&mut self, html: &str) {
        self.flush();
        if self.page.raw_html != RawHtml::Deny {
            self.raw(html);
        } else if !tags::is_comment(html) {
            self.out.push_str("<p>");
            self.denied(html.trim_end());
            self.out.push_str("</p>\n");
        }
    }

    /// Writes raw HTML of a line.
    pub(super) fn raw_inline(&mut self, html: &str) {
        match self.page.raw_html {
            RawHtml::Deny if tags::is_comment(html) => {}
            RawHtml::Deny => self.denied(html),
            RawHtml::Sanitize | RawHtml::Allow => self.raw(html),
        }
    }

    fn raw(&mut self, html: &str) {
        self.has_raw = true;
        tags::follow(&mut self.verbatim, html);
        let filled = self.filled(html);
        self.out.push_str(&filled);
    }

    /// HTML that is not allowed is reported; it is shown as typed, without comments.
    fn denied(&mut self, html: &str) {
        let typed = self.as_typed(html);
        let mut rest = typed.as_str();
        while let Some((before, after)) = rest.split_once("<!--") {
            let Some((_, after)) = after.split_once("-->") else { break };
            push_escaped(&mut self.out, before);
            rest = after;
        }
        push_escaped(&mut self.out, rest);
    }

    /// Raw HTML whose addresses are written as those of links and images. An absolute address stays as typed.
    pub(super) fn addressed<'h>(&mut self, html: CowStr<'h>) -> CowStr<'h> {
        let (mut out, mut done) = (String::new(), 0);
        for address in addresses(&html, self.page.raw_html) {
            let found = if address.is_image {
                self.next_image += 1;
                self.page.images.get(self.next_image - 1).map(|image| &image.src)
            } else {
                self.next_link += 1;
                self.page.links.get(self.next_link - 1).map(|link| &link.href)
            };
            let typed = address.value.trim();
            let is_whole =
                typed.starts_with("//") || url::scheme(typed).is_some_and(|scheme| scheme != "ref");
            // The cleaner removes images with absolute addresses, even if they are on this site.
            let is_whole = is_whole && !(address.is_image && self.page.raw_html == RawHtml::Sanitize);
            if let Some(found) = found.filter(|found| !is_whole && !found.is_empty() && *found != typed) {
                out.push_str(&html[done..address.range.start]);
                out.push_str(&escape(found));
                done = address.range.end;
            }
        }
        if done == 0 {
            return html;
        }
        out.push_str(&html[done..]);
        out.into()
    }

    fn length(&self, at: usize) -> Option<usize> {
        self.calls.get(at).map(|call| call.range.len())
    }

    /// Raw HTML with the calls in it as they were typed.
    fn as_typed(&self, html: &str) -> String {
        let by = |at: usize, out: &mut String| out.push_str(&self.page.text[self.calls[at].range.clone()]);
        placeholders::replace(html, |at| self.length(at), by).into_owned()
    }

    /// A declaration or processing instruction with the calls in it as typed, except for the sign that would end it.
    fn instruction(&self, html: &str) -> String {
        let by = |at: usize, out: &mut String| {
            let call = &self.page.text[self.calls[at].range.clone()];
            out.push_str(&call.replace('>', "&gt;"));
        };
        placeholders::replace(html, |at| self.length(at), by).into_owned()
    }

    /// Raw HTML with the output of components: HTML between tags, text inside tags and inside elements that are not parsed.
    fn filled(&mut self, html: &str) -> String {
        if self.calls.is_empty() || placeholders::next(html, 0, |at| self.length(at)).is_none() {
            return html.to_owned();
        }
        let mut out = String::with_capacity(html.len());
        for (kind, range) in tags::pieces(html) {
            let piece = &html[range];
            match kind {
                tags::MarkupKind::Comment if piece.starts_with("<!--") => out.push_str(&self.as_typed(piece)),
                tags::MarkupKind::Comment => out.push_str(&self.instruction(piece)),
                tags::MarkupKind::Tag | tags::MarkupKind::Raw => {
                    out.push_str(&self.plain(piece, kind == tags::MarkupKind::Tag))
                }
                tags::MarkupKind::Text => {
                    let mut done = 0;
                    while let Some((sign, at)) = placeholders::next(piece, done, |at| self.length(at)) {
                        out.push_str(&piece[done..sign.start]);
                        let before = std::mem::replace(&mut self.out, out);
                        self.call(at, None);
                        out = std::mem::replace(&mut self.out, before);
                        done = sign.end;
                    }
                    out.push_str(&piece[done..]);
                }
            }
        }
        out
    }

    /// A text with the texts of components in the place of their calls.
    pub(super) fn plain(&self, text: &str, is_escaped: bool) -> String {
        let by = |at: usize, out: &mut String| {
            let text = self.text_of(at);
            out.push_str(&if is_escaped { escape(&text) } else { text.as_str().into() });
        };
        placeholders::replace(text, |at| self.length(at), by).into_owned()
    }

    /// The text of a call, without its markup.
    pub(super) fn text_of(&self, at: usize) -> String {
        let html = (self.page.component)(&self.calls[at], None).unwrap_or_default();
        tags::text(&html)
    }

    /// Cleans HTML that contains raw HTML, if the site requires it.
    pub(super) fn clean(&self, html: String) -> String {
        match self.has_raw && self.page.raw_html == RawHtml::Sanitize {
            // Its parser writes what references mean.
            true => without_controls(&sanitize(&html)),
            false => html,
        }
    }
}
