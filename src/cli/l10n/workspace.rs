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

/// A file of the site that is ready to be written.
pub(super) struct ReadyFile {
    /// Its path below the site's folder.
    pub(super) path: String,
    /// Its bytes.
    pub(super) bytes: Vec<u8>,
}

/// Writes files of the site, all of them or none: each is written beside its place first, and put there once all are complete.
pub(super) fn write_all(root: &Path, files: &[ReadyFile]) -> anyhow::Result<()> {
    let mut ready = Vec::new();
    let made = files.iter().try_for_each(|file| {
        // A link goes on to lead to its file.
        let path = root.join(&file.path);
        let path = fs::canonicalize(&path).unwrap_or(path);
        let failed = || format!("cannot write `{}`", path.display());
        if fs::metadata(&path).is_ok_and(|metadata| metadata.permissions().readonly()) {
            bail!("cannot write `{}`: it is read-only; nothing is written", path.display());
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).with_context(failed)?;
        }
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let beside = path.with_file_name(format!(".{name}.new"));
        ready.push((beside.clone(), path.clone()));
        fs::write(&beside, &file.bytes).with_context(failed)
    });
    if made.is_err() {
        ready.iter().for_each(|(beside, _)| drop(fs::remove_file(beside)));
        return made;
    }
    for (beside, path) in &ready {
        fs::rename(beside, path).with_context(|| format!("cannot write `{}`", path.display()))?;
    }
    Ok(())
}
