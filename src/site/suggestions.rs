//! The names of a site, sorted when the first misspelt name is looked up.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::model::Page;
use super::path_index::{PathIndex, Suggestions};
use super::structure::Structure;
use crate::diag::{MOST, Names, first_of, nearest};

impl Structure {
    /// The names for suggestions, sorted when first needed.
    pub fn suggestions(&self) -> &Suggestions {
        self.memories.suggestions.get_or_init(|| {
            let mut routes = HashMap::new();
            for (number, id) in self.entry_ids().enumerate() {
                routes.entry(self.route(id).to_owned()).or_insert(number);
            }
            let paths = || self.entries.iter().map(|entry| entry.path.clone());
            let tables = self.data.tables().map(|table| table.name.clone());
            Suggestions {
                entries: PathIndex::new(paths()),
                paths: Names::new(self.by_path.keys().map(String::as_str).filter(|path| !path.is_empty())),
                routes,
                assets: PathIndex::new(self.assets.iter().cloned()),
                records: tables.map(|table| (table.clone(), Names::new(self.data.ids(&table)))).collect(),
                anchors: Mutex::default(),
            }
        })
    }

    /// Suggestions for a misspelt anchor, each as a link that begins with a path.
    pub(super) fn near_anchors(&self, page: &Page, path: &str, asked: &str) -> String {
        let mut known = self.suggestions().anchors.lock().unwrap_or_else(PoisonError::into_inner);
        let names =
            known.entry((page.entry, page.lang)).or_insert_with(|| Arc::new(Names::new(self.anchors(page))));
        let names = Arc::clone(names);
        drop(known);
        let link = |id: &str| format!("{path}#{id}");
        match nearest(asked, names.around(asked)) {
            Some(near) => format!("did you mean `{}`?", link(near)),
            // The others are counted only: a page may have many anchors, and many links to one that is missing.
            None => {
                let first: Vec<String> = self.anchors(page).take(MOST).map(link).collect();
                first_of(&link(asked), &first, names.count().saturating_sub(first.len()))
            }
        }
    }
}
