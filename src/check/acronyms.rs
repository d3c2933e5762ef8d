//! Acronyms that a site never writes out.
//!
//! First each page by itself: which acronyms it uses, which it explains, and which are words in small letters. Then the pages of a
//! language together: pages may use what another page explains, and an acronym that no page explains is reported once, where it is
//! first used.

mod explained;
mod known;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::reading::Reading;
use crate::config::Config;
use crate::diag::{Code, Diagnostics};
use crate::lang::Lang;
use crate::markdown::Passage;
use crate::source::Place;

use explained::{Initials, is_explained};

/// The acronyms of a page.
pub struct Used {
    lang: Lang,
    /// Acronyms that the page uses and does not explain, with their first places.
    first: Vec<(String, Place)>,
    explained: BTreeSet<String>,
    /// Words that also occur in small letters, as [`packed`] makes them.
    plain: BTreeSet<u64>,
}

/// Reads a page in a Latin or Cyrillic script.
pub fn read(reading: &Reading<'_>) -> Option<Used> {
    let lang = reading.page.lang;
    let primary = reading.scope.config.language(lang).primary();
    if !matches!(primary, "en" | "fr" | "es" | "ru" | "de" | "it" | "pt" | "uk") {
        return None;
    }
    let mut first: BTreeMap<&str, (&Passage, Range<usize>)> = BTreeMap::new();
    let mut used = Used { lang, first: Vec::new(), explained: BTreeSet::new(), plain: BTreeSet::new() };
    for passage in reading.passages() {
        let text = passage.text.as_str();
        let list: Vec<_> = words(text).collect();
        for (at, (word, range)) in list.iter().enumerate() {
            let Some(acronym) = acronym(word) else {
                used.plain.extend(packed(word));
                continue;
            };
            // A link leads to what explains it.
            let linked = passage.links.iter().any(|link| link.words.contains(&range.start));
            let named = primary != "de" && is_in_name(text, &list, at);
            if known::is_known(acronym)
                || is_code(text, range)
                || is_shouted(text, &list, at)
                || linked
                || named
            {
                continue;
            }
            if is_explained(text, acronym, range) {
                used.explained.insert(acronym.to_owned());
            } else {
                first.entry(acronym).or_insert((passage, range.clone()));
            }
        }
    }
    if !first.is_empty() {
        let initials = Initials::of(reading.passages().map(|passage| passage.text.as_str()));
        for (acronym, (passage, range)) in first {
            if initials.spell(acronym) {
                used.explained.insert(acronym.to_owned());
            } else {
                let place = Place::new(&reading.page.document.path, passage.source(range));
                used.first.push((acronym.to_owned(), place));
            }
        }
    }
    Some(used)
}

/// Reports each acronym that no page of a language explains, at the first page that uses it.
pub fn check<'u>(pages: impl Iterator<Item = &'u Used>, config: &Config, diags: &mut Diagnostics) {
    let mut places: BTreeMap<(Lang, &str), (&Place, usize)> = BTreeMap::new();
    let mut explained: BTreeSet<(Lang, &str)> = BTreeSet::new();
    let mut plain: BTreeSet<(Lang, u64)> = BTreeSet::new();
    for page in pages {
        explained.extend(page.explained.iter().map(|word| (page.lang, word.as_str())));
        plain.extend(page.plain.iter().map(|word| (page.lang, *word)));
        for (word, place) in &page.first {
            places.entry((page.lang, word)).or_insert((place, 0)).1 += 1;
        }
    }
    for ((lang, word), (place, count)) in places {
        // A word in capitals that a page also writes in small letters is not an acronym.
        let is_word = packed(word).is_some_and(|word| plain.contains(&(lang, word)));
        if explained.contains(&(lang, word)) || is_word || config.known_acronyms.contains(word) {
            continue;
        }
        let message = match count {
            1 => format!("the page never says what `{word}` stands for"),
            _ => format!("no page says what `{word}` stands for, and {count} pages use it"),
        };
        let help = format!(
            "write `Full Name ({word})` where it is first used, or list it in `known_acronyms` of `site.toml`"
        );
        diags.report(Code::UnexplainedAcronym, place.clone(), message).help(help);
    }
}

fn words(text: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    let parts = |c: char| !c.is_alphanumeric();
    let mut at = 0;
    text.split_inclusive(parts).filter_map(move |word| {
        let start = at;
        at += word.len();
        let word = word.trim_end_matches(parts);
        (!word.is_empty()).then_some((word, start..start + word.len()))
    })
}

/// Two to six Latin capitals that are not a Roman numeral, also with a plural `s`.
fn acronym(word: &str) -> Option<&str> {
    let base = word.strip_suffix('s').filter(|base| base.len() > 1).unwrap_or(word);
    let is_acronym =
        (2..=6).contains(&base.len()) && base.bytes().all(|b| b.is_ascii_uppercase()) && !is_roman(base);
    is_acronym.then_some(base)
}

