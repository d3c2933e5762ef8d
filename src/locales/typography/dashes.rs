//! Hyphens that are something else: the dash of a range, typed dashes, the hyphen of an abbreviation.
//!
//! A range is two whole numbers and nothing else: both of equal length or of one to three digits, the second greater
//! (`7-9`, `2021-2022`), or a year and its following two digits (`2020-21`, but not `2021-12`, which is a month).
//! Phone numbers, dates and document numbers have other hyphens or letters and stay.

use super::Rules;
use super::edits::Put;
use super::kinds::{NB_HYPHEN, begins_here, ends_here, is_han, is_word};
use super::marks::part_of;

/// The replacement of a hyphen.
pub(super) fn dash(rules: &Rules, before: &str, after: &str) -> Option<Put> {
    if before.ends_with('-') || after.starts_with('-') {
        return typed_dash(rules, before, after);
    }
    if rules.range != '-' && is_range(before, after) {
        return Some(Put::One(rules.range));
    }
    (rules.firm_hyphen && in_abbreviation(before, after)).then_some(Put::One(NB_HYPHEN))
}

fn typed_dash(rules: &Rules, before: &str, after: &str) -> Option<Put> {
    let left = before.bytes().rev().take(3).take_while(|&b| b == b'-').count();
    let right = after.bytes().take(3).take_while(|&b| b == b'-').count();
    let whole = match left + right {
        1 => &*rules.dashes[0],
        2 => &*rules.dashes[1],
        _ => return None,
    };
    let prev = before[..before.len() - left].chars().next_back();
    let next = after[right..].chars().next();
    let spaced = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let fits = match (prev, next) {
        (None, None) => false,
        (Some(prev), Some(next)) if is_word(prev) && is_word(next) => {
            left + right == 2 && whole == "—" || (is_han(prev) && is_han(next) && whole == "——")
        }
        _ => spaced(prev) && spaced(next),
    };
    fits.then(|| part_of(whole, left))
}

fn is_range(before: &str, after: &str) -> bool {
    let digits = |b: &u8| b.is_ascii_digit();
    let left = before.bytes().rev().take(5).take_while(|b| digits(b)).count();
    let right = after.bytes().take(5).take_while(|b| digits(b)).count();
    if !(1..=4).contains(&left) || !(1..=4).contains(&right) {
        return false;
    }
    let (rest, low) = before.split_at(before.len() - left);
    let (high, following) = after.split_at(right);
    let mut next = following.chars();
    let stands_alone = begins_here(rest.chars().next_back().filter(|&c| c != '$' && c != '€'))
        && ends_here(next.next())
        && !next.next().is_some_and(|c| c.is_ascii_digit());
    stands_alone && rises(low, high)
}

fn rises(low: &str, high: &str) -> bool {
    let (Ok(first), Ok(last)) = (low.parse::<u16>(), high.parse::<u16>()) else { return false };
    if low.starts_with('0') {
        return false;
    }
    match (low.len(), high.len()) {
        (4, 2) => last > 12 && last > first % 100,
        (4, 4) | (1..=3, 1..=3) => last > first,
        _ => false,
    }
}

/// `АБВ-D`, `ВКРЭ-22`: two or more Cyrillic capitals, then up to four capitals or digits.
fn in_abbreviation(before: &str, after: &str) -> bool {
    let cyrillic_capital = |c: &char| matches!(c, 'А'..='Я' | 'Ё');
    let capital_or_digit = |c: &char| c.is_ascii_digit() || c.is_uppercase();
    let left = before.chars().rev().take(12).take_while(cyrillic_capital).count();
    let outside = before.chars().rev().nth(left);
    let right = after.chars().take(5).take_while(capital_or_digit).count();
    let mut rest = after.chars().skip(right);
    let (next, then) = (rest.next(), rest.next());
    let parted = |c: Option<char>| !c.is_some_and(|c| is_word(c) || matches!(c, '-' | '_'));
    let in_name = next == Some('.') && then.is_some_and(is_word);
    left >= 2 && (1..=4).contains(&right) && parted(outside) && parted(next) && !in_name
}
