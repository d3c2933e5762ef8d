//! Sentences in another language inside a text, and short texts in another script: the rest of a paragraph that nobody translated, a heading.
//!
//! Whole texts of another language are reported by `structure` and [`tongue`](super::tongue), which come before. What is in quotation marks,
//! links, code and blocks of quotation may be in any language, and so may what the original says in the same words and letters: names.

use std::ops::{Range, RangeInclusive};

use foldhash::HashSet;

use super::reading::Reading;
use super::tongue::{
    Foreign, Speech, foreign_letters, is_small, masked, speech, unquoted_in_place, word_of_any,
};
use super::writing::{Script, main_script, script_of_language};
use crate::diag::{Code, Diagnostics};
use crate::lang::Language;
use crate::languages;
use crate::locales::typography::is_han;
use crate::markdown::{LINE, OBJECT, Passage};

/// Reports the first of them in each text of the pages of an entry; `others` are those that are in another language as a whole.
pub fn check(readings: &[Reading<'_>], others: &[bool], diags: &mut Diagnostics) {
    let original = readings.iter().find(|reading| reading.page.lang == reading.entry().original);
    let said = original.filter(|_| readings.len() > 1).map(said).unwrap_or_default();
    for (reading, _) in readings.iter().zip(others).filter(|(_, is_other)| !**is_other) {
        let config = reading.scope.config;
        let language = config.language(reading.page.lang);
        let other = original.filter(|original| original.page.lang != reading.page.lang);
        let Some(own) = script_of_language(language) else { continue };
        let page = Page { reading, tongue: Tongue { language, own }, original: other, said: &said };
        let told = told(reading, diags);
        for passage in reading.passages().filter(|passage| !passage.quoted && passage.text.len() > 6) {
            let whole = passage.source(0..passage.text.len());
            if told.iter().any(|place| place.start <= whole.end && place.end >= whole.start) {
                continue;
            }
            if let Some((part, foreign)) = page.foreign(passage).or_else(|| page.link(passage)) {
                page.report(passage, part, foreign, diags);
            }
        }
    }
}

/// Where the file of a page has a text in another language already.
fn told(reading: &Reading<'_>, diags: &Diagnostics) -> Vec<Range<usize>> {
    let path = &reading.page.document.path;
    let places = diags.iter().filter(|problem| {
        matches!(problem.code, Code::UntranslatedText | Code::WrongLanguage | Code::UnfinishedText)
    });
    let places = places.filter_map(|problem| problem.place.as_ref()).filter(|place| place.path == *path);
    places.map(|place| place.start..place.end).collect()
}

/// The sentences of an original that are made of plain words.
fn said(original: &Reading<'_>) -> HashSet<String> {
    let mut found = HashSet::default();
    for passage in original.passages() {
        let text = masked(passage);
        found.extend(plain_sentences(&text).map(str::to_owned));
    }
    found
}

/// The sentences of a text that are made of plain words, so that no other language has them by chance.
fn plain_sentences(text: &str) -> impl Iterator<Item = &str> {
    let parts = sentences(text).into_iter().map(|part| text[part].trim_end());
    parts.filter(|part| {
        let plain = words(part).filter(|word| is_plain(word)).count();
        let count = words(part).count();
        plain > 1
            && count > 3
            && words(part).filter(|word| word.chars().all(char::is_lowercase)).count() * 2 > count
    })
}

/// The first sentence of the text of a message in another language, or one of its original: where it is, and whether it is the original's.
pub fn in_message(text: &str, language: &Language, originals: &[&str]) -> Option<(Range<usize>, bool)> {
    let own = script_of_language(language)?;
    let tongue = Tongue { language, own };
    let text = unquoted_in_place(text);
    let said: HashSet<&str> = originals.iter().flat_map(|text| plain_sentences(text)).collect();
    let list = sentences(&text);
    (list.len() > 1).then_some(())?;
    list.into_iter().find_map(|part| {
        let sentence = &text[part.clone()];
        let is_left = said.contains(sentence.trim_end());
        (is_left || tongue.foreign(sentence, false).is_some()).then_some((part, is_left))
    })
}

/// The language of a short text in another script, if it has plain words.
pub fn of_short(text: &str, language: &Language) -> Option<Foreign> {
    let own = script_of_language(language)?;
    Tongue { language, own }.by_script(text, true)
}

/// A language with its script.
struct Tongue<'l> {
    language: &'l Language,
    own: Script,
}

