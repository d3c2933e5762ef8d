//! From the files of a site to a published edition: plan, keep, render, write, and save the cache.
//!
//! Called by the command line, which passes an [`Observer`] and prints the [`Outcome`]. The passes, in order: list the files and
//! read the cache; [`assemble`] the site; `incremental` finds the unchanged artifacts; `sink` renders the others into an
//! [`Edition`], which is published; the cache is saved for the next build. This module does not know consoles.

mod engine;
mod incremental;
mod listing;
mod sink;
mod surveying;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use anyhow::Result;

use self::engine::{engine, nanoseconds};
use self::incremental::Incremental;
pub use self::listing::{files, skips};
use self::sink::Sink;
pub use self::surveying::translations;
use crate::build::{Built, assemble, edition};
use crate::cache::{self, Cache, Purpose};
use crate::config::Settings;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::document::ParseOptions;
use crate::inputs::{Inputs, report_changed, reserved};
use crate::lang::Lang;
use crate::markdown;
use crate::memo::Memo;
use crate::observer::Observer;
use crate::parallel;
use crate::publish::{Edition, Folders, Foreign, Report, interrupts};
use crate::site::Artifact;

/// How often a command begins, if files are saved while it reads them.
pub const ATTEMPTS: usize = 3;

/// Whether a build uses the cache of the one before, and saves one itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caching {
    /// It does.
    Cached,
    /// It does not.
    Cold,
}

/// One part of a build that many machines share: `2/3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shard {
    /// From 1.
    pub number: usize,
    /// How many there are.
    pub count: usize,
}

/// What is to be built.
pub struct Order {
    /// The site's folder.
    pub root: PathBuf,
    /// The output folder, where it is not the one in `site.toml`.
    pub output: Option<PathBuf>,
    /// Day, drafts and address.
    pub settings: Settings,
    /// What to do with foreign files in the output folder.
    pub foreign: Foreign,
    /// Whether there is a cache.
    pub caching: Caching,
    /// The part of the site that is written, where it is not all of it.
    pub shard: Option<Shard>,
}

/// The result of a build.
pub struct Outcome {
    /// The site.
    pub built: Built,
    /// Its files.
    pub inputs: Inputs,
    /// All problems.
    pub problems: Vec<(Severity, Diagnostic)>,
    /// What was published; `None` if there are errors.
    pub published: Option<Report>,
    /// The output folder.
    pub output: PathBuf,
    /// Other messages, such as why a cache is not used.
    pub notes: Vec<String>,
}

/// Builds; starts again if files are saved meanwhile.
///
/// # Errors
///
/// An error of the operating system.
pub fn run(order: &Order, observer: &dyn Observer) -> Result<Outcome> {
    let mut attempt = 1;
    loop {
        let (outcome, is_worth_another) = once(order, observer, attempt)?;
        if !is_worth_another {
            return Ok(outcome);
        }
        attempt += 1;
    }
}

/// Reports files that were saved while the site was made; returns whether there are any.
///
/// # Errors
///
/// If the folder cannot be listed.
pub fn report_disturbed(inputs: &Inputs, output: &Path, diags: &mut Diagnostics) -> Result<bool> {
    for path in inputs.disturbed(skips(output)?)? {
        report_changed(&path, diags);
    }
    Ok(diags.iter().any(|problem| problem.code == Code::ChangedFile))
}

/// Builds; returns whether another attempt is useful, because files were saved or a cache may be damaged.
fn once(order: &Order, observer: &dyn Observer, attempt: usize) -> Result<(Outcome, bool)> {
    let began = nanoseconds(SystemTime::now());
    let Order { root, settings, caching, .. } = order;
    let (mut diags, mut notes) = (Diagnostics::new(), Vec::new());
    let skipped = order.output.clone().unwrap_or_else(|| root.join("public"));
    // Files below the output folder are not read, so a wrong output folder is refused first.
    if order.output.is_some() {
        Edition::allows(&skipped, &protected(root))?;
    }
    observer.phase("files and cache");
    let engine = engine();
    // The next attempt does not use the cache, in case it caused the failure.
    let uses_cache = *caching == Caching::Cached && attempt == 1;
    let (inputs, (cache, reason)) = parallel::join(
        || open(order, &skipped, &mut diags),
        || if uses_cache { cache::load(root, &engine) } else { (None, None) },
    );
    let inputs = inputs?;
    notes.extend(reason);
    let parsed = edition(&inputs, settings);
    let mut cache = cache.filter(|cache| cache.is_for(parsed));
    let (documents, lines) = cache.as_mut().map_or_else(Default::default, Cache::take);
    let memo = Memo::with(parsed, documents);
    markdown::know_lines(lines);
    let built = assemble(&inputs, settings, &memo, observer, &mut diags);
    let output = order.output.clone().unwrap_or_else(|| root.join(&built.world().config.output));
    observer.phase("fingerprints");
    let incremental =
        (*caching == Caching::Cached).then(|| Incremental::new(&built, &engine, cache.as_ref()));
    let job = Job { order, inputs: &inputs, built: &built, output: &output, skipped: &skipped };
    let published = publish(&job, incremental.as_ref(), cache.as_ref(), observer, &mut diags)?;
    let is_worth_another = published.is_none()
        && diags.iter().any(|problem| match problem.code {
            Code::ChangedFile => attempt < ATTEMPTS,
            // A cache may be at fault.
            Code::InternalError => cache.is_some(),
            _ => false,
        });
    // Another `site.toml` may have been saved meanwhile.
    let incremental = incremental.filter(|_| ParseOptions::of(&built.world().config) == parsed);
    if let (Some(incremental), Some(published)) = (incremental, &published) {
        observer.phase("cache for the next build");
        let _busy = interrupts::busy();
        let now = nanoseconds(SystemTime::now());
        let folders = (output.as_path(), published.folders.clone().unwrap_or_default());
        let update = incremental.update(&built, folders, published.kept.clone(), (began, now));
        let before = cache.as_ref().map(|cache| (cache, &memo));
        let purpose = Purpose { engine: &engine, edition: parsed };
        if let Err(error) = cache::save(root, purpose, &inputs, update, before) {
            notes.push(format!("the next build starts cold: {error:#}"));
        }
    }
    // Freeing the memory of a large site piece by piece would only take time.
    std::mem::forget((memo, cache));
    let problems = built.judge(diags);
    let published = published.map(|published| published.report);
    Ok((Outcome { built, inputs, problems, published, output, notes }, is_worth_another))
}

