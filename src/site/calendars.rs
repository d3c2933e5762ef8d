//! Which calendar files a site has: one for each event, each section with events, and each language.

use super::address;
use super::artifact::CalendarScope;
use super::model::Page;
use super::numbers::PageId;
use super::structure::Structure;
use crate::config::Config;
use crate::lang::Lang;

impl Structure {
    /// Whether a section has events in its language whose days are known.
    pub fn has_events(&self, page: &Page) -> bool {
        self.dated_sections.has_events(page.entry, page.lang)
    }

    /// The calendar of a page, if it is an event whose days are known, or a section with such events.
    pub fn calendar_of(&self, id: PageId) -> Option<CalendarScope> {
        let page = self.page(id);
        if !self.entry(page.entry).occurrences().is_empty() {
            return Some(CalendarScope::Event(id));
        }
        self.has_events(page).then_some(CalendarScope::Section(id))
    }

    /// The address of the calendar of a page without the base path, if it has one.
    pub fn calendar_address(&self, page: &Page) -> Option<String> {
        let name = match self.calendar_of(self.page_of(page.entry, page.lang)?)? {
            CalendarScope::Event(_) => address::EVENT,
            CalendarScope::Section(_) | CalendarScope::Language(_) => address::CALENDAR,
        };
        Some([self.url(page), name].concat())
    }

    /// The address of the calendar of a section with events, if it is one; a section that is an event has a calendar of its own besides.
    pub fn section_calendar(&self, page: &Page) -> Option<String> {
        self.has_events(page).then(|| [self.url(page), address::CALENDAR].concat())
    }

    /// The address of the calendar of a language, if it has an event whose days are known.
    pub fn calendar(&self, config: &Config, lang: Lang) -> Option<String> {
        let mut pages = self.pages.iter().filter(|page| page.lang == lang);
        let dated = pages.any(|page| !self.entry(page.entry).occurrences().is_empty());
        dated.then(|| address::of_language(config.language(lang), address::CALENDAR))
    }
}
