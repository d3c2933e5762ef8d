//! Whether a text is still in the language of the original: by its letters, by its small words, by being equal.

use foldhash::HashSet;

use super::super::names::{is_name, words_outside_names};
use super::super::tongue::is_small;
use super::super::writing::{Script, main_script, script_of_language};
use crate::lang::Language;
use crate::languages;
use crate::markdown::{CELL, OBJECT};

/// The languages of a translation and of its original.
pub struct Tongues<'t> {
    /// Small words that only the language of the translation has, and those that only the original's has.
    own: HashSet<&'static str>,
    other: HashSet<&'static str>,
    /// The script of the original, if that of the translation is another one.
    foreign: Option<Script>,
    /// The first part of the tag of the original's language.
    of: &'t str,
    /// The whole original: a word that it has in small letters is no name.
    original: &'t str,
}

impl<'t> Tongues<'t> {
    /// Those of two languages, with the text in which words of the original may be in small letters.
    pub fn of(own: &Language, other: &'t Language, original: &'t str) -> Tongues<'t> {
        let scripts = [script_of_language(own), script_of_language(other)];
        Tongues::new(own.primary(), other.primary(), scripts, original)
    }

    /// The languages with these primary tags and scripts.
    fn new(
        own: &str,
        other: &'t str,
        [script, foreign]: [Option<Script>; 2],
        original: &'t str,
    ) -> Tongues<'t> {
        let words = |tag: &str| -> &'static [&'static str] {
            languages::of(tag).map_or(&[][..], |language| language.words.small)
        };
        let foreign = foreign.filter(|_| script.is_some() && script != foreign);
        // Where letters tell, no words are needed.
        let (mine, theirs) = if foreign.is_some() { Default::default() } else { (words(own), words(other)) };
        Tongues {
            of: other,
            foreign,
            own: mine.iter().copied().filter(|word| !theirs.contains(word)).collect(),
            other: theirs.iter().copied().filter(|word| !mine.contains(word)).collect(),
            original,
        }
    }
}

/// Whether a text of a translation was left in the language of its original. Names, codes and addresses are not; a name whose words the
/// original has in small letters too is none.
pub fn is_left(text: &str, original: &str, tongues: &Tongues<'_>) -> bool {
    let is_known = || text.trim() == original.trim() && is_name(text) && !has_common_words(text, tongues);
    is_left_heading(text, original, tongues) && !is_known()
}

/// The same for a heading or a title, whose words may all have capitals.
pub fn is_left_heading(text: &str, original: &str, tongues: &Tongues<'_>) -> bool {
    let (text, original) = (text.trim(), original.trim());
    if text.is_empty() || !text.contains(char::is_alphabetic) {
        return false;
    }
    let is_equal = text == original;
    match tongues.foreign {
        Some(script) => is_in(script, text, is_equal, tongues),
        None if is_equal => is_plain(text, tongues),
        None => speaks_other(text, tongues),
    }
}

/// Whether a text of one word is that of the original, in letters that the language of the translation does not have: `Opening` on a Russian
/// page. Names are not: in Latin letters, the word is one that is often a label, or that the original has in small letters too.
pub fn is_left_title(text: &str, original: &str, tongues: &Tongues<'_>) -> bool {
    let text = text.trim();
    let (main, share) = main_script(text);
    let mut found = words(text);
    let is_word = |word: &str| {
        let rest = text.strip_prefix(word);
        let is_end = |c: char| !c.is_alphanumeric() && !c.is_whitespace();
        is_capitalized(word) && rest.is_some_and(|rest| rest.chars().all(is_end))
    };
    text == original.trim()
        && share > 0.99
        && tongues.foreign.is_some()
        && main == tongues.foreign
        && found.next().is_some_and(is_word)
        && found.next().is_none()
        && (main != Some(Script::Latin) || is_known_word(text, tongues))
}

/// Whether a text is a word that is no name.
fn is_known_word(text: &str, tongues: &Tongues<'_>) -> bool {
    let is_known = |word: &str| {
        let is_label = languages::is_label(tongues.of, &word.to_lowercase());
        is_label != Some(false) || is_common(word, tongues)
    };
    words(text).next().is_some_and(is_known)
}

/// Whether the original has all words of a name that have a capital in small letters too.
fn has_common_words(text: &str, tongues: &Tongues<'_>) -> bool {
    words(text).filter(|word| is_capitalized(word)).all(|word| is_common(word, tongues))
}

/// Whether a text is in a script that the language of the translation does not have.
fn is_in(script: Script, text: &str, is_equal: bool, tongues: &Tongues<'_>) -> bool {
    let (main, share) = main_script(text);
    if main != Some(script) || share < 0.7 {
        return false;
    }
    let ordinary = ordinary_words(text).filter(|word| word.chars().count() > 2).count();
    let is_single = || {
        let mut words = words(text);
        let first = words.next().filter(|word| is_capitalized(word));
        first.is_some_and(|word| words.next().is_none() && is_common(word, tongues))
    };
    ordinary > 2 && !is_list_of_names(text)
        || is_equal && (ordinary > 0 && !is_list_of_names(text) || is_single())
}

