//! Letters of another script in a message, and words that mix alphabets.

use icu::properties::props::Script;
use icu::properties::{CodePointMapData, PropertyParser};

use crate::check::scripts::{Mixed, mixed};
use crate::diag::{Code, Diagnostics};
use crate::lang::{Language, language_and_script};
use crate::locales::fluent::{FlatPattern, Source};

/// Latin words that make a text foreign where no letter of the language's own is beside them.
const LATIN_WORDS: usize = 2;

/// Checks a text.
pub fn check(language: &Language, source: &Source, pattern: &FlatPattern, diags: &mut Diagnostics) {
    let words = mixed(&pattern.text);
    for Mixed { part, message, help } in &words {
        diags
            .report(Code::MixedScripts, pattern.place(source, part.clone()), message.clone())
            .help(help.clone());
    }
    let Some(script) = language_and_script(&language.tag).1.filter(|_| words.is_empty()) else { return };
    let own = of(&script);
    let scripts = CodePointMapData::<Script>::new();
    let is_common = |script: Script| matches!(script, Script::Common | Script::Inherited | Script::Latin);
    let text = pattern.text.as_str();
    let foreign = text.char_indices().find(|(_, c)| {
        let script = scripts.get(*c);
        c.is_alphabetic() && !is_common(script) && !own.contains(&script)
    });
    let found = foreign.map(|(at, c)| {
        let is_end = |c: char| !c.is_alphabetic() && scripts.get(c) != Script::Inherited;
        let end = text[at..].find(is_end).map_or(text.len(), |end| at + end);
        let message = format!(
            "`{}` has letters in which `{}` is not written (U+{:04X})",
            &text[at..end],
            language.tag,
            u32::from(c)
        );
        (at..end, message)
    });
    let found = found.or_else(|| {
        let has_own = own.contains(&Script::Latin) || text.chars().any(|c| own.contains(&scripts.get(c)));
        let is_word = |word: &&str| word.len() > 2 && word.contains(|c: char| c.is_ascii_lowercase());
        let latin = text.split(|c: char| !c.is_alphabetic()).filter(is_word).count();
        let at = text.find(|c: char| c.is_alphabetic())?;
        (!has_own && latin >= LATIN_WORDS && !own.is_empty()).then(|| {
            (
                at..text.trim_end().len(),
                format!("the text is in Latin letters, in which `{}` is not written", language.tag),
            )
        })
    });
    if let Some((part, message)) = found {
        diags
            .report(Code::ForeignLetters, pattern.place(source, part), message)
            .help("write it in the language of the file");
    }
}

/// The scripts of characters in which a script of ISO 15924 is written; none if it is not known.
fn of(script: &str) -> Vec<Script> {
    match script {
        "Hans" | "Hant" => vec![Script::Han, Script::Bopomofo],
        "Jpan" => vec![Script::Han, Script::Hiragana, Script::Katakana],
        "Kore" => vec![Script::Hangul, Script::Han],
        other => PropertyParser::<Script>::new().get_strict(other).into_iter().collect(),
    }
}
