//! Problems of a future day.

use std::collections::BTreeSet;

use super::{Code, Diagnostic, Diagnostics};
use crate::date::Day;
use crate::source::Place;

/// The first day of a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Since {
    /// The first day on which it was seen.
    pub day: Day,
    /// Whether the day before it was looked at too.
    pub is_exact: bool,
}

impl Since {
    /// A message with its day before it.
    pub fn words(self, message: &str) -> String {
        let Since { day, is_exact } = self;
        let latest = if is_exact { "" } else { " at the latest" };
        format!("from {day} on{latest}, {message}")
    }
}

/// A problem of a later day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FutureProblem {
    /// The first day on which it exists.
    pub since: Since,
    /// The problem as a build of that day reports it.
    pub problem: Diagnostic,
}

/// The problems that have been seen.
#[derive(Debug, Default)]
pub struct KnownProblems(BTreeSet<(Code, Option<Place>, String)>);

impl KnownProblems {
    /// The problems of a day.
    pub fn of(diags: &Diagnostics) -> KnownProblems {
        KnownProblems(diags.iter().map(identity).collect())
    }

    /// Whether all of these were there before.
    pub fn knows(&self, diags: &Diagnostics) -> bool {
        diags.iter().all(|problem| self.0.contains(&identity(problem)))
    }

    /// Records the problems of a day, and returns those that are new.
    pub fn fresh(&mut self, since: Since, diags: Diagnostics) -> Vec<FutureProblem> {
        let fresh = diags.sorted().into_iter().filter(|problem| self.0.insert(identity(problem)));
        fresh.map(|problem| FutureProblem { since, problem }).collect()
    }
}

/// The identity of a problem across days.
fn identity(problem: &Diagnostic) -> (Code, Option<Place>, String) {
    match problem.code {
        // Its message counts pages and its place is on the first of them; both may differ on another day.
        Code::UnexplainedAcronym => {
            let path = problem.place.as_ref().map_or("", |place| &place.path);
            let language = path.rsplit('.').nth(1).unwrap_or_default();
            (problem.code, None, format!("{language} {}", problem.help.as_deref().unwrap_or_default()))
        }
        code => (code, problem.place.clone(), problem.message.clone()),
    }
}
