//! Merges the facts of an entry's files and reads all fields.
//!
//! A fact may be in the facts file or in the front matter of any language; said twice it must be the same.

mod names;
mod required;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::gathered::Gathered;
use super::parsed::FactsFile;
use crate::config::Config;
use crate::content::kinds::{
    CommonFacts, CommonTexts, FIXED, Kind, Kinds, Overridable, Role, SectionFacts, Translation, Update,
    Values,
};
use crate::date::{DateSpan, Day};
use crate::diag::{Code, Diagnostic, Diagnostics, one_of};
use crate::document::Document;
use crate::inputs::{self, Hash};
use crate::lang::Lang;
use crate::node::{Fields, Key, Node, Read, ReadFields, Reader, Value, foreign};
use crate::parallel;
use crate::source::Place;
use crate::translation::is_changed_since_review;
use names::{FieldNames, PlacedField};
use required::{RequiredFacts, require, require_texts, unread};

/// An entry with all its fields read.
pub struct EntryFields {
    /// Its path.
    pub path: String,
    /// Its kind.
    pub kind: Kind,
    /// Whether all that decides its kind and its fields could be read.
    pub is_certain: bool,
    /// The file that problems are reported in.
    pub file: Arc<str>,
    /// Hash of its facts file and of the front matter of all its texts.
    pub digest: Hash,
    /// Facts of every kind.
    pub facts: CommonFacts,
    /// Facts of its kind.
    pub kind_facts: Values,
    /// When it was to take place before it was moved.
    pub moved_from: Option<DateSpan>,
    /// Facts of a section.
    pub section: SectionFacts,
    /// Fields that pages may override.
    pub overridable: Overridable,
    /// Its texts.
    pub texts: Vec<TextFields>,
    /// Whether it is the page of a value, or the list of all values of a fact.
    pub is_of_values: bool,
    /// Facts that other texts may show and that may have been reported where they are written: name and text.
    pub unread: Vec<(String, String)>,
}

/// A text with all its fields read.
pub struct TextFields {
    /// Its language.
    pub lang: Lang,
    /// The document.
    pub document: Arc<Document>,
    /// Whether it was reviewed, and says something else now.
    pub is_changed_since_review: bool,
    /// Texts of every kind.
    pub common: CommonTexts,
    /// Texts of its kind.
    pub texts: Values,
    /// Fields of this page alone.
    pub overridable: Overridable,
}

/// Reads the fields of all entries.
pub fn read(
    gathered: Vec<Gathered<'_>>,
    kinds: &Kinds,
    config: &Config,
    diags: &mut Diagnostics,
) -> Vec<EntryFields> {
    let drafts = parallel::map(&gathered, |entry| {
        let mut problems = Diagnostics::new();
        let fields = fields_of(entry, kinds, config, &mut problems);
        // Which fields an entry has and needs depends on its kind.
        let follows = |problem: &Diagnostic| {
            matches!(problem.code, Code::UnknownKey | Code::MissingField | Code::MisplacedField)
        };
        let problems = entry.texts.iter().fold(problems, |problems, (_, document)| document.said(problems));
        let is_news = |problem: &&Diagnostic| entry.is_certain && !(entry.is_misspelt && follows(problem));
        (fields, problems.iter().filter(is_news).cloned().collect::<Diagnostics>())
    });
    let mut told = |(fields, problems)| {
        diags.extend(problems);
        fields
    };
    drafts.into_iter().map(&mut told).collect()
}

