//! What a section should say of the entries below it, and sections at the place of pages of values: one report for each, where it is mended.
//!
//! Without these, each field of each entry would be reported as unknown, with helps that would remove it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::gathered::Gathered;
use super::parsed::{FactsFile, TextFile};
use crate::content::kinds::{Collection, Field, Kind, Kinds, Overridable, PAGE, VALUE, VALUES};
use crate::content::paths;
use crate::diag::{Code, Diagnostics};
use crate::node::{Node, ReadFields, Value};
use crate::source::Place;

/// Whether a kind has a field with this name.
fn has(kind: &Kind, name: &str) -> bool {
    let is_own = |fields: &[Field]| fields.iter().any(|field| field.name == name);
    is_own(&kind.facts)
        || is_own(&kind.texts)
        || kind.all_facts().any(|field| field.name() == name)
        || kind.all_texts().any(|field| field.name() == name)
        || Overridable::FIELDS.iter().any(|field| field.name == name)
}

/// Gives the entries of a section without `children` the one kind whose fields most of them have, and reports that at the section.
pub(super) fn name_children(
    gathered: &mut [Gathered<'_>],
    known: &Kinds,
    is_told: impl Fn(&str) -> bool,
    diags: &mut Diagnostics,
) {
    let Some(page) = known.get(PAGE) else { return };
    for at in 0..gathered.len() {
        let section = &gathered[at];
        if !section.kind.is_section || section.path.is_empty() || known.of_values(&section.path).is_some() {
            continue;
        }
        let folder = format!("{}/", section.path);
        let is_below = |entry: &&Gathered<'_>| {
            let rest = entry.path.strip_prefix(&folder);
            rest.is_some_and(|rest| !rest.contains('/')) && entry.kind == *page
        };
        let below = gathered[at + 1..].iter().take_while(|entry| entry.path.starts_with(&folder));
        let below: Vec<&Gathered<'_>> = below.filter(is_below).collect();
        if below.iter().any(|entry| is_told(&entry.path)) {
            continue;
        }
        let strange = |entry: &Gathered<'_>| {
            let names = entry.fields().map(|(key, _)| key.name.clone());
            names.filter(|name| !has(page, name)).collect::<BTreeSet<String>>()
        };
        let fields: Vec<BTreeSet<String>> = below.iter().map(|entry| strange(entry)).collect();
        let others = fields.iter().filter(|names| !names.is_empty()).count();
        if others * 2 <= below.len() {
            continue;
        }
        let Some(kind) = kind_with(known, &fields.iter().flatten().cloned().collect()) else { continue };
        let message = format!(
            "`children` is missing: entries of `{}` have fields of the kind `{}`",
            section.path, kind.name
        );
        let facts = paths::section_facts(&section.path);
        let help = format!("write `children: {}` in `{facts}`", kind.name);
        diags.report_file(Code::MissingField, &section.file(), message).help(help);
        let adopted: Vec<String> = below
            .iter()
            .zip(&fields)
            .filter(|(_, names)| !names.is_empty())
            .map(|(entry, _)| entry.path.clone())
            .collect();
        for entry in gathered[at + 1..].iter_mut().filter(|entry| adopted.contains(&entry.path)) {
            entry.kind = kind.clone();
            entry.is_certain = false;
        }
    }
}

/// The one kind that has all these fields, besides those that extend it.
fn kind_with(known: &Kinds, names: &BTreeSet<String>) -> Option<Kind> {
    let fits = |kind: &&Kind| {
        !matches!(kind.name.as_str(), PAGE | VALUE | VALUES) && names.iter().all(|name| has(kind, name))
    };
    let found: Vec<&Kind> = known.iter().filter(fits).collect();
    let is_first = |kind: &&&Kind| !found.iter().any(|other| kind.extends.as_ref() == Some(&other.name));
    match found.iter().filter(is_first).collect::<Vec<_>>()[..] {
        [kind] => Some((*kind).clone()),
        _ => None,
    }
}

/// The kinds without the pages of values whose folder is a section of the site, which is reported where the folder is named.
pub(super) fn without_taken(
    (texts, facts): (&[TextFile], &[FactsFile]),
    kinds: Arc<Kinds>,
    diags: &mut Diagnostics,
) -> Arc<Kinds> {
    let mut taken = Vec::new();
    for collection in kinds.collections() {
        let of_facts =
            facts.iter().filter_map(|file| Some((&file.name.entry, file.node.as_ref()?, &file.path)));
        let of_texts = texts.iter().map(|file| (&file.name.entry, &file.document.front, &file.document.path));
        let is_other =
            |(entry, node, _): &(&String, &Node, &Arc<str>)| is_section(collection, entry, node, &kinds);
        let Some((_, _, path)) = of_facts.chain(of_texts).find(is_other) else { continue };
        let folder = &collection.pages.folder;
        let kind = collection.of.first().map_or("", |(kind, _)| kind.as_str());
        let message = format!(
            "`{folder}` is a section of the site already, and cannot have the pages of `{}`",
            collection.field
        );
        let own = format!("{kind}-{}", collection.field).replace('_', "-");
        diags
            .report(Code::BadKind, collection.pages.folder_at.clone(), message)
            .also(Place::file(path), "an entry of the section")
            .help(format!("write `pages = {{ folder = \"{own}\" }}`"));
        taken.push(folder.clone());
    }
    if taken.is_empty() { kinds } else { Arc::new(kinds.without_pages(&taken)) }
}

/// Whether a file at the place of values belongs to another section: it names a kind, or has a field that pages of values do not have
/// and another kind has.
fn is_section(collection: &Collection, entry: &str, node: &Node, kinds: &Kinds) -> bool {
    let Some(own) = collection.kind_at(entry) else { return false };
    let named = |key: &str| {
        let name = node.get(key).filter(|node| !matches!(node.value, Value::Null)).and_then(Node::as_text);
        name.is_some_and(|name| name != own && kinds.get(name).is_some())
    };
    let of_other = |name: &str| {
        kinds.get(own).is_some_and(|kind| !has(kind, name)) && kinds.iter().any(|kind| has(kind, name))
    };
    let mut fields = node.as_map().unwrap_or_default().iter();
    named("kind") || named("children") || fields.any(|(key, _)| of_other(&key.name))
}
