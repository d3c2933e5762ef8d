//! Everything that depends on a language: messages (Fluent), formats (ICU4X), typography.
//!
//! `fluent` parses and checks the files of all layers (site, theme, parent themes, built-in theme), `messages` merges them message
//! by message and answers [`Locale::message`], `resolve` runs one, `variables` says what a call must give it; `state_file` is the record of
//! translations. Templates use it through `render::functions`.

mod amounts;
mod arguments;
pub mod fluent;
pub mod formats;
mod functions;
mod locale;
mod messages;
pub mod pseudo;
mod resolve;
pub mod state_file;
pub mod typography;
mod variables;

pub use amounts::AmountUnit;
pub use arguments::{GivenDate, MessageArgument, MessageProblem};
pub use locale::Locale;
pub use messages::Messages;
pub use variables::{MessageVariables, VariableUse};

use crate::diag::{Diagnostics, guarded};
use crate::lang::{Lang, Languages};
use crate::source::Place;
pub use fluent::Asked;
use fluent::Source;
use formats::{Formats, Patterns};
use typography::Rules;

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
