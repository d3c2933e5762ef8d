//! The file that a translator of messages begins with: the originals in place, each below a comment with its text.

use std::collections::BTreeSet;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use super::source::{Source, range_of};

/// The messages of a file of originals that another language lacks, in their order and with their comments; `None` if it lacks none.
/// Terms have their `-`. `segment` names the language of the originals.
pub fn started(source: &Source, lacking: &BTreeSet<String>, segment: &str) -> Option<String> {
    let text = source.text.replace("\r\n", "\n");
    let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, _)| resource);
    let starts: Vec<usize> = resource.body.iter().map(|entry| beginning(&text, entry)).collect();
    let mut made = String::new();
    let mut headings: Vec<&str> = Vec::new();
    for (at, entry) in resource.body.iter().enumerate() {
        let next = starts.get(at + 1).copied().unwrap_or(text.len());
        let whole = text[starts[at]..next].trim_end();
        let (name, id) = match entry {
            Entry::Message(message) => (message.id.name, message.id.name.to_owned()),
            Entry::Term(term) => (term.id.name, format!("-{}", term.id.name)),
            Entry::GroupComment(_) | Entry::ResourceComment(_) => {
                // A group without such messages is left out.
                if headings.last().is_some_and(|last| !last.starts_with("###") && !whole.starts_with("###")) {
                    headings.pop();
                }
                headings.push(whole);
                continue;
            }
            Entry::Comment(_) | Entry::Junk { .. } => continue,
        };
        if !lacking.contains(&id) {
            continue;
        }
        for heading in headings.drain(..) {
            made += &format!("{heading}\n\n");
        }
        let own = range_of(&text, name).start - usize::from(id.starts_with('-'));
        let (comment, definition) = whole.split_at(own - starts[at]);
        let value = definition.split_once('=').map_or(definition, |(_, value)| value);
        made += &format!("{comment}{}{definition}\n\n", original(value, segment));
    }
    (!made.is_empty()).then(|| format!("{}\n", made.trim_end()))
}

/// Where an entry begins: with its comment, at the beginning of a line.
fn beginning(text: &str, entry: &Entry<&str>) -> usize {
    let comment = match entry {
        Entry::Message(message) => message.comment.as_ref(),
        Entry::Term(term) => term.comment.as_ref(),
        Entry::Comment(own) | Entry::GroupComment(own) | Entry::ResourceComment(own) => Some(own),
        Entry::Junk { .. } => None,
    };
    let first = match (comment.and_then(|comment| comment.content.first()), entry) {
        (Some(line), _) => line,
        (None, Entry::Message(message)) => &message.id.name,
        (None, Entry::Term(term)) => &term.id.name,
        (None, Entry::Junk { content }) => content,
        (None, _) => return 0,
    };
    let at = range_of(text, first).start;
    text[..at].rfind('\n').map_or(0, |line| line + 1)
}

/// The text of an original as a comment: on one line after its language, or on lines of its own.
fn original(value: &str, segment: &str) -> String {
    let mut lines = value.lines().map(str::trim_end);
    let first = lines.next().unwrap_or_default().trim_start();
    let rest: Vec<&str> = lines.collect();
    let space = if first.is_empty() { "" } else { " " };
    let mut made = format!("# {segment}:{space}{first}\n");
    for line in rest {
        made += if line.is_empty() { "#\n".to_owned() } else { format!("# {line}\n") }.as_str();
    }
    made
}
