//! Pairs the passages of a translation with those of its original.
//!
//! Passages are paired by their numbers, links, code and lengths (Gale and Church). A passage may be left out, and one may be two
//! in the other text. Only a band around the diagonal is compared, so that time grows linearly with the length of a text.

use std::ops::Range;

use super::values::Number;
use crate::markdown::{OBJECT, Passage};

/// Passages of the translation and those of the original with the same content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bead {
    /// Passages of the translation.
    pub own: Range<usize>,
    /// Passages of the original.
    pub others: Range<usize>,
}

/// A passage as it is compared.
pub struct Part<'p> {
    /// The passage.
    pub passage: &'p Passage,
    /// Its numbers.
    pub numbers: Vec<Number>,
    length: f32,
    objects: usize,
}

/// A passage with more numbers is a list of data: they are not compared, so that time grows linearly with the length of a text.
const MOST: usize = 100;

impl<'p> Part<'p> {
    /// Measures a passage.
    pub fn new(passage: &'p Passage, mut numbers: Vec<Number>) -> Part<'p> {
        if numbers.len() > MOST {
            numbers.clear();
        }
        let objects = passage.text.matches(OBJECT).count() + passage.links.len();
        Part { passage, numbers, length: passage.text.chars().count() as f32, objects }
    }
}

/// How many passages a step takes from the translation and from the original, and what it costs by itself.
const STEPS: &[(usize, usize, f32)] = &[(1, 1, 0.0), (1, 0, 1.5), (0, 1, 1.5), (2, 1, 1.0), (1, 2, 1.0)];

/// Half of the width of the band, if both texts have equally many passages.
const BAND: usize = 60;

/// The widest band.
const WIDEST: usize = 400;

/// Pairs the passages of two texts.
pub fn beads(own: &[Part<'_>], others: &[Part<'_>]) -> Vec<Bead> {
    let half = (own.len().abs_diff(others.len()) + BAND).min(WIDEST);
    let width = 2 * half + 1;
    let length = |parts: &[Part<'_>]| parts.iter().map(|part| part.length).sum::<f32>() + 1.0;
    let ratio = length(own) / length(others);
    // The first passage of the original in the band of a passage of the translation.
    let first = |row: usize| (row * others.len() / own.len().max(1)).saturating_sub(half);
    let cell = |row: usize, column: usize| {
        let at = column.checked_sub(first(row)).filter(|at| *at < width)?;
        Some(row * width + at)
    };
    let mut costs = vec![f32::INFINITY; (own.len() + 1) * width];
    let mut steps = vec![u8::MAX; (own.len() + 1) * width];
    if let Some(start) = costs.first_mut() {
        *start = 0.0;
    }
    for row in 0..=own.len() {
        for column in first(row)..(first(row) + width).min(others.len() + 1) {
            let Some(here) = cell(row, column) else { continue };
            for (number, (up, left, price)) in STEPS.iter().enumerate() {
                let (Some(above), Some(before)) = (row.checked_sub(*up), column.checked_sub(*left)) else {
                    continue;
                };
                let Some(from) = cell(above, before).map(|from| costs[from]).filter(|cost| cost.is_finite())
                else {
                    continue;
                };
                let both = *up > 0 && *left > 0;
                let unlike =
                    if both { difference(&own[above..row], &others[before..column], ratio) } else { 0.0 };
                if from + price + unlike < costs[here] {
                    costs[here] = from + price + unlike;
                    steps[here] = u8::try_from(number).unwrap_or(0);
                }
            }
        }
    }
    walk(own.len(), others.len(), |row, column| steps.get(cell(row, column)?).copied())
}

fn walk(rows: usize, columns: usize, step: impl Fn(usize, usize) -> Option<u8>) -> Vec<Bead> {
    let (mut row, mut column) = (rows, columns);
    let mut list = Vec::new();
    while let Some((up, left, _)) = step(row, column).and_then(|step| STEPS.get(usize::from(step))) {
        let bead = Bead { own: row - up..row, others: column - left..column };
        (row, column) = (bead.own.start, bead.others.start);
        list.push(bead);
    }
    list.reverse();
    list
}

/// How different two groups of passages are.
fn difference(own: &[Part<'_>], others: &[Part<'_>], ratio: f32) -> f32 {
    let sum = |parts: &[Part<'_>]| parts.iter().map(|part| part.length).sum::<f32>();
    let lengths = ((sum(own) + 8.0) / ((sum(others) * ratio) + 8.0)).ln().abs().min(2.0);
    let objects = |parts: &[Part<'_>]| parts.iter().map(|part| part.objects).sum::<usize>();
    let objects = objects(own).abs_diff(objects(others)).min(3) as f32 * 0.3;
    let cell = |parts: &[Part<'_>]| parts.iter().any(|part| part.passage.cell);
    let kinds = if cell(own) == cell(others) { 0.0 } else { 2.0 };
    lengths + objects + kinds + numbers(own, others)
}

/// The weight of numbers: those of only one text separate passages, those of both join them.
fn numbers(own: &[Part<'_>], others: &[Part<'_>]) -> f32 {
    if own.iter().chain(others).all(|part| part.numbers.is_empty()) {
        return 0.0;
    }
    let alone = |left: &[Part<'_>], right: &[Part<'_>]| {
        let hard = left.iter().flat_map(|part| &part.numbers).filter(|number| !number.soft);
        hard.filter(|number| !has(right, number)).count() as f32
    };
    let both = own.iter().flat_map(|part| &part.numbers).filter(|number| has(others, number)).count() as f32;
    (0.7 * (alone(own, others) + alone(others, own))).min(1.8) - (0.5 * both).min(1.5)
}

/// Whether passages have a number.
pub fn has(parts: &[Part<'_>], number: &Number) -> bool {
    parts.iter().any(|part| part.numbers.iter().any(|other| other.equals(number)))
}

/// How often passages have a number.
pub fn count(parts: &[Part<'_>], number: &Number) -> usize {
    parts.iter().flat_map(|part| &part.numbers).filter(|other| other.equals(number)).count()
}

#[cfg(test)]
mod tests {
    use super::super::values::numbers;
    use super::*;

    fn paired(own: &[&str], others: &[&str]) -> Vec<(Range<usize>, Range<usize>)> {
        let passage = |text: &&str| {
            let mut passage = Passage::default();
            passage.push(text, 0);
            passage
        };
        let passages = |texts: &[&str]| -> Vec<Passage> { texts.iter().map(passage).collect() };
        let (own, others) = (passages(own), passages(others));
        fn parts(list: &[Passage]) -> Vec<Part<'_>> {
            list.iter().map(|passage| Part::new(passage, numbers(&passage.text, "en"))).collect()
        }
        let beads = beads(&parts(&own), &parts(&others));
        beads.into_iter().map(|bead| (bead.own, bead.others)).collect()
    }

    #[test]
    fn passages_are_paired_by_what_they_say() {
        let (one, two, three) = ("We met 12 ministers.", "They signed 34 pledges.", "Then 56 of them left.");
        let merged = format!("{one} {two}");
        assert_eq!(
            paired(&[one, two, three], &[one, two, three]),
            [(0..1, 0..1), (1..2, 1..2), (2..3, 2..3)]
        );
        assert_eq!(paired(&[&merged, three], &[one, two, three]), [(0..1, 0..2), (1..2, 2..3)]);
        assert_eq!(paired(&[two, three], &[one, two, three]), [(0..0, 0..1), (0..1, 1..2), (1..2, 2..3)]);
        assert_eq!(paired(&[], &[one]), [(0..0, 0..1)]);
        assert_eq!(paired(&[], &[]), []);
    }
}
