//! Links in the syntax of wikis, `[[opening]]`: what to write in their place.

use super::model::{Page, Site};
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// Reports the links of a page, with the link that leads to the page that each names.
pub fn check(site: &Site, page: &Page, diags: &mut Diagnostics) {
    for link in &page.document.outline.wiki {
        let (name, anchor) = link.page.split_once(['#', '^']).unwrap_or((&link.page, ""));
        let words = if link.words.is_empty() { name } else { &link.words };
        let message = format!("`[[{}]]` is a link of a wiki, and is published as text", link.page);
        let help = match named(site, page, name.trim()) {
            Some(path) => format!("write `[{words}](@/{path}.md)`"),
            None if name.is_empty() => format!("write `[{words}](#{anchor})`"),
            None => format!("write `{words}`, without brackets, since no page is called `{name}`"),
        };
        let place = Place::new(&page.document.path, link.range.clone());
        diags.report(Code::ForeignSyntax, place, message).help(help);
    }
}

/// The path of the entry with this path, last part of a path, or title.
fn named<'s>(site: &'s Site, page: &Page, name: &str) -> Option<&'s str> {
    let wanted = plain(name);
    if wanted.is_empty() {
        return None;
    }
    let entries = || site.by_path.keys().map(String::as_str).filter(|path| !path.is_empty());
    let last = |path: &str| plain(path.rsplit('/').next().unwrap_or_default());
    let titled = || {
        let same = |other: &&std::sync::Arc<Page>| other.lang == page.lang && plain(&other.title) == wanted;
        Some(site.entry(site.pages.iter().find(same)?.entry).path.as_str()).filter(|path| !path.is_empty())
    };
    entries()
        .find(|path| plain(path) == wanted)
        .or_else(|| entries().find(|path| last(path) == wanted))
        .or_else(titled)
}

/// A name as wikis compare it.
fn plain(name: &str) -> String {
    let name = name.strip_suffix(".md").unwrap_or(name);
    name.chars().map(|c| if matches!(c, ' ' | '_') { '-' } else { c }).flat_map(char::to_lowercase).collect()
}
