//! The form in which words are compared: without letter case, accents, vowel signs, and other spellings of one letter.
//!
//! All rules are tables, which the index contains as [`as_json`], so that a browser folds by the same ones.

use serde_json::{Value, json};
use unicode_normalization::UnicodeNormalization;

/// Characters that words are compared without: marks of Latin, Greek, Cyrillic, Hebrew and Arabic, the bar of long Arabic lines, soft
/// hyphens, signs without a width. Marks of other scripts are vowels, and stay.
const DROPPED: &[(u32, u32)] = &[
    (0xad, 0xad),
    (0x300, 0x36f),
    (0x591, 0x5c7),
    (0x610, 0x61a),
    (0x640, 0x640),
    (0x64b, 0x65f),
    (0x670, 0x670),
    (0x6d6, 0x6ed),
    (0x1ab0, 0x1aff),
    (0x1dc0, 0x1dff),
    (0x200b, 0x200f),
    (0x202a, 0x202e),
    (0x2060, 0x2069),
    (0x20d0, 0x20ff),
    (0xfe00, 0xfe0f),
    (0xfe20, 0xfe2f),
    (0xfeff, 0xfeff),
];

/// Letters that have no accent, and are written in two ways.
const SAME: &[(char, &str)] = &[
    ('ı', "i"),
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ø', "o"),
    ('đ', "d"),
    ('ð', "d"),
    ('ł', "l"),
    ('þ', "th"),
    ('ς', "σ"),
    ('ٱ', "ا"),
    ('ى', "ي"),
    ('ی', "ي"),
    ('ة', "ه"),
    ('ک', "ك"),
];

/// The zeros of other digits than ASCII's; nine follow each.
const ZEROS: &[u32] = &[
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
    0x1040, 0x17e0, 0x1810,
];

/// Scripts without spaces between words, and how many of their characters are compared at a time.
const GRAMS: &[(u32, u32, usize)] = &[
    (0xe00, 0xeff, 3),
    (0x1000, 0x109f, 3),
    (0x1780, 0x17ff, 3),
    (0x3005, 0x3007, 2),
    (0x3040, 0x30ff, 2),
    (0x3105, 0x312f, 2),
    (0x3400, 0x4dbf, 2),
    (0x4e00, 0x9fff, 2),
    (0xac00, 0xd7af, 2),
    (0xf900, 0xfaff, 2),
    (0x20000, 0x3ffff, 2),
];

/// Beginnings that Arabic writes together with a word, the longest first: a word that no page has is looked for without them.
pub const BEGINNINGS: &[&str] =
    &["وبال", "وكال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال", "و", "ف", "ب", "ك", "ل", "س"];

/// A word or a text as it is compared.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let bare: String = text.nfkd().filter(|c| !is_dropped(*c)).collect();
    let lower = bare.to_lowercase();
    let mut same = String::with_capacity(lower.len());
    for c in lower.chars().filter(|c| !is_dropped(*c)) {
        match SAME.iter().find(|(letter, _)| *letter == c) {
            Some((_, other)) => same.push_str(other),
            None => same.push(digit(c)),
        }
    }
    same.nfc().collect()
}

/// A digit of another script as that of ASCII.
fn digit(c: char) -> char {
    let value = |zero: &u32| u32::from(c).checked_sub(*zero).filter(|value| *value < 10);
    ZEROS.iter().find_map(value).and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
}

/// Whether words are compared without a character.
pub fn is_dropped(c: char) -> bool {
    let code = u32::from(c);
    code >= DROPPED[0].0 && DROPPED.iter().any(|(first, last)| (*first..=*last).contains(&code))
}

/// How many characters are compared at a time in the script of a character; 0 where spaces divide words.
pub fn gram(c: char) -> usize {
    let code = u32::from(c);
    if code < GRAMS[0].0 {
        return 0;
    }
    GRAMS.iter().find(|(first, last, _)| (*first..=*last).contains(&code)).map_or(0, |(_, _, size)| *size)
}

/// The tables, for a browser.
pub fn as_json() -> Value {
    let same: Vec<(String, &str)> = SAME.iter().map(|(letter, other)| (letter.to_string(), *other)).collect();
    json!({ "drop": DROPPED, "same": same, "zeros": ZEROS, "grams": GRAMS })
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn spellings_of_one_word_are_one_form() {
        let pairs = [
            ("Éducation", "education"),
            ("ЁЛКА", "елка"),
            ("الإِنْتَرْنِت", "الانترنت"),
            ("مكتبة", "مكتبه"),
            ("على", "علي"),
            ("كـــتاب", "كتاب"),
            ("٢٠٢٢", "2022"),
            ("۱۹", "19"),
            ("ＳＤＧ９", "sdg9"),
            ("Straße", "strasse"),
            ("İstanbul", "istanbul"),
            ("co\u{ad}operation", "cooperation"),
            ("が", "が"),
            ("한국", "한국"),
            ("ΟΔΟΣ", "οδοσ"),
            ("हिन्दी", "हिन्दी"),
        ];
        for (word, folded) in pairs {
            assert_eq!(fold(word), folded, "{word}");
            assert_eq!(fold(&fold(word)), folded, "{word} twice");
        }
    }
}
