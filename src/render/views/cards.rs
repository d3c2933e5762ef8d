//! A page in a list, in a menu, or as the previous or next page of another.

use serde::Serialize;
use tera::Value;

use super::dates::DateView;
use super::facts::{facts, texts};
use super::sources::{LinkView, Sources};
use crate::site::{Page, PageId};

/// Up to this many values with pages, the facts of an entry are made for each of its cards.
const FEW: usize = 8;

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
    pub kind: String,
    /// The entry's path below `content/`.
    pub path: String,
    /// Its date.
    pub date: Option<DateView>,
    /// The language of its text, where that is not the reader's.
    pub foreign: Option<Value>,
    /// Facts of its kind.
    pub facts: Value,
    /// Texts of its kind.
    pub texts: Value,
    /// The address of its calendar file, if its days, or those of events below it, are known.
    pub calendar: Option<String>,
    /// If it is the page of a value: how many entries have it, in the reader's language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<usize>,
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
            description: self.description(page),
            kind: entry.kind.name.clone(),
            date: self
                .date(page)
                .map(|span| DateView::new(span, self.locales.get(page.lang), self.config.today)),
            foreign: page.notice.map(|lang| self.language(lang)),
            facts: self.card_facts(id, page),
            texts: texts(self, page),
            calendar: self.calendar_of(page),
            count: self.site.is_value(page.entry).then(|| self.site.children(page.entry, page.lang).len()),
        }
    }

    /// The facts on the card of a page. Those of an entry with many values are shared by its cards, since each value has a page with one.
    fn card_facts(&self, id: PageId, page: &Page) -> Value {
        match self.site.entry_of(page).values_with_pages().nth(FEW) {
            Some(_) => self.card_facts.of(id, || facts(self, page)),
            None => facts(self, page),
        }
    }
}
