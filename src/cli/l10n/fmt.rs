//! `hexaglot l10n fmt`: Fluent files in their canonical form.

use std::process::ExitCode;

use anyhow::ensure;
use clap::Args;

use super::workspace::{Workspace, write};
use crate::cli::console::{Common, Console, say};
use crate::diag::Diagnostics;
use crate::locales::fluent;
use crate::report::{Format, counted};

/// Arguments of `l10n fmt`.
#[derive(Args)]
pub(super) struct FmtArgs {
    /// The files, below the site's folder; all of the site and its themes if none is named.
    files: Vec<String>,
    /// Write nothing, and name the files that are not in this form: exit code 1 if there is one.
    #[arg(long)]
    pub(super) check: bool,
}

/// Formats.
pub(super) fn run(common: &Common, args: &FmtArgs) -> anyhow::Result<ExitCode> {
    let site = Workspace::of(common)?;
    let messages = site.messages();
    let known: Vec<&str> = messages.own_files().map(|file| &*file.source.path).collect();
    if let Some(strange) = args.files.iter().find(|file| !known.contains(&file.trim_start_matches("./"))) {
        ensure!(false, "`{strange}` is no file of messages of this site");
    }
    let is_named = |path: &str| {
        args.files.is_empty() || args.files.iter().any(|file| file.trim_start_matches("./") == path)
    };
    let (mut changed, mut broken, mut all) = (0, 0, 0);
    for file in messages.own_files().filter(|file| is_named(&file.source.path)) {
        let path = &file.source.path;
        all += 1;
        let Some(text) = fluent::formatted(file.source) else {
            broken += 1;
            say(format_args!("{path}: has mistakes, and is left as it is"));
            continue;
        };
        if site.inputs.text(path, &mut Diagnostics::new()).as_deref() == Some(&text) {
            continue;
        }
        changed += 1;
        say(path);
        if !args.check {
            write(&common.root, path, &text)?;
        }
    }
    for problem in &site.unreadable {
        let is_other = |path: &str| is_named(path) && path.ends_with(".ftl") && !known.contains(&path);
        let Some(place) = problem.place.as_ref().filter(|place| is_other(&place.path)) else { continue };
        all += 1;
        broken += 1;
        say(format_args!("{}: cannot be read, and is left as it is: {}", place.path, problem.message));
    }
    let console = Console::new(common, Format::Human);
    let what = if args.check { "not in canonical form" } else { "written" };
    console.say(format_args!("{}: {changed} {what}, {broken} with mistakes", counted(all, "file")));
    let is_done = broken == 0 && !(args.check && changed > 0);
    if broken > 0 {
        console.note("`hexaglot l10n lint` shows the mistakes");
    }
    Ok(ExitCode::from(u8::from(!is_done)))
}
