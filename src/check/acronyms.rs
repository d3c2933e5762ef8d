//! Acronyms that a page never writes out.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::reading::Reading;
use crate::diag::{Code, Diagnostics};
use crate::markdown::Passage;

/// Reports the first place of each, on pages in a Latin or Cyrillic script.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) {
    let config = reading.scope.config;
    if !matches!(
        config.language(reading.page.lang).primary(),
        "en" | "fr" | "es" | "ru" | "de" | "it" | "pt" | "uk"
    ) {
        return;
    }
    let mut first: BTreeMap<&str, (&Passage, Range<usize>)> = BTreeMap::new();
    let mut explained: BTreeSet<&str> = BTreeSet::new();
    let mut plain: BTreeSet<String> = BTreeSet::new();
    for passage in reading.passages() {
        for (word, range) in words(&passage.text) {
            if !is_acronym(word) {
                // A word in capitals that the page also writes in small letters is no acronym.
                plain.insert(word.to_uppercase());
            } else if is_explained(&passage.text, &range) {
                explained.insert(word);
            } else if !is_code(&passage.text, &range) {
                first.entry(word).or_insert((passage, range));
            }
        }
    }
    for (word, (passage, range)) in first {
        if explained.contains(word) || plain.contains(word) || config.known_acronyms.contains(word) {
            continue;
        }
        let message = format!("the page never says what `{word}` stands for");
        let help = format!(
            "write `Full Name ({word})` where it stands first, or list it in `known_acronyms` of `site.toml`"
        );
        reading.report(Code::UnexplainedAcronym, passage, range, message, diags).help(help);
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

/// Two to six Latin capitals that are no Roman number.
fn is_acronym(word: &str) -> bool {
    (2..=6).contains(&word.len())
        && word.bytes().all(|b| b.is_ascii_uppercase())
        && !word.bytes().all(|b| b"IVXLCDM".contains(&b))
}

/// `Full Name (ABC)`, also with more in the brackets; `ABC (Full Name)`.
fn is_explained(text: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].trim_end_matches(['"', '“', '«', '‑', '-', ' ', '\u{a0}', '\u{202f}']);
    let after = &text[range.end..];
    let named = after
        .trim_start()
        .strip_prefix(['(', '（'])
        .is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    named
        || before.ends_with(['(', '（'])
            && text[..range.start].trim_end_matches(|c: char| !c.is_alphabetic()).len() > 1
}

/// Part of a code such as `BDT/DIR/110` or `BY-NC-SA`, an address, a name with a number.
fn is_code(text: &str, range: &Range<usize>) -> bool {
    let joint = |c: char| matches!(c, '/' | '@' | '.' | '_' | '#');
    let parts = |c: char| !(c.is_ascii_uppercase() || c == '-');
    let start = text[..range.start]
        .rfind(parts)
        .map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    let chain = text[start.min(range.start)..].split(parts).next().unwrap_or_default();
    if chain.matches('-').count() > 1 {
        return true;
    }
    let before = text[..range.start].ends_with(joint);
    let mut after = text[range.end..].chars();
    let next = after.next();
    before || next == Some('/') || next.is_some_and(joint) && after.next().is_some_and(char::is_alphanumeric)
}