impl Tongue<'_> {
    /// The language of a sentence, if it is another one.
    fn foreign(&self, sentence: &str, is_short: bool) -> Option<Foreign> {
        let by_letters = || self.by_letters(sentence).map(Foreign::Language);
        self.by_script(sentence, is_short).or_else(by_letters).or_else(|| self.by_words(sentence))
    }

    /// A sentence in a script that the language does not have, or a short text in one.
    fn by_script(&self, sentence: &str, is_short: bool) -> Option<Foreign> {
        let (script, share) = main_script(sentence);
        let script = script.filter(|script| *script != self.own && share > 0.8)?;
        let words = || words(sentence);
        let is_text = match script {
            Script::EastAsian => {
                let signs = sentence.chars().filter(|c| u32::from(*c) > 0x3040).count();
                let is_ended = sentence.trim_end().ends_with(['。', '！', '？']);
                signs > if is_short || is_ended { 3 } else { 5 }
            }
            Script::Latin | Script::Cyrillic | Script::Greek => {
                // Names have capitals; `of` and `the` are in names.
                let lower = words().filter(|word| word.chars().all(char::is_lowercase));
                let lower = lower.filter(|word| word.chars().count() > 1).count();
                let plain = words().filter(|word| is_plain(word)).count();
                let count = words().count();
                let (least, all) = if is_short { (1, 2) } else { (2, 4) };
                plain >= least && count >= all && lower * 2 >= count
            }
            _ => words().count() > if is_short { 1 } else { 3 },
        };
        let is_name = || languages::tag_of_name(sentence.trim()).is_some();
        (is_text && !is_name()).then(|| match speech(sentence, script) {
            Some(tag) => Foreign::Language(tag),
            None => Foreign::Script,
        })
    }

    /// A sentence with letters that another language of the same script has.
    fn by_letters(&self, sentence: &str) -> Option<&'static str> {
        let primary = self.language.primary();
        let (_, tag, letters) = LETTERS.iter().find(|(own, ..)| *own == primary)?;
        let count = sentence.chars().filter(|c| letters.iter().any(|known| known.contains(c))).count();
        (count > 3 && count * 20 > sentence.chars().count()).then_some(*tag)
    }

    /// A sentence in the letters of the language with the small words of another one, and none of its own.
    fn by_words(&self, sentence: &str) -> Option<Foreign> {
        let count = words(sentence).count();
        if count < LEAST || main_script(sentence).0 != Some(self.own) {
            return None;
        }
        let lower = words(sentence).filter(|word| word.chars().all(char::is_lowercase)).count();
        let Speech { tag, theirs, own } = word_of_any(sentence, self.language)?;
        let is_clear = theirs > 2 && own * 4 <= theirs && theirs * 4 >= count && lower * 5 >= count * 3;
        is_clear.then_some(Foreign::Language(tag))
    }
}

struct Page<'p, 'a> {
    reading: &'p Reading<'a>,
    tongue: Tongue<'p>,
    /// The original, where the page is a translation.
    original: Option<&'p Reading<'a>>,
    /// Its sentences of plain words.
    said: &'p HashSet<String>,
}

impl Page<'_, '_> {
    /// The first sentence of a passage in another language, or all of a short one.
    fn foreign(&self, passage: &Passage) -> Option<(Range<usize>, Foreign)> {
        // Most texts have letters of their own language only.
        let text = masked(passage);
        let list = sentences(&text);
        let is_whole = list.len() == 1;
        // All of a text of an original may be short and in any language.
        if is_whole && self.original.is_none() {
            return None;
        }
        let left = self.original.and_then(|original| {
            let language = self.reading.scope.config.language(original.page.lang);
            languages::of(language.primary()).map(|known| Foreign::Language(known.tag))
        });
        let found = list.into_iter().find_map(|part| {
            let sentence = &text[part.clone()];
            let left = || left.filter(|_| !is_whole && self.said.contains(sentence.trim_end()));
            let letters = || {
                let original = self.original.filter(|_| is_whole)?;
                let config = self.reading.scope.config;
                let is_other =
                    script_of_language(config.language(original.page.lang)) != main_script(sentence).0;
                foreign_letters(sentence, self.tongue.language, "").filter(|_| is_other)
            };
            let found = self.tongue.foreign(sentence, is_whole).or_else(left).or_else(letters)?;
            Some((part, found))
        });
        found.filter(|(part, _)| !self.is_kept(&passage.text[part.clone()]))
    }

    /// The words of a link inside of the site that are those of the original, in its letters.
    fn link(&self, passage: &Passage) -> Option<(Range<usize>, Foreign)> {
        let original = self.original?;
        let theirs =
            || original.passages().flat_map(|passage| passage.links.iter().map(move |link| (passage, link)));
        let inside = passage.links.iter().filter(|link| !link.destination.contains(':'));
        inside.into_iter().find_map(|link| {
            let words = passage.text.get(link.words.clone())?;
            let foreign = self.tongue.by_script(words, true)?;
            let is_left = theirs().any(|(passage, link)| passage.text.get(link.words.clone()) == Some(words));
            is_left.then(|| (link.words.clone(), foreign))
        })
    }

