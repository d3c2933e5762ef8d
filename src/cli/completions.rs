//! `hexaglot completions SHELL`: the completions of a shell on standard output.

use std::process::ExitCode;

use clap::Args;
use clap_complete::Shell;

use super::console::say;

/// Arguments of `completions`.
#[derive(Args)]
pub(super) struct CompletionsArgs {
    /// The shell.
    shell: Shell,
}

/// Prints those of a command line.
pub(super) fn run(args: &CompletionsArgs, command: &mut clap::Command) -> anyhow::Result<ExitCode> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, command, "hexaglot", &mut script);
    say(String::from_utf8_lossy(&script).trim_end());
    Ok(ExitCode::SUCCESS)
}
