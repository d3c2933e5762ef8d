//! Times that two languages say in different units: `60 minutes` and `una hora`, `48 hours` and `двое суток`, `a 12-month plan` and `un plan annuel`.

use super::counted::Counted;
use super::decimal::ExactValue;
use super::values::Number;
use crate::languages;

/// How many of a unit are in the next one; weeks are no part of months.
const IN_NEXT: [u128; 5] = [60, 24, 7, 0, 12];

/// Whether the other text may say a lone number in another unit of time, of which this text has fewer.
pub fn is_said_otherwise(number: &Number, (own, other): (Counted<'_>, Counted<'_>)) -> bool {
    let behind = own.text.get(number.range.end..).unwrap_or_default();
    let Some(unit) = (0..6).find(|unit| begins_with(behind, own.lang, *unit)) else { return false };
    let is_only_there = |unit: usize| count(other, unit) > count(own, unit);
    let whole = |value: &ExactValue| value.whole();
    let more = || {
        let many = IN_NEXT.get(unit).copied().filter(|many| *many > 0)?;
        // Quarters of an hour, and halves of what is longer.
        let parts = if unit == 0 { 4 } else { 2 };
        let fits = number
            .values()
            .iter()
            .filter_map(whole)
            .any(|value| (value * parts).is_multiple_of(many) && value <= many * 12);
        fits.then(|| is_only_there(unit + 1))
    };
    let less = || {
        let before = unit.checked_sub(1)?;
        let many = IN_NEXT[before];
        let is_it = |value: u128| {
            let value = ExactValue::new(value * many, 0);
            other.numbers.iter().any(|number| number.values().contains(&value))
        };
        let fits = many > 0 && number.values().iter().filter_map(whole).any(is_it);
        fits.then(|| is_only_there(before))
    };
    more() == Some(true) || less() == Some(true)
}

fn words(lang: &str, unit: usize) -> &'static str {
    languages::of(lang).map_or("", |known| known.quantities.times[unit])
}

fn is_one(word: &str, names: &str) -> bool {
    names.split(' ').any(|name| match name.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => word == name,
    })
}

/// Whether a text begins with a word for a unit, behind a hyphen or a space.
fn begins_with(text: &str, lang: &str, unit: usize) -> bool {
    let text = text.trim_start_matches([' ', '\u{a0}', '\u{202f}', '-', '‑', '个']);
    let names = words(lang, unit);
    if lang == "zh" {
        return names.split(' ').any(|name| text.starts_with(name.trim_start_matches('个')));
    }
    let word = text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default().to_lowercase();
    !word.is_empty() && is_one(&plain(&word), names)
}

/// How many words for a unit a text has.
fn count(text: Counted<'_>, unit: usize) -> usize {
    let names = words(text.lang, unit);
    if text.lang == "zh" {
        return names.split(' ').map(|name| text.text.matches(name).count()).sum();
    }
    let all = text.text.split(|c: char| !c.is_alphabetic() && !matches!(c, '\u{64b}'..='\u{652}'));
    all.filter(|word| !word.is_empty() && is_one(&plain(&word.to_lowercase()), names)).count()
}

/// A word without vowel signs and without the letters that are written together with it.
fn plain(word: &str) -> String {
    let word: String = word.chars().filter(|c| !matches!(c, '\u{64b}'..='\u{652}')).collect();
    let bare = ["وال", "ال", "لل", "بال"].iter().find_map(|prefix| word.strip_prefix(prefix));
    bare.map_or(word.clone(), str::to_owned)
}
