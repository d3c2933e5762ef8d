//! How many problems there are.

use std::fmt;

use crate::diag::Severity;

/// How many problems there are.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
}

impl Tally {
    /// Counts problems.
    pub fn of<P>(problems: &[(Severity, P)]) -> Tally {
        let errors = problems.iter().filter(|(severity, _)| *severity == Severity::Error).count();
        Tally { errors, warnings: problems.len() - errors }
    }
}

impl std::ops::Add for Tally {
    type Output = Tally;

    fn add(self, other: Tally) -> Tally {
        Tally { errors: self.errors + other.errors, warnings: self.warnings + other.warnings }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}", counted(self.errors, "error"), counted(self.warnings, "warning"))
    }
}

/// A count and its word, in English.
pub fn counted(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}
