//! Tables of names and addresses, `content/_data/*.yaml`: id -> record, with one value for each language or one for all.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Code, Diagnostics};
use crate::lang::{Lang, Languages};
use crate::node::{Node, Value};
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
}

impl Data {
    /// Collects the tables and reports values that lack a language.
    pub fn new(tables: Vec<Table>, languages: &Languages, diags: &mut Diagnostics) -> Data {
        for table in &tables {
            check(&table.path, &table.node, languages, diags);
        }
        Data { tables: tables.into_iter().map(|table| (table.name.clone(), table)).collect() }
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

/// The value in a language and the language that it was found in; a value for all languages has none.
pub fn pick<'n>(node: &'n Node, lang: Lang, languages: &Languages) -> (&'n Node, Option<Lang>) {
    if !is_localized(node, languages) {
        return (node, None);
    }
    let chain = std::iter::once(lang).chain(languages.get(lang).fallback.iter().copied());
    let all = chain.chain(languages.iter().map(|language| language.id));
    for candidate in all {
        if let Some(found) = node.get(&languages.get(candidate).segment) {
            return (found, Some(candidate));
        }
    }
    (node, None)
}

/// Whether a map holds one value for each language: all its keys have the form of one, and the site has one of them.
pub fn is_localized(node: &Node, languages: &Languages) -> bool {
    let fields = node.as_map().unwrap_or_default();
    let known = |name: &str| languages.by_segment(name).is_some();
    let formed = |name: &str| {
        let primary = name.split('-').next().unwrap_or_default();
        (2..=3).contains(&primary.len()) && primary.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    fields.iter().any(|(key, _)| known(&key.name))
        && fields.iter().all(|(key, _)| known(&key.name) || formed(&key.name))
}

fn check(path: &Arc<str>, node: &Node, languages: &Languages, diags: &mut Diagnostics) {
    if is_localized(node, languages) {
        let lacking: Vec<&str> =
            languages.segments().into_iter().filter(|segment| node.get(segment).is_none()).collect();
        if let Some(first) = lacking.first() {
            diags
                .report(
                    Code::MissingTranslation,
                    Place::new(path, node.range.clone()),
                    format!("the value is missing in: {}", lacking.join(", ")),
                )
                .help(format!("add a line `{first}: …`"));
        }
        return;
    }
    match &node.value {
        Value::Map(fields) => fields.iter().for_each(|(_, value)| check(path, value, languages, diags)),
        Value::List(items) => items.iter().for_each(|item| check(path, item, languages, diags)),
        _ => {}
    }
}