    /// Whether the original has the same words, in letters that are not those of its language.
    fn is_kept(&self, sentence: &str) -> bool {
        let Some(original) = self.original else { return false };
        let language = self.reading.scope.config.language(original.page.lang);
        let is_other = script_of_language(language) != main_script(sentence).0;
        let sentence = sentence.trim();
        let has = || original.passages().any(|passage| passage.text.contains(sentence));
        let is_term = || {
            let scope = self.reading.scope;
            !scope.config.glossary.tables.is_empty()
                && !scope.site.glossary(scope.config).find(self.reading.page.lang, sentence).is_empty()
        };
        is_other && has() || sentence.len() < 80 && is_term()
    }

    fn report(&self, passage: &Passage, part: Range<usize>, foreign: Foreign, diags: &mut Diagnostics) {
        let reading = self.reading;
        let original = self.original.map(|original| reading.scope.config.language(original.page.lang));
        let of_original = original.is_some_and(|original| match foreign {
            Foreign::Language(tag) => tag == original.primary(),
            Foreign::Script => script_of_language(original) == main_script(&passage.text[part.clone()]).0,
        });
        let text = &passage.text[part.clone()];
        let shown: Vec<&str> = text.split_whitespace().take(6).collect();
        let shown = shown.join(" ").replace('`', "'");
        let dots = if text.split_whitespace().nth(6).is_some() { "…" } else { "" };
        let trimmed = part.start..part.start + text.trim_end().len();
        if of_original {
            let message = format!("`{shown}{dots}` is in the language of the original");
            reading.report(Code::UntranslatedText, passage, trimmed, message, diags).help(
                "translate it; if it is a quotation, put it into quotation marks or begin its lines with `> `",
            );
            return;
        }
        let message = format!(
            "`{shown}{dots}` is in {}, and the page in `{}`",
            foreign.shown(reading.scope.config),
            self.tongue.language.name
        );
        let help =
            "translate it; if it is a quotation, put it into quotation marks or begin its lines with `> `";
        reading.report(Code::WrongLanguage, passage, trimmed, message, diags).help(help);
    }
}

/// A language, another one that is taken for it, and the letters that only that one has.
const LETTERS: &[(&str, &str, &[RangeInclusive<char>])] = &[
    ("zh", "ja", &['\u{3041}'..='\u{30fa}']),
    ("ru", "uk", &['\u{454}'..='\u{454}', '\u{456}'..='\u{457}', '\u{491}'..='\u{491}']),
    (
        "ar",
        "fa",
        &[
            '\u{67e}'..='\u{67e}',
            '\u{686}'..='\u{686}',
            '\u{698}'..='\u{698}',
            '\u{6a9}'..='\u{6af}',
            '\u{6cc}'..='\u{6cc}',
        ],
    ),
];

/// The least words of a sentence whose language is known by its small words.
const LEAST: usize = 6;

/// Whether a word in small letters is none of the small words of which names have some.
fn is_plain(word: &str) -> bool {
    word.chars().all(char::is_lowercase) && word.chars().count() > 2 && !is_small(word)
}

/// Words of letters; addresses and names with digits have none.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let chunks = text.split(|c: char| c.is_whitespace() || matches!(c, OBJECT | '-' | '–' | '—' | '/'));
    let plain = chunks.filter(|chunk| !chunk.contains(['@', '_', '=', '<']) && !chunk.contains("://"));
    let plain = plain.filter(|chunk| !chunk.bytes().any(|byte| byte.is_ascii_digit()));
    plain.flat_map(|chunk| chunk.split(|c: char| !c.is_alphabetic())).filter(|word| !word.is_empty())
}

/// Whether a letter is before a place.
fn has_letter(text: &str, at: usize) -> bool {
    text[..at].chars().next_back().is_some_and(|c| c.is_alphabetic() && !is_han(c))
}

/// The sentences of a text, without the spaces before them.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut list = Vec::new();
    let mut start = 0;
    let mut push = |part: Range<usize>| {
        let words = &text[part.clone()];
        let begin = part.start + (words.len() - words.trim_start().len());
        if words.chars().any(char::is_alphabetic) {
            list.push(begin..part.end);
        }
    };
    let mut letters = text.char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        let end = at + c.len_utf8();
        let is_end = match c {
            '.' | '!' | '?' | '؟' => letters
                .peek()
                .is_none_or(|(_, next)| next.is_whitespace() || is_han(*next) && has_letter(text, at)),
            '。' | '！' | '？' | LINE => true,
            _ => false,
        };
        if is_end {
            push(start..end);
            start = end;
        }
    }
    push(start..text.len());
    list
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn sentences_end_at_their_marks() {
        assert_eq!(sentences("五。Come in.六").len(), 3);
        let text = "One two. Three 1.5 four? 五。六";
        let parts: Vec<&str> = sentences(text).into_iter().map(|part| &text[part]).collect();
        assert_eq!(parts, ["One two.", "Three 1.5 four?", "五。", "六"]);
        assert!(sentences(" 1. ").is_empty());
    }
}
