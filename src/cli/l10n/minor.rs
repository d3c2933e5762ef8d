//! `hexaglot l10n minor FILE…`: records that the changes of an original since its translations were made altered no meaning.

use std::collections::BTreeSet;
use std::process::ExitCode;

use anyhow::{bail, ensure};
use clap::Args;

use super::pages::Pages;
use super::workspace::write;
use crate::cli::console::{Common, Console, say};
use crate::cli::site::SiteArgs;
use crate::content::stamp::{Sem, Stamp};
use crate::report::{Format, counted};
use crate::site::Page;
use crate::translation::{Freshness, Written};

/// Arguments of `l10n minor`.
#[derive(Args)]
pub(super) struct MinorArgs {
    /// Files of originals, such as `content/about.en.md`.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<String>,
    #[command(flatten)]
    site: SiteArgs,
}

/// Records.
pub(super) fn run(common: &Common, args: &MinorArgs) -> anyhow::Result<ExitCode> {
    let pages = Pages::of(common, &args.site)?;
    let mut planned = Vec::new();
    for name in &args.files {
        let page = pages.page(name)?;
        let entry = pages.entry(page);
        if entry.original != page.lang {
            let original = pages.original(page)?;
            bail!(
                "`{}` is a translation: name its original, `{}`",
                page.document.path,
                original.document.path
            );
        }
        let stale = stale(&pages, page);
        ensure!(
            !stale.is_empty(),
            "no translation of `{}` is out of date, so there is nothing to record",
            page.document.path
        );
        let (now, _) = pages.stamp(page)?;
        let mut lines: Vec<String> = page.equivalent.iter().map(|at| at.value.to_string()).collect();
        lines.extend(stale.iter().map(|before| format!("{before} {}", now.sem)));
        planned.push((page, pages.with(page, "equivalent", &Written::List(&lines))?));
    }
    for (page, text) in &planned {
        write(&common.root, &page.document.path, text)?;
        say(format_args!("{}: its changes alter no meaning", page.document.path));
    }
    let console = Console::new(common, Format::Human);
    console.say(format_args!("{} recorded", counted(planned.len(), "original")));
    Ok(ExitCode::SUCCESS)
}

/// The versions of an original that its stale translations follow.
fn stale(pages: &Pages, original: &Page) -> BTreeSet<Sem> {
    let (site, config) = (&pages.world().site, &pages.world().config);
    let translations = site.alternates(pages.entry(original));
    translations
        .filter(|page| matches!(site.freshness(page, config), Some(Freshness::Stale(_))))
        .filter_map(|page| Stamp::parse(&page.translation.as_ref()?.source.as_ref()?.value))
        .map(|stamp| stamp.sem)
        .collect()
}
