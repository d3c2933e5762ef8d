//! `hexaglot l10n diff FILE`: what changed in the original since a translation was made, where that is in the translation, and what to do.

mod changed;
mod messages;

use std::process::ExitCode;

use anyhow::{Context, bail, ensure};
use clap::Args;

use super::pages::{Pages, blob};
use super::untouched::as_stamped;
use super::workspace::{Call, in_site};
use crate::build::scope;
use crate::check;
use crate::cli::console::{Common, say};
use crate::cli::site::SiteArgs;
use crate::content::stamp::Stamp;
use crate::diag::{Code, Diagnostic, Severity};
use crate::report::{self, counted};
use crate::site::Page;
use crate::site::survey::{self, name};
use crate::translation::{Change, Freshness, Lack, Version, blob_id};
use changed::Texts;

/// Arguments of `l10n diff`.
#[derive(Args)]
pub(super) struct DiffArgs {
    /// Files of translations, such as `content/about.fr.md`; or one of messages, such as `locales/fr/site.ftl`, and ids of
    /// messages in it. With `--messages` a language, and after it ids of its messages; terms after `--`.
    #[arg(value_name = "FILE")]
    names: Vec<String>,
    /// Show messages whose originals changed: all of a language, or those that are named after it.
    #[arg(long)]
    messages: bool,
    #[command(flatten)]
    site: SiteArgs,
}

/// Shows it; exit code 1 if an original changed, or if it is not known whether it did.
pub(super) fn run(common: &Common, args: &DiffArgs) -> anyhow::Result<ExitCode> {
    ensure!(
        !args.names.is_empty(),
        "say what to compare: `l10n diff FILE…` with files of translations, or `l10n diff --messages LANG`, and ids after it"
    );
    if let Some((first, ids)) = args.names.split_first() {
        if args.messages {
            return messages::run(common, &messages::Asked::Language(first), ids);
        }
        if first.ends_with(".ftl") {
            let here = in_site(&common.root, first).filter(|path| common.root.join(path).is_file());
            let file = here.as_deref().unwrap_or_else(|| first.trim_start_matches("./"));
            return messages::run(common, &messages::Asked::File(file), ids);
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
    let (world, call) = (pages.world(), Call::of(common, flags.to_owned()));
    let freshness = world.site.freshness(page, &world.config);
    let follows = matches!(freshness, Some(Freshness::Current | Freshness::Minor | Freshness::Ahead));
    if follows && moved(common, (pages, &call), (page, original))? {
        return Ok(true);
    }
    match freshness {
        Some(Freshness::Stale(changed)) => stale(common, (pages, &call), (page, original), &changed),
        Some(Freshness::Incomplete(lacks)) => {
            incomplete((pages, &call), (page, original), &lacks);
            Ok(true)
        }
        freshness => Ok(unchanged(&call, freshness, (&page.document.path, &original.document.path))),
    }
}

/// Says what is known of a translation whose original has not changed, as far as anybody knows; whether there is something to do.
fn unchanged(call: &Call, freshness: Option<Freshness>, (path, from): (&str, &str)) -> bool {
    let stamp = call.line(&format!("l10n stamp {path}"));
    match freshness {
        Some(Freshness::Unknown) => {
            say(format_args!("`{path}` has no stamp, so nobody knows which version of `{from}` it follows"));
            say(format_args!("next: compare the two, correct `{path}`, then run `{stamp}`"));
            return true;
        }
        Some(Freshness::Orphan) => {
            say(format_args!("`{path}` was translated from another text than `{from}`"));
            say(format_args!("next: make it say what `{from}` says, then run `{stamp}`"));
            return true;
        }
        Some(Freshness::Minor) => say(format_args!(
            "`{path}` follows `{from}`, whose changes since altered no meaning: nothing to do"
        )),
        Some(Freshness::Ahead) => {
            say(format_args!("`{path}` follows `{from}`, and has sections that `{from}` lacks"));
            say("next: write them into the original, or remove them");
        }
        _ => say(format_args!("`{path}` follows `{from}`: nothing to do")),
    }
    false
}

/// Shows the changes of an original since its translation was made.
fn stale(
    common: &Common,
    (pages, call): (&Pages, &Call),
    (page, original): (&Page, &Page),
    changed: &[usize],
) -> anyhow::Result<bool> {
    let (path, from) = (&page.document.path, &original.document.path);
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
            if old.compared(&new).iter().all(|pair| pair.change == Change::Same) {
                of_earlier_program(call, (path, from));
                return Ok(true);
            }
            let stamped = as_stamped(common, pages, page, &translation.text);
            let stamped = stamped.map(|text| Version::of(&pages.earlier(page, &text), text, kind));
            let texts = Texts { old: &old, new: &new, translation: &translation, stamped: stamped.as_ref() };
            let shown = changed::show(texts);
            say(format_args!(
                "changed: {}, {} % of the text (`l10n status` counts the whole sections: {words})",
                counted(shown.words as usize, "word"),
                shown.share
            ));
            if shown.done > 0 {
                say(format_args!("changed already: {} of {}", shown.done, counted(shown.count, "place")));
            }
        }
        None => {
            without_history((original, &new), &translation, changed);
            say(format_args!("changed: sections with {}", counted(words as usize, "word")));
        }
    }
    what_then(call, (path, from), &pages.world().config.language(page.lang).segment);
    Ok(true)
}

