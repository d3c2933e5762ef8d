//! Translations whose structure differs from that of their original: text lost or added, other headings, lists, tables and code, other
//! links, other facts in components, text that was not translated.
//!
//! [`side`] reads the blocks of both texts, whatever the day; [`alignment`] pairs them. Blocks without a partner are reported by
//! [`gaps`], each run of them once. Paired blocks are compared by [`pairs`] (what they are), [`objects`] (what they hold), [`around`]
//! (scheduled blocks and components around them) and [`words`] (their language); [`fields`] compares texts of the front matter.

mod alignment;
mod around;
mod code;
mod fields;
mod gaps;
mod likeness;
mod objects;
mod pairs;
mod side;
mod targets;
mod words;

use alignment::{Alignment, align};
use gaps::Gap;
use side::{Side, Sides};
use words::{Tongues, is_left};

use super::reading::Reading;
use super::unfinished;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::markdown::{Block, BlockKind, CELL};

/// Compares each translation of an entry with its original.
pub fn check(readings: &[Reading<'_>], diags: &mut Diagnostics) {
    let Some(original) = readings.iter().find(|reading| reading.page.lang == reading.entry().original) else {
        return;
    };
    let mut known: Option<Side<'_, '_>> = None;
    for reading in readings.iter().filter(|reading| reading.page.lang != original.page.lang) {
        let other = known.get_or_insert_with(|| Side::of(original));
        let own = Side::of(reading);
        let mut found = Diagnostics::new();
        compare(Sides { own: &own, other }, &mut found);
        // What only holds a place is unfinished, whatever the reason is.
        let is_told = |problem: &&Diagnostic| problem.code == Code::UnfinishedText;
        diags.extend(match reading.differs_on_purpose() {
            true => found.iter().filter(is_told).cloned().collect(),
            false => found,
        });
    }
}

fn compare(sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) {
    let language = |side: &Side<'_, '_>| {
        let language = side.reading.scope.config.language(side.reading.page.lang);
        (language.primary().to_owned(), language.name.clone())
    };
    let (own, other) = (language(sides.own), language(sides.other));
    let tongues = Tongues::new((&own.0, &own.1), (&other.0, &other.1), &sides.other.reading.text);
    fields::compare(sides, &tongues, diags);
    let alignment = align(sides.own, sides.other);
    let gaps = gaps::gaps(&alignment, sides);
    let Alignment { steps, misplaced, .. } = alignment;
    if is_another_text(&gaps, sides, diags) {
        return;
    }
    gaps::report(&gaps, sides, diags);
    if let Some(at) = misplaced {
        order(at, sides, diags);
    }
    let pairs: Vec<(usize, usize)> = steps.iter().filter_map(|step| Some((step.own?, step.other?))).collect();
    around::compare(&pairs, sides, diags);
    let mut known = pairs::Known::default();
    for (own, other) in pairs {
        let (own, other) = (&sides.own.blocks[own], &sides.other.blocks[other]);
        pairs::compare((own, other), sides, (&mut known, misplaced.is_none()), diags);
        if known.has_table(own) {
            continue;
        }
        if unfinished::is_to_come(&own.text, &other.text) {
            let shown = own.text.trim();
            let at = sides.other.at(&other.range);
            let message =
                format!("`{shown}` only holds the place of `{}` of {at}", sides.other.excerpt(other));
            let report = sides.report(Code::UnfinishedText, &own.range, &other.range, message, diags);
            report.help("translate it");
        } else if unfinished::placeholder(&own.text).is_none() {
            objects::compare((own, other), sides, (&gaps, &tongues), diags);
            language_of(own, other, sides, &tongues, diags);
        }
    }
}

/// Reports once that a text is not a translation of its original: many of the blocks, at several places, have no partners.
fn is_another_text(gaps: &[Gap], sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) -> bool {
    let (all, theirs) = (sides.own.blocks.len(), sides.other.blocks.len());
    let alone = gaps.iter().map(|gap| gap.own.len()).sum::<usize>();
    let lost = gaps.iter().map(|gap| gap.other.len()).sum::<usize>();
    if gaps.len() < 3 || (alone + lost) * 10 < (all + theirs) * 3 {
        return false;
    }
    let original = &sides.other.reading.page.document;
    let start = sides.own.reading.page.document.body.start;
    let message = format!(
        "the text is built in another way than {}: {lost} of its {theirs} parts have no counterpart, and {alone} of {all} here",
        original.path
    );
    let help = "follow the order of the original, or name another original with `original: …` in the facts";
    let there = original.body.start..original.body.start;
    sides.report(Code::DifferentStructure, &(start..start), &there, message, diags).help(help);
    true
}

/// Reports headings in another order.
fn order(at: usize, sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) {
    let heading = &sides.own.blocks[at];
    let others = &sides.other.blocks;
    let Some(place) = others.iter().position(|block| block.id.is_some() && block.id == heading.id) else {
        return;
    };
    let before = others[..place].iter().rev().find(|block| matches!(block.kind, BlockKind::Heading(_)));
    let original = &others[place];
    let shown = sides.other.excerpt(original);
    let at = sides.other.at(&original.range);
    let (where_, help) = match before {
        Some(before) => {
            let before = sides.other.excerpt(before);
            (format!("after `{before}`"), format!("move the section behind that of `{before}`"))
        }
        None => ("first".to_owned(), "move the section to the beginning".to_owned()),
    };
    let message = format!("the section is at another place than `{shown}` of {at}, which comes {where_}");
    sides.report(Code::DifferentStructure, &heading.range, &original.range, message, diags).help(help);
}

/// Reports a block, or a cell, that is in the language of the original.
fn language_of(
    own: &Block,
    other: &Block,
    sides: Sides<'_, '_, '_>,
    tongues: &Tongues<'_>,
    diags: &mut Diagnostics,
) {
    if matches!(own.kind, BlockKind::Code(_) | BlockKind::Html) {
        return;
    }
    let mut left = |place: &std::ops::Range<usize>, text: &str| {
        let text = text.split_whitespace().take(6).collect::<Vec<_>>().join(" ").replace('`', "'");
        let at = sides.other.at(&other.range);
        let message = format!("`{text}…` is in the language of the original, {at}");
        let text = message.replace(crate::markdown::OBJECT, "…");
        sides.report(Code::UntranslatedText, place, &other.range, text, diags).help("translate it");
    };
    if own.kind != BlockKind::Row {
        if is_left(&own.text, &other.text, tongues) {
            left(&own.range, &own.text);
        }
        return;
    }
    if own.cells.len() == other.cells.len() {
        let cells = own.text.split(CELL).zip(other.text.split(CELL));
        let mut cells = cells.zip(&own.cells).filter(|((own, other), _)| is_left(own, other, tongues));
        // A row that is left as it was is one defect.
        if let Some(((text, _), place)) = cells.next() {
            left(place, text);
        }
    }
}
