//! Finds a phrase of the tables in a text, regardless of capitals, vowel signs and line ends.

use std::ops::Range;

use super::words::fold;
use crate::languages::letters::is_alphanumeric;

/// A text split into words, each in the form of the tables.
pub struct Folded<'t> {
    text: &'t str,
    words: Vec<(String, Range<usize>)>,
}

impl<'t> Folded<'t> {
    /// Splits a text.
    pub fn new(text: &'t str) -> Folded<'t> {
        let parts = |c: char| !(is_alphanumeric(c) || matches!(c, '\'' | '’' | '\u{64b}'..='\u{652}'));
        let mut at = 0;
        let words = text.split_inclusive(parts).filter_map(|word| {
            let start = at;
            at += word.len();
            let word = word.trim_end_matches(parts);
            (!word.is_empty()).then(|| (fold(word), start..start + word.len()))
        });
        Folded { text, words: words.collect() }
    }

    /// Where a phrase is: consecutive words or, in Chinese, parts in their order.
    pub fn find(&self, phrase: &str) -> Option<Range<usize>> {
        if phrase.starts_with(|c: char| matches!(c, '\u{4e00}'..='\u{9fff}')) {
            return self.find_parts(phrase);
        }
        let wanted: Vec<&str> = phrase.split(' ').collect();
        let fits = |word: &str, wanted: &str| match wanted.strip_suffix('*') {
            Some(stem) => word.starts_with(stem),
            None => word == wanted || word.strip_prefix('و') == Some(wanted),
        };
        let mut windows = self.words.windows(wanted.len());
        let window = windows
            .find(|window| window.iter().zip(&wanted).all(|((word, _), wanted)| fits(word, wanted)))?;
        Some(window.first()?.1.start..window.last()?.1.end)
    }

    fn find_parts(&self, phrase: &str) -> Option<Range<usize>> {
        let mut parts = phrase.split('…');
        let first = parts.next()?;
        let start = self.text.find(first)?;
        let mut end = start + first.len();
        for part in parts {
            end += self.text[end..].find(part)? + part.len();
        }
        Some(start..end)
    }
}
