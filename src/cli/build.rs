//! `hexaglot build`: the whole site into its output folder, or nothing.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant, SystemTime};

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;

use super::SiteArgs;
use super::console::{Common, Console, Tally, counted};
use super::produce::{Producer, Warmth};
use super::timings::Stopwatch;
use crate::build::{Built, assemble, edition};
use crate::cache::{self, Cache, Purpose};
use crate::config;
use crate::diag::{Code, Diagnostics, Severity};
use crate::document::Edition as Parsed;
use crate::inputs::{Inputs, Stamp};
use crate::markdown;
use crate::memo::Memo;
use crate::parallel;
use crate::publish::{Edition, Foreign, Report, interrupts};
use crate::site::Artifact;
use crate::watch::{Unwatched, Watch};

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
    /// Show where the time went: phases, slowest templates, slowest pages.
    #[arg(long)]
    timings: bool,
}

/// One part of a build that many machines share: `2/3`.
#[derive(Clone, Copy, Debug)]
struct Shard {
    number: usize,
    count: usize,
}

fn shard(text: &str) -> Result<Shard, String> {
    let parts = text.split_once('/').map(|(number, count)| (number.parse(), count.parse()));
    match parts {
        Some((Ok(number), Ok(count))) if (1..=count).contains(&number) => Ok(Shard { number, count }),
        _ => Err("write a number and how many there are, such as `1/4`".to_owned()),
    }
}

/// Builds; from the beginning again if files are saved meanwhile.
pub(super) fn run(common: &Common, args: &BuildArgs) -> anyhow::Result<ExitCode> {
    interrupts::heed()?;
    let console = Console::new(common, args.site.format);
    let started = Instant::now();
    let stopwatch = args.timings.then(Stopwatch::start);
    let watch: &dyn Watch = stopwatch.as_ref().map_or(&Unwatched, |stopwatch| stopwatch);
    let mut code = None;
    for attempt in 1..=super::ATTEMPTS {
        code = once(common, args, &console, (watch, started), attempt)?;
        if code.is_some() {
            break;
        }
    }
    if let Some(stopwatch) = stopwatch {
        stopwatch.print(&console);
    }
    Ok(code.unwrap_or(ExitCode::from(1)))
}

/// Builds; gives back nothing if files were saved meanwhile, unless it is the last attempt.
fn once(
    common: &Common,
    args: &BuildArgs,
    console: &Console,
    (watch, started): (&dyn Watch, Instant),
    attempt: usize,
) -> anyhow::Result<Option<ExitCode>> {
    let began = nanoseconds(SystemTime::now());
    watch.phase("files");
    let mut diags = Diagnostics::new();
    let root = &common.root;
    let skipped = args.output.clone().unwrap_or_else(|| root.join("public"));
    // What is below the output folder is not read, so that a wrong one is refused before.
    if args.output.is_some() && root.join(config::FILE).exists() {
        Edition::allows(&skipped, &protected(root))?;
    }
    let inputs = super::inputs(root, &skipped, &mut diags)?;
    // The next build trusts what it reads of files by stamps from before this one read them.
    let inputs = if args.no_cache { inputs } else { inputs.stamped() };
    let settings = args.site.settings(false)?;
    watch.phase("cache");
    let (engine, edition) = (engine(), edition(&inputs, &settings));
    let purpose = Purpose { engine: &engine, edition };
    // Whatever was wrong with the first attempt, the cache has no part in the next.
    let mut cache = if args.no_cache || attempt > 1 { None } else { read_cache(root, purpose, console) };
    let known = cache.as_mut().map_or_else(Vec::new, |cache| std::mem::take(&mut cache.documents));
    markdown::know_lines(cache.as_mut().map_or_else(Vec::new, |cache| std::mem::take(&mut cache.lines)));
    let built = assemble(&inputs, &settings, &Memo::with(edition, known), watch, &mut diags);
    let output = args.output.clone().unwrap_or_else(|| root.join(&built.world().config.output));
    watch.phase("fingerprints");
    let warmth = (!args.no_cache).then(|| Warmth::new(&built, &engine, cache.as_ref()));
    let folders = (root.as_path(), output.as_path(), skipped.as_path());
    let published = publish((console, args), (&inputs, &built), warmth.as_ref(), folders, watch, &mut diags)?;
    let is_worth_another = diags.iter().any(|problem| match problem.code {
        Code::ChangedFile => attempt < super::ATTEMPTS,
        // A cache may be at fault.
        Code::InternalError => cache.is_some(),
        _ => false,
    });
    if published.is_none() && is_worth_another {
        return Ok(None);
    }
    let problems = built.judge(diags);
    let tally = console.problems(&problems, &inputs);
    let Some(report) = published else {
        let sentence = format!("nothing was published; `{}` is as it was", output.display());
        console.failure(&sentence, tally, json!({ "command": "build", "published": false }));
        return Ok(Some(ExitCode::from(1)));
    };
    // Another `site.toml` may have come between.
    if let Some(warmth) = warmth.filter(|_| Parsed::of(&built.world().config) == edition) {
        watch.phase("cache for the next build");
        let _busy = interrupts::busy();
        let saved = cache::save(root, purpose, &inputs, warmth.harvest(&built, &output, began));
        saved.unwrap_or_else(|error| console.note(&format!("the next build starts cold: {error:#}")));
    }
    ended(console, &built, report, tally, &output, started.elapsed());
    // The process ends here: giving the memory of a large site back piece by piece would only take time.
    std::mem::forget((built, inputs));
    Ok(Some(ExitCode::SUCCESS))
}

