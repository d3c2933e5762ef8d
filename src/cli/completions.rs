//! `hexaglot completions SHELL`: the completions of a shell on standard output.

use std::process::ExitCode;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Args, Command};
use clap_complete::Shell;

use super::console::{Common, say};
use crate::content::kinds::Kind;
use crate::schema::Subject;

/// Arguments of `completions`.
#[derive(Args)]
pub(super) struct CompletionsArgs {
    /// The shell.
    shell: Shell,
}

/// Prints those of a command line.
pub(super) fn run(common: &Common, args: &CompletionsArgs, command: Command) -> anyhow::Result<ExitCode> {
    let mut script = Vec::new();
    // The kinds are those of the site that `--root` names; the current folder if absent.
    let kinds = super::kinds::of_site(&common.root)?;
    let subjects = Subject::all(&kinds);
    let schemas = subjects.iter().map(|subject| PossibleValue::new(subject.name()).help(subject.about()));
    let schemas: Vec<PossibleValue> = schemas.collect();
    let named = |kind: &Kind| PossibleValue::new(kind.name.clone()).help(kind.about.clone());
    let names: Vec<PossibleValue> = kinds.iter().map(named).collect();
    let complete = |name: &'static str, values: Vec<PossibleValue>| {
        move |command: Command| {
            command.mut_arg(name, |arg| arg.value_parser(PossibleValuesParser::from(values)))
        }
    };
    let mut command = command
        .mut_subcommand("schema", complete("name", schemas))
        .mut_subcommand("kinds", complete("name", names.clone()))
        .mut_subcommand("new", complete("kind", names));
    clap_complete::generate(args.shell, &mut command, "hexaglot", &mut script);
    say(String::from_utf8_lossy(&script).trim_end());
    Ok(ExitCode::SUCCESS)
}
