//! `hexaglot l10n stamp FILE…`: records that translations say what their originals say now.

use std::process::ExitCode;

use anyhow::{bail, ensure};
use clap::{Args, ValueEnum};

use super::messages;
use super::pages::{NewStamp, Pages};
use super::review::Given;
use super::untouched::{self, Unchanged};
use super::workspace::{Call, write};
use crate::build::scope;
use crate::check;
use crate::cli::console::{Common, Console, say};
use crate::cli::site::{SiteArgs, clock, line, person};
use crate::config::{Coverage, Settings};
use crate::content::kinds::TranslationState;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::observer::NoObserver;
use crate::report::{Format, counted};
use crate::site::Page;

/// Arguments of `l10n stamp`.
#[derive(Args)]
pub(super) struct StampArgs {
    /// Files of translations, such as `content/about.fr.md`; with `--messages` a language, and after it ids of its
    /// messages; terms after `--`.
    #[arg(value_name = "FILE", required_unless_present = "messages")]
    names: Vec<String>,
    /// Record translated messages: of all languages, of one, or those that are named after it.
    #[arg(long)]
    messages: bool,
    /// The state of the translation. If absent it is as before, and `draft` for a first stamp, or where the translation or its original
    /// has changed since it was reviewed.
    #[arg(long, value_enum)]
    state: Option<State>,
    /// Who translated it.
    #[arg(long, value_name = "NAME", value_parser = person)]
    by: Option<String>,
    /// Who reviewed it; the state becomes `reviewed` unless `--state` says otherwise.
    #[arg(long, value_name = "NAME", value_parser = person)]
    reviewed_by: Option<String>,
    /// Why the translation is built in another way than its original, on purpose: `check` then reports no difference until one of the two
    /// texts changes.
    #[arg(long, value_name = "REASON", value_parser = line)]
    differs: Option<String>,
    /// Record also translations that read as they did before at places whose originals changed, since they are right as they are.
    #[arg(long)]
    unchanged: bool,
    #[command(flatten)]
    site: SiteArgs,
}

/// State of a translation.
#[derive(Clone, Copy, ValueEnum)]
enum State {
    Machine,
    Draft,
    Reviewed,
    Official,
}

impl State {
    fn state(self) -> TranslationState {
        match self {
            State::Machine => TranslationState::Machine,
            State::Draft => TranslationState::Draft,
            State::Reviewed => TranslationState::Reviewed,
            State::Official => TranslationState::Official,
        }
    }
}

/// Records.
pub(super) fn run(common: &Common, args: &StampArgs) -> anyhow::Result<ExitCode> {
    if args.messages {
        let (name, ids) =
            args.names.split_first().map_or((None, &[][..]), |(name, ids)| (Some(name.as_str()), ids));
        let unchanged = if args.unchanged { Unchanged::Recorded } else { Unchanged::Refused };
        return messages::stamp(common, name, ids, unchanged);
    }
    let pages = Pages::of(common, &args.site)?;
    // The day of a review is that of the clock, whichever edition the site is.
    let reviewed = args.reviewed_by.as_deref().map(|name| anyhow::Ok((name, clock()?))).transpose()?;
    let given = Given { state: args.state.map(State::state), reviewed, today: Some(clock()?) };
    let call = Call::of(common, args.site.flags());
    let mut planned = Vec::new();
    for name in &args.names {
        let page = pages.page(name)?;
        if args.names.len() > 1 && pages.entry(page).original == page.lang {
            say(format_args!("{}: the original, which has no stamp", page.document.path));
            continue;
        }
        let original = pages.original(page)?;
        let read = read(&pages, page)?;
        refuse_broken(&pages, page, &read, &call)?;
        let differs = differs((common, &call), (&pages, &read), page, args.differs.as_deref())?;
        if !args.unchanged {
            untouched::refuse(common, &pages, page, original)?;
        }
        let review = pages.review(page, given)?;
        let remark = review.remark.clone();
        let of = &pages.world().config.language(original.lang).segment;
        let new = NewStamp { of, source: pages.stamp(original)?, by: args.by.as_deref(), differs, review };
        planned.push((page, pages.stamped(page, &new)?, remark));
    }
    // Nothing is written if one of them cannot be.
    for (page, text, remark) in &planned {
        write(&common.root, &page.document.path, text)?;
        let remark = remark.as_ref().map(|remark| format!(": {remark}")).unwrap_or_default();
        say(format_args!("{}: stamped{remark}", page.document.path));
    }
    let console = Console::new(common, Format::Human);
    console.say(format_args!("{} recorded", counted(planned.len(), "translation")));
    Ok(ExitCode::SUCCESS)
}

/// Records that translations which the program wrote say what their originals say; nobody has reviewed them.
pub(in crate::cli) fn stamp_drafts(common: &Common, paths: &[&str]) -> anyhow::Result<()> {
    let pages = Pages::on(common, &Settings { coverage: Coverage::Awaited, ..Settings::at(clock()?) })?;
    for path in paths {
        let page = pages.page(&common.root.join(path).to_string_lossy())?;
        let original = pages.original(page)?;
        let of = &pages.world().config.language(original.lang).segment;
        let review = pages.review(page, Given::default())?;
        let new = NewStamp { of, source: pages.stamp(original)?, by: None, differs: None, review };
        write(&common.root, path, &pages.stamped(page, &new)?)?;
    }
    Ok(())
}