fn fields_of(entry: &Gathered<'_>, kinds: &Kinds, config: &Config, diags: &mut Diagnostics) -> EntryFields {
    let names = FieldNames::of(&entry.kind);
    let mut merged: BTreeMap<&str, PlacedField<'_>> = BTreeMap::new();
    let mut overridable = Fields::default();
    if let Some(FactsFile { node: Some(node), path, .. }) = entry.facts {
        sort_facts_file(node, path, &names, &mut merged, &mut overridable, diags);
    }
    let mut texts = Vec::with_capacity(entry.texts.len());
    for (lang, document) in &entry.texts {
        let text = text(*lang, document, &entry.kind, &names, &mut merged, diags);
        // Without its kind nobody knows which fields of a text say something.
        let is_known = entry.is_certain && !entry.is_misspelt;
        texts.push(TextFields { is_changed_since_review: is_known && text.is_changed_since_review, ..text });
    }
    let updates = updates(&merged);
    let moved_from = apply_all(&updates, entry, config, &names, &mut merged, diags);
    let standing = RequiredFacts::of(&entry.kind, &merged);
    let expires = merged.get("expires").map(|(_, node, path)| Place::new(path, node.range.clone()));
    let mut fields = Fields::default();
    for (key, node, path) in merged.into_values() {
        fields.add(key, node, path);
    }
    let facts = CommonFacts::read_fields(&mut fields, diags);
    let section = if entry.kind.is_section {
        SectionFacts::read_fields(&mut fields, diags)
    } else {
        SectionFacts::default()
    };
    let kind_facts = Values::read(&entry.kind.facts, &mut fields, diags);
    for at in facts.kind.iter().chain(&section.children) {
        kinds.check(at, diags);
    }
    if let (Some(publish), Some(end), Some(place)) = (facts.publish, facts.expires, expires) {
        check_term(publish, end, place, diags);
    }
    let fields = EntryFields {
        path: entry.path.clone(),
        kind: entry.kind.clone(),
        is_certain: entry.is_certain && !entry.is_misspelt,
        file: entry.file(),
        digest: digest(entry),
        facts,
        kind_facts,
        moved_from,
        section,
        overridable: Overridable::read_fields(&mut overridable, diags),
        texts,
        is_of_values: kinds.of_values(&entry.path).is_some(),
        // Only then is there a fact that stands in a file and could not be read.
        unread: if diags.is_empty() { Vec::new() } else { unread(entry, &names) },
    };
    require(&fields.file, &standing, entry, &names, diags);
    fields
}

fn digest(entry: &Gathered<'_>) -> Hash {
    let facts = entry.facts.iter().map(|file| &file.hash);
    let heads = entry.texts.iter().map(|(_, document)| &document.head);
    let parts: Vec<u8> = facts.chain(heads).flatten().copied().collect();
    inputs::hash(&parts)
}

fn sort_facts_file<'n>(
    node: &'n Node,
    path: &'n Arc<str>,
    names: &FieldNames<'_>,
    merged: &mut BTreeMap<&'n str, PlacedField<'n>>,
    overridable: &mut Fields<'n>,
    diags: &mut Diagnostics,
) {
    let Some(map) = node.as_map() else {
        let _: Option<()> = Reader { path, diags }.wrong_type(node, "a map, `name: value` on each line");
        return;
    };
    for (key, value) in map {
        let name = key.name.as_str();
        let place = || Place::new(path, key.range.clone());
        if names.is_fact(name) {
            merged.insert(name, (key, value, path));
        } else if names.overridable.contains(&name) {
            overridable.add(key, value, path);
        } else if names.texts.contains(&name) {
            diags
                .report(
                    Code::MisplacedField,
                    place(),
                    format!("`{name}` is a text, written once in each language"),
                )
                .help("move it to the front matter of the `.md` files");
        } else {
            let known: Vec<&str> = names.facts.iter().chain(&names.overridable).copied().collect();
            foreign::report((key, value), path, &known, "the facts of the entry", diags);
        }
    }
}

fn text<'n>(
    lang: Lang,
    document: &'n Arc<Document>,
    kind: &Kind,
    names: &FieldNames<'_>,
    merged: &mut BTreeMap<&'n str, PlacedField<'n>>,
    diags: &mut Diagnostics,
) -> TextFields {
    let path = &document.path;
    let mut fields = Fields::default();
    match document.front.as_map() {
        Some(map) => {
            for (key, node) in map {
                // A name that is both is a text here.
                if names.is_fact(&key.name) && !names.texts.contains(&key.name.as_str()) {
                    merge(key, node, path, merged, diags);
                } else {
                    fields.add(key, node, path);
                }
            }
        }
        None => {
            let _: Option<()> =
                Reader { path, diags }.wrong_type(&document.front, "a map, `name: value` on each line");
        }
    }
    let common = CommonTexts::read_fields(&mut fields, diags);
    let texts = Values::read(&kind.texts, &mut fields, diags);
    let overridable = Overridable::read_fields(&mut fields, diags);
    fields.finish(&names.all(), "the front matter", diags);
    require_texts(kind, document, names, diags);
    let changed = |own: &Translation| is_changed_since_review(own, document, kind);
    TextFields {
        lang,
        document: Arc::clone(document),
        is_changed_since_review: common.translation.as_ref().is_some_and(changed),
        common,
        texts,
        overridable,
    }
}

