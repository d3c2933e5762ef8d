//! Items, rows, paragraphs and terms of a translation in another order than those of its original.
//!
//! Blocks are paired in their order. Where what they say speaks clearly for other pairs ([`Evidence`]), these are made, and the blocks
//! that cross are reported. A list or a table that is sorted by the alphabet of its own language has an order of its own.

use std::collections::BTreeSet;

use super::alignment::{Alignment, Step};
use super::anchors;
use super::evidence::Evidence;
use super::groups::{Group, groups};
use super::permutation::{Costs, misplaced};
use super::side::{Side, Sides, name};
use crate::diag::{Code, Diagnostics};
use crate::markdown::{Block, BlockKind, CELL};

/// What other pairs must gain at least, for some blocks of which any may belong anywhere.
fn least(count: usize) -> f32 {
    LEAST + (count as f32).ln() * 0.5
}

const LEAST: f32 = 1.2;

/// Pairs blocks that stand in another order.
pub fn rearrange(alignment: &mut Alignment, sides: Sides<'_, '_, '_>) {
    anchors::rearrange(&mut alignment.steps, sides);
    alignment.moved = rejoin(&mut alignment.steps, sides, alignment.ratio);
    let mut done = BTreeSet::new();
    let ratio = ratio(sides);
    let mut is_new = true;
    while std::mem::take(&mut is_new) {
        for group in groups(&alignment.steps, sides, true) {
            if done.insert(group.key())
                && let Some(steps) = permuted(&alignment.steps, &group, sides, ratio)
            {
                alignment.steps = steps;
                is_new = true;
                break;
            }
        }
    }
}

/// The steps with the members of a group paired in the order that what they say speaks for; `None` if it is the one that they have.
fn permuted(steps: &[Step], group: &Group, sides: Sides<'_, '_, '_>, ratio: f32) -> Option<Vec<Step>> {
    let own = |member: &std::ops::Range<usize>| -> Vec<usize> {
        steps[member.clone()].iter().filter_map(|step| step.own).collect()
    };
    let other = |member: &std::ops::Range<usize>| -> Vec<usize> {
        steps[member.clone()].iter().filter_map(|step| step.other).collect()
    };
    let mine: Vec<Vec<usize>> = group.members.iter().map(own).collect();
    let theirs: Vec<Vec<usize>> = group.members.iter().map(other).collect();
    let said = |side: &Side<'_, '_>, members: &[Vec<usize>]| -> Vec<Evidence> {
        members.iter().map(|blocks| Evidence::of(side, blocks)).collect()
    };
    let (own, others) = (said(sides.own, &mine), said(sides.other, &theirs));
    let count = group.members.len();
    let costs = Costs::of(count, |place, thing| own[thing].cost(&others[place], ratio));
    let order = costs.best(least(count));
    if order.is_sorted() {
        return None;
    }
    let mut made = Vec::with_capacity(steps.len());
    let mut at = 0;
    for (place, member) in group.members.iter().enumerate() {
        made.extend_from_slice(&steps[at..member.start]);
        let (mine, theirs) = (&mine[order[place]], &theirs[place]);
        made.extend(
            (0..mine.len().max(theirs.len()))
                .map(|step| Step { own: mine.get(step).copied(), other: theirs.get(step).copied() }),
        );
        at = member.end;
    }
    made.extend_from_slice(&steps[at..]);
    Some(made)
}

/// How many times as long as the original a translation is.
fn ratio(sides: Sides<'_, '_, '_>) -> f32 {
    let length = |side: &Side<'_, '_>| side.keys.iter().map(|key| key.length).sum::<f32>() + 1.0;
    length(sides.own) / length(sides.other)
}

