//! Required fields that an entry does not have, and those that are written but could not be read.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::names::{FieldNames, PlacedField};
use crate::content::kinds::{Field, Kind, Role};
use crate::diag::{Code, Diagnostics};
use crate::document::Document;
use crate::node::{Key, Node, Value, foreign};
use crate::site::gathered::Gathered;
use crate::source::Place;

/// The required facts of an entry that are in one of its files, whether they can be read or not.
pub(super) struct RequiredFacts<'k>(Vec<(&'k str, Option<Place>)>);

impl<'k> RequiredFacts<'k> {
    pub(super) fn of(kind: &'k Kind, merged: &BTreeMap<&str, PlacedField<'_>>) -> RequiredFacts<'k> {
        let place = |name: &str, (key, node, path): &PlacedField<'_>| {
            let field = kind.facts.iter().find(|field| field.name == name);
            is_missing(field, node).then(|| Place::new(path, key.range.clone()))
        };
        let standing = kind.required_facts().filter_map(|name| Some((name, place(name, merged.get(name)?))));
        RequiredFacts(standing.collect())
    }
}

/// Whether a field has no value. A blank one of most types is wrong, which is reported.
fn is_missing(field: Option<&Field>, node: &Node) -> bool {
    matches!(node.value, Value::Null)
        || node.is_blank()
            && field.is_some_and(|field| matches!(node.value, Value::List(_)) || field.kind.takes_blank())
}

/// Whether a fact is written under a similar name, which is reported.
fn is_misspelt(fact: &str, entry: &Gathered<'_>, names: &FieldNames<'_>) -> bool {
    let known = names.all();
    fields(entry).any(|(key, _)| foreign::means(&key.name, fact, &known))
}

/// The facts that components of other texts show, as they are written under their name or one that is like it.
pub(super) fn unread(entry: &Gathered<'_>, names: &FieldNames<'_>) -> Vec<(String, String)> {
    let known = names.all();
    let written = |fact: &str| {
        let is_it = |key: &Key| key.name == fact || foreign::means(&key.name, fact, &known);
        let (_, node) = fields(entry).find(|(key, node)| is_it(key) && !matches!(node.value, Value::Null))?;
        Some((fact.to_owned(), node.as_text().unwrap_or_default().to_owned()))
    };
    let named = [Role::When, Role::Where].into_iter().filter_map(|role| entry.kind.name_of(role));
    named.chain(["date"]).filter_map(written).collect()
}

/// The fields of all files of an entry.
fn fields<'g>(entry: &'g Gathered<'_>) -> impl Iterator<Item = &'g (Key, Node)> {
    let facts = entry.facts.iter().filter_map(|file| file.node.as_ref());
    let nodes = facts.chain(entry.texts.iter().map(|(_, document)| &document.front));
    nodes.filter_map(|node| node.as_map()).flatten()
}

/// Reports required texts that are missing.
pub(super) fn require_texts(
    kind: &Kind,
    document: &Document,
    names: &FieldNames<'_>,
    diags: &mut Diagnostics,
) {
    for field in kind.texts.iter().filter(|field| field.required) {
        let known = names.all();
        let mut keys = document.front.as_map().unwrap_or_default().iter().map(|(key, _)| key);
        let (place, help) = match document.front.field(&field.name) {
            None if keys.any(|key| foreign::means(&key.name, &field.name, &known)) => continue,
            None => (Place::file(&document.path), format!("add `{}` to the front matter", field.sample())),
            Some((key, node)) if is_missing(Some(field), node) => {
                let place = Place::new(&document.path, key.range.clone());
                (place, format!("write a value, such as `{}`", field.sample()))
            }
            Some(_) => continue,
        };
        diags.report(Code::MissingField, place, format!("`{}` is missing", field.name)).help(help);
    }
}

/// Reports missing required facts. A fact that is written but could not be read is reported already.
pub(super) fn require(
    file: &Arc<str>,
    standing: &RequiredFacts<'_>,
    entry: &Gathered<'_>,
    names: &FieldNames<'_>,
    diags: &mut Diagnostics,
) {
    let mut missing = |name: &str| {
        if standing.0.iter().all(|(known, _)| *known != name) && is_misspelt(name, entry, names) {
            return;
        }
        let (place, help) = match standing.0.iter().find(|(known, _)| *known == name) {
            None => {
                (Place::file(file), format!("add `{}` to the facts of the entry", entry.kind.sample(name)))
            }
            Some((_, Some(empty))) => {
                (empty.clone(), format!("write a value, such as `{}`", entry.kind.sample(name)))
            }
            Some((_, None)) => return,
        };
        diags.report(Code::MissingField, place, format!("`{name}` is missing")).help(help);
    };
    entry.kind.required_facts().for_each(&mut missing);
}
