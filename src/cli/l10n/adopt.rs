//! `hexaglot l10n adopt`: stamps the translations of a site that has no stamps yet.

use std::process::ExitCode;

use clap::Args;

use super::pages::{NewStamp, Pages, blob, git, stamp_of};
use super::workspace::write;
use crate::cli::console::{Common, Console, say};
use crate::cli::site::SiteArgs;
use crate::content::stamp::Stamp;
use crate::report::{Format, counted};
use crate::site::Page;
use crate::translation::{Freshness, section_sums};

/// Arguments of `l10n adopt`.
#[derive(Args)]
pub(super) struct AdoptArgs {
    /// Write the stamps; without it they are only proposed.
    #[arg(long)]
    write: bool,
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
    let (mut planned, mut behind) = (Vec::new(), 0);
    for page in unstamped {
        let original = pages.original(page)?;
        let now = pages.stamp(original)?;
        let source = earlier(common, &pages, page, original).unwrap_or_else(|| now.clone());
        let is_behind = source.0.sem != now.0.sem;
        behind += usize::from(is_behind);
        say(format_args!("{}: {}", page.document.path, if is_behind { "stale" } else { "current" }));
        let of = &world.config.language(original.lang).segment;
        let new = NewStamp { of, source, state: None, by: None, reviewed_by: None, reviewed: None };
        planned.push((page, pages.stamped(page, &new)?));
    }
    let console = Console::new(common, Format::Human);
    let count = counted(planned.len(), "translation");
    if !args.write {
        console.say(format_args!(
            "{count} without a stamp, {behind} of them stale; `--write` writes the stamps"
        ));
        return Ok(ExitCode::SUCCESS);
    }
    for (page, text) in &planned {
        write(&common.root, &page.document.path, text)?;
    }
    console.say(format_args!("{count} stamped, {behind} of them stale"));
    Ok(ExitCode::SUCCESS)
}

/// The version of the original that was there when the translation was last saved in Git.
fn earlier(common: &Common, pages: &Pages, page: &Page, original: &Page) -> Option<(Stamp, String)> {
    let (path, from) = (&page.document.path, &original.document.path);
    // A translation with changes that are not committed is as new as the original.
    let status = git(common, &["status", "--porcelain", "--", path])?;
    if !status.is_empty() {
        return None;
    }
    let commit = git(common, &["log", "-1", "--format=%H", "--", path])?;
    let id = git(common, &["rev-parse", "--verify", "--quiet", &format!("{}:./{from}", commit.trim())])?;
    let id = id.trim().to_owned();
    let text = blob(common, &id)?;
    let earlier = pages.earlier(original, &text);
    let sections = section_sums(&pages.measured(&earlier, &text), &pages.entry(original).kind);
    Some(stamp_of(&sections, id))
}
