//! Decides which two words must stay on one line.
//!
//! Called by `spaces` for each space of a text, so it first compares the two characters beside it.

use super::kinds::{NBSP, begins_here, is_arabic, is_dash, is_digit, is_word};
use super::{Joins, Rules};

/// The no-break space between `before`, which ends in `prev`, and `after`, which starts with `next`.
pub(super) fn join(rules: &Rules, before: &str, prev: char, next: char, after: &str) -> Option<char> {
    let joins = &rules.joins;
    if next.is_ascii_digit() && prev.is_ascii_digit() {
        return joins.digits.filter(|_| is_group(before, after));
    }
    let joined = is_digit(next) && ends_with_any(joins.before_number, before)
        || is_digit(prev)
            && ends_in_number(before)
            && (starts_with_any(joins.after_number, after) || is_counted(joins, before, after))
        || ends_in_ordinal(before, prev) && starts_with_any(joins.after_number, after)
        || next.is_uppercase()
            && (ends_with_any(joins.before_name, before) || joins.initials && ends_in_initial(before))
        || joins.dash && matches!(next, '–' | '—') && parts_phrases(after)
        || joins.short_words.contains(&prev) && begins_here(char_before(before, prev))
        || prev == '.' && is_pair(joins, before, after)
        || (prev == 'º' || prev == 'ª' || prev == '°')
            && is_digit(next)
            && ends_with_any(joins.before_number, before);
    joined.then_some(NBSP)
}

fn char_before(before: &str, last: char) -> Option<char> {
    before[..before.len() - last.len_utf8()].chars().next_back()
}

/// `2 152`, `1 000 000`: one to three digits, then groups of exactly three.
fn is_group(before: &str, after: &str) -> bool {
    let left = before.bytes().rev().take(4).take_while(u8::is_ascii_digit).count();
    let right = after.bytes().take(4).take_while(u8::is_ascii_digit).count();
    left <= 3 && right == 3 && begins_here(before[..before.len() - left].chars().next_back())
}

/// Whether the last word is a number, with separators, a sign or a range.
fn ends_in_number(before: &str) -> bool {
    let number = |c: char| {
        is_digit(c) || matches!(c, '.' | ',' | ':' | '-' | '–' | '+' | '−' | '±' | '~' | '≈' | '$' | '€')
    };
    let outside = before.chars().rev().take(24).find(|&c| !number(c));
    // Arabic writes `و` and its like attached.
    begins_here(outside) || outside.is_some_and(is_arabic)
}

/// Whether the word after a number is the noun that it counts, or an adjective of it: a word in small letters, of three or more,
/// that does not link sentences. A year counts nothing, unless the noun has the ending of a counted noun (`تعهداً`).
fn is_counted(joins: &Joins, before: &str, after: &str) -> bool {
    let Some(linking) = joins.no_nouns else { return false };
    let word = &after[..after.find(|c: char| !c.is_alphabetic()).unwrap_or(after.len())];
    let is_plain = |c: char| !c.is_ascii() && !c.is_uppercase();
    if word.chars().take(3).count() < 3 || !word.chars().all(is_plain) {
        return false;
    }
    let is_arabic = word.starts_with(is_arabic);
    let bare = if is_arabic { word.trim_start_matches(['و', 'ف', 'ب', 'ك']) } else { word };
    let is_definite = is_arabic && (bare.starts_with("ال") || word.starts_with("لل"));
    if is_definite || linking.contains(&word) || linking.contains(&bare) {
        return false;
    }
    !ends_in_year(before) || is_arabic && (word.ends_with("اً") || word.ends_with("ًا"))
}

/// Whether the last word is four digits from 1900 to 2099.
fn ends_in_year(before: &str) -> bool {
    let digits = before.bytes().rev().take(5).take_while(u8::is_ascii_digit).count();
    digits == 4 && ["19", "20"].iter().any(|century| before[before.len() - 4..].starts_with(century))
}

/// Whether the last word is the French `1er`.
fn ends_in_ordinal(before: &str, prev: char) -> bool {
    prev == 'r' && before.strip_suffix("1er").is_some_and(|rest| begins_here(rest.chars().next_back()))
}

/// Whether the last word is a capital letter and a full stop.
fn ends_in_initial(before: &str) -> bool {
    let mut letters = before.chars().rev();
    letters.next() == Some('.')
        && letters.next().is_some_and(char::is_uppercase)
        && letters.next().is_none_or(|c| c.is_whitespace() || c == '.' || c == '(' || c == '«')
}

/// Whether a dash has a space or nothing after it.
fn parts_phrases(after: &str) -> bool {
    after.starts_with(is_dash) && after.chars().nth(1).is_none_or(char::is_whitespace)
}

fn ends_with_any(words: &[&str], before: &str) -> bool {
    let whole = |rest: &str| !rest.ends_with(|c: char| is_word(c) || c == '-' || c == '.');
    let end = before.as_bytes().last_chunk::<2>();
    // Most words are distinguished by their last two bytes, which costs less than to compare them.
    let mut alike = words.iter().filter(|word| word.len() < 2 || word.as_bytes().last_chunk() == end);
    alike.any(|word| before.strip_suffix(word).is_some_and(whole))
}

fn starts_with_any(words: &[&str], after: &str) -> bool {
    words.iter().any(|word| after.strip_prefix(word).is_some_and(|rest| !rest.starts_with(is_word)))
}

fn is_pair(joins: &Joins, before: &str, after: &str) -> bool {
    joins
        .pairs
        .iter()
        .any(|&(first, second)| starts_with_any(&[second], after) && ends_with_any(&[first], before))
}
