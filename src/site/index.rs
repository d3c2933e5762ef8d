//! Which entries have which values of a fact.

use std::collections::HashMap;

use super::numbers::EntryId;
use crate::date::Day;
use crate::inputs::{self, Hash};

/// An entry with values of a fact.
#[derive(Debug)]
pub struct Row {
    /// Its path.
    pub path: String,
    /// Its kind.
    pub kind: String,
    /// The first day of its date.
    pub day: Option<Day>,
    /// Its values, each once.
    pub values: Vec<String>,
}

/// The entries by the values of a fact.
#[derive(Debug)]
pub struct Index {
    rows: HashMap<EntryId, Row>,
    by_value: HashMap<String, Vec<EntryId>>,
    /// A hash of all rows: indexes with the same hash give the same answers.
    pub hash: Hash,
}

impl Index {
    /// The index of some rows, in the order of entries.
    pub(super) fn of(list: Vec<(EntryId, Row)>) -> Index {
        let hash =
            inputs::hash(format!("{:?}", list.iter().map(|(_, row)| row).collect::<Vec<_>>()).as_bytes());
        let mut by_value: HashMap<String, Vec<EntryId>> = HashMap::new();
        for (id, row) in &list {
            for value in &row.values {
                by_value.entry(value.clone()).or_default().push(*id);
            }
        }
        Index { rows: list.into_iter().collect(), by_value, hash }
    }

    /// What is known of an entry that has a value.
    pub fn row(&self, entry: EntryId) -> Option<&Row> {
        self.rows.get(&entry)
    }

    /// The entries that share values with one, each as often as it shares one.
    pub fn sharing(&self, entry: EntryId) -> impl Iterator<Item = EntryId> {
        let values = self.rows.get(&entry).map_or(&[][..], |row| &row.values);
        let others = values.iter().filter_map(|value| self.by_value.get(value)).flatten().copied();
        others.filter(move |other| *other != entry)
    }
}
