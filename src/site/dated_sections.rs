//! Sections in which something has a day: they have feeds, and those with events have calendars.

use super::contents::Contents;
use super::model::Entry;
use super::numbers::EntryId;
use super::tree::Tree;
use super::value_pages::ValuePages;
use crate::config::Config;
use crate::date::PartialDate;

/// Which entries have feeds, and which have calendars of what is below them.
pub struct DatedSections {
    feeds: Vec<bool>,
    events: Vec<bool>,
}

/// Finds them in a tree. Feed and calendar of the home page are those of its language.
pub fn of(contents: &Contents, tree: &Tree, values: &ValuePages, config: &Config) -> DatedSections {
    let mut feeds = vec![false; contents.entries.len()];
    if config.feeds.sections {
        mark_sections(contents, tree, &mut feeds, is_dated);
    }
    for id in contents.entry_ids().filter(|id| values.has(*id)) {
        feeds[id.0 as usize] = true;
    }
    let mut events = vec![false; contents.entries.len()];
    mark_sections(contents, tree, &mut events, |entry| !entry.occurrences().is_empty());
    if let Some(home) = contents.home() {
        (feeds[home.0 as usize], events[home.0 as usize]) = (false, false);
    }
    DatedSections { feeds, events }
}

impl DatedSections {
    /// Whether the pages of an entry have feeds.
    pub fn has_feed(&self, entry: EntryId) -> bool {
        self.feeds[entry.0 as usize]
    }

    /// Whether a section has events whose days are known.
    pub fn has_events(&self, entry: EntryId) -> bool {
        self.events[entry.0 as usize]
    }
}

/// Marks the sections around some entries.
fn mark_sections(contents: &Contents, tree: &Tree, marked: &mut [bool], is_one: impl Fn(&Entry) -> bool) {
    for id in contents.entry_ids().filter(|id| is_one(contents.entry(*id))) {
        let mut around = tree.parent(id);
        while let Some(section) = around.filter(|section| !marked[section.0 as usize]) {
            marked[section.0 as usize] = true;
            around = tree.parent(section);
        }
    }
}

/// Whether an entry may become news on some day.
fn is_dated(entry: &Entry) -> bool {
    let has_day = entry.date().is_some_and(|date| matches!(date.start, PartialDate::Day(_)));
    has_day || entry.facts.publish.is_some() || entry.overridable.updated.is_some()
}
