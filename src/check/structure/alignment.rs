//! Pairs the blocks of a translation with those of its original.
//!
//! Blocks keep their order, so they are paired by what they are, what they hold, what is around them and how long they are, only in
//! a band around the diagonal. Sections whose headings have ids may be in another order.

use std::collections::BTreeSet;

use super::sections;
use super::side::{Key, Side};
use crate::markdown::{Block, BlockKind};

/// A block of the translation and one of the original, by their numbers; one of them may be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The block of the translation.
    pub own: Option<usize>,
    /// The block of the original.
    pub other: Option<usize>,
}

/// The pairs of two texts.
pub struct Alignment {
    /// The pairs, in the order of the original.
    pub steps: Vec<Step>,
    /// A heading of the translation that comes too early or too late.
    pub misplaced: Option<usize>,
    /// How many times as long as the original the translation is.
    pub ratio: f32,
    /// Blocks of the translation that are at a place far from that of their partners.
    pub moved: BTreeSet<usize>,
}

impl Alignment {
    /// The blocks of the translation with their partners of the original, in its order.
    pub fn pairs(&self) -> Vec<(usize, usize)> {
        self.steps.iter().filter_map(|step| Some((step.own?, step.other?))).collect()
    }
}

/// What a block costs that has no partner.
const ALONE: f32 = 0.9;

/// The most that a pair costs whose blocks are of one class.
const UNLIKE: f32 = 1.7;

/// Pairs the blocks of two texts.
pub fn align(own: &Side<'_, '_>, other: &Side<'_, '_>) -> Alignment {
    let (mine, theirs) = (&own.blocks, &other.blocks);
    let order: Vec<usize> = (0..mine.len()).collect();
    let is_plain = mine.len() == theirs.len()
        && (0..mine.len()).all(|at| fits((&mine[at], &own.keys[at]), (&theirs[at], &other.keys[at])));
    let by_content = || sections::reordered(own, other);
    let Some((reordered, misplaced)) = reordered(mine, theirs).or_else(by_content) else {
        if is_plain {
            let steps = order.iter().map(|at| Step { own: Some(*at), other: Some(*at) }).collect();
            return Alignment { steps, misplaced: None, ratio: 1.0, moved: BTreeSet::new() };
        }
        return settled(own, other, &order).1;
    };
    let (cost, found) = settled(own, other, &order);
    let (other_cost, moved) = settled(own, other, &reordered);
    Alignment { misplaced: Some(misplaced), ..if other_cost < cost { moved } else { found } }
}

/// The least difference in cost by which one pairing is better than another.
const CERTAIN: f32 = 0.1;

/// The blocks of one side of which any may be the one without a partner that a step names, since the languages alone do not tell; itself
/// among them.
pub fn rivals(of: &Alignment, at: usize, own: &Side<'_, '_>, other: &Side<'_, '_>) -> Vec<usize> {
    let is_lost = of.steps[at].own.is_none();
    let long = |step: &Step| if is_lost { step.other } else { step.own };
    let short = |step: &Step| if is_lost { step.own } else { step.other };
    let Some(alone) = long(&of.steps[at]) else { return Vec::new() };
    let blocks = if is_lost { &other.blocks } else { &own.blocks };
    let cost = |long: usize, short: usize| {
        let (mine, theirs) = if is_lost { (short, long) } else { (long, short) };
        difference(
            (&own.blocks[mine], &own.keys[mine]),
            (&other.blocks[theirs], &other.keys[theirs]),
            of.ratio,
        )
    };
    let mut found = vec![alone];
    let before: Vec<usize> = (0..at).rev().collect();
    let after: Vec<usize> = (at + 1..of.steps.len()).collect();
    for way in [before, after] {
        let (mut left, mut change) = (alone, 0.0);
        for step in way.into_iter().map(|step| &of.steps[step]) {
            let (Some(partner), Some(next)) = (short(step), long(step)) else { break };
            let (Some(new), Some(old)) = (cost(left, partner), cost(next, partner)) else { break };
            if blocks[next].kind != blocks[alone].kind {
                break;
            }
            change += new - old;
            left = next;
            found.extend((change < CERTAIN).then_some(next));
        }
    }
    found.sort_unstable();
    found
}

/// Whether nothing speaks against a pair.
fn fits((own, mine): (&Block, &Key), (other, theirs): (&Block, &Key)) -> bool {
    let same_kind = match (&own.kind, &other.kind) {
        (BlockKind::Code(_), BlockKind::Code(_)) | (BlockKind::Note(_), BlockKind::Note(_)) => true,
        (own, other) => own == other,
    };
    same_kind
        && (other.id.is_none() || own.id == other.id)
        && own.lists.len() == other.lists.len()
        && mine.objects == theirs.objects
        && mine.around == theirs.around
}

