//! What blocks say that a translation says too, in whichever language: numbers, names, links, code, words of one origin, length.
//!
//! The cost of a pair is, roughly, the logarithm of how improbable it is, so that costs of pairs can be added.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, Hash};

use super::super::numbers::{Number, numbers};
use super::side::Side;

/// What some blocks say.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    length: f32,
    objects: Vec<u64>,
    code: Vec<u64>,
    numbers: Vec<Number>,
    beginnings: BTreeSet<u64>,
    names: BTreeSet<u64>,
    marks: [bool; 4],
    parts: [u8; 2],
    blocks: usize,
}

/// More numbers than this are a list of data.
const MOST: usize = 60;

impl Evidence {
    /// That of some blocks of a text.
    pub fn of(side: &Side<'_, '_>, blocks: &[usize]) -> Evidence {
        let lang = side.primary();
        let mut made = Evidence { blocks: blocks.len(), ..Evidence::default() };
        for at in blocks {
            let (block, key) = (&side.blocks[*at], &side.keys[*at]);
            let likeness = key.likeness(block);
            made.length += key.length;
            made.objects.extend(&key.objects);
            made.code.extend(&key.code);
            if made.numbers.len() < MOST {
                made.numbers.extend(numbers(&block.text, lang));
            }
            made.beginnings.extend(&likeness.beginnings);
            made.names.extend(names(&block.text));
            for (all, own) in made.marks.iter_mut().zip(key.marks) {
                *all |= own;
            }
            for (all, own) in made.parts.iter_mut().zip(likeness.parts) {
                *all = all.saturating_add(own);
            }
        }
        made
    }

    /// How little speaks for this being a translation of another, which is `ratio` times shorter as a rule; below 0, something speaks
    /// for it.
    pub fn cost(&self, other: &Evidence, ratio: f32) -> f32 {
        let expected = other.length * ratio;
        let deviation = (4.0 * (self.length + expected) + 30.0).sqrt();
        let length = (((self.length - expected) / deviation).powi(2) * 0.4).min(3.0);
        let marks = self.marks.iter().zip(&other.marks).filter(|(own, other)| own != other).count();
        let apart = |at: usize| f32::from(self.parts[at].abs_diff(other.parts[at]).min(3));
        let blocks = self.blocks.abs_diff(other.blocks).min(4) as f32;
        let words = self.beginnings.intersection(&other.beginnings).count().min(8) as f32;
        let names = self.names.intersection(&other.names).count().min(4) as f32;
        length + marks as f32 * 0.3 + apart(0) * 0.2 + apart(1) * 0.3 + blocks * 0.6
            - words * 0.9
            - names * 1.5
            + unlike(&self.objects, &other.objects)
            + unlike(&self.code, &other.code)
            + self.numbers(other)
    }

    fn numbers(&self, other: &Evidence) -> f32 {
        let alone = |own: &[Number], others: &[Number]| {
            let hard = own.iter().filter(|number| !number.soft);
            hard.filter(|number| !others.iter().any(|other| other.equals(number))).count()
        };
        let only = alone(&self.numbers, &other.numbers) + alone(&other.numbers, &self.numbers);
        let both = self.numbers.iter().filter_map(|number| {
            let partner = other.numbers.iter().find(|other| other.equals(number))?;
            Some(if number.soft && partner.soft { 0.4 } else { 1.4 })
        });
        (only as f32 * 0.8).min(2.5) - both.sum::<f32>().min(4.0)
    }
}

/// Objects of only one side speak against a pair, those of both for it.
fn unlike(own: &[u64], other: &[u64]) -> f32 {
    let both = own.iter().filter(|hash| other.contains(hash)).count();
    let only = own.len() + other.iter().filter(|hash| !own.contains(hash)).count() - both;
    (only as f32 * 1.2).min(3.0) - (both as f32 * 2.0).min(4.0)
}

/// Hashes of short names in Latin capitals, which are the same in many languages.
fn names(text: &str) -> impl Iterator<Item = u64> + '_ {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    let is_name = |word: &&str| {
        (2..4).contains(&word.len())
            && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
            && word.bytes().any(|byte| byte.is_ascii_uppercase())
    };
    words.filter(is_name).map(|word| hash(word.as_bytes()))
}

fn hash(value: impl Hash) -> u64 {
    foldhash::fast::FixedState::default().hash_one(value)
}