/// The files of a site. The next build trusts what this one reads of them by stamps that are taken before the reading.
fn open(order: &Order, output: &Path, diags: &mut Diagnostics) -> Result<Inputs> {
    let inputs = files(&order.root, output, diags)?;
    Ok(if order.caching == Caching::Cold { inputs } else { inputs.stamped() })
}

/// What is published, from where, and to where.
struct Job<'a> {
    order: &'a Order,
    inputs: &'a Inputs,
    built: &'a Built,
    output: &'a Path,
    /// The folder that is not part of the site.
    skipped: &'a Path,
}

/// An edition that was published.
struct Published {
    report: Report,
    /// The places in the cache of artifacts that were kept.
    kept: Vec<usize>,
    /// The folders of the output, where the next build need not list them.
    folders: Option<Folders>,
}

/// Renders and publishes; nothing is published if there are errors.
fn publish(
    job: &Job<'_>,
    incremental: Option<&Incremental<'_>>,
    cache: Option<&Cache>,
    observer: &dyn Observer,
    diags: &mut Diagnostics,
) -> Result<Option<Published>> {
    let Job { order, inputs, built, output, skipped } = *job;
    let failed = |diags: &Diagnostics| {
        let levels = &built.world().config.levels;
        diags.iter().any(|diagnostic| levels.of(diagnostic.code) == Some(Severity::Error))
    };
    observer.planned(built.plan.artifacts.len());
    if failed(diags) {
        // Rendering problems are reported in the same run.
        built.try_all(inputs, observer, diags)?;
        let _ = report_disturbed(inputs, skipped, diags)?;
        return Ok(None);
    }
    observer.phase("output folder");
    let known = cache.map(|cache| &cache.folders);
    let mut edition = Edition::begin_after(output, &protected(&order.root), order.foreign, known)?;
    let artifacts = part(&built.plan.artifacts, order.shard);
    if order.shard.is_some() {
        edition.list(built.plan.artifacts.iter().map(|artifact| Arc::clone(&artifact.path)).collect());
    }
    let sink = Sink { built, edition: &edition, incremental, observer };
    // What is found in pages is known when they are made.
    let (files, others) = artifacts.into_iter().partition::<Vec<_>, _>(|artifact| artifact.is_index());
    let mut kept = sink.take(&others, inputs, diags)?;
    if !files.is_empty() && !failed(diags) {
        // A part of a site does not know whether pages of other parts have changed.
        kept.extend(sink.take_indexes(&files, order.shard.is_none(), inputs, diags)?);
        kept.sort_unstable();
    }
    observer.phase("publish");
    let _ = report_disturbed(inputs, skipped, diags)?;
    if failed(diags) {
        return Ok(None);
    }
    let (report, folders) = match incremental {
        Some(_) => edition.finish_and_tell()?,
        None => (edition.finish()?, None),
    };
    Ok(Some(Published { report, kept, folders }))
}

/// Paths that no build may overwrite.
pub fn protected(root: &Path) -> Vec<PathBuf> {
    reserved().map(|name| root.join(name)).collect()
}

/// The artifacts of a shard: every n-th of the plan, so that all shards have about the same work, and whole indexes of languages.
fn part(artifacts: &[Artifact], shard: Option<Shard>) -> Vec<&Artifact> {
    let Some(Shard { number, count }) = shard else { return artifacts.iter().collect() };
    let mut others = 0;
    let is_own = |artifact: &&Artifact| {
        let turn = artifact.index_language().map_or(others, Lang::index);
        others += usize::from(!artifact.is_index());
        turn % count == number - 1
    };
    artifacts.iter().filter(is_own).collect()
}