/// Pairs blocks that are lost at one place and added at another; those of the translation.
fn rejoin(steps: &mut Vec<Step>, sides: Sides<'_, '_, '_>, ratio: f32) -> BTreeSet<usize> {
    /// So little must a pair cost, and so little one of neighbors.
    const CERTAIN: [f32; 2] = [-1.5, 0.9];
    /// How many steps are between neighbors at most.
    const NEAR: usize = 2;
    /// More blocks without partners are another text.
    const MOST: usize = 40;
    let mine: Vec<usize> =
        steps.iter().filter(|step| step.other.is_none()).filter_map(|step| step.own).collect();
    let theirs: Vec<usize> =
        steps.iter().filter(|step| step.own.is_none()).filter_map(|step| step.other).collect();
    let mut moved = BTreeSet::new();
    if mine.is_empty() || theirs.is_empty() || mine.len() + theirs.len() > MOST {
        return moved;
    }
    let mut pairs = Vec::new();
    for own in &mine {
        for other in &theirs {
            let (block, original) = (&sides.own.blocks[*own], &sides.other.blocks[*other]);
            let may_move = matches!(block.kind, BlockKind::Paragraph | BlockKind::Item | BlockKind::Row);
            if block.kind != original.kind || !may_move {
                continue;
            }
            let said = (Evidence::of(sides.own, &[*own]), Evidence::of(sides.other, &[*other]));
            let cost = said.0.cost(&said.1, ratio);
            let at = |found: &dyn Fn(&Step) -> bool| steps.iter().position(found).unwrap_or_default();
            let apart = at(&|step| step.own == Some(*own)).abs_diff(at(&|step| step.other == Some(*other)));
            if cost < CERTAIN[usize::from(apart <= NEAR)] {
                pairs.push((cost, *own, *other));
            }
        }
    }
    pairs.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut taken = BTreeSet::new();
    for (_, own, other) in pairs {
        if moved.contains(&own) || !taken.insert(other) {
            continue;
        }
        moved.insert(own);
        steps.retain(|step| step.own != Some(own));
        if let Some(step) = steps.iter_mut().find(|step| step.other == Some(other)) {
            step.own = Some(own);
        }
    }
    moved
}

/// Reports the blocks that stand in another order.
pub fn report(alignment: &Alignment, sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) {
    let mut told = BTreeSet::new();
    for group in groups(&alignment.steps, sides, false) {
        let heads: Vec<(usize, usize)> = group
            .members
            .iter()
            .filter_map(|member| {
                let step = alignment.steps[member.start];
                Some((step.own?, step.other?))
            })
            .collect();
        let order: Vec<usize> = heads.iter().map(|(own, _)| *own).collect();
        let wrong = misplaced(&order);
        told.extend(&order);
        if wrong.is_empty() || is_by_alphabet(&heads, sides) {
            continue;
        }
        if wrong.len() > 3 {
            whole(&heads, wrong.len(), sides, diags);
            continue;
        }
        for place in wrong {
            one(heads[place], place.checked_sub(1).map(|before| heads[before]), sides, diags);
        }
    }
    for own in alignment.moved.difference(&told) {
        let at = alignment.steps.iter().position(|step| step.own == Some(*own));
        let Some(at) = at else { continue };
        let pair = |step: &Step| Some((step.own?, step.other?));
        let before = alignment.steps[..at].iter().rev().find_map(pair);
        if let Some(here) = pair(&alignment.steps[at]) {
            one(here, before, sides, diags);
        }
    }
}

/// What a block is called where its order counts.
fn called(block: &Block) -> &'static str {
    match (&block.kind, block.lists.last()) {
        (BlockKind::Item, Some(list)) if list.is_ordered => "step",
        (kind, _) => name(kind),
    }
}

