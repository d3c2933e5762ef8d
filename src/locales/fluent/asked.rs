//! What asks for messages: templates, and the program itself.

use std::cell::OnceCell;
use std::collections::HashSet;

use super::declared::{Declared, declared};
use crate::lang::Lang;
use crate::locales::formats::is_optional;
use crate::source::Place;

/// The names outside the Fluent files.
pub struct Asked<'a> {
    /// The texts of all templates in reach.
    pub templates: &'a [&'a str],
    /// Where `site.toml` names each language.
    pub languages: &'a [Place],
    /// The language of content files without a language part.
    pub source: Lang,
    /// Strings of the templates that may be names of messages, collected when first needed.
    pub quoted: OnceCell<HashSet<&'a str>>,
    /// What the templates declare, collected when first needed.
    pub declared: OnceCell<Vec<Declared<'a>>>,
}

/// Messages that the program itself shows, and beginnings of them with `-` at their end.
const OF_PROGRAM: &[&str] = &[
    "alert-",
    "calendar-deadline",
    "calendar-place",
    "fact-",
    "figure-",
    "footnotes",
    "footnote-back",
    "stale-section-in",
    "language-",
    "search-kind-",
    "link-language",
    "site-short-name",
];

impl Asked<'_> {
    /// Whether a template names exactly this message: it is between two equal quotation marks.
    pub fn is_named(&self, id: &str) -> bool {
        let quoted =
            || self.templates.iter().flat_map(|text| b"\"'`".iter().flat_map(|quote| between(text, *quote)));
        self.quoted.get_or_init(|| quoted().collect()).contains(id)
    }

    /// Whether a template names a message or an attribute of it, or composes names with the same beginning, or declares it.
    pub fn is_asked(&self, id: &str) -> bool {
        let begins = id.match_indices('-').map(|(at, _)| &id[..=at]);
        std::iter::once(id).chain(begins).any(|name| self.is_named(name)) || self.declares(id)
    }

    fn declares(&self, id: &str) -> bool {
        let all = || self.templates.iter().flat_map(|text| declared(text)).collect();
        self.declared.get_or_init(all).iter().any(|declared| declared.is_of(id))
    }

    /// Whether the program shows a message by itself.
    pub fn is_of_program(id: &str) -> bool {
        is_optional(id)
            || OF_PROGRAM.iter().any(|own| if own.ends_with('-') { id.starts_with(own) } else { id == *own })
    }
}

/// The texts between one quotation mark and the next that may be names.
fn between(text: &str, quote: u8) -> impl Iterator<Item = &str> {
    let places = || memchr::memchr_iter(quote, text.as_bytes());
    let between = places().zip(places().skip(1)).map(|(start, end)| &text[start + 1..end]);
    between.filter(|inside| inside.starts_with(|first: char| first.is_ascii_alphabetic()))
}
