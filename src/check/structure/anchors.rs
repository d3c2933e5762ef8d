//! Long lists, tables and texts in another order: blocks are paired by what only they have, a number, a link, code.
//!
//! What a long list says is not compared pair by pair (`order`), so that time grows linearly. Only where a large part of what is certain
//! stands in another order are blocks paired anew: a number that two texts have at different places by chance moves nothing.

use foldhash::HashMap;

use super::alignment::Step;
use super::permutation::misplaced;
use super::side::{Side, Sides};
use crate::markdown::BlockKind;

/// Shorter ones are compared pair by pair.
const LONG: usize = 80;

/// The least certain pairs.
const LEAST: usize = 30;

/// What a block has that no other has.
type Sign = (u8, Vec<u64>, Vec<u64>, Vec<u64>);

/// Pairs the blocks of long lists, tables and texts by what only they have.
pub fn rearrange(steps: &mut Vec<Step>, sides: Sides<'_, '_, '_>) {
    if sides.own.blocks.len() <= LONG || sides.other.blocks.len() <= LONG {
        return;
    }
    let (mine, theirs) = (signs(sides.own), signs(sides.other));
    let mut pairs: Vec<(usize, usize)> =
        theirs.iter().filter_map(|(sign, other)| Some(((*other)?, (*mine.get(sign)?)?))).collect();
    pairs.sort_unstable();
    let order: Vec<usize> = pairs.iter().map(|(_, own)| *own).collect();
    if pairs.len() < LEAST || misplaced(&order).len() * 5 < pairs.len() {
        return;
    }
    let by_other: HashMap<usize, usize> = pairs.iter().copied().collect();
    let by_own: HashMap<usize, usize> = pairs.iter().map(|(other, own)| (*own, *other)).collect();
    let mut made: Vec<Step> = Vec::with_capacity(steps.len());
    for step in steps.iter() {
        // Blocks without a sign of their own stay paired as they are.
        let own = step.own.filter(|own| !by_own.contains_key(own));
        match step.other.map(|other| (other, by_other.get(&other))) {
            Some((other, Some(partner))) => {
                made.push(Step { own: Some(*partner), other: Some(other) });
                made.extend(own.map(|own| Step { own: Some(own), other: None }));
            }
            Some((other, None)) => made.push(Step { own, other: Some(other) }),
            None => made.extend(own.map(|own| Step { own: Some(own), other: None })),
        }
    }
    rejoin(&mut made, sides);
    *steps = made;
}

/// Pairs what has lost its partners, in order.
fn rejoin(steps: &mut Vec<Step>, sides: Sides<'_, '_, '_>) {
    let mut free: Vec<usize> =
        steps.iter().filter(|step| step.other.is_none()).filter_map(|step| step.own).collect();
    free.reverse();
    let mut taken = std::collections::BTreeSet::new();
    for step in steps.iter_mut().filter(|step| step.own.is_none()) {
        let Some(other) = step.other else { continue };
        let next = free.last().filter(|own| sides.own.blocks[**own].kind == sides.other.blocks[other].kind);
        if let Some(own) = next.copied() {
            free.pop();
            taken.insert(own);
            step.own = Some(own);
        }
    }
    steps.retain(|step| step.other.is_some() || step.own.is_none_or(|own| !taken.contains(&own)));
}

/// The blocks of a text by what they have; `None` where several have the same.
fn signs(side: &Side<'_, '_>) -> HashMap<Sign, Option<usize>> {
    let mut found: HashMap<Sign, Option<usize>> = HashMap::default();
    for (at, (block, key)) in side.blocks.iter().zip(&side.keys).enumerate() {
        let sort = match block.kind {
            BlockKind::Item => 0,
            BlockKind::Row => 1,
            BlockKind::Paragraph => 2,
            _ => continue,
        };
        let numbers = key.likeness(block).numbers.clone();
        if numbers.is_empty() && key.objects.is_empty() && key.code.is_empty() {
            continue;
        }
        let sign = (sort, numbers, key.objects.clone(), key.code.clone());
        found.entry(sign).and_modify(|known| *known = None).or_insert(Some(at));
    }
    found
}
