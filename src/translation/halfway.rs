//! The units of a translation that somebody has begun to bring up to date: some changes of its original are in it, others are not.
//!
//! Its units are in the order of both versions of the original, so they are paired with the units of the two, where new ones may be absent
//! and removed ones present. What tells them apart is the same in all languages: what they are, numbers, ids of headings, length.

use std::collections::BTreeMap;

use super::align::{Change, Pair};
use super::counterparts::anchor;
use super::version::Version;
use crate::markdown::{Unit, UnitKind};

/// What it costs that a translation lacks a unit of both versions, or has one of neither.
const ALONE: f64 = 0.9;

/// What it costs that it lacks a unit of one version, or one that moved.
const OPEN: f64 = 0.35;

/// No more pairs are compared.
const MOST: usize = 4_000_000;

/// For pairs of units of an original, by their numbers before and after, the unit of a translation that stands for them.
pub type Halfway = BTreeMap<(Option<usize>, Option<usize>), usize>;

/// Pairs the units of a translation with those of its original, before and after; `None` for texts that are too long.
pub fn halfway(pairs: &[Pair], (old, new): (&Version, &Version), translation: &Version) -> Option<Halfway> {
    let is_body = |pair: &&Pair| {
        pair.after.is_none_or(|at| at >= new.fields.len())
            && pair.before.is_none_or(|at| at >= old.fields.len())
    };
    let pairs: Vec<&Pair> = pairs.iter().filter(is_body).collect();
    let first = translation.fields.len();
    let size = (pairs.len(), translation.units.len() - first);
    if size.0.saturating_mul(size.1) > MOST {
        return None;
    }
    let length = |version: &Version| version.units.iter().map(|unit| unit.text.len()).sum::<usize>() as f64;
    let longer = (length(translation) + 1.0) / (length(new) + 1.0);
    let (old_signs, new_signs, own) = (signs(old), signs(new), signs(translation));
    let cost = |row: usize, column: usize| {
        let own = &own[first + column];
        let [before, after] = [(pairs[row].before, &old_signs), (pairs[row].after, &new_signs)]
            .map(|(at, signs)| at.and_then(|at| signs[at].difference(own, longer)));
        match (before, after) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        }
    };
    let skip = |row: usize| match pairs[row].change {
        Change::Same | Change::Changed => ALONE,
        Change::Added | Change::Removed | Change::Moved => OPEN,
    };
    let found = cheapest(size, cost, skip).into_iter();
    Some(found.map(|(row, column)| ((pairs[row].before, pairs[row].after), first + column)).collect())
}

/// The pairs of rows and columns, both in order, that cost least in all.
fn cheapest(
    (rows, columns): (usize, usize),
    cost: impl Fn(usize, usize) -> Option<f64>,
    skip: impl Fn(usize) -> f64,
) -> Vec<(usize, usize)> {
    let mut best = vec![vec![f64::INFINITY; columns + 1]; rows + 1];
    let mut moves = vec![vec![Move::Both; columns + 1]; rows + 1];
    best[0][0] = 0.0;
    for row in 0..=rows {
        for column in 0..=columns {
            let mut tried = Vec::with_capacity(3);
            if row > 0 && column > 0 {
                let both = cost(row - 1, column - 1).map(|cost| best[row - 1][column - 1] + cost);
                tried.extend(both.map(|cost| (cost, Move::Both)));
            }
            if row > 0 {
                tried.push((best[row - 1][column] + skip(row - 1), Move::Original));
            }
            if column > 0 {
                tried.push((best[row][column - 1] + ALONE, Move::Translation));
            }
            for (cost, step) in tried {
                if cost < best[row][column] {
                    (best[row][column], moves[row][column]) = (cost, step);
                }
            }
        }
    }
    let (mut row, mut column, mut found) = (rows, columns, Vec::new());
    while row > 0 || column > 0 {
        match moves[row][column] {
            Move::Both => {
                (row, column) = (row - 1, column - 1);
                found.push((row, column));
            }
            Move::Original => row -= 1,
            Move::Translation => column -= 1,
        }
    }
    found
}

/// A step of the pairing.
#[derive(Clone, Copy)]
enum Move {
    Both,
    Original,
    Translation,
}

/// What a unit has in common with its translations.
struct Sign<'t> {
    kind: UnitKind,
    id: Option<&'t str>,
    numbers: Vec<String>,
    length: f64,
}

fn signs(version: &Version) -> Vec<Sign<'_>> {
    version.units.iter().map(|unit| Sign::of(unit, &version.text)).collect()
}

impl Sign<'_> {
    fn of<'t>(unit: &Unit, text: &'t str) -> Sign<'t> {
        let is_heading = matches!(unit.kind, UnitKind::Heading(_));
        let numbers = unit.text.split(|sign: char| !sign.is_numeric()).filter(|run| !run.is_empty());
        let mut numbers: Vec<String> = numbers.map(str::to_owned).collect();
        numbers.sort();
        Sign {
            kind: unit.kind,
            id: is_heading.then(|| anchor(text, &unit.range)).flatten(),
            numbers,
            length: unit.text.len() as f64 + 1.0,
        }
    }

    /// How different a unit of an original and one of its translation are; `None` if they cannot be versions of one.
    fn difference(&self, own: &Sign<'_>, longer: f64) -> Option<f64> {
        let mut cost = match (self.kind, own.kind) {
            (UnitKind::Heading(one), UnitKind::Heading(other)) if one != other => 0.4,
            (one, other) if one == other => 0.0,
            (UnitKind::Heading(_), _) | (_, UnitKind::Heading(_)) => return None,
            _ => 0.8,
        };
        cost += match (self.id, own.id) {
            (Some(one), Some(other)) if one == other => -0.5,
            (Some(_), Some(_)) => 1.5,
            _ => 0.0,
        };
        let common = self.numbers.iter().filter(|number| own.numbers.contains(number)).count();
        let all = self.numbers.len().max(own.numbers.len());
        if all > 0 {
            cost += 0.6 * (1.0 - common as f64 / all as f64) - 0.1 * f64::from(u8::from(common > 0));
        }
        cost += ((own.length / (self.length * longer)).ln().abs() * 0.25).min(0.5);
        Some(cost.max(0.0))
    }
}
