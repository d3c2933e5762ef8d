//! Tells whether two published sites say the same.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use hexaglot_bench::compare::compare;

/// Compare two published sites by what readers get: addresses, words, links, headings, languages, feeds, sitemaps.
///
/// Exit code 1 if they differ.
#[derive(Parser)]
#[command(name = "compare")]
struct Args {
    /// The folder of one site.
    left: PathBuf,
    /// The folder of the other.
    right: PathBuf,
    /// How many differences are shown.
    #[arg(long, value_name = "N", default_value_t = 12)]
    show: usize,
}

fn main() -> anyhow::Result<ExitCode> {
    let args = Args::parse();
    let outcome = compare(&args.left, &args.right)?;
    for difference in outcome.differences.iter().take(args.show) {
        println!("{difference}");
    }
    let verdict = match outcome.differences.len() {
        0 => "equal".to_owned(),
        1 => "1 difference".to_owned(),
        count => format!("{count} differences"),
    };
    println!(
        "{verdict}: {} pages, {} feeds, {} addresses in sitemaps; other files: {} on the left, {} on the right",
        outcome.pages, outcome.feeds, outcome.addresses, outcome.extras.0, outcome.extras.1
    );
    Ok(if outcome.differences.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}
