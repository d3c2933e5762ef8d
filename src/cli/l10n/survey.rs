//! Every translation of a site, and every one that is missing: the rows of `hexaglot l10n status`.

use std::collections::BTreeMap;

use super::pages::Pages;
use crate::lang::Lang;
use crate::site::{Entry, Page};
use crate::translation::{Freshness, Section};

/// One translation, made or missing.
pub(super) struct Row {
    /// Path of the entry.
    pub(super) entry: String,
    /// Kind of the entry.
    pub(super) kind: String,
    /// Segment of the language.
    pub(super) language: String,
    /// File of the translation, or the one that it would have.
    pub(super) file: String,
    /// File of the original.
    pub(super) original: String,
    /// `missing`, `orphan`, `unknown`, `stale`, `minor`, `current`.
    pub(super) standing: &'static str,
    /// `draft`, `machine`, `reviewed`, `official`, `unknown`; `None` if it is missing.
    pub(super) state: Option<&'static str>,
    /// Headings of the sections that changed.
    pub(super) changed: Vec<String>,
    /// Words to be looked at.
    pub(super) words: u32,
    /// Words of the original.
    pub(super) of_words: u32,
}

impl Row {
    /// Whether somebody has to do something.
    pub(super) fn is_due(&self) -> bool {
        !matches!(self.standing, "current" | "minor")
    }
}

/// The rows of a site, by language in the order of the language bar, then by path.
pub(super) fn survey(pages: &Pages, only: Option<Lang>, kind: Option<&str>) -> Vec<Row> {
    let world = pages.world();
    let mut rows = Vec::new();
    for language in
        world.config.languages.iter().filter(|language| only.is_none_or(|only| only == language.id))
    {
        let entries =
            world.site.entries.iter().filter(|entry| kind.is_none_or(|kind| kind == entry.kind.name));
        rows.extend(entries.filter_map(|entry| row(pages, entry, language.id)));
    }
    rows
}

fn row(pages: &Pages, entry: &Entry, lang: Lang) -> Option<Row> {
    let (site, config) = (&pages.world().site, &pages.world().config);
    let original = site.original(entry).filter(|original| original.lang != lang)?;
    let sections = pages.sections(original);
    let of_words = sections.iter().map(|section| section.words).sum();
    let page = entry.pages[lang.index()].map(|id| site.page(id));
    let page = page.filter(|page| page.notice.is_none() && page.document.has_file());
    let segment = config.language(lang).segment.to_string();
    let freshness = page.and_then(|page| site.freshness(page, config));
    let (changed, words) = match &freshness {
        Some(Freshness::Stale(at)) => {
            let words = at.iter().filter_map(|at| sections.get(*at)).map(|section| section.words).sum();
            (at.iter().map(|at| name(original, *at)).collect(), words)
        }
        Some(Freshness::Current | Freshness::Minor) => (Vec::new(), 0),
        _ => (Vec::new(), of_words),
    };
    Some(Row {
        entry: entry.path.clone(),
        kind: entry.kind.name.clone(),
        file: page.map_or_else(
            || beside(original, &segment, config.language(original.lang).segment.as_ref()),
            |page| page.document.path.to_string(),
        ),
        language: segment,
        original: original.document.path.to_string(),
        standing: freshness.as_ref().map_or("missing", Freshness::name),
        state: page.map(|page| site.state_name(page)),
        changed,
        words,
        of_words,
    })
}

/// The name of a section of an original.
pub(super) fn name(original: &Page, section: usize) -> String {
    match Section::at(section) {
        Section::FrontMatter => "front matter".to_owned(),
        Section::Beginning => "beginning".to_owned(),
        Section::Heading(at) => {
            let heading = original.document.outline.headings.get(at);
            heading.map(|heading| heading.text.clone()).unwrap_or_default()
        }
    }
}

/// The file that a translation would have.
fn beside(original: &Page, segment: &str, of: &str) -> String {
    let path = &*original.document.path;
    let stem = path.strip_suffix(".md").unwrap_or(path);
    let stem = stem.strip_suffix(of).and_then(|stem| stem.strip_suffix('.')).unwrap_or(stem);
    format!("{stem}.{segment}.md")
}

/// How many rows of each standing a language has.
pub(super) fn counts(rows: &[Row]) -> BTreeMap<&str, BTreeMap<&'static str, usize>> {
    let mut counts: BTreeMap<&str, BTreeMap<&'static str, usize>> = BTreeMap::new();
    for row in rows {
        *counts.entry(&row.language).or_default().entry(row.standing).or_default() += 1;
    }
    counts
}
