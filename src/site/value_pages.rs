//! Which entry is the page of which value.

use std::collections::{HashMap, HashSet};

use super::numbers::EntryId;

/// The pages of values, by the folder of their collection.
#[derive(Clone, Debug, Default)]
pub struct ValuePages {
    by_value: HashMap<String, HashMap<String, EntryId>>,
    all: HashSet<EntryId>,
}

impl ValuePages {
    /// Says which entry is the page of a value.
    pub(super) fn add(&mut self, folder: &str, value: String, entry: EntryId) {
        self.by_value.entry(folder.to_owned()).or_default().insert(value, entry);
        self.all.insert(entry);
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
