//! Problems with severities -> findings, which know lines and columns and the text around them.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::finding::{Finding, Spot};
use crate::diag::{Diagnostic, FutureProblem, Severity};
use crate::inputs::Inputs;
use crate::source::{Place, Positions};
use crate::theme::Theme;

/// The findings of problems, in their order.
pub fn findings(problems: &[(Severity, Diagnostic)], inputs: &Inputs) -> Vec<Finding> {
    let mut texts = Texts::of(inputs);
    problems.iter().map(|(severity, problem)| texts.finding(*severity, problem)).collect()
}

/// The findings of problems of later days, in their order.
pub fn later(problems: &[(Severity, FutureProblem)], inputs: &Inputs) -> Vec<Finding> {
    let mut texts = Texts::of(inputs);
    let finding = |(severity, FutureProblem { since, problem }): &(Severity, FutureProblem)| Finding {
        message: since.words(&problem.message),
        since: Some(*since),
        ..texts.finding(*severity, problem)
    };
    problems.iter().map(finding).collect()
}

/// The texts that problems are in, each read once.
pub struct Texts<'a> {
    inputs: &'a Inputs,
    known: BTreeMap<Arc<str>, Option<Positions>>,
}

impl Texts<'_> {
    /// The texts of some files.
    pub fn of(inputs: &Inputs) -> Texts<'_> {
        Texts { inputs, known: BTreeMap::new() }
    }

    /// The finding of a judged problem.
    pub fn finding(&mut self, severity: Severity, problem: &Diagnostic) -> Finding {
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
            // In the lines that are shown, characters that a terminal obeys are replaced by others of the same length.
            let is_obeyed = |c: char| matches!(c, '\u{80}'..='\u{9f}');
            let quiet = |text: String| match text.contains(is_obeyed) {
                true => Arc::from(text.replace(is_obeyed, "·")),
                false => Arc::from(text),
            };
            // Binary data is not shown.
            let is_text =
                |text: &String| !(text.contains('\0') && text.contains(char::REPLACEMENT_CHARACTER));
            let read = || inputs.shown(path).filter(is_text).map(quiet);
            Theme::builtin_text(path).map(Arc::from).or_else(read).map(Positions::new)
        });
        known.as_ref()
    }
}
