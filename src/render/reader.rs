//! What a page says, as its reader reads it: texts typeset, addresses whole, days and places as typed values.
//!
//! Views make these values into what templates see, and the calendar and the feed write them; none of them reads what another has
//! written. What a field is for is asked by the role that its kind declares. Nothing here knows templates or formats of files.

use crate::config::Config;
use crate::content::kinds::{FileFacts, Role, Type, TypographyMode};
use crate::date::{DateSpan, Day};
use crate::lang::Lang;
use crate::locales::Locales;
use crate::locales::typography::{Rules, typeset_str};
use crate::node::Node;
use crate::render::TrackedSite;
use crate::site::{self, Page, file_address, pick};
use crate::url;

/// The site and the languages of its readers.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The configuration.
    pub config: &'a Config,
    /// The site, with a record of what is read of it.
    pub site: TrackedSite<'a>,
    /// Messages and formats.
    pub locales: &'a Locales,
}

/// What the place of a page is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceName {
    /// The hall or house.
    pub hall: Option<String>,
    /// The city, or the name of the place.
    pub city: Option<String>,
    /// The country.
    pub country: Option<String>,
}

/// A file to download.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Download {
    /// Its address.
    pub url: String,
    /// Its language, if that is one of the site's.
    pub lang: Option<Lang>,
    /// Whether it is on another site.
    pub is_external: bool,
    /// Whether the address is a placeholder.
    pub is_placeholder: bool,
}

impl<'a> Reader<'a> {
    /// The typography of a page's text, unless it stays as typed.
    pub fn rules(&self, page: &Page) -> Option<&'a Rules> {
        match self.site.typography(page) {
            TypographyMode::House => self.locales.get(page.text_lang()).rules.as_ref(),
            TypographyMode::Verbatim => None,
        }
    }

    /// A text of a page, typeset.
    pub fn text(&self, page: &Page, text: &str) -> String {
        self.rules(page).map_or_else(|| text.to_owned(), |rules| typeset_str(rules, text).into_owned())
    }

    /// Title and label of a page, typeset. Most pages have one name for both.
    pub fn names(&self, page: &Page) -> (String, String) {
        let title = self.text(page, &page.title);
        let label = if page.label == page.title { title.clone() } else { self.text(page, &page.label) };
        (title, label)
    }

    /// The sentence about a page, typeset.
    pub fn description(&self, page: &Page) -> Option<String> {
        page.description.as_ref().map(|text| self.text(page, text))
    }

    /// The address of a page with the base path.
    pub fn address(&self, page: &Page) -> String {
        [&self.config.base_path, self.site.url(page)].concat()
    }

    /// The address of the home page of a language; where it has none, that of the page on which languages are chosen.
    pub fn home(&self, lang: Lang) -> String {
        let page = self.site.home_in(lang);
        page.map_or_else(|| format!("{}/", self.config.base_path), |page| self.address(page))
    }

    /// The date by which a page is listed: when it takes place, else its own.
    pub fn date(&self, page: &Page) -> Option<&'a DateSpan> {
        self.site.entry_of(page).date()
    }

    /// The day of the last change that a page states.
    pub fn updated(&self, page: &Page) -> Option<Day> {
        page.overridable.updated.or(self.site.entry_of(page).overridable.updated)
    }

    /// What the place of a page is called, if its kind has one and the page names it.
    pub fn place(&self, page: &Page) -> Option<PlaceName> {
        let entry = self.site.entry_of(page);
        let at = entry.kind.of_role(Role::Where)?;
        let Type::Record(table) = &entry.kind.facts[at].kind else { return None };
        let record = self.site.data().record(table, entry.place_id()?)?;
        let said = entry.kind.text_of_role(Role::Where).and_then(|at| page.texts.get(at)?.value.as_text());
        let named = |field| self.localized(record.get(field)?, page.lang);
        Some(PlaceName {
            hall: said.map(|text| self.text(page, text)),
            city: named("city").or_else(|| named("name")),
            country: named("country"),
        })
    }

    /// The text of a value in a language, typeset; one for all languages stays as typed.
    pub fn localized(&self, node: &Node, lang: Lang) -> Option<String> {
        let (found, own) = pick(node, lang, &self.config.languages);
        let text = found.as_text()?;
        let rules = self.locales.get(lang).rules.as_ref().filter(|_| own.is_some());
        Some(rules.map_or_else(|| text.to_owned(), |rules| typeset_str(rules, text).into_owned()))
    }

    /// A file that a page offers.
    pub fn download(&self, page: &Page, facts: &FileFacts) -> Option<Download> {
        let url = match (&facts.path, &facts.url) {
            (Some(path), _) => self.file(page, &path.value)?,
            (None, Some(url)) => url::standard(&url.value).into_owned(),
            (None, None) => return None,
        };
        let lang = facts.language.as_ref().and_then(|at| self.config.languages.by_segment(&at.value));
        let is_placeholder = facts.placeholder == Some(true);
        Some(Download { url, lang, is_external: facts.path.is_none(), is_placeholder })
    }

    /// The address of a file beside a page.
    pub fn file(&self, page: &Page, path: &str) -> Option<String> {
        let path = site::asset_of(&self.site.entry_of(page).file, path)?;
        Some(file_address(self.config, &path))
    }
}
