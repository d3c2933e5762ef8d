//! An entry in all languages, for the language bar.
//!
//! All pages of an entry show the same, except for which of them is the page itself; so what they share is made once.

use serde::Serialize;
use tera::Value;

use super::sources::Sources;
use crate::lang::{Lang, Language};
use crate::site::{EntryId, Page};
use crate::translation::{Freshness, Section};

/// The page in one of the languages.
#[derive(Clone, Debug, Serialize)]
pub struct TranslationView {
    /// The language.
    pub language: Value,
    /// Its address; absent if there is no page.
    pub url: Option<String>,
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
    languages.map(|other| view(sources, entry, other, other.id == reader)).collect()
}

/// A translation whose original says something else by now.
#[derive(Clone, Debug, Serialize)]
pub struct StaleView {
    /// Address of the original.
    pub url: String,
    /// Its language.
    pub language: Value,
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
    let (original, freshness) = site.freshness(page, sources.config)?;
    let Freshness::Stale(changed) = freshness else { return None };
    let (headings, known) = (&page.document.outline.headings, original.document.outline.headings.len());
    let address = sources.address(original);
    let section = |at: usize| {
        Some(StaleSection {
            title: sources.text(page, &headings.get(at)?.text).to_string(),
            id: site.heading_id(page, at).to_owned(),
            url: format!("{address}#{}", site.heading_id(original, at)),
        })
    };
    let numbers: Option<Vec<usize>> = changed
        .iter()
        .map(|number| match Section::at(*number) {
            Section::Heading(at) => Some(at),
            Section::FrontMatter | Section::Beginning => None,
        })
        .collect();
    let numbers = numbers.filter(|_| headings.len() == known).unwrap_or_default();
    let sections = numbers.into_iter().filter_map(section).collect();
    Some(StaleView { language: sources.language(original.lang), url: address, sections })
}

fn view(sources: &Sources<'_>, entry: EntryId, other: &Language, current: bool) -> TranslationView {
    let page = sources.site.page_of(entry, other.id).map(|id| sources.site.page(id));
    let with_text = page.filter(|page| page.notice.is_none());
    TranslationView {
        language: sources.language(other.id),
        url: page.map(|page| sources.address(page)),
        current,
        state: with_text.map(|page| sources.site.state_name(page)),
        present: with_text.is_some(),
    }
}
