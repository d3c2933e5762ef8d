//! `hexaglot l10n diff FILE`: what changed in the original since a translation was made, where that is in the translation, and what to do.

mod changed;
mod messages;

use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::Args;

use super::pages::{Pages, blob};
use super::workspace::Call;
use crate::cli::console::{Common, say};
use crate::cli::site::SiteArgs;
use crate::content::stamp::Stamp;
use crate::report::counted;
use crate::site::Page;
use crate::site::survey::{self, name};
use crate::translation::{Freshness, Version};
use changed::Texts;

/// Arguments of `l10n diff`.
#[derive(Args)]
pub(super) struct DiffArgs {
    /// Files of translations, such as `content/about.fr.md`; or one of messages, such as `locales/fr/site.ftl`, and ids of
    /// messages in it. With `--messages` a language, and after it ids of its messages; terms after `--`.
    #[arg(value_name = "FILE", required = true)]
    names: Vec<String>,
    /// Show messages whose originals changed: all of a language, or those that are named after it.
    #[arg(long)]
    messages: bool,
    #[command(flatten)]
    site: SiteArgs,
}

/// Shows it; exit code 1 if an original changed, or if it is not known whether it did.
pub(super) fn run(common: &Common, args: &DiffArgs) -> anyhow::Result<ExitCode> {
    if let Some((first, ids)) = args.names.split_first() {
        if args.messages {
            return messages::run(common, &messages::Asked::Language(first), ids);
        }
        if first.ends_with(".ftl") {
            return messages::run(common, &messages::Asked::File(first.trim_start_matches("./")), ids);
        }
    }
    if let Some(file) = args.names.iter().find(|name| name.ends_with(".ftl")) {
        bail!("`{file}` is a file of messages: name it first, without pages");
    }
    let pages = Pages::of(common, &args.site)?;
    let mut is_changed = false;
    for name in &args.names {
        is_changed |= of_page(common, (&pages, &args.site.flags()), pages.page(name)?)?;
    }
    Ok(ExitCode::from(u8::from(is_changed)))
}

/// Shows what changed for a translation; whether its translator has something to do.
fn of_page(common: &Common, (pages, flags): (&Pages, &str), page: &Page) -> anyhow::Result<bool> {
    let original = pages.original(page)?;
    let (path, from) = (&page.document.path, &original.document.path);
    let (world, call) = (pages.world(), Call::of(common, flags.to_owned()));
    let stamp = call.line(&format!("l10n stamp {path}"));
    let changed = match world.site.freshness(page, &world.config) {
        Some(Freshness::Stale(changed)) => changed,
        Some(Freshness::Unknown) => {
            say(format_args!("`{path}` has no stamp, so nobody knows which version of `{from}` it follows"));
            say(format_args!("next: compare the two, correct `{path}`, then run `{stamp}`"));
            return Ok(true);
        }
        Some(Freshness::Orphan) => {
            say(format_args!("`{path}` was translated from another text than `{from}`"));
            say(format_args!("next: make it say what `{from}` says, then run `{stamp}`"));
            return Ok(true);
        }
        Some(Freshness::Minor) => {
            say(format_args!(
                "`{path}` follows `{from}`, whose changes since altered no meaning: nothing to do"
            ));
            return Ok(false);
        }
        Some(Freshness::Ahead) => {
            say(format_args!("`{path}` follows `{from}`, and has sections that `{from}` lacks"));
            say("next: write them into the original, or remove them");
            return Ok(false);
        }
        _ => {
            say(format_args!("`{path}` follows `{from}`: nothing to do"));
            return Ok(false);
        }
    };
    let stamp = page.translation.as_ref().and_then(|translation| translation.source.as_ref());
    let stamp = stamp.and_then(|at| Stamp::parse(&at.value)).context("the stamp is damaged")?;
    let kind = &pages.entry(page).kind;
    let new = Version::of(&original.document, pages.text(original)?, kind);
    let translation = Version::of(&page.document, pages.text(page)?, kind);
    // The figure of `l10n status`, which needs no history.
    let words = survey::row(pages.surveyed(), pages.entry(page), page.lang).map_or(0, |row| row.words);
    match blob(common, &stamp.blob) {
        Some(before) => {
            let earlier = pages.earlier(original, &before);
            let old = Version::of(&earlier, before, kind);
            let (parts, share) = changed::show(Texts { old: &old, new: &new, translation: &translation });
            say(format_args!(
                "changed: {}, {share} % of the text (`l10n status` counts the whole sections: {words})",
                counted(parts as usize, "word")
            ));
        }
        None => {
            without_history((original, &new), &translation, &changed);
            say(format_args!("changed: sections with {}", counted(words as usize, "word")));
        }
    }
    what_then(&call, (path, from), &world.config.language(page.lang).segment);
    Ok(true)
}

/// Says what to do about the changes of a page.
fn what_then(call: &Call, (path, from): (&str, &str), segment: &str) {
    say("next:");
    say(format_args!("  change `{path}` at these lines"));
    say(format_args!("  {}  # is something wrong in it?", call.line(&format!("check --lang {segment}"))));
    say(format_args!("  {}  # it follows the original again", call.line(&format!("l10n stamp {path}"))));
    let minor = call.line(&format!("l10n minor {from}"));
    say(format_args!("or, if the changes alter no meaning for readers:\n  {minor}"));
}

/// Names the sections that changed, where the earlier text cannot be had.
fn without_history((original, new): (&Page, &Version), translation: &Version, changed: &[usize]) {
    say(format_args!("`{}` changed since `{}` was made, in:", new.path, translation.path));
    if changed.is_empty() {
        say("  a part that was removed");
    }
    for section in changed {
        say(format_args!("  {}", name(original, *section)));
        for version in [new, translation] {
            if let Some(at) = version.units.iter().position(|unit| unit.section == *section) {
                say(format_args!("    {}:{}", version.path, version.line(at)));
            }
        }
    }
    say(
        "the earlier text is not in a repository of Git here, so its words cannot be shown; in a shallow clone \
         `git fetch --unshallow` brings it",
    );
}
