//! The files of messages of a site as commands read and write them.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, process};

use anyhow::{Context, bail, ensure};

use crate::build::configuration;
use crate::check::KnownMessages;
use crate::cli::console::Common;
use crate::cli::site::{clock, require_site};
use crate::config::{Config, LanguageTag, Settings};
use crate::diag::{Diagnostic, Diagnostics, one_of};
use crate::inputs::{Inputs, as_before};
use crate::lang::{Lang, canonical_tag};
use crate::languages::{own_name, tag_of_name};
use crate::node::text::TextFormat;
use crate::theme::{self, Theme};

/// A site whose pages nobody asks for.
pub(super) struct Workspace {
    /// Its files.
    pub(super) inputs: Inputs,
    /// Its configuration.
    pub(super) config: Config,
    /// Its theme with all messages.
    pub(super) theme: Theme,
    /// What cannot be read of them.
    pub(super) unreadable: Vec<Diagnostic>,
}

impl Workspace {
    /// Reads the site in the folder. Problems are what `check` reports.
    pub(super) fn of(common: &Common) -> anyhow::Result<Workspace> {
        require_site(&common.root)?;
        let mut silent = Diagnostics::new();
        let inputs = Inputs::from_dir(&common.root, |_| false, &mut silent)?;
        Workspace::on(inputs, silent)
    }

    /// The same site as it would be if a file had another text.
    pub(super) fn with(&self, path: &Arc<str>, text: &str) -> anyhow::Result<Workspace> {
        let new = BTreeMap::from([(Arc::clone(path), Arc::from(text.as_bytes()))]);
        Workspace::on(self.inputs.written(new), Diagnostics::new())
    }

    fn on(inputs: Inputs, mut silent: Diagnostics) -> anyhow::Result<Workspace> {
        let config = configuration(&inputs, &Settings::at(clock()?), &mut silent);
        let theme = theme::load(&inputs, &config, &mut silent);
        let unreadable =
            silent.sorted().into_iter().filter(|problem| problem.code.is_always_error()).collect();
        Ok(Workspace { inputs, config, theme, unreadable })
    }

    /// The same, for commands that write. Those that remove or rename what they do not find would lose what they cannot read.
    ///
    /// # Errors
    ///
    /// If a file of the configuration, of messages or of a theme cannot be read.
    pub(super) fn readable(common: &Common) -> anyhow::Result<Workspace> {
        let site = Workspace::of(common)?;
        if let Some(problem) = site.unreadable.first() {
            let file = problem.place.as_ref().map_or("the site", |place| &*place.path);
            bail!(
                "`{file}` cannot be read, so nothing is written: {}; correct it, `hexaglot check` shows where",
                problem.message
            );
        }
        Ok(site)
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
        None => {
            if let Some((first, _)) =
                name.split_once([',', ' ']).filter(|(first, _)| languages.by_segment(first).is_some())
            {
                bail!("one language at a time: `{first}`");
            }
            if let Some(meant) = tag_of_name(name).and_then(|tag| languages.by_segment(tag)) {
                bail!(
                    "the site has no language `{name}`: did you mean `{}`?",
                    config.language(meant).segment
                );
            }
            let known = one_of(name, languages.segments());
            let adding = to_add(name).map(|help| format!("; {help}")).unwrap_or_default();
            bail!("the site has no language `{name}`: {known}{adding}")
        }
    }
}

/// How a language is added to a site that does not have it, if it is one, named by its tag or in words.
pub(super) fn to_add(name: &str) -> Option<String> {
    let tag = canonical_tag(name);
    let is_known = LanguageTag::fits(&tag) && own_name(&tag).is_some();
    let tag = if is_known { tag } else { tag_of_name(name)?.to_owned() };
    Some(format!("to add a language: `hexaglot new language {tag}`"))
}

/// How the program is called for the same site: `hexaglot`, or `hexaglot --root 'DIR'`.
pub(super) fn hexaglot(common: &Common) -> String {
    match common.root.as_path() == Path::new(".") {
        true => "hexaglot".to_owned(),
        false => format!("hexaglot --root '{}'", common.root.display().to_string().replace('\'', r"'\''")),
    }
}