/// Adds a fact from front matter, unless another file says it already.
fn merge<'n>(
    key: &'n Key,
    node: &'n Node,
    path: &'n Arc<str>,
    merged: &mut BTreeMap<&'n str, PlacedField<'n>>,
    diags: &mut Diagnostics,
) {
    let says = |node: &Node| !matches!(node.value, Value::Null);
    if !says(node) || merged.get(key.name.as_str()).is_some_and(|(_, first, _)| !says(first)) {
        // A field without a value is as if it were not there.
        if says(node) || !merged.contains_key(key.name.as_str()) {
            merged.insert(&key.name, (key, node, path));
        }
        return;
    }
    let Some((_, first, first_path)) = merged.get(key.name.as_str()) else {
        merged.insert(&key.name, (key, node, path));
        return;
    };
    if !first.same_value(node) {
        diags
            .report(
                Code::ConflictingFact,
                Place::new(path, node.range.clone()),
                format!("`{}` differs from what another file of this entry says", key.name),
            )
            .also(Place::new(first_path, first.range.clone()), "it says this")
            .help("write the fact once, in the entry's `.yaml` file, and delete it here");
    }
}

/// The updates of an entry in the order of their days; problems are reported when the field itself is read.
fn updates(merged: &BTreeMap<&str, PlacedField<'_>>) -> Vec<(Update, Arc<str>)> {
    let Some((_, node, path)) = merged.get("updates") else { return Vec::new() };
    let mut silent = Diagnostics::new();
    let mut reader = Reader { path, diags: &mut silent };
    let mut list: Vec<Update> = Vec::<Update>::read(node, &mut reader).unwrap_or_default();
    list.sort_by_key(|update| update.publish);
    list.into_iter().map(|update| (update, Arc::clone(path))).collect()
}

/// Puts the values of updates in place, and returns when the entry was to take place before the last one that moved it.
fn apply_all<'n>(
    updates: &'n [(Update, Arc<str>)],
    entry: &Gathered<'_>,
    config: &Config,
    names: &FieldNames<'_>,
    merged: &mut BTreeMap<&'n str, PlacedField<'n>>,
    diags: &mut Diagnostics,
) -> Option<DateSpan> {
    let when = entry.kind.of_role(Role::When).map_or("", |at| &entry.kind.facts[at].name);
    let mut moved_from = None;
    for update in updates {
        let before = merged.get(when).copied();
        apply(update, entry, config, names, merged, diags);
        let is_other = |now: &PlacedField<'_>| before.is_some_and(|(_, node, _)| !std::ptr::eq(node, now.1));
        if merged.get(when).is_some_and(is_other) {
            moved_from = before;
        }
    }
    let (_, node, path) = moved_from?;
    DateSpan::read(node, &mut Reader { path, diags: &mut Diagnostics::new() })
}

/// Puts the values of an update in place if its day has come. Values that do not hold today are checked all the same.
fn apply<'n>(
    (update, path): &'n (Update, Arc<str>),
    entry: &Gathered<'_>,
    config: &Config,
    names: &FieldNames<'_>,
    merged: &mut BTreeMap<&'n str, PlacedField<'n>>,
    diags: &mut Diagnostics,
) {
    let due = update.publish <= config.today;
    let mut checked = Fields::default();
    for (key, node) in update.facts.as_map().unwrap_or_default() {
        if !names.is_fact(&key.name) || FIXED.contains(&key.name.as_str()) {
            let known = names.facts.iter().filter(|name| !FIXED.contains(name)).copied();
            diags
                .report(
                    Code::UnknownKey,
                    Place::new(path, key.range.clone()),
                    format!("`{}` is not a fact that can change", key.name),
                )
                .help(one_of(&key.name, known.collect::<Vec<_>>()));
        } else if !due {
            checked.add(key, node, path);
        } else if let Some((key, node, path)) = merged.insert(&key.name, (key, node, path)) {
            checked.add(key, node, path);
        }
    }
    let _ = CommonFacts::read_fields(&mut checked, diags);
    let _ = SectionFacts::read_fields(&mut checked, diags);
    let _ = Values::read(&entry.kind.facts, &mut checked, diags);
}

/// Reports what never exists, since it ends before it begins.
pub(super) fn check_term(publish: Day, expires: Day, place: Place, diags: &mut Diagnostics) {
    if expires <= publish {
        let when = if expires < publish { "before" } else { "on" };
        diags
            .report(
                Code::OutOfRange,
                place,
                format!("it expires {when} the day of its publication, {publish}"),
            )
            .help(format!("write a later day, such as `{}`, or remove `expires`", publish.next()));
    }
}
