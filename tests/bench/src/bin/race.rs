//! Races Hexaglot against other generators and against the floor.

use std::process::ExitCode;

use clap::Parser;
use hexaglot_bench::race::{self, Options};

/// Race Hexaglot against Hugo on the same texts with equal templates, and against the least that any generator does.
///
/// Outputs are compared first: programs that say different things do not race. Then they run in turn; what is printed
/// are medians of each round's ratios. Exit code 1 if a bar is missed, 2 if the race cannot be run.
#[derive(Parser)]
#[command(name = "race", max_term_width = 100)]
struct Args {
    #[command(flatten)]
    options: Options,
}

fn main() -> ExitCode {
    match race::run(&Args::parse().options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}
