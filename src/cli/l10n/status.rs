//! `hexaglot l10n status`: which translations follow their originals, in pages and in messages.
//!
//! `listing` reads what is known; `text`, `programs` and `html` write it; `since` compares it with an earlier state of the site in Git.

pub(super) mod html;
pub(super) mod listing;
mod programs;
mod since;
mod text;
mod words;

use std::process::ExitCode;

use anyhow::bail;
use clap::{Args, ValueEnum};

use super::arguments::{Listed, OneLanguage};
use crate::cli::console::{Common, folder, say};
use crate::cli::site::require_site;
use crate::diag::one_of;
use crate::report;
use listing::{Selection, Source, fails};
pub(super) use words::lacking;

/// Arguments of `l10n status`.
#[derive(Args)]
#[command(after_long_help = format!("What the words mean:\n{}", words::legend(|_| true)))]
pub(super) struct StatusArgs {
    #[command(flatten)]
    lang: OneLanguage,
    /// Entries of one kind only.
    #[arg(long)]
    kind: Option<String>,
    /// Only what differs from this revision in Git, such as `origin/main`: what a change makes stale, and what it brings up to date.
    #[arg(long, value_name = "REV")]
    since: Option<String>,
    /// Show all lines, also where many are alike, and with `--since` more than a comment holds; the formats for programs always have all.
    #[arg(long)]
    all: bool,
    /// End with exit code 1 if a translation is stale, incomplete, missing or orphaned, has no stamp, or is held back because of its state.
    #[arg(long)]
    strict: bool,
    #[command(flatten)]
    listed: Listed<Shown>,
}

/// How the status is shown.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Shown {
    /// For a terminal.
    #[default]
    Human,
    /// For a comment on a change.
    Markdown,
    /// For programs.
    Json,
    /// For services that show results of tests: a suite for each language.
    Junit,
    /// For code scanning (SARIF 2.1.0): what `check` reports of translations.
    Sarif,
    /// One page with a matrix of entries and languages.
    Html,
}

/// Shows it.
pub(super) fn run(common: &Common, args: &StatusArgs) -> anyhow::Result<ExitCode> {
    require_site(&common.root)?;
    let settings = args.listed.settings()?;
    let source = Source::of(&common.root, &settings)?;
    let kinds = &source.site.theme.kinds;
    if let Some(kind) = args.kind.as_deref().filter(|kind| kinds.get(kind).is_none()) {
        bail!("unknown kind `{kind}`: {}", one_of(kind, kinds.names()));
    }
    let lang = args.lang.of(source.config())?;
    let only = Selection { lang, kind: args.kind.as_deref() };
    if let Some(revision) = &args.since {
        let shown = match args.listed.format {
            Shown::Human => since::Shown::Human,
            Shown::Markdown => since::Shown::Markdown,
            Shown::Json => since::Shown::Json,
            _ => bail!("`--since` is shown as `human`, `markdown` or `json`"),
        };
        let extent = if args.all { since::Extent::Whole } else { since::Extent::Comment };
        let all = args.listed.call(common).line(&format!("l10n status --since {revision} --all"));
        let wanted = (revision.as_str(), shown, (extent, all.as_str()));
        return since::run(common, (&source, &settings), wanted, (only, args.strict));
    }
    let mut listing = source.listing(only);
    let is_folded = args.listed.format == Shown::Human && !args.all;
    source.number(&mut listing.rows, if is_folded { report::FOLD } else { usize::MAX });
    let is_failed = fails(&listing, args.strict);
    match args.listed.format {
        Shown::Human => say(text::human(&listing, &args.listed.call(common), args.all)),
        Shown::Markdown => say(text::markdown(&listing)),
        Shown::Json => say(programs::json(&listing)),
        Shown::Junit => say(programs::junit(&listing)),
        Shown::Sarif => say(programs::sarif(&source, listing, &folder(&common.root))?),
        Shown::Html => say(html::html(&listing)),
    }
    Ok(ExitCode::from(u8::from(is_failed)))
}
