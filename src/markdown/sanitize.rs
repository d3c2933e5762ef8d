//! Raw HTML without dangerous parts.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

use super::tags;
use crate::url;

/// Removes dangerous parts from a page with raw HTML, and keeps everything that the writer makes.
pub(super) fn sanitize(html: &str) -> String {
    cleaner().clean(&unwrapped(html)).to_string()
}

/// Elements that cleaning removes and whose text it does not treat as HTML: it would escape it a second time.
const TEXTS: &[&str] = &["noscript", "noembed", "noframes", "iframe", "xmp"];

/// HTML without the tags of such elements, whose text is cleaned like everything else.
fn unwrapped(html: &str) -> Cow<'_, str> {
    let is_text = |name: &str| TEXTS.iter().any(|text| text.eq_ignore_ascii_case(name));
    let begins = memchr::memmem::find_iter(html.as_bytes(), b"</").any(|at| is_text(tags::name(&html[at..])));
    if !begins {
        return Cow::Borrowed(html);
    }
    let kept = |(kind, range): &(tags::MarkupKind, Range<usize>)| {
        *kind != tags::MarkupKind::Tag || !is_text(tags::name(&html[range.clone()]))
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
            // Pages make no third-party requests: an image of another site is reported, or only the cleaner's parser sees it as
            // one.
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

/// What cleaning removes from raw HTML: where the tags are, and words for it.
pub(super) fn removed(html: &str) -> Vec<(Range<usize>, String)> {
    let tags = tags::pieces(html).into_iter().filter(|(kind, _)| *kind == tags::MarkupKind::Tag);
    let lost = |(_, range): (tags::MarkupKind, Range<usize>)| {
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
