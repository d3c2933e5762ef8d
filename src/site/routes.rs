//! The address of every page, and the redirect of every alias.
//!
//! An address is the language's segment, the slugs of the sections around the entry and its own slug. The plan finds artifacts with
//! the same address, since only it knows all of them.

use std::collections::HashMap;
use std::sync::Arc;

use super::contents::Contents;
use super::model::{Entry, Page, Redirect};
use super::numbers::{EntryId, PageId};
use super::tree::Tree;
use crate::config::Config;
use crate::diag::{Code, Diagnostics};
use crate::lang::Lang;
use crate::node::text::FormerPath;
use crate::node::{At, Text};
use crate::source::Place;
use crate::url;

/// The longest part of a path, and the longest path, in bytes.
const MAX_PART: usize = 255;
const MAX_PATH: usize = 1024;

/// The addresses of a site.
pub struct Routes {
    /// The path of each entry without language.
    entries: Vec<String>,
    /// The address of each page.
    urls: Vec<String>,
    /// Redirects, sorted by former address.
    pub redirects: Vec<Redirect>,
    /// The first address of each page that had others.
    first: HashMap<PageId, String>,
}

impl Routes {
    /// The path of an entry without language, made of slugs.
    pub fn of_entry(&self, entry: EntryId) -> &str {
        &self.entries[entry.0 as usize]
    }

    /// The address of a page.
    pub fn url(&self, page: PageId) -> &str {
        &self.urls[page.0 as usize]
    }

    /// The first of the former addresses of a page, if it has any.
    pub fn first(&self, page: PageId) -> Option<&str> {
        self.first.get(&page).map(String::as_str)
    }
}

/// The addresses of the entries in a tree, and the redirects to them.
pub fn of(contents: &Contents, tree: &Tree, config: &Config, diags: &mut Diagnostics) -> Routes {
    let mut entries: Vec<String> = Vec::with_capacity(contents.entries.len());
    for (id, entry) in contents.entry_ids().zip(contents.entries.iter()) {
        // Entries come in path order, so the sections around an entry have their routes already.
        let section = tree.parent(id).map(|id| (contents.entry(id), &*entries[id.0 as usize]));
        let route = route(entry, section);
        check_length(entry, &route, diags);
        entries.push(route);
    }
    let of_page = |page: &Arc<Page>| address(config, page.lang, &entries[page.entry.0 as usize]);
    let urls = contents.pages.iter().map(of_page).collect();
    let mut redirects = aliases(contents, &entries, config, diags);
    let mut first = HashMap::new();
    for redirect in redirects.iter().filter(|redirect| !redirect.is_implied) {
        first.entry(redirect.to).or_insert_with(|| redirect.from.clone());
    }
    // Of addresses without a language, that of the source language comes first.
    let is_source = |redirect: &Redirect| contents.page(redirect.to).lang == config.source;
    redirects.sort_by(|left, right| {
        left.from.cmp(&right.from).then_with(|| is_source(right).cmp(&is_source(left)))
    });
    Routes { entries, urls, redirects, first }
}

/// The route of an entry in a section with its route.
fn route(entry: &Entry, section: Option<(&Entry, &str)>) -> String {
    if entry.path.is_empty() {
        return String::new();
    }
    let (around, below) = match section.filter(|(section, _)| !section.path.is_empty()) {
        Some((section, route)) => (route, &entry.path[section.path.len() + 1..]),
        None => ("", entry.path.as_str()),
    };
    let mut parts: Vec<&str> = around.split('/').filter(|part| !part.is_empty()).collect();
    let (folders, stem) =
        below.rsplit_once('/').map_or((None, below), |(folders, stem)| (Some(folders), stem));
    parts.extend(folders.into_iter().flat_map(|folders| folders.split('/')));
    let slug = match &entry.facts.slug {
        Some(at) if at.value.is_sound() => &at.value,
        _ => stem,
    };
    parts.push(slug);
    parts.join("/")
}

fn check_length(entry: &Entry, route: &str, diags: &mut Diagnostics) {
    let longest = route.split('/').map(str::len).max().unwrap_or(0);
    if longest > MAX_PART || route.len() + "/index.html".len() + 16 > MAX_PATH {
        diags
            .report_file(
                Code::PathTooLong,
                &entry.file,
                format!("the path of the page has {longest} bytes in one part"),
            )
            .help("give the entry a shorter `slug`");
    }
}

