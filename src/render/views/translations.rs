//! An entry in all languages, for the language bar.
//!
//! All pages of an entry show the same, except for which of them is the page itself; so what they share is made once.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::Value;

use super::dates::DateView;
use super::sources::Sources;
use crate::config::Outdated;
use crate::lang::{Lang, Language};
use crate::locales::MessageArgument;
use crate::markdown::ChangedSection;
use crate::site::{EntryId, Page};
use crate::translation::{Freshness, Section};

/// The page in one of the languages.
#[derive(Clone, Debug, Serialize)]
pub struct TranslationView {
    /// The language.
    pub language: Value,
    /// Its address; absent if there is no page.
    pub url: Option<String>,
    /// How it compares with its original, as in `hexaglot l10n status`: among `pages()` alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standing: Option<&'static str>,
    /// Whether it is the page itself.
    pub current: bool,
    /// `original`, `draft`, `machine`, `reviewed`, `official`, `unknown`; absent if there is no text.
    pub state: Option<&'static str>,
    /// Whether the edition has a text in this language, not only the original's under a notice.
    pub present: bool,
}

/// An entry in all languages, as a reader of one of them sees it; what all its pages show is made once.
pub fn language_bar(sources: &Sources<'_>, id: EntryId, reader: Lang) -> Value {
    let shared = sources.switchers.of(id, || {
        let languages = sources.config.languages.iter();
        languages.map(|other| Value::from_serializable(&view(sources, id, other, false))).collect()
    });
    let mut list = shared.to_vec();
    let own = view(sources, id, sources.config.language(reader), true);
    list[reader.index()] = Value::from_serializable(&own);
    Value::from(list)
}

/// The same as a list of views, made again.
pub fn translations(sources: &Sources<'_>, entry: EntryId, reader: Lang) -> Vec<TranslationView> {
    let languages = sources.config.languages.iter();
    let standing = |lang: Lang| {
        let site = sources.site.whole();
        let page = site.entry(entry).pages.get(lang.index()).copied().flatten().map(|id| site.page(id))?;
        let freshness = site.freshness(page, sources.config)?;
        Some(site.standing(page, Some(&freshness), sources.config))
    };
    let with_standing = |other: &Language| TranslationView {
        standing: standing(other.id),
        ..view(sources, entry, other, other.id == reader)
    };
    languages.map(with_standing).collect()
}

/// A translation whose original says something else by now.
#[derive(Clone, Debug, Serialize)]
pub struct StaleView {
    /// Address of the original.
    pub url: String,
    /// Its language.
    pub language: Value,
    /// The day of the version that the translation follows, if it is published as the edition of that day.
    pub edition: Option<DateView>,
    /// The sections that have changed, where the translation has the same headings; all of the page if there are none.
    pub sections: Vec<StaleSection>,
}

/// A section that the original has changed.
#[derive(Clone, Debug, Serialize)]
pub struct StaleSection {
    /// Its heading in the translation.
    pub title: String,
    /// The anchor of the heading in the translation.
    pub id: String,
    /// Address of the section of the original.
    pub url: String,
}

/// What readers of a page are told, if its original says something else by now.
pub fn stale(sources: &Sources<'_>, page: &Page) -> Option<StaleView> {
    let site = sources.site;
    let (original, changed) = changed(sources, page)?;
    let edition = edition(sources, page);
    let headings = &page.document.outline.headings;
    let address = sources.address(original);
    let of_heading = |at: usize| {
        Some(StaleSection {
            title: sources.text(page, &headings.get(at)?.text).to_string(),
            id: site.heading_id(page, at).to_owned(),
            url: format!("{address}#{}", site.heading_id(original, at)),
        })
    };
    // What comes before the first heading is called as the page.
    let beginning = || StaleSection {
        title: sources.text(page, &page.title).to_string(),
        id: String::new(),
        url: address.clone(),
    };
    let numbers = if edition.is_none() && has_same_headings(page, original) { changed } else { Vec::new() };
    let has_beginning = numbers.iter().any(|number| Section::at(*number).heading().is_none());
    let of_headings = numbers.iter().filter_map(|number| of_heading(Section::at(*number).heading()?));
    let sections = has_beginning.then(beginning).into_iter().chain(of_headings).collect();
    Some(StaleView { language: sources.language(original.lang), url: address, edition, sections })
}

/// The headings of a page below which the original says something else by now; none on a page that is frozen.
pub fn changed_sections(sources: &Sources<'_>, page: &Page) -> Vec<ChangedSection> {
    let marked = || {
        let (original, changed) = changed(sources, page).filter(|_| !is_frozen(sources, page))?;
        let address = sources.address(original);
        let label = changed_section(sources, page.lang, original.lang);
        let section = |heading: usize| ChangedSection {
            heading,
            url: format!("{address}#{}", sources.site.heading_id(original, heading)),
            language: sources.config.language(original.lang).tag.to_string(),
            label: label.clone(),
        };
        let headings = changed.iter().filter_map(|number| Section::at(*number).heading());
        has_same_headings(page, original).then(|| headings.map(section).collect())
    };
    marked().unwrap_or_default()
}

/// Says in a language that the original of a section, which is in another one, has changed.
fn changed_section(sources: &Sources<'_>, lang: Lang, of: Lang) -> String {
    let locale = sources.locales.get(lang);
    let name = locale.plain(&format!("language-{}", sources.config.language(of).segment));
    let values = BTreeMap::from([("language".to_owned(), MessageArgument::Text(name))]);
    let text = locale.message("stale-section-in", &values);
    locale.typeset(text.unwrap_or_else(|_| "stale-section-in".to_owned()))
}

/// The original of a stale page, and the numbers of the sections that have changed.
fn changed<'a>(sources: &Sources<'a>, page: &Page) -> Option<(&'a Page, Vec<usize>)> {
    page.translation.as_ref()?.source.as_ref()?;
    let (original, freshness) = sources.site.freshness(page, sources.config)?;
    let Freshness::Stale(changed) = freshness else { return None };
    Some((original, changed))
}

/// Whether a translation has as many headings as its original, so that those with the same number belong together.
fn has_same_headings(page: &Page, original: &Page) -> bool {
    page.document.outline.headings.len() == original.document.outline.headings.len()
}

/// Whether a stale page is shown as an earlier edition.
fn is_frozen(sources: &Sources<'_>, page: &Page) -> bool {
    let kind = &sources.site.entry_of(page).kind.name;
    let policy = sources.config.policies.of(kind);
    policy.is_some_and(|policy| policy.outdated == Outdated::Frozen)
        && sources.site.is_outdated(page, sources.config)
}

/// The day of the version that a frozen page follows.
fn edition(sources: &Sources<'_>, page: &Page) -> Option<DateView> {
    let day = page.translation.as_ref()?.as_of.filter(|_| is_frozen(sources, page))?;
    Some(DateView::of_day(day, sources.locales.get(page.lang), sources.config.today))
}

fn view(sources: &Sources<'_>, entry: EntryId, other: &Language, current: bool) -> TranslationView {
    let page = sources.site.page_of(entry, other.id).map(|id| sources.site.page(id));
    let with_text = page.filter(|page| page.notice.is_none());
    TranslationView {
        language: sources.language(other.id),
        url: page.map(|page| sources.address(page)),
        current,
        state: with_text.map(|page| sources.site.state_name(page)),
        standing: None,
        present: with_text.is_some(),
    }
}
