//! Sections of a translation in another order than those of its original, known by what they say where their headings have no ids.

use std::ops::Range;

use super::evidence::Evidence;
use super::permutation::{Costs, misplaced};
use super::side::{Side, Sides};
use crate::diag::{Code, Diagnostics};
use crate::markdown::{Block, BlockKind};

/// What another order must gain at least.
const LEAST: f32 = 3.0;

/// The blocks of the translation with its sections in the order of the original, and the first heading at another place; `None` if the
/// order is the same.
pub fn reordered(own: &Side<'_, '_>, other: &Side<'_, '_>) -> Option<(Vec<usize>, usize)> {
    let headings = |side: &Side<'_, '_>| {
        let all = side.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Heading(_)));
        let (with_id, without): (Vec<_>, Vec<_>) = all.partition(|block| block.id.is_some());
        (with_id.len(), without.len())
    };
    // Ids are compared as such.
    if headings(other).1 < 2 || headings(own).1 < 2 {
        return None;
    }
    let length = |side: &Side<'_, '_>| side.keys.iter().map(|key| key.length).sum::<f32>() + 1.0;
    let mut reader = Reader { own, other, ratio: length(own) / length(other), misplaced: None };
    let mut order = Vec::with_capacity(own.blocks.len());
    reader.arrange(0..own.blocks.len(), 0..other.blocks.len(), &mut order);
    Some((order, reader.misplaced?))
}

struct Reader<'s, 'r, 'a, 'q, 'b> {
    own: &'s Side<'r, 'a>,
    other: &'s Side<'q, 'b>,
    ratio: f32,
    misplaced: Option<usize>,
}

impl Reader<'_, '_, '_, '_, '_> {
    /// Adds some blocks of the translation in the order of the original.
    fn arrange(&mut self, own: Range<usize>, other: Range<usize>, order: &mut Vec<usize>) {
        let (mine, theirs) = (sections(&self.own.blocks, &own), sections(&self.other.blocks, &other));
        let is_comparable = mine.len() == theirs.len()
            && (2..=40).contains(&mine.len())
            && mine
                .iter()
                .zip(&theirs)
                .all(|(own, other)| self.own.blocks[own.start].kind == self.other.blocks[other.start].kind);
        if !is_comparable {
            order.extend(own);
            return;
        }
        let said = |side: &Side<'_, '_>, list: &[Range<usize>]| -> Vec<[Evidence; 2]> {
            let all = |range: &Range<usize>| range.clone().collect::<Vec<_>>();
            list.iter().map(|at| [Evidence::of(side, &[at.start]), Evidence::of(side, &all(at))]).collect()
        };
        let (ours, others) = (said(self.own, &mine), said(self.other, &theirs));
        let cost = |place: usize, thing: usize| {
            let pairs = ours[thing].iter().zip(&others[place]);
            pairs.map(|(own, other)| own.cost(other, self.ratio)).sum::<f32>()
        };
        let found = Costs::of(mine.len(), cost).best(LEAST + (mine.len() as f32).ln());
        if let Some(wrong) = misplaced(&found).first()
            && self.misplaced.is_none()
        {
            self.misplaced = Some(mine[found[*wrong]].start);
        }
        let start = mine.first().map_or(own.end, |first| first.start);
        order.extend(own.start..start);
        for (place, thing) in found.into_iter().enumerate() {
            let (inner, outer) = (mine[thing].clone(), theirs[place].clone());
            order.push(inner.start);
            self.arrange(inner.start + 1..inner.end, outer.start + 1..outer.end, order);
        }
    }
}

/// The sections of the highest level in a part of a text.
fn sections(blocks: &[Block], part: &Range<usize>) -> Vec<Range<usize>> {
    let level = |at: &usize| match blocks[*at].kind {
        BlockKind::Heading(level) => Some(level),
        _ => None,
    };
    let Some(highest) = part.clone().filter_map(|at| level(&at)).min() else { return Vec::new() };
    let starts: Vec<usize> = part.clone().filter(|at| level(at) == Some(highest)).collect();
    let ends = starts.iter().skip(1).copied().chain([part.end]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

/// Reports headings in another order; `at` is the first of them, `pairs` are the blocks of the translation with those of the original.
pub fn report(at: usize, pairs: &[(usize, usize)], sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) {
    let heading = &sides.own.blocks[at];
    let others = &sides.other.blocks;
    let by_id = others.iter().position(|block| block.id.is_some() && block.id == heading.id);
    let paired = || pairs.iter().find(|(own, _)| *own == at).map(|(_, other)| *other);
    let Some(place) = by_id.or_else(paired) else { return };
    let original = &others[place];
    let level = |block: &Block| match block.kind {
        BlockKind::Heading(level) => level,
        _ => u8::MAX,
    };
    let before = others[..place].iter().rposition(|block| level(block) <= level(original));
    let shown = sides.other.excerpt(original);
    let there = sides.other.at(&original.range);
    let mine = |other: usize| {
        let (own, _) = pairs.iter().find(|(_, original)| *original == other)?;
        Some(&sides.own.blocks[*own])
    };
    let (where_, help) = match before {
        Some(before) if level(&others[before]) < u8::MAX => {
            let partner = mine(before)
                .map(|own| format!("`{}` of {}", sides.own.excerpt(own), sides.own.at(&own.range)));
            let before = sides.other.excerpt(&others[before]);
            let behind = partner.unwrap_or_else(|| format!("`{before}`"));
            (format!("after `{before}`"), format!("move the section behind that of {behind}"))
        }
        _ => ("first".to_owned(), "move the section before the others".to_owned()),
    };
    let message = format!("the section is at another place than `{shown}` of {there}, which comes {where_}");
    sides.report(Code::OrderDiffers, &heading.range, &original.range, message, diags).help(help);
}
