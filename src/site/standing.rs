//! Which version of its original each translation follows.

use super::contents::Contents;
use super::model::{Entry, Page};
use crate::config::Config;
use crate::content::kinds::TranslationState;
use crate::translation::{Freshness, Original, equivalent, freshness, section_sums};

/// What is published of a state that nobody has recorded.
const UNKNOWN: &str = "unknown";

impl Contents {
    /// The text that the others of an entry are translated from.
    pub fn original(&self, entry: &Entry) -> Option<&Page> {
        let page = entry.pages.get(entry.original.index()).copied().flatten().map(|id| self.page(id))?;
        (page.notice.is_none() && page.document.has_file()).then_some(page)
    }

    /// The name of the state of a page's translation, as it is published.
    pub fn state_name(&self, page: &Page) -> &'static str {
        self.state(page).map_or(UNKNOWN, TranslationState::name)
    }

    /// How a translation compares with its original; `None` for an original, and for pages without a text of their own.
    pub fn freshness(&self, page: &Page, config: &Config) -> Option<Freshness> {
        let entry = self.entry(page.entry);
        if page.notice.is_some() || !page.document.has_file() || entry.original == page.lang {
            return None;
        }
        let from = page.translation.as_ref().and_then(|translation| translation.of.as_ref());
        let from = from.map(|at| config.languages.by_segment(&at.value));
        let Some(original) = self.original(entry) else { return Some(Freshness::Orphan) };
        if from.is_some_and(|from| from != Some(original.lang)) {
            return Some(Freshness::Orphan);
        }
        let sections = section_sums(&original.document, &entry.kind);
        let pairs = equivalent(original.equivalent.iter().map(|at| &*at.value));
        let original = Original { sections: &sections, equivalent: &pairs };
        Some(freshness(page.translation.as_ref(), original))
    }
}
