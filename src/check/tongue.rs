//! Texts in another language than that of their page: by their script and by their small words.
//!
//! What is in quotation marks, the words of links, code, addresses and blocks of quotation may be in any language, and short texts say too
//! little. A text in the language of its original is reported as such (`structure`).

use foldhash::HashSet;

use super::reading::Reading;
use super::writing::{Script, main_script};
use crate::config::Config;
use crate::diag::{Code, Diagnostics};
use crate::lang::Language;
use crate::languages;
use crate::markdown::{OBJECT, Passage};

/// What a text is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// A language, by the first part of its tag.
    Language(&'static str),
    /// A script that the language of the page does not have; in which language is not known.
    Script,
}

impl Foreign {
    /// As a message names it: by its own name where the site has it.
    pub fn shown(self, config: &Config) -> String {
        match self {
            Foreign::Script => "another script".to_owned(),
            Foreign::Language(tag) => {
                let known = config.languages.iter().find(|language| language.primary() == tag);
                let name = known.map(|language| language.name.to_string());
                let name = name.or_else(|| languages::own_name(tag).map(str::to_owned));
                format!("`{}`", name.unwrap_or_else(|| tag.to_owned()))
            }
        }
    }
}

/// The least words, or three characters of East Asia each, that say in which language a text is.
const WORDS: usize = 8;

/// The language of a text that is not in that of its page.
pub fn foreign(text: &str, language: &Language) -> Option<Foreign> {
    foreign_script(text, language).or_else(|| foreign_words(text, language))
}

/// Whether a text is neither in the language of its page nor in that of its original.
pub fn is_of_third(text: &str, language: &Language, original: &str) -> bool {
    matches!(foreign(text, language), Some(Foreign::Language(tag)) if tag != original)
}

/// The language of a text in another script.
fn foreign_script(text: &str, language: &Language) -> Option<Foreign> {
    let own = main_script(&language.name).0?;
    let (script, share) = main_script(text);
    let script = script.filter(|script| *script != own && share > 0.75)?;
    let is_cased = matches!(script, Script::Latin | Script::Cyrillic | Script::Greek);
    let ordinary = match script {
        Script::EastAsian => text.chars().filter(|c| u32::from(*c) > 0x3040).count() / 3,
        // Names begin with capitals.
        _ if is_cased => {
            let plain = |word: &&str| word.chars().all(char::is_lowercase) && word.chars().count() > 1;
            words(text).filter(plain).count()
        }
        _ => words(text).count(),
    };
    if ordinary < WORDS {
        return None;
    }
    let of_script = |known: &&&languages::Language| {
        known.words.small.iter().find_map(|word| main_script(word).0) == Some(script)
    };
    let candidates: Vec<&languages::Language> = languages::all().filter(|known| of_script(&known)).collect();
    let counted = candidates.iter().map(|known| (count(text, known.words.small, &[]), known.tag));
    let best = counted.max()?;
    // Without small words, it may be a list of names or terms.
    Some(if best.0 > 2 || script == Script::EastAsian { Foreign::Language(best.1) } else { Foreign::Script })
        .filter(|found| *found != Foreign::Script || !is_cased)
}

/// The language of a text in the same script, by small words.
pub fn foreign_words(text: &str, language: &Language) -> Option<Foreign> {
    let own = languages::of(language.primary())?.words.small;
    let script = main_script(text).0?;
    let all = words(text).count();
    if all < WORDS || main_script(&language.name).0 != Some(script) {
        return None;
    }
    let others = languages::all().filter(|known| known.tag != language.primary());
    let counted = others.map(|known| (count(text, known.words.small, own), known));
    let (theirs, known) = counted.max_by_key(|(count, _)| *count)?;
    let mine = count(text, own, known.words.small);
    let is_clear = theirs > 3 && theirs >= mine * 4 && theirs * 7 >= all;
    is_clear.then_some(Foreign::Language(known.tag))
}

/// How many words of a text are in a list and not in another one.
fn count(text: &str, list: &[&str], without: &[&str]) -> usize {
    if list.iter().any(|word| main_script(word).0 == Some(Script::EastAsian)) {
        return list.iter().map(|word| text.matches(word).count()).sum();
    }
    let list: HashSet<&str> = list.iter().copied().filter(|word| !without.contains(word)).collect();
    words(text).filter(|word| word.len() < 20 && list.contains(word.to_lowercase().as_str())).count()
}

