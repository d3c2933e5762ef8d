//! All Fluent files of a site, parsed, and the original of each message.

use std::collections::BTreeSet;

use crate::config::Config;
use crate::diag::Diagnostics;
use crate::lang::Lang;
use crate::locales::fluent::{self, FluentEntry, FluentFile, Source};
use crate::theme::Theme;

/// A Fluent file, parsed.
pub struct KnownFile<'t> {
    /// The file.
    pub source: &'t Source,
    /// Its messages.
    pub parsed: FluentFile,
    /// Those that are not to be translated; terms with their `-`.
    kept: BTreeSet<String>,
}

impl KnownFile<'_> {
    /// Whether it is a file of the site or of a theme in its folder, and not of the built-in theme.
    pub fn is_own(&self) -> bool {
        !self.source.path.starts_with("builtin/") && !self.source.is_borrowed
    }

    /// Its messages and terms; terms with their `-`.
    pub fn entries(&self) -> impl Iterator<Item = (String, &FluentEntry)> {
        let messages = self.parsed.messages.iter().map(|(id, entry)| (id.clone(), entry));
        messages.chain(self.parsed.terms.iter().map(|(id, entry)| (format!("-{id}"), entry)))
    }

    /// The message or term with an id; that of a term has its `-`.
    pub(super) fn entry(&self, id: &str) -> Option<&FluentEntry> {
        match id.strip_prefix('-') {
            Some(term) => self.parsed.terms.get(term),
            None => self.parsed.messages.get(id),
        }
    }
}

/// All files, those of the nearest layer first.
pub struct Known<'t> {
    files: Vec<KnownFile<'t>>,
    source: Lang,
}

impl<'t> Known<'t> {
    /// Parses the files of all layers. Their problems were reported when the site was built.
    pub fn of(config: &Config, theme: &'t Theme) -> Known<'t> {
        let parse = |source: &'t Source| {
            let parsed = fluent::parse(source, &mut Diagnostics::new());
            KnownFile { source, parsed, kept: fluent::kept(&source.text) }
        };
        let mut files: Vec<KnownFile<'_>> = theme.messages.iter().map(parse).collect();
        files.sort_by_key(|file| file.source.layer);
        Known { files, source: config.source }
    }

    /// The files of the site and of its themes.
    pub fn own_files(&self) -> impl Iterator<Item = &KnownFile<'t>> {
        self.files.iter().filter(|file| file.is_own())
    }

    /// All files.
    pub fn files(&self) -> impl Iterator<Item = &KnownFile<'t>> {
        self.files.iter()
    }

    /// Whether the original of a message says that it is not to be translated.
    pub fn is_kept(&self, id: &str, layer: usize) -> bool {
        self.original(id, layer).is_some_and(|(file, _)| file.kept.contains(id))
    }

    /// The original of a message: that of the same layer, or else the nearest.
    pub fn original(&self, id: &str, layer: usize) -> Option<(&KnownFile<'t>, &FluentEntry)> {
        let of_source = || {
            let originals = self.files.iter().filter(|file| file.source.lang == self.source);
            originals.filter_map(|file| Some((file, file.entry(id)?)))
        };
        of_source().find(|(file, _)| file.source.layer == layer).or_else(|| of_source().next())
    }
}
