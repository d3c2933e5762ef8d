//! Errors of the template engine as diagnostics with their place.
//!
//! Functions of ours name the code of a problem at the head of their message, between two marks; the engine's own
//! messages are distinguished by their words.

use std::ops::Range;
use std::sync::Arc;

use tera::{Error, ErrorKind};

use super::advice;
use crate::diag::{Code, Diagnostics};
use crate::source::Place;
use crate::theme::Template;

/// Stands before and after the name of a code, and before the help.
const MARK: char = '\u{1f}';

/// An error of a function, with its code and what to type.
pub fn error(code: Code, message: impl AsRef<str>, help: impl AsRef<str>) -> Error {
    Error::message(format!("{MARK}{}{MARK}{}{MARK}{}{MARK}", code.name(), message.as_ref(), help.as_ref()))
}

/// Whether a function of ours made the error.
pub fn is_ours(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Msg(message) if message.starts_with(MARK))
}

/// Tags with a problem that was reported when templates were read: a later failure there is not reported again.
pub type FailedTags = Vec<FailedTag>;

/// A tag with a reported problem.
#[derive(Clone, Debug)]
pub struct FailedTag {
    /// The template.
    pub path: Arc<str>,
    /// The bytes of the tag.
    pub tag: Range<usize>,
    /// The code of what was reported first.
    pub code: Code,
    /// The reported messages: a component reports the same for a value that it passes on.
    pub messages: Vec<String>,
}

/// The parts of an error.
pub struct Failure {
    /// Its code.
    pub code: Code,
    /// What is wrong.
    pub message: String,
    /// What to type, if it is an error of our functions.
    pub help: Option<String>,
    /// Where in the templates.
    pub place: Option<Place>,
    /// The message of the function, with its marks; `None` for an error of the engine.
    pub marked: Option<String>,
    /// Another place that belongs to it.
    pub also: Option<(Place, String)>,
}

impl Failure {
    /// Reads an error of the template with this name.
    pub fn of(error: &Error, template: &str) -> Failure {
        let (said, place) = match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let path: Arc<str> = report.filename().into();
                (report.message().to_owned(), Some(Place::new(&path, report.span().range.clone())))
            }
            kind => (kind.to_string(), (!template.is_empty()).then(|| Place::file(&template.into()))),
        };
        match marked(&said) {
            Some((code, message, help)) => {
                Failure { code, message, help: Some(help), place, marked: Some(said), also: None }
            }
            None => {
                let code = match error.kind() {
                    ErrorKind::SyntaxError(_) => Code::TemplateSyntax,
                    kind => engines_code(kind, &said),
                };
                let (message, help) = advice::of(&said);
                Failure { code, message, help, place, marked: None, also: None }
            }
        }
    }

    /// Whether it may come from an empty or undefined value.
    pub fn is_of_nothing(&self) -> bool {
        match &self.marked {
            Some(_) => self.message.contains("``") || self.message.ends_with("but nothing"),
            None => {
                let said = self.message.to_lowercase();
                self.code == Code::TemplateVariable
                    || ["undefined", "not defined", "none", "null"].iter().any(|word| said.contains(word))
            }
        }
    }

    /// The code of what is known of its tag, or of the call that handed on the value that it is about.
    pub fn known(&self, faults: &FailedTags) -> Option<Code> {
        let place = self.place.as_ref()?;
        let is_known = |fault: &&FailedTag| {
            let is_there = fault.path == place.path && fault.tag.contains(&place.start);
            is_there || self.marked.is_some() && fault.messages.contains(&self.message)
        };
        faults.iter().find(is_known).map(|fault| fault.code)
    }

    /// Reports it; a problem of a call's values belongs to the text that holds the `call`, everything else to the template.
    pub fn report(&self, call: Option<&Place>, diags: &mut Diagnostics) {
        let at_call = call.filter(|_| self.marked.is_some());
        match at_call.or(self.place.as_ref()) {
            Some(place) => {
                let help = self.help.clone().filter(|help| !help.is_empty());
                let help = if at_call.is_none() { help.map(|help| in_template(&help)) } else { help };
                let problem = diags.report(self.code, place.clone(), self.message.clone()).maybe_help(help);
                match &self.also {
                    Some((place, label)) => problem.also(place.clone(), label),
                    None => problem,
                }
            }
            None => diags.report_site(self.code, self.message.clone()),
        };
    }
}

/// A help for texts as one for templates, which have no blocks for days.
fn in_template(help: &str) -> String {
    for (name, sign) in [("since", ">="), ("until", "<")] {
        let found = help.split_once(&format!("{{% <{name} date=\""));
        let day = found.and_then(|(before, rest)| Some((before, rest.split_once("\"> %}")?)));
        if let Some((before, (day, after))) = day {
            let after = after.replace(&format!("{{% </{name}> %}}"), "{% endif %}");
            return format!("{before}{{% if site.today.iso {sign} \"{day}\" %}}{after}");
        }
    }
    help.to_owned()
}

/// Reports that a template cannot be parsed.
pub fn report_syntax(error: &Error, template: &Template, diags: &mut Diagnostics) {
    let mut failure = Failure::of(error, &template.path);
    let at = failure.place.as_ref().map(|place| place.start);
    if let Some(flaw) = at.and_then(|at| advice::slip(&template.text, at, &failure.message)) {
        failure.place = Some(Place::new(&template.path, flaw.at));
        (failure.message, failure.help) = (flaw.message, Some(flaw.help));
    }
    failure.report(None, diags);
}

/// Reports an error from reading templates.
pub fn report(error: &Error, template: &str, diags: &mut Diagnostics) {
    Failure::of(error, template).report(None, diags);
}

fn marked(message: &str) -> Option<(Code, String, String)> {
    let (_, rest) = message.split_once(MARK)?;
    let mut parts = rest.split(MARK);
    let code = Code::by_name(parts.next()?)?;
    Some((code, parts.next()?.to_owned(), parts.next()?.to_owned()))
}

fn engines_code(kind: &ErrorKind, message: &str) -> Code {
    let lower = message.to_lowercase();
    match kind {
        ErrorKind::TemplateNotFound(_) | ErrorKind::MissingParent { .. } => Code::MissingTemplate,
        ErrorKind::CircularExtend { .. } | ErrorKind::CircularInclude { .. } => Code::TemplateSyntax,
        _ if lower.contains("not found in context")
            || lower.contains("undefined")
            || lower.contains("not defined") =>
        {
            Code::TemplateVariable
        }
        _ if lower.contains("template") && lower.contains("not found") => Code::MissingTemplate,
        _ => Code::TemplateError,
    }
}
