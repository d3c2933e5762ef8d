//! Languages in which a site has texts: of one without any, all is missing, which is one problem.

use super::facts::EntryFields;
use crate::config::Config;
use crate::lang::Lang;

/// For each language whether an entry has a text in it.
#[derive(Clone, Debug, Default)]
pub struct Begun(Vec<bool>);

impl Begun {
    /// What these entries say.
    pub fn of(entries: &[EntryFields], config: &Config) -> Begun {
        let mut begun = vec![false; config.languages.len()];
        for text in entries.iter().flat_map(|fields| &fields.texts) {
            begun[text.lang.index()] = true;
        }
        Begun(begun)
    }

    /// Whether there is a text in a language.
    pub fn has(&self, lang: Lang) -> bool {
        self.0[lang.index()]
    }
}
