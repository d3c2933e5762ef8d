//! Records of pages -> the files of an index: the fields of a page are one text in which words of titles count more (BM25F).

use foldhash::{HashMap, HashMapExt};

use super::counts::Count;
use super::groups::groups;
use super::layout::Layout;
use super::page::{Facet, Values};
use super::vocabulary::{Record, Vocabulary};
use super::write;

/// How soon more of the same word adds nothing, and how much the length of a text matters (BM25's `k1` and `b`).
const SATURATION: f32 = 5.0;
const LENGTH: f32 = 0.5;

/// The files of an index, without those of excerpts, which are lines of the records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Index {
    /// What a browser reads first.
    pub manifest: String,
    /// The words.
    pub words: Vec<String>,
}

impl Index {
    /// The index of the pages of a language, by the first part of its tag; the vocabulary has the words of the records.
    pub fn of(
        primary: &str,
        vocabulary: &Vocabulary,
        records: &[&Record],
        (facets, values): (&[Facet], &[Values]),
    ) -> Index {
        let layout = Layout::of(records.len());
        let forms = vocabulary.forms();
        let stems = groups(primary, &forms);
        let postings = postings(records, &stems);
        let words = write::words(layout, forms.iter().map(|(form, _)| form.as_str()).zip(&stems), &postings);
        // Browsers keep files of the same version only.
        let mut hasher = blake3::Hasher::new();
        for text in words.iter().map(String::as_str).chain(records.iter().map(|record| &*record.line)) {
            hasher.update(text.as_bytes());
        }
        let version = &hasher.finalize().to_hex()[..10];
        Index { manifest: write::manifest(primary, layout, version, (facets, values)), words }
    }
}

/// The pages of each word as they are written, by the number of its first form.
fn postings<'s>(records: &[&Record], stems: &'s [String]) -> HashMap<&'s str, String> {
    let mut numbers: HashMap<&str, usize> = HashMap::with_capacity(stems.len());
    let of_form: Vec<usize> = stems
        .iter()
        .map(|stem| {
            let next = numbers.len();
            *numbers.entry(stem).or_insert(next)
        })
        .collect();
    let mut lines: Vec<(usize, String)> = vec![(0, String::new()); numbers.len()];
    let average = average(records);
    let mut counted: Vec<Count> = vec![Count::default(); numbers.len()];
    let mut words = Vec::new();
    for (at, record) in records.iter().enumerate() {
        for (form, count) in record.words() {
            let Some(word) = of_form.get(form).copied() else { continue };
            if counted[word] == Count::default() {
                words.push(word);
            }
            counted[word].add(count);
        }
        let norm = 1.0 - LENGTH + LENGTH * record.length as f32 / average as f32;
        for word in words.drain(..) {
            let Count { weight, times } = std::mem::take(&mut counted[word]);
            let weight = weight as f32 + times as f32 / norm;
            let (before, line) = &mut lines[word];
            write::posting(at - *before, level(weight / (weight + SATURATION)), line);
            *before = at;
        }
    }
    numbers.into_iter().map(|(stem, number)| (stem, std::mem::take(&mut lines[number].1))).collect()
}

/// How many words a text has, roughly: a page more or less must not change what is said of the others.
fn average(records: &[&Record]) -> usize {
    let average = records.iter().map(|record| record.length as usize).sum::<usize>() / records.len().max(1);
    let step = average.next_power_of_two().max(16) / 8;
    (average / step * step).max(1)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 25")]
fn level(share: f32) -> u8 {
    (share * 26.0).floor().clamp(0.0, 25.0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::page::Page;

    #[test]
    fn each_form_is_in_the_file_that_the_layout_names() {
        for size in [1, 200, 500, 1_000, 5_000] {
            let layout = Layout::of(size);
            let text = "Pledges and pledge SDG-9 数字联盟 التعهدات ภาษาไทย ёлки a ab 2022";
            let page = Page { title: text.to_owned(), ..Page::default() };
            let vocabulary = Vocabulary::default();
            let record = vocabulary.record(&page);
            let index = Index::of("ru", &vocabulary, &vec![&record; size], (&[], &[]));
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
