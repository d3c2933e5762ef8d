//! Judged problems -> findings, which know lines and columns and the text around them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::bytes::control::{self, shown_in_line};
use crate::diag::{Code, Diagnostic, Later, Severity, Since};
use crate::inputs::Inputs;
use crate::source::{Place, Positions};
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
    /// From when on it is wrong, if it is not so today; the message says it too.
    pub since: Option<Since>,
}

/// A place in a file, in the terms of people: lines and columns from 1, columns in characters.
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
    /// Whether the file is one of the program's own, which is nowhere on disk.
    pub fn is_built_in(&self) -> bool {
        Theme::builtin_text(&self.place.path).is_some()
    }
}

impl Finding {
    /// One line: `file:line:column: severity[code]: message (help)`, in which `⏎` is a line end of the help.
    pub fn line(&self) -> String {
        let at = self.spot.as_ref().map_or_else(
            || "site".to_owned(),
            |spot| format!("{}:{}:{}", spot.place.path, spot.line, spot.column),
        );
        let help =
            self.help.as_ref().map(|help| format!(" ({})", help.replace('\n', "⏎"))).unwrap_or_default();
        format!("{at}: {}[{}]: {}{help}", self.severity.as_str(), self.code.name(), self.message)
    }

    /// The same, as a terminal shows it without obeying it.
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

    /// What makes it the same problem although the lines above it have changed.
    pub fn identity(&self) -> (&'static str, Option<&str>, &str) {
        (self.code.name(), self.spot.as_ref().map(|spot| &*spot.place.path), &self.message)
    }
}

/// The findings of judged problems, in their order.
pub fn findings(problems: &[(Severity, Diagnostic)], inputs: &Inputs) -> Vec<Finding> {
    let mut texts = Texts { inputs, known: BTreeMap::new() };
    problems.iter().map(|(severity, problem)| texts.finding(*severity, problem)).collect()
}

/// The findings of problems of later days, in their order.
pub fn later(problems: &[(Severity, Later)], inputs: &Inputs) -> Vec<Finding> {
    let mut texts = Texts { inputs, known: BTreeMap::new() };
    let finding = |(severity, Later { since, problem }): &(Severity, Later)| Finding {
        message: since.words(&problem.message),
        since: Some(*since),
        ..texts.finding(*severity, problem)
    };
    problems.iter().map(finding).collect()
}

/// The texts that problems are in, each read once.
struct Texts<'a> {
    inputs: &'a Inputs,
    known: BTreeMap<Arc<str>, Option<Positions>>,
}

impl Texts<'_> {
    fn finding(&mut self, severity: Severity, problem: &Diagnostic) -> Finding {
        Finding {
            severity,
            code: problem.code,
            message: problem.message.clone(),
            help: problem.help.clone(),
            spot: problem.place.as_ref().map(|place| self.spot(place)),
            also: problem.also.iter().map(|(place, label)| (self.spot(place), label.clone())).collect(),
            since: None,
        }
    }

    fn spot(&mut self, place: &Place) -> Spot {
        let positions = self.positions(&place.path);
        let position = |offset| positions.map_or((1, 1), |positions| positions.at(offset));
        let ((line, column), (end_line, end_column)) = (position(place.start), position(place.end));
        let text = positions.map(|positions| Arc::clone(positions.text()));
        Spot { place: place.clone(), text, line, column, end_line, end_column }
    }

    fn positions(&mut self, path: &Arc<str>) -> Option<&Positions> {
        let inputs = self.inputs;
        let known = self.known.entry(Arc::clone(path)).or_insert_with(|| {
            // The lines of the file are shown with other signs of as many bytes in place of those that a terminal obeys.
            let is_obeyed = |c: char| matches!(c, '\u{80}'..='\u{9f}');
            let quiet = |text: String| match text.contains(is_obeyed) {
                true => Arc::from(text.replace(is_obeyed, "·")),
                false => Arc::from(text),
            };
            // What is no text at all is not shown.
            let is_text =
                |text: &String| !(text.contains('\0') && text.contains(char::REPLACEMENT_CHARACTER));
            let read = || inputs.shown(path).filter(is_text).map(quiet);
            Theme::builtin_text(path).map(Arc::from).or_else(read).map(Positions::new)
        });
        known.as_ref()
    }
}
