//! Full stops, commas and their kin: ellipses, ordinals, and the marks of the Arabic and Chinese scripts.
//!
//! A mark typed in ASCII becomes that of the script where it can only belong to it:
//! - Arabic: after an Arabic letter (a typed space between does not matter), or before a word in Arabic letters;
//! - Chinese: `, : ; ! ?` after a Han character or full-width mark, or between a Latin word and a Han character; `.`
//!   after one unless a letter or digit follows; `(` after a Han character or full-width mark, or before a Han character,
//!   and `)` as its `(`.

use super::edits::Put;
use super::kinds::{is_arabic, is_han, is_wide, is_wide_in_chinese, is_word};
use super::{Punctuation, Rules};

/// Three dots, no more and no fewer, become the ellipsis of the language; `.../name` is a path.
pub(super) fn ellipsis(rules: &Rules, before: &str, after: &str) -> Option<Put> {
    let left = before.bytes().rev().take(3).take_while(|&b| b == b'.').count();
    let right = after.bytes().take(3).take_while(|&b| b == b'.').count();
    if left + right != 2 || after[right..].starts_with('/') {
        return None;
    }
    Some(part_of(rules.ellipsis, left))
}

/// The character of `whole` that stands in place `index` of what it replaces.
pub(super) fn part_of(whole: &str, index: usize) -> Put {
    whole.chars().nth(index).map_or(Put::Nothing, Put::One)
}

/// `76º` becomes `76.º`, but `25 ºC` and `25ºC` stay.
pub(super) fn ordinal(before: &str, after: &str, c: char) -> Option<Put> {
    let counts = before.ends_with(|c: char| c.is_ascii_digit()) && !after.starts_with(is_word);
    counts.then_some(Put::Two('.', c))
}

/// The marks of a script other than Latin.
pub(super) struct Marks {
    punctuation: Punctuation,
    full_width_parens: Vec<bool>,
}

impl Marks {
    /// The state before the first character.
    pub(super) fn of(rules: &Rules) -> Marks {
        Marks { punctuation: rules.punctuation, full_width_parens: Vec::new() }
    }

    /// What stands in the place of the mark `c`, if it changes. `prev` is the character before it as it will be.
    pub(super) fn resolve(&mut self, before: &str, prev: Option<char>, c: char, after: &str) -> Option<char> {
        match self.punctuation {
            Punctuation::Latin => None,
            Punctuation::Arabic => arabic(before, c, after),
            Punctuation::FullWidth if matches!(c, '(' | ')' | '（' | '）') => self.paren(prev, c, after),
            Punctuation::FullWidth => full_width(prev, c, after),
        }
    }

    fn paren(&mut self, prev: Option<char>, c: char, after: &str) -> Option<char> {
        match c {
            '(' => {
                let wide = prev.is_some_and(is_wide) || after.starts_with(is_han);
                self.full_width_parens.push(wide);
                wide.then_some('（')
            }
            '（' => {
                self.full_width_parens.push(true);
                None
            }
            _ => self.full_width_parens.pop().filter(|_| c == ')')?.then_some('）'),
        }
    }
}

fn arabic(before: &str, c: char, after: &str) -> Option<char> {
    let new = match c {
        ',' => '،',
        ';' => '؛',
        '?' => '؟',
        _ => return None,
    };
    let before_arabic =
        !before.ends_with(char::is_whitespace) && after.trim_start_matches(' ').starts_with(is_arabic);
    (before.trim_end_matches(' ').ends_with(is_arabic) || (!before.is_empty() && before_arabic))
        .then_some(new)
}

fn full_width(prev: Option<char>, c: char, after: &str) -> Option<char> {
    let new = match c {
        ',' => '，',
        '.' => '。',
        ':' => '：',
        ';' => '；',
        '!' => '！',
        '?' => '？',
        _ => return None,
    };
    let prev = prev?;
    let next = after.chars().next();
    let chinese =
        is_wide(prev) || is_wide_in_chinese(prev) && next.is_none_or(|c| c.is_whitespace() || is_han(c));
    let fits = match c {
        '.' => chinese && !next.is_some_and(|c| c == '.' || is_word(c) && !is_han(c)),
        ':' if next.is_some_and(|c| matches!(c, ')' | '(' | '（' | '）' | '-' | '/')) => false,
        '!' if next == Some('=') => false,
        _ => chinese || is_word(prev) && next.is_some_and(is_han),
    };
    fits.then_some(new)
}
