//! Replaces straight quotation marks by those of the language and the nesting level, and straight apostrophes by `’`.
//!
//! Called by `characters` from left to right through a block. Only marks with a counterpart in `pairs` become quotation marks, so
//! that never only one of two is replaced. A single mark without a counterpart is an apostrophe beside a letter (`l'eau`, `don't`,
//! `'90s`, `États Membres'`) and stays elsewhere, as between digits (`5'10`) and after them.

use super::Rules;
use super::kinds::{is_closing, is_quote, is_wide, is_word};
use super::pairs::pairs;

/// What the straight marks of a text become.
pub(super) struct Quotes<'r> {
    rules: &'r Rules,
    /// Marks in pairs by their place, with their replacements.
    put: Vec<(usize, char)>,
}

impl<'r> Quotes<'r> {
    /// Looks at all marks of `text`. `is_code` says which belong to code.
    pub(super) fn of(rules: &'r Rules, text: &str, is_code: &mut dyn FnMut(usize) -> bool) -> Quotes<'r> {
        let mut is_apart = |at| is_code(at) || is_elision(rules, text, at);
        let mut put = Vec::new();
        let mut outer: Vec<(usize, usize)> = Vec::new();
        for pair in pairs(rules, text, &mut is_apart) {
            while outer.pop_if(|(close, _)| *close < pair.open).is_some() {}
            let inner = outer.last().map_or(usize::from(pair.single), |(_, level)| level + 1);
            let Some(level) = pair.level.or_else(|| inner.checked_rem(rules.quotes.len())) else { continue };
            outer.push((pair.close, level));
            put.push((pair.open, rules.quotes[level].open));
            put.push((pair.close, rules.quotes[level].close));
        }
        put.sort_unstable_by_key(|(at, _)| *at);
        Quotes { rules, put }
    }

    /// The replacement of the straight mark at `at`, if it changes.
    pub(super) fn resolve(&self, text: &str, at: usize) -> Option<char> {
        match self.put.binary_search_by_key(&at, |(at, _)| *at) {
            Ok(found) => Some(self.put[found].1),
            Err(_) if text.as_bytes()[at] == b'\'' => {
                self.rules.apostrophe.filter(|_| is_apostrophe(&text[..at], &text[at + 1..]))
            }
            Err(_) => None,
        }
    }
}

/// Whether a single mark without a partner is an apostrophe.
fn is_apostrophe(before: &str, after: &str) -> bool {
    let (prev, next) = (before.chars().next_back(), after.chars().next());
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    match (prev, next) {
        // Words of these scripts have no apostrophes.
        (_, Some(next)) if is_wide(next) => false,
        (_, Some(next)) if is_word(next) => !(is_digit(Some(next)) && is_digit(prev)),
        (Some(prev), _) if is_digit(Some(prev)) || is_wide(prev) => false,
        (Some(prev), _) => is_word(prev) || is_quote(prev) || is_closing(prev),
        (None, _) => false,
    }
}

/// Whether a single mark comes before a year (`'90s`, `'22`) or a word that begins with an apostrophe (`'tis`).
fn is_elision(rules: &Rules, text: &str, at: usize) -> bool {
    if text.as_bytes()[at] != b'\'' || text[..at].ends_with(is_word) {
        return false;
    }
    let after = &text[at + 1..];
    let word = after.split(|c: char| !is_word(c)).next().unwrap_or_default();
    let rest = &after[word.len()..];
    let year = ["s", "er", "ern"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
    let is_year = year.len() == 2 && year.bytes().all(|b| b.is_ascii_digit()) && !rest.starts_with('\'');
    let is_and = word.eq_ignore_ascii_case("n") && rest.strip_prefix("' ").is_some_and(begins_with_partner);
    is_year
        || is_and && rules.apostrophe.is_some()
        || rules.elisions.iter().any(|elision| elision.eq_ignore_ascii_case(word))
}

/// Whether a text goes on with what comes after an English "and" in every language: rock 'n' roll.
fn begins_with_partner(text: &str) -> bool {
    let word = text.split(|c: char| !is_word(c)).next().unwrap_or_default();
    PARTNERS.iter().any(|partner| partner.eq_ignore_ascii_case(word))
}

const PARTNERS: &[&str] = &[
    "roll", "roller", "bass", "blues", "chips", "go", "mix", "play", "pepper", "ride", "roses", "run",
    "slide", "sour", "spice",
];
