//! `hexaglot l10n config pontoon|weblate|crowdin`: the project files of services in which people translate messages.

mod crowdin;
mod pontoon;
mod project;
mod weblate;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use clap::{Args, ValueEnum};
use similar::TextDiff;

use self::project::Project;
use super::workspace::{Workspace, write};
use crate::cli::console::{Common, Console, say};
use crate::content::scaffold::NewFile;
use crate::report::{Format, counted};

/// Arguments of `l10n config`.
#[derive(Args)]
pub(super) struct ConfigArgs {
    /// The service.
    #[arg(value_enum)]
    service: Service,
    /// Replace files that exist and say something else.
    #[arg(long)]
    force: bool,
    /// Print the files, and write none.
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Address of the repository, for services that fetch it themselves.
    #[arg(long, value_name = "URL", default_value = weblate::PLACEHOLDER)]
    repository: String,
}

/// A service in which messages are translated.
#[derive(Clone, Copy, ValueEnum)]
enum Service {
    /// `l10n.toml`, which compare-locales and moz.l10n read too.
    Pontoon,
    /// `.weblate` for its client, and `weblate.json` with its components.
    Weblate,
    /// `crowdin.yml`.
    Crowdin,
}

/// Writes the files.
pub(super) fn run(common: &Common, args: &ConfigArgs) -> anyhow::Result<ExitCode> {
    let site = Workspace::of(common)?;
    let project = Project::of(&site)?;
    let console = Console::new(common, Format::Human);
    let (files, next) = match args.service {
        Service::Pontoon => (pontoon::files(&project), pontoon::NEXT),
        Service::Weblate => (weblate::files(&project, &args.repository), weblate::NEXT),
        Service::Crowdin => (crowdin::files(&project), crowdin::NEXT),
    };
    if args.dry_run {
        for NewFile { path, text } in &files {
            say(format_args!("# {path}"));
            say(text.trim_end());
        }
        return Ok(ExitCode::SUCCESS);
    }
    let (mut written, mut kept) = (0, 0);
    for file in &files {
        match before(&common.root, file)? {
            Some(text) if text.replace("\r\n", "\n") == file.text => {
                say(format_args!("{}: unchanged", file.path))
            }
            Some(text) if !args.force => {
                kept += 1;
                say(format_args!("{}: exists, and says something else", file.path));
                say(difference(&text, &file.text));
            }
            _ => {
                write(&common.root, &file.path, &file.text)?;
                written += 1;
                say(&file.path);
            }
        }
    }
    if kept > 0 {
        console
            .say(format_args!("{} kept: `--force` replaces it by the lines with `+`", counted(kept, "file")));
        return Ok(ExitCode::from(1));
    }
    console.say(format_args!("{} written", counted(written, "file")));
    if borrows(&site) {
        console.note(
            "some messages have their originals in the built-in theme, where no service finds them: copy those into the folder of the \
             source language first",
        );
    }
    console.hint(next);
    Ok(ExitCode::SUCCESS)
}

/// The text of a file that exists.
fn before(root: &Path, file: &NewFile) -> anyhow::Result<Option<String>> {
    let path = root.join(&file.path);
    if path.symlink_metadata().is_err() {
        return Ok(None);
    }
    fs::read_to_string(&path).with_context(|| format!("cannot read `{}`", path.display())).map(Some)
}

/// The lines that differ.
fn difference(before: &str, after: &str) -> String {
    let lines = TextDiff::from_lines(before, after);
    let text = lines.unified_diff().context_radius(1).to_string();
    text.trim_end().to_owned()
}

/// Whether the site has messages whose originals are those of the built-in theme alone.
fn borrows(site: &Workspace) -> bool {
    let source = site.config.source;
    let known = site.messages();
    let own = |is_source: bool| {
        let files = known.own_files().filter(move |file| (file.source.lang == source) == is_source);
        files.flat_map(|file| file.entries().map(|(id, _)| id)).collect::<BTreeSet<String>>()
    };
    let originals = own(true);
    own(false).iter().any(|id| !originals.contains(id))
}
