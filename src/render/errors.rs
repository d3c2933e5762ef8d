//! Errors of the template engine as diagnostics with their place.
//!
//! Functions of ours name the code of a problem at the head of their message, between two marks; the engine's own
//! messages are told apart by their words.

use std::sync::Arc;

use tera::{Error, ErrorKind};

use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// Stands before and after the name of a code, and before the help.
const MARK: char = '\u{1f}';

/// An error of a function, with its code and what to type.
pub fn error(code: Code, message: impl AsRef<str>, help: impl AsRef<str>) -> Error {
    Error::message(format!("{MARK}{}{MARK}{}{MARK}{}{MARK}", code.name(), message.as_ref(), help.as_ref()))
}

/// Reports an error; `call` is the place of the component call that failed, if it was one.
pub fn report(error: &Error, template: &str, call: Option<Place>, diags: &mut Diagnostics) {
    let (message, place) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let path: Arc<str> = report.filename().into();
            (report.message().to_owned(), Some(Place::new(&path, report.span().range.clone())))
        }
        kind => (kind.to_string(), (!template.is_empty()).then(|| Place::file(&template.into()))),
    };
    let ours = marked(&message);
    let code = match (&ours, error.kind()) {
        (Some((code, ..)), _) => *code,
        (None, ErrorKind::SyntaxError(_)) => Code::TemplateSyntax,
        (None, kind) => engines_code(kind, &message),
    };
    let (text, help) = match ours {
        Some((_, text, help)) => (text, Some(help)),
        None => (first_line(&message), None),
    };
    // A problem of the call's values belongs to the text, everything else to the template.
    let at_call = call.filter(|_| help.is_some());
    match at_call.or(place) {
        Some(place) => diags.report(code, place, text).maybe_help(help.filter(|help| !help.is_empty())),
        None => diags.report_site(code, text),
    };
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

fn first_line(message: &str) -> String {
    let line = message.lines().next().unwrap_or_default().trim_end_matches('.');
    let mut characters = line.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}
