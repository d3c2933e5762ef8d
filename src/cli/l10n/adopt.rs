//! `hexaglot l10n adopt`: stamps the translations of a site that has no stamps yet.

use std::process::ExitCode;

use clap::Args;

use super::followed::History;
use super::pages::{NewStamp, Pages};
use super::review::Given;
use super::workspace::write;
use crate::cli::console::{Common, Console, say};
use crate::cli::site::SiteArgs;
use crate::inputs::history::UNSHALLOW;
use crate::report::{Format, counted};
use crate::translation::Freshness;

/// Arguments of `l10n adopt`.
#[derive(Args)]
pub(super) struct AdoptArgs {
    /// Write the stamps; without it they are only proposed.
    #[arg(long)]
    pub(super) write: bool,
    #[command(flatten)]
    site: SiteArgs,
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
    let (mut planned, mut behind, mut unknown) = (Vec::new(), 0, 0);
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
        behind += usize::from(is_behind);
        let standing = if is_behind { "stale" } else { "current" };
        say(format_args!("{}: {standing} ({followed})", page.document.path));
        let source = followed.source;
        let of = &world.config.language(original.lang).segment;
        let new =
            NewStamp { of, source, by: None, differs: None, review: pages.review(page, Given::default())? };
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
    if unknown > 0 {
        console.note(&format!(
            "nobody knows which versions {unknown} translations follow, so they get no stamp: {}compare each with its original, and run \
             `hexaglot l10n stamp FILE`",
            if history == History::Shallow { format!("{UNSHALLOW}; or ") } else { String::new() }
        ));
    }
    Ok(ExitCode::SUCCESS)
}
