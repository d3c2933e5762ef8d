//! What views are made from, and the link to a page that all of them use.

use std::sync::OnceLock;

use serde::Serialize;
use tera::Value;

use crate::config::Config;
use crate::content::kinds::TypographyMode;
use crate::lang::Lang;
use crate::locales::Locales;
use crate::locales::typography::{Rules, typeset_str};
use crate::render::Seen;
use crate::render::reads::Shared;
use crate::site::{EntryId, Page, PageId};
use crate::theme::Theme;

/// A link to a page.
#[derive(Clone, Debug, Serialize)]
pub struct LinkView {
    /// Its address.
    pub url: String,
    /// Its title.
    pub title: String,
    /// Its short name.
    pub label: String,
    /// The entry's path below `content/`.
    pub path: String,
}

/// What the pages of each entry show of each other.
pub struct Bars(Vec<OnceLock<Shared<Vec<Value>>>>);

impl Bars {
    /// Room for so many entries.
    pub fn new(entries: usize) -> Bars {
        Bars((0..entries).map(|_| OnceLock::new()).collect())
    }

    /// What the pages of an entry share; made when the first of them asks.
    pub fn of(&self, id: EntryId, make: impl FnOnce() -> Vec<Value>) -> &[Value] {
        self.0[id.0 as usize].get_or_init(|| Shared::make(make)).get()
    }
}

/// What views are made from.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    /// The configuration.
    pub config: &'a Config,
    /// The site, with a record of what is read of it.
    pub site: Seen<'a>,
    /// Messages and formats.
    pub locales: &'a Locales,
    /// Assets, icons and values of the theme.
    pub theme: &'a Theme,
    /// The view of each language.
    pub languages: &'a [Value],
    /// What the pages of each entry show of each other.
    pub bars: &'a Bars,
}

impl<'a> Sources<'a> {
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

    /// The view of a language.
    pub fn language(&self, lang: Lang) -> Value {
        self.languages[lang.index()].clone()
    }

    /// The address of a page with the base path.
    pub fn address(&self, page: &Page) -> String {
        [&self.config.base_path, &*page.url].concat()
    }

    /// The address of an event's calendar, if its days are known.
    pub fn event_calendar(&self, page: &Page) -> Option<String> {
        self.site.event_calendar(page).map(|address| [&*self.config.base_path, &address].concat())
    }

    /// The address of the calendar of a language, if it has an event whose days are known.
    pub fn calendar(&self, lang: Lang) -> Option<String> {
        self.site.calendar(self.config, lang).map(|address| [&*self.config.base_path, &address].concat())
    }

    /// The address of the home page of a language; where it has none, that of the page on which languages are chosen.
    pub fn home(&self, lang: Lang) -> String {
        let page = self.site.home_in(lang);
        page.map_or_else(|| format!("{}/", self.config.base_path), |page| self.address(page))
    }

    /// A link to a page.
    pub fn link(&self, id: PageId) -> LinkView {
        let page = self.site.page(id);
        let (title, label) = self.names(page);
        LinkView { url: self.address(page), title, label, path: self.site.entry_of(page).path.clone() }
    }
}
