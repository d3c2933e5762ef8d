//! What readers call the fields of kinds, and the words of their choices.
//!
//! A message of the reader's language comes first, then what the declaration says, then a message of another language, which is
//! named with it; last the name of the field. `check` reports fields that come to the last two.

use super::sources::Sources;
use crate::content::kinds::{Field, Kind};
use crate::lang::Lang;
use crate::site::is_localized;

/// A text, and its language if that is not the reader's.
pub struct Words {
    /// The text.
    pub text: String,
    /// The language that it is in.
    pub foreign: Option<Lang>,
}

impl Words {
    fn own(text: String) -> Words {
        Words { text, foreign: None }
    }
}

/// The label of a field of a kind, or of every kind.
pub fn label(sources: &Sources<'_>, kind: &Kind, field: &Field, lang: Lang) -> Words {
    let keys = sources.theme.kinds.label_ids(kind, &field.name);
    let own = || message(sources, &keys, lang).map(Words::own);
    let declared = || {
        let node = field.label.as_ref()?;
        let languages = &sources.config.languages;
        let node = if is_localized(node, languages) {
            node.get(&sources.config.language(lang).segment)?
        } else {
            node
        };
        Some(Words::own(sources.locales.get(lang).typeset(node.as_text()?.to_owned())))
    };
    own()
        .or_else(declared)
        .or_else(|| elsewhere(sources, &keys, lang))
        .unwrap_or_else(|| Words::own(name(&field.name)))
}

/// A word of a choice.
pub fn word(sources: &Sources<'_>, kind: &Kind, field: &str, word: &str, lang: Lang) -> Words {
    let keys = sources.theme.kinds.word_ids(kind, field, word);
    let own = message(sources, &keys, lang).map(Words::own);
    own.or_else(|| elsewhere(sources, &keys, lang)).unwrap_or_else(|| Words::own(word.replace('-', " ")))
}

/// The first of these messages that a language has.
pub fn message(sources: &Sources<'_>, keys: &[String], lang: Lang) -> Option<String> {
    let locale = sources.locales.get(lang);
    keys.iter().find_map(|key| locale.message(key, &Default::default()).ok()).map(|text| locale.typeset(text))
}

/// The same in the next language of a reader.
fn elsewhere(sources: &Sources<'_>, keys: &[String], lang: Lang) -> Option<Words> {
    let chain = sources.config.language(lang).fallback.iter().copied().chain([sources.config.source]);
    let found = |other| message(sources, keys, other).map(|text| Words { text, foreign: Some(other) });
    chain.filter(|other| *other != lang).find_map(found)
}

/// The name of a field as a text: `opened_in` as "Opened in".
fn name(field: &str) -> String {
    let mut text = field.replace('_', " ");
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}
