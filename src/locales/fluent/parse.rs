//! A Fluent file -> its messages and terms, runnable and with what is known of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_syntax::ast;
use fluent_syntax::parser;

use super::facts::Facts;
use super::parsed::{FluentEntry, FluentFile};
use super::source::{Source, range_of};
use super::wording::{Message, Piece, Wording};
use super::{depth, escapes, syntax};
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// Parses a file; broken messages are reported.
pub fn parse(source: &Source, diags: &mut Diagnostics) -> FluentFile {
    let tamed = depth::tamed(source, diags);
    let source = tamed.as_ref().unwrap_or(source);
    let tamed = escapes::tamed(source);
    let source = tamed.as_ref().unwrap_or(source);
    let (resource, errors) = match parser::parse_runtime(source.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err(found) => found,
    };
    errors.iter().for_each(|error| syntax::report(source, error, diags));
    syntax::report_swallowed(source, &errors, diags);
    escapes::check(source, diags);
    let mut parsed = FluentFile {
        path: Arc::clone(&source.path),
        lang: source.lang,
        layer: source.layer,
        is_borrowed: source.is_borrowed,
        messages: BTreeMap::new(),
        terms: BTreeMap::new(),
        broken: BTreeMap::new(),
    };
    for entry in &resource.body {
        let (sign, id, value, attributes) = match entry {
            ast::Entry::Message(message) => ("", &message.id, message.value.as_ref(), &message.attributes),
            ast::Entry::Term(term) => ("-", &term.id, Some(&term.value), &term.attributes),
            ast::Entry::Junk { content } => {
                parsed.broken.extend(broken(content));
                continue;
            }
            _ => continue,
        };
        let mut facts = Facts::default();
        let patterns = value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value));
        patterns.for_each(|pattern| facts.gather(source, pattern, diags));
        let entry = FluentEntry {
            run: Arc::new(Message::of(value, attributes)),
            facts,
            place: Place::new(&source.path, range_of(&source.text, id.name)),
        };
        let known = if sign.is_empty() { &mut parsed.messages } else { &mut parsed.terms };
        let here = entry.place.clone();
        if let Some(first) = known.insert(id.name.to_owned(), entry) {
            diags
                .report(
                    Code::DuplicateMessage,
                    here,
                    format!("the message `{sign}{}` is defined twice in this file", id.name),
                )
                .also(first.place, "first here")
                .help("remove one of the two");
        }
    }
    parsed
}

/// The name of a message that cannot be parsed, for a term with its `-`, and the message as it is written.
fn broken(content: &str) -> Option<(String, Arc<Message>)> {
    let sign = usize::from(content.starts_with('-'));
    let rest = &content[sign..];
    let end = rest.find(|next: char| !(next.is_ascii_alphanumeric() || matches!(next, '-' | '_')));
    let name = &content[..sign + end.unwrap_or(rest.len())];
    let text = content[name.len()..].trim_start().strip_prefix(['=', ':']).unwrap_or(&content[name.len()..]);
    let written = Wording(vec![Piece::Text(text.trim().to_owned())]);
    let message = Message { value: Some(written), attributes: Vec::new() };
    (name.len() > sign).then(|| (name.to_owned(), Arc::new(message)))
}
