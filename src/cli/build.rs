//! `hexaglot build`: the whole site into its output folder, or nothing.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;

use super::console::{Common, Console};
use super::deployment;
use super::site::{SiteArgs, require_site};
use super::timings::Stopwatch;
use crate::build::Built;
use crate::diag::Severity;
use crate::observer::Observer;
use crate::pipeline::{self, Caching, Order, Outcome, Shard};
use crate::publish::{Foreign, Report, interrupts};
use crate::report::{Tally, counted};

/// Arguments of `build`.
#[derive(Args)]
pub(super) struct BuildArgs {
    #[command(flatten)]
    site: SiteArgs,
    /// The output folder; `output` in `site.toml`, or `public`, if absent.
    #[arg(long, short, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Keep files in the output folder that no build wrote, instead of refusing.
    #[arg(long)]
    force: bool,
    /// Neither use nor leave a cache in `.hexaglot/cache`.
    #[arg(long)]
    no_cache: bool,
    /// Write one part of the site, such as `2/3`; the folders of all parts laid over each other are the site.
    #[arg(long, value_name = "K/N", value_parser = shard)]
    shard: Option<Shard>,
    /// Write the list of all published files: path, size, SHA-256, content type, how long each may be kept.
    #[arg(long, value_name = "FILE")]
    manifest: Option<PathBuf>,
    /// Compare with the list of files that was published last, and report addresses at which nothing is any more.
    #[arg(long, value_name = "FILE")]
    published: Option<PathBuf>,
    /// Show where the time went: phases, slowest templates, slowest pages.
    #[arg(long)]
    timings: bool,
}

impl BuildArgs {
    fn files(&self) -> deployment::Lists<'_> {
        deployment::Lists { written: self.manifest.as_deref(), compared: self.published.as_deref() }
    }
}

fn shard(text: &str) -> Result<Shard, String> {
    let parts = text.split_once('/').map(|(number, count)| (number.parse(), count.parse()));
    match parts {
        Some((Ok(number), Ok(count))) if (1..=count).contains(&number) => Ok(Shard { number, count }),
        _ => Err("write a number and how many there are, such as `1/4`".to_owned()),
    }
}

/// Shows progress while a site is built.
struct Screen {
    progress: ProgressBar,
    stopwatch: Option<Stopwatch>,
}

impl Observer for Screen {
    fn phase(&self, name: &'static str) {
        if let Some(stopwatch) = &self.stopwatch {
            stopwatch.phase(name);
        }
    }

    fn planned(&self, artifacts: usize) {
        self.progress.set_position(0);
        self.progress.set_length(u64::try_from(artifacts).unwrap_or(u64::MAX));
    }

    fn done(&self, artifacts: usize) {
        self.progress.inc(u64::try_from(artifacts).unwrap_or(0));
    }

    fn artifact(&self, path: &str, template: Option<&str>, work: &mut dyn FnMut()) {
        match &self.stopwatch {
            Some(stopwatch) => stopwatch.artifact(path, template, work),
            None => work(),
        }
    }
}

/// Builds, and prints the result.
pub(super) fn run(common: &Common, args: &BuildArgs) -> anyhow::Result<ExitCode> {
    interrupts::heed()?;
    require_site(&common.root)?;
    let console = Console::new(common, args.site.format);
    let started = Instant::now();
    let screen = Screen { progress: progress(&console), stopwatch: args.timings.then(Stopwatch::start) };
    let order = Order {
        root: common.root.clone(),
        output: args.output.clone(),
        settings: args.site.settings(false)?,
        foreign: if args.force { Foreign::Keep } else { Foreign::Refuse },
        caching: if args.no_cache { Caching::Cold } else { Caching::Cached },
        shard: args.shard,
    };
    let outcome = pipeline::run(&order, &screen);
    screen.progress.finish_and_clear();
    let Outcome { built, inputs, problems, published, output, notes } = outcome?;
    notes.iter().for_each(|note| console.note(note));
    let tally = console.problems(&problems, &inputs);
    let code = match published {
        Some(report) => {
            let found = match args.shard {
                None => deployment::problems(&built, &common.root, &output, args.files())?,
                Some(_) => Vec::new(),
            };
            let tally = tally + console.problems(&found, &inputs);
            ended(&console, &built, report, tally, &output, started.elapsed());
            if found.iter().any(|(severity, _)| *severity == Severity::Error) {
                ExitCode::from(1)
            } else {
                ExitCode::SUCCESS
            }
        }
        None => {
            let sentence = format!("nothing was published; `{}` is as it was", output.display());
            console.failure(&sentence, tally, json!({ "command": "build", "published": false }));
            ExitCode::from(1)
        }
    };
    // The process ends here: freeing the memory of a large site piece by piece would only take time.
    std::mem::forget((built, inputs));
    if let Some(stopwatch) = screen.stopwatch {
        stopwatch.print(&console);
    }
    Ok(code)
}

fn progress(console: &Console) -> ProgressBar {
    if !console.shows_progress() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::no_length();
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} {elapsed}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

/// Prints what was published.
fn ended(console: &Console, built: &Built, report: Report, tally: Tally, output: &Path, time: Duration) {
    let world = built.world();
    if world.config.demonstration {
        console.note(&format!(
            "search engines are asked to leave this site out: `{}` is an example address (`noindex`, `robots.txt`)",
            world.config.base_url
        ));
    }
    let (pages, languages) = (world.site.pages.len(), world.config.languages.len());
    let sentence = format!(
        "{} in {}: {} written, {} kept, {} removed in `{}`; {tally}; {} ms",
        counted(pages, "page"),
        counted(languages, "language"),
        counted(report.written, "file"),
        report.kept,
        report.removed,
        output.display(),
        time.as_millis()
    );
    let fields = json!({
        "command": "build", "published": true, "output": output.to_string_lossy(), "pages": pages, "languages": languages,
        "written": report.written, "kept": report.kept, "removed": report.removed,
        "hidden": world.config.demonstration, "milliseconds": u64::try_from(time.as_millis()).unwrap_or(u64::MAX),
    });
    console.summary("summary", tally, sentence, fields);
}
