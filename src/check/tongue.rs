//! Texts in another language than that of their page: by their script and by their small words.
//!
//! What is in quotation marks, the words of links, code, addresses and blocks of quotation may be in any language, and short texts say too
//! little. A text in the language of its original is reported as such (`structure`).

use std::ops::Range;
use std::sync::LazyLock;

use foldhash::HashMap;

use super::citations::titles;
use super::reading::Reading;
use super::writing::{Script, main_script, script_of_language};
use crate::config::Config;
use crate::diag::{Code, Diagnostics};
use crate::lang::Language;
use crate::languages;
use crate::languages::letters::push_lower;
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
    let own = script_of_language(language)?;
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
    let hits = Hits::of(text);
    let counted = languages::all().zip(0..).filter(|(known, _)| script_of(known) == Some(script));
    let best = counted.map(|(known, at)| (hits.of_language(at, None), known.tag)).max()?;
    // Without small words, it may be a list of names or terms.
    Some(if best.0 > 2 || script == Script::EastAsian { Foreign::Language(best.1) } else { Foreign::Script })
        .filter(|found| *found != Foreign::Script || !is_cased)
}

/// The language of a text in the same script, by small words.
pub fn foreign_words(text: &str, language: &Language) -> Option<Foreign> {
    let own = languages::all().position(|known| known.tag == language.primary())?;
    let hits = Hits::of(text);
    let script = script_of_language(language);
    let others = languages::all().zip(0..).filter(|(known, at)| *at != own && script_of(known) == script);
    let counted = others.map(|(known, at)| (hits.of_language(at, Some(own)), at, known.tag));
    let (theirs, at, tag) = counted.max_by_key(|(count, ..)| *count)?;
    let is_clear = theirs > 3
        && hits.words >= WORDS
        && theirs >= hits.of_language(own, Some(at)) * 4
        && theirs * 7 >= hits.words;
    let is_own_script = || main_script(text).0 == script;
    (is_clear && is_own_script() && is_varied(text, at, own)).then_some(Foreign::Language(tag))
}

/// Whether more than one small word of a language, which another one does not have, is in a text: `a` alone is a word of many.
fn is_varied(text: &str, at: usize, own: usize) -> bool {
    let mut first: Option<String> = None;
    words(text).any(|word| {
        let word = word.to_lowercase();
        let set = SMALL.get(word.as_str()).copied().unwrap_or(0);
        set >> at & 1 == 1 && set >> own & 1 == 0 && first.get_or_insert_with(|| word.clone()) != &word
    })
}

/// The language of a short text in letters that neither its own language nor its original has. Names of languages are in their own.
pub fn foreign_letters(text: &str, language: &Language, original: &str) -> Option<Foreign> {
    let own = script_of_language(language)?;
    let (script, share) = main_script(text);
    let script = script.filter(|script| *script != own && *script != Script::Other && share > 0.75)?;
    let least = if script == Script::EastAsian { 2 } else { 4 };
    let is_there = || original.chars().any(|c| main_script(c.encode_utf8(&mut [0; 4])).0 == Some(script));
    let is_text = text.chars().filter(|c| c.is_alphabetic()).count() >= least
        && !is_there()
        && languages::tag_of_name(text.trim()).is_none();
    is_text.then(|| speech(text, script).map_or(Foreign::Script, Foreign::Language))
}

/// How much of a text is of a language.
pub struct Speech {
    /// The language with the most small words.
    pub tag: &'static str,
    /// Its small words that the language of the page does not have.
    pub theirs: usize,
    /// Those of the page's language that this one does not have.
    pub own: usize,
}

/// The language, other than that of a page, of which a text has the most small words.
pub fn word_of_any(text: &str, language: &Language) -> Option<Speech> {
    let own = languages::all().position(|known| known.tag == language.primary())?;
    let hits = Hits::of(text);
    let others = languages::all().zip(0..).filter(|(_, at)| *at != own);
    let counted = others.map(|(known, at)| (hits.of_language(at, Some(own)), at, known.tag));
    let (theirs, at, tag) = counted.max_by_key(|(count, ..)| *count)?;
    Some(Speech { tag, theirs, own: hits.of_language(own, Some(at)) })
}

/// The language of a text in a script, by its small words.
pub fn speech(text: &str, script: Script) -> Option<&'static str> {
    let hits = Hits::of(text);
    let counted = languages::all().zip(0..).filter(|(known, _)| script_of(known) == Some(script));
    let (most, tag) = counted.map(|(known, at)| (hits.of_language(at, None), known.tag)).max()?;
    (most > 0 || !matches!(script, Script::Latin | Script::Cyrillic)).then_some(tag)
}

/// The text of a passage with spaces in place of what may be in any language: links, and what is in quotation marks.
pub fn masked(passage: &Passage) -> String {
    let mut text = passage.text.clone().into_bytes();
    let mut clear = |part: Range<usize>| text[part].fill(b' ');
    let links = passage.links.iter().map(|link| link.words.clone());
    links.filter(|part| passage.text.get(part.clone()).is_some()).for_each(&mut clear);
    quoted(&passage.text).into_iter().for_each(clear);
    String::from_utf8(text).unwrap_or_default()
}

/// A text with spaces in place of what may be in any language.
pub fn unquoted_in_place(text: &str) -> String {
    let mut made = text.to_owned().into_bytes();
    quoted(text).into_iter().for_each(|part| made[part].fill(b' '));
    String::from_utf8(made).unwrap_or_default()
}

/// The script in which a language is written.
fn script_of(language: &languages::Language) -> Option<Script> {
    language.words.small.first().and_then(|word| main_script(word).0)
}

/// How many words of a text are small words of each set of languages.
struct Hits {
    words: usize,
    by_languages: [usize; 1 << COUNT],
}

