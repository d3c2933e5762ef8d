//! The locales of all languages of a site.

use super::fluent::{self, Asked, Source};
use super::formats::{self, Formats, Patterns};
use super::locale::Locale;
use super::messages::Messages;
use super::typography::Rules;
use crate::diag::{Diagnostics, guarded};
use crate::lang::{Lang, Languages};
use crate::source::Place;

/// All languages of a site.
pub struct Locales(Vec<Locale>);

impl Locales {
    /// The language's locale.
    pub fn get(&self, lang: Lang) -> &Locale {
        &self.0[lang.index()]
    }
}

impl Locales {
    /// The same, which show each message with signs around its text; and the language and the id of each by its number.
    pub fn marked(mut self) -> (Locales, Vec<(Lang, String)>) {
        let (mut ids, mut names) = (Vec::new(), Vec::new());
        for (at, locale) in (0..).zip(&mut self.0) {
            locale.messages.mark(&mut ids);
            names.extend(ids[names.len()..].iter().map(|id| (Lang(at), id.clone())));
        }
        (self, names)
    }
}

/// Builds the locales from Fluent files, given per language from the first layer (site) to the last (built in).
pub fn build(
    languages: &Languages,
    sources: &[Source],
    asked: &Asked<'_>,
    diags: &mut Diagnostics,
) -> Locales {
    let parse = |source: &Source| {
        guarded(|| Some(Place::file(&source.path)), &source.path, diags, |diags| fluent::parse(source, diags))
    };
    let parsed: Vec<fluent::FluentFile> = sources.iter().filter_map(parse).collect();
    let mut locales = Vec::with_capacity(languages.len());
    for language in languages.iter() {
        let layers: Vec<&fluent::FluentFile> =
            parsed.iter().filter(|parsed| parsed.lang == language.id).collect();
        let messages = Messages::new(language, &layers);
        let formats = Formats::new(&language.tag);
        let patterns = Patterns::from_lookup(|id| messages.pattern(id, &formats));
        let formats = formats.with_patterns(patterns);
        let with_territory = formats::with_territory(&language.tag);
        let rules =
            Rules::of_tag(&language.tag).map(|rules| rules.with(language.dash.as_deref(), &language.quotes));
        locales.push(Locale { messages, formats, with_territory, rules });
    }
    let formats: Vec<&Formats> = locales.iter().map(|locale| &locale.formats).collect();
    fluent::check(languages, &parsed, &formats, asked, diags);
    Locales(locales)
}
