//! What is known about an address when it was asked.

use serde::{Deserialize, Serialize};

/// Whether an address leads somewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Verdict {
    /// It does.
    Good,
    /// It does, and its page has another address for good.
    Moved {
        /// The new address.
        to: String,
    },
    /// It leads to nothing.
    Dead {
        /// Why, in words that follow a colon.
        why: String,
    },
    /// Nobody knows.
    Unsure {
        /// Why, in words that follow a colon.
        why: String,
    },
}

impl Verdict {
    pub(super) fn dead(why: impl Into<String>) -> Verdict {
        Verdict::Dead { why: why.into() }
    }

    pub(super) fn unsure(why: impl Into<String>) -> Verdict {
        Verdict::Unsure { why: why.into() }
    }

    /// Why it does not lead anywhere.
    pub(super) fn reason(&self) -> &str {
        match self {
            Verdict::Good => "it leads somewhere",
            Verdict::Moved { to } => to,
            Verdict::Dead { why } | Verdict::Unsure { why } => why,
        }
    }

    /// The same of an address that redirects to the one that it is about.
    pub(super) fn after_redirect(self, to: &str) -> Verdict {
        let why = |why| format!("it redirects to `{to}`: {why}");
        match self {
            Verdict::Dead { why: reason } => Verdict::Dead { why: why(reason) },
            Verdict::Unsure { why: reason } => Verdict::Unsure { why: why(reason) },
            other => other,
        }
    }
}

/// What was heard when an address was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heard {
    /// An answer of another computer, so there is a network.
    Answer,
    /// Nothing; also where nobody knows the name of a site, as without a network.
    Silence,
    /// Nobody was asked.
    Unasked,
}

/// A verdict, and what it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Outcome {
    pub(super) verdict: Verdict,
    pub(super) heard: Heard,
}

impl Outcome {
    pub(super) fn answer(verdict: Verdict) -> Outcome {
        Outcome { verdict, heard: Heard::Answer }
    }
}
