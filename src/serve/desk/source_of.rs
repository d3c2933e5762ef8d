//! Where a text comes from that is neither a message nor a block of the page: a field of the front matter of any page, or a fact.

use serde_json::{Value, json};

use crate::diag::Diagnostics;
use crate::lang::Lang;
use crate::live::View;
use crate::serve::address::{self, Target};
use crate::serve::editor::Links;
use crate::site::Page;
use crate::source::line_column;
use crate::translation::field_texts;

/// How many places are named.
const MOST: usize = 5;

/// The places of a text that the page at a path shows, the likeliest first.
pub fn source_of(view: &View, path: &str, text: &str, links: Links<'_>) -> Vec<Value> {
    let wanted = letters(text);
    if wanted.is_empty() {
        return Vec::new();
    }
    let shown = match address::find(view, path) {
        Target::Artifact(at) => view.page(at).map(|(_, page)| page),
        _ => None,
    };
    let Some(shown) = shown else { return Vec::new() };
    let site = &view.built.world().site;
    let lang: Lang = shown.lang;
    let own = std::iter::once(shown);
    let others = site.pages.iter().map(|page| &**page).filter(|page| {
        page.lang == lang && page.document.path != shown.document.path && page.document.has_file()
    });
    let mut found: Vec<Value> =
        own.chain(others).filter_map(|page| field(view, page, &wanted, links)).take(MOST).collect();
    if found.is_empty() {
        found.extend(fact(view, shown, &wanted, links));
    }
    found
}

/// A field of a page with the text.
fn field(view: &View, page: &Page, wanted: &str, links: Links<'_>) -> Option<Value> {
    let kind = &view.built.world().site.entry(page.entry).kind;
    let fields = field_texts(&page.document, kind);
    let field = fields.into_iter().find(|field| letters(&field.text) == wanted)?;
    let text = view.inputs.text(&page.document.path, &mut Diagnostics::new())?;
    let line = line_column(&text, field.range.start.min(text.len())).0;
    let path = &*page.document.path;
    Some(
        json!({ "kind": "field", "name": field.name, "path": path, "line": line, "href": links.link(path, line, 1) }),
    )
}

/// A line of the facts of a page's entry with the text.
fn fact(view: &View, page: &Page, wanted: &str, links: Links<'_>) -> Option<Value> {
    let file = &view.built.world().site.entry(page.entry).file;
    let text = view.inputs.text(file, &mut Diagnostics::new())?;
    let line = text.lines().position(|line| letters(line).contains(wanted))? + 1;
    Some(json!({ "kind": "fact", "path": &**file, "line": line, "href": links.link(file, line, 1) }))
}

/// The letters and digits of a text, which typography does not change.
fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
