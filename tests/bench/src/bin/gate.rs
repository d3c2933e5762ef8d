//! Fails if a build takes more instructions than it did.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Parser;
use hexaglot_bench::gate::{Figures, Verdict, count, judge};
use hexaglot_bench::race;

/// Count the instructions of small builds with callgrind and compare them with `tests/bench/instructions.toml`.
///
/// Exit code 1 if they are more than 3 % over it; figures of another compiler are shown and judge nothing.
#[derive(Parser)]
#[command(name = "gate", max_term_width = 100)]
struct Args {
    /// This program instead of building Hexaglot.
    #[arg(long, value_name = "PATH")]
    hexaglot: Option<PathBuf>,
    /// Write what is counted into the file.
    #[arg(long)]
    bless: bool,
}

const HEAD: &str = "# Instructions of `hexaglot build` on one thread, counted by callgrind; `gate --bless` writes this file.\n\
    # `start` is a build of 6 pages, `page` what each further page takes.\n";

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn run(args: &Args) -> Result<ExitCode> {
    let file = race::bench().join("instructions.toml");
    let hexaglot = race::program(args.hexaglot.as_deref(), race::Profile::Release)?;
    let counted = count(&hexaglot, &race::bench().join("hexaglot"), &race::work("gate")?.canonicalize()?)?;
    if args.bless {
        let text = format!("{HEAD}{}", toml::to_string(&counted)?);
        fs::write(&file, &text).with_context(|| format!("cannot write `{}`", file.display()))?;
        print!("{text}");
        return Ok(ExitCode::SUCCESS);
    }
    let known = fs::read_to_string(&file).with_context(|| format!("cannot read `{}`", file.display()))?;
    let known: Figures =
        toml::from_str(&known).with_context(|| format!("cannot read `{}`", file.display()))?;
    let (report, code) = match judge(&known, &counted) {
        Verdict::Pass(report) | Verdict::Incomparable(report) => (report, ExitCode::SUCCESS),
        Verdict::Fail(report) => (report, ExitCode::from(1)),
    };
    print!("{report}");
    Ok(code)
}
