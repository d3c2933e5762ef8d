//! `hexaglot l10n …`: what translators and those who look after the languages of a site need, a file for each command.

mod adopt;
mod arguments;
mod begun;
mod config;
mod diff;
mod exchange;
mod explain;
mod extract;
mod fmt;
mod followed;
mod glossary;
mod import;
mod import_checked;
mod import_files;
mod import_language;
mod import_messages;
mod import_outcome;
mod import_page;
mod lint;
mod message_history;
mod messages;
mod minor;
mod minor_messages;
mod minor_parts;
mod new;
mod new_language;
mod next;
mod pages;
mod prune;
mod pseudo;
mod recorded;
mod rename;
mod renaming;
mod review;
mod stamp;
mod status;
mod untouched;
mod urgency;
mod workspace;

use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::console::Common;
use super::site_lock::SiteLock;
pub(super) use new_language::{run as new_language, spoken_tag};
pub(super) use stamp::stamp_drafts;
pub(super) use workspace::language;

/// Arguments of `l10n`.
#[derive(Args)]
pub(super) struct L10nArgs {
    #[command(subcommand)]
    command: L10nCommand,
}

#[derive(Subcommand)]
enum L10nCommand {
    /// Show which translations follow their originals, in pages and in messages.
    Status(status::StatusArgs),
    /// Show what to translate first in a language, with the reason and the command to type.
    Next(next::NextArgs),
    /// Show what changed in the original of a page or message since its translation was made, and where that is in the translation.
    Diff(diff::DiffArgs),
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
    Stamp(stamp::StampArgs),
    /// Record that the changes of an original altered no meaning, so that its translations still follow it.
    Minor(minor::MinorArgs),
    /// Stamp the translations of a site that has no stamps yet.
    Adopt(adopt::AdoptArgs),
    /// Write the texts of the site for programs of translators: PO, XLIFF, TMX.
    Extract(extract::ExtractArgs),
    /// Write translations from PO and XLIFF files into the site.
    Import(import::ImportArgs),
    /// Write the project files of a service in which messages are translated.
    Config(config::ConfigArgs),
    /// Show the terms of the site, or write them for programs of translators.
    Glossary(glossary::GlossaryArgs),
    /// Explain an address of the site: its texts, its messages and what falls back to another language.
    Explain(explain::ExplainArgs),
    /// Write the file of a translation, with the original's text in place.
    New(new::NewArgs),
}

impl L10nCommand {
    /// Whether it writes files of the site that it has read before.
    fn writes(&self) -> bool {
        match self {
            L10nCommand::Fmt(args) => !args.check,
            L10nCommand::Rename(args) => !args.dry_run,
            L10nCommand::Prune(args) => !args.dry_run,
            L10nCommand::Adopt(args) => args.write,
            L10nCommand::Import(args) => !args.dry_run,
            L10nCommand::Stamp(_) | L10nCommand::Minor(_) | L10nCommand::New(_) => true,
            L10nCommand::Config(args) => !args.dry_run,
            _ => false,
        }
    }
}

/// Runs it.
pub(super) fn run(common: &Common, args: &L10nArgs) -> anyhow::Result<ExitCode> {
    let _lock = args.command.writes().then(|| SiteLock::take(common)).transpose()?;
    match &args.command {
        L10nCommand::Lint(args) => lint::run(common, args),
        L10nCommand::Fmt(args) => fmt::run(common, args),
        L10nCommand::Rename(args) => rename::run(common, args),
        L10nCommand::Prune(args) => prune::run(common, args),
        L10nCommand::Pseudo(args) => pseudo::run(common, args),
        L10nCommand::Stamp(args) => stamp::run(common, args),
        L10nCommand::Minor(args) => minor::run(common, args),
        L10nCommand::Adopt(args) => adopt::run(common, args),
        L10nCommand::Status(args) => status::run(common, args),
        L10nCommand::Next(args) => next::run(common, args),
        L10nCommand::Diff(args) => diff::run(common, args),
        L10nCommand::Extract(args) => extract::run(common, args),
        L10nCommand::Import(args) => import::run(common, args),
        L10nCommand::Config(args) => config::run(common, args),
        L10nCommand::Glossary(args) => glossary::run(common, args),
        L10nCommand::Explain(args) => explain::run(common, args),
        L10nCommand::New(args) => new::run(common, args),
    }
}
