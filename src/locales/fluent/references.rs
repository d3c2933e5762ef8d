//! What messages refer to: terms, messages and attributes that do not exist, and circles; each reported where it stands.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::Reference;
use super::{Entry, Parsed};
use crate::diag::{Code, Diagnostics, did_you_mean};
use crate::lang::Language;

/// The messages and terms of a language, nearest layer first.
struct Known<'p> {
    messages: BTreeMap<&'p str, &'p Entry>,
    terms: BTreeMap<&'p str, &'p Entry>,
    /// Names of what cannot be parsed, which was reported; those of terms with their `-`.
    broken: BTreeSet<&'p str>,
}

impl<'p> Known<'p> {
    fn entry(&self, is_term: bool, id: &str) -> Option<&'p Entry> {
        let known = if is_term { &self.terms } else { &self.messages };
        known.get(id).copied()
    }
}

/// Reports what the files of a language refer to in vain.
pub fn check(language: &Language, parsed: &[&Parsed], diags: &mut Diagnostics) {
    let entries = || parsed.iter().flat_map(|file| file.messages.iter().chain(&file.terms));
    if entries().all(|(_, entry)| entry.facts.references.is_empty()) {
        return;
    }
    let broken = parsed.iter().flat_map(|file| file.broken.keys().map(String::as_str)).collect();
    let mut known = Known { messages: BTreeMap::new(), terms: BTreeMap::new(), broken };
    for file in parsed {
        for (id, entry) in &file.messages {
            known.messages.entry(id).or_insert(entry);
        }
        for (id, entry) in &file.terms {
            known.terms.entry(id).or_insert(entry);
        }
    }
    for (_, entry) in entries() {
        for reference in &entry.facts.references {
            report(language, reference, &known, diags);
        }
    }
    let all = known.messages.iter().map(|(id, entry)| (false, *id, *entry));
    for (is_term, id, entry) in all.chain(known.terms.iter().map(|(id, entry)| (true, *id, *entry))) {
        report_circle(is_term, id, entry, &known, diags);
    }
}

fn report(language: &Language, reference: &Reference, known: &Known<'_>, diags: &mut Diagnostics) {
    let Reference { is_term, id, attribute, given, place } = reference;
    let (kind, sign) = if *is_term { ("term", "-") } else { ("message", "") };
    let segment = &language.segment;
    let Some(entry) = known.entry(*is_term, id) else {
        if known.broken.contains(format!("{sign}{id}").as_str()) {
            return;
        }
        let names = if *is_term { &known.terms } else { &known.messages };
        let near = did_you_mean(id, names.keys().copied());
        let near = near.map(|near| near.replacen('`', &format!("`{sign}"), 1));
        let help = near.unwrap_or_else(|| {
            let add = format!("add `{sign}{id} = …` to a file under `locales/{segment}/`");
            if *is_term { add } else { format!("{add}; a value that a template gives is written `${id}`") }
        });
        diags
            .report(Code::MessageReference, place.clone(), format!("no {kind} `{sign}{id}` in `{segment}`"))
            .help(help);
        return;
    };
    if entry.run.wording(attribute.as_deref()).is_none() {
        let attributes = entry.run.attributes.iter().map(|(name, _)| name.as_str());
        let (what, help) = match attribute {
            None => ("has no text of its own".to_owned(), None),
            Some(name) => (format!("has no attribute `{name}`"), did_you_mean(name, attributes)),
        };
        diags
            .report(Code::MessageReference, place.clone(), format!("the {kind} `{sign}{id}` {what}"))
            .help(help.unwrap_or_else(|| match attribute {
                Some(name) => format!("add an indented line `.{name} = …` below `{sign}{id}`"),
                None => format!("write `{sign}{id} = …`, or refer to one of its attributes"),
            }))
            .also(entry.place.clone(), "it stands here");
    }
    // What a term shows must be given to it; by what it only chooses may be left to the default.
    let missing = |name: &&String| *is_term && !given.contains(*name);
    if let Some(name) = entry.facts.shown.iter().find(missing) {
        diags
            .report(
                Code::MessageArgument,
                place.clone(),
                format!("the term `-{id}` shows `${name}`, which is not given to it"),
            )
            .help(format!("write `-{id}({name}: \"…\")`"));
    }
}

/// Reports a message that leads back to itself, once for each circle: at its first name.
fn report_circle(is_term: bool, id: &str, entry: &Entry, known: &Known<'_>, diags: &mut Diagnostics) {
    let mut seen: Vec<(bool, &str)> = Vec::new();
    let mut open: Vec<&Reference> = entry.facts.references.iter().collect();
    while let Some(reference) = open.pop() {
        let next = (reference.is_term, reference.id.as_str());
        if next == (is_term, id) {
            let first =
                seen.iter().all(|other| (is_term, id) <= *other || !leads_to(*other, (is_term, id), known));
            if first {
                let sign = if is_term { "-" } else { "" };
                diags
                    .report(
                        Code::MessageReference,
                        entry.place.clone(),
                        format!("the message `{sign}{id}` leads back to itself"),
                    )
                    .also(reference.place.clone(), "by this")
                    .help("write the words in one of the messages of the circle");
            }
            return;
        }
        if !seen.contains(&next) {
            seen.push(next);
            let found = known.entry(next.0, next.1);
            open.extend(found.iter().flat_map(|entry| &entry.facts.references));
        }
    }
}

fn leads_to(from: (bool, &str), to: (bool, &str), known: &Known<'_>) -> bool {
    let mut seen = vec![from];
    let mut at = 0;
    while let Some(next) = seen.get(at).copied() {
        at += 1;
        let found = known.entry(next.0, next.1);
        for reference in found.iter().flat_map(|entry| &entry.facts.references) {
            let next = (reference.is_term, reference.id.as_str());
            if next == to {
                return true;
            }
            if !seen.contains(&next) {
                seen.push(next);
            }
        }
    }
    false
}
