//! The results of checking the texts of entries, kept from one day to the next: on a later day only changed entries are checked
//! again.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::acronyms::{self, Used};
use super::entries::{entry, readings};
use super::scope::{Scope, closing_form};
use super::{events, images, redirects, stamps, tense, terms, titles, translations};
use crate::config::Config;
use crate::date::Day;
use crate::diag::{Code, Diagnostics, guarded};
use crate::inputs::Inputs;
use crate::parallel;
use crate::site::{Entry, Page, Site};
use crate::source::Place;

/// The results of all entries, by path.
#[derive(Clone, Default)]
pub struct CheckedTexts(BTreeMap<String, Arc<CheckedText>>);

/// The path of an entry, and its results.
pub type Read = (String, Arc<CheckedText>);

/// The results of one entry.
pub struct CheckedText {
    told: Diagnostics,
    used: Vec<Used>,
}

impl CheckedTexts {
    /// The same with other texts in place of those of the same entries.
    pub fn and(mut self, texts: Vec<Read>) -> CheckedTexts {
        self.0.extend(texts);
        self
    }
}

/// Checks the texts of entries; on a day later than `before`, only those that the day changes.
pub fn texts(scope: Scope<'_>, before: Option<Scope<'_>>, inputs: &Inputs) -> Vec<Read> {
    let pages = pages(scope.site);
    let entries: Vec<&[&Page]> = pages.chunk_by(|left, right| left.entry == right.entry).collect();
    let passing = before.map(|before| tense::passing(before, scope)).unwrap_or_default();
    let names = |pages: &[&Page]| {
        !passing.is_empty() && pages.iter().any(|page| tense::names(page, &passing, scope.site, scope.config))
    };
    let has_other_terms = before.is_some_and(|before| terms::differ(before, scope));
    let is_new = |pages: &&[&Page]| {
        has_other_terms || before.is_none_or(|before| !is_same(before, scope, pages) || names(pages))
    };
    let entries: Vec<&[&Page]> = entries.into_iter().filter(is_new).collect();
    parallel::map(&entries, |pages| {
        let path = of(scope.site, pages).map_or_else(String::new, |entry| entry.path.clone());
        let place = || pages.first().map(|page| Place::file(&page.document.path));
        let mut failed = Diagnostics::new();
        let text = guarded(place, &path, &mut failed, |_| read(scope, pages, inputs));
        (path, Arc::new(text.unwrap_or(CheckedText { told: failed, used: Vec::new() })))
    })
}

/// Reads the pages of an entry.
fn read(scope: Scope<'_>, pages: &[&Page], inputs: &Inputs) -> CheckedText {
    let readings = readings(scope, pages, inputs);
    let used = readings.iter().filter_map(acronyms::read).collect();
    CheckedText { told: entry(&readings, inputs), used }
}

/// The problems of all texts of a site, including those across pages.
pub fn together(scope: Scope<'_>, known: &CheckedTexts, inputs: &Inputs) -> Diagnostics {
    let Scope { config, site, .. } = scope;
    let mut diags = Diagnostics::new();
    let texts: Vec<&CheckedText> =
        site.entries.iter().filter_map(|entry| known.0.get(&entry.path).map(Arc::as_ref)).collect();
    texts.iter().for_each(|text| diags.extend(text.told.clone()));
    if config.levels.of(Code::UnexplainedAcronym).is_some() {
        acronyms::check(texts.iter().flat_map(|text| &text.used), config, &mut diags);
    }
    let pages = pages(site);
    translations::translations((scope.site, scope.config), pages.iter().copied(), &mut diags);
    pages.iter().for_each(|page| stamps::check(scope.site, page, &mut diags));
    titles::check(&pages, site, &mut diags);
    images::check(&pages, inputs, &mut diags);
    redirects::check(scope, inputs, &mut diags);
    diags
}

/// The pages with a text of their own in their language.
fn pages(site: &Site) -> Vec<&Page> {
    site.pages
        .iter()
        .map(|page| &**page)
        .filter(|page| page.notice.is_none() && page.document.has_file())
        .collect()
}

fn of<'s>(site: &'s Site, pages: &[&Page]) -> Option<&'s Entry> {
    pages.first().map(|page| site.entry(page.entry))
}

/// Whether the checks of an entry find the same as on the day before.
fn is_same(before: Scope<'_>, scope: Scope<'_>, pages: &[&Page]) -> bool {
    let Some(entry) = of(scope.site, pages) else { return true };
    let Some(old) = before.site.by_path.get(&entry.path).map(|id| before.site.entry(*id)) else {
        return false;
    };
    let mut texts = before.site.alternates(old).filter(|page| page.document.has_file());
    let same_texts = pages.iter().all(|page| {
        texts.next().is_some_and(|old| {
            Arc::ptr_eq(&old.document, &page.document)
                && old.lang == page.lang
                && old.overridable == page.overridable
        })
    });
    let days = (before.config.today, scope.config.today);
    same_texts
        && texts.next().is_none()
        && old.facts == entry.facts
        && old.kind_facts == entry.kind_facts
        && old.overridable == entry.overridable
        && !events::last_day(entry).is_some_and(|last| passes(last, days))
        && !pages.iter().any(|page| speaks_of_passing(page, scope.config, days))
}

/// Whether a day is over on the second day and was not on the first.
fn passes(last: Day, (before, today): (Day, Day)) -> bool {
    before <= last && last < today
}

/// Whether a call names a form that closes between two days.
fn speaks_of_passing(page: &Page, config: &Config, days: (Day, Day)) -> bool {
    let mut calls = page.document.outline.calls.iter();
    calls.any(|call| closing_form(config, call).is_some_and(|(_, last)| passes(last, days)))
}
