//! `hexaglot l10n status`: which translations follow their originals.

use std::process::ExitCode;

use clap::{Args, ValueEnum};
use serde_json::json;

use super::pages::Pages;
use super::workspace::language;
use crate::cli::console::{Common, say};
use crate::cli::site::SiteArgs;
use crate::diag::one_of;
use crate::site::survey::{Row, counts, survey};

/// The standings, in the order of the columns.
const STANDINGS: [&str; 8] =
    ["current", "minor", "ahead", "stale", "outdated", "unknown", "orphan", "missing"];

/// Arguments of `l10n status`.
#[derive(Args)]
pub(super) struct StatusArgs {
    /// One language only, by segment or tag.
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,
    /// Entries of one kind only.
    #[arg(long)]
    kind: Option<String>,
    /// How it is shown.
    #[arg(long = "as", value_enum, default_value_t = Shown::Human)]
    shown: Shown,
    /// End with exit code 1 if a translation is stale, missing or orphaned, or has no stamp.
    #[arg(long)]
    strict: bool,
    #[command(flatten)]
    site: SiteArgs,
}

/// How the status is shown.
#[derive(Clone, Copy, ValueEnum)]
enum Shown {
    /// For a terminal.
    Human,
    /// For a comment on a change.
    Markdown,
    /// For programs.
    Json,
}

/// Shows it.
pub(super) fn run(common: &Common, args: &StatusArgs) -> anyhow::Result<ExitCode> {
    let pages = Pages::of(common, &args.site)?;
    let world = pages.world();
    let only = args.lang.as_deref().map(|name| language(&world.config, name)).transpose()?;
    if let Some(kind) = args.kind.as_deref().filter(|kind| world.site.kinds.get(kind).is_none()) {
        anyhow::bail!("unknown kind `{kind}`: {}", one_of(kind, world.site.kinds.names()));
    }
    let rows = survey(pages.surveyed(), only, args.kind.as_deref());
    match args.shown {
        Shown::Human => human(&rows),
        Shown::Markdown => markdown(&rows),
        Shown::Json => say(json(&rows)),
    }
    let is_due = args.strict && rows.iter().any(Row::is_due);
    Ok(ExitCode::from(u8::from(is_due)))
}

fn human(rows: &[Row]) {
    let columns: Vec<String> = STANDINGS.iter().map(|name| format!("{name:>9}")).collect();
    say(format_args!("{:10}{}   words to do", "language", columns.concat()));
    for (language, counts) in counts(rows) {
        let columns: Vec<String> = STANDINGS
            .iter()
            .map(|name| format!("{:>9}", counts.get(name).copied().unwrap_or_default()))
            .collect();
        say(format_args!("{language:10}{}   {:>11}", columns.concat(), words(rows, language)));
    }
    for row in rows.iter().filter(|row| matches!(row.standing, "stale" | "orphan" | "missing")) {
        say(format_args!("{}", line(row)));
    }
}

/// A translation with what is to be done.
fn line(row: &Row) -> String {
    let Row { file, standing, words, original, .. } = row;
    match *standing {
        "stale" if row.changed.is_empty() => format!("{file}: stale: a part of {original} was removed"),
        "stale" => format!("{file}: stale: {} ({words} words)", row.changed.join(", ")),
        "missing" => format!("{file}: missing ({words} words)"),
        _ => format!("{file}: {standing}"),
    }
}

fn markdown(rows: &[Row]) {
    let stale: Vec<&Row> = rows.iter().filter(|row| row.standing == "stale").collect();
    let words: u32 = stale.iter().map(|row| row.words).sum();
    say(format_args!("**{} stale translations, {words} words to look at**\n", stale.len()));
    say(format_args!("| language | {} | words to do |", STANDINGS.join(" | ")));
    say(format_args!("|---|{}---:|", "---:|".repeat(STANDINGS.len())));
    for (language, counts) in counts(rows) {
        let columns: Vec<String> =
            STANDINGS.iter().map(|name| counts.get(name).copied().unwrap_or_default().to_string()).collect();
        say(format_args!("| {language} | {} | {} |", columns.join(" | "), self::words(rows, language)));
    }
    if !stale.is_empty() {
        say("");
        stale.iter().for_each(|row| say(format_args!("- {}", escaped(&line(row)))));
    }
}

/// A text without signs of Markdown.
fn escaped(text: &str) -> String {
    let is_sign = |letter: char| matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#');
    text.chars().flat_map(|letter| is_sign(letter).then_some('\\').into_iter().chain([letter])).collect()
}

fn words(rows: &[Row], language: &str) -> u32 {
    rows.iter().filter(|row| row.language == language).map(|row| row.words).sum()
}

fn json(rows: &[Row]) -> serde_json::Value {
    let translations = rows.iter().map(|row| {
        json!({
            "entry": row.entry, "kind": row.kind, "language": row.language, "file": row.file, "original": row.original,
            "standing": row.standing, "state": row.state, "changed": row.changed, "words": row.words, "of_words": row.of_words,
        })
    });
    json!({ "languages": counts(rows), "translations": translations.collect::<Vec<_>>() })
}
