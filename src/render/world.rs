//! Everything that rendering reads.

use std::sync::Arc;

use tera::Value;

use super::reader::Reader;
use super::tracked_site::TrackedSite;
use super::views::{self, CardFacts, LanguageSwitchers, Sources};
use crate::config::Config;
use crate::locales::Locales;
use crate::site::Site;
use crate::theme::Theme;

/// Everything that rendering reads, shared by all threads; after an edit the next world shares the unchanged parts.
pub struct World {
    /// The configuration.
    pub config: Arc<Config>,
    /// The site.
    pub site: Arc<Site>,
    /// Messages and formats.
    pub locales: Arc<Locales>,
    /// Templates and assets.
    pub theme: Arc<Theme>,
    /// The view of each language, shared by all pages that name it.
    languages: Arc<[Value]>,
    /// The links between the languages of each entry.
    switchers: LanguageSwitchers,
    /// The facts on cards with many values.
    card_facts: CardFacts,
}

impl World {
    /// Everything together.
    pub fn new(config: Arc<Config>, site: Arc<Site>, locales: Arc<Locales>, theme: Arc<Theme>) -> World {
        let languages = config.languages.iter();
        let languages = languages.map(|language| {
            Value::from_serializable(&views::language(&config, TrackedSite::new(&site), language.id))
        });
        let switchers = LanguageSwitchers::new(site.entries.len());
        let card_facts = CardFacts::new(site.pages.len());
        World { languages: languages.collect(), switchers, card_facts, config, site, locales, theme }
    }

    /// The site as its readers read it.
    pub fn reader(&self) -> Reader<'_> {
        Reader { config: &self.config, site: TrackedSite::new(&self.site), locales: &self.locales }
    }

    /// What views are made from.
    pub fn sources(&self) -> Sources<'_> {
        Sources {
            reader: self.reader(),
            theme: &self.theme,
            languages: &self.languages,
            switchers: &self.switchers,
            card_facts: &self.card_facts,
        }
    }
}
