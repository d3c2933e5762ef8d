//! Raw HTML apart from its text: its addresses, and elements that are never closed.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use memchr::memchr;

use super::tags::{MarkupKind, attributes, decoded, name, pieces};
use crate::config::RawHtml;
use crate::diag::{Code, Diagnostics};
use crate::source::Place;
use crate::url;

/// Elements and their attributes that are addresses.
const ADDRESSES: &[(&str, &str)] = &[
    ("a", "href"),
    ("area", "href"),
    ("img", "src"),
    // Outside SVG, browsers treat this as an image.
    ("image", "src"),
    ("image", "href"),
    ("source", "src"),
    ("video", "src"),
    ("video", "poster"),
    ("audio", "src"),
    ("track", "src"),
    ("iframe", "src"),
    ("embed", "src"),
    ("object", "data"),
    ("link", "href"),
    ("script", "src"),
];

/// Elements without an end tag, and those that are closed implicitly.
const ENDLESS: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr", "p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot", "colgroup", "caption",
    "option", "optgroup", "rt", "rp", "html", "head", "body",
];

/// An address in raw HTML.
pub(super) struct Address<'h> {
    /// Whether it is that of an image.
    pub is_image: bool,
    /// The address.
    pub value: Cow<'h, str>,
    /// Where it is in the HTML.
    pub range: Range<usize>,
}

/// The addresses in raw HTML, in order. Where all HTML is allowed, what runs something is the author's own.
pub(super) fn addresses(html: &str, policy: RawHtml) -> Vec<Address<'_>> {
    let mut found = Vec::new();
    if policy == RawHtml::Deny || memchr(b'=', html.as_bytes()).is_none() {
        return found;
    }
    for (_, range) in pieces(html).into_iter().filter(|(kind, _)| *kind == MarkupKind::Tag) {
        let tag = &html[range];
        let element = name(tag);
        for (key, written) in attributes(tag) {
            let is_it = |(known, attribute): &(&str, &str)| {
                known.eq_ignore_ascii_case(element) && attribute.eq_ignore_ascii_case(key)
            };
            if tag.starts_with("</") || !ADDRESSES.iter().any(is_it) {
                continue;
            }
            let value = decoded(written);
            let is_own = url::refused_scheme(value.trim()).is_some();
            if policy == RawHtml::Allow && is_own {
                continue;
            }
            let start = written.as_ptr() as usize - html.as_ptr() as usize;
            let is_image = ["img", "image"].iter().any(|image| element.eq_ignore_ascii_case(image));
            found.push(Address { is_image, value, range: start..start + written.len() });
        }
    }
    found
}

/// The bytes of a file that a piece of raw HTML is, where the HTML has those bytes; it may be in a quotation or a list.
pub(super) fn bytes_of(text: &str, whole: &Range<usize>, html: &str, piece: &Range<usize>) -> Range<usize> {
    if whole.len() == html.len() {
        return whole.start + piece.start..whole.start + piece.end;
    }
    let found = text.get(whole.clone()).and_then(|source| source.find(html.get(piece.clone())?));
    found.map_or(whole.clone(), |at| whole.start + at..whole.start + at + piece.len())
}

/// The elements of a page that have begun and not ended.
#[derive(Default)]
pub(super) struct Elements {
    /// Where they begin, by name.
    open: HashMap<String, Vec<Range<usize>>>,
}

impl Elements {
    /// Reads a piece of raw HTML that is at these bytes of a file.
    pub(super) fn read(
        &mut self,
        (path, text): (&Arc<str>, &str),
        html: &str,
        whole: &Range<usize>,
        diags: &mut Diagnostics,
    ) {
        for (kind, range) in pieces(html) {
            let tag = &html[range.clone()];
            let element = name(tag).to_ascii_lowercase();
            if kind != MarkupKind::Tag || ENDLESS.contains(&element.as_str()) {
                continue;
            }
            let place = bytes_of(text, whole, html, &range);
            if !tag.starts_with("</") {
                // Outside SVG, browsers ignore this `/`, but its author means an end.
                if !tag.ends_with("/>") {
                    self.open.entry(element).or_default().push(place);
                }
            } else if self.open.get_mut(&element).and_then(Vec::pop).is_none() {
                let message = format!("`</{element}>` ends no element");
                diags.report(Code::RawHtml, Place::new(path, place), message).help("remove it");
            }
        }
    }

    /// Reports those that are still open where the page ends.
    pub(super) fn finish(self, path: &Arc<str>, diags: &mut Diagnostics) {
        let open = self.open.into_iter();
        let mut open: Vec<(Range<usize>, String)> = open
            .flat_map(|(name, places)| places.into_iter().map(move |place| (place, name.clone())))
            .collect();
        open.sort_by_key(|(place, _)| place.start);
        for (place, element) in open {
            let message = format!("`<{element}>` is never closed");
            let help = format!("write `</{element}>` where the element ends");
            diags.report(Code::RawHtml, Place::new(path, place), message).help(help);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_of_links_images_and_media() {
        let found = |html: &str, policy| {
            let found = addresses(html, policy);
            assert!(found.iter().all(|one| decoded(&html[one.range.clone()]) == one.value));
            found
                .iter()
                .map(|one| format!("{}{}", if one.is_image { "!" } else { "" }, one.value))
                .collect::<Vec<_>>()
        };
        let html = "<a href=\"a.md?x&amp;y\">b</a> <IMG alt=x src = 'i.png'> <p title=\"href='no'\"><video src=v.mp4 poster=p.png></video>";
        assert_eq!(found(html, RawHtml::Allow), ["a.md?x&y", "!i.png", "v.mp4", "p.png"]);
        assert_eq!(found(html, RawHtml::Deny), Vec::<String>::new());
        assert_eq!(found("<a href=\"javascript:x\">", RawHtml::Allow), Vec::<String>::new());
        assert_eq!(found("<a href=\"javascript:x\">", RawHtml::Sanitize), ["javascript:x"]);
    }
}
