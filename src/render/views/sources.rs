//! The input of views, and the link to a page that all of them use.

use std::ops::Deref;
use std::sync::OnceLock;

use serde::Serialize;
use tera::Value;

use crate::lang::Lang;
use crate::render::reader::Reader;
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

/// The links between the languages of each entry, shared by its pages.
pub struct LanguageSwitchers(Vec<OnceLock<Shared<Vec<Value>>>>);

impl LanguageSwitchers {
    /// Room for so many entries.
    pub fn new(entries: usize) -> LanguageSwitchers {
        LanguageSwitchers((0..entries).map(|_| OnceLock::new()).collect())
    }

    /// The links of an entry; made when its first page needs them.
    pub fn of(&self, id: EntryId, make: impl FnOnce() -> Vec<Value>) -> &[Value] {
        self.0[id.0 as usize].get_or_init(|| Shared::make(make)).get()
    }
}

/// The facts on the cards of pages that have many values with pages: each such value lists the entry, with all of its values.
pub struct CardFacts(Vec<OnceLock<Shared<Value>>>);

impl CardFacts {
    /// Room for so many pages.
    pub fn new(pages: usize) -> CardFacts {
        CardFacts((0..pages).map(|_| OnceLock::new()).collect())
    }

    /// The facts of a page; made when its first card needs them.
    pub fn of(&self, id: PageId, make: impl FnOnce() -> Value) -> Value {
        self.0[id.0 as usize].get_or_init(|| Shared::make(make)).get().clone()
    }
}

/// What views are made from: the site as readers read it, and what all pages share.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    /// The site and the languages of its readers.
    pub reader: Reader<'a>,
    /// Assets, icons and values of the theme.
    pub theme: &'a Theme,
    /// The view of each language.
    pub languages: &'a [Value],
    /// The links between the languages of each entry.
    pub switchers: &'a LanguageSwitchers,
    /// The facts on cards with many values.
    pub card_facts: &'a CardFacts,
}

impl<'a> Deref for Sources<'a> {
    type Target = Reader<'a>;

    fn deref(&self) -> &Reader<'a> {
        &self.reader
    }
}

impl Sources<'_> {
    /// The view of a language.
    pub fn language(&self, lang: Lang) -> Value {
        self.languages[lang.index()].clone()
    }

    /// The address of the calendar of a page, if it has one.
    pub fn calendar_of(&self, page: &Page) -> Option<String> {
        self.site.calendar_address(page).map(|address| [&*self.config.base_path, &address].concat())
    }

    /// The address at which programs subscribe to a calendar with this address below the base path.
    pub fn webcal(&self, address: &str) -> String {
        let base = &*self.config.base_url;
        let base = base.split_once(':').map_or(base, |(_, rest)| rest);
        ["webcal:", base, address].concat()
    }

    /// The address at which programs subscribe to the events below a page, if it is a section with such events.
    pub fn subscription(&self, page: &Page) -> Option<String> {
        self.site.section_calendar(page).map(|address| self.webcal(&address))
    }

    /// The address of the feed of a page, if it has one.
    pub fn feed_of(&self, page: &Page) -> Option<String> {
        self.site.feed_of(page).map(|address| [&*self.config.base_path, &address].concat())
    }

    /// The address of the calendar of a language, if it has an event whose days are known.
    pub fn calendar(&self, lang: Lang) -> Option<String> {
        self.site.calendar(self.config, lang).map(|address| [&*self.config.base_path, &address].concat())
    }

    /// A link to a page.
    pub fn link(&self, id: PageId) -> LinkView {
        let page = self.site.page(id);
        let (title, label) = self.names(page);
        LinkView { url: self.address(page), title, label, path: self.site.entry_of(page).path.clone() }
    }
}
