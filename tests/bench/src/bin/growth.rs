//! Fails if some input takes more than its share of instructions when there is more of it.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result};
use clap::Parser;
use hexaglot_bench::growth::{CASES, Case, Counts, MOST, count};
use hexaglot_bench::race;
use rayon::prelude::*;

/// Count the instructions of `hexaglot check` on inputs of one, two and four times a size, with cachegrind.
///
/// Exit code 1 if a doubling takes more than 2.3 times as many.
#[derive(Parser)]
#[command(name = "growth", max_term_width = 100)]
struct Args {
    /// This program instead of building Hexaglot.
    #[arg(long, value_name = "PATH")]
    hexaglot: Option<PathBuf>,
    /// Only cases with this in their names.
    #[arg(default_value = "")]
    name: String,
}

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
    let hexaglot = match &args.hexaglot {
        Some(path) => path.clone(),
        None => race::hexaglot()?,
    };
    let work = race::root().join("target/growth");
    let (cases, numbers) = (CASES.iter().filter(|case| case.name.contains(&args.name)), AtomicUsize::new(0));
    let counted = |case: &Case| {
        let work = work.join(numbers.fetch_add(1, Ordering::Relaxed).to_string());
        fs::create_dir_all(&work).with_context(|| format!("cannot make `{}`", work.display()))?;
        let counts = count(&hexaglot, case, &work);
        fs::remove_dir_all(&work)?;
        counts
    };
    let cases: Vec<&Case> = cases.collect();
    let counts: Vec<Result<Counts>> = cases.par_iter().map(|case| counted(case)).collect();
    let mut code = ExitCode::SUCCESS;
    for (case, counts) in cases.iter().zip(counts) {
        let counts = counts?;
        let [first, second] = counts.doublings();
        let verdict = if counts.is_linear() { "" } else { "  MORE THAN LINEAR" };
        println!("{:<45} {first:>5.2} {second:>5.2}{verdict}", format!("{}, {}", case.name, case.size));
        if !counts.is_linear() {
            code = ExitCode::from(1);
        }
    }
    println!("{} inputs; a doubling may take {MOST} times the instructions", cases.len());
    Ok(code)
}
