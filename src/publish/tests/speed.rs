//! A measurement of 60,000 files, for `cargo test --release --lib publish -- --ignored --nocapture`.

use std::time::Instant;

use super::*;
use crate::parallel;

type Layout = fn(usize) -> String;

#[test]
#[ignore = "a measurement, not a test: writes 300 MB in memory and on disk"]
fn sixty_thousand_files() {
    let layouts: [(&str, Layout); 2] = [
        ("100 files a folder", |at| format!("en/{}/{}.html", at / 100, at)),
        ("a folder for each file", |at| format!("en/section-{}/page-{at}/index.html", at % 60)),
    ];
    for base in ["/dev/shm", env!("CARGO_MANIFEST_DIR")] {
        for (layout, path) in layouts {
            println!("{base}, {layout}");
            let room = tempfile::tempdir_in(base).unwrap();
            let paths: Vec<String> = (0..60_000).map(path).collect();
            for (what, changed) in [("first", 0), ("same", 0), ("1 changed", 1), ("6,000 changed", 6_000)] {
                run(&room.path().join("public"), &paths, what, changed);
            }
        }
    }
}

fn run(output: &Path, paths: &[String], what: &str, changed: usize) {
    let numbered: Vec<(usize, &String)> = paths.iter().enumerate().collect();
    let start = Instant::now();
    let edition = Edition::begin(output, &[], Foreign::Refuse).unwrap();
    let begun = start.elapsed();
    let put = |&(at, path): &(usize, &String)| {
        let mut bytes = path.as_bytes().repeat(5_120 / path.len() + 1);
        bytes.truncate(5_120);
        bytes[5_000] = if at < changed { changed.to_le_bytes()[0] } else { b'x' };
        edition.put(path, &bytes).map(|_| ())
    };
    parallel::map_files(&numbered, put).into_iter().collect::<anyhow::Result<()>>().unwrap();
    let put = start.elapsed();
    let report = edition.finish().unwrap();
    println!(
        "  {what:14} {:.2?}: begin {begun:.2?}, put {:.2?}, finish {:.2?} {report:?}",
        start.elapsed(),
        put - begun,
        start.elapsed() - put
    );
}
