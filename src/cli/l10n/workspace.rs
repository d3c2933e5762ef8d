//! The files of messages of a site as commands read and write them.

use std::fs;
use std::path::Path;

use anyhow::{Context, bail};

use crate::build::configuration;
use crate::check::KnownMessages;
use crate::cli::console::Common;
use crate::cli::site::{clock, require_site};
use crate::config::{Config, Settings};
use crate::diag::{Diagnostics, one_of};
use crate::inputs::Inputs;
use crate::lang::Lang;
use crate::theme::{self, Theme};

/// A site whose pages nobody asks for.
pub(super) struct Workspace {
    /// Its files.
    pub(super) inputs: Inputs,
    /// Its configuration.
    pub(super) config: Config,
    /// Its theme with all messages.
    pub(super) theme: Theme,
}

impl Workspace {
    /// Reads the site in the folder. Problems are what `check` reports.
    pub(super) fn of(common: &Common) -> anyhow::Result<Workspace> {
        require_site(&common.root)?;
        let mut silent = Diagnostics::new();
        let inputs = Inputs::from_dir(&common.root, |_| false, &mut silent)?;
        let config = configuration(&inputs, &Settings::at(clock()?), &mut silent);
        let theme = theme::load(&inputs, &config, &mut silent);
        Ok(Workspace { inputs, config, theme })
    }

    /// Its messages, parsed.
    pub(super) fn messages(&self) -> KnownMessages<'_> {
        KnownMessages::of(&self.config, &self.theme)
    }
}

/// The language with a segment or a tag.
pub(in crate::cli) fn language(config: &Config, name: &str) -> anyhow::Result<Lang> {
    let languages = &config.languages;
    let by_tag = || languages.iter().find(|language| *language.tag == *name).map(|language| language.id);
    match languages.by_segment(name).or_else(by_tag) {
        Some(lang) => Ok(lang),
        None => bail!("the site has no language `{name}`: {}", one_of(name, languages.segments())),
    }
}

/// Writes a file of the site, whole or not at all.
pub(super) fn write(root: &Path, path: &str, text: &str) -> anyhow::Result<()> {
    let path = root.join(path);
    let failed = || format!("cannot write `{}`", path.display());
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = path.with_file_name(format!(".{name}.new"));
    fs::write(&beside, text).with_context(failed)?;
    fs::rename(&beside, &path).with_context(failed)
}
