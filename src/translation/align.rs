//! Pairs the units of two versions of a text: equal ones first, wherever they are, then similar ones in order.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::words::{similarity, tokens};
use crate::markdown::Unit;

/// What became of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is as it was.
    Same,
    /// It is as it was, at another place.
    Moved,
    /// It has other words.
    Changed,
    /// It is new.
    Added,
    /// It is gone.
    Removed,
}

/// A unit before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Its number in the earlier version.
    pub before: Option<usize>,
    /// Its number in the later version.
    pub after: Option<usize>,
    /// What became of it.
    pub change: Change,
}

/// How similar two units must be to be versions of one: this share of their words.
const SIMILAR: f64 = 0.4;

/// Pairs of units in the order of the later version; removed ones follow the one that they stood behind.
pub fn align(before: &[Unit], after: &[Unit]) -> Vec<Pair> {
    let texts = |units: &[Unit]| units.iter().map(|unit| unit.text.clone()).collect::<Vec<_>>();
    let (old, new) = (texts(before), texts(after));
    let mut partner_of_new: Vec<Option<(usize, Change)>> = vec![None; new.len()];
    let mut is_paired = vec![false; old.len()];
    let mut gaps = Vec::new();
    for op in capture_diff_slices(Algorithm::Patience, &old, &new) {
        match op {
            DiffOp::Equal { old_index, new_index, len } => {
                for step in 0..len {
                    partner_of_new[new_index + step] = Some((old_index + step, Change::Same));
                    is_paired[old_index + step] = true;
                }
            }
            other => gaps.push((other.old_range(), other.new_range())),
        }
    }
    moved(&old, &new, &mut is_paired, &mut partner_of_new);
    for (from, to) in gaps {
        let from: Vec<usize> = from.filter(|at| !is_paired[*at]).collect();
        let to: Vec<usize> = to.filter(|at| partner_of_new[*at].is_none()).collect();
        for (one, other) in similar_in_order(&from, &to, before, after) {
            partner_of_new[other] = Some((one, Change::Changed));
            is_paired[one] = true;
        }
    }
    in_order(&partner_of_new, &is_paired)
}

/// Pairs equal units that are at other places.
fn moved(
    old: &[String],
    new: &[String],
    is_paired: &mut [bool],
    partner_of_new: &mut [Option<(usize, Change)>],
) {
    let mut free: std::collections::HashMap<&str, Vec<usize>> = std::collections::HashMap::new();
    for (at, text) in old.iter().enumerate().rev().filter(|(at, _)| !is_paired[*at]) {
        free.entry(text).or_default().push(at);
    }
    for (at, text) in new.iter().enumerate() {
        if partner_of_new[at].is_none()
            && let Some(from) = free.get_mut(text.as_str()).and_then(Vec::pop)
        {
            partner_of_new[at] = Some((from, Change::Moved));
            is_paired[from] = true;
        }
    }
}

/// The pairs of a gap with the greatest similarity in all that keep their order (Needleman and Wunsch).
fn similar_in_order(from: &[usize], to: &[usize], before: &[Unit], after: &[Unit]) -> Vec<(usize, usize)> {
    let (rows, columns) = (from.len(), to.len());
    if rows == 0 || columns == 0 {
        return Vec::new();
    }
    // To compare each with each of thousands would take too long; a text whose every unit changed still has as many.
    if rows * columns > 250_000 {
        return if rows == columns { similar_in_step(from, to, before, after) } else { Vec::new() };
    }
    let words = |list: &[usize], units: &[Unit]| -> Vec<Vec<String>> {
        list.iter().map(|at| tokens(&units[*at].text).map(str::to_lowercase).collect()).collect()
    };
    let (old, new) = (words(from, before), words(to, after));
    let score = |row: usize, column: usize| {
        let same_kind = before[from[row]].kind == after[to[column]].kind;
        let share = similarity(&old[row], &new[column]);
        if share >= SIMILAR { share + if same_kind { 0.05 } else { 0.0 } } else { 0.0 }
    };
    let mut best = vec![vec![0.0_f64; columns + 1]; rows + 1];
    let mut scores = vec![vec![0.0_f64; columns]; rows];
    for row in 0..rows {
        for column in 0..columns {
            scores[row][column] = score(row, column);
            let paired = best[row][column] + scores[row][column];
            best[row + 1][column + 1] = paired.max(best[row][column + 1]).max(best[row + 1][column]);
        }
    }
    let (mut row, mut column, mut pairs) = (rows, columns, Vec::new());
    while row > 0 && column > 0 {
        let here = best[row][column];
        if here <= best[row - 1][column] {
            row -= 1;
        } else if here <= best[row][column - 1] {
            column -= 1;
        } else {
            (row, column) = (row - 1, column - 1);
            pairs.push((from[row], to[column]));
        }
    }
    pairs
}

/// The pairs of units at the same places of a gap that are similar.
fn similar_in_step(from: &[usize], to: &[usize], before: &[Unit], after: &[Unit]) -> Vec<(usize, usize)> {
    let words = |unit: &Unit| tokens(&unit.text).map(str::to_lowercase).collect::<Vec<_>>();
    let pairs = from.iter().copied().zip(to.iter().copied());
    pairs
        .filter(|(one, other)| similarity(&words(&before[*one]), &words(&after[*other])) >= SIMILAR)
        .collect()
}

fn in_order(partner_of_new: &[Option<(usize, Change)>], is_paired: &[bool]) -> Vec<Pair> {
    let mut removed: Vec<usize> = (0..is_paired.len()).filter(|at| !is_paired[*at]).rev().collect();
    let mut pairs = Vec::with_capacity(partner_of_new.len() + removed.len());
    let gone = |at: usize| Pair { before: Some(at), after: None, change: Change::Removed };
    for (after, partner) in partner_of_new.iter().enumerate() {
        if let Some((before, Change::Same | Change::Changed)) = partner {
            while removed.last().is_some_and(|at| at < before) {
                pairs.extend(removed.pop().map(gone));
            }
        }
        pairs.push(match partner {
            Some((before, change)) => Pair { before: Some(*before), after: Some(after), change: *change },
            None => Pair { before: None, after: Some(after), change: Change::Added },
        });
    }
    pairs.extend(removed.into_iter().rev().map(gone));
    pairs
}

/// The words of changed, added and removed units, and their share of all words of both versions, in percent.
pub fn changed_share(pairs: &[Pair], before: &[Unit], after: &[Unit]) -> (u32, u32) {
    let words = |pair: &Pair| {
        let old = pair.before.map_or(0, |at| before[at].words);
        old.max(pair.after.map_or(0, |at| after[at].words))
    };
    let is_other = |pair: &&Pair| !matches!(pair.change, Change::Same | Change::Moved);
    let changed: u32 = pairs.iter().filter(is_other).map(words).sum();
    let all: u32 = pairs.iter().map(words).sum();
    (changed, (100 * changed).checked_div(all).unwrap_or_default())
}
