//! Builds pages with nothing but a Markdown parser.

use std::path::PathBuf;

use clap::Parser;
use hexaglot_bench::floor;

/// Read every text, turn its Markdown into HTML, write a page: the least that any generator does.
#[derive(Parser)]
#[command(name = "floor")]
struct Args {
    /// The folder with Markdown files.
    content: PathBuf,
    /// The folder for pages.
    out: PathBuf,
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    println!("{} pages", floor::build(&args.content, &args.out)?);
    Ok(())
}
