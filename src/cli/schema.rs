//! `hexaglot schema [NAME]`: JSON Schemas of a site's files, for editors.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser};

use super::console::{Common, Console, say};
use crate::report::Format;
use crate::schema::Subject;

/// Arguments of `schema`.
#[derive(Args)]
pub(super) struct SchemaArgs {
    /// What the schema describes, such as `event-facts`; without it, the names are listed.
    #[arg(value_parser = names(), hide_possible_values = true, conflicts_with = "output")]
    name: Option<String>,
    /// Write all schemas into this folder, such as `.vscode/schemas`.
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
}

fn names() -> PossibleValuesParser {
    let value = |subject: Subject| PossibleValue::new(subject.name()).help(subject.about());
    Subject::all().into_iter().map(value).collect::<Vec<_>>().into()
}

/// Lists, prints or writes.
pub(super) fn run(common: &Common, args: &SchemaArgs) -> anyhow::Result<ExitCode> {
    if let Some(folder) = &args.output {
        let (written, all) = write_all(folder)?;
        let console = Console::new(common, Format::Human);
        console.say(format_args!("{written} of {all} schemas in `{}` changed", folder.display()));
    } else if let Some(subject) = args.name.as_deref().and_then(Subject::by_name) {
        say(subject.text().trim_end());
    } else {
        let width = Subject::all().iter().map(|subject| subject.name().len()).max().unwrap_or_default();
        for subject in Subject::all() {
            say(format_args!("{:width$}  {}", subject.name(), subject.about()));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes the schemas that differ into a folder; how many there were, and how many there are.
pub(super) fn write_all(folder: &Path) -> anyhow::Result<(usize, usize)> {
    std::fs::create_dir_all(folder)
        .with_context(|| format!("cannot make the folder `{}`", folder.display()))?;
    let all = Subject::all();
    let mut written = 0;
    for subject in &all {
        let (path, text) = (folder.join(subject.file()), subject.text());
        if std::fs::read(&path).is_ok_and(|standing| standing == text.as_bytes()) {
            continue;
        }
        std::fs::write(&path, text).with_context(|| format!("cannot write `{}`", path.display()))?;
        written += 1;
    }
    Ok((written, all.len()))
}
