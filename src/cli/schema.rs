//! `hexaglot schema [NAME]`: JSON Schemas of a site's files, for editors.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser};

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
pub(super) fn run(args: &SchemaArgs) -> anyhow::Result<ExitCode> {
    if let Some(folder) = &args.output {
        let (written, all) = write_all(folder)?;
        say(&format!("{written} of {all} schemas in `{}` changed\n", folder.display()));
    } else if let Some(subject) = args.name.as_deref().and_then(Subject::by_name) {
        say(&subject.text());
    } else {
        let width = Subject::all().iter().map(|subject| subject.name().len()).max().unwrap_or_default();
        let line = |subject: Subject| format!("{:width$}  {}\n", subject.name(), subject.about());
        say(&Subject::all().into_iter().map(line).collect::<String>());
    }
    Ok(ExitCode::SUCCESS)
}

/// A closed pipe is no error of ours.
fn say(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
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
