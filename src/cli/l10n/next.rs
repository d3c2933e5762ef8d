//! `hexaglot l10n next LANG`: what to translate first, and why.

use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::arguments::{Listed, Shown};
use super::pages::Pages;
use super::stamp;
use super::status::listing::{Listing, NEEDS, Selection, Source};
use super::urgency::{Item, SOON, items};
use super::workspace::{Call, language};
use crate::bytes::control::shown_in_json;
use crate::cli::console::{Common, say};
use crate::cli::site::require_site;
use crate::config::{Coverage, Settings};
use crate::report::counted;

/// Arguments of `l10n next`.
#[derive(Args)]
#[command(after_long_help = format!("The order: {}.", order()))]
pub(super) struct NextArgs {
    /// The language that you write, by segment or tag.
    #[arg(value_name = "LANG")]
    lang: String,
    /// How many translations are shown.
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..))]
    limit: u32,
    #[command(flatten)]
    listed: Listed<Shown>,
}

/// Shows them.
pub(super) fn run(common: &Common, args: &NextArgs) -> anyhow::Result<ExitCode> {
    require_site(&common.root)?;
    let source = Source::of(&common.root, &args.listed.settings()?)?;
    let lang = language(source.config(), &args.lang)?;
    let mut listing = source.listing(Selection { lang: Some(lang), kind: None });
    source.number(&mut listing.rows, usize::MAX);
    let segment = source.config().language(lang).segment.clone();
    let mut all = items(&source, &listing.rows, &segment);
    let words: u32 = all.iter().map(|item| item.words).sum();
    refusals(common, &args.listed.settings()?, all.iter_mut().take(args.limit as usize))?;
    let shown: Vec<&Item<'_>> = all.iter().take(args.limit as usize).collect();
    let call = args.listed.call(common);
    match args.listed.format {
        Shown::Human => human(&call, (&segment, &listing), &shown, (all.len(), words)),
        Shown::Json => {
            let items: Vec<_> = shown.iter().map(|item| item_json(&call, item)).collect();
            let needs = NEEDS.iter().zip(listing.needs(&segment));
            let needs: serde_json::Map<String, serde_json::Value> =
                needs.map(|(need, count)| ((*need).to_owned(), json!(count))).collect();
            let all = json!({
                "language": &*segment, "today": source.config().today.to_string(), "order": order(),
                "total": all.len(), "words": words, "items": items, "messages": needs,
            });
            say(shown_in_json(&all.to_string()));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Finds out which of them `l10n stamp` would refuse, so that no command is given that fails.
fn refusals<'i, 'r: 'i>(
    common: &Common,
    settings: &Settings,
    items: impl Iterator<Item = &'i mut Item<'r>>,
) -> anyhow::Result<()> {
    let stamps: Vec<&mut Item<'_>> = items.filter(|item| item.is_stamp()).collect();
    if stamps.is_empty() {
        return Ok(());
    }
    let pages = Pages::on(common, &Settings { coverage: Coverage::Awaited, ..settings.clone() })?;
    for item in stamps {
        let Ok(page) = pages.page(&item.row.file) else { continue };
        item.refused = stamp::refusal(&pages, page)?;
        if let Some(refused) = &item.refused {
            item.why = format!("{}, and {refused}", item.why);
        }
    }
    Ok(())
}

/// The order in words.
fn order() -> String {
    format!(
        "what is due within {SOON} days, the earliest first; what the policy of its kind requires; the home page and the navigation, also inside of these groups; then what cannot be read, is \
         outdated, stale, incomplete, orphaned, unknown and missing, each by words, the fewest first; words of a translation that waits for a review are those to be read"
    )
}

fn human(
    call: &Call,
    (segment, listing): (&str, &Listing),
    shown: &[&Item<'_>],
    (total, words): (usize, u32),
) {
    let mut out = String::new();
    for (number, item) in (1..).zip(shown) {
        let due = item.due.as_ref().map(|(day, why)| format!("due {day}: {why}; ")).unwrap_or_default();
        let row = item.row;
        out.push_str(&format!(
            "{number}. {} ({})\n   {due}{}\n   {}\n",
            row.file,
            counted(item.words as usize, "word"),
            item.why,
            item.command(call).unwrap_or_else(|| format!("open `{}`", row.file))
        ));
    }
    match total {
        0 => out.push_str(&format!("all pages in `{segment}` follow their originals\n")),
        _ => out.push_str(&format!(
            "{} of {}, {} in all; `hexaglot l10n next --help` says which come first, `hexaglot l10n status --help` what the words mean\n",
            shown.len(),
            counted(total, "translation"),
            counted(words as usize, "word"),
        )),
    }
    let needs = NEEDS.iter().zip(listing.needs(segment)).filter(|(_, count)| *count > 0);
    for (need, count) in needs {
        let (why, command) = of_messages(need);
        let command = call.site_line(&format!("l10n {command} {segment}"));
        out.push_str(&format!("{} {need}: {why}\n   {command}\n", counted(count, "message")));
    }
    say(out.trim_end());
}

/// Why messages need something, and the command that shows them: its name and options before the language.
fn of_messages(need: &str) -> (&'static str, &'static str) {
    match need {
        "missing" => ("the language lacks them", "lint --lang"),
        "stale" => ("the originals say something else now", "diff --messages"),
        "unstamped" => ("nobody has recorded from which originals they were made", "lint --lang"),
        "obsolete" => ("the originals are gone; `hexaglot l10n prune` removes them", "lint --lang"),
        "copied" => ("they have the texts of their originals", "lint --lang"),
        _ => ("something else is wrong in them", "lint --lang"),
    }
}

fn item_json(call: &Call, item: &Item<'_>) -> serde_json::Value {
    let row = item.row;
    json!({
        "file": row.file, "original": row.original, "entry": row.entry, "kind": row.kind, "standing": row.standing,
        "changed": row.changed, "lacks": row.lacks.iter().map(|lack| &lack.what).collect::<Vec<_>>(), "words": item.words, "group": item.group.name(), "why": item.why,
        "due": item.due.as_ref().map(|(day, _)| day.to_string()),
        "due_because": item.due.as_ref().map(|(_, why)| why),
        "command": item.command(call),
        "begun": item.begun.as_ref().map(|begun| json!({ "left": begun.left, "of": begun.all })),
    })
}
