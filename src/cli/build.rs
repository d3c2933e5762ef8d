//! `hexaglot build`: the whole site into its output folder, or nothing.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use super::SiteArgs;
use super::report::{Reporter, Tally, counted};
use super::timings::Stopwatch;
use crate::build::{Built, assemble};
use crate::diag::{Diagnostics, Severity};
use crate::inputs::Inputs;
use crate::memo::Memo;
use crate::publish::{Edition, Foreign, Report};
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
    /// Show where the time went: phases, slowest templates, slowest pages.
    #[arg(long)]
    timings: bool,
}

/// Builds.
pub(super) fn run(args: &BuildArgs) -> anyhow::Result<ExitCode> {
    let started = Instant::now();
    let stopwatch = args.timings.then(Stopwatch::start);
    let watch: &dyn Watch = stopwatch.as_ref().map_or(&Unwatched, |stopwatch| stopwatch);
    watch.phase("files");
    let mut diags = Diagnostics::new();
    let root = &args.site.root;
    let skipped = args.output.clone().unwrap_or_else(|| root.join("public"));
    let inputs = args.site.inputs(&skipped, &mut diags)?;
    let built = assemble(&inputs, &args.site.settings(false), &Memo::default(), watch, &mut diags);
    let output = args.output.clone().unwrap_or_else(|| root.join(&built.world().config.output));
    let published = publish(args, &inputs, &built, &output, watch, &mut diags);
    let problems = built.judge(diags);
    let tally = Reporter::new(args.site.format, &inputs).print(&problems);
    let Some(report) = published? else {
        let _ = tally.write_failure(&format!("nothing was published; `{}` is as it was", output.display()));
        return Ok(ExitCode::from(1));
    };
    summary(&built, report, &tally, &output, started.elapsed());
    if let Some(stopwatch) = stopwatch {
        stopwatch.print();
    }
    Ok(ExitCode::SUCCESS)
}

/// Renders and publishes; nothing is published if there are errors.
fn publish(
    args: &BuildArgs,
    inputs: &Inputs,
    built: &Built,
    output: &std::path::Path,
    watch: &dyn Watch,
    diags: &mut Diagnostics,
) -> anyhow::Result<Option<Report>> {
    let progress = progress(built.plan.artifacts.len());
    let failed = |diags: &Diagnostics| {
        let levels = &built.world().config.levels;
        diags.iter().any(|diagnostic| levels.of(diagnostic.code) == Some(Severity::Error))
    };
    if failed(diags) {
        // What rendering finds is told in the same run.
        let _ = built.render_all(inputs, watch, |_, _| Ok(()), diags);
        return Ok(None);
    }
    let root = &args.site.root;
    let protected =
        ["content", "themes", "locales", "templates", "assets", "static", "src", ".git", "site.toml"];
    let protected: Vec<PathBuf> =
        protected.iter().map(|name| root.join(name)).filter(|path| path.exists()).collect();
    let policy = if args.force { Foreign::Keep } else { Foreign::Refuse };
    watch.phase("output folder");
    let edition = Edition::begin(output, &protected, policy)?;
    edition.expect(built.plan.artifacts.iter().map(|artifact| artifact.path.as_str()))?;
    let sink = |path: &str, bytes: Vec<u8>| {
        progress.inc(1);
        edition.put(path, &bytes)
    };
    let rendered = built.render_all(inputs, watch, sink, diags);
    progress.finish_and_clear();
    watch.phase("publish");
    rendered?;
    if failed(diags) {
        return Ok(None);
    }
    Ok(Some(edition.finish()?))
}

fn progress(artifacts: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(u64::try_from(artifacts).unwrap_or(u64::MAX));
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} {elapsed}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

#[expect(clippy::print_stdout, reason = "the summary is what the command is for")]
fn summary(built: &Built, report: Report, tally: &Tally, output: &std::path::Path, time: Duration) {
    let world = built.world();
    println!(
        "{} in {}: {} written, {} kept, {} removed in `{}`; {}; {} ms",
        counted(world.site.pages.len(), "page"),
        counted(world.config.languages.len(), "language"),
        counted(report.written, "file"),
        report.kept,
        report.removed,
        output.display(),
        tally,
        time.as_millis()
    );
}
