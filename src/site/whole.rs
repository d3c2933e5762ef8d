//! The site as a value, which all later stages read and none changes.

use std::collections::BTreeSet;
use std::ops::Deref;
use std::sync::Arc;

use super::artifact::ThemeFile;
use super::model::Page;
use super::numbers::PageId;
use super::structure::Structure;
use crate::content::paths;
use crate::markdown::{ResolvedImage, ResolvedLink};
use crate::url;

/// The whole site: its structure, and the targets of its links. Its parts are shared, so that a site with a few other pages costs no
/// copy of the rest.
#[derive(Clone)]
pub struct Site {
    /// Entries and pages with their places on the site.
    pub(super) structure: Structure,
    /// The links of each page.
    pub(super) links: Arc<Vec<Arc<PageLinks>>>,
    /// Files beside pages that pages link to and facts name.
    pub(super) used_assets: Arc<BTreeSet<String>>,
}

/// Where the links of a page lead.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct PageLinks {
    /// Its links, in the outline's order.
    pub links: Vec<ResolvedLink>,
    /// Its images, in the outline's order.
    pub images: Vec<ResolvedImage>,
}

impl Deref for Site {
    type Target = Structure;

    fn deref(&self) -> &Structure {
        &self.structure
    }
}

impl Site {
    /// The same site over other files of a theme.
    pub fn with_theme(&self, of_theme: Vec<ThemeFile>) -> Site {
        Site { structure: self.structure.with_theme(of_theme), ..self.clone() }
    }

    /// The same site with other texts of some pages, whose places and anchors are the same, and their links.
    pub(super) fn with_pages(&self, changed: Vec<(PageId, Page, PageLinks)>) -> Site {
        let (mut pages, mut links) = (self.pages.to_vec(), self.links.to_vec());
        for (id, page, of_page) in changed {
            pages[id.0 as usize] = Arc::new(page);
            links[id.0 as usize] = Arc::new(of_page);
        }
        Site { structure: self.structure.with_pages(pages), links: Arc::new(links), ..self.clone() }
    }

    /// The links of a page.
    pub fn links(&self, page: &Page) -> &PageLinks {
        static NONE: PageLinks = PageLinks { links: Vec::new(), images: Vec::new() };
        self.page_of(page.entry, page.lang).map_or(&NONE, |id| &self.links[id.0 as usize])
    }

    /// Whether a file below `content/` is published: it is static, somebody uses it, or it is in the folder of a page.
    pub fn publishes(&self, path: &str) -> bool {
        let folder = self.by_path.get(url::folder(path));
        self.is_used(path) || folder.is_some_and(|id| !self.entry(*id).kind.is_section)
    }

    /// Whether a file is linked, named by facts or static.
    pub fn is_used(&self, path: &str) -> bool {
        path.starts_with(paths::STATIC) || self.used_assets.contains(path)
    }
}
