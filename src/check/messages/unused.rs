//! Messages that no template, no other message and no part of the program uses.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::known::{Known, KnownFile};
use crate::config::Config;
use crate::diag::{Code, Diagnostics};
use crate::locales::Asked;
use crate::source::Place;
use crate::theme::Theme;

/// The unused messages of the site and its themes, each with the place of its original; terms with their `-`.
pub fn unused(known: &Known<'_>, config: &Config, theme: &Theme) -> Vec<(Place, String)> {
    // A template that another one replaces is still a reason why its theme has a message.
    let templates: Vec<&str> = theme.templates.iter().map(|template| template.text.as_str()).collect();
    let asked = asked(&templates, config);
    let referred: BTreeSet<String> = known.files().flat_map(referred).collect();
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for file in known.own_files() {
        for (id, entry) in file.entries() {
            let is_used = referred.contains(&id)
                || !id.starts_with('-')
                    && (asked.is_asked(&id)
                        || Asked::is_of_program(&id)
                        || has_asked_attribute(&id, entry, &asked));
            // What the source language lacks is obsolete, which the build reports.
            let original = known.original(&id, file.source.layer).filter(|(file, _)| file.is_own());
            if let (false, Some((_, original))) = (is_used, original)
                && seen.insert(id.clone())
            {
                found.push((original.place.clone(), id));
            }
        }
    }
    found
}

fn has_asked_attribute(id: &str, entry: &crate::locales::fluent::FluentEntry, asked: &Asked<'_>) -> bool {
    entry.run.attributes.iter().any(|(name, _)| asked.is_named(&format!("{id}.{name}")))
}

/// The translations whose original is gone and that no template asks for, each with its file.
pub fn obsolete(known: &Known<'_>, config: &Config, theme: &Theme) -> BTreeSet<(Arc<str>, String)> {
    let templates: Vec<&str> = theme.templates.iter().map(|template| template.text.as_str()).collect();
    let asked = asked(&templates, config);
    let referred: BTreeSet<String> = known.files().flat_map(referred).collect();
    let mut found = BTreeSet::new();
    for file in known.own_files().filter(|file| file.source.lang != config.source) {
        for (id, _) in file.entries().filter(|(id, _)| known.original(id, file.source.layer).is_none()) {
            let is_used = match id.starts_with('-') {
                true => referred.contains(&id),
                false => asked.is_asked(&id) || Asked::is_of_program(&id) || referred.contains(&id),
            };
            if !is_used {
                found.insert((Arc::clone(&file.source.path), id));
            }
        }
    }
    found
}

pub(super) fn asked<'a>(templates: &'a [&'a str], config: &'a Config) -> Asked<'a> {
    Asked {
        templates,
        languages: &config.language_places,
        source: config.source,
        quoted: Default::default(),
        declared: Default::default(),
    }
}

/// What the messages of a file refer to.
fn referred<'k>(file: &'k KnownFile<'_>) -> impl Iterator<Item = String> + 'k {
    let entries = file.parsed.messages.iter().chain(&file.parsed.terms);
    entries.flat_map(|(own, entry)| {
        let others = entry.facts.references.iter().filter(move |reference| reference.id != *own);
        others.map(|reference| format!("{}{}", if reference.is_term { "-" } else { "" }, reference.id))
    })
}

/// Reports them, except for those that an earlier problem explains: the message is reported itself, or a misspelt name means it.
pub fn check(known: &Known<'_>, config: &Config, theme: &Theme, diags: &mut Diagnostics) {
    let has_broken_reference = diags.iter().any(|problem| problem.code == Code::MessageReference);
    for (place, id) in unused(known, config, theme) {
        let named = format!("`{id}`");
        let is_explained = diags.iter().any(|problem| {
            problem.place.as_ref() == Some(&place)
                || problem.help.as_ref().is_some_and(|help| help.contains(&named))
        });
        if is_explained || has_broken_reference && id.starts_with('-') {
            continue;
        }
        let what =
            if id.starts_with('-') { "no message uses the term" } else { "no template uses the message" };
        diags
            .report(Code::UnusedMessage, place, format!("{what} `{id}`"))
            .help(format!("delete `{id}` in all languages, or run `hexaglot l10n prune`"));
    }
}
