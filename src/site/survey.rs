//! Every translation of a site, and every one that is missing: the rows of `hexaglot l10n status` and of the desk of the dev server.

use std::collections::{BTreeMap, BTreeSet};

use super::contents::Contents;
use super::held::published_from;
use super::model::{Entry, Page};
use crate::config::Config;
use crate::content::kinds::Kind;
use crate::date::Day;
use crate::diag::Diagnostics;
use crate::inputs::{Inputs, hash};
use crate::lang::Lang;
use crate::markdown::{self, SectionSum};
use crate::parallel;
use crate::source::Place;
use crate::translation::{Freshness, Lack, Section, section_sums, sem};

/// What is looked at.
#[derive(Clone, Copy)]
pub struct Surveyed<'a> {
    /// Its entries and pages.
    pub site: &'a Contents,
    /// Its configuration.
    pub config: &'a Config,
    /// Its files.
    pub inputs: &'a Inputs,
}

/// One translation, made or missing.
pub struct Row {
    /// Path of the entry.
    pub entry: String,
    /// Kind of the entry.
    pub kind: String,
    /// Segment of the language.
    pub language: String,
    /// File of the translation, or the one that it would have.
    pub file: String,
    /// File of the original.
    pub original: String,
    /// `missing`, `broken`, `orphan`, `unknown`, `ahead`, `incomplete`, `outdated`, `stale`, `minor`, `current`.
    pub standing: &'static str,
    /// `draft`, `machine`, `reviewed`, `official`, `unknown`; `None` if it is missing.
    pub state: Option<&'static str>,
    /// The state from which it is published, if it is in a lower one.
    pub below: Option<&'static str>,
    /// Whether it is begun, and not published since it still says what its original says, word for word.
    pub is_untouched: bool,
    /// Why its file cannot be read, if it is broken.
    pub problem: Option<String>,
    /// Headings of the sections that changed.
    pub changed: Vec<String>,
    /// What it lacks, if it follows its original otherwise.
    pub lacks: Vec<Lacking>,
    /// The sections that changed, or that lack something, as they are now.
    pub sections: Vec<SectionSum>,
    /// Words to be looked at.
    pub words: u32,
    /// Words of the original.
    pub of_words: u32,
    /// The day on which the entry is published, if it is to come.
    pub publish: Option<Day>,
}

/// Something that a translation lacks.
pub struct Lacking {
    /// What, in words, with the section of the original.
    pub what: String,
    /// Where it belongs: the section of the translation.
    pub place: Place,
    /// Where it is in the original.
    pub of: Place,
    /// The line of the section of the translation, if somebody has read the text.
    pub line: Option<usize>,
}

impl Row {
    /// Whether it is not published, whatever it follows.
    pub fn is_held(&self) -> bool {
        self.below.is_some() || self.is_untouched
    }

    /// Whether somebody has to do something.
    pub fn is_due(&self) -> bool {
        !matches!(self.standing, "current" | "minor") || self.below.is_some()
    }
}

/// The rows of a site, by language in the order of the language bar, then by path.
pub fn survey(of: Surveyed<'_>, only: Option<Lang>, kind: Option<&str>) -> Vec<Row> {
    let entries = of.site.entries.iter().filter(|entry| kind.is_none_or(|kind| kind == entry.kind.name));
    let entries: Vec<&Entry> = entries.collect();
    let languages = || of.config.languages.iter().map(|language| language.id);
    let wanted: Vec<Lang> = languages().filter(|lang| only.is_none_or(|only| only == *lang)).collect();
    // The sections of an original are counted once for all languages.
    let of_entries = parallel::map(&entries, |entry| {
        let original = of.site.original(entry);
        if original.is_some_and(|original| wanted.iter().all(|lang| *lang == original.lang)) {
            return Vec::new();
        }
        let Some(original) = original else {
            return wanted.iter().map(|lang| orphan_row(of, entry, *lang)).collect();
        };
        let sections = sections(of, original);
        let row = |lang: &Lang| row_of(of, entry, (original, &sections), *lang);
        wanted.iter().map(row).collect::<Vec<Option<Row>>>()
    });
    let mut by_language: Vec<Vec<Row>> = wanted.iter().map(|_| Vec::new()).collect();
    for rows in of_entries {
        by_language.iter_mut().zip(rows).for_each(|(list, row)| list.extend(row));
    }
    by_language.into_iter().flatten().collect()
}

