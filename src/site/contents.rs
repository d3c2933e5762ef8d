//! The entries and pages of a day as their files describe them, without anything that follows from all of them together.

use super::begun::Begun;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::model::{Entry, Page};
use super::numbers::{EntryId, PageId};
use crate::content::kinds::{TranslationState, TypographyMode};
use crate::lang::{Lang, Language};

/// All entries and their pages.
#[derive(Clone)]
pub struct Contents {
    /// All entries, sorted by path.
    pub entries: Arc<Vec<Entry>>,
    /// All pages, sorted by entry and language. Each is shared, so that a site with a few other pages costs no copy of the rest.
    pub pages: Arc<Vec<Arc<Page>>>,
    /// Entry by path.
    pub by_path: Arc<BTreeMap<String, EntryId>>,
    /// Languages in which there are texts.
    pub begun: Arc<Begun>,
}

impl Contents {
    /// The entry with this id.
    pub fn entry(&self, id: EntryId) -> &Entry {
        &self.entries[id.0 as usize]
    }

    /// The page with this id.
    pub fn page(&self, id: PageId) -> &Page {
        &self.pages[id.0 as usize]
    }

    /// The page of an entry for readers of a language: in it, in the first language of its fallback chain that has one,
    /// else in that of the original, else in any.
    pub fn nearest(&self, entry: EntryId, reader: &Language) -> Option<PageId> {
        let chain = std::iter::once(reader.id).chain(reader.fallback.iter().copied());
        let mut wanted = chain.chain(std::iter::once(self.entry(entry).original));
        let any = || self.entry(entry).pages.iter().flatten().next().copied();
        wanted.find_map(|lang| self.page_of(entry, lang)).or_else(any)
    }

    /// The page of an entry in a language.
    pub fn page_of(&self, entry: EntryId, lang: Lang) -> Option<PageId> {
        self.entry(entry).pages[lang.index()]
    }

    /// Ids of all entries.
    pub fn entry_ids(&self) -> impl Iterator<Item = EntryId> + use<> {
        (0..u32::try_from(self.entries.len()).unwrap_or(u32::MAX)).map(EntryId)
    }

    /// Ids of all pages.
    pub fn page_ids(&self) -> impl Iterator<Item = PageId> + use<> {
        (0..u32::try_from(self.pages.len()).unwrap_or(u32::MAX)).map(PageId)
    }

    /// The home page of a language.
    pub fn home_in(&self, lang: Lang) -> Option<&Page> {
        self.home().and_then(|home| self.page_of(home, lang)).map(|id| self.page(id))
    }

    /// The home page's entry.
    pub fn home(&self) -> Option<EntryId> {
        self.by_path.get("").copied()
    }

    /// The pages of an entry that have a text in their language, in the order of the language bar.
    pub fn alternates<'s>(&'s self, entry: &'s Entry) -> impl Iterator<Item = &'s Page> {
        entry.pages.iter().flatten().map(|id| self.page(*id)).filter(|page| page.notice.is_none())
    }

    /// Where the translation of a page is; `None` if nobody says so.
    pub fn state(&self, page: &Page) -> Option<TranslationState> {
        let is_original = self.entry(page.entry).original == page.text_lang();
        page.translation_state().or(is_original.then_some(TranslationState::Original))
    }

    /// Whether typography is applied to a page.
    pub fn typography(&self, page: &Page) -> TypographyMode {
        page.overridable.typography.or(self.entry(page.entry).overridable.typography).unwrap_or_default()
    }

    /// Whether the texts of a page stay as typed.
    pub fn is_verbatim(&self, page: &Page) -> bool {
        self.typography(page) == TypographyMode::Verbatim
    }
}
