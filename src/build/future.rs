//! A built site -> its problems on later days, each once, with the first day on which it exists.
//!
//! [`future_problems`] assembles the site for each day on which something changes, with the stages of a build, and repeats only
//! what the day changes: `texts` parses the texts with dated blocks for each of their days, the whole site is assembled and
//! planned, pages that differ from the day before are rendered, and changed entries are checked. `days` limits how often a site
//! with thousands of dates is assembled. A build does none of this.

mod days;
mod texts;

use std::collections::BTreeSet;
use std::sync::Arc;

pub use days::Days;
use days::Stop;
use texts::DatedTexts;

use super::built::{Built, is_of_unread_table, may_follow};
use super::contents::{Parsed, parts};
use super::merged::merged;
use crate::check::{self, CheckedTexts, Scope};
use crate::config::Config;
use crate::date::Day;
use crate::diag::{Diagnostics, FutureProblem, KnownProblems, Severity, Since};
use crate::inputs::Inputs;
use crate::lang::Lang;
use crate::parallel;
use crate::plan::{Plan, plan};
use crate::render::{Affected, World};
use crate::site::{self, ArtifactKind, PageId};

/// What is known of today's edition.
pub struct Today<'a> {
    /// The site.
    pub built: &'a Built,
    /// The files of `content/` that it was put together from.
    pub files: &'a [Parsed],
    /// The checked texts of the edition.
    pub known: CheckedTexts,
    /// The problems of the edition.
    pub problems: &'a Diagnostics,
}

/// The problems of later days with their severities, in the order of their days; and the days that were checked.
pub fn future_problems(today: Today<'_>, inputs: &Inputs) -> (Days, Vec<(Severity, FutureProblem)>) {
    let Today { built, files, known, problems } = today;
    let texts = DatedTexts::read(files, inputs, built.world());
    let days = Days::of(texts.calendar.days());
    let mut seen = KnownProblems::of(problems);
    let mut found = texts.problems(&mut seen);
    let (mut last, mut known) = (Site::today(built), known);
    let mut presses: Vec<Press<'_>> = Vec::new();
    for stops in days.stops.chunks(AT_ONCE) {
        let sites = sites(built, &texts, &last, stops);
        let pairs: Vec<(&Site, &Site)> = std::iter::once(&last).chain(&sites).zip(&sites).collect();
        let chunks = pairs.chunks(IN_TURN);
        let mut rested = std::mem::take(&mut presses).into_iter();
        let press = || Press { built: built.again(), inputs };
        let work = chunks.map(|pairs| (rested.next().unwrap_or_else(press), pairs)).collect();
        let changed = parallel::map_owned(work, |(mut press, pairs): (Press<'_>, &[(&Site, &Site)])| {
            let changed = pairs.iter().map(|(before, site)| changed(&mut press, &before.world, site));
            (changed.collect::<Vec<_>>(), press)
        });
        let (changed, used): (Vec<_>, Vec<_>) = changed.into_iter().unzip();
        presses.extend(used);
        let mut read = Vec::with_capacity(sites.len());
        for (site, (mut problems, texts)) in sites.iter().zip(changed.into_iter().flatten()) {
            let is_other = site.is_other || !texts.is_empty();
            known = known.and(texts);
            problems.extend(site.problems.clone());
            read.push((site, problems, is_other.then(|| known.clone())));
        }
        let together = parallel::map(&read, |(site, _, known)| {
            known.as_ref().map(|known| check::together(scope(&site.world), known, inputs))
        });
        for ((stop, (_, mut problems, _)), together) in stops.iter().zip(read).zip(together) {
            problems.extend(together.unwrap_or_default());
            found.extend(seen.fresh(stop.since, problems));
        }
        if let Some(press) = presses.first_mut() {
            found.extend(sampled(press, stops, &sites, &mut seen));
        }
        last = sites.into_iter().last().unwrap_or(last);
    }
    (days, judged(built, problems, found))
}

/// How many days are in memory at once.
const AT_ONCE: usize = 18;

/// For how many days one renderer is used: a copy of it takes as long as rendering some pages.
const IN_TURN: usize = 9;

/// Renders the pages of one day after the other.
struct Press<'a> {
    built: Built,
    inputs: &'a Inputs,
}

/// The site of a day.
struct Site {
    world: Arc<World>,
    plan: Arc<Plan>,
    /// The problems of its files and of their addresses.
    problems: Diagnostics,
    /// Whether it is another than that of the day before.
    is_other: bool,
}

impl Site {
    /// The site of today, whose problems are known.
    fn today(built: &Built) -> Site {
        let (world, plan) = (Arc::clone(&built.renderer.world), Arc::clone(&built.plan));
        Site { world, plan, problems: Diagnostics::new(), is_other: false }
    }

    /// The same site on another day.
    fn on(&self, day: Day) -> Site {
        let world = world_on(&self.world, day, Arc::clone(&self.world.site));
        Site { world, plan: Arc::clone(&self.plan), problems: Diagnostics::new(), is_other: false }
    }

    /// The site put together as it will be on a day.
    fn assembled(today: &World, texts: &DatedTexts<'_>, day: Day) -> Site {
        let config = config_on(&today.config, day);
        let mut problems = Diagnostics::new();
        let parts = parts(&config, &today.locales, &today.theme, texts.on(day));
        let site = Arc::new(site::assemble(parts, &mut problems));
        let world = world_on(today, day, site);
        let plan = Arc::new(plan(&world, &mut problems));
        Site { world, plan, problems, is_other: true }
    }
}

