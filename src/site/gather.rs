//! Groups the files of entries and decides the kind of each entry.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::parsed::{FactsFile, TextFile};
use crate::config::Config;
use crate::content::kinds::{HOME, Kind, Kinds, PAGE, SECTION};
use crate::content::name::Role;
use crate::diag::{Code, Diagnostics};
use crate::document::Document;
use crate::lang::Lang;
use crate::node::{Node, Value};

/// The files of one entry.
pub struct Gathered<'f> {
    /// Its path.
    pub path: String,
    /// Its kind.
    pub kind: Kind,
    /// Its facts.
    pub facts: Option<&'f FactsFile>,
    /// Its texts, by language.
    pub texts: Vec<(Lang, Arc<Document>)>,
    /// Whether everything that decides its kind and its fields could be read. If not, that is reported, and other problems of its
    /// fields may be consequences.
    pub is_certain: bool,
    /// Whether it names a kind that does not exist, so that its fields are unknown.
    pub is_misspelt: bool,
}

impl Gathered<'_> {
    /// The file that problems of the entry are reported in.
    pub fn file(&self) -> Arc<str> {
        let first = self.texts.first().map(|(_, document)| &document.path);
        Arc::clone(self.facts.map(|facts| &facts.path).or(first).unwrap_or(&EMPTY.with(Arc::clone)))
    }
}

thread_local! {
    static EMPTY: Arc<str> = Arc::from("");
}

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
                Some(kind) => (kind.cloned().unwrap_or_default(), kind.is_some()),
                None => (known.known(PAGE), true),
            },
        };
        let given = field(&files, "children").filter(is_given);
        let below = given.and_then(Node::as_text).and_then(|name| known.get(name)).cloned();
        if given.is_some() || !is_read {
            children.insert(path.clone(), below);
        }
        let texts = files.texts.into_iter().collect();
        let is_certain = is_read && is_known;
        gathered.push(Gathered { path, kind, facts: files.facts, texts, is_certain, is_misspelt });
    }
    gathered
}

/// The kind that each section gives its entries; `None` if it could not be read.
type Children = BTreeMap<String, Option<Kind>>;

/// The kind that the nearest section gives its entries.
fn inherited<'c>(path: &str, children: &'c Children) -> Option<Option<&'c Kind>> {
    let mut at = path;
    while let Some((folder, _)) = at.rsplit_once('/') {
        if let Some(kind) = children.get(folder) {
            return Some(kind.as_ref());
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
