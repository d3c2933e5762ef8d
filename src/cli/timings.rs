//! `build --timings`: where the time of a build goes, by phase, template and page.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::console::Console;
use crate::observer::Observer;

/// How many templates and pages are shown.
const SHOWN: usize = 10;

/// A watch with a clock.
pub(super) struct Stopwatch {
    started: Instant,
    phases: Mutex<Vec<(&'static str, Instant)>>,
    artifacts: Mutex<Vec<Artifact>>,
}

/// One artifact and how long it took on its thread.
struct Artifact {
    time: Duration,
    path: String,
    template: Option<String>,
}

impl Stopwatch {
    /// Starts.
    pub(super) fn start() -> Stopwatch {
        Stopwatch { started: Instant::now(), phases: Mutex::default(), artifacts: Mutex::default() }
    }

    /// Prints phases, then the slowest templates and pages.
    pub(super) fn print(self, console: &Console) {
        let ended = Instant::now();
        let phases = self.phases.into_inner().unwrap_or_else(PoisonError::into_inner);
        let whole = ended.duration_since(self.started);
        console.say(format_args!("\nphase                     ms   share"));
        for (at, (name, began)) in phases.iter().enumerate() {
            let end = phases.get(at + 1).map_or(ended, |(_, next)| *next);
            let time = end.duration_since(*began);
            let share = 100.0 * time.as_secs_f64() / whole.as_secs_f64().max(f64::EPSILON);
            console.say(format_args!("{name:<20}{:>8.1}{share:>6.0} %", milliseconds(time)));
        }
        console.say(format_args!("{:<20}{:>8.1}{:>6} %", "all", milliseconds(whole), 100));
        let mut artifacts = self.artifacts.into_inner().unwrap_or_else(PoisonError::into_inner);
        artifacts.sort_by(|a, b| b.time.cmp(&a.time).then_with(|| a.path.cmp(&b.path)));
        print_templates(&artifacts, console);
        console.say(format_args!("\nslowest pages             ms"));
        for artifact in artifacts.iter().take(SHOWN) {
            console.say(format_args!("{:>28.2}  {}", milliseconds(artifact.time), artifact.path));
        }
    }
}

fn print_templates(artifacts: &[Artifact], console: &Console) {
    let mut sums: BTreeMap<&str, (Duration, usize)> = BTreeMap::new();
    for artifact in artifacts {
        let Some(template) = &artifact.template else { continue };
        let (time, pages) = sums.entry(template).or_default();
        *time += artifact.time;
        *pages += 1;
    }
    let mut sums: Vec<(&str, (Duration, usize))> = sums.into_iter().collect();
    sums.sort_by(|a, b| b.1.0.cmp(&a.1.0).then_with(|| a.0.cmp(b.0)));
    console.say(format_args!(
        "\nslowest templates         ms   pages  ms each (on all threads, with the Markdown of their pages)"
    ));
    for (name, (time, pages)) in sums.into_iter().take(SHOWN) {
        let each = milliseconds(time) / f64::from(u32::try_from(pages).unwrap_or(u32::MAX));
        console.say(format_args!("{name:<20}{:>8.1}{pages:>8}{each:>9.3}", milliseconds(time)));
    }
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

impl Observer for Stopwatch {
    fn phase(&self, name: &'static str) {
        self.phases.lock().unwrap_or_else(PoisonError::into_inner).push((name, Instant::now()));
    }

    fn artifact(&self, path: &str, template: Option<&str>, work: &mut dyn FnMut()) {
        let began = Instant::now();
        work();
        let artifact =
            Artifact { time: began.elapsed(), path: path.to_owned(), template: template.map(str::to_owned) };
        self.artifacts.lock().unwrap_or_else(PoisonError::into_inner).push(artifact);
    }
}