/// Whether letters are a Roman numeral: a letter of one value at most three times in a row, smaller ones before larger ones only as
/// in IV, IX, XL, XC, CD and CM.
pub fn is_roman(word: &str) -> bool {
    const PLACES: [(&str, &str, &str); 3] = [("C", "D", "M"), ("X", "L", "C"), ("I", "V", "X")];
    let mut rest = word.trim_start_matches('M');
    for (one, five, ten) in PLACES {
        let pair = |high: &str| rest.strip_prefix(one).and_then(|rest| rest.strip_prefix(high));
        rest = match pair(ten).or_else(|| pair(five)) {
            Some(rest) => rest,
            None => {
                let rest = rest.strip_prefix(five).unwrap_or(rest);
                let ones = rest.len() - rest.trim_start_matches(one).len();
                &rest[ones.min(3)..]
            }
        };
    }
    rest.is_empty() && !word.is_empty()
}

/// A short word packed into one number, regardless of letter case; `None` for words that cannot be an acronym in small letters.
fn packed(word: &str) -> Option<u64> {
    let short = (2..=6).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_alphabetic());
    let upper = word.bytes().map(|b| u64::from(b.to_ascii_uppercase()));
    short.then(|| upper.fold(0, |number, b| number << 8 | b))
}

/// A word of a line in capitals: at least three words in a row, or two of which one is too long or too common for an acronym.
fn is_shouted(text: &str, words: &[(&str, Range<usize>)], at: usize) -> bool {
    if !text.chars().any(char::is_lowercase) {
        return true;
    }
    let loud = |word: &str| word.chars().count() > 1 && word.chars().all(char::is_uppercase);
    let joined = |left: &Range<usize>, right: &Range<usize>| {
        text[left.end..right.start].chars().all(|c| c.is_whitespace() || matches!(c, '\'' | '’' | '-'))
    };
    let mut start = at;
    while start > 0 && loud(words[start - 1].0) && joined(&words[start - 1].1, &words[start].1) {
        start -= 1;
    }
    let mut end = at + 1;
    while end < words.len() && loud(words[end].0) && joined(&words[end - 1].1, &words[end].1) {
        end += 1;
    }
    let run = &words[start..end];
    run.len() > 2
        || run.len() == 2 && run.iter().any(|(word, _)| word.chars().count() > 6 || known::is_word(word))
}

/// Part of a proper name: `BEACON Center`, `Root YR`; a word in capitals at the beginning of a sentence does not show a name.
fn is_in_name(text: &str, words: &[(&str, Range<usize>)], at: usize) -> bool {
    let proper = |word: &str| {
        word.chars().next().is_some_and(char::is_uppercase) && word.chars().skip(1).any(char::is_lowercase)
    };
    let spaced = |from: usize, to: usize| matches!(&text[from..to], " " | "\u{a0}" | "\n");
    let next = words.get(at + 1).filter(|(word, next)| proper(word) && spaced(words[at].1.end, next.start));
    let previous = at.checked_sub(1).map(|at| &words[at]);
    let previous = previous.filter(|(word, range)| {
        let starts = text[..range.start].trim_end();
        let first = starts.is_empty()
            || starts.ends_with(['.', '!', '?', ':', ';', '…', '—', '–', '"', '“', '«', '(']);
        proper(word) && !first && spaced(range.end, words[at].1.start)
    });
    next.is_some() || previous.is_some()
}

/// Part of a code such as `BDT/DIR/110`, `BY-NC-SA` or `ISO 8601`, an address, a name with a number.
fn is_code(text: &str, range: &Range<usize>) -> bool {
    let joint = |c: char| matches!(c, '/' | '@' | '.' | '_' | '#' | '=' | '$' | ';');
    let parts = |c: char| !(c.is_ascii_uppercase() || c == '-');
    let start = text[..range.start]
        .rfind(parts)
        .map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    let chain = text[start.min(range.start)..].split(parts).next().unwrap_or_default();
    if chain.matches('-').count() > 1 {
        return true;
    }
    let numbered = text[range.end..]
        .trim_start_matches(['-', '‑', ' ', '\u{a0}', '\u{202f}', '№', '°', 'v', '>', '<', '=', '≥']);
    let before = text[..range.start].ends_with(joint);
    let mut after = text[range.end..].chars();
    let next = after.next();
    // `ML-DSA`, `WP-CLI`
    let upper = |c: Option<char>| c.is_some_and(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    let compound = text[..range.start].strip_suffix('-').is_some_and(|text| upper(text.chars().next_back()))
        || text[range.end..].strip_prefix('-').is_some_and(|text| upper(text.chars().next()));
    before
        || compound
        || numbered.starts_with(|c: char| c.is_ascii_digit()) && !text[range.end..].starts_with("  ")
        || matches!(next, Some('/' | '_' | '='))
        || next.is_some_and(joint) && after.next().is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roman_numbers_are_known_by_their_form() {
        assert!(["II", "IV", "XIV", "XXI", "MCMXC", "MMXXI", "DC", "CD"].into_iter().all(is_roman));
        assert!(["LDC", "IIII", "VX", "ILC", "DIM", "CIVIL"].into_iter().all(|word| !is_roman(word)));
    }
}
