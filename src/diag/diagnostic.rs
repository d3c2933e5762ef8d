//! One problem, and the list that every stage reports into.

use std::sync::Arc;

use super::codes::Code;
use crate::source::Place;

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of problem it is.
    pub code: Code,
    /// Where it is, if it is in a file.
    pub place: Option<Place>,
    /// What is wrong: lower case, no full stop, the thing in backticks.
    pub message: String,
    /// Other places that belong to it, each with a few words.
    pub also: Vec<(Place, String)>,
    /// What to type.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A problem at a place.
    pub fn new(code: Code, place: Place, message: impl Into<String>) -> Diagnostic {
        Diagnostic { code, place: Some(place), message: message.into(), also: Vec::new(), help: None }
    }

    /// Adds what to type.
    pub fn help(&mut self, help: impl Into<String>) -> &mut Diagnostic {
        self.help = Some(help.into());
        self
    }

    /// Adds what to type, if it is known.
    pub fn maybe_help(&mut self, help: Option<String>) -> &mut Diagnostic {
        if help.is_some() {
            self.help = help;
        }
        self
    }

    /// Adds another place that belongs to the problem.
    pub fn also(&mut self, place: Place, label: impl Into<String>) -> &mut Diagnostic {
        self.also.push((place, label.into()));
        self
    }
}

/// Problems in the order in which they were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// No problems.
    pub fn new() -> Diagnostics {
        Diagnostics::default()
    }

    /// Adds a problem at a place and returns it, so that the caller can add a help and further places.
    pub fn report(&mut self, code: Code, place: Place, message: impl Into<String>) -> &mut Diagnostic {
        self.push(Diagnostic::new(code, place, message))
    }

    /// Adds a problem of a whole file.
    pub fn report_file(
        &mut self,
        code: Code,
        path: &Arc<str>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.report(code, Place::file(path), message)
    }

    /// Adds a problem without a file.
    pub fn report_site(&mut self, code: Code, message: impl Into<String>) -> &mut Diagnostic {
        self.push(Diagnostic { code, place: None, message: message.into(), also: Vec::new(), help: None })
    }

    fn push(&mut self, diagnostic: Diagnostic) -> &mut Diagnostic {
        self.list.push(diagnostic);
        let last = self.list.len() - 1;
        &mut self.list[last]
    }

    /// Adds all problems of another stage.
    pub fn extend(&mut self, other: Diagnostics) {
        self.list.extend(other.list);
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The problems.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// Sorted by file and place, without repetitions.
    pub fn sorted(mut self) -> Vec<Diagnostic> {
        self.list.sort_by(|a, b| {
            (&a.place, a.code.name(), &a.message, &a.also).cmp(&(
                &b.place,
                b.code.name(),
                &b.message,
                &b.also,
            ))
        });
        self.list.dedup();
        self.list
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(list: I) -> Diagnostics {
        Diagnostics { list: list.into_iter().collect() }
    }
}
