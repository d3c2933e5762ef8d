//! Which feeds a site has: one for each language, each section with dated entries, and each page of a value.

use super::artifact::FeedFormat;
use super::model::Page;
use super::structure::Structure;
use crate::config::Config;

/// The formats of all feeds of a site.
pub fn feed_formats(config: &Config) -> &'static [FeedFormat] {
    if config.feeds.json { &[FeedFormat::Atom, FeedFormat::Json] } else { &[FeedFormat::Atom] }
}

impl Structure {
    /// Whether a page has a feed of its own: that of a value, and that of a section in which something has a day.
    pub fn has_feed(&self, page: &Page) -> bool {
        self.dated_sections.has_feed(page.entry, page.lang)
    }

    /// The address of the feed of a page in a format without the base path, if it has one.
    pub fn feed_of(&self, page: &Page, format: FeedFormat) -> Option<String> {
        self.has_feed(page).then(|| [self.url(page), format.file()].concat())
    }

    /// The first address of a page, by which feeds know it: the first of its `aliases`, or its own.
    pub fn first_address(&self, page: &Page) -> &str {
        let first = self.page_of(page.entry, page.lang).and_then(|id| self.routes.first(id));
        first.unwrap_or_else(|| self.url(page))
    }
}
