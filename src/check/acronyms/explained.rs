//! Whether a page explains an acronym.

use std::ops::Range;

/// `Full Name (ABC)`, also with more in the brackets; `ABC (Full Name)`; `ABC: Full Name`; `ABC stands for`.
pub fn is_explained(text: &str, acronym: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].trim_end_matches(['"', '“', '«', '‑', '-', ' ', '\u{a0}', '\u{202f}']);
    let after = text[range.end..].trim_start();
    let named = after.strip_prefix(['(', '（']).is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    let bracketed = before.ends_with(['(', '（'])
        && text[..range.start].trim_end_matches(|c: char| !c.is_alphabetic()).len() > 1;
    named
        || bracketed
        || is_spelled_before(&text[..range.start], acronym)
        || is_defined(before, after, acronym)
}

/// `Organization Validation, OV`: the words directly before spell the acronym, of any length.
fn is_spelled_before(before: &str, acronym: &str) -> bool {
    let Some(before) = before.trim_end().strip_suffix([',', '—', '–', '-']) else { return false };
    let words = before.rsplit(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let letters = words.filter_map(initial).take(acronym.len()).map(|initial| initial.letter);
    acronym.chars().rev().eq(letters)
}

/// Whether words behind the acronym say what it is.
fn is_defined(before: &str, after: &str, acronym: &str) -> bool {
    const VERBS: &[&str] = &[
        "stands for",
        "is short for",
        "is the acronym",
        "means ",
        "abbreviates",
        "signifie",
        "est le sigle",
        "désigne",
        "significa",
        "es la sigla",
        "son las siglas",
        "é a sigla",
        "означает",
        "расшифровывается",
        "steht für",
        "bedeutet",
        "sta per",
    ];
    if VERBS.iter().any(|verb| after.starts_with(verb)) {
        return true;
    }
    let Some(rest) = after.strip_prefix(['—', '–', ':', '=', '-']) else { return false };
    let mut near = rest.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).take(3);
    let begins = |word: &str| word.chars().next().map(|c| c.to_ascii_uppercase()) == acronym.chars().next();
    rest.starts_with([' ', '\u{a0}', '\u{202f}'])
        && (before.trim().is_empty() && !after.starts_with(':') || near.any(begins))
}

/// The first letters of the words of a page, passage by passage.
pub struct Initials(Vec<Vec<Initial>>);

struct Initial {
    letter: char,
    /// Whether the word is so short that names leave it out of their acronym.
    small: bool,
}

impl Initials {
    /// Reads the passages of a page.
    pub fn of<'t>(passages: impl Iterator<Item = &'t str>) -> Initials {
        let read = |text: &str| {
            let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
            // An acronym does not spell itself.
            let words = words.filter(|word| word.len() == 1 || !word.bytes().all(|b| b.is_ascii_uppercase()));
            words.filter_map(initial).collect()
        };
        Initials(passages.map(read).collect())
    }

    /// Whether consecutive words begin with the letters of an acronym; small words between them are ignored.
    pub fn spell(&self, acronym: &str) -> bool {
        acronym.len() > 2
            && self.0.iter().any(|words| (0..words.len()).any(|start| spells(&words[start..], acronym)))
    }
}

fn initial(word: &str) -> Option<Initial> {
    let letter = word.chars().next()?;
    let letter = match letter.to_uppercase().next()? {
        'É' | 'È' | 'Ê' => 'E',
        'À' | 'Á' | 'Â' => 'A',
        'Í' | 'Î' => 'I',
        'Ó' | 'Ô' | 'Ö' => 'O',
        'Ú' | 'Ü' => 'U',
        other => other,
    };
    Some(Initial { letter, small: word.chars().count() < 4 })
}

fn spells(words: &[Initial], acronym: &str) -> bool {
    let mut letters = acronym.chars();
    let mut next = letters.next();
    for (at, word) in words.iter().enumerate() {
        if next == Some(word.letter) {
            next = letters.next();
        } else if at == 0 || !word.small {
            return false;
        }
        if next.is_none() {
            return true;
        }
    }
    false
}
