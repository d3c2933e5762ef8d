//! `hexaglot completions SHELL`: the completions of a shell on standard output.

use std::process::ExitCode;

use clap::Args;
use clap_complete::Shell;

/// Arguments of `completions`.
#[derive(Args)]
pub(super) struct CompletionsArgs {
    /// The shell.
    shell: Shell,
}

/// Prints.
pub(super) fn run(args: &CompletionsArgs) -> anyhow::Result<ExitCode> {
    clap_complete::generate(args.shell, &mut super::command(), "hexaglot", &mut std::io::stdout());
    Ok(ExitCode::SUCCESS)
}
