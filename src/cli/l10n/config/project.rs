//! The messages of a site as a service has to know them.

use std::collections::BTreeSet;

use anyhow::ensure;

use crate::cli::l10n::workspace::Workspace;
use crate::config::Config;
use crate::lang::Language;

/// What a service has to know of a site.
pub(super) struct Project<'a> {
    config: &'a Config,
    /// The folders of messages, `locales/` and those of themes, without the languages.
    pub(super) folders: Vec<String>,
    /// Files of originals: the folder of messages, and the path below that of the language.
    pub(super) originals: Vec<(String, String)>,
}

impl<'a> Project<'a> {
    /// Reads it.
    pub(super) fn of(site: &'a Workspace) -> anyhow::Result<Project<'a>> {
        let source = site.config.source;
        let own =
            site.theme.messages.iter().filter(|file| {
                file.lang == source && !file.is_borrowed && !file.path.starts_with("builtin/")
            });
        let parts = own.filter_map(|file| {
            let (layer, below) = file.path.split_once("locales/")?;
            let (_, name) = below.split_once('/')?;
            Some((format!("{layer}locales/"), name.to_owned()))
        });
        let originals: BTreeSet<(String, String)> = parts.collect();
        let segment = &site.config.language(source).segment;
        ensure!(
            !originals.is_empty(),
            "the site has no messages of its own in `{segment}`, its source language: there is nothing for a service to translate"
        );
        let folders: BTreeSet<String> = originals.iter().map(|(folder, _)| folder.clone()).collect();
        Ok(Project {
            config: &site.config,
            folders: folders.into_iter().collect(),
            originals: originals.into_iter().collect(),
        })
    }

    /// The language of the originals.
    pub(super) fn source(&self) -> &Language {
        self.config.language(self.config.source)
    }

    /// The languages of translations.
    pub(super) fn targets(&self) -> impl Iterator<Item = &Language> {
        self.config.languages.iter().filter(|language| language.id != self.config.source)
    }
}
