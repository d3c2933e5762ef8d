//! A page -> how often it has which words, as they are written. No other page need be known.

use foldhash::HashMap;

use super::page::Page;
use super::tokens::{of_word, written};

/// How much a word in a field counts.
const TITLE: u32 = 10;
const HEADING: u32 = 5;
const DESCRIPTION: u32 = 4;
const FACT: u32 = 3;

/// Longest compound that is found as one word, as it is written, in bytes.
const LONGEST: usize = 32;

/// How many different words most pages have at most: a table that grows is filled anew each time.
const ROOM: usize = 448;

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
#[derive(Debug, Default)]
pub struct Counts<'t> {
    /// Words as they are written.
    pub words: Tally<'t>,
    /// Compounds as they are written, with what joins their parts: `SDG-9` is found as `sdg9`, too.
    pub joined: Tally<'t>,
    /// A few characters of a script without spaces each, as they are compared.
    pub grams: Tally<'t>,
    /// What else is compared, and whether its language may have other forms of it.
    pub forms: HashMap<String, (bool, Count)>,
}

impl<'t> Counts<'t> {
    /// The words of a page.
    pub fn of(page: &'t Page) -> Counts<'t> {
        let mut counts = Counts::default();
        counts.words.short.reserve(ROOM);
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
        for (at, word, has_spaces) in written(text) {
            let end = at + word.len();
            if !has_spaces {
                self.grams(word, count);
                compound = None;
                continue;
            }
            self.words.add(word, count);
            let start =
                compound.filter(|(start, before)| end - start <= LONGEST && is_joint(&text[*before..at]));
            if let Some((start, _)) = start {
                self.joined.add(&text[start..end], count);
            }
            compound = Some((start.map_or(at, |(start, _)| start), end));
        }
    }

    fn grams(&mut self, word: &'t str, count: Count) {
        // Nearly all of Chinese is folded as it is written.
        if word.chars().all(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)) {
            const HAN: usize = 3;
            let starts = (0..word.len()).step_by(HAN);
            starts.for_each(|start| self.grams.add(&word[start..(start + 2 * HAN).min(word.len())], count));
            return;
        }
        for token in of_word(word, true) {
            self.forms.entry(token.form).or_insert((token.is_word, Count::default())).1.add(count);
        }
    }
}

/// Counts of parts of a text.
#[derive(Debug, Default)]
pub struct Tally<'t> {
    /// Nearly all words are short, and compared as numbers.
    short: HashMap<Short, (&'t str, Count)>,
    long: HashMap<&'t str, Count>,
}

impl<'t> Tally<'t> {
    fn add(&mut self, word: &'t str, count: Count) {
        match Short::of(word.as_bytes()) {
            Some(short) => self.short.entry(short).or_insert((word, Count::default())).1.add(count),
            None => self.long.entry(word).or_default().add(count),
        }
    }

    /// All of them, in no order.
    pub fn iter(&self) -> impl Iterator<Item = (&'t str, Count)> {
        let long = self.long.iter().map(|(word, count)| (*word, *count));
        self.short.values().copied().chain(long)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.short.len() + self.long.len()
    }
}

/// At most 16 bytes: the first and the last of them, which may overlap, and how many there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Short(u64, u64, u8);

impl Short {
    fn of(bytes: &[u8]) -> Option<Short> {
        let length = u8::try_from(bytes.len()).ok().filter(|length| *length <= 16)?;
        if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
            return Some(Short(u64::from_le_bytes(*first), u64::from_le_bytes(*last), length));
        }
        if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
            let [first, last] = [first, last].map(|four| u64::from(u32::from_le_bytes(*four)));
            return Some(Short(first, last, length));
        }
        let number = bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte));
        Some(Short(number, 0, length))
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

    fn count(tally: &Tally<'_>, word: &str) -> Option<Count> {
        tally.iter().find(|(known, _)| *known == word).map(|(_, count)| count)
    }

    #[test]
    fn words_are_counted_by_their_fields() {
        let page = Page { title: "SDG-9, SDG".to_owned(), date: "2022".to_owned(), ..Page::default() };
        let counts = Counts::of(&page);
        assert_eq!(count(&counts.words, "SDG"), Some(Count { weight: 20, times: 0 }));
        assert_eq!(count(&counts.joined, "SDG-9"), Some(Count { weight: 10, times: 0 }));
        assert_eq!(count(&counts.words, "2022"), Some(Count { weight: 3, times: 0 }));
        assert_eq!(counts.joined.len(), 1);
    }

    #[test]
    fn different_words_are_different_numbers() {
        let text = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz";
        let words: Vec<&str> =
            (0..26).flat_map(|from| (1..20).map(move |length| &text[from..from + length])).collect();
        let mut tally = Tally::default();
        words.iter().for_each(|word| tally.add(word, Count { weight: 0, times: 1 }));
        assert_eq!(tally.len(), words.len());
        let zeros: Vec<String> = (1..17).map(|length| "\0".repeat(length)).collect();
        let mut tally = Tally::default();
        zeros.iter().for_each(|word| tally.add(word, Count::default()));
        assert_eq!(tally.len(), 16);
    }

    #[test]
    fn chinese_is_cut_as_everything_else() {
        for text in ["数字联盟", "数", "数字", "数字联盟2022データ"] {
            let page = Page { title: text.to_owned(), ..Page::default() };
            let counts = Counts::of(&page);
            let mut found: Vec<&str> = counts.grams.iter().map(|(gram, _)| gram).collect();
            found.extend(counts.forms.keys().map(String::as_str));
            let mut expected: Vec<String> = tokens(text).into_iter().map(|token| token.form).collect();
            found.sort_unstable();
            expected.sort_unstable();
            assert_eq!(found, expected, "{text}");
        }
    }
}
