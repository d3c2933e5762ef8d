//! Tables of names and addresses, `content/_data/*.yaml`: id -> record, with one value for each language or one for all.
//!
//! A record, or any map inside a table, may say `publish` and `expires`; on other days it is as if it were not written.

mod addresses;
mod localized;
mod mistakes;
mod spelling;
mod urls;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use localized::{is_localized, localized, pick, texts_of};
use localized::{is_of_others, report_unknown};

use super::absence::Absence;
use super::facts::check_term;
use crate::date::Day;
use crate::diag::{Code, Diagnostics};
use crate::lang::{Lang, Languages};
use crate::node::{Node, Read, Reader, Value};
use crate::source::Place;

/// A file of data.
#[derive(Clone, Debug)]
pub struct Table {
    /// The file.
    pub path: Arc<str>,
    /// Its name: `people` of `_data/people.yaml`.
    pub name: String,
    /// Its records.
    pub node: Node,
}

/// All tables of a site.
#[derive(Clone, Debug, Default)]
pub struct Data {
    tables: BTreeMap<String, Table>,
    /// Records that exist on other days, by table and id.
    hidden: BTreeMap<(String, String), Absence>,
}

impl Data {
    /// Collects the tables of an edition and reports values that lack a language, whether their day has come or not.
    pub fn new(tables: Vec<Table>, languages: &Languages, today: Day, diags: &mut Diagnostics) -> Data {
        let mut data = Data::default();
        for mut table in tables {
            if table.node.as_map().is_none() {
                let mut reader = Reader { path: &table.path, diags };
                let _: Option<()> =
                    reader.wrong_type(&table.node, "a map of records, `id:` on a line for each");
            }
            check(&table.path, &table.node, languages, diags);
            addresses::check(&table.path, &table.node, diags);
            mistakes::check(&table.path, &table.name, &table.node, languages, diags);
            let mut schedule = Schedule { path: &table.path, today, diags };
            for (id, absence) in schedule.keep_due(&mut table.node) {
                data.hidden.insert((table.name.clone(), id), absence);
            }
            data.tables.insert(table.name.clone(), table);
        }
        data
    }

    /// What to say of a record that does not exist on the day of the edition, but on others.
    pub fn absence(&self, table: &str, id: &str) -> Option<String> {
        let absence = self.hidden.get(&(table.to_owned(), id.to_owned()))?;
        let (open, close) = absence.block()?;
        let exists = match absence {
            Absence::From(day) => format!("existed before {day}"),
            Absence::Until(day) => format!("exists from {day} on"),
            Absence::Draft => return None,
        };
        Some(format!("the record {exists}; put the text between {open} and {close}"))
    }

    /// Whether a record with this id does not exist on the day of the edition, but on others.
    pub fn is_hidden(&self, id: &str) -> bool {
        self.hidden.keys().any(|(_, hidden)| hidden == id)
    }

    /// The tables, by name.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.tables.values()
    }

    /// Whether a table exists.
    pub fn has(&self, table: &str) -> bool {
        self.tables.contains_key(table)
    }

    /// The ids of a table.
    pub fn ids(&self, table: &str) -> Vec<&str> {
        let map = self.tables.get(table).and_then(|table| table.node.as_map()).unwrap_or_default();
        map.iter().map(|(key, _)| key.name.as_str()).collect()
    }

    /// A record.
    pub fn record(&self, table: &str, id: &str) -> Option<&Node> {
        self.tables.get(table)?.node.get(id)
    }

    /// The text of a field in a language, by the fallback chain where it is missing.
    pub fn text(&self, record: &Node, field: &str, lang: Lang, languages: &Languages) -> Option<String> {
        pick(record.get(field)?, lang, languages).0.as_text().map(str::to_owned)
    }
}

/// Leaves out what does not exist on the day of the edition.
struct Schedule<'a> {
    path: &'a Arc<str>,
    today: Day,
    diags: &'a mut Diagnostics,
}

impl Schedule<'_> {
    /// Removes maps inside a node whose day has not come or has passed; those that had a key.
    fn keep_due(&mut self, node: &mut Node) -> Vec<(String, Absence)> {
        let mut removed = Vec::new();
        match &mut node.value {
            Value::Map(fields) => fields.retain_mut(|(key, value)| {
                let absence = self.absence(value);
                // What is not there today is read all the same, so that its mistakes are reported before its day.
                drop(self.keep_due(value));
                removed.extend(absence.map(|absence| (key.name.clone(), absence)));
                absence.is_none()
            }),
            Value::List(items) => items.retain_mut(|item| {
                let absent = self.absence(item).is_some();
                self.keep_due(item);
                !absent
            }),
            _ => {}
        }
        removed
    }

    fn absence(&mut self, node: &Node) -> Option<Absence> {
        let (publish, expires) = (self.day(node, "publish"), self.day(node, "expires"));
        if let (Some(publish), Some(expires), Some(written)) = (publish, expires, node.get("expires")) {
            check_term(publish, expires, Place::new(self.path, written.range.clone()), self.diags);
        }
        let publish = publish.filter(|day| *day > self.today).map(Absence::Until);
        let expires = expires.filter(|day| *day <= self.today).map(Absence::From);
        publish.or(expires)
    }

    fn day(&mut self, node: &Node, field: &str) -> Option<Day> {
        Day::read(node.get(field)?, &mut Reader { path: self.path, diags: self.diags })
    }
}

/// Whether a map is written as `{a: b}`: a brace is before its first key.
fn is_in_braces(node: &Node) -> bool {
    let first = node.as_map().and_then(|fields| fields.first());
    first.is_some_and(|(key, _)| key.range.start > node.range.start)
}

fn check(path: &Arc<str>, node: &Node, languages: &Languages, diags: &mut Diagnostics) {
    if is_localized(node, languages) {
        let lacking: Vec<&str> =
            languages.segments().into_iter().filter(|segment| node.get(segment).is_none()).collect();
        if report_unknown(path, node, languages, &lacking, diags) {
            return;
        }
        if let Some(first) = lacking.first() {
            diags
                .report(
                    Code::MissingTranslation,
                    Place::new(path, node.range.clone()),
                    format!("the value is missing in: {}", lacking.join(", ")),
                )
                .help(match is_in_braces(node) {
                    true => format!("add `, {first}: …` before the `}}`"),
                    false => format!("add a line `{first}: …`"),
                });
        }
        return;
    }
    match &node.value {
        // An address exists in the languages in which somebody publishes it; links name its language.
        Value::Map(fields) => {
            for (key, value) in fields {
                match key.name.as_str() {
                    "url" => urls::check(path, value, languages, diags),
                    // Further forms of a term, and those that no text may use: a language has as many as it needs.
                    "also" | "other" if is_localized(value, languages) => {
                        let none = Vec::new();
                        report_unknown(path, value, languages, &none, diags);
                    }
                    "name" | "label" if is_of_others(value, languages) => {
                        report_unknown(path, value, languages, &languages.segments(), diags);
                    }
                    _ => check(path, value, languages, diags),
                }
            }
        }
        Value::List(items) => items.iter().for_each(|item| check(path, item, languages, diags)),
        _ => {}
    }
}
