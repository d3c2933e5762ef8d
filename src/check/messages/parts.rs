//! What the original of a message has and its translation lacks, or the other way round: values, attributes, terms, references.

use std::collections::BTreeSet;

use super::known::{Known, KnownFile};
use crate::diag::{Code, Diagnostics};
use crate::locales::fluent::FluentEntry;
use crate::locales::formats::is_optional;

/// Compares the messages of a file with their originals. A variable that the original does not have is reported by the build.
pub fn check(known: &Known<'_>, file: &KnownFile<'_>, diags: &mut Diagnostics) {
    for (id, entry) in file.entries().filter(|(id, _)| !is_optional(id)) {
        let Some((_, original)) = known.original(&id, file.source.layer) else { continue };
        let mut report = |message: String, help: String| {
            diags
                .report(Code::MessageParts, entry.place.clone(), message)
                .help(help)
                .also(original.place.clone(), "the original");
        };
        // A misspelt value is reported by the build, and not as a lost one as well.
        let mut used = entry.facts.variables.keys();
        let has_strange = used.any(|name| !original.facts.variables.contains_key(name));
        // Values of a term are given by the message that has the term.
        let is_term = id.starts_with('-');
        for name in original.facts.shown.iter().filter(|name| !entry.facts.variables.contains_key(*name)) {
            if !is_term && !has_strange {
                report(
                    format!("the message `{id}` has lost the value `${name}`"),
                    format!("write `{{ ${name} }}`"),
                );
            }
        }
        let (ours, theirs) = (attributes(entry), attributes(original));
        // Attributes of a term are the translator's own.
        if !is_term {
            for name in theirs.difference(&ours) {
                let help = format!("add an indented line `.{name} = …` below `{id}`");
                report(format!("the message `{id}` lacks the attribute `{name}`"), help);
            }
            for name in ours.difference(&theirs) {
                let help = format!("delete the line `.{name} = …`");
                report(
                    format!(
                        "the message `{id}` has the attribute `{name}`, which the original does not have"
                    ),
                    help,
                );
            }
        }
        let (ours, theirs) = (references(entry), references(original));
        for name in theirs.difference(&ours) {
            report(format!("the message `{id}` has lost `{name}`"), format!("write `{{ {name} }}`"));
        }
        for name in ours.difference(&theirs).filter(|name| !name.starts_with('-')) {
            report(
                format!("the message `{id}` shows `{name}`, which the original does not"),
                format!("take `{{ {name} }}` out"),
            );
        }
    }
}

fn attributes(entry: &FluentEntry) -> BTreeSet<&str> {
    entry.run.attributes.iter().map(|(name, _)| name.as_str()).collect()
}

/// What a message shows of others; terms with their `-`.
fn references(entry: &FluentEntry) -> BTreeSet<String> {
    let name = |reference: &crate::locales::fluent::Reference| {
        let sign = if reference.is_term { "-" } else { "" };
        // An attribute of a term chooses a form, which other languages do otherwise.
        match (&reference.attribute, reference.is_term) {
            (Some(attribute), false) => format!("{}.{attribute}", reference.id),
            _ => format!("{sign}{}", reference.id),
        }
    };
    let shown = entry
        .facts
        .references
        .iter()
        .filter(|reference| !(reference.is_term && reference.attribute.is_some()));
    shown.map(name).collect()
}
