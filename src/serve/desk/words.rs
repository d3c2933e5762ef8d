//! The desk's interface in the language of whoever looks: Fluent messages of the program, which no site has or replaces.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use hyper::http::header::ACCEPT_LANGUAGE;
use hyper::http::request::Parts;

use crate::date::{Day, PartialDate};
use crate::lang::{Lang, Language, Languages};
use crate::locales::formats::DateStyle;
use crate::locales::{Locale, MessageArgument, ProgramMessages};
use crate::serve::address::query;

/// The languages: segment, tag and messages; the first is that of browsers that know none of them.
const FILES: [(&str, &str, &str); 6] = [
    ("en", "en", include_str!("locales/en.ftl")),
    ("fr", "fr", include_str!("locales/fr.ftl")),
    ("es", "es", include_str!("locales/es.ftl")),
    ("ru", "ru", include_str!("locales/ru.ftl")),
    ("ar", "ar", include_str!("locales/ar.ftl")),
    ("zh", "zh-Hans", include_str!("locales/zh.ftl")),
];

/// The interface in all languages.
static INTERFACE: LazyLock<ProgramMessages> = LazyLock::new(|| ProgramMessages::new("desk", &FILES));

/// The interface in one language.
pub struct Words {
    language: &'static Language,
    /// The language as the address chooses it.
    pub chosen: Option<String>,
}

impl Words {
    /// The language that the address of a request chooses by `ui`, or that its browser prefers.
    pub fn of(parts: &Parts) -> Words {
        let languages = INTERFACE.languages();
        let chosen = query(&parts.uri, "ui").and_then(|name| languages.by_segment(&name));
        let accepted = || {
            let header = parts.headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
            preferred(header.unwrap_or_default(), languages)
        };
        let lang = chosen.or_else(accepted).unwrap_or(Lang(0));
        let language = languages.get(lang);
        Words { language, chosen: chosen.map(|_| language.segment.to_string()) }
    }

    /// Its tag and direction.
    pub fn language(&self) -> &'static Language {
        self.language
    }

    /// All languages of the interface, with their own names.
    pub fn languages(&self) -> impl Iterator<Item = (&'static Language, String)> {
        INTERFACE
            .languages()
            .iter()
            .map(|language| (language, INTERFACE.get(language.id).plain("language-name")))
    }

    fn locale(&self) -> &'static Locale {
        INTERFACE.get(self.language.id)
    }

    /// A message.
    pub fn text(&self, id: &str) -> String {
        self.locale().plain(id)
    }

    /// A day.
    pub fn day(&self, day: Day) -> String {
        self.locale().formats.date(PartialDate::Day(day), DateStyle::Plain)
    }

    /// A message with a number.
    pub fn count(&self, id: &str, count: usize) -> String {
        self.with(id, &[("count", count.into())])
    }

    /// A message with values.
    pub fn with(&self, id: &str, values: &[(&str, Given<'_>)]) -> String {
        let value = |given: &Given<'_>| match given {
            Given::Text(text) => MessageArgument::Text((*text).to_owned()),
            Given::Number(number) => MessageArgument::Number(number.to_string()),
        };
        let values: BTreeMap<String, MessageArgument> =
            values.iter().map(|(name, given)| ((*name).to_owned(), value(given))).collect();
        self.locale().message(id, &values).unwrap_or_else(|_| id.to_owned())
    }
}

/// A value of a message.
pub enum Given<'a> {
    /// A text.
    Text(&'a str),
    /// A number.
    Number(usize),
}

impl<'a> From<&'a str> for Given<'a> {
    fn from(text: &'a str) -> Given<'a> {
        Given::Text(text)
    }
}

impl From<usize> for Given<'_> {
    fn from(number: usize) -> Self {
        Given::Number(number)
    }
}

/// The first language that a browser accepts, by the order of its weights (RFC 9110, section 12.5.4).
fn preferred(header: &str, languages: &Languages) -> Option<Lang> {
    let mut ranges: Vec<(u32, &str)> = header
        .split(',')
        .filter_map(|range| {
            let mut parts = range.split(';').map(str::trim);
            let tag = parts.next()?;
            let weight = parts.find_map(|part| part.strip_prefix("q=")?.parse::<f64>().ok()).unwrap_or(1.0);
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a weight is between 0 and 1"
            )]
            let weight = (weight.clamp(0.0, 1.0) * 1000.0) as u32;
            (weight > 0).then_some((weight, tag))
        })
        .collect();
    ranges.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    ranges.iter().find_map(|(_, tag)| languages.by_segment(&primary(tag)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{FILES, INTERFACE, preferred};
    use crate::diag::Diagnostics;
    use crate::locales::fluent::{self, Source};

    #[test]
    fn every_language_has_every_message_with_the_same_values() {
        let messages = |at: usize| {
            let (segment, _, text) = FILES[at];
            let source = Source {
                path: segment.into(),
                text: text.to_owned(),
                lang: INTERFACE.languages().by_segment(segment).unwrap(),
                layer: 0,
                is_borrowed: false,
            };
            let mut diags = Diagnostics::new();
            let parsed = fluent::parse(&source, &mut diags);
            assert!(diags.is_empty(), "{segment}: {diags:?}");
            let ids = parsed.messages.iter();
            ids.map(|(id, entry)| (id.clone(), entry.facts.variables.keys().cloned().collect::<Vec<_>>()))
                .collect::<BTreeSet<_>>()
        };
        for (at, (segment, ..)) in FILES.iter().enumerate() {
            assert_eq!(messages(at), messages(0), "{segment}");
        }
    }

    #[test]
    fn the_browser_chooses_the_language() {
        let name = |header: &str| {
            preferred(header, INTERFACE.languages())
                .map(|lang| INTERFACE.languages().get(lang).segment.to_string())
        };
        assert_eq!(name("de, fr-CA;q=0.8, ru;q=0.9").as_deref(), Some("ru"));
        assert_eq!(name("zh-TW").as_deref(), Some("zh"));
        assert_eq!(name("ar;q=0, *"), None);
        assert_eq!(name(""), None);
    }
}
