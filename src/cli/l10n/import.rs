//! `hexaglot l10n import`: translations of PO and XLIFF files go into the site.
//!
//! Everything is read and checked before anything is written.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::exchange::{messages, originals};
use super::import_files::{Given, read};
use super::import_messages::import_messages;
use super::import_outcome::Outcome;
use super::import_page::import_page;
use super::pages::Pages;
use super::workspace::write_all;
use crate::cli::console::{Common, Console};
use crate::cli::site::SiteArgs;
use crate::diag::{Code, Diagnostics, did_you_mean};
use crate::exchange::Incoming;
use crate::lang::Lang;
use crate::report::counted;

/// Arguments of `l10n import`.
#[derive(Args)]
pub(super) struct ImportArgs {
    /// PO and XLIFF 2 files, or folders with such files.
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// Check everything and write nothing.
    #[arg(long)]
    pub(super) dry_run: bool,
    #[command(flatten)]
    site: SiteArgs,
}

/// Imports.
pub(super) fn run(common: &Common, args: &ImportArgs) -> anyhow::Result<ExitCode> {
    let pages = Pages::of(common, &args.site)?;
    let mut diags = Diagnostics::new();
    let given = read(&pages, &args.paths, &mut diags)?;
    let mut outcome = Outcome::default();
    for (lang, units) in by_language(&given, &mut diags) {
        of_language((common, &pages), lang, &units, &mut outcome, &mut diags)?;
    }
    let console = Console::new(common, args.site.format);
    let problems = pages.built.judge(diags);
    let tally = console.problems(&problems, &given.inputs);
    let fields = |files: usize| json!({ "command": "l10n import", "files": files, "texts": outcome.texts, "open": outcome.open });
    if tally.errors > 0 {
        console.failure("nothing is written", tally, fields(0));
        return Ok(ExitCode::from(1));
    }
    if !args.dry_run {
        write_all(&common.root, &outcome.files)?;
    }
    outcome.lines.iter().for_each(|line| console.say(line));
    let what = if args.dry_run { "would be written" } else { "written" };
    let (texts, files) = (counted(outcome.texts, "text"), counted(outcome.files.len(), "file"));
    let sentence = format!(
        "{texts} in {files} {what}; {} not translated or to be looked at, and left out",
        counted(outcome.open, "unit")
    );
    console.summary("summary", tally, sentence, fields(outcome.files.len()));
    Ok(ExitCode::SUCCESS)
}

/// The units of each language. A unit that is in two files, with two translations, is reported.
fn by_language<'g>(given: &'g Given, diags: &mut Diagnostics) -> BTreeMap<Lang, Vec<&'g Incoming>> {
    let mut made: BTreeMap<Lang, Vec<&Incoming>> = BTreeMap::new();
    let mut seen: BTreeMap<(Lang, String), &Incoming> = BTreeMap::new();
    for (lang, unit) in &given.units {
        if let Some(first) = seen.insert((*lang, unit.id.to_string()), unit) {
            if first.target != unit.target || first.state != unit.state {
                diags
                    .report(
                        Code::BadExchange,
                        unit.place.clone(),
                        format!("the unit `{}` has two translations", unit.id),
                    )
                    .also(first.place.clone(), "first here")
                    .help("import one of the two files");
            }
            continue;
        }
        made.entry(*lang).or_default().push(unit);
    }
    made
}

fn of_language(
    (common, pages): (&Common, &Pages),
    lang: Lang,
    units: &[&Incoming],
    outcome: &mut Outcome,
    diags: &mut Diagnostics,
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
            import_page((common, pages), (entry, original), lang, &units, (outcome, diags))?;
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
        import_messages(pages, (lang, &all), &of_messages, (outcome, diags))?;
    }
    Ok(())
}
