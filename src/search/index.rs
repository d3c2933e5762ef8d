//! Pages -> what each says, counted and weighed: the fields of a page are one text in which words of titles count more (BM25F).

use foldhash::{HashMap, HashMapExt};

use super::groups::groups;
use super::layout::Layout;
use super::page::{Facet, Page, Posting};
use super::tokens::{Token, of_word, written};
use super::write;

/// How much a word in a field counts.
const TITLE: f32 = 10.0;
const HEADING: f32 = 5.0;
const DESCRIPTION: f32 = 4.0;
const FACT: f32 = 3.0;

/// How soon more of the same word adds nothing, and how much the length of a text matters (BM25's `k1` and `b`).
const SATURATION: f32 = 5.0;
const LENGTH: f32 = 0.5;

/// The files of an index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Index {
    /// What a browser reads first.
    pub manifest: String,
    /// The words.
    pub words: Vec<String>,
    /// The excerpts.
    pub pages: Vec<String>,
}

impl Index {
    /// The index of the pages of a language, by the first part of its tag.
    pub fn of(primary: &str, layout: Layout, pages: &[Page], facets: &[Facet]) -> Index {
        let mut counter = Counter::default();
        let counts: Vec<Counts> = pages.iter().map(|page| counter.page(page)).collect();
        let stems = groups(primary, &counter.forms);
        let postings = postings(&counts, &stems);
        let forms: Vec<&str> = counter.forms.iter().map(|(form, _)| form.as_str()).collect();
        let words = write::words(layout, &forms, &stems, &postings);
        let excerpts: Vec<String> = pages.chunks(layout.chunk).map(write::pages).collect();
        // Browsers keep files of the same version only.
        let mut hasher = blake3::Hasher::new();
        words.iter().chain(&excerpts).for_each(|file| {
            hasher.update(file.as_bytes());
        });
        let version = &hasher.finalize().to_hex()[..10];
        Index { manifest: write::manifest(primary, layout, version, pages, facets), words, pages: excerpts }
    }
}

/// The words of a page: the weight of each in the fields beside the text, and how often it is in the text.
struct Counts {
    words: HashMap<u32, (f32, f32)>,
    length: f32,
}

#[derive(Default)]
struct Counter {
    /// All forms, each with the word as it was first written if it may have other forms.
    forms: Vec<(String, Option<String>)>,
    numbers: HashMap<String, u32>,
    /// The forms of words as they are written.
    known: HashMap<String, Vec<u32>>,
}

impl Counter {
    fn page(&mut self, page: &Page) -> Counts {
        let mut counts = Counts { words: HashMap::with_capacity(256), length: 0.0 };
        self.field(&page.title, TITLE, &mut counts);
        self.field(&page.description, DESCRIPTION, &mut counts);
        page.facts.iter().chain([&page.date]).for_each(|fact| self.field(fact, FACT, &mut counts));
        for section in &page.sections {
            self.field(&section.heading, HEADING, &mut counts);
            self.field(&section.text, 0.0, &mut counts);
        }
        counts
    }

    /// Counts the words of a field; the text has no weight of its own.
    fn field(&mut self, text: &str, weight: f32, counts: &mut Counts) {
        let mut before: Option<(usize, Vec<u32>)> = None;
        for (at, word) in written(text) {
            let numbers = self.word(word);
            for number in numbers {
                add(counts, *number, weight);
            }
            // `SDG-9` is found as `sdg9`, too.
            let joined = match &before {
                Some((end, _)) if at == end + 1 && is_joint(text.as_bytes()[*end]) => true,
                Some((end, _)) => {
                    text.get(*end..at).is_some_and(|between| matches!(between, "\u{2010}" | "\u{2011}" | "–"))
                }
                None => false,
            };
            let mut numbers = self.known[word].clone();
            if let Some((_, first)) = before.take().filter(|_| joined) {
                numbers = self.compound(&first, &numbers);
                numbers.iter().for_each(|number| add(counts, *number, weight));
            }
            before = Some((at + word.len(), numbers));
        }
    }