/// The address of a route in a language.
pub fn address(config: &Config, lang: Lang, route: &str) -> String {
    let folder = config.language(lang).folder();
    if route.is_empty() { folder } else { format!("{folder}{route}/") }
}

/// The redirects from all aliases, those of a page in the order of its aliases. Whether something else has that address, the plan sees.
fn aliases(
    contents: &Contents,
    routes: &[String],
    config: &Config,
    diags: &mut Diagnostics,
) -> Vec<Redirect> {
    let mut redirects: Vec<Redirect> = Vec::new();
    for id in contents.page_ids() {
        let page = contents.page(id);
        let (entry, route) = (contents.entry(page.entry), &routes[page.entry.0 as usize]);
        let mut add = |alias: &At<Text<FormerPath>>, is_own: bool| {
            let Some(former) = former(alias, (page.lang, route), config, diags) else { return };
            let to = match former.lang.filter(|_| !is_own) {
                Some(lang) => target(contents, page, lang),
                None => id,
            };
            if to == id {
                // A former address without a language may be that of the page in all else.
                let own = former.lang.is_none().then(|| address(config, page.lang, route));
                let moved = former.redirects(to, &alias.place);
                redirects.extend(moved.filter(|redirect| own.as_ref() != Some(&redirect.from)));
            }
        };
        if page.notice.is_some() {
            continue;
        }
        entry.overridable.aliases.iter().for_each(|alias| add(alias, false));
        page.overridable.aliases.iter().for_each(|alias| add(alias, true));
    }
    redirects
}

/// The target of a former address in `lang`: the page of the entry in that language if it exists, else the original.
fn target(contents: &Contents, page: &Page, lang: Lang) -> PageId {
    let entry = contents.entry(page.entry);
    let written = |lang: Lang| entry.pages[lang.index()].filter(|id| contents.page(*id).notice.is_none());
    let first = || contents.alternates(entry).next().and_then(|first| entry.pages[first.lang.index()]);
    let found = written(lang).or_else(|| written(entry.original)).or_else(first);
    found.or(entry.pages[page.lang.index()]).unwrap_or(PageId(0))
}

/// A former address.
struct Former {
    /// The address, plain.
    address: String,
    /// The language that it begins with, if the editor wrote one.
    lang: Option<Lang>,
    /// The same without a language, if the alias has none.
    bare: Option<String>,
}

impl Former {
    fn redirects(self, to: PageId, place: &Place) -> impl Iterator<Item = Redirect> {
        let redirect = |from, is_implied| Redirect { from, to, place: place.clone(), is_implied };
        let bare = self.bare.map(|bare| redirect(bare, true));
        std::iter::once(redirect(self.address, false)).chain(bare)
    }
}

/// The addresses of an alias, in the language of a page with a route. `/old/` is the address in the page's language and, unless something else
/// has it, the one without a language; `/fr/old/` begins with a language itself; `old` is in the folder of the page.
fn former(
    alias: &At<Text<FormerPath>>,
    (reader, route): (Lang, &str),
    config: &Config,
    diags: &mut Diagnostics,
) -> Option<Former> {
    if !alias.value.is_sound() {
        return None;
    }
    let decoded = url::decode(&alias.value)?;
    let path = decoded.trim_matches('/');
    let whole = match decoded.starts_with('/') {
        true => path.to_owned(),
        false => url::join(url::folder(route), path)?,
    };
    let longest = whole.split('/').map(str::len).max().unwrap_or(0);
    if longest > MAX_PART || whole.len() > MAX_PATH - 64 {
        let message = format!("the alias has {longest} bytes in one part of its path");
        diags.report(Code::PathTooLong, alias.place.clone(), message).help("remove the alias");
        return None;
    }
    // Files with such an ending are named by it; all else was a folder.
    let slash = if [".html", ".htm"].iter().any(|ending| whole.ends_with(ending)) { "" } else { "/" };
    let first = whole.split('/').next().unwrap_or_default();
    let lang = config.languages.by_segment(first).filter(|_| decoded.starts_with('/'));
    if lang.is_some() {
        return Some(Former { address: format!("/{whole}{slash}"), lang, bare: None });
    }
    let folder = config.language(reader).folder();
    let (address, bare) = (format!("{folder}{whole}{slash}"), format!("/{whole}{slash}"));
    let bare = Some(bare).filter(|bare| *bare != address);
    Some(Former { address, lang: None, bare })
}
