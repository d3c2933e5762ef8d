//! The structure of a site: its entries and pages with parents, order, addresses and anchors. Links are resolved against it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Deref;
use std::sync::{Arc, Mutex, OnceLock};

use super::absence::Absence;
use super::artifact::{Book, Sitemap, ThemeFile};
use super::contents::Contents;
use super::data::Data;
use super::dated_sections::DatedSections;
use super::ids::Anchors;
use super::index::Index;
use super::model::{Entry, Page, Redirect};
use super::numbers::{EntryId, PageId};
use super::path_index::Suggestions;
use super::routes::Routes;
use super::terms::Glossary;
use super::tree::Tree;
use super::value_pages::ValuePages;
use crate::config::Config;
use crate::content::kinds::Kinds;

/// All that is known of a site before its links are resolved. Its parts are shared: a copy costs as much for a site of any size.
#[derive(Clone)]
pub struct Structure {
    /// What the files say.
    pub(super) contents: Contents,
    /// Parents, children, neighbors.
    pub(super) tree: Arc<Tree>,
    /// Addresses.
    pub(super) routes: Arc<Routes>,
    /// Anchors of headings.
    pub(super) anchors: Arc<Anchors>,
    /// The pages of values.
    pub values: Arc<ValuePages>,
    /// Which sections have feeds and calendars.
    pub(super) dated_sections: Arc<DatedSections>,
    /// Tables of data.
    pub data: Arc<Data>,
    /// The kinds that entries may have.
    pub kinds: Arc<Kinds>,
    /// Why entries do not exist on the day of the edition, by path.
    pub hidden: Arc<BTreeMap<String, Absence>>,
    /// Names of files that only texts lead to which do not exist on that day.
    pub awaited: Arc<BTreeSet<String>>,
    /// Files beside pages, below `content/`.
    pub assets: Arc<BTreeSet<String>>,
    /// Sizes of images.
    pub images: Arc<BTreeMap<String, Option<(usize, usize)>>>,
    /// Files of the theme and its parents.
    pub of_theme: Arc<Vec<ThemeFile>>,
    /// Memories of what follows from it.
    pub(super) memories: Memories,
}

/// What follows from a structure and is made when somebody asks for it first.
#[derive(Clone, Default)]
pub(super) struct Memories {
    /// All addresses.
    pub book: Arc<OnceLock<Book>>,
    /// The names for suggestions.
    pub suggestions: Arc<OnceLock<Suggestions>>,
    /// The entries by the values of a fact.
    pub indexes: Arc<Mutex<HashMap<String, Arc<Index>>>>,
    /// The pages of all sitemaps.
    pub sitemaps: Arc<OnceLock<Vec<Sitemap>>>,
    /// The terms of the tables that are its glossary.
    pub glossary: Arc<OnceLock<Arc<Glossary>>>,
}

impl Deref for Structure {
    type Target = Contents;

    fn deref(&self) -> &Contents {
        &self.contents
    }
}

impl Structure {
    /// The same structure over other files of a theme, which have other addresses.
    pub(super) fn with_theme(&self, of_theme: Vec<ThemeFile>) -> Structure {
        let memories = Memories { book: Arc::default(), ..self.memories.clone() };
        Structure { of_theme: Arc::new(of_theme), memories, ..self.clone() }
    }

    /// The same structure over other texts of the same pages, with the same anchors.
    pub(super) fn with_pages(&self, pages: Vec<Arc<Page>>) -> Structure {
        let contents = Contents { pages: Arc::new(pages), ..self.contents.clone() };
        Structure { contents, ..self.clone() }
    }

    /// The glossary of the site; empty if `site.toml` declares none.
    pub fn glossary(&self, config: &Config) -> Arc<Glossary> {
        let made = || Arc::new(Glossary::of(&self.data, config));
        Arc::clone(self.memories.glossary.get_or_init(made))
    }

    /// The path of an entry without language, made of slugs: `focus-areas/access`.
    pub fn route(&self, entry: EntryId) -> &str {
        self.routes.of_entry(entry)
    }

    /// The address of a page on the site, with slashes at both ends and without `base_path`.
    pub fn url(&self, page: &Page) -> &str {
        self.page_of(page.entry, page.lang).map_or("", |id| self.routes.url(id))
    }

    /// Redirects, sorted by former address.
    pub fn redirects(&self) -> &[Redirect] {
        &self.routes.redirects
    }

    /// The section that an entry belongs to.
    pub fn parent(&self, entry: EntryId) -> Option<EntryId> {
        self.tree.parent(entry)
    }

    /// The entries right below an entry, in order.
    pub fn children(&self, entry: EntryId) -> &[EntryId] {
        self.tree.children(entry)
    }

    /// The page before a page in its section, and the one after it.
    pub fn neighbors(&self, page: &Page) -> (Option<PageId>, Option<PageId>) {
        self.page_of(page.entry, page.lang).map_or((None, None), |id| self.tree.neighbors(id))
    }

    /// The entry and the sections around it, outermost first, without the home page.
    pub fn ancestors(&self, entry: EntryId) -> Vec<EntryId> {
        let around = std::iter::successors(self.parent(entry), |id| self.parent(*id));
        let mut chain: Vec<EntryId> = around.filter(|id| !self.entry(*id).path.is_empty()).collect();
        chain.reverse();
        chain
    }

    /// The outermost section around an entry below the home page; the entry itself if there is none.
    pub fn outermost(&self, entry: EntryId) -> &Entry {
        let parent = |id: &EntryId| self.parent(*id).filter(|parent| !self.entry(*parent).path.is_empty());
        self.entry(std::iter::successors(Some(entry), parent).last().unwrap_or(entry))
    }

    /// Anchors of headings of a page, by number, where they differ from the outline's, or are asked for although the template has them.
    pub fn renamed(&self, page: &Page) -> &[(usize, String)] {
        self.page_of(page.entry, page.lang).map_or(&[], |id| self.anchors.renamed(id))
    }

    /// The anchor of a heading of a page, by its number.
    pub fn heading_id<'s>(&'s self, page: &'s Page, number: usize) -> &'s str {
        heading_id(page, self.renamed(page), number)
    }

    /// All anchors that its text gives a page.
    pub fn ids<'s>(&'s self, page: &'s Page) -> impl Iterator<Item = &'s str> {
        let (outline, renamed) = (&page.document.outline, self.renamed(page));
        let of_headings = (0..outline.headings.len()).map(move |number| heading_id(page, renamed, number));
        of_headings.chain(outline.anchors.iter().map(String::as_str))
    }
}

fn heading_id<'p>(page: &'p Page, renamed: &'p [(usize, String)], number: usize) -> &'p str {
    let heading = || page.document.outline.headings.get(number).map_or("", |heading| heading.id.as_str());
    let at = renamed.binary_search_by_key(&number, |(known, _)| *known).ok();
    at.map_or_else(heading, |at| renamed[at].1.as_str())
}