/// How commands are called for the same site and the same edition of it.
pub(super) struct Call {
    program: String,
    flags: String,
}

impl Call {
    /// The one with these flags.
    pub(super) fn of(common: &Common, flags: String) -> Call {
        Call { program: hexaglot(common), flags }
    }

    /// The line to type for a command that knows no editions.
    pub(super) fn site_line(&self, command: &str) -> String {
        format!("{} {command}", self.program)
    }

    /// The line to type.
    pub(super) fn line(&self, command: &str) -> String {
        format!("{} {command}{}", self.program, self.flags)
    }
}

/// Writes a file of the site, whole or not at all. Its line ends and a byte order mark stay.
pub(super) fn write(root: &Path, path: &str, text: &str) -> anyhow::Result<()> {
    let before = fs::read(root.join(path)).unwrap_or_default();
    write_all(root, &[ReadyFile { path: path.to_owned(), bytes: as_before(&before, text) }])
}

/// A file of the site that is ready to be written.
pub(super) struct ReadyFile {
    /// Its path below the site's folder.
    pub(super) path: String,
    /// Its bytes.
    pub(super) bytes: Vec<u8>,
}

/// Writes files of the site, all of them or none: each is written beside its place first, and put there once all are complete.
///
/// # Errors
///
/// If a file cannot be written, is read-only, or is a link that leads out of the site.
pub(super) fn write_all(root: &Path, files: &[ReadyFile]) -> anyhow::Result<()> {
    let mut ready = Vec::new();
    let made = files.iter().try_for_each(|file| {
        let path = place(root, &file.path)?;
        let failed = || format!("cannot write `{}`", path.display());
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).with_context(failed)?;
        }
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let beside = path.with_file_name(format!(".{name}.{}.new", process::id()));
        // Nothing is written through a link that waits there.
        let mut opened = fs::File::create_new(&beside).with_context(failed)?;
        ready.push((beside, path.clone()));
        if let Ok(before) = fs::metadata(&path) {
            // Who may read the file stays as it is.
            opened.set_permissions(before.permissions()).with_context(failed)?;
        }
        opened.write_all(&file.bytes).with_context(failed)
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

/// A file or folder that is named from the caller's folder, or in full, as it is named in the site; `None` if it is not in the site.
pub(super) fn in_site(root: &Path, name: &str) -> Option<String> {
    let root = fs::canonicalize(root).ok()?;
    let named = std::env::current_dir().ok()?.join(name);
    // A link inside the site keeps its own name.
    let path = match (named.parent().and_then(|parent| fs::canonicalize(parent).ok()), named.file_name()) {
        (Some(parent), Some(file)) => parent.join(file),
        _ => fs::canonicalize(&named).ok()?,
    };
    let parts = path.strip_prefix(&root).ok()?.components();
    let parts: Option<Vec<&str>> = parts.map(|part| part.as_os_str().to_str()).collect();
    parts.map(|parts| parts.join("/"))
}

/// Where a file of the site is written. A link inside the site goes on to lead to its file.
fn place(root: &Path, path: &str) -> anyhow::Result<PathBuf> {
    let named = root.join(path);
    let Ok(path) = fs::canonicalize(&named) else {
        ensure!(
            named.symlink_metadata().is_err(),
            "cannot write `{}`: it is a link that leads nowhere",
            named.display()
        );
        return Ok(named);
    };
    let shown = named.display();
    let inside = fs::canonicalize(root).is_ok_and(|root| path.starts_with(root));
    ensure!(inside, "cannot write `{shown}`: it is a link that leads out of the site; nothing is written");
    let is_readonly = fs::metadata(&path).is_ok_and(|metadata| metadata.permissions().readonly());
    ensure!(!is_readonly, "cannot write `{shown}`: it is read-only; nothing is written");
    Ok(path)
}
