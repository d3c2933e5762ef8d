//! Parents, children in their order, previous and next pages.

use std::cmp::Reverse;

use super::model::{Entry, Site};
use super::numbers::{EntryId, PageId};
use crate::content::kinds::SortBy;
use crate::date::Day;

/// Gives every entry its parent and its children in order.
pub fn link(site: &mut Site) {
    for id in site.entry_ids() {
        let parent = parent(site, &site.entry(id).path);
        site.entry_mut(id).parent = parent;
        if let Some(parent) = parent {
            site.entry_mut(parent).children.push(id);
        }
    }
    for id in site.entry_ids() {
        let mut children = std::mem::take(&mut site.entry_mut(id).children);
        sort(site, site.entry(id).section.sort_by.unwrap_or_default(), &mut children);
        site.entry_mut(id).children = children;
    }
}

/// The nearest entry around a path; the home page is around all.
fn parent(site: &Site, path: &str) -> Option<EntryId> {
    if path.is_empty() {
        return None;
    }
    let mut at = path;
    while let Some((folder, _)) = at.rsplit_once('/') {
        if let Some(id) = site.by_path.get(folder) {
            return Some(*id);
        }
        at = folder;
    }
    site.home()
}

/// Entries are in path order before, which decides where nothing else does.
pub(super) fn sort(site: &Site, order: SortBy, children: &mut [EntryId]) {
    let day =
        |id: &EntryId| site.entry(*id).date().map_or(Day::new(1, 1, 1), |date| Some(date.start.first_day()));
    match order {
        SortBy::Weight => children.sort_by_key(|id| site.entry(*id).facts.weight.unwrap_or(i64::MAX)),
        SortBy::Date => children.sort_by_key(|id| Reverse(day(id))),
        SortBy::DateAscending => children.sort_by_key(day),
        // Titles differ by language, so views sort them.
        SortBy::Title => {}
    }
}

/// Links neighbors in each section and language; the home page's entries have no neighbors.
pub fn neighbors(site: &mut Site) {
    let home = site.home();
    let languages = site.entries.first().map_or(0, |entry: &Entry| entry.pages.len());
    for section in site.entry_ids().filter(|id| Some(*id) != home) {
        for lang in 0..languages {
            let row: Vec<PageId> = site
                .entry(section)
                .children
                .iter()
                .filter(|child| site.parent(**child) == Some(section))
                .filter_map(|child| site.entry(*child).pages[lang])
                .collect();
            for pair in row.windows(2) {
                site.page_mut(pair[0]).next = Some(pair[1]);
                site.page_mut(pair[1]).previous = Some(pair[0]);
            }
        }
    }
}
