//! `hexaglot check`: everything that a build does except writing, the lints of texts, and both for each later
//! day; with `--external`, also links to other sites.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::SystemTime;

use anyhow::Context as _;
use clap::Args;
use serde_json::json;

use super::console::{Common, Console};
use super::l10n::language;
use super::site::{SiteArgs, clock, require_site};
use crate::build::{Built, Days, SiteFiles, Today, future_problems, scope};
use crate::check::{self, is_of_language, narrow};
use crate::config::{Coverage, Settings};
use crate::date::Day;
use crate::diag::{Diagnostics, FutureProblem, Severity};
use crate::inputs::Inputs;
use crate::memo::Memo;
use crate::observer::NoObserver;
use crate::pipeline;
use crate::probe::{self, Asked, Question};
use crate::report::{self, Tally, counted};

/// Arguments of `check`.
#[derive(Args)]
pub(super) struct CheckArgs {
    #[command(flatten)]
    site: SiteArgs,
    /// Take placeholders for errors, as before a release.
    #[arg(long)]
    release: bool,
    /// Look at the edition of one day, and not at the later days on which something changes.
    #[arg(long)]
    one_day: bool,
    /// The language whose problems are shown: in its texts and messages, and what it lacks.
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,
    /// Write the days on which the site changes by the calendar alone, so that CI can build it then.
    #[arg(long, value_name = "FILE", conflicts_with = "one_day")]
    next_build: Option<PathBuf>,
    /// Look for words of templates that are the same in all languages, too.
    #[arg(long)]
    pseudo: bool,
    /// Ask other sites whether links to them lead somewhere, too.
    #[arg(long)]
    external: bool,
}

/// Checks; starts again if files are saved meanwhile.
pub(super) fn run(common: &Common, args: &CheckArgs) -> anyhow::Result<ExitCode> {
    for _ in 1..pipeline::ATTEMPTS {
        if let Some(code) = once(common, args, false)? {
            return Ok(code);
        }
    }
    Ok(once(common, args, true)?.unwrap_or(ExitCode::from(1)))
}

/// Checks; `None` if files were saved meanwhile, unless it is the last attempt.
fn once(common: &Common, args: &CheckArgs, is_last: bool) -> anyhow::Result<Option<ExitCode>> {
    let mut diags = Diagnostics::new();
    let output = common.root.join("public");
    require_site(&common.root)?;
    let inputs = pipeline::files(&common.root, &output, &mut diags)?;
    let settings = Settings { coverage: Coverage::Held, ..args.site.settings(args.release)? };
    let read = SiteFiles::of(&inputs, &settings, &Memo::default(), &NoObserver, &mut diags);
    let files = if args.one_day { Vec::new() } else { read.files.clone() };
    let built = read.assemble(&NoObserver, &mut diags);
    built.try_all(&inputs, &NoObserver, &mut diags)?;
    let world = built.world();
    let scope = scope(world);
    let known = check::site(scope, &inputs, &mut diags);
    check::stamps_to_come(&world.site, clock()?.max(world.config.today), &mut diags);
    check::messages((&world.config, &world.locales, &world.theme), &inputs, &mut diags);
    let (config, locales, site, theme) = (&world.config, &world.locales, &world.site, &world.theme);
    check::fact_labels(check::Labelled { config, locales, site, theme }, &mut diags);
    if args.pseudo {
        check::hard_coded(&world.theme, &mut diags);
    }
    let (days, to_come) = if args.one_day {
        (Days::default(), Vec::new())
    } else {
        future_problems(Today { built: &built, files: &files, known, problems: &diags }, &inputs)
    };
    if pipeline::report_disturbed(&inputs, &output, &mut diags)? && !is_last {
        return Ok(None);
    }
    let console = Console::new(common, args.site.format);
    let asked = if args.external { external(common, &console, &built, &inputs, &mut diags) } else { Ok(()) };
    if let Some(path) = &args.next_build {
        write_next_build(path, built.world().config.today, &days)?;
    }
    let mut problems = built.judge(diags);
    let mut to_come = to_come;
    if let Some(name) = &args.lang {
        let lang = language(&world.config, name)?;
        problems.retain(|(_, problem)| is_of_language(problem, &world.config, lang));
        to_come.retain(|(_, later)| is_of_language(&later.problem, &world.config, lang));
        problems.iter_mut().for_each(|(_, problem)| narrow(problem, &world.config, lang));
        to_come.iter_mut().for_each(|(_, later)| narrow(&mut later.problem, &world.config, lang));
    }
    let mut findings = report::findings(&problems, &inputs);
    findings.extend(report::later(&to_come, &inputs));
    console.findings(&findings);
    // Without a network all else was checked.
    asked?;
    Ok(Some(summary(&console, &built, Tally::of(&problems), &days, &to_come)))
}

