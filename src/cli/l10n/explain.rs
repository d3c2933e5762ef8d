//! `hexaglot l10n explain URL`: what a reader sees at an address, and in which files its words are.

mod found;
mod shown;
mod words;

use std::process::ExitCode;

use anyhow::bail;
use clap::Args;

use super::arguments::{Listed, Shown};
use super::pages::Pages;
use crate::cli::console::{Common, say};

/// Arguments of `l10n explain`.
#[derive(Args)]
pub(super) struct ExplainArgs {
    /// An address of the site: `/ru/events/opening/`, or a whole one, also of the dev server.
    #[arg(value_name = "URL")]
    url: String,
    /// Words that are seen there: only the texts that have them are shown.
    #[arg(value_name = "WORDS")]
    words: Vec<String>,
    #[command(flatten)]
    listed: Listed<Shown>,
}

/// Explains.
pub(super) fn run(common: &Common, args: &ExplainArgs) -> anyhow::Result<ExitCode> {
    let pages = Pages::on(common, &args.listed.settings()?)?;
    let found = found::find(&pages, &args.url)?;
    let explained = found::explain(&pages, &found, &args.words);
    if let (false, []) = (args.words.is_empty(), explained.found.as_slice()) {
        bail!(
            "no text of `{}` has `{}`: the words may be made of a value, or be in a file that is published as it is; look for fewer of them",
            explained.address,
            args.words.join(" ")
        );
    }
    match args.listed.format {
        Shown::Human if !args.words.is_empty() => shown::searched(&explained),
        Shown::Human => shown::human(&explained),
        Shown::Json => say(shown::json(&explained)),
    }
    Ok(ExitCode::SUCCESS)
}