/// How many languages are known.
const COUNT: usize = 6;

/// The small words of all languages, with a bit for each language that has them. Chinese has no spaces between words.
static SMALL: LazyLock<HashMap<&str, usize>> = LazyLock::new(|| {
    let mut all = HashMap::default();
    for (language, at) in languages::all().zip(0..COUNT) {
        for word in language.words.small {
            *all.entry(*word).or_default() |= 1 << at;
        }
    }
    all
});

/// Whether a word in small letters is a small word of any language.
pub fn is_small(word: &str) -> bool {
    SMALL.contains_key(word)
}

impl Hits {
    fn of(text: &str) -> Hits {
        let mut made = Hits { words: 0, by_languages: [0; 1 << COUNT] };
        let mut small = String::new();
        for word in words(text) {
            made.words += 1;
            if word.len() < 20 {
                small.clear();
                word.chars().for_each(|c| push_lower(&mut small, c));
                made.by_languages[SMALL.get(small.as_str()).copied().unwrap_or(0)] += 1;
            }
        }
        made
    }

    /// The words of a language that another one does not have.
    fn of_language(&self, at: usize, without: Option<usize>) -> usize {
        let is_of = |set: &usize| set >> at & 1 == 1 && without.is_none_or(|other| set >> other & 1 == 0);
        (0..self.by_languages.len()).filter(is_of).map(|set| self.by_languages[set]).sum()
    }
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

/// A text without what may be in any language: quotations and titles of cited works.
pub fn unquoted(text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    let mut at = 0;
    for part in quoted(text) {
        made.push_str(&text[at..part.start]);
        made.push(OBJECT);
        at = part.end;
    }
    made.push_str(&text[at..]);
    made
}

/// What may be in any language: what is in quotation marks, with them, and titles of cited works.
fn quoted(text: &str) -> Vec<Range<usize>> {
    let mut found = in_marks(text);
    for title in titles(text) {
        if !found.iter().any(|part| part.start < title.end && title.start < part.end) {
            found.push(title);
        }
    }
    found.sort_unstable_by_key(|part| part.start);
    found
}

fn in_marks(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    // Marks that do not come any more are not looked for again.
    let mut gone = [false; QUOTES.len()];
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let after = at + c.len_utf8();
        let pair = QUOTES.iter().position(|(open, _)| *open == c).filter(|pair| !gone[*pair]);
        let close = pair.and_then(|pair| {
            let close = QUOTES[pair].1;
            let end = text[after..].find(close).map(|end| after + end + close.len_utf8());
            gone[pair] = end.is_none();
            end
        });
        found.extend(close.map(|end| at..end));
        at = close.unwrap_or(after);
    }
    found
}

/// What of a passage is in the language of its page.
fn own_words(passage: &Passage) -> String {
    let mut text = String::with_capacity(passage.text.len());
    let mut at = 0;
    for link in &passage.links {
        if let Some(before) = passage.text.get(at..link.words.start) {
            text.push_str(before);
            text.push(OBJECT);
            at = link.words.end;
        }
    }
    text.push_str(passage.text.get(at..).unwrap_or_default());
    unquoted(&text)
}

/// A page of which this share of the words is in another language is in that one: in percent.
const MOST: usize = 60;

/// The first passage of a page most of which is in another script, however short its passages are: `all` is the length of all of them.
fn in_another_script<'r>(
    reading: &'r Reading<'_>,
    language: &Language,
    all: usize,
) -> Option<(&'r Passage, Foreign)> {
    let own = script_of_language(language)?;
    let is_other = |text: &str| {
        let (script, share) = main_script(text);
        script.is_some_and(|script| script != own) && share > 0.75
    };
    let passages = reading.passages().filter(|passage| !passage.quoted && is_other(&passage.text));
    let passages: Vec<&Passage> = passages.collect();
    let length: usize = passages.iter().map(|passage| passage.text.len()).sum();
    if length == 0 || length * 100 < all * MOST {
        return None;
    }
    let words: Vec<String> = passages.iter().map(|passage| own_words(passage)).collect();
    let words = words.join("\n");
    // Where all texts are in one, some letters are enough; names are in Latin ones.
    let letters = || {
        let is_all = length == all && passages.len() > 1 && main_script(&words).0 != Some(Script::Latin);
        foreign_letters(&words, language, "").filter(|_| is_all)
    };
    let found = foreign_script(&words, language).or_else(letters)?;
    Some((passages.first().copied()?, found))
}

/// Reports a page, or passages of it, in another language; whether it is the page.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) -> bool {
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
    let by_letters = in_another_script(reading, language, all);
    if let Some((first, most)) = by_letters {
        (wrong, found) = (all, vec![(first, most)]);
    }
    let Some((first, most)) = found.first().copied() else { return false };
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
    if wrong * 100 >= all * MOST && (all > 160 || found.len() > 1 || by_letters.is_some()) {
        if of_original(most) && is_told(diags) {
            return true;
        }
        let message = format!("the page is in {}, and its file says `{}`", shown(most), language.segment);
        let part = 0..first.text.trim_end().len();
        let help = "translate it, or give the file the name of its language";
        reading.report(Code::WrongLanguage, first, part, message, diags).help(help);
        return true;
    }
    for (passage, foreign) in found.into_iter().filter(|(_, foreign)| !of_original(*foreign)) {
        let part = 0..passage.text.trim_end().len();
        let message = format!("the text is in {}, and the page in `{}`", shown(foreign), language.name);
        let help =
            "translate it; if it is a quotation, put it into quotation marks or begin its lines with `> `";
        reading.report(Code::WrongLanguage, passage, part, message, diags).help(help);
    }
    false
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
