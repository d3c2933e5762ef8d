//! References of messages: terms, messages and attributes that do not exist, and cycles; each reported at its place.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use super::cycles;
use super::facts::Reference;
use super::parsed::{FluentEntry, FluentFile};
use crate::diag::{Code, Diagnostics, Names, did_you_mean};
use crate::lang::Language;

/// The messages and terms of a language, nearest layer first.
struct Known<'p> {
    messages: BTreeMap<&'p str, &'p FluentEntry>,
    terms: BTreeMap<&'p str, &'p FluentEntry>,
    /// Names of what cannot be parsed, which is reported; those of terms with their `-`.
    broken: BTreeSet<&'p str>,
    /// The names of messages and of terms, once one is misspelt.
    names: [OnceCell<Names>; 2],
}

impl<'p> Known<'p> {
    fn entry(&self, is_term: bool, id: &str) -> Option<&'p FluentEntry> {
        let known = if is_term { &self.terms } else { &self.messages };
        known.get(id).copied()
    }

    /// The name that was probably meant.
    fn near(&self, is_term: bool, id: &str) -> Option<String> {
        let known = if is_term { &self.terms } else { &self.messages };
        let names = self.names[usize::from(is_term)].get_or_init(|| Names::new(known.keys().copied()));
        did_you_mean(id, names.around(id))
    }
}

/// Reports references in the files of a language to what does not exist.
pub fn check(language: &Language, parsed: &[&FluentFile], diags: &mut Diagnostics) {
    let entries = || parsed.iter().flat_map(|file| file.messages.iter().chain(&file.terms));
    if entries().all(|(_, entry)| entry.facts.references.is_empty()) {
        return;
    }
    let broken = parsed.iter().flat_map(|file| file.broken.keys().map(String::as_str)).collect();
    let mut known =
        Known { messages: BTreeMap::new(), terms: BTreeMap::new(), broken, names: Default::default() };
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
    report_circles(&known, diags);
}

fn report(language: &Language, reference: &Reference, known: &Known<'_>, diags: &mut Diagnostics) {
    let Reference { is_term, id, attribute, given, place } = reference;
    let (kind, sign) = if *is_term { ("term", "-") } else { ("message", "") };
    let segment = &language.segment;
    let Some(entry) = known.entry(*is_term, id) else {
        if known.broken.contains(format!("{sign}{id}").as_str()) {
            return;
        }
        let near = known.near(*is_term, id).map(|near| near.replacen('`', &format!("`{sign}"), 1));
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
            .also(entry.place.clone(), "it is here");
    }
    // Variables that a term shows must be given to it; those that only select may be left to the default.
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

/// Reports messages that refer to themselves, once for each cycle: at its first name.
fn report_circles(known: &Known<'_>, diags: &mut Diagnostics) {
    let all = known.messages.iter().map(|(id, entry)| ((false, *id), *entry));
    let all: Vec<_> = all.chain(known.terms.iter().map(|(id, entry)| ((true, *id), *entry))).collect();
    let numbers: BTreeMap<(bool, &str), usize> =
        all.iter().enumerate().map(|(number, (name, _))| (*name, number)).collect();
    let next = |number: usize| -> Vec<usize> {
        let references = all[number].1.facts.references.iter();
        references.filter_map(|other| numbers.get(&(other.is_term, other.id.as_str())).copied()).collect()
    };
    for circle in cycles::circles(all.len(), next) {
        let Some((first, entry)) = circle.first().map(|first| all[*first]) else { continue };
        let leads_back = |other: &&Reference| (other.is_term, other.id.as_str()) == first;
        let back = circle.iter().find_map(|number| all[*number].1.facts.references.iter().find(leads_back));
        let sign = if first.0 { "-" } else { "" };
        let problem = diags
            .report(
                Code::MessageReference,
                entry.place.clone(),
                format!("the message `{sign}{}` leads back to itself", first.1),
            )
            .help("write the words in one of the messages of the circle");
        if let Some(back) = back {
            problem.also(back.place.clone(), "by this");
        }
    }
}
