//! `hexaglot l10n adopt`: stamps the translations of a site that has no stamps yet.

use std::process::ExitCode;

use clap::Args;

use super::pages::{NewStamp, Pages, blob, git, stamp_of};
use super::review::Given;
use super::workspace::write;
use crate::cli::console::{Common, Console, say};
use crate::cli::site::SiteArgs;
use crate::content::stamp::Stamp;
use crate::inputs::history::{UNSHALLOW, is_shallow};
use crate::report::{Format, counted};
use crate::site::Page;
use crate::translation::{Freshness, section_sums};

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
        let source = match history.version(common, &pages, page, original) {
            Ok(source) => source,
            Err(why) => {
                unknown += 1;
                say(format_args!("{}: unknown: {why}", page.document.path));
                continue;
            }
        };
        let is_behind = source.0.sem != pages.stamp(original)?.0.sem;
        behind += usize::from(is_behind);
        say(format_args!("{}: {}", page.document.path, if is_behind { "stale" } else { "current" }));
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

/// What Git has of the site's folder.
#[derive(Clone, Copy, PartialEq, Eq)]
enum History {
    /// No Git, no repository, or no commit.
    None,
    /// What came after some commits.
    Shallow,
    /// All of it.
    Whole,
}

impl History {
    fn of(common: &Common) -> History {
        match git(common, &["rev-parse", "--verify", "--quiet", "HEAD"]) {
            None => History::None,
            Some(_) if is_shallow(&common.root) => History::Shallow,
            Some(_) => History::Whole,
        }
    }

    /// The version of the original that was there when the translation was last saved, or why nobody knows.
    fn version(
        self,
        common: &Common,
        pages: &Pages,
        page: &Page,
        original: &Page,
    ) -> Result<(Stamp, String), &'static str> {
        if self == History::None {
            return Err("there is no history in Git here");
        }
        let (path, from) = (&page.document.path, &original.document.path);
        let status =
            git(common, &["status", "--porcelain", "--", path]).ok_or("Git does not know this folder")?;
        match status.get(..2) {
            None => {}
            Some("??") => return Err("it is not in Git yet"),
            Some(_) => return Err("it has changes that are not committed"),
        }
        let saved = git(common, &["log", "-1", "--format=%H %P", "--", path]).unwrap_or_default();
        let (commit, parents) = saved.trim().split_once(' ').unwrap_or((saved.trim(), ""));
        if commit.is_empty() {
            return Err("it is not in Git");
        }
        // All files of the first commit that a shallow clone has seem to be of that commit.
        if self == History::Shallow && parents.is_empty() {
            return Err("it was saved before the history of this shallow clone begins");
        }
        let id = git(common, &["rev-parse", "--verify", "--quiet", &format!("{commit}:./{from}")]);
        let id = id.ok_or("its original was not there when it was last saved")?.trim().to_owned();
        let text = blob(common, &id).ok_or("Git lacks the original as it was then")?;
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        let earlier = pages.earlier(original, &text);
        let sections = section_sums(&pages.measured(&earlier, &text), &pages.entry(original).kind);
        Ok(stamp_of(&sections, id))
    }
}
