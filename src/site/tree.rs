//! Parents, children in their order, previous and next pages.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::contents::Contents;
use super::numbers::{EntryId, PageId};
use crate::content::kinds::SortBy;
use crate::date::Day;

/// The order of a site.
pub struct Tree {
    /// The section that each entry belongs to.
    parents: Vec<Option<EntryId>>,
    /// The entries below each entry, in order.
    children: Vec<Vec<EntryId>>,
    /// The pages before and after each page in its section.
    neighbors: Vec<Neighbors>,
}

/// The page before a page, and the one after it.
type Neighbors = (Option<PageId>, Option<PageId>);

/// The tree of some entries. Those in `values` are listed below an entry although their own section stays around them.
pub fn of(contents: &Contents, values: BTreeMap<EntryId, Vec<EntryId>>) -> Tree {
    let parents: Vec<_> = contents.entries.iter().map(|entry| parent(contents, &entry.path)).collect();
    let mut children = vec![Vec::new(); parents.len()];
    for (id, parent) in contents.entry_ids().zip(&parents) {
        parent.iter().for_each(|parent| children[parent.0 as usize].push(id));
    }
    for (page, list) in values {
        let below = &mut children[page.0 as usize];
        below.extend(list);
        below.sort_unstable();
        below.dedup();
    }
    for (entry, children) in contents.entries.iter().zip(&mut children) {
        sort(contents, entry.section.sort_by.unwrap_or_default(), children);
    }
    let neighbors = neighbors(contents, &parents, &children);
    Tree { parents, children, neighbors }
}

/// The nearest entry around a path; the home page is around all.
fn parent(contents: &Contents, path: &str) -> Option<EntryId> {
    if path.is_empty() {
        return None;
    }
    let mut at = path;
    while let Some((folder, _)) = at.rsplit_once('/') {
        if let Some(id) = contents.by_path.get(folder) {
            return Some(*id);
        }
        at = folder;
    }
    contents.home()
}

/// Entries are in path order before, which decides where nothing else does.
fn sort(contents: &Contents, order: SortBy, children: &mut [EntryId]) {
    let day = |id: &EntryId| {
        contents.entry(*id).date().map_or(Day::new(1, 1, 1), |date| Some(date.start.first_day()))
    };
    match order {
        SortBy::Weight => children.sort_by_key(|id| contents.entry(*id).facts.weight.unwrap_or(i64::MAX)),
        SortBy::Date => children.sort_by_key(|id| Reverse(day(id))),
        SortBy::DateAscending => children.sort_by_key(day),
        // Titles differ by language, so views sort them.
        SortBy::Title => {}
    }
}

/// The neighbors in each section and language; the home page's entries have no neighbors.
fn neighbors(contents: &Contents, parents: &[Option<EntryId>], children: &[Vec<EntryId>]) -> Vec<Neighbors> {
    let home = contents.home();
    let languages = contents.entries.first().map_or(0, |entry| entry.pages.len());
    let mut neighbors = vec![(None, None); contents.pages.len()];
    for (section, children) in contents.entry_ids().zip(children).filter(|(id, _)| Some(*id) != home) {
        let own = || children.iter().filter(|child| parents[child.0 as usize] == Some(section));
        for lang in 0..languages {
            let row: Vec<PageId> = own().filter_map(|child| contents.entry(*child).pages[lang]).collect();
            for pair in row.windows(2) {
                neighbors[pair[0].0 as usize].1 = Some(pair[1]);
                neighbors[pair[1].0 as usize].0 = Some(pair[0]);
            }
        }
    }
    neighbors
}

impl Tree {
    /// The section that an entry belongs to.
    pub fn parent(&self, entry: EntryId) -> Option<EntryId> {
        self.parents[entry.0 as usize]
    }

    /// The entries right below an entry, in order.
    pub fn children(&self, entry: EntryId) -> &[EntryId] {
        &self.children[entry.0 as usize]
    }

    /// The page before a page in its section, and the one after it.
    pub fn neighbors(&self, page: PageId) -> Neighbors {
        self.neighbors[page.0 as usize]
    }
}