/// The sections of an original; one without a translation that is compared with it was not measured yet. A text that was saved meanwhile
/// has none.
pub fn sections(of: Surveyed<'_>, original: &Page) -> Vec<SectionSum> {
    let (kind, document) = (&of.site.entry(original.entry).kind, &original.document);
    let mut sums = section_sums(document, kind);
    if document.sections.is_empty() {
        let text = of.inputs.text(&document.path, &mut Diagnostics::new());
        let text = text.filter(|text| hash(text.as_bytes()) == document.hash);
        let measured = text.map(|text| markdown::sections(&document.path, &text, document.body.clone()));
        sums.extend(measured.unwrap_or_default());
    }
    sums
}

/// The row of an entry in a language; `None` if it is the language of the original, or if there is no original.
pub fn row(of: Surveyed<'_>, entry: &Entry, lang: Lang) -> Option<Row> {
    let original = of.site.original(entry)?;
    row_of(of, entry, (original, &sections(of, original)), lang)
}

/// The row of an entry in a language; `None` if it is the language of the original, or if there is no original.
fn row_of(
    of: Surveyed<'_>,
    entry: &Entry,
    (original, sections): (&Page, &[SectionSum]),
    lang: Lang,
) -> Option<Row> {
    let Surveyed { site, config, .. } = of;
    if original.lang == lang {
        return None;
    }
    let of_words = sections.iter().map(|section| section.words).sum();
    let page = entry.pages[lang.index()].map(|id| site.page(id));
    let page = page.filter(|page| page.notice.is_none() && page.document.has_file());
    let page = page.or_else(|| entry.held.iter().find(|page| page.lang == lang));
    let segment = config.language(lang).segment.to_string();
    let freshness = page.and_then(|page| site.freshness(page, config));
    let (stale, lacking) = match &freshness {
        Some(Freshness::Stale(at)) => (at.as_slice(), &[][..]),
        Some(Freshness::Incomplete(lacks)) => (&[][..], lacks.as_slice()),
        _ => (&[][..], &[][..]),
    };
    let meant = stale.iter().copied().chain(lacking.iter().map(Lack::section)).collect::<BTreeSet<usize>>();
    let changed: Vec<SectionSum> = meant.iter().filter_map(|at| sections.get(*at)).copied().collect();
    let words = match &freshness {
        Some(Freshness::Stale(_) | Freshness::Incomplete(_)) => {
            changed.iter().map(|section| section.words).sum()
        }
        Some(Freshness::Current | Freshness::Minor | Freshness::Ahead) => 0,
        _ => of_words,
    };
    let file = page.map_or_else(
        || beside(original, &segment, config.language(original.lang).segment.as_ref()),
        |page| page.document.path.to_string(),
    );
    let problem = if page.is_none() { unreadable(of.inputs, &file) } else { None };
    let absent = if problem.is_some() { "broken" } else { "missing" };
    Some(Row {
        entry: entry.path.clone(),
        kind: entry.kind.name.clone(),
        file,
        language: segment,
        original: original.document.path.to_string(),
        standing: page.map_or(absent, |page| site.standing(page, freshness.as_ref(), config)),
        state: page.map(|page| site.state_name(page)),
        below: page.and_then(|page| below(config, &entry.kind.name, page)),
        is_untouched: page.is_some_and(|page| is_untouched(page, sections, &entry.kind)),
        problem,
        changed: stale.iter().map(|at| name(original, *at)).collect(),
        lacks: page.map_or_else(Vec::new, |page| lacks(page, original, lacking)),
        sections: changed,
        words,
        of_words,
        publish: publish(site, entry, config.today),
    })
}