fn read_cache(root: &Path, purpose: Purpose<'_>, console: &Console) -> Option<Cache> {
    let (cache, reason) = cache::load(root, purpose);
    reason.iter().for_each(|reason| console.note(reason));
    cache
}

/// Tells this program from every other: its version, size and time.
fn engine() -> Vec<u8> {
    let program = std::env::current_exe().and_then(std::fs::metadata).ok();
    let stamp = program.as_ref().map(Stamp::of).unwrap_or_default();
    format!("{} {} {}", env!("CARGO_PKG_VERSION"), stamp.size, stamp.modified).into_bytes()
}

/// Nanoseconds since 1970.
pub(super) fn nanoseconds(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_nanos()).unwrap_or(0)
}

/// Renders and publishes; nothing is published if there are errors.
fn publish(
    (console, args): (&Console, &BuildArgs),
    (inputs, built): (&Inputs, &Built),
    warmth: Option<&Warmth<'_>>,
    (root, output, skipped): (&Path, &Path, &Path),
    watch: &dyn Watch,
    diags: &mut Diagnostics,
) -> anyhow::Result<Option<Report>> {
    let progress = progress(console, built.plan.artifacts.len());
    let failed = |diags: &Diagnostics| {
        let levels = &built.world().config.levels;
        diags.iter().any(|diagnostic| levels.of(diagnostic.code) == Some(Severity::Error))
    };
    if failed(diags) {
        // What rendering finds is told in the same run.
        built.try_all(inputs, watch, diags)?;
        let _ = super::report_disturbed(inputs, skipped, diags)?;
        return Ok(None);
    }
    watch.phase("output folder");
    let mut edition = begin(root, args, output)?;
    let artifacts = part(&built.plan.artifacts, args.shard);
    if args.shard.is_some() {
        edition.list(built.plan.artifacts.iter().map(|artifact| artifact.path.clone()).collect());
    }
    edition.make_folders(artifacts.iter().map(|artifact| artifact.path.as_str()));
    let producer = Producer { built, edition: &edition, warmth, progress: &progress };
    let kept = parallel::map(&artifacts, |artifact| producer.keeps(artifact));
    let rest: Vec<&Artifact> =
        artifacts.into_iter().zip(kept).filter(|(_, kept)| !kept).map(|(artifact, _)| artifact).collect();
    let rendered = built.render_each(&rest, (inputs, watch), diags, |inputs, artifact, problems| {
        producer.make(inputs, artifact, problems)
    });
    progress.finish_and_clear();
    watch.phase("publish");
    rendered?;
    let _ = super::report_disturbed(inputs, skipped, diags)?;
    if failed(diags) {
        return Ok(None);
    }
    Ok(Some(edition.finish()?))
}

fn begin(root: &Path, args: &BuildArgs, output: &Path) -> anyhow::Result<Edition> {
    let policy = if args.force { Foreign::Keep } else { Foreign::Refuse };
    Edition::begin(output, &protected(root), policy)
}

/// What no build may write over.
fn protected(root: &Path) -> Vec<PathBuf> {
    let parts = ["content", "themes", "locales", "templates", "assets", "static", "src", ".git", "site.toml"];
    parts.iter().map(|name| root.join(name)).filter(|path| path.exists()).collect()
}

/// The artifacts of a shard, every so many of the plan, so that all shards have alike much to do.
fn part(artifacts: &[Artifact], shard: Option<Shard>) -> Vec<&Artifact> {
    match shard {
        Some(Shard { number, count }) => artifacts.iter().skip(number - 1).step_by(count).collect(),
        None => artifacts.iter().collect(),
    }
}

fn progress(console: &Console, artifacts: usize) -> ProgressBar {
    if !console.shows_progress() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(u64::try_from(artifacts).unwrap_or(u64::MAX));
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} {elapsed}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

/// Says what was published.
fn ended(console: &Console, built: &Built, report: Report, tally: Tally, output: &Path, time: Duration) {
    let world = built.world();
    if world.config.demonstration {
        console.note(&format!(
            "search engines are told to leave this site out: `{}` is an address for examples (`noindex`, `robots.txt`)",
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
