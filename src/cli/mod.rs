//! The command line: one file per command, and the report.
//!
//! Exit codes: 0 done, 1 problems in the site, 2 could not run, 130 and 143 after Ctrl-C and TERM. Colors and progress only on a terminal.

mod build;
mod check;
mod completions;
mod console;
mod deployment;
mod explain;
mod import;
mod init;
mod kinds;
mod l10n;
mod new;
mod new_files;
mod prompt;
mod publish;
mod publish_bucket;
mod release;
mod schema;
mod serve;
mod server_config;
mod site;
mod site_lock;
mod timings;
mod tips;

use std::process::ExitCode;

use anyhow::anyhow;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use self::console::Common;
use crate::panics::{catch, keep_quiet};
use crate::publish::interrupts;

/// A static site generator for organizations that publish the same thing in several languages.
#[derive(Parser)]
#[command(name = "hexaglot", version, about, max_term_width = 100)]
struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the site into its output folder.
    Build(build::BuildArgs),
    /// Do everything but write: exit code 1 if something is wrong.
    Check(check::CheckArgs),
    /// Show the site in a browser while it is written, in all languages at once.
    Serve(serve::ServeArgs),
    /// Explain a code such as `broken-link`, a word such as `stale`, a field, a kind, or `site.toml`.
    Explain(explain::ExplainArgs),
    /// Make the files of a new entry, with every field explained, or add a language to one.
    New(new::NewArgs),
    /// Make a site of your own: its languages, sample pages, and what hosts and editors need.
    Init(init::InitArgs),
    /// Bring a site of Hugo or another generator: a site of Hexaglot in a new folder, and a report of each file.
    Import(import::ImportArgs),
    /// Look after the languages: messages that are missing, wrong or out of date.
    L10n(l10n::L10nArgs),
    /// List the kinds of content, or the fields of one.
    Kinds(kinds::KindsArgs),
    /// Print JSON Schemas of a site's files, or write them all for an editor.
    Schema(schema::SchemaArgs),
    /// Build the site and publish it on a server: all of it at once, or nothing.
    Publish(release::PublishArgs),
    /// Write what nginx, Caddy or CloudFront is configured with.
    ServerConfig(server_config::ServerConfigArgs),
    /// Print the completions of a shell.
    Completions(completions::CompletionsArgs),
}

/// Runs the command line.
pub fn main() -> ExitCode {
    let matches = command().color(color(std::env::args_os().skip(1))).try_get_matches();
    let matches = matches.unwrap_or_else(|error| tips::with_tip(error, &command()).exit());
    let Cli { common, command } = Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    common.color.write_global();
    keep_quiet();
    let result = catch(|| match command {
        Command::Build(args) => build::run(&common, &args),
        Command::Check(args) => check::run(&common, &args),
        Command::Serve(args) => serve::run(&common, &args),
        Command::Explain(args) => explain::run(&common, &args),
        Command::New(args) => new::run(&common, &args),
        Command::Init(args) => init::run(&common, &args),
        Command::Import(args) => import::run(&common, &args),
        Command::L10n(args) => l10n::run(&common, &args),
        Command::Kinds(args) => kinds::run(&common, &args),
        Command::Schema(args) => schema::run(&common, &args),
        Command::Publish(args) => publish::run(&common, &args),
        Command::ServerConfig(args) => server_config::run(&common, &args),
        Command::Completions(args) => completions::run(&common, &args, self::command()),
    });
    let failed =
        |said| Err(anyhow!("the program failed, which is a mistake in it; report this message: {said}"));
    let code = result.unwrap_or_else(failed).unwrap_or_else(|error| {
        console::failure(&error);
        interrupts::signal().map_or(ExitCode::from(2), |signal| ExitCode::from(128 + signal))
    });
    if console::is_lost() {
        console::failure(&anyhow::anyhow!("cannot write to standard output: its disk may be full"));
        return ExitCode::from(2);
    }
    code
}

/// The `--color` option for the help and for wrong arguments, which are shown before arguments have been parsed.
fn color(mut arguments: impl Iterator<Item = std::ffi::OsString>) -> clap::ColorChoice {
    let mut choice = clap::ColorChoice::Auto;
    while let Some(argument) = arguments.next() {
        let said = match argument.to_str() {
            Some("--color") => arguments.next().and_then(|next| next.into_string().ok()),
            Some(other) => other.strip_prefix("--color=").map(str::to_owned),
            None => None,
        };
        choice = said.and_then(|said| said.parse().ok()).unwrap_or(choice);
    }
    choice
}

/// The command line for tools that describe it.
fn command() -> clap::Command {
    Cli::command()
}
