//! Misspelt fields of tables: a field of one record alone that is a slip from what the record lacks.
//!
//! Tables are free: what a field means is known to the templates alone. A slip shows all the same, since its record lacks a field that
//! the others have, or that every table may have. Records that are alike are looked at together, and so are the maps inside them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::localized::is_localized;
use super::spelling::{Expected, is_inflected, is_slip, is_word, plain};
use crate::date::Day;
use crate::diag::{Code, Diagnostics, Names};
use crate::lang::Languages;
use crate::node::{Key, Node, Value};
use crate::source::Place;

/// Fields of any map inside a table.
const DAYS: &[&str] = &["publish", "expires"];

/// Fields of the records of every table.
const COMMON: &[&str] =
    &["publish", "expires", "weight", "own", "name", "label", "url", "language", "placeholder"];

/// Fields of tables that components, checks and the theme read.
const OF_TABLES: &[(&str, &[&str])] = &[
    ("places", &["city", "country", "code"]),
    ("contacts", &["email", "unit", "languages"]),
    ("organizations", &["acronym"]),
    ("terms", &["group"]),
    ("pledges", &["as_of", "pledges", "at_least", "amount", "scale", "unit", "note", "source"]),
];

/// Reports the misspelt fields of a table.
pub(super) fn check(
    path: &Arc<str>,
    table: &str,
    node: &Node,
    languages: &Languages,
    diags: &mut Diagnostics,
) {
    let records: Vec<&Node> = node.as_map().unwrap_or_default().iter().map(|(_, record)| record).collect();
    let of_table = OF_TABLES.iter().find(|(name, _)| *name == table).map_or(&[][..], |(_, fields)| *fields);
    let known = COMMON.iter().chain(of_table).copied().collect();
    Slips { path, languages, diags }.look(&records, &known);
}

struct Slips<'a> {
    path: &'a Arc<str>,
    languages: &'a Languages,
    diags: &'a mut Diagnostics,
}

/// What the maps of one level have.
struct Level<'n> {
    /// The fields that they have.
    fields: BTreeMap<&'n str, Field>,
    /// How many maps there are.
    maps: usize,
    /// Fields that each of them may have.
    known: &'n BTreeSet<&'static str>,
    /// Names from which another may be a slip.
    names: Names,
    /// Whether some field is in more than one of them.
    are_alike: bool,
}

/// A field of one level.
#[derive(Default)]
struct Field {
    /// How many maps have it.
    count: usize,
    /// Where it is last.
    start: usize,
    /// Whether it is a list in one of them.
    is_list: bool,
}

