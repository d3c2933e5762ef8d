//! Fails if some input takes more than its share of instructions when there is more of it.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use anyhow::Result;
use clap::Parser;
use hexaglot_bench::growth::{CASES, Case, MOST, count};
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
    let hexaglot = race::program(args.hexaglot.as_deref(), race::Profile::Release)?;
    let numbers = AtomicUsize::new(0);
    let is_linear = |case: &&Case| -> Result<bool> {
        let work = race::work(&format!("growth/{}", numbers.fetch_add(1, Ordering::Relaxed)))?;
        let begun = Instant::now();
        let counts = count(&hexaglot, case, &work);
        fs::remove_dir_all(&work)?;
        let counts = counts?;
        let ([first, second], name) = (counts.doublings(), format!("{}, {}", case.name, case.size));
        let verdict = if counts.is_linear() { "" } else { "  MORE THAN LINEAR" };
        println!("{name:<45} {first:>5.2} {second:>5.2} {:>6.1} s{verdict}", begun.elapsed().as_secs_f64());
        Ok(counts.is_linear())
    };
    let cases: Vec<&Case> = CASES.iter().filter(|case| case.name.contains(&args.name)).collect();
    let linear = cases.par_iter().map(is_linear).collect::<Result<Vec<bool>>>()?;
    let more = linear.iter().filter(|is_linear| !**is_linear).count();
    println!("{} inputs, {more} of them above {MOST} times the instructions for a doubling", cases.len());
    Ok(if more == 0 { ExitCode::SUCCESS } else { ExitCode::from(1) })
}
