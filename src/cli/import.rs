//! `hexaglot import DIR`: a site of another generator becomes a site of Hexaglot.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use serde_json::json;

use super::console::{Common, Console, say};
use crate::import::{Fate, Generator, Order, import};
use crate::report::Format;

/// Arguments of `import`.
#[derive(Args)]
pub(super) struct ImportArgs {
    /// The folder of the site; nothing is written there.
    dir: PathBuf,
    /// Its generator; guessed from its files if absent.
    #[arg(long, value_name = "GENERATOR", value_parser = clap::builder::PossibleValuesParser::new(Generator::NAMES.iter().map(|(name, _)| *name)))]
    from: Option<String>,
    /// The folder of the new site; one of the same name in the current folder if absent. Files there that somebody has changed stay.
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// A build of the old site, whose addresses are compared.
    #[arg(long, value_name = "DIR")]
    old_build: Option<PathBuf>,
    /// Write nothing.
    #[arg(long)]
    dry_run: bool,
    /// How the report is written.
    #[arg(long, value_enum, default_value_t = Form::Human)]
    format: Form,
}

/// Forms of the report.
#[derive(Clone, Copy, ValueEnum)]
enum Form {
    /// For people.
    Human,
    /// One object a line.
    Json,
}

/// Brings the site.
pub(super) fn run(common: &Common, args: &ImportArgs) -> anyhow::Result<ExitCode> {
    let name = args.dir.canonicalize().ok().and_then(|dir| dir.file_name().map(PathBuf::from));
    let output = args.output.clone().or(name).unwrap_or_else(|| PathBuf::from("site"));
    let order = Order {
        dir: &args.dir,
        from: args.from.as_deref().and_then(Generator::by_name),
        output: &output,
        old_build: args.old_build.as_deref(),
        is_dry: args.dry_run,
    };
    let outcome = import(&order)?;
    let count = |fate| outcome.report.count(fate);
    if matches!(args.format, Form::Json) {
        for (file, fate, what) in outcome.report.lines() {
            say(json!({ "type": "file", "file": file, "fate": fate.name(), "what": what }));
        }
        for file in &outcome.kept {
            say(json!({ "type": "kept", "file": file }));
        }
        say(json!({
            "type": "summary", "generator": outcome.generator.title(), "pages": outcome.pages, "languages": outcome.languages,
            "written": outcome.written, "equal": outcome.equal, "kept": outcome.kept.len(),
            "carried": count(Fate::Carried), "turned": count(Fate::Turned), "left": count(Fate::Left),
        }));
        return Ok(ExitCode::SUCCESS);
    }
    let console = Console::new(common, Format::Human);
    if !common.quiet {
        console.say(outcome.report.text());
    }
    for file in &outcome.kept {
        console.say(format_args!("`{file}` was changed or removed since the last import: it stays as it is"));
    }
    let verb = if args.dry_run { "would be written" } else { "written" };
    console.say(format_args!(
        "{}: {} pages in {} languages; {} files {verb}, {} there already, {} of your own left alone; of files of the old site {} carried, \
         {} with something turned, {} with something left",
        outcome.generator.title(),
        outcome.pages,
        outcome.languages,
        outcome.written,
        outcome.equal,
        outcome.kept.len(),
        count(Fate::Carried),
        count(Fate::Turned),
        count(Fate::Left),
    ));
    console.hint(&format!(
        "look at it with `hexaglot serve --root {0}`, and at what is left with `hexaglot check --root {0}`",
        output.display()
    ));
    Ok(ExitCode::SUCCESS)
}
