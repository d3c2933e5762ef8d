//! Sections in which something has a day: they have feeds, and those with events have calendars, in each language in which there is such
//! an entry.

use foldhash::HashSet;

use super::contents::Contents;
use super::model::{Entry, Page};
use super::numbers::EntryId;
use super::tree::Tree;
use super::value_pages::ValuePages;
use crate::config::Config;
use crate::date::PartialDate;
use crate::lang::Lang;

/// Which pages have feeds, and which have calendars of what is below them.
pub struct DatedSections {
    feeds: HashSet<(EntryId, Lang)>,
    events: HashSet<(EntryId, Lang)>,
}

/// Finds them in a tree. Feed and calendar of the home page are those of its language.
pub fn of(contents: &Contents, tree: &Tree, values: &ValuePages, config: &Config) -> DatedSections {
    let mut feeds = HashSet::default();
    let mut events = HashSet::default();
    for page in contents.pages.iter() {
        let entry = contents.entry(page.entry);
        if config.feeds.sections && is_dated(page, entry) && page.notice.is_none() {
            mark_around(contents, tree, page, &mut feeds);
        }
        if !entry.occurrences().is_empty() {
            mark_around(contents, tree, page, &mut events);
        }
        if values.has(page.entry) {
            feeds.insert((page.entry, page.lang));
        }
    }
    DatedSections { feeds, events }
}

impl DatedSections {
    /// Whether the page of an entry has a feed.
    pub fn has_feed(&self, entry: EntryId, lang: Lang) -> bool {
        self.feeds.contains(&(entry, lang))
    }

    /// Whether a section has events in a language whose days are known.
    pub fn has_events(&self, entry: EntryId, lang: Lang) -> bool {
        self.events.contains(&(entry, lang))
    }
}

/// Marks the sections around a page, without the home page.
fn mark_around(contents: &Contents, tree: &Tree, page: &Page, marked: &mut HashSet<(EntryId, Lang)>) {
    let mut around = tree.parent(page.entry);
    while let Some(section) = around.filter(|section| !contents.entry(*section).path.is_empty()) {
        if !marked.insert((section, page.lang)) {
            return;
        }
        around = tree.parent(section);
    }
}

/// Whether a page may become news on some day.
fn is_dated(page: &Page, entry: &Entry) -> bool {
    let has_day = entry.date().is_some_and(|date| matches!(date.start, PartialDate::Day(_)));
    let updated = page.overridable.updated.or(entry.overridable.updated);
    has_day || entry.facts.publish.is_some() || updated.is_some()
}
