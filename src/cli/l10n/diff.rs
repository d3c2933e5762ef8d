//! `hexaglot l10n diff FILE`: the words of the original that changed since a translation was made, beside the translated text.

use std::process::ExitCode;

use anyhow::Context;
use clap::Args;

use super::pages::{Pages, blob};
use crate::cli::console::{Common, say};
use crate::cli::site::SiteArgs;
use crate::content::stamp::Stamp;
use crate::report::counted;
use crate::site::Page;
use crate::site::survey::{self, name};
use crate::translation::{Change, Freshness, Pair, Piece, Version, align, changed_share, diff};

/// Arguments of `l10n diff`.
#[derive(Args)]
pub(super) struct DiffArgs {
    /// File of a translation, such as `content/about.fr.md`.
    file: String,
    #[command(flatten)]
    site: SiteArgs,
}

/// Shows it; exit code 1 if the original changed.
pub(super) fn run(common: &Common, args: &DiffArgs) -> anyhow::Result<ExitCode> {
    let pages = Pages::of(common, &args.site)?;
    let page = pages.page(&args.file)?;
    let original = pages.original(page)?;
    let (path, from) = (&page.document.path, &original.document.path);
    let world = pages.world();
    let changed = match world.site.freshness(page, &world.config) {
        Some(Freshness::Stale(changed)) => changed,
        Some(Freshness::Unknown) => {
            say(format_args!("`{path}` has no stamp, so nobody knows which version of `{from}` it follows"));
            say(format_args!("compare the two, then run `hexaglot l10n stamp {path}`"));
            return Ok(ExitCode::from(1));
        }
        Some(Freshness::Orphan) => {
            say(format_args!(
                "`{path}` was translated from another text than `{from}`: `hexaglot check` says more"
            ));
            return Ok(ExitCode::from(1));
        }
        _ => {
            say(format_args!("`{path}` follows `{from}`"));
            return Ok(ExitCode::SUCCESS);
        }
    };
    let stamp = page.translation.as_ref().and_then(|translation| translation.source.as_ref());
    let stamp = stamp.and_then(|at| Stamp::parse(&at.value)).context("the stamp is damaged")?;
    // The figure of `l10n status`, which needs no history.
    let words = survey::row(pages.surveyed(), pages.entry(page), page.lang).map_or(0, |row| row.words);
    let words =
        format!("{} in the sections that changed, as `l10n status` counts", counted(words as usize, "word"));
    let Some(before) = blob(common, &stamp.blob) else {
        without_history(original, page, &changed);
        say(words);
        return Ok(ExitCode::from(1));
    };
    let kind = &pages.entry(page).kind;
    let earlier = pages.earlier(original, &before);
    let now = pages.text(original)?;
    let translated = pages.text(page)?;
    let old = Version::of(&earlier, before, kind);
    let new = Version::of(&original.document, now, kind);
    let other = Version::of(&page.document, translated, kind);
    show(&old, &new, &other, &words);
    Ok(ExitCode::from(1))
}

/// Names the sections that changed, where the earlier text cannot be had.
fn without_history(original: &Page, page: &Page, changed: &[usize]) {
    let (from, path) = (&original.document.path, &page.document.path);
    say(format_args!("`{from}` changed since `{path}` was made, in:"));
    if changed.is_empty() {
        say("  a part that was removed");
    }
    for section in changed {
        say(format_args!("  {}", name(original, *section)));
    }
    say(
        "the earlier text is not in a repository of Git here, so its words cannot be shown; in a shallow clone \
         `git fetch --unshallow` brings it",
    );
}

fn show(old: &Version, new: &Version, translation: &Version, words_of_sections: &str) {
    let pairs = align(&old.units, &new.units);
    let (words, share) = changed_share(&pairs, &old.units, &new.units);
    for pair in pairs.iter().filter(|pair| !matches!(pair.change, Change::Same | Change::Moved)) {
        one(pair, old, new, translation);
    }
    say(format_args!(
        "{words_of_sections}; {} in the parts of them that changed or are gone, {share} % of the text",
        counted(words as usize, "word")
    ));
}

fn one(pair: &Pair, old: &Version, new: &Version, translation: &Version) {
    let (before, after) = (pair.before, pair.after);
    let what = match pair.change {
        Change::Added => "added",
        Change::Removed => "removed",
        _ => "changed",
    };
    match (before, after) {
        (_, Some(after)) => say(format_args!("{}: {what}", place(new, after))),
        (Some(before), None) => {
            say(format_args!("{}: {what} (line of the earlier version)", place(old, before)))
        }
        (None, None) => {}
    }
    let text = |version: &Version, at: Option<usize>| {
        at.map(|at| version.units[at].text.clone()).unwrap_or_default()
    };
    let line: String = diff(&text(old, before), &text(new, after)).iter().map(shown).collect();
    say(format_args!("  {}", line.replace(|sign: char| sign.is_control(), " ")));
    let at = before.and_then(|at| translation.counterpart(old, at));
    match at {
        Some(at) => {
            say(format_args!("{}:", place(translation, at)));
            for line in translation.written(at).lines() {
                say(format_args!("  {}", line.replace(|sign: char| sign.is_control(), " ")));
            }
        }
        None if pair.change == Change::Added => say(format_args!("{}: to be translated", translation.path)),
        None => {}
    }
    say("");
}

/// Where a unit is: `content/about.en.md:12`.
fn place(version: &Version, at: usize) -> String {
    format!("{}:{}", version.path, version.line(at))
}

/// A piece of a changed text: marked by signs, so that it can be read without colors.
fn shown(piece: &Piece) -> String {
    match piece {
        Piece::Same(text) => text.clone(),
        Piece::Removed(text) => format!("[-{text}-]"),
        Piece::Added(text) => format!("{{+{text}+}}"),
    }
}
