//! The values that the entries of a day have, each with the languages in which one of its entries has a page.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{Config, Fallback};
use crate::content::kinds::{Collection, Fact, Type, Values};
use crate::lang::Lang;
use crate::site::absence::Absence;
use crate::site::data::Data;
use crate::site::facts::EntryFields;
use crate::site::schedule::Due;
use crate::source::Place;

/// A value.
pub struct Found {
    /// As it is written.
    pub value: String,
    /// Where it is written first.
    pub place: Place,
    /// The languages in which one of its entries has a page.
    pub langs: BTreeSet<Lang>,
}

/// The values of a collection.
pub struct Met {
    /// Those of entries that exist, in the order in which they are met.
    pub list: Vec<Found>,
    /// Those that only entries have which do not exist on the day.
    pub absent: BTreeMap<String, Absence>,
}

/// Looks for the values of a collection.
pub fn values(collection: &Collection, due: &Due, data: &Data, config: &Config) -> Met {
    let mut list: Vec<Found> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for draft in &due.kept {
        let Some(number) = collection.number(&draft.kind.name) else { continue };
        for (value, place) in of_entry(collection, &draft.kind_facts, number, data, config) {
            let at = *known.entry(value.to_owned()).or_insert_with(|| {
                let found = Found { value: value.to_owned(), place: place.clone(), langs: BTreeSet::new() };
                list.push(found);
                list.len() - 1
            });
            list[at].langs.extend(langs(draft, config));
        }
    }
    let mut absent = BTreeMap::new();
    for (kind, facts, absence) in &due.absent {
        let Some(number) = collection.number(&kind.name) else { continue };
        let values = of_entry(collection, facts, number, data, config);
        let others = values.filter(|(value, _)| !known.contains_key(*value));
        absent.extend(others.map(|(value, _)| (value.to_owned(), *absence)));
    }
    Met { list, absent }
}

/// The values of a fact of an entry that may have pages. What is no record and no language is reported where it is written.
pub fn of_entry<'v>(
    collection: &'v Collection,
    facts: &'v Values,
    number: usize,
    data: &'v Data,
    config: &'v Config,
) -> impl Iterator<Item = (&'v str, &'v Place)> {
    let items = facts.get(number).map_or(&[][..], Fact::items);
    let texts = items.iter().filter_map(|at| Some((at.value.as_text()?, &at.place)));
    texts.filter(|(value, _)| match &collection.item {
        Type::Record(table) => data.record(table, value).is_some(),
        Type::Language => config.languages.by_segment(value).is_some(),
        _ => !value.trim().is_empty(),
    })
}

/// The languages in which an entry has a page.
fn langs(draft: &EntryFields, config: &Config) -> Vec<Lang> {
    match config.fallback_of(&draft.kind.name) {
        Fallback::Notice if !draft.texts.is_empty() => {
            config.languages.iter().map(|language| language.id).collect()
        }
        _ => draft.texts.iter().map(|text| text.lang).collect(),
    }
}
