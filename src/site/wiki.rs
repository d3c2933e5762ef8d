//! Wiki links, `[[opening]]`: what to write instead.

use std::sync::OnceLock;

use foldhash::HashMap;

use super::model::Page;
use super::numbers::EntryId;
use super::structure::Structure;
use crate::diag::{Code, Diagnostics};
use crate::lang::Lang;
use crate::source::Place;

/// The entries by what wikis call them; of several with one name the first.
#[derive(Debug, Default)]
pub struct WikiNames {
    paths: HashMap<String, EntryId>,
    last: HashMap<String, EntryId>,
    titles: HashMap<(Lang, String), EntryId>,
}

impl WikiNames {
    fn of(site: &Structure) -> WikiNames {
        let mut names = WikiNames::default();
        for (path, id) in site.by_path.iter().filter(|(path, _)| !path.is_empty()) {
            names.paths.entry(plain(path)).or_insert(*id);
            names.last.entry(plain(path.rsplit('/').next().unwrap_or_default())).or_insert(*id);
        }
        for page in site.pages.iter() {
            names.titles.entry((page.lang, plain(&page.title))).or_insert(page.entry);
        }
        names
    }
}

/// Reports the wiki links of a page, with a link to the page that each names.
pub fn check(site: &Structure, page: &Page, names: &OnceLock<WikiNames>, diags: &mut Diagnostics) {
    for link in &page.document.outline.wiki {
        let (name, anchor) = link.page.split_once(['#', '^']).unwrap_or((&link.page, ""));
        let words = if link.words.is_empty() { name } else { &link.words };
        let message = format!("`[[{}]]` is a link of a wiki, and is published as text", link.page);
        let help = match named(site, page, names, name.trim()) {
            Some(path) => format!("write `[{words}](@/{path}.md)`"),
            None if name.is_empty() => format!("write `[{words}](#{anchor})`"),
            None => format!("write `{words}`, without brackets, since no page is called `{name}`"),
        };
        let place = Place::new(&page.document.path, link.range.clone());
        diags.report(Code::ForeignSyntax, place, message).help(help);
    }
}

/// The path of the entry with this path, last part of a path, or title.
fn named<'s>(site: &'s Structure, page: &Page, names: &OnceLock<WikiNames>, name: &str) -> Option<&'s str> {
    let wanted = plain(name);
    if wanted.is_empty() {
        return None;
    }
    let names = names.get_or_init(|| WikiNames::of(site));
    let found = names.paths.get(&wanted).or_else(|| names.last.get(&wanted));
    let found = found.or_else(|| names.titles.get(&(page.lang, wanted)))?;
    Some(site.entry(*found).path.as_str()).filter(|path| !path.is_empty())
}

/// A name as wikis compare it.
fn plain(name: &str) -> String {
    let name = name.strip_suffix(".md").unwrap_or(name);
    name.chars().map(|c| if matches!(c, ' ' | '_') { '-' } else { c }).flat_map(char::to_lowercase).collect()
}
