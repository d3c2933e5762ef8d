//! Gives every page its address, and every alias its redirect.
//!
//! An address is the language's segment, the slugs of the sections around the entry and its own slug. The plan finds artifacts with
//! the same address, since only it knows all of them.

use std::sync::Arc;

use super::model::{Page, Redirect, Site};
use super::numbers::{EntryId, PageId};
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

/// Gives addresses and redirects.
pub fn give(site: &mut Site, config: &Config, diags: &mut Diagnostics) {
    for id in site.entry_ids() {
        let route = route(site, id);
        check_length(site, id, &route, diags);
        site.entry_mut(id).route = route;
    }
    pages(site, config);
    let redirects = aliases(site, config, diags);
    site.redirects = Arc::new(redirects);
}

/// Entries come in path order, so the sections around an entry have their routes already.
fn route(site: &Site, id: EntryId) -> String {
    let entry = site.entry(id);
    if entry.path.is_empty() {
        return String::new();
    }
    let (around, below) =
        match entry.parent.map(|parent| site.entry(parent)).filter(|parent| !parent.path.is_empty()) {
            Some(parent) => (parent.route.as_str(), &entry.path[parent.path.len() + 1..]),
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

fn check_length(site: &Site, id: EntryId, route: &str, diags: &mut Diagnostics) {
    let longest = route.split('/').map(str::len).max().unwrap_or(0);
    if longest > MAX_PART || route.len() + "/index.html".len() + 16 > MAX_PATH {
        diags
            .report_file(
                Code::PathTooLong,
                &site.entry(id).file,
                format!("the path of the page has {longest} bytes in one part"),
            )
            .help("give the entry a shorter `slug`");
    }
}

/// Sets the addresses of all pages.
fn pages(site: &mut Site, config: &Config) {
    for page in &mut site.pages {
        let page = Arc::make_mut(page);
        page.url = address(config, page.lang, &site.entries[page.entry.0 as usize].route);
    }
}

/// The address of a route in a language.
pub fn address(config: &Config, lang: Lang, route: &str) -> String {
    let segment = &config.language(lang).segment;
    if route.is_empty() { format!("/{segment}/") } else { format!("/{segment}/{route}/") }
}

/// The redirects from all aliases, sorted by former address. Whether something else has that address, the plan sees.
fn aliases(site: &Site, config: &Config, diags: &mut Diagnostics) -> Vec<Redirect> {
    let mut redirects: Vec<Redirect> = Vec::new();
    for id in site.page_ids() {
        let page = site.page(id);
        let entry = site.entry(page.entry);
        let mut add = |alias: &At<Text<FormerPath>>, is_own: bool| {
            let Some(former) = former(alias, site, config, page, diags) else { return };
            let to = match former.lang.filter(|_| !is_own) {
                Some(lang) => target(site, page, lang),
                None => id,
            };
            if to == id {
                redirects.extend(former.redirects(to, &alias.place));
            }
        };
        if page.notice.is_some() {
            continue;
        }
        entry.overridable.aliases.iter().for_each(|alias| add(alias, false));
        page.overridable.aliases.iter().for_each(|alias| add(alias, true));
    }
    // Of addresses without a language, that of the source language comes first.
    let is_source = |redirect: &Redirect| site.page(redirect.to).lang == config.source;
    redirects.sort_by(|left, right| {
        left.from.cmp(&right.from).then_with(|| is_source(right).cmp(&is_source(left)))
    });
    redirects
}

/// The target of a former address in `lang`: the page of the entry in that language if it exists, else the original.
fn target(site: &Site, page: &Page, lang: Lang) -> PageId {
    let entry = site.entry(page.entry);
    let written = |lang: Lang| entry.pages[lang.index()].filter(|id| site.page(*id).notice.is_none());
    let first = || site.alternates(entry).next().and_then(|first| entry.pages[first.lang.index()]);
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

/// The addresses of an alias, in the language of a page. `/old/` is the address in the page's language and, unless something else
/// has it, the one without a language; `/fr/old/` begins with a language itself; `old` is in the folder of the page.
fn former(
    alias: &At<Text<FormerPath>>,
    site: &Site,
    config: &Config,
    page: &Page,
    diags: &mut Diagnostics,
) -> Option<Former> {
    if !alias.value.is_sound() {
        return None;
    }
    let decoded = url::decode(&alias.value)?;
    let path = decoded.trim_matches('/');
    let route = &site.entry(page.entry).route;
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
    let segment = &config.language(page.lang).segment;
    let (address, bare) = (format!("/{segment}/{whole}{slash}"), format!("/{whole}{slash}"));
    Some(Former { address, lang: None, bare: Some(bare) })
}
