//! Groups the files of entries and decides the kind of each entry.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::gathered::Gathered;
use super::parsed::{FactsFile, TextFile};
use super::sections;
use crate::config::Config;
use crate::content::kinds::{HOME, Kind, Kinds, PAGE, SECTION};
use crate::content::name::Role;
use crate::diag::{Code, Diagnostics, nearest};
use crate::document::Document;
use crate::lang::Lang;
use crate::node::{Node, Value};

#[derive(Default)]
struct Files<'f> {
    section: bool,
    facts: Option<&'f FactsFile>,
    texts: BTreeMap<Lang, Arc<Document>>,
}

impl Files<'_> {
    /// Whether all of them could be read.
    fn are_read(&self) -> bool {
        self.facts.is_none_or(|facts| facts.node.is_some())
            && self.texts.values().all(|document| document.is_front_read())
    }
}

/// All entries, sorted by path.
pub fn gather<'f>(
    texts: Vec<TextFile>,
    facts: &'f [FactsFile],
    known: &Kinds,
    config: &Config,
    diags: &mut Diagnostics,
) -> Vec<Gathered<'f>> {
    let mut entries: BTreeMap<String, Files<'f>> = BTreeMap::new();
    for file in facts {
        let entry = entries.entry(file.name.entry.clone()).or_default();
        entry.section |= file.name.section;
        match entry.facts {
            Some(first) => report_twice(&file.path, &first.path, diags),
            None => entry.facts = Some(file),
        }
    }
    // The texts of an entry are consecutive.
    for texts in texts.chunk_by(|left, right| left.name.entry == right.name.entry) {
        let entry = entries.entry(texts[0].name.entry.clone()).or_default();
        for text in texts {
            let Role::Text(lang) = text.name.role else { continue };
            entry.section |= text.name.section;
            match entry.texts.get(&lang) {
                Some(first) => report_twice(&text.document.path, &first.path, diags),
                None => {
                    entry.texts.insert(lang, Arc::clone(&text.document));
                }
            }
        }
    }
    kinds(entries, known, config, diags)
}

fn report_twice(path: &Arc<str>, first: &Arc<str>, diags: &mut Diagnostics) {
    diags
        .report_file(
            Code::DuplicateFile,
            path,
            format!("`{path}` is the same text or the same facts as `{first}`"),
        )
        .help("keep one of the two files");
}

/// Decides kinds from the outside in, since a section decides the kind of its entries.
fn kinds<'f>(
    entries: BTreeMap<String, Files<'f>>,
    known: &Kinds,
    config: &Config,
    diags: &mut Diagnostics,
) -> Vec<Gathered<'f>> {
    let mut children = Children::new();
    let mut gathered = Vec::with_capacity(entries.len());
    for (path, files) in entries {
        let of_values = known.of_values(&path);
        if files.texts.is_empty() && of_values.is_none() {
            if let Some(facts) = files.facts {
                report_without_text(&path, facts, config, diags);
            }
            continue;
        }
        let is_read = files.are_read();
        let is_given = |node: &&Node| !matches!(node.value, Value::Null);
        let given = field(&files, "kind").filter(is_given);
        let written = given.and_then(Node::as_text).and_then(|name| known.get(name));
        let is_misspelt = given.is_some() && written.is_none();
        let (kind, is_known) = match (written, path.as_str(), files.section) {
            (Some(kind), ..) => (kind.clone(), true),
            (None, "", _) => (known.known(HOME), true),
            (None, ..) if of_values.is_some() => (known.known(of_values.unwrap_or_default()), true),
            (None, _, true) => (known.known(SECTION), true),
            (None, path, false) => match inherited(path, &children) {
                Some((kind, is_known)) => (kind.clone().unwrap_or_default(), *is_known),
                None => (known.known(PAGE), true),
            },
        };
        let given = field(&files, "children").filter(is_given);
        let name = given.and_then(Node::as_text);
        let below = name.and_then(|name| known.get(name));
        // A misspelt name is reported, and its entries have the fields of the kind that is meant.
        let meant = || known.get(nearest(name?, known.names())?);
        if given.is_some() || !is_read {
            children.insert(path.clone(), (below.or_else(meant).cloned(), below.is_some()));
        }
        let texts = files.texts.into_iter().collect();
        let is_certain = is_read && is_known && !kind.is_unread;
        gathered.push(Gathered { path, kind, facts: files.facts, texts, is_certain, is_misspelt });
    }
    sections::name_children(&mut gathered, known, |path| inherited(path, &children).is_some(), diags);
    gathered
}

/// The kind that each section gives its entries, `None` if it could not be read; and whether it is the one that is written.
type Children = BTreeMap<String, (Option<Kind>, bool)>;

/// The kind that the nearest section gives its entries.
fn inherited<'c>(path: &str, children: &'c Children) -> Option<&'c (Option<Kind>, bool)> {
    let mut at = path;
    while let Some((folder, _)) = at.rsplit_once('/') {
        if let Some(kind) = children.get(folder) {
            return Some(kind);
        }
        at = folder;
    }
    None
}

fn field<'n>(files: &'n Files<'_>, name: &str) -> Option<&'n Node> {
    let facts = files.facts.and_then(|facts| facts.node.as_ref()?.get(name));
    facts.or_else(|| files.texts.values().find_map(|document| document.front.get(name)))
}

fn report_without_text(path: &str, facts: &FactsFile, config: &Config, diags: &mut Diagnostics) {
    let stem = facts.path.rsplit_once('.').map_or(&*facts.path, |(stem, _)| stem);
    let source = &config.language(config.source).segment;
    diags
        .report_file(
            Code::UnusedFile,
            &facts.path,
            format!("the facts of `{path}` have no text in any language"),
        )
        .help(format!("write `{stem}.{source}.md`, or remove the file"));
}
