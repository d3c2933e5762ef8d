//! Which pages readers find by searching, and where the search page is.

use super::address;
use super::index_file::IndexFile;
use super::numbers::PageId;
use super::structure::Structure;
use crate::config::Config;
use crate::lang::Lang;
use crate::search::Layout;

impl Structure {
    /// The pages that readers of a language can find: with a text in it, and not left out by `[search]` or `search: false`.
    pub fn searched(&self, config: &Config, lang: Lang) -> Vec<PageId> {
        if config.search.is_none() {
            return Vec::new();
        }
        let is_found = |id: &PageId| self.page(*id).lang == lang && self.is_searched(config, *id);
        self.page_ids().filter(is_found).collect()
    }

    /// Whether readers can find a page.
    pub fn is_searched(&self, config: &Config, id: PageId) -> bool {
        let Some(search) = &config.search else { return false };
        let page = self.page(id);
        let entry = self.entry(page.entry);
        let said = page.overridable.search.or(entry.overridable.search);
        page.notice.is_none() && said.unwrap_or_else(|| !search.omit.contains(&entry.kind.name))
    }

    /// The files of the index of a language, if it has pages that are found.
    pub fn index_files(&self, config: &Config, lang: Lang) -> Vec<IndexFile> {
        let pages = self.searched(config, lang).len();
        if pages == 0 {
            return Vec::new();
        }
        let layout = Layout::of(pages);
        let words = (0..layout.shards).map(IndexFile::Words);
        let pages = (0..layout.chunks()).map(IndexFile::Pages);
        [IndexFile::Manifest].into_iter().chain(words).chain(pages).collect()
    }

    /// The address of the search page of a language, if the site has one, without the base path.
    pub fn search_page(&self, config: &Config, lang: Lang) -> Option<String> {
        let has_home = self.home_in(lang).is_some_and(|home| home.notice.is_none());
        let is_there = config.search.is_some() && has_home;
        is_there.then(|| address::of_language(config.language(lang), address::SEARCH))
    }
}
