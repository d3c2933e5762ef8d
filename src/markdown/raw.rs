//! Raw HTML on a page: kept, cleaned, or shown as the text that it is where the site does not allow it.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

use pulldown_cmark::CowStr;

use super::elements::addresses;
use super::html::Writer;
use super::{signs, tags};
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

    /// What is not allowed was reported; it is shown as it was typed, without comments.
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

    /// Raw HTML with the addresses in it as those of links and images of the page are written. A whole address stays as typed.
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
            // Of whole addresses cleaning leaves no image, though this one may be on the site.
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
        signs::replace(html, |at| self.length(at), by).into_owned()
    }

    /// A declaration or processing instruction with the calls in it as they were typed, save the sign that would end it.
    fn instruction(&self, html: &str) -> String {
        let by = |at: usize, out: &mut String| {
            let call = &self.page.text[self.calls[at].range.clone()];
            out.push_str(&call.replace('>', "&gt;"));
        };
        signs::replace(html, |at| self.length(at), by).into_owned()
    }

    /// Raw HTML with what components write: their HTML between tags, their text inside of tags and of elements that are not parsed.
    fn filled(&mut self, html: &str) -> String {
        if self.calls.is_empty() || signs::next(html, 0, |at| self.length(at)).is_none() {
            return html.to_owned();
        }
        let mut out = String::with_capacity(html.len());
        for (kind, range) in tags::pieces(html) {
            let piece = &html[range];
            match kind {
                tags::Kind::Comment if piece.starts_with("<!--") => out.push_str(&self.as_typed(piece)),
                tags::Kind::Comment => out.push_str(&self.instruction(piece)),
                tags::Kind::Tag | tags::Kind::Raw => {
                    out.push_str(&self.plain(piece, kind == tags::Kind::Tag))
                }
                tags::Kind::Text => {
                    let mut done = 0;
                    while let Some((sign, at)) = signs::next(piece, done, |at| self.length(at)) {
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
        signs::replace(text, |at| self.length(at), by).into_owned()
    }

    /// The text of a call, without its markup.
    pub(super) fn text_of(&self, at: usize) -> String {
        let html = (self.page.component)(&self.calls[at], None).unwrap_or_default();
        tags::text(&html)
    }

    /// Cleans HTML that raw HTML is among, if the site asks for it.
    pub(super) fn clean(&self, html: String) -> String {
        match self.has_raw && self.page.raw_html == RawHtml::Sanitize {
            // Its parser writes what references mean.
            true => without_controls(&sanitize(&html)),
            false => html,
        }
    }
}

/// Takes out of a page with raw HTML what could do harm, and keeps all that the writer makes.
fn sanitize(html: &str) -> String {
    cleaner().clean(&unwrapped(html)).to_string()
}

/// Elements that cleaning takes out and whose text it takes for no HTML: it would escape that a second time.
const TEXTS: &[&str] = &["noscript", "noembed", "noframes", "iframe", "xmp"];

/// HTML without the tags of such elements, whose text is cleaned as all else is.
fn unwrapped(html: &str) -> Cow<'_, str> {
    let is_text = |name: &str| TEXTS.iter().any(|text| text.eq_ignore_ascii_case(name));
    let begins = memchr::memmem::find_iter(html.as_bytes(), b"</").any(|at| is_text(tags::name(&html[at..])));
    if !begins {
        return Cow::Borrowed(html);
    }
    let kept = |(kind, range): &(tags::Kind, Range<usize>)| {
        *kind != tags::Kind::Tag || !is_text(tags::name(&html[range.clone()]))
    };
    tags::pieces(html).into_iter().filter(kept).map(|(_, range)| &html[range]).collect::<String>().into()
}

fn cleaner() -> ammonia::Builder<'static> {
    let mut builder = ammonia::Builder::default();
    builder
        .add_generic_attributes([
            "class",
            "id",
            "dir",
            "lang",
            "role",
            "title",
            "translate",
            "aria-label",
            "aria-labelledby",
            "tabindex",
        ])
        .add_generic_attribute_prefixes(["data-", "aria-"])
        .add_tags(["input", "section", "aside"])
        .add_tag_attributes("a", ["hreflang", "rel", "name"])
        .add_tag_attributes("img", ["loading", "decoding"])
        .add_tag_attributes("input", ["type", "checked", "disabled"])
        .add_tag_attributes("time", ["datetime"])
        .add_tag_attributes("li", ["value"])
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .attribute_filter(|element, attribute, value| {
            // Pages ask no other server: an image of another one was reported, or is one to the cleaner's parser alone.
            let asks = element == "img" && attribute == "src" && is_elsewhere(value);
            let is_refused = matches!(attribute, "href" | "src" | "cite") && url::refused(value).is_some();
            (!asks && !is_refused).then_some(value.into())
        })
        .link_rel(None);
    builder
}

/// Whether a browser would ask another server for an address.
fn is_elsewhere(address: &str) -> bool {
    let plain = address.trim_matches(|c| c <= ' ').replace(['\t', '\n', '\r'], "").replace('\\', "/");
    plain.starts_with("//") || url::scheme(&plain).is_some()
}

/// What cleaning keeps.
struct Kept {
    elements: HashSet<&'static str>,
    attributes: HashSet<&'static str>,
    prefixes: HashSet<&'static str>,
    of: HashMap<&'static str, HashSet<&'static str>>,
}

static KEPT: LazyLock<Kept> = LazyLock::new(|| {
    let cleaner = cleaner();
    Kept {
        elements: cleaner.clone_tags(),
        attributes: cleaner.clone_generic_attributes(),
        prefixes: cleaner.clone_generic_attribute_prefixes().unwrap_or_default(),
        of: cleaner.clone_tag_attributes(),
    }
});

impl Kept {
    fn attribute(&self, element: &str, attribute: &str) -> bool {
        self.attributes.contains(attribute)
            || self.prefixes.iter().any(|prefix| attribute.starts_with(prefix))
            || self.of.get(element).is_some_and(|own| own.contains(attribute))
    }
}

/// What cleaning takes out of raw HTML: where the tags stand, and words for it.
pub(super) fn removed(html: &str) -> Vec<(Range<usize>, String)> {
    let tags = tags::pieces(html).into_iter().filter(|(kind, _)| *kind == tags::Kind::Tag);
    let lost = |(_, range): (tags::Kind, Range<usize>)| {
        let tag = &html[range.clone()];
        let element = tags::name(tag).to_ascii_lowercase();
        if tag.starts_with("</") {
            return None;
        }
        if !KEPT.elements.contains(element.as_str()) {
            return Some((range, format!("`<{element}>`")));
        }
        let names = tags::attributes(tag).map(|(name, _)| name.to_ascii_lowercase());
        let lost: Vec<String> =
            names.filter(|name| !KEPT.attribute(&element, name)).map(|name| format!("`{name}`")).collect();
        (!lost.is_empty()).then(|| (range, format!("{} of `<{element}>`", lost.join(", "))))
    };
    tags.filter_map(lost).collect()
}
