//! `hexaglot l10n stamp FILE…`: records that translations say what their originals say now.

use std::process::ExitCode;

use anyhow::{bail, ensure};
use clap::{Args, ValueEnum};

use super::messages;
use super::pages::{NewStamp, Pages};
use super::workspace::write;
use crate::build::scope;
use crate::check;
use crate::cli::console::{Common, Console, say};
use crate::cli::site::SiteArgs;
use crate::diag::{Code, Diagnostic, Severity};
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
    /// The state of the translation; as before if absent, `draft` for a first stamp.
    #[arg(long, value_enum)]
    state: Option<State>,
    /// Who translated it.
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// Who reviewed it; the state becomes `reviewed` unless `--state` says otherwise.
    #[arg(long, value_name = "NAME")]
    reviewed_by: Option<String>,
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
    fn name(self) -> &'static str {
        match self {
            State::Machine => "machine",
            State::Draft => "draft",
            State::Reviewed => "reviewed",
            State::Official => "official",
        }
    }
}

/// Records.
pub(super) fn run(common: &Common, args: &StampArgs) -> anyhow::Result<ExitCode> {
    if args.messages {
        let (name, ids) =
            args.names.split_first().map_or((None, &[][..]), |(name, ids)| (Some(name.as_str()), ids));
        return messages::stamp(common, name, ids);
    }
    let pages = Pages::of(common, &args.site)?;
    let mut planned = Vec::new();
    for name in &args.names {
        let page = pages.page(name)?;
        if args.names.len() > 1 && pages.entry(page).original == page.lang {
            say(format_args!("{}: the original, which has no stamp", page.document.path));
            continue;
        }
        let original = pages.original(page)?;
        refuse_broken(&pages, name)?;
        refuse_different(common, &pages, page)?;
        let given = args.state.map(State::name);
        let new = NewStamp {
            of: &pages.world().config.language(original.lang).segment,
            source: pages.stamp(original)?,
            state: given.or(args.reviewed_by.as_ref().map(|_| "reviewed")),
            by: args.by.as_deref(),
            reviewed_by: args.reviewed_by.as_deref(),
            reviewed: args.reviewed_by.as_ref().map(|_| pages.world().config.today.to_string()),
        };
        planned.push((page, pages.stamped(page, &new)?));
    }
    // Nothing is written if one of them cannot be.
    for (page, text) in &planned {
        write(&common.root, &page.document.path, text)?;
        say(format_args!("{}: stamped", page.document.path));
    }
    let console = Console::new(common, Format::Human);
    console.say(format_args!("{} recorded", counted(planned.len(), "translation")));
    Ok(ExitCode::SUCCESS)
}

/// What says that a translation is built in another way than its original, or is not done.
const STRUCTURE: [Code; 6] = [
    Code::LostText,
    Code::DifferentStructure,
    Code::DifferentLink,
    Code::DifferentComponent,
    Code::UntranslatedText,
    Code::UnfinishedText,
];

/// Refuses a translation that lacks a part of its original, or has another one; codes that `[checks]` switches off do not count.
fn refuse_different(common: &Common, pages: &Pages, page: &Page) -> anyhow::Result<()> {
    let world = pages.world();
    let scope = scope(world);
    let found = check::of_entry(scope, pages.entry(page), &pages.inputs);
    let is_here = |problem: &&Diagnostic| {
        STRUCTURE.contains(&problem.code)
            && problem.place.as_ref().is_some_and(|place| place.path == page.document.path)
    };
    let leveled = |problem: &Diagnostic| Some((world.config.levels.of(problem.code)?, problem.clone()));
    let problems: Vec<(Severity, Diagnostic)> = found.iter().filter(is_here).filter_map(leveled).collect();
    if !problems.is_empty() {
        Console::new(common, Format::Human).problems(&problems, &pages.inputs);
        bail!(
            "`{}` is not stamped, since it does not say what its original says: correct it, or switch a code off in `[checks]` of \
             `site.toml`",
            page.document.path
        );
    }
    Ok(())
}

/// Refuses a file with errors: a translation that cannot be read says nothing of its original.
fn refuse_broken(pages: &Pages, name: &str) -> anyhow::Result<()> {
    let page = pages.page(name)?;
    let is_here = |path: &str| *path == *page.document.path;
    let broken = pages.problems.iter().find(|problem| {
        problem.code != Code::BadStamp
            && problem.code.is_always_error()
            && problem.place.as_ref().is_some_and(|place| is_here(&place.path))
    });
    ensure!(
        broken.is_none(),
        "`{}` has errors, so it is not stamped: {}; `hexaglot check` shows all",
        page.document.path,
        broken.map(|problem| problem.message.as_str()).unwrap_or_default()
    );
    Ok(())
}
