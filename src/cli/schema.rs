//! `hexaglot schema [NAME]`: JSON Schemas of a site's files, for editors.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::Args;

use super::console::{Common, Console, say};
use crate::content::kinds::Kinds;
use crate::diag::one_of;
use crate::report::Format;
use crate::schema::Subject;

/// Arguments of `schema`.
#[derive(Args)]
pub(super) struct SchemaArgs {
    /// What the schema describes, such as `event-facts`; without it, the names are listed.
    #[arg(conflicts_with = "output")]
    name: Option<String>,
    /// Write all schemas into this folder, such as `.vscode/schemas`.
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
}

/// Lists, prints or writes.
pub(super) fn run(common: &Common, args: &SchemaArgs) -> anyhow::Result<ExitCode> {
    let kinds = super::kinds::of_site(&common.root)?;
    let all = Subject::all(&kinds);
    if let Some(folder) = &args.output {
        let (written, all) = write_all(folder, &kinds)?;
        let console = Console::new(common, Format::Human);
        console.say(format_args!("{written} of {all} schemas in `{}` changed", folder.display()));
    } else if let Some(name) = &args.name {
        let names: Vec<String> = all.iter().map(Subject::name).collect();
        let Some(at) = names.iter().position(|known| known == name) else {
            bail!("unknown schema `{name}`: {}", one_of(name, names.iter().map(String::as_str)));
        };
        say(all[at].text(&kinds).trim_end());
    } else {
        let width = all.iter().map(|subject| subject.name().len()).max().unwrap_or_default();
        for subject in all {
            say(format_args!("{:width$}  {}", subject.name(), subject.about()));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes the schemas that differ into a folder; returns how many were written, and how many exist.
pub(super) fn write_all(folder: &Path, kinds: &Kinds) -> anyhow::Result<(usize, usize)> {
    std::fs::create_dir_all(folder)
        .with_context(|| format!("cannot make the folder `{}`", folder.display()))?;
    let all = Subject::all(kinds);
    let mut written = 0;
    for subject in &all {
        let (path, text) = (folder.join(subject.file()), subject.text(kinds));
        if std::fs::read(&path).is_ok_and(|standing| standing == text.as_bytes()) {
            continue;
        }
        std::fs::write(&path, text).with_context(|| format!("cannot write `{}`", path.display()))?;
        written += 1;
    }
    Ok((written, all.len()))
}
