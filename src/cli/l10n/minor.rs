//! `hexaglot l10n minor FILE…`: records that the last change of an original altered no meaning; with `--messages ID…`, of messages.

use std::collections::BTreeMap;
use std::process::ExitCode;

use anyhow::{bail, ensure};
use clap::Args;

use super::minor_messages;
use super::pages::Pages;
use super::workspace::write;
use crate::cli::console::{Common, Console, say};
use crate::cli::site::SiteArgs;
use crate::content::stamp::{Sem, Stamp};
use crate::inputs::history::{blob, git};
use crate::report::{Format, counted};
use crate::site::Page;
use crate::translation::{Freshness, Written, section_sums, sem};

/// Arguments of `l10n minor`.
#[derive(Args)]
pub(super) struct MinorArgs {
    /// Files of originals, such as `content/about.en.md`; with `--messages` ids of messages, terms after `--`.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<String>,
    /// Record that the last change of the originals of these messages altered no meaning.
    #[arg(long)]
    messages: bool,
    /// All changes since each translation was made, not only the last one.
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    site: SiteArgs,
}

/// Records.
pub(super) fn run(common: &Common, args: &MinorArgs) -> anyhow::Result<ExitCode> {
    if args.messages {
        return minor_messages::run(common, &args.files, args.all);
    }
    if let Some(file) = args.files.iter().find(|name| name.ends_with(".ftl")) {
        bail!(
            "`{file}` is a file of messages: name those that changed, `hexaglot l10n minor --messages ID…`"
        );
    }
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
        let last = if args.all { None } else { last(common, &pages, page, now.sem) };
        lines.extend(match last {
            Some(before) => vec![format!("{before} {}", now.sem)],
            // Without a history, nobody knows which change was the last.
            None => stale.keys().map(|before| format!("{before} {}", now.sem)).collect(),
        });
        let behind = last.map(|last| stale.into_iter().filter(move |(before, _)| *before != last));
        let behind: Vec<String> = behind.into_iter().flatten().flat_map(|(_, files)| files).collect();
        planned.push((page, pages.with(page, "equivalent", &Written::List(&lines))?, behind));
    }
    for (page, text, behind) in &planned {
        write(&common.root, &page.document.path, text)?;
        let path = &page.document.path;
        match &behind[..] {
            [] => say(format_args!("{path}: the change alters no meaning")),
            files => say(format_args!(
                "{path}: the last change alters no meaning; {} {} an earlier version and {} out of date, unless `--all` says that no \
                 change since altered any",
                files.join(", "),
                if files.len() == 1 { "follows" } else { "follow" },
                if files.len() == 1 { "stays" } else { "stay" }
            )),
        }
    }
    let console = Console::new(common, Format::Human);
    console.say(format_args!("{} recorded", counted(planned.len(), "original")));
    Ok(ExitCode::SUCCESS)
}

/// What an original said before its last change, by its history in Git.
fn last(common: &Common, pages: &Pages, original: &Page, now: Sem) -> Option<Sem> {
    let path = &original.document.path;
    let commits = git(&common.root, &["log", "-50", "--format=%H", "--", path])?;
    commits.lines().find_map(|commit| {
        let id = git(&common.root, &["rev-parse", "--verify", "--quiet", &format!("{commit}:./{path}")])?;
        let text = blob(&common.root, id.trim())?;
        let earlier = pages.measured(&pages.earlier(original, &text), &text);
        Some(sem(&section_sums(&earlier, &pages.entry(original).kind))).filter(|earlier| *earlier != now)
    })
}

/// The versions of an original that its stale translations follow, with the files of these.
fn stale(pages: &Pages, original: &Page) -> BTreeMap<Sem, Vec<String>> {
    let (site, config) = (&pages.world().site, &pages.world().config);
    let translations = site.alternates(pages.entry(original));
    let mut found: BTreeMap<Sem, Vec<String>> = BTreeMap::new();
    for page in translations.filter(|page| matches!(site.freshness(page, config), Some(Freshness::Stale(_))))
    {
        let source = page.translation.as_ref().and_then(|translation| translation.source.as_ref());
        if let Some(stamp) = source.and_then(|at| Stamp::parse(&at.value)) {
            found.entry(stamp.sem).or_default().push(page.document.path.to_string());
        }
    }
    found
}
