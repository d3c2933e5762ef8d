//! The command line: one file per command, and the report.
//!
//! Exit codes: 0 done, 1 problems in the site, 2 could not run, 130 and 143 after Ctrl-C and TERM. Colors and progress only on a terminal.

mod build;
mod check;
mod completions;
mod console;
mod explain;
mod init;
mod new;
mod schema;
mod serve;
mod timings;

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, anyhow, bail};
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};

use self::console::Common;
use crate::caught::{caught, keep_quiet};
use crate::config::{self, Settings};
use crate::date::Day;
use crate::publish::interrupts;
use crate::report::Format;

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
    /// Take every warning for an error.
    #[arg(long)]
    warnings_as_errors: bool,
}

impl SiteArgs {
    fn settings(&self, release: bool) -> anyhow::Result<Settings> {
        Ok(Settings {
            clock: clock()?,
            today: self.today,
            base_url: self.base_url.clone(),
            drafts: self.drafts,
            release,
            warnings_as_errors: self.warnings_as_errors,
        })
    }
}

/// Refuses a folder without `site.toml`.
fn require_site(root: &Path) -> anyhow::Result<()> {
    let has_site = |folder: &Path| folder.join(config::FILE).symlink_metadata().is_ok();
    if has_site(root) {
        return Ok(());
    }
    let whole = std::path::absolute(root)?;
    let shown = if root == Path::new(".") { "here".to_owned() } else { format!("in `{}`", root.display()) };
    match whole.ancestors().skip(1).find(|folder| has_site(folder)) {
        Some(above) => bail!("there is no `site.toml` {shown}: add `--root {}`", above.display()),
        None => bail!(
            "there is no `site.toml` {shown}: run the command in the folder of a site, name it with `--root DIR`, or make a \
             site with `hexaglot init DIR`"
        ),
    }
}

fn day(text: &str) -> Result<Day, String> {
    Day::parse(text).map_err(|error| error.message)
}

/// The day on which a build takes place in UTC, so that no time zone of the machine shows: that of `SOURCE_DATE_EPOCH`, by which whoever
/// builds something again says when it was built first, or that of the clock.
fn clock() -> anyhow::Result<Day> {
    let now = match std::env::var_os("SOURCE_DATE_EPOCH") {
        Some(given) => {
            let seconds = given.to_str().and_then(|given| given.parse().ok());
            let time = seconds.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
            time.with_context(|| {
                let given = given.display();
                format!("`SOURCE_DATE_EPOCH` is `{given}`: give it seconds since 1970, such as `1655683200`, or unset it")
            })?
        }
        None => jiff::Timestamp::now(),
    };
    let now = now.to_string();
    Ok(Day::parse(now.get(..10).unwrap_or_default())
        .unwrap_or_else(|_| Day::of_civil(jiff::civil::Date::ZERO)))
}

/// Runs the command line.
pub fn main() -> ExitCode {
    let matches = command().color(color(std::env::args_os().skip(1))).get_matches();
    let Cli { common, command } = Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    common.color.write_global();
    keep_quiet();
    let result = caught(|| match command {
        Command::Build(args) => build::run(&common, &args),
        Command::Check(args) => check::run(&common, &args),
        Command::Serve(args) => serve::run(&common, &args),
        Command::Explain(args) => explain::run(&args),
        Command::New(args) => new::run(&common, &args),
        Command::Init(args) => init::run(&common, &args),
        Command::Schema(args) => schema::run(&common, &args),
        Command::Completions(args) => completions::run(&args),
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

/// What `--color` says of the help and of wrong arguments, which are shown before arguments have been read.
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
    Cli::command()
}
