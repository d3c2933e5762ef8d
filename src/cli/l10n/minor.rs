//! `hexaglot l10n minor FILE…`: records that the last change of an original altered no meaning; with `--messages ID…`, of messages.

use std::collections::BTreeMap;
use std::process::ExitCode;

use anyhow::{bail, ensure};
use clap::Args;

use super::minor_messages;
use super::minor_parts::refuse;
use super::pages::Pages;
use super::workspace::{Call, write};
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
    #[arg(value_name = "FILE")]
    files: Vec<String>,
    /// Record that the last change of the originals of these messages altered no meaning.
    #[arg(long)]
    messages: bool,
    /// All changes since each translation was made, not only the last one.
    #[arg(long)]
    all: bool,
    /// Record the change also where paragraphs, rows, numbers, negations or links are new or gone, since readers learn the same.
    #[arg(long)]
    same_meaning: bool,
    #[command(flatten)]
    site: SiteArgs,
}

/// Records.
pub(super) fn run(common: &Common, args: &MinorArgs) -> anyhow::Result<ExitCode> {
    ensure!(
        !args.files.is_empty(),
        "say what has changed: `l10n minor FILE…` with files of originals, or `l10n minor --messages ID…`"
    );
    if args.messages {
        return minor_messages::run(common, &args.files, (args.all, args.same_meaning));
    }
    if let Some(file) = args.files.iter().find(|name| name.ends_with(".ftl")) {
        bail!(
            "`{file}` is a file of messages: name those that changed, `hexaglot l10n minor --messages ID…`"
        );
    }
    let pages = Pages::of(common, &args.site)?;
    let call = Call::of(common, args.site.flags());
    let plan = |name: &String| plan((common, &call), (&pages, name), args);
    let planned = args.files.iter().map(plan).collect::<anyhow::Result<Vec<Planned<'_>>>>()?;
    for Planned { page, text, behind } in &planned {
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

/// What is written of an original.
struct Planned<'p> {
    page: &'p Page,
    /// The new text of its file.
    text: String,
    /// Translations that follow an earlier version.
    behind: Vec<String>,
}

/// What is to be recorded of an original.
fn plan<'p>(
    (common, call): (&Common, &Call),
    (pages, name): (&'p Pages, &str),
    args: &MinorArgs,
) -> anyhow::Result<Planned<'p>> {
    let page = pages.page(name)?;
    let path = &page.document.path;
    if pages.entry(page).original != page.lang {
        let original = pages.original(page)?;
        bail!("`{path}` is a translation: name its original, `{}`", original.document.path);
    }
    let stale = stale(pages, page);
    ensure!(!stale.is_empty(), "no translation of `{path}` is out of date, so there is nothing to record");
    let (now, _) = pages.stamp(page)?;
    let mut lines: Vec<String> = page.equivalent.iter().map(|at| at.value.to_string()).collect();
    let last = if args.all { None } else { last(common, pages, page, now.sem) };
    if !args.same_meaning {
        let earlier: Vec<String> = match &last {
            Some((_, text)) => vec![text.clone()],
            None => stale.values().filter_map(|followed| blob(&common.root, &followed.blob)).collect(),
        };
        refuse(pages, page, &earlier, call)?;
    }
    let last = last.map(|(before, _)| before);
    lines.extend(match last {
        Some(before) => vec![format!("{before} {}", now.sem)],
        // Without a history, nobody knows which change was the last.
        None => stale.keys().map(|before| format!("{before} {}", now.sem)).collect(),
    });
    let behind = last.map(|last| stale.into_iter().filter(move |(before, _)| *before != last));
    let behind = behind.into_iter().flatten().flat_map(|(_, followed)| followed.files).collect();
    Ok(Planned { page, text: pages.with(page, "equivalent", &Written::List(&lines))?, behind })
}

/// What an original said before its last change, by its history in Git, and the text that said it.
fn last(common: &Common, pages: &Pages, original: &Page, now: Sem) -> Option<(Sem, String)> {
    let path = &original.document.path;
    let commits = git(&common.root, &["log", "-50", "--format=%H", "--", path])?;
    commits.lines().find_map(|commit| {
        let id = git(&common.root, &["rev-parse", "--verify", "--quiet", &format!("{commit}:./{path}")])?;
        let text = blob(&common.root, id.trim())?;
        let earlier = pages.measured(&pages.earlier(original, &text), &text);
        let said = sem(&section_sums(&earlier, &pages.entry(original).kind));
        (said != now).then_some((said, text))
    })
}

/// A version of an original that translations follow which are stale.
struct Followed {
    /// The name of its bytes.
    blob: String,
    /// The files of these translations.
    files: Vec<String>,
}

/// The versions of an original that its stale translations follow.
fn stale(pages: &Pages, original: &Page) -> BTreeMap<Sem, Followed> {
    let (site, config) = (&pages.world().site, &pages.world().config);
    let translations = site.alternates(pages.entry(original));
    let mut found: BTreeMap<Sem, Followed> = BTreeMap::new();
    for page in translations.filter(|page| matches!(site.freshness(page, config), Some(Freshness::Stale(_))))
    {
        let source = page.translation.as_ref().and_then(|translation| translation.source.as_ref());
        if let Some(stamp) = source.and_then(|at| Stamp::parse(&at.value)) {
            let followed = found
                .entry(stamp.sem)
                .or_insert_with(|| Followed { blob: stamp.blob.clone(), files: Vec::new() });
            followed.files.push(page.document.path.to_string());
        }
    }
    found
}