fn one(
    (own, other): (usize, usize),
    before: Option<(usize, usize)>,
    sides: Sides<'_, '_, '_>,
    diags: &mut Diagnostics,
) {
    let (block, original) = (&sides.own.blocks[own], &sides.other.blocks[other]);
    let (shown, at) = (sides.other.excerpt(original), sides.other.at(&original.range));
    let (place, help) = match before {
        Some((mine, theirs)) => {
            let (mine, theirs) = (&sides.own.blocks[mine], &sides.other.blocks[theirs]);
            let at = sides.own.at(&mine.range);
            (
                format!("comes after `{}`", sides.other.excerpt(theirs)),
                format!("move it behind `{}` of {at}", sides.own.excerpt(mine)),
            )
        }
        None => ("comes first".to_owned(), "move it before the others".to_owned()),
    };
    let message =
        format!("the {} stands in another order than `{shown}` of {at}, which {place}", called(block));
    let help = format!("{help}; if the order is intended, record why with `hexaglot l10n stamp --differs`");
    sides.report(Code::OrderDiffers, &block.range, &original.range, message, diags).help(help);
}

fn whole(heads: &[(usize, usize)], count: usize, sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) {
    let Some((own, (_, first))) = heads.iter().map(|(own, _)| *own).min().zip(heads.first()) else { return };
    let (block, original) = (&sides.own.blocks[own], &sides.other.blocks[*first]);
    let mut list: Vec<&Block> = heads.iter().map(|(own, _)| &sides.own.blocks[*own]).collect();
    list.truncate(3);
    let shown: Vec<String> = list.iter().map(|block| format!("`{}`", sides.own.excerpt(block))).collect();
    let message = format!(
        "{count} of {} {}s stand in another order than those from {} on",
        heads.len(),
        called(block),
        sides.other.at(&original.range)
    );
    let help = format!(
        "write them in the order of the original, which begins with {}; if the order is intended, record why with `hexaglot l10n stamp \
         --differs`",
        shown.join(", ")
    );
    sides.report(Code::OrderDiffers, &block.range, &original.range, message, diags).help(help);
}

/// Whether a list or a table is sorted in its own language. Two or three may be so by chance: then the original is sorted too.
fn is_by_alphabet(heads: &[(usize, usize)], sides: Sides<'_, '_, '_>) -> bool {
    let Some((first, _)) = heads.first() else { return false };
    let block = &sides.own.blocks[*first];
    if block.kind == BlockKind::Paragraph || called(block) == "step" {
        return false;
    }
    let mut mine: Vec<usize> = heads.iter().map(|(own, _)| *own).collect();
    mine.sort_unstable();
    let theirs: Vec<usize> = heads.iter().map(|(_, other)| *other).collect();
    is_sorted(sides.own, &mine) && (heads.len() > 3 || is_sorted(sides.other, &theirs))
}

/// Whether the texts of some blocks, or those of one of their columns, are in the order of the alphabet.
fn is_sorted(side: &Side<'_, '_>, blocks: &[usize]) -> bool {
    let formats = &side.reading.scope.locales.get(side.reading.page.lang).formats;
    let columns = blocks.iter().map(|at| side.blocks[*at].text.split(CELL).count()).min().unwrap_or(0);
    (0..columns).any(|column| {
        let texts: Vec<&str> = blocks
            .iter()
            .map(|at| side.blocks[*at].text.split(CELL).nth(column).unwrap_or_default().trim())
            // `3 pears`
            .map(|text| text.trim_start_matches(|c: char| c.is_numeric() || c.is_whitespace()))
            .collect();
        let differs = texts.first() != texts.last();
        let bare: Vec<&str> = texts.iter().map(|text| without_article(text, side.primary())).collect();
        differs && (formats.is_sorted(&texts) || bare != texts && formats.is_sorted(&bare))
    })
}

/// A text without the article before its first word, which many alphabets do not count.
fn without_article<'t>(text: &'t str, lang: &str) -> &'t str {
    let articles: &[&str] = match lang {
        "ar" => &["ال"],
        "en" => &["The ", "A ", "An "],
        "es" => &["El ", "La ", "Los ", "Las "],
        "fr" => &["Le ", "La ", "Les ", "L’", "L'"],
        _ => &[],
    };
    articles.iter().find_map(|article| text.strip_prefix(article)).unwrap_or(text)
}
