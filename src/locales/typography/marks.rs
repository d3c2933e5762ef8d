//! Full stops, commas and their kin: ellipses, ordinals, and the marks of the Arabic and Chinese scripts.
//!
//! A mark typed in ASCII becomes that of the script where it can only belong to it:
//! - Arabic: after an Arabic letter (a typed space between does not matter), or before a word in Arabic letters;
//! - Chinese: `, : ; ! ?` after a Han character or full-width mark, or between a Latin word and a Han character; `.`
//!   after one at the end of a sentence; `(` after a Han character or full-width mark, or before a Han character, and `)` as
//!   its `(`. Not in addresses and names (`names`).

use super::edits::Put;
use super::kinds::{LINE, ends_here, is_arabic, is_han, is_wide, is_wide_in_chinese, is_word};
use super::{Punctuation, Rules, names};

/// Three dots, no more and no fewer, become the ellipsis of the language; `.../name` is a path.
pub(super) fn ellipsis(rules: &Rules, before: &str, after: &str) -> Option<Put> {
    let left = before.bytes().rev().take(3).take_while(|&b| b == b'.').count();
    let right = after.bytes().take(3).take_while(|&b| b == b'.').count();
    let (before, after) = (&before[..before.len() - left], &after[right..]);
    let is_path = before.ends_with('/') || after.starts_with('/');
    let is_call =
        after.starts_with(')') && before.strip_suffix('(').is_some_and(|name| name.ends_with(is_word));
    if left + right != 2 || is_path || is_call {
        return None;
    }
    Some(part_of(rules.ellipsis, left))
}

/// The character of `whole` that is in place `index` of what it replaces.
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

    /// What replaces the mark `c`, if it changes. `prev` is the character before it as it will be.
    pub(super) fn resolve(&mut self, before: &str, prev: Option<char>, c: char, after: &str) -> Option<char> {
        match self.punctuation {
            Punctuation::Latin => None,
            Punctuation::Arabic => arabic(before, c, after),
            Punctuation::FullWidth if matches!(c, '(' | ')' | '（' | '）') => {
                self.paren(before, prev, c, after)
            }
            Punctuation::FullWidth => full_width(before, prev, c, after),
        }
    }

    fn paren(&mut self, before: &str, prev: Option<char>, c: char, after: &str) -> Option<char> {
        match c {
            '(' => {
                let beside = prev.is_some_and(is_wide) || after.starts_with(is_han);
                let wide = beside && !names::has_bracket(before, after);
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

fn full_width(before: &str, prev: Option<char>, c: char, after: &str) -> Option<char> {
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
        '.' => chinese && ends_here(next) && !counts_off(before, next),
        ':' if next.is_some_and(|c| matches!(c, ':' | ')' | '(' | '（' | '）' | '-' | '/' | '\\')) => false,
        ':' if before.ends_with(':') => false,
        '!' if next == Some('=') => false,
        _ => chinese || is_word(prev) && next.is_some_and(is_han),
    };
    (fits && !names::has_mark(before, c, after)).then_some(new)
}

/// `一. 背景`: a Chinese numeral at the start of a line and a space after the mark.
fn counts_off(before: &str, next: Option<char>) -> bool {
    let numeral = |c| matches!(c, '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十' | '百');
    let rest = before.trim_end_matches(numeral);
    rest.len() < before.len() && next == Some(' ') && (rest.is_empty() || rest.ends_with(['\n', LINE]))
}
