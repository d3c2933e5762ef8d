//! `hexaglot l10n import`: translations of PO and XLIFF files go into the site.
//!
//! Everything is read and checked before anything is written.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use serde_json::json;

use super::exchange::{messages, originals};
use super::import_checked::{Settled, settle};
use super::import_files::{From, Given, read};
use super::import_language::tell_foreign;
use super::import_messages::import_messages;
use super::import_outcome::{LeftOut, Outcome};
use super::import_page::import_page;
use super::pages::Pages;
use super::workspace::{ReadyFile, write_all};
use crate::cli::console::{Common, Console};
use crate::cli::site::SiteArgs;
use crate::config::{Coverage, Settings};
use crate::diag::{Code, Diagnostic, Diagnostics, Severity, did_you_mean};
use crate::exchange::{Incoming, State};
use crate::inputs::Inputs;
use crate::lang::Lang;
use crate::locales::state_file;
use crate::report::counted;

/// Arguments of `l10n import`.
#[derive(Args)]
pub(super) struct ImportArgs {
    /// PO and XLIFF 2 files, or folders with such files.
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// Take the files of one format only, where a folder has both.
    #[arg(long, value_enum, value_name = "FORMAT")]
    from: Option<From>,
    /// Check everything and write nothing.
    #[arg(long)]
    pub(super) dry_run: bool,
    #[command(flatten)]
    site: SiteArgs,
}

/// Imports.
pub(super) fn run(common: &Common, args: &ImportArgs) -> anyhow::Result<ExitCode> {
    let settings = Settings { coverage: Coverage::Awaited, ..args.site.settings(false)? };
    let pages = Pages::on(common, &settings)?;
    let mut diags = Diagnostics::new();
    let given = read((&common.root, &pages), &args.paths, args.from, &mut diags)?;
    let by_language = by_language(&given, &mut diags);
    let console = Console::new(common, args.site.format);
    let problems = pages.built.judge(diags.clone());
    if problems.iter().any(|(severity, _)| *severity == Severity::Error) {
        let tally = console.problems(&problems, &given.inputs);
        console.failure("nothing is written", tally, json!({ "command": "l10n import", "files": 0 }));
        return Ok(ExitCode::from(1));
    }
    for (lang, units) in &by_language {
        tell_foreign((common, &pages), *lang, units, &mut diags)?;
    }
    let make = |left: &LeftOut, diags: &mut Diagnostics| {
        let mut outcome = Outcome::default();
        for (lang, units) in &by_language {
            of_language((common, &pages), *lang, units, left, (&mut outcome, diags))?;
        }
        Ok(outcome)
    };
    let Settled { outcome, problems, of_site, inputs } = settle((&pages, &settings, &given.inputs), make)?;
    diags.extend(problems);
    let problems = pages.built.judge(diags);
    let shown = with_places(&given.inputs, &pages.inputs, &problems);
    let tally = console.problems(&problems, &shown) + console.problems(&of_site, &inputs);
    if !args.dry_run {
        write_all(&common.root, &outcome.files)?;
    }
    outcome.lines.iter().for_each(|line| console.say(line));
    let sentence = sentence(args, &outcome);
    let fields = json!({
        "command": "l10n import", "files": outcome.files.len(), "texts": outcome.texts, "open": outcome.open,
    });
    if tally.errors > 0 {
        let sentence = format!("{sentence}; what has an error was left out, correct it and import it again");
        console.failure(&sentence, tally, fields);
        return Ok(ExitCode::from(1));
    }
    console.summary("summary", tally, sentence, fields);
    Ok(ExitCode::SUCCESS)
}

/// The files that came back, and those of the site that their problems name too.
fn with_places(given: &Inputs, site: &Inputs, problems: &[(Severity, Diagnostic)]) -> Inputs {
    let also = problems.iter().flat_map(|(_, problem)| &problem.also);
    let lacks = also.map(|(place, _)| &place.path).filter(|path| given.find(path).is_none());
    given.written(lacks.filter_map(|path| Some((Arc::clone(path), site.bytes(path).ok()?))).collect())
}

