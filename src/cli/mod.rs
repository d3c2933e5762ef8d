//! The command line: one file per command, and the report.
//!
//! Exit codes: 0 done, 1 problems in the site, 2 could not run. Colors and progress only on a terminal.

mod build;
mod check;
mod completions;
mod explain;
mod init;
mod new;
mod produce;
mod report;
mod schema;
mod serve;
mod timings;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::config::Settings;
use crate::date::Day;
use crate::diag::Diagnostics;
use crate::inputs::Inputs;
pub use report::Format;

/// A static site generator for organizations that publish the same thing in several languages.
#[derive(Parser)]
#[command(name = "hexaglot", version, about, max_term_width = 100)]
struct Cli {
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
    /// Say what a code such as `broken-link` means and how to mend it.
    Explain(explain::ExplainArgs),
    /// Make the files of a new entry, with every field explained, or add a language to one.
    New(new::NewArgs),
    /// Make a small site in two languages in a new folder.
    Init(init::InitArgs),
    /// Print JSON Schemas of a site's files, or write them all for an editor.
    Schema(schema::SchemaArgs),
    /// Print the completions of a shell.
    Completions(completions::CompletionsArgs),
}

/// What all commands that read a site have in common.
#[derive(Args)]
struct SiteArgs {
    /// The site's folder, with `site.toml` in it.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Address of the published site instead of that in `site.toml`.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Build the edition of this day, such as 2022-06-20.
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Day>,
    /// Build drafts too.
    #[arg(long)]
    drafts: bool,
    /// How problems are shown.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

impl SiteArgs {
    fn settings(&self, release: bool) -> Settings {
        Settings {
            clock: clock(),
            today: self.today,
            base_url: self.base_url.clone(),
            drafts: self.drafts,
            release,
        }
    }

    fn inputs(&self, output: &std::path::Path, diags: &mut Diagnostics) -> anyhow::Result<Inputs> {
        let output = std::path::absolute(output)?;
        let skip = |path: &std::path::Path| std::path::absolute(path).is_ok_and(|path| path == output);
        Inputs::from_dir(&self.root, skip, diags)
    }
}

fn day(text: &str) -> Result<Day, String> {
    Day::parse(text).map_err(|error| error.message)
}

/// The clock's day in UTC, so that no time zone of the machine shows.
fn clock() -> Day {
    let now = jiff::Timestamp::now().to_string();
    Day::parse(now.get(..10).unwrap_or_default()).unwrap_or_else(|_| Day::of_civil(jiff::civil::Date::ZERO))
}

/// Runs the command line.
pub fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Build(args) => build::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Serve(args) => serve::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::New(args) => new::run(&args),
        Command::Init(args) => init::run(&args),
        Command::Schema(args) => schema::run(&args),
        Command::Completions(args) => completions::run(&args),
    };
    result.unwrap_or_else(|error| {
        report::failure(&error);
        ExitCode::from(2)
    })
}

/// Lets the process have as many open files as it may: each browser and each idle connection is one.
#[cfg(unix)]
fn raise_limit() {
    use rustix::process::{Resource, getrlimit, setrlimit};
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    // Where that is refused, the present limit will do.
    let _ = setrlimit(Resource::Nofile, limit);
}

#[cfg(not(unix))]
fn raise_limit() {}

/// The command line for tools that describe it.
fn command() -> clap::Command {
    <Cli as clap::CommandFactory>::command()
}
