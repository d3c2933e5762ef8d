//! Names of things: forms that the glossary forbids, and terms of an original that its translation does not use.
//!
//! Only where `[glossary]` in `site.toml` lists tables. Texts that stay as they are typed (`typography: verbatim`) are quotations.

use std::collections::BTreeSet;

use super::reading::Reading;
use super::scope::Scope;
use crate::diag::{Code, Diagnostics};
use crate::markdown::Passage;
use crate::site::{Glossary, Hit, Term};
use crate::source::Place;

/// Where a reading uses a term.
struct Used<'r> {
    passage: &'r Passage,
    hit: Hit,
}

/// Checks the pages of an entry.
pub(super) fn check(readings: &[Reading<'_>], diags: &mut Diagnostics) {
    let Some(first) = readings.first() else { return };
    let Scope { config, site, .. } = first.scope;
    if config.glossary.tables.is_empty() {
        return;
    }
    let glossary = site.glossary(config);
    let used: Vec<Vec<Used<'_>>> = readings.iter().map(|reading| used(reading, &glossary)).collect();
    for (reading, used) in readings.iter().zip(&used) {
        if !site.is_verbatim(reading.page) {
            forbidden(reading, used, &glossary, diags);
        }
    }
    let original = first.entry().original;
    let Some(at) = readings.iter().position(|reading| reading.page.lang == original) else { return };
    if !glossary.terms.iter().any(|term| term.is_required) || site.is_verbatim(readings[at].page) {
        return;
    }
    let of_original = &used[at];
    for (reading, used) in readings.iter().zip(&used).filter(|(reading, _)| reading.page.lang != original) {
        missing((&readings[at], of_original), reading, used, &glossary, diags);
    }
}

/// Whether the glossary has other terms on another day.
pub(super) fn differ(before: Scope<'_>, scope: Scope<'_>) -> bool {
    let tables = |scope: Scope<'_>| {
        let tables = scope.config.glossary.tables.iter();
        let found = tables.filter_map(|at| scope.site.data.tables().find(|table| table.name == at.value));
        found.map(|table| table.node.clone()).collect::<Vec<_>>()
    };
    tables(before) != tables(scope)
}

fn used<'r>(reading: &'r Reading<'_>, glossary: &Glossary) -> Vec<Used<'r>> {
    let lang = reading.page.lang;
    let hits = |passage: &'r Passage| {
        glossary.find(lang, &passage.text).into_iter().map(move |hit| Used { passage, hit })
    };
    reading.passages().flat_map(hits).collect()
}

fn forbidden(reading: &Reading<'_>, used: &[Used<'_>], glossary: &Glossary, diags: &mut Diagnostics) {
    for Used { passage, hit } in used {
        let Some(form) = &hit.forbidden else { continue };
        let term = &glossary.terms[hit.term];
        let name = term.forms[reading.page.lang.index()].name.as_deref().unwrap_or(&term.id);
        let written = &passage.text[hit.range.clone()];
        let message = match written.eq_ignore_ascii_case(form) {
            true => format!("`{written}` is not the word of this site for it"),
            false => format!("`{written}` is a form of `{form}`, which is not the word of this site for it"),
        };
        reading
            .report(Code::ForbiddenTerm, passage, hit.range.clone(), message, diags)
            .help(format!("write `{name}`, if that is meant"))
            .also(term.place.clone(), "the term");
    }
}

/// Reports terms of the original that a translation never uses, at the section that should have the first one.
fn missing(
    (original, of_original): (&Reading<'_>, &[Used<'_>]),
    reading: &Reading<'_>,
    used: &[Used<'_>],
    glossary: &Glossary,
    diags: &mut Diagnostics,
) {
    let lang = reading.page.lang;
    let mut done: BTreeSet<usize> =
        used.iter().filter(|used| used.hit.forbidden.is_none()).map(|used| used.hit.term).collect();
    // Who uses a forbidden form was told so.
    done.extend(used.iter().filter(|used| used.hit.forbidden.is_some()).map(|used| used.hit.term));
    for Used { passage, hit } in of_original.iter().filter(|used| used.hit.is_term()) {
        let term: &Term = &glossary.terms[hit.term];
        let Some(name) = &term.forms[lang.index()].name else { continue };
        if !term.is_required || !done.insert(hit.term) {
            continue;
        }
        let path = &original.page.document.path;
        let there = Place::new(path, passage.source(hit.range.clone()));
        let written = &passage.text[hit.range.clone()];
        let message = format!("the original says `{written}`, and this page never says `{name}`");
        let segment = &reading.scope.config.language(lang).segment;
        diags
            .report(Code::MissingTerm, place(original, there.start, reading), message)
            .help(format!(
                "write `{name}` where it is meant; another form that is right too belongs in `also` of `{}` in the table `{}`, as `{segment}: …`",
                term.id, term.table
            ))
            .also(there, "the original");
    }
}

/// The place in a translation that corresponds to one in its original: the heading of the same number before it, or the beginning.
fn place(original: &Reading<'_>, at: usize, reading: &Reading<'_>) -> Place {
    let (from, to) = (&original.page.document, &reading.page.document);
    let before = from.outline.headings.iter().filter(|heading| heading.range.start <= at).count();
    let heading = before.checked_sub(1).and_then(|number| to.outline.headings.get(number));
    let title = || to.front.field("title").map(|(key, _)| key.range.clone());
    match heading.map(|heading| heading.range.clone()).or_else(title) {
        Some(range) => Place::new(&to.path, range),
        None => Place::file(&to.path),
    }
}
