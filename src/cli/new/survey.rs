//! The entries below `content/`: which exist, which are sections, and how their files are laid out.
//!
//! Only names are read at once; a file is opened when one of its fields is needed. `check` reports problems of the files.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::build::{Parsed, file};
use crate::config::Config;
use crate::content::kinds::{Kind, Kinds, PAGE, SECTION};
use crate::content::name::{self, Role};
use crate::content::paths;
use crate::content::scaffold::FileLayout;
use crate::diag::Diagnostics;
use crate::inputs::Inputs;
use crate::lang::Lang;
use crate::memo::Memo;
use crate::node::Node;
use crate::url;

/// The files of an entry.
#[derive(Clone, Debug, Default)]
pub(super) struct EntryFiles {
    /// Its facts.
    pub(super) facts: Option<Arc<str>>,
    /// Its texts.
    pub(super) texts: BTreeMap<Lang, Arc<str>>,
    section: bool,
}

impl EntryFiles {
    /// All files, facts first.
    pub(super) fn files(&self) -> impl Iterator<Item = &Arc<str>> {
        self.facts.iter().chain(self.texts.values())
    }

    /// How they are laid out.
    pub(super) fn form(&self) -> FileLayout {
        let folder =
            self.files().any(|path| path.rsplit('/').next().is_some_and(|n| n.starts_with("index.")));
        match (self.section, folder) {
            (true, _) => FileLayout::Section,
            (false, true) => FileLayout::Folder,
            (false, false) => FileLayout::Flat,
        }
    }
}

/// The entries of a site.
pub(super) struct Survey<'a> {
    inputs: &'a Inputs,
    config: &'a Config,
    kinds: &'a Kinds,
    entries: BTreeMap<String, EntryFiles>,
}

impl<'a> Survey<'a> {
    /// Reads the names of all files.
    pub(super) fn new(inputs: &'a Inputs, config: &'a Config, kinds: &'a Kinds) -> Survey<'a> {
        let mut entries: BTreeMap<String, EntryFiles> = BTreeMap::new();
        for file in inputs.below("content") {
            let below = paths::below(&file.path).unwrap_or(&file.path);
            let mut told = Diagnostics::new();
            let name = name::read(&file.path, below, &config.languages, config.source, &mut told);
            let Some(name) = name.filter(|name| matches!(name.role, Role::Text(_) | Role::Facts)) else {
                continue;
            };
            let entry = entries.entry(name.entry).or_default();
            entry.section |= name.section;
            match name.role {
                Role::Text(lang) => drop(entry.texts.entry(lang).or_insert_with(|| Arc::clone(&file.path))),
                _ => entry.facts = entry.facts.take().or_else(|| Some(Arc::clone(&file.path))),
            }
        }
        Survey { inputs, config, kinds, entries }
    }

    /// The files of an entry, if there are any.
    pub(super) fn find(&self, entry: &str) -> Option<&EntryFiles> {
        self.entries.get(entry)
    }

    /// Paths of all sections below the root.
    pub(super) fn sections(&self) -> Vec<&str> {
        let sections = self.entries.iter().filter(|(path, entry)| entry.section && !path.is_empty());
        sections.map(|(path, _)| path.as_str()).collect()
    }

    /// Paths of the sections whose entries are of a kind.
    pub(super) fn sections_of(&self, kind: &Kind) -> Vec<&str> {
        let mut sections = self.sections();
        sections.retain(|path| self.children(path).as_ref() == Some(kind));
        sections
    }

    /// The kind of an entry, or the one that a new entry there would have without naming one.
    pub(super) fn kind(&self, entry: &str) -> Kind {
        self.named_kind(entry, "kind").unwrap_or_else(|| match self.entries.get(entry) {
            Some(standing) if standing.section => self.kinds.known(SECTION),
            _ => self.inherited(entry),
        })
    }

    /// The kind that the nearest section gives an entry.
    pub(super) fn inherited(&self, entry: &str) -> Kind {
        let mut at = entry;
        while let Some((folder, _)) = at.rsplit_once('/') {
            if let Some(kind) = self.children(folder) {
                return kind;
            }
            at = folder;
        }
        self.kinds.known(PAGE)
    }

    fn children(&self, entry: &str) -> Option<Kind> {
        self.named_kind(entry, "children")
    }

    fn named_kind(&self, entry: &str, field: &str) -> Option<Kind> {
        self.kinds.get(&self.field(entry, field)?).cloned()
    }

    /// The text of a field of an entry, from the file that has it.
    pub(super) fn field(&self, entry: &str, field: &str) -> Option<String> {
        self.entries.get(entry)?.files().find_map(|path| self.field_in(path, field))
    }

    /// The text of a field of one file.
    pub(super) fn field_in(&self, path: &Arc<str>, field: &str) -> Option<String> {
        let parsed = file(self.inputs, self.config, path, &Memo::default(), &mut Diagnostics::new())?;
        let node = match &parsed {
            Parsed::Facts(facts) => facts.node.as_ref()?.get(field),
            Parsed::Text(text) => text.document.front.get(field),
            Parsed::Table(_) | Parsed::Unread(_) | Parsed::Asset(..) => None,
        };
        node.and_then(Node::as_text).map(str::to_owned)
    }

    /// The layout of most entries of a section; `None` without entries, or with as many of either layout.
    pub(super) fn habit(&self, section: &str) -> Option<FileLayout> {
        let (mut flat, mut folders) = (0, 0);
        for (_, entry) in self.entries.iter().filter(|(path, _)| url::folder(path) == section) {
            match entry.form() {
                FileLayout::Flat => flat += 1,
                FileLayout::Folder => folders += 1,
                FileLayout::Section => {}
            }
        }
        match folders.cmp(&flat) {
            std::cmp::Ordering::Greater => Some(FileLayout::Folder),
            std::cmp::Ordering::Less => Some(FileLayout::Flat),
            std::cmp::Ordering::Equal => None,
        }
    }
}
