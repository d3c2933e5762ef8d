//! Writes the texts that generators race with.

use std::path::PathBuf;

use clap::Parser;
use hexaglot_bench::corpus::{self, Dialect};

/// Write a site's texts in six languages and ten sections: the same bytes on every machine.
///
/// Of N pages, N / 6 are in each language. Home and section pages come on top.
#[derive(Parser)]
#[command(name = "corpus")]
struct Args {
    /// The folder of the site; texts go to `content` in it, which is emptied first.
    out: PathBuf,
    /// Pages in all languages together: a multiple of 6.
    #[arg(long, value_name = "N")]
    pages: usize,
    /// For whom the texts are written.
    #[arg(long, value_enum, default_value_t)]
    dialect: Dialect,
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let size = corpus::write(&args.out.join("content"), args.pages, args.dialect)?;
    println!("{} files, {} bytes", size.files, size.bytes);
    Ok(())
}
