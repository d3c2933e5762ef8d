//! The words of all pages of a language, and what each page has of them: threads add their pages in any order.
//!
//! Numbers of words follow the order in which pages come, so nothing that is published depends on them.

use std::sync::{Mutex, PoisonError};

use foldhash::HashMap;

use super::counts::{Count, Counts};
use super::page::Page;
use super::rules::fold;
use super::tokens::of_word;
use super::write;

/// A form, and the word as it is written of which it is, if it may have other forms.
pub type Form = (String, Option<String>);

/// What an index says of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// Its words by their numbers, packed: there are many pages.
    words: Box<[u8]>,
    /// How many words its text has.
    pub length: u32,
    /// Its line in the file of excerpts.
    pub line: Box<str>,
}

impl Record {
    /// The numbers of its words, with the count of each; a number may come again.
    pub fn words(&self) -> impl Iterator<Item = (usize, Count)> {
        let mut rest = &*self.words;
        std::iter::from_fn(move || {
            let number = unpack(&mut rest)?;
            let times = unpack(&mut rest)?;
            let weight = if times & 1 == 1 { unpack(&mut rest)? } else { 0 };
            Some((number as usize, Count { weight, times: times >> 1 }))
        })
    }
}

/// The words of a language.
#[derive(Debug, Default)]
pub struct Vocabulary(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    forms: Vec<Form>,
    numbers: HashMap<String, u32>,
    /// The forms of words as they are written.
    words: HashMap<Box<str>, Box<[u32]>>,
    /// The forms of compounds as they are written.
    joined: HashMap<Box<str>, Option<u32>>,
}

impl Vocabulary {
    /// What an index says of a page of the language.
    pub fn record(&self, page: &Page) -> Record {
        let counts = Counts::of(page);
        let (mut words, mut length) = (Vec::with_capacity(4 * counts.words.len()), 0);
        {
            let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            known.page(&counts, &mut |number, count| {
                length += count.times;
                pack(number, count, &mut words);
            });
        }
        // Copies, since what is cut to its length keeps the memory that it grew into.
        Record { words: Box::from(&*words), length, line: Box::from(&*write::line(page)) }
    }

    /// All forms, by their numbers.
    pub fn forms(&self) -> Vec<Form> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).forms.clone()
    }
}

impl Known {
    fn page(&mut self, counts: &Counts<'_>, found: &mut impl FnMut(u32, Count)) {
        for (word, count) in counts.words.iter() {
            match self.words.get(word) {
                Some(numbers) => numbers.iter().for_each(|number| found(*number, count)),
                None => self.word(word).iter().for_each(|number| found(*number, count)),
            }
        }
        for (compound, count) in counts.joined.iter() {
            let known = self.joined.get(compound).copied();
            let number = known.unwrap_or_else(|| self.compound(compound));
            number.into_iter().for_each(|number| found(number, count));
        }
        counts.grams.iter().for_each(|(gram, count)| found(self.number(gram, None), count));
        for (form, (is_word, count)) in &counts.forms {
            found(self.number(form, is_word.then(|| form.clone())), *count);
        }
    }

    /// The forms of a word that no page had before.
    fn word(&mut self, word: &str) -> &[u32] {
        let numbers = of_word(word, true).into_iter().map(|token| {
            // A part of what is written is its own first form.
            let is_whole = fold(word) == token.form;
            let written = if is_whole { word.to_owned() } else { token.form.clone() };
            self.number(&token.form, token.is_word.then_some(written))
        });
        let numbers = numbers.collect();
        self.words.entry(word.into()).or_insert(numbers)
    }

    /// The number of what the parts of a compound are together, if each is one word.
    fn compound(&mut self, compound: &str) -> Option<u32> {
        let parts = super::tokens::written(compound).map(|(_, part, _)| {
            let tokens = of_word(part, true);
            <[_; 1]>::try_from(tokens).ok().map(|[token]| token.form)
        });
        let form = parts.collect::<Option<String>>().filter(|form| form.len() <= LONGEST);
        let number = form.map(|form| self.number(&form, None));
        self.joined.insert(compound.into(), number);
        number
    }

    fn number(&mut self, form: &str, written: Option<String>) -> u32 {
        if let Some(number) = self.numbers.get(form) {
            if let Some(written) = written {
                let known = &mut self.forms[*number as usize].1;
                // Whichever page comes first, it is the same one.
                if known.as_ref().is_none_or(|known| written < *known) {
                    *known = Some(written);
                }
            }
            return *number;
        }
        let number = u32::try_from(self.forms.len()).unwrap_or(u32::MAX);
        self.numbers.insert(form.to_owned(), number);
        self.forms.push((form.to_owned(), written));
        number
    }
}

/// Longest form of a compound, in bytes.
const LONGEST: usize = 24;

fn pack(number: u32, Count { weight, times }: Count, bytes: &mut Vec<u8>) {
    let mut push = |mut number: u32| {
        while number >= 0x80 {
            bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        bytes.push(number as u8);
    };
    push(number);
    push(times << 1 | u32::from(weight > 0));
    if weight > 0 {
        push(weight);
    }
}

fn unpack(bytes: &mut &[u8]) -> Option<u32> {
    let mut number = 0;
    for shift in (0..35).step_by(7) {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u32::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_back_as_they_were_counted() {
        let vocabulary = Vocabulary::default();
        let page = |title: &str| Page { title: title.to_owned(), ..Page::default() };
        let first = vocabulary.record(&page("Résumé, SDG-9 数字"));
        let second = vocabulary.record(&page("resume sdg9"));
        let forms = vocabulary.forms();
        let named = |record: &Record| {
            let mut found: Vec<_> =
                record.words().map(|(number, count)| (forms[number].0.clone(), count)).collect();
            found.sort_by(|left, right| left.0.cmp(&right.0));
            found
        };
        let words: Vec<String> = named(&first).into_iter().map(|(form, _)| form).collect();
        assert_eq!(words, ["9", "resume", "sdg", "sdg9", "字", "数字"]);
        assert!(named(&first).iter().all(|(_, count)| *count == Count { weight: 10, times: 0 }));
        assert_eq!(named(&second).len(), 2);
        let written =
            |form: &str| forms.iter().find(|(known, _)| known == form).and_then(|(_, one)| one.clone());
        assert_eq!(written("resume").as_deref(), Some("Résumé"));
        assert_eq!(written("sdg9").as_deref(), Some("sdg9"));
    }
}
