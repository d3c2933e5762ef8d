//! A page -> how often it has which words, as they are written. No other page need be known.

use std::borrow::Cow;

use foldhash::{HashMap, HashMapExt};

use super::page::Page;
use super::rules::gram;
use super::tokens::{of_word, written};

/// How much a word in a field counts.
const TITLE: u32 = 10;
const HEADING: u32 = 5;
const DESCRIPTION: u32 = 4;
const FACT: u32 = 3;

/// Longest compound that is found as one word, as it is written, in bytes.
const LONGEST: usize = 32;

/// How often something is in a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// The weights of the fields beside the text in which it is.
    pub weight: u32,
    /// How often it is in the text.
    pub times: u32,
}

impl Count {
    /// Adds what is counted under another name.
    pub fn add(&mut self, other: Count) {
        self.weight += other.weight;
        self.times += other.times;
    }
}

/// The words of a page.
#[derive(Debug)]
pub struct Counts<'t> {
    /// Words as they are written.
    pub words: HashMap<&'t str, Count>,
    /// Compounds as they are written, with what joins their parts: `SDG-9` is found as `sdg9`, too.
    pub joined: HashMap<&'t str, Count>,
    /// A few characters of a script without spaces each.
    pub grams: HashMap<Cow<'t, str>, Count>,
    /// Words that are folded already.
    pub forms: HashMap<String, Count>,
}

impl<'t> Counts<'t> {
    /// The words of a page.
    pub fn of(page: &'t Page) -> Counts<'t> {
        let mut counts = Counts {
            words: HashMap::with_capacity(256),
            joined: HashMap::new(),
            grams: HashMap::new(),
            forms: HashMap::new(),
        };
        counts.field(&page.title, TITLE);
        counts.field(&page.description, DESCRIPTION);
        page.facts.iter().chain([&page.date]).for_each(|fact| counts.field(fact, FACT));
        for section in &page.sections {
            counts.field(&section.heading, HEADING);
            counts.field(&section.text, 0);
        }
        counts
    }

    /// Counts the words of a field; the text has no weight of its own.
    fn field(&mut self, text: &'t str, weight: u32) {
        let count = if weight > 0 { Count { weight, times: 0 } } else { Count { weight: 0, times: 1 } };
        // Where the compound begins whose parts were the last words, and where the last of them ends.
        let mut compound: Option<(usize, usize)> = None;
        for (at, word) in written(text) {
            let end = at + word.len();
            if !word.is_ascii() && word.chars().any(|c| gram(c) > 0) {
                self.grams(word, count);
                compound = None;
                continue;
            }
            self.words.entry(word).or_default().add(count);
            let start =
                compound.filter(|(start, before)| end - start <= LONGEST && is_joint(&text[*before..at]));
            if let Some((start, _)) = start {
                self.joined.entry(&text[start..end]).or_default().add(count);
            }
            compound = Some((start.map_or(at, |(start, _)| start), end));
        }
    }

    fn grams(&mut self, word: &'t str, count: Count) {
        // Nearly all of Chinese is folded as it is written.
        if word.chars().all(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)) {
            const HAN: usize = 3;
            let starts = (0..word.len()).step_by(HAN);
            for start in starts {
                let gram = &word[start..(start + 2 * HAN).min(word.len())];
                self.grams.entry(Cow::Borrowed(gram)).or_default().add(count);
            }
            return;
        }
        for token in of_word(word, true) {
            match token.is_word {
                true => self.forms.entry(token.form).or_default().add(count),
                false => self.grams.entry(Cow::Owned(token.form)).or_default().add(count),
            }
        }
    }
}

/// Whether what is between two words makes them one.
fn is_joint(between: &str) -> bool {
    matches!(between, "-" | "/" | "." | "_" | "@" | "\u{2010}" | "\u{2011}" | "–")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::tokens::tokens;

    #[test]
    fn words_are_counted_by_their_fields() {
        let page = Page { title: "SDG-9, SDG".to_owned(), date: "2022".to_owned(), ..Page::default() };
        let counts = Counts::of(&page);
        assert_eq!(counts.words["SDG"], Count { weight: 20, times: 0 });
        assert_eq!(counts.joined["SDG-9"], Count { weight: 10, times: 0 });
        assert_eq!(counts.words["2022"].weight, 3);
        assert_eq!(counts.joined.len(), 1);
    }

    #[test]
    fn chinese_is_cut_as_everything_else() {
        for text in ["数字联盟", "数", "数字", "数字联盟2022データ"] {
            let page = Page { title: text.to_owned(), ..Page::default() };
            let counts = Counts::of(&page);
            let mut found: Vec<&str> = counts.grams.keys().map(|gram| &**gram).collect();
            found.extend(counts.forms.keys().map(String::as_str));
            let mut expected: Vec<String> = tokens(text).into_iter().map(|token| token.form).collect();
            found.sort_unstable();
            expected.sort_unstable();
            assert_eq!(found, expected, "{text}");
        }
    }
}
