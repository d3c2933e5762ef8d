//! Gives every page its address, and every alias its redirect.
//!
//! An address is the language's segment, the slugs of the sections around the entry and its own slug. Two entries with
//! one address are a problem, and the first in path order keeps it.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::model::{EntryId, Redirect, Site};
use crate::config::Config;
use crate::diag::{Code, Diagnostics};
use crate::lang::Lang;
use crate::node::text::FormerPath;
use crate::node::{At, Text};
use crate::source::Place;

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
    let taken = taken(site, diags);
    let redirects = aliases(site, config, &taken, diags);
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

/// The addresses of all pages, each with the first entry that has it.
fn taken<'s>(site: &'s Site, diags: &mut Diagnostics) -> HashMap<&'s str, EntryId> {
    let mut taken: HashMap<&str, EntryId> = HashMap::with_capacity(site.pages.len());
    let mut reported: Vec<EntryId> = Vec::new();
    for page in &site.pages {
        let entry = site.entry(page.entry);
        match taken.get(page.url.as_str()) {
            Some(first) if !reported.contains(&page.entry) => {
                reported.push(page.entry);
                let other = site.entry(*first);
                let place = entry.facts.slug.as_ref().map_or(Place::file(&entry.file), |at| at.place.clone());
                diags
                    .report(
                        Code::DuplicateRoute,
                        place,
                        format!("`{}` is already the address of another entry", page.url),
                    )
                    .also(Place::file(&other.file), "the other entry")
                    .help("give one of them another `slug`");
            }
            Some(_) => {}
            None => {
                taken.insert(&page.url, page.entry);
            }
        }
    }
    taken
}

/// The address of a route in a language.
pub fn address(config: &Config, lang: Lang, route: &str) -> String {
    let segment = &config.language(lang).segment;
    if route.is_empty() { format!("/{segment}/") } else { format!("/{segment}/{route}/") }
}

/// The redirects from all aliases.
fn aliases(
    site: &Site,
    config: &Config,
    taken: &HashMap<&str, EntryId>,
    diags: &mut Diagnostics,
) -> Vec<Redirect> {
    let mut redirects: BTreeMap<String, Redirect> = BTreeMap::new();
    for id in site.page_ids() {
        let page = site.page(id);
        if page.notice.is_some() {
            continue;
        }
        let entry = site.entry(page.entry);
        for alias in entry.either.aliases.iter().chain(&page.either.aliases) {
            let Some(from) = former(alias, config, page.lang) else { continue };
            let twice = redirects.get(&from).is_some_and(|first| first.to != id);
            if taken.contains_key(from.as_str()) || twice {
                diags
                    .report(
                        Code::AliasCollision,
                        alias.place.clone(),
                        format!("`{from}` is taken by another page"),
                    )
                    .help("remove the alias");
            } else {
                redirects.insert(from.clone(), Redirect { from, to: id });
            }
        }
    }
    redirects.into_values().collect()
}

/// The former address that an alias names, in a language.
fn former(alias: &At<Text<FormerPath>>, config: &Config, lang: Lang) -> Option<String> {
    alias.value.is_sound().then(|| address(config, lang, alias.value.trim_matches('/')))
}
