//! What values are called in each language.

use crate::config::Config;
use crate::content::kinds::{Collection, Type};
use crate::lang::Lang;
use crate::locales::Locales;
use crate::site::data::Data;
use crate::site::links::language_name;

/// Where the words for values come from.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// Languages.
    pub config: &'a Config,
    /// Messages.
    pub locales: &'a Locales,
    /// Tables.
    pub data: &'a Data,
}

impl Words<'_> {
    /// What a value is called: the name of a record or a language, the message `<kind>-<fact>-<word>` for a choice; else the value as it is
    /// written.
    pub fn value(&self, collection: &Collection, value: &str, lang: Lang) -> String {
        let languages = &self.config.languages;
        let found = match &collection.item {
            Type::Record(table) => self.data.record(table, value).and_then(|record| {
                let text = |field| self.data.text(record, field, lang, languages);
                text("name").or_else(|| text("title"))
            }),
            Type::Choice(_) => {
                let field = collection.field.replace('_', "-");
                let mut kinds = collection.of.iter().map(|(kind, _)| kind);
                kinds.find_map(|kind| self.message(&format!("{kind}-{field}-{value}"), lang))
            }
            Type::Language => languages.by_segment(value).map(|other| {
                let other = self.config.language(other);
                language_name(self.locales, lang, &other.segment, &other.name)
            }),
            _ => None,
        };
        found.unwrap_or_else(|| value.to_owned())
    }

    /// What the list of all values is called: the message `values-<folder>`, else the name of the fact.
    pub fn list(&self, collection: &Collection, lang: Lang) -> String {
        let key = format!("values-{}", collection.pages.folder.replace('/', "-"));
        self.message(&key, lang).unwrap_or_else(|| {
            let name = collection.field.replace('_', " ");
            let mut letters = name.chars();
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        })
    }

    fn message(&self, key: &str, lang: Lang) -> Option<String> {
        self.locales.get(lang).message(key, &Default::default()).ok()
    }
}
