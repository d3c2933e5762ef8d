//! Which entry is the page of which value.

use std::collections::{HashMap, HashSet};

use super::numbers::EntryId;

/// The pages of values, by the folder of their collection.
#[derive(Debug)]
pub struct ValuePages {
    by_value: HashMap<String, HashMap<String, EntryId>>,
    all: HashSet<EntryId>,
}

impl ValuePages {
    /// The pages of some values: folder, value, page.
    pub(super) fn of(pages: impl Iterator<Item = (String, String, EntryId)>) -> ValuePages {
        let mut by_value: HashMap<String, HashMap<String, EntryId>> = HashMap::new();
        for (folder, value, entry) in pages {
            by_value.entry(folder).or_default().insert(value, entry);
        }
        let all = by_value.values().flat_map(HashMap::values).copied().collect();
        ValuePages { by_value, all }
    }

    /// The page of a value.
    pub fn get(&self, folder: &str, value: &str) -> Option<EntryId> {
        self.by_value.get(folder)?.get(value).copied()
    }

    /// Whether no value has a page.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Whether an entry is the page of a value.
    pub fn has(&self, entry: EntryId) -> bool {
        !self.all.is_empty() && self.all.contains(&entry)
    }
}
