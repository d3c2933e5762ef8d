//! The search page of a language: where its index is, and all pages by section, for browsers without JavaScript.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::Value;

use super::sources::{LinkView, Sources};
use crate::content::paths;
use crate::lang::Lang;
use crate::site::{EntryId, PageId};

/// A section with its pages.
#[derive(Clone, Debug, Serialize)]
pub struct GroupView {
    /// The section itself; the home page for pages in none.
    pub section: LinkView,
    /// The pages below it.
    pub pages: Vec<LinkView>,
}

/// The search page.
#[derive(Clone, Debug, Serialize)]
pub struct SearchView {
    /// Its address, below which its index is.
    pub url: String,
    /// Addresses of the same page in all languages that have one, by segment.
    pub others: BTreeMap<String, String>,
    /// All pages that are found, by section, in the order of the navigation.
    pub groups: Vec<GroupView>,
}

/// The view of the search page at an address without the base path.
pub fn search(sources: &Sources<'_>, lang: Lang, address: &str) -> Value {
    let config = sources.reader.config;
    let site = sources.reader.site.whole();
    let mut groups: BTreeMap<(usize, EntryId), (PageId, Vec<PageId>)> = BTreeMap::new();
    for id in site.searched(config, lang) {
        let entry = site.page(id).entry;
        let outermost = site.outermost(entry);
        let around = site.by_path.get(&outermost.path).copied().unwrap_or(entry);
        let section = if outermost.kind.is_section { Some(around) } else { site.home() };
        let Some(section) = section.and_then(|section| Some((section, site.page_of(section, lang)?))) else {
            continue;
        };
        let names = |file: &str| {
            paths::entry_of(file.strip_suffix(".md").unwrap_or(file)) == site.entry(section.0).path
        };
        let place = config.navigation.iter().position(|at| names(&at.value)).unwrap_or(usize::MAX);
        let place = if Some(section.0) == site.home() { 0 } else { place.saturating_add(1) };
        let group = groups.entry((place, section.0)).or_insert((section.1, Vec::new()));
        if id != section.1 {
            group.1.push(id);
        }
    }
    let group = |(section, pages): (PageId, Vec<PageId>)| GroupView {
        section: sources.link(section),
        pages: pages.into_iter().map(|id| sources.link(id)).collect(),
    };
    let others = config.languages.iter().filter_map(|language| {
        let address = site.search_page(config, language.id)?;
        Some((language.segment.to_string(), [&*config.base_path, &address].concat()))
    });
    Value::from_serializable(&SearchView {
        url: [&*config.base_path, address].concat(),
        others: others.collect(),
        groups: groups.into_values().map(group).collect(),
    })
}