    fn compound(&mut self, first: &[u32], second: &[u32]) -> Vec<u32> {
        let ([first], [second]) = (first, second) else { return second.to_vec() };
        let form = [&*self.forms[*first as usize].0, &*self.forms[*second as usize].0].concat();
        if form.len() > 24 {
            return vec![*second];
        }
        vec![self.number(Token { form, is_word: false }, "")]
    }

    /// The forms of a word as it is written.
    fn word(&mut self, word: &str) -> &[u32] {
        if !self.known.contains_key(word) {
            let numbers = of_word(word, true).into_iter().map(|token| self.number(token, word)).collect();
            self.known.insert(word.to_owned(), numbers);
        }
        &self.known[word]
    }

    fn number(&mut self, token: Token, written: &str) -> u32 {
        if let Some(number) = self.numbers.get(&token.form) {
            return *number;
        }
        let number = u32::try_from(self.forms.len()).unwrap_or(u32::MAX);
        self.numbers.insert(token.form.clone(), number);
        // A part of what is written is its own first form.
        let is_whole = super::rules::fold(written) == token.form;
        let first = if is_whole { written.to_owned() } else { token.form.clone() };
        self.forms.push((token.form, token.is_word.then_some(first)));
        number
    }
}

fn is_joint(byte: u8) -> bool {
    matches!(byte, b'-' | b'/' | b'.' | b'_' | b'@')
}

fn add(counts: &mut Counts, number: u32, weight: f32) {
    let count = counts.words.entry(number).or_default();
    if weight > 0.0 {
        count.0 += weight;
    } else {
        count.1 += 1.0;
        counts.length += 1.0;
    }
}

/// The pages of each word, by the number of its first form.
fn postings(counts: &[Counts], stems: &[String]) -> Vec<(String, Vec<Posting>)> {
    let mut numbers: HashMap<&str, usize> = HashMap::with_capacity(stems.len());
    let mut found: Vec<(String, Vec<Posting>)> = Vec::new();
    let of_form: Vec<usize> = stems
        .iter()
        .map(|stem| {
            *numbers.entry(stem).or_insert_with(|| {
                found.push((stem.clone(), Vec::new()));
                found.len() - 1
            })
        })
        .collect();
    let total: f32 = counts.iter().map(|page| page.length).sum();
    let average = (total / counts.len().max(1) as f32).max(1.0);
    for (at, page) in counts.iter().enumerate() {
        let norm = 1.0 - LENGTH + LENGTH * page.length / average;
        let mut words: HashMap<usize, f32> = HashMap::with_capacity(page.words.len());
        for (form, (weight, count)) in &page.words {
            *words.entry(of_form[*form as usize]).or_default() += weight + count / norm;
        }
        for (word, weight) in words {
            found[word].1.push((at, level(weight / (weight + SATURATION))));
        }
    }
    found
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 25")]
fn level(share: f32) -> u8 {
    (share * 26.0).floor().clamp(0.0, 25.0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_is_in_the_file_that_the_layout_names() {
        for size in [1, 200, 500, 1_000, 5_000] {
            let layout = Layout::of(size);
            let text = "Pledges and pledge SDG-9 数字联盟 التعهدات ภาษาไทย ёлки a ab 2022";
            let page = Page { title: text.to_owned(), ..Page::default() };
            let index = Index::of("ru", layout, &vec![page; size.min(3)], &[]);
            assert_eq!(index.words.len(), layout.shards);
            let mut count = 0;
            for (number, file) in index.words.iter().enumerate() {
                for line in file.lines() {
                    let (word, rest) = line.split_once('\t').unwrap();
                    assert_eq!(layout.shard(word), number, "{word} of {size}");
                    if !rest.starts_with('>') {
                        count += 1;
                        assert!(rest.ends_with(|c: char| c.is_ascii_uppercase()), "{line}");
                    }
                }
            }
            assert!(count > 20);
            assert!(index.words.concat().contains("sdg9\t"));
        }
    }
}
