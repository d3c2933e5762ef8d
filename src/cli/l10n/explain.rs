//! `hexaglot l10n explain URL`: what a reader sees at an address, and in which files its words are.

mod found;
mod shown;

use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::pages::Pages;
use crate::cli::console::{Common, say};
use crate::cli::site::DayArgs;

/// Arguments of `l10n explain`.
#[derive(Args)]
pub(super) struct ExplainArgs {
    /// An address of the site: `/ru/events/opening/`, or a whole one, also of the dev server.
    #[arg(value_name = "URL")]
    url: String,
    /// How it is shown.
    #[arg(long, visible_alias = "as", value_enum, default_value_t = Shown::Human)]
    format: Shown,
    #[command(flatten)]
    day: DayArgs,
}

/// How it is shown.
#[derive(Clone, Copy, ValueEnum)]
enum Shown {
    /// For a terminal.
    Human,
    /// For programs.
    Json,
}

/// Explains.
pub(super) fn run(common: &Common, args: &ExplainArgs) -> anyhow::Result<ExitCode> {
    let pages = Pages::on(common, &args.day.settings()?)?;
    let found = found::find(&pages, &args.url)?;
    let explained = found::explain(&pages, &found);
    match args.format {
        Shown::Human => shown::human(&explained),
        Shown::Json => say(shown::json(&explained)),
    }
    Ok(ExitCode::SUCCESS)
}
