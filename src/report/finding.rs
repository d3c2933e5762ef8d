//! A problem as it is shown: with lines and columns, and the text that it is in.

use std::borrow::Cow;
use std::sync::Arc;

use crate::bytes::control::{self, shown_in_line};
use crate::diag::{Code, Severity, Since};
use crate::source::Place;
use crate::theme::Theme;

/// A problem, ready to be shown.
#[derive(Clone, Debug)]
pub struct Finding {
    /// How bad it is on this site.
    pub severity: Severity,
    /// What kind of problem it is.
    pub code: Code,
    /// What is wrong.
    pub message: String,
    /// What to type.
    pub help: Option<String>,
    /// Where it is, if it is in a file.
    pub spot: Option<Spot>,
    /// Other places that belong to it, each with a few words.
    pub also: Vec<(Spot, String)>,
    /// The first day on which it exists, if it does not exist today; the message has it too.
    pub since: Option<Since>,
}

/// A place in a file for people: lines and columns from 1, columns in characters.
#[derive(Clone, Debug)]
pub struct Spot {
    /// File and bytes.
    pub place: Place,
    /// The text of the file; `None` if it cannot be read.
    pub text: Option<Arc<str>>,
    /// Line of the first character.
    pub line: usize,
    /// Its column.
    pub column: usize,
    /// Line of the character after the last one.
    pub end_line: usize,
    /// Its column.
    pub end_column: usize,
}

impl Spot {
    /// Whether the file is part of the program, and not on disk.
    pub fn is_built_in(&self) -> bool {
        Theme::builtin_text(&self.place.path).is_some()
    }
}

impl Finding {
    /// The same, with characters that a terminal would obey replaced.
    pub fn shown(&self) -> Finding {
        let mut shown = self.clone();
        let in_line = |text: &mut String| {
            if let Cow::Owned(escaped) = shown_in_line(text) {
                *text = escaped;
            }
        };
        let in_spot = |spot: &mut Spot| {
            if let Cow::Owned(escaped) = shown_in_line(&spot.place.path) {
                spot.place.path = escaped.into();
            }
        };
        in_line(&mut shown.message);
        shown.help.iter_mut().for_each(|help| *help = control::shown(help).into_owned());
        shown.spot.iter_mut().for_each(in_spot);
        for (spot, label) in &mut shown.also {
            in_spot(spot);
            in_line(label);
        }
        shown
    }

    /// The identity of a problem, even if the lines above it have changed.
    pub fn identity(&self) -> (&'static str, Option<&str>, &str) {
        (self.code.name(), self.spot.as_ref().map(|spot| &*spot.place.path), &self.message)
    }
}
