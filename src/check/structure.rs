//! Translations whose structure differs from that of their original: text lost or added, other headings, lists, tables and code, other
//! links, other facts in components, text that was not translated.
//!
//! [`side`] reads the blocks of both texts, whatever the day; [`alignment`] pairs them. Blocks without a partner are reported by
//! [`gaps`], each run of them once. Paired blocks are compared by [`pairs`] (what they are), [`marks`], [`objects`] (what they hold), [`around`]
//! (scheduled blocks and components around them) and [`words`] (their language); [`fields`] compares texts of the front matter.

mod alignment;
mod anchors;
mod around;
mod code;
mod evidence;
mod extra;
mod fields;
mod gaps;
mod groups;
mod kept;
mod likeness;
mod marks;
mod objects;
mod order;
mod pairs;
mod permutation;
mod sections;
mod side;
mod targets;
mod words;

use alignment::{Alignment, align};
use gaps::Gap;
use side::{Side, Sides};
pub use words::{Tongues, is_left};
use words::{is_left_heading, is_left_title};

use super::extent::Extent;
use super::reading::Reading;
use super::tongue::{foreign, is_of_third, unquoted};
use super::unfinished;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::markdown::{Block, BlockKind, CELL};

/// Compares each translation of an entry with its original.
pub fn check(readings: &[Reading<'_>], diags: &mut Diagnostics) {
    let Some(original) = readings.iter().find(|reading| reading.page.lang == reading.entry().original) else {
        return;
    };
    kept::names(original, diags);
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

/// Reports what of a translation stands in another order.
pub fn order(own: &Reading<'_>, other: &Reading<'_>, diags: &mut Diagnostics) {
    let (own, other) = (Side::of(own), Side::of(other));
    let sides = Sides { own: &own, other: &other };
    let mut alignment = align(sides.own, sides.other);
    order::rearrange(&mut alignment, sides);
    out_of_order(&alignment, sides, diags);
}

fn out_of_order(alignment: &Alignment, sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) {
    order::report(alignment, sides, diags);
    if let Some(at) = alignment.misplaced {
        sections::report(at, &alignment.pairs(), sides, diags);
    }
}

fn compare(sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) {
    let config = sides.own.reading.scope.config;
    let [own, other] = [sides.own, sides.other].map(|side| config.language(side.reading.page.lang));
    let tongues = Tongues::of(own, other, &sides.other.reading.text);
    fields::compare(sides, &tongues, diags);
    extra::compare(sides, &tongues, diags);
    let mut alignment = align(sides.own, sides.other);
    order::rearrange(&mut alignment, sides);
    let gaps = gaps::gaps(&alignment, sides);
    if is_another_text(&gaps, sides, diags) {
        return;
    }
    gaps::report(&gaps, sides, diags);
    out_of_order(&alignment, sides, diags);
    let (pairs, misplaced) = (alignment.pairs(), alignment.misplaced);
    around::compare(&pairs, sides, diags);
    let mut known = pairs::Known::default();
    for (own, other) in pairs {
        let (own, other) = (&sides.own.blocks[own], &sides.other.blocks[other]);
        pairs::compare((own, other), sides, (&mut known, misplaced.is_none()), diags);
        if known.has_table(own) {
            continue;
        }
        marks::compare((own, other), sides, &mut known, diags);
        if other.is_kept {
            kept::compare((own, other), sides, diags);
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
            if !language_of(own, other, sides, &tongues, diags) {
                extent_of(own, other, sides, diags);
            }
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

/// Reports a block that is much shorter or longer than its original.
fn extent_of(own: &Block, other: &Block, sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) {
    let is_prose = matches!(
        own.kind,
        BlockKind::Paragraph | BlockKind::Item | BlockKind::Definition | BlockKind::Note(_)
    );
    let found = Extent::of((&own.text, sides.own.primary()), (&other.text, sides.other.primary()));
    let language = sides.own.reading.scope.config.language(sides.own.reading.page.lang);
    // A text in another language is reported as such.
    if let Some(found) = found.filter(|_| is_prose && foreign(&own.text, language).is_none()) {
        let (message, help) = found.told(side::name(&own.kind));
        sides.report(Code::LengthDiffers, &own.range, &other.range, message, diags).help(help);
    }
}

/// Reports a heading, an item or a cell of one word that is in the language of the original; whether it is one.
fn word_of(
    own: &Block,
    other: &Block,
    sides: Sides<'_, '_, '_>,
    tongues: &Tongues<'_>,
    diags: &mut Diagnostics,
) -> bool {
    let is_left = |(own, other): (&str, &str)| is_left_title(own, other, tongues) && !sides.own.is_term(own);
    let left = match own.kind {
        BlockKind::Heading(_) | BlockKind::Item | BlockKind::Term => {
            is_left((&own.text, &other.text)).then_some((own.text.as_str(), &own.range))
        }
        BlockKind::Row if own.cells.len() == other.cells.len() => {
            let mut cells = own.text.split(CELL).zip(other.text.split(CELL)).zip(&own.cells);
            cells.find(|(cells, _)| is_left(*cells)).map(|((text, _), place)| (text, place))
        }
        _ => None,
    };
    if let Some((text, place)) = left {
        let (text, at) = (text.trim(), sides.other.at(&other.range));
        let message = format!("`{text}` is in the language of the original, {at}");
        let help = match own.kind {
            BlockKind::Heading(_) => {
                "translate it; if it is a name, write `translate=\"no\"` into the braces at the end of the heading, in the original too"
            }
            _ => {
                "translate it; if it is a name, write `{{ <no_translate text=\"…\" /> }}` around it, in the original too"
            }
        };
        sides.report(Code::UntranslatedText, place, &other.range, message, diags).help(help);
    }
    left.is_some()
}

/// Whether a block is in a block of quotation.
fn is_quotation(block: &Block, sides: Sides<'_, '_, '_>) -> bool {
    let mut quoted = sides.own.reading.prose.passages.iter().filter(|passage| passage.quoted);
    quoted.any(|passage| {
        let place = passage.source(0..passage.text.len());
        place.start < block.range.end && block.range.start < place.end
    })
}

/// Reports a block, or a cell, that is in the language of the original; whether there is one.
fn language_of(
    own: &Block,
    other: &Block,
    sides: Sides<'_, '_, '_>,
    tongues: &Tongues<'_>,
    diags: &mut Diagnostics,
) -> bool {
    if matches!(own.kind, BlockKind::Code(_) | BlockKind::Html) {
        return false;
    }
    let is_left = if matches!(own.kind, BlockKind::Heading(_)) { is_left_heading } else { is_left };
    let found = if own.kind != BlockKind::Row {
        is_left(&unquoted(&own.text), &unquoted(&other.text), tongues)
            .then_some((&own.range, own.text.as_str()))
            .filter(|_| !is_quotation(own, sides))
    } else if own.cells.len() == other.cells.len() {
        let cells = own.text.split(CELL).zip(other.text.split(CELL));
        let is_left = |(own, other): (&str, &str)| is_left(&unquoted(own), &unquoted(other), tongues);
        let mut cells = cells.zip(&own.cells).filter(|(cells, _)| is_left(*cells));
        // A row that is left as it was is one defect.
        cells.next().map(|((text, _), place)| (place, text))
    } else {
        None
    };
    let Some((place, text)) = found else { return word_of(own, other, sides, tongues, diags) };
    let language = sides.own.reading.scope.config.language(sides.own.reading.page.lang);
    if is_of_third(text, language, sides.other.primary()) {
        return true;
    }
    let text = text.split_whitespace().take(6).collect::<Vec<_>>().join(" ").replace('`', "'");
    let at = sides.other.at(&other.range);
    let message = format!("`{text}…` is in the language of the original, {at}");
    let text = message.replace(crate::markdown::OBJECT, "…");
    sides.report(Code::UntranslatedText, place, &other.range, text, diags).help("translate it");
    true
}