impl<'n> Level<'n> {
    fn new(maps: &[&'n Node], known: &'n BTreeSet<&'static str>) -> Level<'n> {
        let mut fields: BTreeMap<&str, Field> = BTreeMap::new();
        for (key, value) in maps.iter().flat_map(|map| map.as_map().unwrap_or_default()) {
            let field = fields.entry(key.name.as_str()).or_default();
            field.count += 1;
            field.start = key.range.start;
            field.is_list |= matches!(value.value, Value::List(_));
        }
        // Of two records each may have the field that the other one misspells.
        let enough = if maps.len() == 2 { 1 } else { 2 };
        let had = fields.iter().filter(|(_, field)| field.count >= enough).map(|(name, _)| *name);
        let names = Names::new(had.chain(known.iter().copied()));
        let are_alike = fields.values().any(|field| field.count > 1);
        Level { fields, maps: maps.len(), known, names, are_alike }
    }

    fn count(&self, name: &str) -> usize {
        self.fields.get(name).map_or(0, |field| field.count)
    }

    /// How much a name is expected in each map.
    fn expected(&self, name: &str) -> Expected {
        match self.count(name) {
            _ if self.known.contains(name) => Expected::Always,
            count if count > 1 && count * 2 >= self.maps => Expected::Often,
            _ => Expected::Seldom,
        }
    }

    /// The field that a map lacks and that one of its own is a slip from.
    fn meant(&self, map: &Node, key: &Key, value: &Node) -> Option<&str> {
        let name = key.name.as_str();
        if self.count(name) != 1 || self.known.contains(name) {
            return None;
        }
        let typed = plain(name);
        let is_day = value.as_text().is_some_and(|text| Day::parse(text).is_ok());
        let is_likely = |near: &&str| {
            *near != name
                && is_slip(&typed, &plain(near), self.expected(near))
                && (is_day && DAYS.contains(near) || !self.is_meant_otherwise(&typed, near, value))
                && map.get(near).is_none()
                && (self.known.contains(near) || self.count(near) > 1 || self.is_later(key, near))
        };
        let near = self.names.around(name).into_iter().filter(is_likely);
        near.max_by_key(|near| (self.count(near), self.known.contains(near)))
    }

    /// Whether a field is another form of a word for what is another thing, such as a list.
    fn is_meant_otherwise(&self, typed: &str, near: &str, value: &Node) -> bool {
        let is_list = matches!(value.value, Value::List(_));
        match self.fields.get(near) {
            Some(field) if self.expected(near) > Expected::Seldom => {
                is_word(typed) || is_inflected(typed, &plain(near)) && field.is_list != is_list
            }
            _ => is_word(typed) || is_inflected(typed, &plain(near)),
        }
    }

    /// Whether a field is below its like, of which one of two records that are alike has either.
    fn is_later(&self, key: &Key, near: &str) -> bool {
        self.are_alike && self.fields.get(near).is_some_and(|field| field.start < key.range.start)
    }
}

impl Slips<'_> {
    /// Looks at maps of one level, and at those inside them that have the same place.
    fn look(&mut self, nodes: &[&Node], known: &BTreeSet<&'static str>) {
        let (groups, maps): (Vec<&Node>, Vec<&Node>) = nodes
            .iter()
            .copied()
            .filter(|node| node.as_map().is_some_and(|fields| !fields.is_empty()))
            .filter(|node| !is_localized(node, self.languages))
            .partition(|node| self.is_group(node));
        let level = Level::new(&maps, known);
        for map in &maps {
            for (key, value) in map.as_map().unwrap_or_default() {
                if let Some(near) = level.meant(map, key, value) {
                    let name = &key.name;
                    let message = format!("unknown field `{name}` where `{near}` is missing");
                    let help = if known.contains(near) || level.count(near) > 1 {
                        format!("did you mean `{near}`?")
                    } else {
                        format!("write `{near}`, or `{name}` in the other place, where `{near}` stands")
                    };
                    self.diags
                        .report(Code::UnknownKey, Place::new(self.path, key.range.clone()), message)
                        .help(help);
                }
            }
        }
        let days: BTreeSet<&'static str> = DAYS.iter().copied().collect();
        for (_, inside) in children(&maps) {
            self.look(&inside, &days);
        }
        let inside = groups.iter().flat_map(|group| group.as_map().unwrap_or_default());
        let records: Vec<&Node> = inside.map(|(_, record)| record).collect();
        if !records.is_empty() {
            self.look(&records, &days);
        }
    }

    /// Whether a map holds maps alone, by ids that nobody else knows.
    fn is_group(&self, node: &Node) -> bool {
        let mut values = node.as_map().unwrap_or_default().iter().map(|(_, value)| value);
        values.all(|value| value.as_map().is_some() && !is_localized(value, self.languages))
    }
}

/// The maps inside some maps, by the field that they are in, also in a list.
fn children<'n>(maps: &[&'n Node]) -> BTreeMap<&'n str, Vec<&'n Node>> {
    let mut inside: BTreeMap<&str, Vec<&Node>> = BTreeMap::new();
    let fields = maps.iter().flat_map(|map| map.as_map().unwrap_or_default());
    for (key, value) in fields.filter(|(key, _)| key.name != "url") {
        match &value.value {
            Value::Map(_) => inside.entry(&key.name).or_default().push(value),
            Value::List(items) => {
                let maps = items.iter().filter(|item| item.as_map().is_some());
                inside.entry(&key.name).or_default().extend(maps);
            }
            _ => {}
        }
    }
    inside.retain(|_, maps| !maps.is_empty());
    inside
}