/// The sites of some days after that of `last`; assembled again only where an entry appears or disappears.
fn sites(built: &Built, texts: &DatedTexts<'_>, last: &Site, stops: &[Stop]) -> Vec<Site> {
    let days = stops.iter().map(|stop| stop.day);
    let before = std::iter::once(last.world.config.today).chain(days.clone());
    let is_other: Vec<bool> = before.zip(days).map(|days| texts.calendar.has_other_site(days)).collect();
    let other: Vec<Day> =
        stops.iter().zip(&is_other).filter(|(_, is_other)| **is_other).map(|(stop, _)| stop.day).collect();
    let mut made = parallel::map(&other, |day| Site::assembled(built.world(), texts, *day)).into_iter();
    let mut sites: Vec<Site> = Vec::with_capacity(stops.len());
    for (stop, is_other) in stops.iter().zip(is_other) {
        let other = if is_other { made.next() } else { None };
        let site = other.unwrap_or_else(|| sites.last().unwrap_or(last).on(stop.day));
        sites.push(site);
    }
    sites
}

fn config_on(config: &Config, day: Day) -> Config {
    Config { today: day, ..config.clone() }
}

fn world_on(today: &World, day: Day, site: Arc<site::Site>) -> Arc<World> {
    let config = Arc::new(config_on(&today.config, day));
    Arc::new(World::new(config, site, Arc::clone(&today.locales), Arc::clone(&today.theme)))
}

/// The problems of pages that differ from those of the day before, and of changed entries.
fn changed(press: &mut Press<'_>, before: &World, site: &Site) -> (Diagnostics, Vec<check::Read>) {
    let world = &site.world;
    let affected = press.built.renderer.affected(before, world);
    let mut problems = Diagnostics::new();
    if !affected.first.is_empty() {
        problems.extend(press.rendered(site, &affected));
    }
    (problems, check::texts(scope(world), Some(scope(before)), press.inputs))
}

/// The problems of one page of each template and each component on the last of some days; if there are new ones, on each of the
/// days.
fn sampled(
    press: &mut Press<'_>,
    stops: &[Stop],
    sites: &[Site],
    seen: &mut KnownProblems,
) -> Vec<FutureProblem> {
    let mut of = |site: &Site| {
        let samples = press.built.renderer.samples(&site.world);
        press.rendered(site, &samples)
    };
    if sites.last().is_none_or(|last| seen.knows(&of(last))) {
        return Vec::new();
    }
    stops.iter().zip(sites).flat_map(|(stop, site)| seen.fresh(stop.since, of(site))).collect()
}

impl Press<'_> {
    /// The problems of rendered pages of a day.
    fn rendered(&mut self, site: &Site, affected: &Affected) -> Diagnostics {
        let world = &site.world;
        let language = |id: &PageId| world.site.page(*id).lang;
        let of_source = std::iter::once(world.config.source);
        let languages: BTreeSet<Lang> = affected.first.iter().map(language).chain(of_source).collect();
        let languages: Vec<Lang> = languages.into_iter().collect();
        self.built.renderer.turn(world, &languages);
        self.built.plan = Arc::clone(&site.plan);
        let (mut problems, mut failed) = (Diagnostics::new(), BTreeSet::new());
        for artifact in &site.plan.artifacts {
            let entry = match &artifact.what {
                ArtifactKind::Page(id, part) if part.number == 1 && affected.first.contains(id) => {
                    Some(world.site.page(*id).entry)
                }
                ArtifactKind::Chooser | ArtifactKind::NotFoundRoot => None,
                ArtifactKind::NotFound(lang) if *lang == world.config.source => None,
                _ => continue,
            };
            let mut found = Diagnostics::new();
            // Only copied files can fail here, and they are the same on all days.
            let _ = self.built.render(self.inputs, artifact, &mut found);
            failed.extend(entry.filter(|_| !found.is_empty()));
            problems.extend(found);
        }
        let is_of_failed = |id: &&PageId| failed.contains(&world.site.page(**id).entry);
        let rest = affected.rest.difference(&affected.first).filter(is_of_failed);
        let rest: BTreeSet<PageId> = rest.copied().collect();
        if !rest.is_empty() {
            problems.extend(self.rendered(site, &Affected { first: rest, ..Affected::default() }));
        }
        problems
    }
}

/// What is checked of an assembled site.
pub fn scope(world: &World) -> Scope<'_> {
    Scope { config: &world.config, locales: &world.locales, site: &world.site, calls: &world.theme.calls }
}

/// The problems with their severities, as [`Built::judge`] has them.
fn judged(built: &Built, today: &Diagnostics, found: Vec<FutureProblem>) -> Vec<(Severity, FutureProblem)> {
    let levels = &built.world().config.levels;
    let lacks_table = today.iter().any(is_of_unread_table);
    let judge = |later: FutureProblem| {
        let follows = lacks_table && may_follow(&later.problem);
        Some((levels.of(later.problem.code).filter(|_| !follows)?, later))
    };
    let mut judged: Vec<(Severity, FutureProblem)> = found.into_iter().filter_map(judge).collect();
    judged.sort_by_key(|(_, later)| later.since.day);
    let of_day = |day: &[(Severity, FutureProblem)]| {
        let since = day[0].1.since;
        let problems = day.iter().map(|(level, later)| (*level, later.problem.clone())).collect();
        let told = merged(problems, built.world()).into_iter();
        told.map(|(level, problem)| (level, FutureProblem { since, problem })).collect::<Vec<_>>()
    };
    judged.chunk_by(|(_, left), (_, right)| left.since == right.since).flat_map(of_day).collect()
}

impl Stop {
    /// A day that is looked at because something changes on it.
    fn exact(day: Day) -> Stop {
        Stop { day, since: Since { day, is_exact: true } }
    }
}