/// Words of letters; addresses and names with digits have none.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let chunks = text.split(|c: char| c.is_whitespace() || matches!(c, OBJECT | '-' | '–' | '—' | '/'));
    let plain = chunks.filter(|chunk| !chunk.contains(['@', '_', '=', '<']) && !chunk.contains("://"));
    let plain = plain.filter(|chunk| !chunk.bytes().any(|byte| byte.is_ascii_digit()));
    plain.flat_map(|chunk| chunk.split(|c: char| !c.is_alphabetic())).filter(|word| !word.is_empty())
}

/// Quotation marks, the first and the last of each pair.
const QUOTES: &[(char, char)] =
    &[('«', '»'), ('“', '”'), ('„', '“'), ('"', '"'), ('‹', '›'), ('「', '」'), ('『', '』'), ('《', '》')];

/// A text without what is in quotation marks.
pub fn unquoted(text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        let close = QUOTES
            .iter()
            .find(|(open, _)| *open == c)
            .and_then(|(_, close)| after.find(*close).map(|end| end + close.len_utf8()));
        match close {
            Some(end) => {
                made.push(OBJECT);
                rest = &after[end..];
            }
            None => {
                made.push(c);
                rest = after;
            }
        }
    }
    made
}

/// What of a passage is in the language of its page.
fn own_words(passage: &Passage) -> String {
    let mut text = passage.text.clone();
    for link in passage.links.iter().rev() {
        if text.get(link.words.clone()).is_some() {
            text.replace_range(link.words.clone(), "\u{fffc}");
        }
    }
    unquoted(&text)
}

/// A page of which this share of the words is in another language is in that one: in percent.
const MOST: usize = 60;

/// Reports a page, or passages of it, in another language; `found` is what is known of the pages.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) {
    let language = reading.scope.config.language(reading.page.lang);
    let (mut all, mut wrong) = (0, 0);
    let mut found: Vec<(&Passage, Foreign)> = Vec::new();
    for passage in reading.passages() {
        all += passage.text.len();
        if passage.quoted || passage.text.len() < 20 {
            continue;
        }
        if let Some(foreign) = foreign(&own_words(passage), language) {
            wrong += passage.text.len();
            found.push((passage, foreign));
        }
    }
    let Some((first, most)) = found.first().copied() else { return };
    let path = &reading.page.document.path;
    let original = reading.scope.config.language(reading.entry().original).primary();
    let is_original = reading.entry().original == reading.page.lang;
    let of_original = |foreign: Foreign| !is_original && foreign == Foreign::Language(pinned(original));
    let is_told = |diags: &Diagnostics| {
        diags.iter().any(|problem| {
            problem.code == Code::UntranslatedText
                && problem.place.as_ref().is_some_and(|place| place.path == *path)
        })
    };
    let shown = |foreign: Foreign| foreign.shown(reading.scope.config);
    if wrong * 100 >= all * MOST && (all > 160 || found.len() > 1) {
        if of_original(most) && is_told(diags) {
            return;
        }
        let message = format!("the page is in {}, and its file says `{}`", shown(most), language.segment);
        let part = 0..first.text.trim_end().len();
        let help = "translate it, or give the file the name of its language";
        reading.report(Code::WrongLanguage, first, part, message, diags).help(help);
        return;
    }
    for (passage, foreign) in found.into_iter().filter(|(_, foreign)| !of_original(*foreign)) {
        let part = 0..passage.text.trim_end().len();
        let message = format!("the text is in {}, and the page in `{}`", shown(foreign), language.name);
        let help =
            "translate it; if it is a quotation, put it into quotation marks or begin its lines with `> `";
        reading.report(Code::WrongLanguage, passage, part, message, diags).help(help);
    }
}

/// The tag of a language whose words are known.
fn pinned(tag: &str) -> &'static str {
    languages::of(tag).map_or("", |known| known.tag)
}

#[cfg(test)]
mod tests {
    use super::unquoted;

    #[test]
    fn quotations_are_left_out() {
        assert_eq!(unquoted("a «b c» d"), "a \u{fffc} d");
        assert_eq!(unquoted("a \"b\" 「c」"), "a \u{fffc} \u{fffc}");
        assert_eq!(unquoted("5\" and « open"), "5\" and « open");
    }
}
