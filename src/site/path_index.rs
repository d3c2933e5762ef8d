//! Names in the orders in which misspelt names are looked up: each lookup takes the same time in a site of any size.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use super::numbers::EntryId;
use crate::diag::{MOST, Names, did_you_mean, first_of, nearest};
use crate::lang::Lang;
use crate::url;

/// Paths by their names and folders.
#[derive(Debug, Default)]
pub struct PathIndex {
    paths: Vec<String>,
    by_path: HashMap<String, Vec<usize>>,
    by_name: HashMap<String, Vec<usize>>,
    folders: HashMap<String, Names>,
    names: Names,
}

impl PathIndex {
    /// Sorts some paths; they are found as numbers, from 0 in this order.
    pub fn new(paths: impl IntoIterator<Item = String>) -> PathIndex {
        let paths: Vec<String> = paths.into_iter().collect();
        let (mut by_path, mut by_name) = (HashMap::<_, Vec<usize>>::new(), HashMap::<_, Vec<usize>>::new());
        let mut folders: HashMap<String, Vec<String>> = HashMap::new();
        for (number, path) in paths.iter().enumerate() {
            by_path.entry(url::folded(path)).or_default().push(number);
            by_name.entry(last(path)).or_default().push(number);
            folders.entry(url::folder(path).to_owned()).or_default().push(last(path));
        }
        let folders = folders.into_iter();
        let folders =
            folders.map(|(folder, names)| (folder, Names::new(names.iter().map(String::as_str)))).collect();
        let names = Names::new(by_name.keys().map(String::as_str));
        PathIndex { paths, by_path, by_name, folders, names }
    }

    /// The path with a number.
    pub fn path(&self, number: usize) -> &str {
        &self.paths[number]
    }

    /// Paths that differ from this one in case and Unicode form at most.
    pub fn same_path(&self, path: &str) -> impl Iterator<Item = usize> {
        self.by_path.get(&url::folded(path)).into_iter().flatten().copied()
    }

    /// Paths with the same last part, except for case and Unicode form.
    pub fn same_name(&self, path: &str) -> impl Iterator<Item = usize> {
        self.by_name.get(&last(path)).into_iter().flatten().copied()
    }

    /// The path, in a folder or anywhere, whose last part may be misspelt as that of another; among those that fit.
    pub fn alike(&self, path: &str, folder: Option<&str>, fits: impl Fn(&str) -> bool) -> Option<usize> {
        let names = folder.map_or(Some(&self.names), |folder| self.folders.get(folder))?;
        let fitting = |name: &str| {
            self.same_name(name).find(|number| {
                let path = self.path(*number);
                folder.is_none_or(|folder| url::folder(path) == folder) && fits(path)
            })
        };
        let name = last(path);
        let among = names.around(&name).into_iter().filter(|name| fitting(name).is_some());
        fitting(nearest(&name, among)?)
    }
}

/// The last part of a path, folded.
fn last(path: &str) -> String {
    url::folded(path.rsplit('/').next().unwrap_or_default())
}

/// The entries, files and records of a site.
#[derive(Debug)]
pub struct Suggestions {
    /// Paths of entries.
    pub entries: PathIndex,
    /// The paths as they are.
    pub paths: Names,
    pub(super) routes: HashMap<String, usize>,
    /// Files below `content/`.
    pub assets: PathIndex,
    /// Ids of records by table.
    pub(super) records: HashMap<String, Names>,
    /// The anchors of pages in which one is missing.
    pub(super) anchors: Mutex<HashMap<(EntryId, Lang), Arc<Names>>>,
}

impl Suggestions {
    /// The entry with a route.
    pub fn by_route(&self, route: &str) -> Option<usize> {
        self.routes.get(route).copied()
    }

    /// A help with the records of some tables that may be meant by an id.
    pub fn record(&self, tables: &[&str], id: &str) -> String {
        let names = || tables.iter().filter_map(|table| self.records.get(*table));
        let near = did_you_mean(id, names().flat_map(|names| names.around(id)));
        near.unwrap_or_else(|| {
            let first: Vec<String> = names().flat_map(Names::all).take(MOST).map(str::to_owned).collect();
            let all: usize = names().map(Names::count).sum();
            first_of(id, &first, all - first.len())
        })
    }
}
