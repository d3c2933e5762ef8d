//! Blocks that only the original or only the translation has.

use std::ops::Range;

use super::alignment::{Alignment, rivals};
use super::side::{Sides, name};
use crate::diag::{Code, Diagnostics};
use crate::markdown::{Block, BlockKind};

/// Neighboring blocks without partners.
#[derive(Default)]
pub struct Gap {
    /// Those of the translation.
    pub own: Vec<usize>,
    /// Those of the original.
    pub other: Vec<usize>,
    /// The pair before them, and the one after them.
    before: Option<(usize, usize)>,
    after: Option<(usize, usize)>,
    /// The blocks of the same side of which any may be meant, if it is one block.
    rivals: Vec<usize>,
}

/// The gaps between pairs; footnotes are compared by their references.
pub fn gaps(alignment: &Alignment, sides: Sides<'_, '_, '_>) -> Vec<Gap> {
    let mut list: Vec<Gap> = Vec::new();
    let mut gap = Gap::default();
    for (at, step) in alignment.steps.iter().enumerate() {
        match (step.own, step.other) {
            (Some(own), Some(other)) => {
                gap.after = Some((own, other));
                list.push(std::mem::take(&mut gap));
                gap.before = Some((own, other));
            }
            (own, other) => {
                gap.own.extend(own);
                gap.other.extend(other);
                let is_one = gap.own.len() + gap.other.len() == 1;
                gap.rivals = if is_one { rivals(alignment, at, sides.own, sides.other) } else { Vec::new() };
            }
        }
    }
    list.push(gap);
    let is_note = |block: &Block| matches!(block.kind, BlockKind::Note(_));
    for gap in &mut list {
        gap.own.retain(|at| !is_note(&sides.own.blocks[*at]));
        gap.other.retain(|at| !is_note(&sides.other.blocks[*at]));
    }
    list.retain(|gap| !gap.own.is_empty() || !gap.other.is_empty());
    moved(&mut list, sides);
    list
}

/// Takes out blocks that are lost at one place and added at another: they are reported there.
fn moved(list: &mut Vec<Gap>, sides: Sides<'_, '_, '_>) {
    let (mine, theirs) = (&sides.own.keys, &sides.other.keys);
    let is_same = |own: usize, other: usize| {
        let (block, original) = (&sides.own.blocks[own], &sides.other.blocks[other]);
        let by_id = original.id.is_some() && block.id == original.id;
        let by_objects = !theirs[other].objects.is_empty() && mine[own].objects == theirs[other].objects;
        by_id || block.kind == original.kind && by_objects
    };
    for at in 0..list.len() {
        let lost = list[at].other.clone();
        for other in lost {
            let found = (0..list.len()).filter(|gap| *gap != at);
            let mut found = found.flat_map(|gap| list[gap].own.iter().map(move |own| (gap, *own)));
            if found.any(|(_, own)| is_same(own, other)) {
                list[at].other.retain(|each| *each != other);
            }
        }
    }
    list.retain(|gap| !gap.own.is_empty() || !gap.other.is_empty());
}

/// Reports the gaps.
pub fn report(list: &[Gap], sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) {
    for gap in list {
        match (gap.own.first(), gap.other.first()) {
            (None, Some(other)) => lost(gap, *other, sides, diags),
            (Some(own), None) => added(gap, *own, sides, diags),
            (Some(own), Some(other)) => replaced(gap, (*own, *other), sides, diags),
            (None, None) => {}
        }
    }
}

/// The text of blocks as a message names them: the first one, and how many follow.
fn shown(blocks: &[usize], side: &super::side::Side<'_, '_>) -> String {
    let first = blocks.first().map(|at| &side.blocks[*at]);
    let Some(first) = first else { return String::new() };
    let more = match blocks.len() - 1 {
        0 => String::new(),
        1 => " and one more".to_owned(),
        more => format!(" and {more} more"),
    };
    format!("{} `{}`{more}", name(&first.kind), side.excerpt(first))
}

