//! What values are called in each language.

use std::collections::BTreeSet;

use crate::config::Config;
use crate::content::kinds::{Collection, Type};
use crate::diag::{Code, Diagnostics};
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
            Type::Choice(_) => keys_of_word(collection, value).find_map(|key| self.message(&key, lang)),
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
        self.message(&key_of_list(collection), lang).unwrap_or_else(|| {
            let name = collection.field.replace('_', " ");
            let mut letters = name.chars();
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        })
    }

    /// The message to write for a word of a choice; `None` if some language has one.
    pub fn key_of_word(&self, collection: &Collection, word: &str) -> Option<String> {
        let languages = &self.config.languages;
        let is_known =
            |key: &String| languages.iter().any(|language| self.message(key, language.id).is_some());
        let mut keys = keys_of_word(collection, word).peekable();
        let first = keys.peek().cloned();
        first.filter(|_| !keys.any(|key| is_known(&key)))
    }

    /// Reports messages that no language has, although several languages show them; one that some languages have is compared with the
    /// others where messages are read.
    pub fn report_missing(
        &self,
        collection: &Collection,
        keys: impl Iterator<Item = String>,
        langs: &BTreeSet<Lang>,
        diags: &mut Diagnostics,
    ) {
        let languages = &self.config.languages;
        let is_known =
            |key: &String| languages.iter().any(|language| self.message(key, language.id).is_some());
        let missing: Vec<String> = keys.filter(|key| !is_known(key)).collect();
        let (Some(lang), [key, ..]) =
            (langs.first().filter(|_| languages.iter().nth(1).is_some()), &missing[..])
        else {
            return;
        };
        let what = match missing.len() {
            1 => format!("the message `{key}` is"),
            _ => format!("the messages {} are", quoted(&missing, "")),
        };
        let segments: Vec<&str> = langs.iter().map(|lang| &*self.config.language(*lang).segment).collect();
        let message = format!("{what} missing in: {}", segments.join(", "));
        let segment = &self.config.language(*lang).segment;
        let help = format!("add {} to a file under `locales/{segment}/`", quoted(&missing, " = …"));
        diags.report(Code::MissingMessage, collection.pages.place.clone(), message).help(help);
    }

    fn message(&self, key: &str, lang: Lang) -> Option<String> {
        self.locales.get(lang).message(key, &Default::default()).ok()
    }
}

/// The message with the title of the list of all values.
pub fn key_of_list(collection: &Collection) -> String {
    format!("values-{}", collection.pages.folder.replace('/', "-"))
}

/// The messages that may call a word of a choice: one for each kind with the fact.
fn keys_of_word(collection: &Collection, word: &str) -> impl Iterator<Item = String> {
    let field = collection.field.replace('_', "-");
    collection.of.iter().map(move |(kind, _)| format!("{kind}-{field}-{word}"))
}

fn quoted(keys: &[String], after: &str) -> String {
    keys.iter().map(|key| format!("`{key}{after}`")).collect::<Vec<_>>().join(", ")
}