/// The row of a translation whose original does not exist.
fn orphan_row(of: Surveyed<'_>, entry: &Entry, lang: Lang) -> Option<Row> {
    let Surveyed { site, config, .. } = of;
    let page = entry.pages[lang.index()].map(|id| site.page(id));
    let page = page.filter(|page| matches!(site.freshness(page, config), Some(Freshness::Orphan)))?;
    let (segment, missing) = (&config.language(lang).segment, &config.language(entry.original).segment);
    let words = sections(of, page).iter().map(|section| section.words).sum();
    Some(Row {
        entry: entry.path.clone(),
        kind: entry.kind.name.clone(),
        file: page.document.path.to_string(),
        language: segment.to_string(),
        original: beside(page, missing, segment),
        standing: Freshness::Orphan.name(),
        state: Some(site.state_name(page)),
        below: below(config, &entry.kind.name, page),
        is_untouched: false,
        problem: None,
        changed: Vec::new(),
        lacks: Vec::new(),
        sections: Vec::new(),
        words,
        of_words: words,
        publish: publish(site, entry, config.today),
    })
}

/// What a page lacks of its original, with places in both.
fn lacks(page: &Page, original: &Page, found: &[Lack]) -> Vec<Lacking> {
    let place = |page: &Page, at: usize| {
        let headings = &page.document.outline.headings;
        let heading = headings.iter().find(|heading| at > 0 && heading.range.start == at);
        let range = heading.map_or(at..at, |heading| heading.range.clone());
        Place::new(&page.document.path, range)
    };
    let one = |lack: &Lack| Lacking {
        what: lack.said(&original.document),
        place: place(page, lack.near),
        of: place(original, lack.there),
        line: None,
    };
    found.iter().map(one).collect()
}

/// Why a file that exists cannot be read.
pub fn unreadable(inputs: &Inputs, path: &str) -> Option<String> {
    let path = &inputs.find(path)?.path;
    let mut problems = Diagnostics::new();
    match inputs.read(path, &mut problems, |_| ()) {
        Some(()) => None,
        None => problems.iter().next().map(|problem| problem.message.clone()),
    }
}

/// Whether a translation is begun, and says what its original says.
fn is_untouched(page: &Page, sections: &[SectionSum], kind: &Kind) -> bool {
    let document = &page.document;
    let own = || section_sums(document, kind);
    document.is_begun() && !document.sections.is_empty() && sem(&own()) == sem(sections)
}

/// The state from which a translation is published that is in a lower one.
fn below(config: &Config, kind: &str, page: &Page) -> Option<&'static str> {
    config.policies.of(kind).and_then(|policy| published_from(policy, page.translation_state()))
}

/// The day on which an entry is published with all sections above it; `None` if it is published already.
fn publish(site: &Contents, entry: &Entry, today: Day) -> Option<Day> {
    let cuts = entry.path.match_indices('/').map(|(at, _)| &entry.path[..at]);
    let above = cuts.filter_map(|path| site.by_path.get(path)).map(|id| site.entry(*id));
    let days = above.chain([entry]).filter_map(|entry| entry.facts.publish);
    days.max().filter(|day| *day > today)
}

/// The name of a section of an original.
pub fn name(original: &Page, section: usize) -> String {
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
pub fn beside(original: &Page, segment: &str, of: &str) -> String {
    let path = &*original.document.path;
    let stem = path.strip_suffix(".md").unwrap_or(path);
    let stem = stem.strip_suffix(of).and_then(|stem| stem.strip_suffix('.')).unwrap_or(stem);
    format!("{stem}.{segment}.md")
}

/// How many rows of each standing a language has, and how many are `held` back because of their state.
pub fn counts(rows: &[Row]) -> BTreeMap<&str, BTreeMap<&'static str, usize>> {
    let mut counts: BTreeMap<&str, BTreeMap<&'static str, usize>> = BTreeMap::new();
    for row in rows {
        let counts = counts.entry(&row.language).or_default();
        *counts.entry(row.standing).or_default() += 1;
        if row.is_held() {
            *counts.entry("held").or_default() += 1;
        }
    }
    counts
}
