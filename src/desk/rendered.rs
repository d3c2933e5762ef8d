//! The body of a page -> the HTML of each of its units, as readers see it, with nothing in it that runs or styles.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::blocks::{Shown, readable};
use crate::markdown::{UnitKind, escape};
use crate::marks::{self, Part, Sign};
use crate::render::Renderer;
use crate::site::PageId;
use crate::translation::Version;

/// The text with the HTML of its units, which `renderer` makes with signs; for a text without a page, just its words.
pub(super) fn shown(renderer: &Renderer, id: Option<PageId>, version: Version) -> Shown {
    let Some(id) = id else {
        let html = version.units.iter().map(|unit| escape(&readable(&unit.text)).into_owned()).collect();
        return Shown { version, html };
    };
    let body = renderer.body(&version.text, id);
    let mut html: Vec<String> = version.fields.iter().map(|field| escape(&field.text).into_owned()).collect();
    html.resize(version.units.len(), String::new());
    for (at, part) in parts(&body) {
        // Units of the front matter have other places, so none of them is found.
        let behind = version.units.partition_point(|unit| unit.range.start <= at);
        let unit = version.units[..behind].iter().rposition(|unit| unit.range.contains(&at));
        let Some(unit) = unit.filter(|unit| *unit >= version.fields.len()) else { continue };
        let kept = cleaned(&part);
        let cell = version.units[unit].kind == UnitKind::Row && !html[unit].is_empty();
        html[unit].push_str(if cell { " | " } else { "" });
        html[unit].push_str(&kept);
    }
    Shown { version, html }
}

/// The HTML of each block with its place in the file.
fn parts(body: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut open: Vec<Option<(usize, String)>> = Vec::new();
    for sign in marks::read(body) {
        match sign {
            Sign::Text(text) => {
                if let Some((_, html)) = open.iter_mut().rev().flatten().next() {
                    html.push_str(text);
                }
            }
            Sign::Open(Part::Block, at) => open.push(Some((at, String::new()))),
            Sign::Open(Part::Message, _) => open.push(None),
            Sign::Close => found.extend(open.pop().flatten()),
        }
    }
    found
}

/// The elements of text that stay.
const KEPT: &[&str] = &[
    "a", "abbr", "b", "bdi", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark",
    "pre", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "var",
];

fn cleaned(html: &str) -> String {
    static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
        let mut builder = ammonia::Builder::empty();
        builder
            .tags(KEPT.iter().copied().collect::<HashSet<_>>())
            .clean_content_tags(HashSet::from(["script", "style"]))
            .generic_attributes(HashSet::from(["lang", "dir"]))
            .add_tag_attributes("a", ["href"])
            .add_tag_attributes("img", ["src", "alt"])
            .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]));
        builder
    });
    CLEANER.clean(html).to_string()
}