fn sentence(args: &ImportArgs, outcome: &Outcome) -> String {
    let what = if args.dry_run { "would be written" } else { "written" };
    let is_record = |file: &&ReadyFile| file.path.ends_with(state_file::NAME);
    let records = outcome.files.iter().filter(is_record).count();
    let (texts, files) = (counted(outcome.texts, "text"), counted(outcome.files.len() - records, "file"));
    let open = counted(outcome.open, "unit");
    format!("{texts} in {files} {what}; {open} not translated or to be looked at, and left out")
}

/// The units of each language. A unit that is in two files, with two translations, is reported.
fn by_language<'g>(given: &'g Given, diags: &mut Diagnostics) -> BTreeMap<Lang, Vec<&'g Incoming>> {
    let mut seen: BTreeMap<(Lang, String), &Incoming> = BTreeMap::new();
    let mut order = Vec::new();
    // Formats that have one text in two ways: the first of them, and how many.
    let mut clashes: BTreeMap<(&str, &str), (&Incoming, &Incoming, usize)> = BTreeMap::new();
    for (lang, unit) in &given.units {
        let key = (*lang, unit.id.to_string());
        let Some(first) = seen.get(&key).copied() else {
            seen.insert(key.clone(), unit);
            order.push(key);
            continue;
        };
        let is_done = first.state.min(unit.state) >= State::Translated;
        if first.target == unit.target && (is_done || first.state == unit.state) {
            // PO does not say who has reviewed what.
            if unit.state > first.state {
                seen.insert(key, unit);
            }
        } else if ending(first) == ending(unit) {
            diags
                .report(
                    Code::BadExchange,
                    unit.place.clone(),
                    format!("the unit `{}` has another translation in a second file", unit.id),
                )
                .also(first.place.clone(), "first here")
                .help("name the one of the two files that counts, not their folder");
        } else {
            clashes.entry((ending(first), ending(unit))).or_insert((first, unit, 0)).2 += 1;
        }
    }
    for (first, unit, count) in clashes.into_values() {
        let message = match count {
            1 => format!("the unit `{}` has one translation in PO and another in XLIFF", unit.id),
            count => format!(
                "{count} units have one translation in PO and another in XLIFF, the first of them `{}`",
                unit.id
            ),
        };
        diags
            .report(Code::BadExchange, unit.place.clone(), message)
            .also(first.place.clone(), "first here")
            .help("say which of them counts: add `--from po` or `--from xliff2`");
    }
    let mut made: BTreeMap<Lang, Vec<&Incoming>> = BTreeMap::new();
    for key in order {
        made.entry(key.0).or_default().extend(seen.get(&key));
    }
    made
}

fn ending(unit: &Incoming) -> &str {
    if unit.place.path.ends_with(".po") { "po" } else { "xliff" }
}

fn of_language(
    (common, pages): (&Common, &Pages),
    lang: Lang,
    units: &[&Incoming],
    left: &LeftOut,
    (outcome, diags): (&mut Outcome, &mut Diagnostics),
) -> anyhow::Result<()> {
    let mut by_file: BTreeMap<&str, Vec<&Incoming>> = BTreeMap::new();
    units.iter().for_each(|unit| by_file.entry(&unit.id.file).or_default().push(unit));
    let originals = originals(pages, lang);
    let all = messages(pages, lang);
    let is_source = lang == pages.world().config.source;
    let mut of_messages: Vec<&Incoming> = Vec::new();
    for (file, units) in by_file {
        if let Some((entry, original)) =
            originals.iter().find(|(_, original)| *original.document.path == *file)
        {
            import_page((common, pages), (entry, original), lang, &units, left, (outcome, diags))?;
        } else if all.has(file) && !is_source {
            of_messages.extend(units);
        } else if let Some(first) = units.first() {
            let known: BTreeSet<&str> = originals
                .iter()
                .map(|(_, original)| &*original.document.path)
                .chain(all.files().map(|file| &*file.path))
                .collect();
            let near = did_you_mean(file, known.iter().copied());
            let message = format!(
                "`{file}` is no original of this site that is translated into this language: {} left out",
                counted(units.len(), "unit")
            );
            let help = near
                .unwrap_or_else(|| "it may have been removed or renamed: extract the site again".to_owned());
            diags.report(Code::UnplacedUnit, first.place.clone(), message).help(help);
        }
    }
    if !of_messages.is_empty() {
        import_messages(pages, (lang, &all), &of_messages, left, (outcome, diags))?;
    }
    Ok(())
}