/// Whether a text that is equal to the original's is made of plain words.
fn is_plain(text: &str, tongues: &Tongues<'_>) -> bool {
    let count = words(text).count();
    let has_small = words(text).any(|word| tongues.other.contains(word.to_lowercase().as_str()));
    let ordinary = ordinary_words(text).filter(|word| word.chars().count() > 3).count();
    let has_foreign_script = main_script(text).0.is_some_and(|script| script != Script::Latin);
    count > 1 && !has_foreign_script && (has_small || ordinary > 0) && !is_list_of_names(text)
}

/// Whether a text is an address, a list of names or a book: its words have capitals, but for the small words of which names have some.
fn is_list_of_names(text: &str) -> bool {
    let plain = ordinary_words(text).filter(|word| word.chars().count() > 2 && !is_small(word)).count();
    let names = words(text).filter(|word| is_capitalized(word)).count();
    names > 3 && plain * 6 <= names
}

/// Whether the small words of a text are those of the original's language.
fn speaks_other(text: &str, tongues: &Tongues<'_>) -> bool {
    if tongues.own.is_empty() || tongues.other.is_empty() {
        return false;
    }
    let (mut own, mut other) = (0, 0);
    for word in words_outside_names(text).into_iter().filter(|word| word.len() < 7) {
        let mut small = [0_u8; 7];
        let bytes = &mut small[..word.len()];
        bytes.copy_from_slice(word.as_bytes());
        bytes.make_ascii_lowercase();
        let Ok(word) = std::str::from_utf8(bytes) else { continue };
        other += usize::from(tongues.other.contains(word));
        own += usize::from(tongues.own.contains(word));
    }
    other > 2 && other > own * 3
}

/// Words that begin with a small letter.
fn ordinary_words(text: &str) -> impl Iterator<Item = &str> {
    words(text).filter(|word| word.chars().all(char::is_lowercase))
}

/// Words of letters; addresses and names with digits have none.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let chunks =
        text.split(|c: char| c.is_whitespace() || matches!(c, OBJECT | CELL | '-' | '–' | '—' | '/'));
    let plain = chunks.filter(|chunk| !chunk.contains(['@', '_', '=', '<']) && !chunk.contains("://"));
    let plain = plain.filter(|chunk| !chunk.bytes().any(|byte| byte.is_ascii_digit()));
    plain.flat_map(|chunk| chunk.split(|c: char| !c.is_alphabetic())).filter(|word| !word.is_empty())
}

fn is_capitalized(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase)
        && word.chars().count() > 2
        && letters.all(char::is_lowercase)
}

/// Whether the original has a word in small letters too, so that it is no name.
fn is_common(word: &str, tongues: &Tongues<'_>) -> bool {
    let small = word.to_lowercase();
    words(tongues.original).any(|other| other == small)
}

#[cfg(test)]
mod tests {
    use super::{Script, Tongues, is_left, is_left_title};

    fn russian(original: &str) -> Tongues<'_> {
        Tongues::new("ru", "en", [Some(Script::Cyrillic), Some(Script::Latin)], original)
    }

    fn french(original: &str) -> Tongues<'_> {
        Tongues::new("fr", "en", [Some(Script::Latin); 2], original)
    }

    #[test]
    fn a_title_of_one_word_is_left_over_only_in_another_script() {
        let russian = russian("");
        let french = french("");
        let left = |text: &str| is_left_title(text, text, &russian);
        assert!(left("Opening") && left("Tickets!"));
        for name in
            ["ITU", "Nokia", "Python", "GitHub", "Road2Reading", "name@example.org", "World Bank", "Открытие"]
        {
            assert!(!left(name), "{name}");
        }
        assert!(!is_left_title("Opening", "Tickets", &russian));
        assert!(!is_left_title("Opening", "Opening", &french));
    }

    #[test]
    fn names_and_codes_are_not_left_over() {
        let original = "The next steps follow. Working groups meet.";
        let russian = russian(original);
        let french = french(original);
        let left = [
            ("Working group", "Working group", true, true),
            ("Steps", "Steps", true, false),
            ("Road2Reading", "Road2Reading", false, false),
            ("World Bank", "World Bank", false, false),
            ("Save the Children", "Save the Children", false, false),
            ("Next Steps of the Groups", "Next Steps of the Groups", true, true),
            ("ITU-D", "ITU-D", false, false),
            ("name@example.org", "name@example.org", false, false),
            ("Members meet in the spring of each year.", "Members met.", true, true),
            ("Les membres se réunissent à la fin de l'année.", "Members meet.", true, false),
            ("Участники собираются раз в год.", "Members meet.", false, false),
        ];
        for (text, other, by_script, by_words) in left {
            assert_eq!(is_left(text, other, &russian), by_script, "{text}");
            assert_eq!(is_left(text, other, &french), by_words, "{text}");
        }
    }
}