/// The best pairs with what they cost. How much longer one language is than the other is known once blocks without partners are.
fn settled(own: &Side<'_, '_>, other: &Side<'_, '_>, order: &[usize]) -> (f32, Alignment) {
    let length = |keys: &[Key]| keys.iter().map(|key| key.length).sum::<f32>() + 1.0;
    let mut ratio = length(&own.keys) / length(&other.keys);
    let mut found = paired(own, other, order, ratio);
    for _ in 0..2 {
        let pairs = found.1.iter().filter_map(|step| Some((step.own?, step.other?)));
        let lengths = pairs.map(|(mine, theirs)| (own.keys[mine].length, other.keys[theirs].length));
        let (mine, theirs) = lengths.fold((1.0, 1.0), |all, one| (all.0 + one.0, all.1 + one.1));
        if (mine / theirs - ratio).abs() < ratio * 0.01 {
            break;
        }
        ratio = mine / theirs;
        found = paired(own, other, order, ratio);
    }
    let (cost, steps) = found;
    (cost, Alignment { steps, misplaced: None, ratio, moved: BTreeSet::new() })
}

/// The cost of the best pairs, and the pairs, for blocks of the translation in some order.
fn paired(own: &Side<'_, '_>, other: &Side<'_, '_>, order: &[usize], ratio: f32) -> (f32, Vec<Step>) {
    let (mine, theirs) = (&own.blocks, &other.blocks);
    let (rows, columns) = (order.len(), theirs.len());
    let half = (rows.abs_diff(columns) + BAND).min(WIDEST);
    let width = 2 * half + 1;
    let first = |row: usize| (row * columns / rows.max(1)).saturating_sub(half);
    let cell = |row: usize, column: usize| {
        column.checked_sub(first(row)).filter(|at| *at < width).map(|at| row * width + at)
    };
    let mut costs = vec![f32::INFINITY; (rows + 1) * width];
    let mut moves = vec![u8::MAX; (rows + 1) * width];
    costs[0] = 0.0;
    for row in 0..=rows {
        for column in first(row)..(first(row) + width).min(columns + 1) {
            let Some(here) = cell(row, column) else { continue };
            let from = |up: usize, left: usize| {
                let at = cell(row.checked_sub(up)?, column.checked_sub(left)?)?;
                Some(costs[at]).filter(|cost| cost.is_finite())
            };
            let both = || {
                let (mine, theirs) = (
                    (&mine[order[row - 1]], &own.keys[order[row - 1]]),
                    (&theirs[column - 1], &other.keys[column - 1]),
                );
                difference(mine, theirs, ratio)
            };
            let tried = [
                from(1, 1).and_then(|before| Some(before + both()?)),
                from(1, 0).map(|before| before + ALONE),
                from(0, 1).map(|before| before + ALONE),
            ];
            for (number, cost) in (0_u8..).zip(tried) {
                if let Some(cost) = cost.filter(|cost| *cost < costs[here]) {
                    (costs[here], moves[here]) = (cost, number);
                }
            }
        }
    }
    let cost = cell(rows, columns).map_or(f32::INFINITY, |at| costs[at]);
    let steps = walk((rows, columns), order, |row, column| moves.get(cell(row, column)?).copied());
    (cost, steps)
}

/// Half of the width of the band, if both texts have equally many blocks.
const BAND: usize = 20;

/// The widest half.
const WIDEST: usize = 400;

fn walk(
    (mut row, mut column): (usize, usize),
    order: &[usize],
    step: impl Fn(usize, usize) -> Option<u8>,
) -> Vec<Step> {
    let mut steps = Vec::new();
    while row > 0 || column > 0 {
        let (own, other) = match step(row, column) {
            Some(0) => (true, true),
            Some(1) => (true, false),
            Some(2) => (false, true),
            // Outside of the band.
            _ => (row > 0, row == 0),
        };
        row -= usize::from(own);
        column -= usize::from(other);
        steps.push(Step { own: own.then(|| order[row]), other: other.then_some(column) });
    }
    steps.reverse();
    steps
}

