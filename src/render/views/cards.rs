//! A page as other pages show it: in a list, in a menu, before and after another.

use serde::Serialize;
use tera::Value;

use super::dates::DateView;
use super::facts::{CircularView, EventView, PillarView, SeriesView};
use super::sources::{LinkView, Sources};
use crate::site::PageId;

/// A page in a list.
#[derive(Clone, Debug, Serialize)]
pub struct CardView {
    /// Its address.
    pub url: String,
    /// Its title.
    pub title: String,
    /// Its short name.
    pub label: String,
    /// One sentence about it.
    pub description: Option<String>,
    /// Its kind.
    pub kind: &'static str,
    /// The entry's path below `content/`.
    pub path: String,
    /// Its date.
    pub date: Option<DateView>,
    /// The language of its text, where that is not the reader's.
    pub foreign: Option<Value>,
    /// Facts of a circular.
    pub circular: Option<CircularView>,
    /// Facts of a pillar.
    pub pillar: Option<PillarView>,
    /// Facts of an event.
    pub event: Option<EventView>,
    /// Facts of a series.
    pub series: Option<SeriesView>,
}

impl Sources<'_> {
    /// A card of a page.
    pub fn card(&self, id: PageId) -> CardView {
        let page = self.site.page(id);
        let entry = self.site.entry_of(page);
        let LinkView { url, title, label, path } = self.link(id);
        CardView {
            url,
            title,
            label,
            path,
            description: page.description.as_ref().map(|text| self.text(page, text)),
            kind: entry.kind.name(),
            date: entry
                .date()
                .map(|span| DateView::new(span, self.locales.get(page.lang), self.config.today)),
            foreign: page.notice.map(|lang| self.language(lang)),
            circular: CircularView::new(self, page),
            pillar: PillarView::new(self, page),
            event: EventView::new(self, page),
            series: SeriesView::new(self, page),
        }
    }
}
