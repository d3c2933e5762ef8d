//! Indexes of facts, made when somebody asks for one first.

use std::sync::{Arc, PoisonError};

use super::index::{Index, Row};
use super::links::resolve_path;
use super::model::Entry;
use super::structure::Structure;
use crate::content::kinds::{Fact, Type, item};
use crate::node::plain_digits;
use crate::url;

/// The field of every kind that is a list of ids, too.
pub const AUDIENCES: &str = "audiences";

impl Structure {
    /// The entries by the values of a fact, of whatever kinds.
    pub fn index(&self, field: &str) -> Arc<Index> {
        let mut known = self.memories.indexes.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(index) = known.get(field) {
            return Arc::clone(index);
        }
        let rows = self.entry_ids().filter_map(|id| Some((id, row(self.entry(id), field)?)));
        let index = Arc::new(Index::of(rows.collect()));
        known.insert(field.to_owned(), Arc::clone(&index));
        index
    }
}

fn row(entry: &Entry, field: &str) -> Option<Row> {
    let mut values = values(entry, field);
    values.sort_unstable();
    values.dedup();
    (!values.is_empty()).then(|| Row {
        path: entry.path.clone(),
        kind: entry.kind.name.clone(),
        day: entry.date().map(|date| date.start.first_day()),
        values,
    })
}

fn values(entry: &Entry, field: &str) -> Vec<String> {
    if field == AUDIENCES {
        return entry.facts.audiences.iter().map(|at| at.value.clone()).collect();
    }
    let Some(at) = entry.kind.facts.iter().position(|fact| fact.name == field) else { return Vec::new() };
    let kind = item(&entry.kind.facts[at].kind);
    let items = entry.kind_facts.get(at).map_or(&[][..], Fact::items);
    items.iter().filter_map(|at| fact_key(entry, kind, &at.value)).collect()
}

/// A value as others can have the same, told apart from one of another type; `None` if values of its type are not
/// [compared](Type::is_comparable).
pub fn fact_key(entry: &Entry, kind: &Type, fact: &Fact) -> Option<String> {
    if !kind.is_comparable() {
        return None;
    }
    Some(match fact {
        Fact::Text(text) => match kind {
            Type::Record(table) => format!("{table}/{text}"),
            _ => text.clone(),
        },
        Fact::Entry(path) => format!("/{}", resolve_path(&entry.file, path)?),
        Fact::Flag(flag) => flag.to_string(),
        Fact::Number(number) => number.to_string(),
        Fact::Decimal(digits) => plain_digits(&digits.0).to_owned(),
        Fact::Date(span) => span.to_string(),
        Fact::Instant(time) => time.number().to_string(),
        Fact::Address(address) => url::standard(address).into_owned(),
        Fact::Session(_)
        | Fact::Figure(_)
        | Fact::File(_)
        | Fact::List(_)
        | Fact::Group(_)
        | Fact::Map(_) => {
            return None;
        }
    })
}