/// Asks other sites whether the links to them lead somewhere; the problems are those of the edition of today.
fn external(
    common: &Common,
    console: &Console,
    built: &Built,
    inputs: &Inputs,
    diags: &mut Diagnostics,
) -> anyhow::Result<()> {
    let world = built.world();
    let addresses = check::elsewhere(scope(world), inputs);
    let question = Question {
        addresses: &addresses,
        external: &world.config.external,
        base_url: &world.config.base_url,
        root: &common.root,
        now: SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default(),
    };
    let begin = |asked: Asked| {
        let (addresses, sites) = (counted(asked.addresses, "link"), counted(asked.sites, "other site"));
        let known = match asked.known {
            0 => String::new(),
            known => format!("; the answers for {known} more are known"),
        };
        console.note(&format!("asks for {addresses} at {sites}{known}"));
    };
    probe::links(question, begin, diags)
}

/// Writes the days on which another edition begins, at midnight UTC as builds count days (RFC 3339).
fn write_next_build(path: &Path, today: Day, days: &Days) -> anyhow::Result<()> {
    let instant = |day: &Day| format!("{day}T00:00:00Z");
    let fields = json!({
        "edition": today.to_string(),
        "next": days.all.first().map(instant),
        "builds": days.all.iter().map(instant).collect::<Vec<_>>(),
    });
    fs::write(path, format!("{fields:#}\n")).with_context(|| format!("cannot write `{}`", path.display()))
}

/// Prints the summary of the check.
fn summary(
    console: &Console,
    built: &Built,
    today: Tally,
    days: &Days,
    to_come: &[(Severity, FutureProblem)],
) -> ExitCode {
    let world = built.world();
    let (pages, languages) = (world.site.pages.len(), world.config.languages.len());
    let artifacts = built.plan.artifacts.len();
    let tally = today + Tally::of(to_come);
    let is_error = |(severity, _): &&(Severity, FutureProblem)| *severity == Severity::Error;
    let breaks = to_come.iter().find(is_error).map(|(_, later)| later.since.day);
    let fields = json!({
        "command": "check", "pages": pages, "languages": languages, "artifacts": artifacts, "publishable": today.errors == 0,
        "later_days": days.count, "breaks_on": breaks.map(|day| day.to_string()),
    });
    if days.looked_at() < days.count {
        console.note(&format!(
            "something changes on {} later days; {} of them were looked at, the next ones one by one, the others in groups",
            days.count,
            days.looked_at()
        ));
    }
    if tally.errors > 0 {
        let from = breaks.filter(|_| today.errors == 0).map(|day| format!(" from {day} on"));
        let sentence = format!("the site cannot be published{}", from.unwrap_or_default());
        console.failure(&sentence, tally, fields);
        return ExitCode::from(1);
    }
    let later = match days.count {
        0 => String::new(),
        count => format!(", {}", counted(count, "later day")),
    };
    let (pages, languages) = (counted(pages, "page"), counted(languages, "language"));
    let sentence = format!("{pages} in {languages}, {}{later}: {tally}", counted(artifacts, "artifact"));
    console.summary("summary", tally, sentence, fields);
    ExitCode::SUCCESS
}