/// Says of two equal versions why the stamp names another sum.
fn of_earlier_program(call: &Call, (path, from): (&str, &str)) {
    say(format_args!(
        "no word of `{from}` changed: the stamp of `{path}` is from a version of the program that did not count sentences under `extra`; `{}` \
         records it for all languages",
        call.line(&format!("l10n minor {from} --all"))
    ));
}

/// Shows what a translation lacks: as the comparison of the two texts finds it, or else by sections.
fn incomplete((pages, call): (&Pages, &Call), (page, original): (&Page, &Page), lacks: &[Lack]) {
    let (path, from) = (&page.document.path, &original.document.path);
    say(format_args!("`{path}` follows `{from}`, and lacks parts of it:"));
    let found = check::of_entry(scope(pages.world()), pages.entry(page), &pages.inputs);
    let is_lost = |problem: &&Diagnostic| {
        matches!(problem.code, Code::LostText | Code::DifferentStructure)
            && problem.place.as_ref().is_some_and(|place| place.path == *path)
    };
    let mut texts = report::Texts::of(&pages.inputs);
    let mut is_found = false;
    for problem in found.iter().filter(is_lost) {
        let finding = texts.finding(Severity::Warning, problem);
        let line = finding.spot.map(|spot| spot.line).unwrap_or_default();
        let help = finding.help.map(|help| format!("\n  {help}")).unwrap_or_default();
        say(format_args!("{path}:{line}: {}{help}", finding.message));
        is_found = true;
    }
    if !is_found {
        lacks.iter().for_each(|lack| say(format_args!("  {}", lack.said(&original.document))));
    }
    let stamp = call.line(&format!("l10n stamp {path}"));
    let check = call.line(&format!("check --lang {}", pages.world().config.language(page.lang).segment));
    say(format_args!(
        "next: write there what is missing, then run `{check}` and `{stamp}`; where it is left out on purpose, record why: `{stamp} \
         --differs \"REASON\"`"
    ));
}

/// Shows steps and rows of an original that changed places since its translation was stamped, which no sum tells; whether there are any.
fn moved(
    common: &Common,
    (pages, call): (&Pages, &Call),
    (page, original): (&Page, &Page),
) -> anyhow::Result<bool> {
    let stamp = page.translation.as_ref().and_then(|translation| translation.source.as_ref());
    let now = pages.text(original)?;
    let stamp =
        stamp.and_then(|at| Stamp::parse(&at.value)).filter(|stamp| stamp.blob != blob_id(now.as_bytes()));
    let Some(before) = stamp.and_then(|stamp| blob(common, &stamp.blob)) else { return Ok(false) };
    let kind = &pages.entry(page).kind;
    let old = Version::of(&pages.earlier(original, &before), before, kind);
    let (new, translation) =
        (Version::of(&original.document, now, kind), Version::of(&page.document, pages.text(page)?, kind));
    let texts = Texts { old: &old, new: &new, translation: &translation, stamped: None };
    let count = changed::moves(texts);
    if count == 0 {
        return Ok(false);
    }
    let (path, from) = (&page.document.path, &original.document.path);
    let what = if count == 1 { "a step or row".to_owned() } else { format!("{count} steps or rows") };
    say(format_args!("`{path}` follows `{from}`, in which {what} changed places since:"));
    changed::show(texts);
    say(format_args!(
        "next: move them in `{path}` too, then run `{}`",
        call.line(&format!("l10n stamp {path}"))
    ));
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
