//! Edits of a Fluent file that leave everything else as it is written: a message renamed, messages removed.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast::{Comment, Entry};
use fluent_syntax::parser;

use super::canonical::{Canonical, canonical};
use super::parse::parse;
use super::source::{Source, range_of};
use crate::diag::Diagnostics;

/// The text of a file in which a message has another id, also where others refer to it; `None` if it is not there. Terms have their
/// `-`.
pub fn renamed(source: &Source, id: &str, new: &str) -> Option<String> {
    let file = parse(source, &mut Diagnostics::new());
    let (is_term, bare) = id.strip_prefix('-').map_or((false, id), |bare| (true, bare));
    let known = if is_term { &file.terms } else { &file.messages };
    let own = known.get(bare).map(|entry| entry.place.start..entry.place.end);
    let entries = file.messages.values().chain(file.terms.values());
    let references = entries.flat_map(|entry| &entry.facts.references);
    let to_it = references.filter(|reference| reference.is_term == is_term && reference.id == bare);
    let mut places: Vec<Range<usize>> =
        own.into_iter().chain(to_it.map(|reference| reference.place.start..reference.place.end)).collect();
    places.sort_by_key(|range| range.start);
    places.dedup();
    let new = new.strip_prefix('-').unwrap_or(new);
    let mut text = source.text.clone();
    places.iter().rev().for_each(|range| text.replace_range(range.clone(), new));
    (!places.is_empty()).then_some(text)
}

/// The messages of a file as they are recorded before one gets another id, by id and hash, and as they are afterwards.
pub fn moved(source: &Source, id: &str, new: &str) -> BTreeMap<(String, String), Canonical> {
    let Some(text) = renamed(source, id, new) else { return BTreeMap::new() };
    let mut after = canonical(&source.with(text));
    let before = canonical(source).into_iter();
    let pairs = before.filter_map(|(known, form)| {
        let now = after.remove(if known == id { new } else { &known })?;
        Some(((known, form.hash), now))
    });
    pairs.collect()
}

/// The text of a file without some messages and their comments. Terms have their `-`.
pub fn without(source: &Source, ids: &BTreeSet<String>) -> String {
    let text = source.text.as_str();
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let starts: Vec<usize> = resource.body.iter().map(|entry| start(text, entry)).collect();
    let mut made = text.to_owned();
    for (at, entry) in resource.body.iter().enumerate().rev() {
        let is_gone = match entry {
            Entry::Message(message) => ids.contains(message.id.name),
            Entry::Term(term) => ids.contains(&format!("-{}", term.id.name)),
            _ => false,
        };
        if !is_gone {
            continue;
        }
        let start = starts[at];
        let next = starts.get(at + 1).copied().unwrap_or(text.len());
        let end = start + text[start..next].trim_end().len();
        let mut end = text[end..].find('\n').map_or(text.len(), |line| end + line + 1);
        // Two blank lines would be left where there was one before and one after.
        let has_blank_before = start == 0 || text[..start].ends_with("\n\n");
        if has_blank_before && text[end..].starts_with('\n') {
            end += 1;
        }
        made.replace_range(start..end, "");
    }
    if made.trim().is_empty() { String::new() } else { format!("{}\n", made.trim_end()) }
}

/// Where an entry begins, with its comment.
pub(super) fn start(text: &str, entry: &Entry<&str>) -> usize {
    let first = |comment: &Comment<&str>, mark: usize| {
        comment.content.first().map(|line| range_of(text, line).start.saturating_sub(mark))
    };
    let at = match entry {
        Entry::Message(message) => {
            let comment = message.comment.as_ref().and_then(|comment| first(comment, 1));
            comment.unwrap_or_else(|| range_of(text, message.id.name).start)
        }
        Entry::Term(term) => {
            let comment = term.comment.as_ref().and_then(|comment| first(comment, 1));
            comment.unwrap_or_else(|| range_of(text, term.id.name).start)
        }
        Entry::Comment(comment) | Entry::GroupComment(comment) | Entry::ResourceComment(comment) => {
            first(comment, 1).unwrap_or_default()
        }
        Entry::Junk { content } => range_of(text, content).start,
    };
    memchr::memrchr(b'\n', &text.as_bytes()[..at]).map_or(0, |line| line + 1)
}