/// How different two blocks are; `None` if they can never be versions of one.
fn difference((own, mine): (&Block, &Key), (other, theirs): (&Block, &Key), ratio: f32) -> Option<f32> {
    let class = |kind: &BlockKind| match kind {
        BlockKind::Heading(_) => 0,
        BlockKind::Row => 1,
        BlockKind::Code(_) => 2,
        BlockKind::Html => 3,
        BlockKind::Note(_) => 4,
        _ => 5,
    };
    if class(&own.kind) != class(&other.kind) {
        return None;
    }
    let expected = theirs.length * ratio;
    let deviation = (4.0 * (mine.length + expected) + 30.0).sqrt();
    let mut cost = (((mine.length - expected) / deviation).powi(2) * 0.05).min(0.8);
    if let (BlockKind::Heading(one), BlockKind::Heading(two)) = (&own.kind, &other.kind) {
        cost = cost * 0.5 + if one == two { 0.0 } else { 0.3 };
        cost += match (&own.id, &other.id) {
            (Some(own), Some(other)) if own == other => -0.6,
            (Some(_), Some(_)) => 1.1,
            _ => 0.0,
        };
    } else if own.kind != other.kind {
        cost += 0.5;
    }
    cost += if mine.around == theirs.around { 0.0 } else { 0.5 };
    cost += if own.lists.len() == other.lists.len() { 0.0 } else { 0.3 };
    cost += unlike(&mine.objects, &theirs.objects) * 0.7 + unlike(&mine.code, &theirs.code) * 0.4;
    let (words, of_words) = (mine.likeness(own), theirs.likeness(other));
    cost += unlike(&words.numbers, &of_words.numbers) * 0.4;
    let marks = mine.marks.iter().zip(&theirs.marks).filter(|(own, other)| own != other).count();
    cost += marks as f32 * 0.07;
    let apart = |at: usize| f32::from(words.parts[at].abs_diff(of_words.parts[at]).min(3));
    cost += apart(0) * 0.07 + apart(1) * 0.1 - common(&words.beginnings, &of_words.beginnings) * 0.8;
    if other.text == own.text && own.text.len() > 3 {
        cost -= 0.3;
    }
    Some(cost.min(UNLIKE))
}

/// The share of the shorter of two sorted lists that both have.
fn common(own: &[u64], other: &[u64]) -> f32 {
    let shorter = own.len().min(other.len()).max(1) as f32;
    own.iter().filter(|hash| other.binary_search(hash).is_ok()).count() as f32 / shorter
}

/// The share of two sorted lists that only one of them has; objects of both speak for a pair.
fn unlike(own: &[u64], other: &[u64]) -> f32 {
    if own.is_empty() && other.is_empty() {
        return 0.0;
    }
    let common = own.iter().filter(|hash| other.binary_search(hash).is_ok()).count() as f32;
    let all = (own.len() + other.len()) as f32;
    (all - 2.0 * common).max(0.0) / all - (common / all) * 0.6
}

/// The blocks of the translation with its sections in the order of the original, and the first heading at another place; `None` if the
/// order is the same.
fn reordered(own: &[Block], other: &[Block]) -> Option<(Vec<usize>, usize)> {
    let ids = |blocks: &[Block]| -> Vec<(usize, String)> {
        let with_id = blocks.iter().enumerate();
        with_id.filter_map(|(at, block)| Some((at, block.id.clone()?))).collect()
    };
    let (mine, theirs) = (ids(own), ids(other));
    let rank = |id: &str| theirs.iter().position(|(_, other)| other == id);
    let known: Vec<(usize, usize)> = mine.iter().filter_map(|(at, id)| Some((*at, rank(id)?))).collect();
    let first = known.windows(2).find(|pair| pair[0].1 > pair[1].1)?;
    // The one that is out of order is that which, taken out, leaves the rest in order.
    let misplaced = first_misplaced(&known).unwrap_or(first[1].0);
    let end = |start: usize| {
        let next = (start + 1..own.len()).find(|at| matches!(own[*at].kind, BlockKind::Heading(_)));
        next.unwrap_or(own.len())
    };
    let mut sorted = known.clone();
    sorted.sort_by_key(|(_, rank)| *rank);
    let mut order = Vec::with_capacity(own.len());
    let (mut at, mut slot) = (0, 0);
    while at < own.len() {
        if known.get(slot).is_some_and(|(start, _)| *start == at) {
            let from = sorted[slot].0;
            order.extend(from..end(from));
            at = end(at);
            slot += 1;
        } else {
            order.push(at);
            at += 1;
        }
    }
    Some((order, misplaced))
}

/// The first heading without which all others are in order.
fn first_misplaced(known: &[(usize, usize)]) -> Option<usize> {
    (0..known.len()).find_map(|out| {
        let mut rest = known.iter().enumerate().filter(|(at, _)| *at != out).map(|(_, (_, rank))| rank);
        let mut last = rest.next()?;
        rest.all(|rank| std::mem::replace(&mut last, rank) <= rank).then_some(known[out].0)
    })
}