fn lost(gap: &Gap, other: usize, sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) {
    let block = &sides.other.blocks[other];
    let (place, side) = nearest(gap, other, sides);
    let what = shown(&gap.other, sides.other);
    if let Some(lines) = in_doubt(gap, sides.other) {
        let message = format!(
            "one {} of {lines} is missing here, perhaps `{}`",
            name(&block.kind),
            sides.other.excerpt(block)
        );
        let help = "compare them one by one, and write the one that is missing at its place";
        sides.report(Code::LostText, &place, &block.range, message, diags).help(help);
        return;
    }
    let message = format!("the {what} of {} is missing {side}", sides.other.at(&block.range));
    let are_kept = gap.other.iter().all(|at| sides.other.blocks[*at].is_kept);
    let help = match (gap.other.len(), are_kept) {
        (1, true) => format!("copy it {side}: it is not to be translated"),
        (_, true) => format!("copy them {side}: they are not to be translated"),
        (1, false) => format!("translate it and write it {side}"),
        (_, false) => format!("translate them and write them {side}"),
    };
    sides.report(Code::LostText, &place, &block.range, message, diags).help(help);
}

/// Where a lost block belongs: beside the nearest block of the translation, with the side of it.
fn nearest(gap: &Gap, other: usize, sides: Sides<'_, '_, '_>) -> (Range<usize>, &'static str) {
    let blocks = &sides.own.blocks;
    let lost = &sides.other.blocks[other];
    let around = sides.other.keys[other].around;
    let likeness = |at: usize| {
        let block = &blocks[at];
        let same_row = block.kind == BlockKind::Row && lost.kind == BlockKind::Row;
        usize::from(sides.own.keys[at].around == around) * 4
            + usize::from(same_row) * 2
            + usize::from(block.lists.len() == lost.lists.len())
    };
    let before = gap.before.map(|(own, _)| own);
    let after = gap.after.map(|(own, _)| own);
    let better = match (before, after) {
        (Some(before), Some(after)) => likeness(after) > likeness(before),
        (before, _) => before.is_none(),
    };
    match (before, after) {
        (_, Some(after)) if better => (blocks[after].range.clone(), "before this"),
        (Some(before), _) => (blocks[before].range.clone(), "after this"),
        (None, _) => {
            let start = sides.own.reading.page.document.body.start;
            (start..start, "here")
        }
    }
}

/// The file and the lines of the blocks of which any may be the one without a partner; `None` if it is certain.
fn in_doubt(gap: &Gap, side: &super::side::Side<'_, '_>) -> Option<String> {
    let [first, .., last] = gap.rivals[..] else { return None };
    let at = |block: usize| side.at(&side.blocks[block].range);
    let line = |place: &str| place.rsplit(':').next().unwrap_or_default().to_owned();
    Some(format!("{}–{}", at(first), line(&at(last))))
}

fn added(gap: &Gap, own: usize, sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) {
    let block = &sides.own.blocks[own];
    let what = shown(&gap.own, sides.own);
    let originals = &sides.other.blocks;
    let start = sides.other.reading.page.document.body.start;
    let near = gap.before.or(gap.after).map_or(start..start, |(_, other)| originals[other].range.clone());
    let side = if gap.before.is_some() { "after" } else { "before" };
    if let Some(lines) = in_doubt(gap, sides.own) {
        let message = format!(
            "one {} of {lines} has no counterpart in the original, perhaps `{}`",
            name(&block.kind),
            sides.own.excerpt(block)
        );
        let help =
            "compare them one by one with those of the original; remove it, or write it in the original too";
        sides.report(Code::DifferentStructure, &block.range, &near, message, diags).help(help);
        return;
    }
    let message = format!("the {what} has no counterpart in the original, {side} {}", sides.other.at(&near));
    let help = "remove it, or write it in the original too";
    sides.report(Code::DifferentStructure, &block.range, &near, message, diags).help(help);
}

fn replaced(gap: &Gap, (own, other): (usize, usize), sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) {
    let (block, original) = (&sides.own.blocks[own], &sides.other.blocks[other]);
    let message = format!(
        "the {} stands where {} has the {}",
        shown(&gap.own, sides.own),
        sides.other.at(&original.range),
        shown(&gap.other, sides.other)
    );
    let first = sides.other.written(&original.range).lines().next().unwrap_or_default();
    let help = match &original.kind {
        BlockKind::Heading(level) => {
            let id = original.id.as_ref().map(|id| format!(" {{#{id}}}")).unwrap_or_default();
            format!(
                "begin the line with `{} ` and end it with `{}`",
                "#".repeat(usize::from(*level)),
                id.trim()
            )
        }
        BlockKind::Code(_) => format!("begin the block as in the original, with `{first}`"),
        _ => "write it in the same form as the original".to_owned(),
    };
    sides.report(Code::DifferentStructure, &block.range, &original.range, message, diags).help(help);
}
