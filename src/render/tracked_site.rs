//! The site as views and functions see it: each read is recorded, so that the sources of a page are known.

use std::sync::Arc;

use super::reads::{About, Typed, note, note_all, note_typed};
use crate::config::Config;
use crate::content::kinds::TypographyMode;
use crate::lang::{Lang, Language};
use crate::site::{Data, Entry, EntryId, FeedFormat, Hreflang, Index, Page, PageId, Site};
use crate::translation::Freshness;

/// The site, with a record of what is read of it.
#[derive(Clone, Copy)]
pub struct TrackedSite<'a>(&'a Site);

impl<'a> TrackedSite<'a> {
    /// The site behind the door.
    pub fn new(site: &'a Site) -> TrackedSite<'a> {
        TrackedSite(site)
    }

    /// The page with this id, as others show it.
    pub fn page(self, id: PageId) -> &'a Page {
        let page = self.0.page(id);
        note(About::Page, page.lang, page.entry);
        page
    }

    /// The page of an entry in a language.
    pub fn page_of(self, entry: EntryId, lang: Lang) -> Option<PageId> {
        note(About::Page, lang, entry);
        self.0.page_of(entry, lang)
    }

    /// The address of a page that was read.
    pub fn url(self, page: &Page) -> &'a str {
        self.0.url(page)
    }

    /// The anchor of a heading of a page that was read.
    pub fn heading_id(self, page: &'a Page, number: usize) -> &'a str {
        self.0.heading_id(page, number)
    }

    /// The entry of a page that was read: what is shown of a page covers its facts.
    pub fn entry_of(self, page: &Page) -> &'a Entry {
        self.0.entry(page.entry)
    }

    /// The facts of an entry.
    pub fn entry(self, id: EntryId) -> &'a Entry {
        note(About::Entry, Lang(0), id);
        self.0.entry(id)
    }

    /// The entry with a path.
    pub fn entry_at(self, path: &str) -> Option<EntryId> {
        let found = self.0.by_path.get(path).copied();
        match found {
            Some(id) => note(About::Entry, Lang(0), id),
            None => note_typed(|| Typed::Missing(path.to_owned())),
        }
        found
    }

    /// The home page's entry.
    pub fn home(self) -> Option<EntryId> {
        self.entry_at("")
    }

    /// The home page of a language.
    pub fn home_in(self, lang: Lang) -> Option<&'a Page> {
        self.home().and_then(|home| self.page_of(home, lang)).map(|id| self.page(id))
    }

    /// The section around an entry.
    pub fn parent(self, entry: EntryId) -> Option<EntryId> {
        note(About::Above, Lang(0), entry);
        self.0.parent(entry)
    }

    /// The entry and the sections around it, as [`Structure::ancestors`](crate::site::Structure::ancestors) has them.
    pub fn ancestors(self, entry: EntryId) -> Vec<EntryId> {
        note(About::Above, Lang(0), entry);
        self.0.ancestors(entry)
    }

    /// The path of the outermost section around an entry.
    pub fn outermost(self, entry: EntryId) -> &'a str {
        note(About::Above, Lang(0), entry);
        &self.0.outermost(entry).path
    }

    /// The pages right below an entry in a language, in the order of the section.
    pub fn children(self, entry: EntryId, lang: Lang) -> Vec<PageId> {
        note(About::Children, lang, entry);
        self.0.children(entry).iter().filter_map(|child| self.0.page_of(*child, lang)).collect()
    }

    /// The page before a page in its section, and the one after it.
    pub fn neighbors(self, page: &Page) -> (Option<PageId>, Option<PageId>) {
        note(About::Neighbors, page.lang, page.entry);
        self.0.neighbors(page)
    }

    /// The pages of an entry that have a text in their language, in the order of the language bar.
    pub fn alternates(self, id: EntryId) -> impl Iterator<Item = &'a Page> {
        note(About::Entry, Lang(0), id);
        let pages = self.0.alternates(self.0.entry(id));
        pages.inspect(|page| note(About::Page, page.lang, page.entry))
    }

    /// Where an entry is in each language, as [`Structure::hreflangs`](crate::site::Structure::hreflangs) says.
    pub fn hreflangs(self, id: EntryId, source: Lang) -> impl Iterator<Item = Hreflang<'a>> {
        self.alternates(id).for_each(drop);
        self.0.hreflangs(self.0.entry(id), source)
    }

    /// The page of an entry for readers of a language, as [`Contents::nearest`](crate::site::Contents::nearest) finds it.
    pub fn nearest(self, entry: EntryId, reader: &Language) -> Option<PageId> {
        let found = self.0.nearest(entry, reader);
        match found.map(|id| self.0.page(id).lang) {
            Some(lang) if lang == reader.id => note(About::Page, lang, entry),
            _ => note(About::Entry, Lang(0), entry),
        }
        found
    }

    /// The name of the state of the translation of a page that was read.
    pub fn state_name(self, page: &Page) -> &'static str {
        self.0.state_name(page)
    }

    /// The original of a page that was read, with how the page compares with it.
    pub fn freshness(self, page: &Page, config: &Config) -> Option<(&'a Page, Freshness)> {
        note(About::Original, Lang(0), page.entry);
        let freshness = self.0.freshness(page, config)?;
        Some((self.0.original(self.0.entry(page.entry))?, freshness))
    }

    /// Whether a page that was read is outdated, as [`Contents::is_outdated`](crate::site::Contents::is_outdated) finds it.
    pub fn is_outdated(self, page: &Page, config: &Config) -> bool {
        note(About::Original, Lang(0), page.entry);
        self.0.is_outdated(page, config)
    }

    /// Whether typography is applied to a page that was read.
    pub fn typography(self, page: &Page) -> TypographyMode {
        self.0.typography(page)
    }

    /// The address of the calendar of what is below a page that was read, without the base path.
    pub fn section_calendar(self, page: &Page) -> Option<String> {
        self.0.section_calendar(page)
    }

    /// The address of the calendar of a page that was read, without the base path.
    pub fn calendar_address(self, page: &Page) -> Option<String> {
        self.0.calendar_address(page)
    }

    /// All pages below an entry in a language.
    pub fn below(self, entry: EntryId, lang: Lang) -> Vec<PageId> {
        let mut list = Vec::new();
        for id in self.children(entry, lang) {
            list.push(id);
            list.extend(self.below(self.page(id).entry, lang));
        }
        list
    }

    /// The page of a value of a fact of a page that was read, in the language of that page. All values of its entry are one question:
    /// an entry may have thousands, and is shown on the page of each.
    pub fn value_page(self, of: &Page, folder: &str, value: &str) -> Option<&'a Page> {
        note(About::Values, of.lang, of.entry);
        let id = self.0.values.get(folder, value)?;
        self.0.page_of(id, of.lang).map(|id| self.0.page(id))
    }

    /// Whether an entry that was read is the page of a value.
    pub fn is_value(self, entry: EntryId) -> bool {
        self.0.values.has(entry)
    }

    /// The address of the Atom feed of a page that was read, if it has one, without the base path.
    pub fn feed_of(self, page: &Page) -> Option<String> {
        self.0.feed_of(page, FeedFormat::Atom)
    }

    /// The first address of a page that was read.
    pub fn first_address(self, page: &'a Page) -> &'a str {
        self.0.first_address(page)
    }

    /// The address of the calendar of a language, without the base path.
    pub fn calendar(self, config: &Config, lang: Lang) -> Option<String> {
        self.whole().calendar(config, lang)
    }

    /// The address of the search page of a language, if the site has one, without the base path.
    pub fn search_page(self, config: &Config, lang: Lang) -> Option<String> {
        self.home_in(lang);
        self.0.search_page(config, lang)
    }

    /// The tables of data, which all pages share.
    pub fn data(self) -> &'a Data {
        &self.0.data
    }

    /// Width and height of an image that facts of an entry name, if they are known; they are part of what an entry is.
    pub fn image_size(self, path: &str) -> Option<(usize, usize)> {
        self.0.images.get(path).copied().flatten()
    }

    /// All entries, to be chosen and ordered by paths, kinds, dates and weights.
    pub fn entries(self) -> &'a Site {
        note_all(About::Entries);
        self.0
    }

    /// The entries by the values of a fact, with their kinds and days.
    pub fn index(self, field: &str) -> Arc<Index> {
        note_typed(|| Typed::Values(field.to_owned()));
        self.0.index(field)
    }

    /// The whole site, for what shows all of it.
    pub fn whole(self) -> &'a Site {
        note_all(About::Site);
        self.0
    }
}
