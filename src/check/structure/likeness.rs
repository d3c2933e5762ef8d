//! What a text and its translation have in common in whichever languages they are: names and words of one origin, numbers, the number of
//! parts of a sentence.

use std::hash::{BuildHasher, Hash};

use unicode_normalization::UnicodeNormalization;

/// What a text has in common with its translations.
#[derive(Clone, Debug)]
pub struct Likeness {
    /// Hashes of its numbers, sorted.
    pub numbers: Vec<u64>,
    /// Hashes of the beginnings of its words, sorted, each once.
    pub beginnings: Vec<u64>,
    /// How many parts of sentences, and how many sentences it has.
    pub parts: [u8; 2],
}

impl Likeness {
    /// That of a text.
    pub fn of(text: &str) -> Likeness {
        Likeness { numbers: numbers(text), beginnings: beginnings(text), parts: parts(text) }
    }
}

/// Letters of the beginning by which words of one origin are alike: “internet”, “интернет”, “internacional”.
const BEGINNING: usize = 4;

/// Hashes of the beginnings of the words that are written in Latin or Cyrillic letters, sorted, each once.
fn beginnings(text: &str) -> Vec<u64> {
    let mut found = Vec::new();
    let mut word = String::new();
    for letter in text.nfd().filter(|letter| !is_mark(*letter)).chain([' ']) {
        match letter.to_ascii_lowercase() {
            letter @ 'a'..='z' => word.push(letter),
            letter => match latin(letter) {
                Some(letters) => word.push_str(letters),
                None => {
                    found.extend(word.get(..BEGINNING).map(hash));
                    word.clear();
                }
            },
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// The Latin letters of a Cyrillic one; marks above it are gone.
fn latin(letter: char) -> Option<&'static str> {
    let lower = letter.to_lowercase().next().unwrap_or(letter);
    let at = u32::from(lower).checked_sub(u32::from('а'))?;
    LATIN.get(at as usize).copied()
}

/// Those of `а` to `я`.
const LATIN: [&str; 32] = [
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
    "h", "c", "ch", "sh", "sh", "", "y", "", "e", "u", "a",
];

/// Hashes of the numbers of a text, sorted, with digits of whichever script.
fn numbers(text: &str) -> Vec<u64> {
    let mut found = Vec::new();
    let mut number = String::new();
    for sign in text.chars().chain([' ']) {
        match digit(sign) {
            Some(digit) => number.push(digit),
            None if number.is_empty() => {}
            None => {
                found.push(hash(number.as_str()));
                number.clear();
            }
        }
    }
    found.sort_unstable();
    found
}

fn digit(sign: char) -> Option<char> {
    let from = |zero: char| char::from_digit(u32::from(sign) - u32::from(zero), 10);
    match sign {
        '0'..='9' => Some(sign),
        '٠'..='٩' => from('٠'),
        '۰'..='۹' => from('۰'),
        '०'..='९' => from('०'),
        '０'..='９' => from('０'),
        _ => None,
    }
}

/// How many parts of sentences, and how many sentences a text has, by its signs.
fn parts(text: &str) -> [u8; 2] {
    let mut found = [0_u8; 2];
    for sign in text.chars() {
        match sign {
            ',' | '،' | '，' | '、' | ';' | '；' | '؛' => found[0] = found[0].saturating_add(1),
            '.' | '!' | '?' | '。' | '؟' | '！' | '？' | ':' | '：' => {
                found[1] = found[1].saturating_add(1)
            }
            _ => {}
        }
    }
    found
}

fn hash(value: impl Hash) -> u64 {
    foldhash::fast::FixedState::default().hash_one(value)
}

#[cfg(test)]
mod tests {
    use super::{beginnings, numbers, parts};

    #[test]
    fn words_of_one_origin_begin_alike() {
        let all = |text: &str| beginnings(text);
        assert_eq!(all("Accès à l’internet, école"), all("écol acce INTERNATIONAL"));
        assert_eq!(all("интернет"), all("internet"));
        assert!(all("a b c юг 中文").is_empty());
        assert_eq!(numbers("٢٠٣٠ and 5"), numbers("5, ２０３０"));
        assert_eq!(parts("a, b。 c؟ d، e"), [2, 2]);
    }
}
