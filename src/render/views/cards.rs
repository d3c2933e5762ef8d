//! A page as other pages show it: in a list, in a menu, before and after another.

use serde::Serialize;

use super::dates::DateView;
use super::facts::{CircularView, EventView, PillarView, SeriesView};
use super::site::{LanguageView, language};
use crate::config::Config;
use crate::content::kinds::TypographyMode;
use crate::locales::Locales;
use crate::locales::typography::{Rules, typeset_str};
use crate::site::{Page, PageId, Site};

/// A link to a page.
#[derive(Clone, Debug, Serialize)]
pub struct LinkView {
    /// Its address.
    pub url: String,
    /// Its title.
    pub title: String,
    /// Its short name.
    pub label: String,
    /// The entry's path below `content/`.
    pub path: String,
}

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
    pub foreign: Option<LanguageView>,
    /// Facts of a circular.
    pub circular: Option<CircularView>,
    /// Facts of a pillar.
    pub pillar: Option<PillarView>,
    /// Facts of an event.
    pub event: Option<EventView>,
    /// Facts of a series.
    pub series: Option<SeriesView>,
}

/// What views are made from.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    /// The configuration.
    pub config: &'a Config,
    /// The site.
    pub site: &'a Site,
    /// Messages and formats.
    pub locales: &'a Locales,
}

impl<'a> Sources<'a> {
    /// The typography of a page's text, unless it stays as typed.
    pub fn rules(&self, page: &Page) -> Option<&'static Rules> {
        match self.site.typography(page) {
            TypographyMode::House => self.locales.get(page.notice.unwrap_or(page.lang)).rules,
            TypographyMode::Verbatim => None,
        }
    }

    /// A text of a page, typeset.
    pub fn text(&self, page: &Page, text: &str) -> String {
        self.rules(page).map_or_else(|| text.to_owned(), |rules| typeset_str(rules, text).into_owned())
    }

    /// The address of a page with the base path.
    pub fn address(&self, page: &Page) -> String {
        format!("{}{}", self.config.base_path, page.url)
    }

    /// A link to a page.
    pub fn link(&self, id: PageId) -> LinkView {
        let page = self.site.page(id);
        LinkView {
            url: self.address(page),
            title: self.text(page, &page.title),
            label: self.text(page, &page.label),
            path: self.site.entry(page.entry).path.clone(),
        }
    }

    /// A card of a page.
    pub fn card(&self, id: PageId) -> CardView {
        let page = self.site.page(id);
        let entry = self.site.entry(page.entry);
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
            foreign: page.notice.map(|lang| language(self.config, lang)),
            circular: CircularView::new(self, page),
            pillar: PillarView::new(self, page),
            event: EventView::new(self, page),
            series: SeriesView::new(self, page),
        }
    }
}
