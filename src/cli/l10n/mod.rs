//! `hexaglot l10n …`: what translators and those who look after the languages of a site need, a file for each command.

mod fmt;
mod lint;
mod messages;
mod prune;
mod pseudo;
mod rename;
mod workspace;

use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::console::Common;
pub(super) use workspace::language;

/// Arguments of `l10n`.
#[derive(Args)]
pub(super) struct L10nArgs {
    #[command(subcommand)]
    command: L10nCommand,
}

#[derive(Subcommand)]
enum L10nCommand {
    /// Check the messages alone, of all languages or of one.
    Lint(lint::LintArgs),
    /// Write the files of messages in their canonical form; comments are kept.
    Fmt(fmt::FmtArgs),
    /// Give a message another id, in all languages and templates.
    Rename(rename::RenameArgs),
    /// Remove messages that nobody uses, and translations whose original is gone.
    Prune(prune::PruneArgs),
    /// Build the site in two pseudo-locales, in which words that no message has stay plain.
    Pseudo(pseudo::PseudoArgs),
    /// Record that translations say what their originals say now.
    Stamp(messages::StampArgs),
}

/// Runs it.
pub(super) fn run(common: &Common, args: &L10nArgs) -> anyhow::Result<ExitCode> {
    match &args.command {
        L10nCommand::Lint(args) => lint::run(common, args),
        L10nCommand::Fmt(args) => fmt::run(common, args),
        L10nCommand::Rename(args) => rename::run(common, args),
        L10nCommand::Prune(args) => prune::run(common, args),
        L10nCommand::Pseudo(args) => pseudo::run(common, args),
        L10nCommand::Stamp(args) => messages::run(common, args),
    }
}