/// What says that a translation is built in another way than its original, or is not done.
pub(super) const STRUCTURE: [Code; 10] = [
    Code::AlteredText,
    Code::LostText,
    Code::DifferentStructure,
    Code::OrderDiffers,
    Code::LengthDiffers,
    Code::WrongLanguage,
    Code::DifferentLink,
    Code::DifferentComponent,
    Code::UntranslatedText,
    Code::UnfinishedText,
];

/// Codes of what a stamp itself says, or ends.
const OF_STATES: [Code; 6] = [
    Code::BadStamp,
    Code::StaleTranslation,
    Code::ChangedSinceReview,
    Code::OrphanTranslation,
    Code::IncompleteEntry,
    Code::HeldTranslation,
];

/// What `check` says of the entry of a page.
pub(super) fn read(pages: &Pages, page: &Page) -> anyhow::Result<Diagnostics> {
    let mut read = check::of_entry(scope(pages.world()), pages.entry(page), &pages.inputs);
    // Some mistakes of components show only when they are called.
    let id = pages.world().site.page_of(page.entry, page.lang);
    pages.built.try_pages(id.as_slice(), &pages.inputs, &NoObserver, &mut read)?;
    Ok(read)
}

/// What of it says that the page does not say what its original says.
pub(super) fn differences(pages: &Pages, page: &Page, read: &Diagnostics) -> Vec<(Severity, Diagnostic)> {
    let is_here = |problem: &&Diagnostic| {
        STRUCTURE.contains(&problem.code)
            && problem.place.as_ref().is_some_and(|place| place.path == page.document.path)
    };
    let levels = &pages.world().config.levels;
    let leveled = |problem: &Diagnostic| Some((levels.of(problem.code)?, problem.clone()));
    read.iter().filter(is_here).filter_map(leveled).collect()
}

/// Why a translation is built in another way than its original: the reason that is given or was recorded for the same two texts. One that
/// lacks a part of its original, or has another one, without a reason is refused; codes that `[checks]` switches off do not count.
fn differs<'a>(
    (common, call): (&Common, &Call),
    (pages, read): (&Pages, &Diagnostics),
    page: &'a Page,
    given: Option<&'a str>,
) -> anyhow::Result<Option<&'a str>> {
    let path = &page.document.path;
    let mut problems = differences(pages, page, read);
    problems.retain(|(_, problem)| given.is_none() || problem.code == Code::UnfinishedText);
    let recorded = page.translation.as_ref().and_then(|before| before.differs.as_deref());
    if problems.is_empty() {
        // What was recorded before holds if nothing is reported because of it.
        let holds = given.is_none() && pages.differs_on_purpose(page)?;
        return Ok(given.or(recorded.filter(|_| holds)));
    }
    Console::new(common, Format::Human).problems(&problems, &pages.inputs);
    let count = counted(problems.len(), "place");
    let is_unfinished = problems.iter().any(|(_, problem)| problem.code == Code::UnfinishedText);
    let intended = match (is_unfinished, recorded) {
        (true, _) => String::new(),
        (false, None) => format!(
            "; where the difference is intended, record why: `{}`",
            call.line(&format!("l10n stamp {path} --differs \"REASON\""))
        ),
        (false, Some(why)) => format!(
            "; the recorded reason, “{why}”, was for earlier texts: if it still holds, give it again with `--differs`"
        ),
    };
    bail!(
        "`{path}` is not stamped, since it does not say what its original says, at {count}: do there what the help says, and run the \
         command again{intended}"
    )
}

/// Refuses a file with errors: a translation that cannot be read says nothing of its original.
fn refuse_broken(pages: &Pages, page: &Page, read: &Diagnostics, call: &Call) -> anyhow::Result<()> {
    let broken = broken(pages, page, read);
    ensure!(
        broken.is_none(),
        "`{}` has errors, so it is not stamped: {}; `{}` shows all",
        page.document.path,
        broken.map(|problem| problem.message.as_str()).unwrap_or_default(),
        call.line("check")
    );
    Ok(())
}

/// Why a stamp of a translation is refused as it is.
pub(super) fn refusal(pages: &Pages, page: &Page) -> anyhow::Result<Option<String>> {
    if pages.original(page).is_err() {
        return Ok(Some("its original is not there".to_owned()));
    }
    let read = read(pages, page)?;
    if let Some(broken) = broken(pages, page, &read) {
        return Ok(Some(format!("it has errors: {}", broken.message)));
    }
    let places = differences(pages, page, &read).len();
    let is_refused = places > 0 && !pages.differs_on_purpose(page)?;
    Ok(is_refused.then(|| format!("it does not say what its original says, at {}", counted(places, "place"))))
}

/// The first error of a file that a stamp does not mend.
pub(super) fn broken<'p>(pages: &'p Pages, page: &Page, read: &'p Diagnostics) -> Option<&'p Diagnostic> {
    let world = pages.world();
    let is_error = |problem: &&Diagnostic| {
        world.config.levels.of(problem.code) == Some(Severity::Error)
            && !OF_STATES.contains(&problem.code)
            && !STRUCTURE.contains(&problem.code)
            && problem.place.as_ref().is_some_and(|place| place.path == page.document.path)
    };
    pages.problems.iter().chain(read.iter()).find(is_error)
}
