//! `hexaglot l10n adopt`: stamps the translations of a site that has no stamps yet.

use std::process::ExitCode;

use clap::Args;

use super::followed::History;
use super::pages::{NewStamp, Pages};
use super::review::Given;
use super::stamp;
use super::workspace::write;
use crate::cli::console::{Common, Console, say};
use crate::cli::site::{SiteArgs, clock};
use crate::inputs::history::UNSHALLOW;
use crate::report::{Format, counted};
use crate::site::Page;
use crate::translation::Freshness;

/// Arguments of `l10n adopt`.
#[derive(Args)]
pub(super) struct AdoptArgs {
    /// Write the stamps; without it they are only proposed.
    #[arg(long)]
    pub(super) write: bool,
    /// Stamp also translations whose line says `unsure`.
    #[arg(long)]
    unsure: bool,
    #[command(flatten)]
    site: SiteArgs,
}

/// Why `l10n stamp` would refuse a translation; one that is behind its original may differ from it.
fn refused(pages: &Pages, page: &Page, is_behind: bool) -> anyhow::Result<Option<String>> {
    if !is_behind {
        let refused = stamp::refusal(pages, page)?;
        let path = &page.document.path;
        return Ok(refused.map(|why| format!("{why}: `hexaglot l10n stamp {path}` shows it")));
    }
    let read = stamp::read(pages, page)?;
    Ok(stamp::broken(pages, page, &read).map(|broken| format!("it has errors: {}", broken.message)))
}

/// Proposes or writes.
pub(super) fn run(common: &Common, args: &AdoptArgs) -> anyhow::Result<ExitCode> {
    let pages = Pages::of(common, &args.site)?;
    let world = pages.world();
    let unstamped = world.site.pages.iter().filter(|page| {
        matches!(world.site.freshness(page, &world.config), Some(Freshness::Unknown))
            && page.translation.as_ref().is_none_or(|translation| translation.source.is_none())
    });
    let history = History::of(common);
    let (mut planned, mut behind, mut unknown, mut unsure) = (Vec::new(), 0, 0, 0);
    for page in unstamped {
        let Ok(original) = pages.original(page) else { continue };
        let followed = match history.version(common, &pages, (page, original)) {
            Ok(followed) => followed,
            Err(why) => {
                unknown += 1;
                say(format_args!("{}: unknown: {why}", page.document.path));
                continue;
            }
        };
        let is_behind = followed.source.0.sem != pages.stamp(original)?.0.sem;
        let standing = if is_behind { "stale" } else { "current" };
        if let Some(why) = refused(&pages, page, is_behind)? {
            unknown += 1;
            say(format_args!("{}: unknown: {why}", page.document.path));
            continue;
        }
        say(format_args!("{}: {standing} ({followed})", page.document.path));
        if !args.unsure && !followed.is_shown() {
            unsure += 1;
            continue;
        }
        behind += usize::from(is_behind);
        let source = followed.source;
        let of = &world.config.language(original.lang).segment;
        let review = pages.review(page, Given { today: Some(clock()?), ..Given::default() })?;
        let new = NewStamp { of, source, by: None, differs: None, review };
        planned.push((page, pages.stamped(page, &new)?));
    }
    let console = Console::new(common, Format::Human);
    let count = counted(planned.len(), "translation");
    if args.write {
        for (page, text) in &planned {
            write(&common.root, &page.document.path, text)?;
        }
        console.say(format_args!("{count} stamped, {behind} of them stale"));
    } else {
        console.say(format_args!("{count} to stamp, {behind} of them stale; `--write` writes the stamps"));
    }
    left(&console, history, (unsure, unknown));
    Ok(ExitCode::SUCCESS)
}

/// Says what is left without a stamp, and what to do about it.
fn left(console: &Console, history: History, (unsure, unknown): (usize, usize)) {
    if unsure > 0 {
        console.note(&format!(
            "the history does not show which versions {} follow that are `unsure`, so they get no stamp: compare each with its original, and \
             run `hexaglot l10n stamp FILE`; or `hexaglot l10n adopt --unsure --write`, which believes what the lines say",
            counted(unsure, "translation")
        ));
    }
    if unknown > 0 {
        console.note(&format!(
            "nobody knows which versions {unknown} translations follow, so they get no stamp: {}compare each with its original, and run \
             `hexaglot l10n stamp FILE`",
            if history == History::Shallow { format!("{UNSHALLOW}; or ") } else { String::new() }
        ));
    }
}
