//! What a translation lacks of its original, by how many blocks the sections of both have, and by the texts of their front matters.
//!
//! It needs no text, so that lists of translations and policies know it; which block is meant is found by `check` alone, which reads both.

use std::collections::BTreeMap;

use super::meaning::{FieldText, all_texts, demanded_texts, is_within, says};
use crate::content::kinds::{Declaration, Translation};
use crate::content::stamp::Sem;
use crate::document::Document;
use crate::markdown::{Heading, Shape};

/// What is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// A whole section of the original, as [`section_sums`](super::section_sums) counts them.
    Section(usize),
    /// Some blocks of this section of the original.
    Parts {
        /// The section.
        section: usize,
        /// Paragraphs, items, terms, definitions.
        texts: u32,
        /// Rows of tables.
        rows: u32,
        /// Blocks of code and of raw HTML.
        code: u32,
    },
    /// A text of the front matter.
    Field(String),
}

/// Something that a translation lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lack {
    /// What it is.
    pub what: Missing,
    /// Where the section of the translation begins that lacks it, or the one before it.
    pub near: usize,
    /// Where the section or the field is in the original.
    pub there: usize,
}

impl Lack {
    /// What is missing, in words.
    pub fn said(&self, original: &Document) -> String {
        match &self.what {
            Missing::Section(_) => format!("the section {}", named(original, self.there)),
            Missing::Parts { texts, rows, code, .. } => {
                let counted = |count: u32, one: &str, more: &str| match count {
                    0 => None,
                    1 => Some(format!("1 {one}")),
                    count => Some(format!("{count} {more}")),
                };
                let parts = [
                    counted(*texts, "paragraph or item", "paragraphs or items"),
                    counted(*rows, "row", "rows"),
                    counted(*code, "block of code", "blocks of code"),
                ];
                let parts: Vec<String> = parts.into_iter().flatten().collect();
                format!("{} of {}", parts.join(" and "), named(original, self.there))
            }
            Missing::Field(name) => format!("`{name}` of the front matter"),
        }
    }

    /// The section of the original that it is in, as [`section_sums`](super::section_sums) counts them.
    pub fn section(&self) -> usize {
        match self.what {
            Missing::Section(section) | Missing::Parts { section, .. } => section,
            Missing::Field(_) => 0,
        }
    }
}

/// The heading at a place of a text, in words.
fn named(document: &Document, start: usize) -> String {
    match heading(document, start) {
        _ if start == 0 => "the beginning".to_owned(),
        Some(heading) => format!("“{}”", heading.text),
        None => "a section that is shown on another day".to_owned(),
    }
}

fn heading(document: &Document, start: usize) -> Option<&Heading> {
    document.outline.headings.iter().find(|heading| heading.range.start == start)
}

/// What a translation lacks, unless it is built in another way on purpose; it follows the original as it is.
pub fn lacks(
    translation: Option<&Translation>,
    own: &Document,
    original: &Document,
    kind: &Declaration,
) -> Vec<Lack> {
    let mut found = lost_fields(own, original, kind);
    let (mine, theirs) = (&own.outline.shapes[..], &original.outline.shapes[..]);
    let is_alike = |(mine, theirs): (&Shape, &Shape)| missing(1, (*mine, *theirs)).is_none();
    if mine.len() < theirs.len() || !mine.iter().zip(theirs).all(is_alike) {
        found.extend(lost_parts((own, mine), (original, theirs)));
    }
    if !found.is_empty() && translation.is_some_and(|about| differs_on_purpose(about, own, kind)) {
        found.clear();
    }
    found
}

/// Whether somebody recorded why a translation with this text differs. The text is the recorded one if its body was not measured.
fn differs_on_purpose(translation: &Translation, own: &Document, kind: &Declaration) -> bool {
    let recorded = translation.text.as_ref().and_then(|at| Sem::parse(&at.value));
    let is_same = |recorded: Sem| own.sections.is_empty() || says(own, kind, recorded);
    translation.differs.is_some() && recorded.is_some_and(is_same)
}

/// The texts of the front matter that a translation lacks.
fn lost_fields(own: &Document, original: &Document, kind: &Declaration) -> Vec<Lack> {
    // A sentence may be a single word in another language.
    let (mine, theirs) = (all_texts(own, kind), demanded_texts(original, kind));
    let is_empty = |field: &FieldText| field.text.trim().is_empty();
    let lost = theirs.iter().filter(|field| match mine.iter().find(|mine| mine.name == field.name) {
        _ if is_empty(field) => false,
        Some(mine) => is_empty(mine),
        None => !is_reported_otherwise(field, &mine, kind),
    });
    let lack = |field: &FieldText| Lack {
        what: Missing::Field(field.name.clone()),
        near: 0,
        there: field.range.start,
    };
    lost.map(lack).collect()
}

/// Whether a text that a front matter lacks need not be in each language, is one of several of a part that is missing as a whole, or is
/// required and so reported.
pub fn is_reported_otherwise(field: &FieldText, mine: &[FieldText], kind: &Declaration) -> bool {
    let parts: Vec<&str> = field.name.split('.').collect();
    let top = parts.first().copied().unwrap_or_default();
    let has_top = mine.iter().any(|mine| mine.name.split('.').next() == Some(top));
    let is_required = kind.texts.iter().any(|text| text.name == top && text.required);
    // Of several items that are missing, the first one is reported.
    let is_later = (1..parts.len()).any(|at| match parts[at].parse::<usize>() {
        Ok(number) if number > 1 => {
            let before = format!("{}.{}", parts[..at].join("."), number - 1);
            !mine.iter().any(|mine| is_within(&mine.name, &before))
        }
        _ => false,
    });
    // A page without a title is reported as such, and a heading may be its title.
    top == "title" || is_later || !has_top && is_required
}

/// Sections and blocks that a body lacks.
fn lost_parts((own, mine): (&Document, &[Shape]), (original, theirs): (&Document, &[Shape])) -> Vec<Lack> {
    let partners = partners((own, mine), (original, theirs));
    let mut found = Vec::new();
    let mut near = own.body.start;
    for (number, shape) in theirs.iter().enumerate() {
        // The first one is the front matter.
        let section = number + 1;
        let what = match partners.get(&number).and_then(|at| mine.get(*at)) {
            Some(partner) => {
                near = if partner.start == 0 { own.body.start } else { partner.start as usize };
                missing(section, (*partner, *shape))
            }
            None => Some(Missing::Section(section)),
        };
        found.extend(what.map(|what| Lack { what, near, there: shape.start as usize }));
    }
    found
}

/// What a section lacks.
fn missing(section: usize, (own, original): (Shape, Shape)) -> Option<Missing> {
    let texts = original.texts.saturating_sub(own.texts);
    let rows = original.rows.saturating_sub(own.rows);
    let code = original.code.saturating_sub(own.code);
    (texts + rows + code > 0).then_some(Missing::Parts { section, texts, rows, code })
}

/// For each section of an original that of its translation: by the ids of their headings, and between these in order.
fn partners(
    (own, mine): (&Document, &[Shape]),
    (original, theirs): (&Document, &[Shape]),
) -> BTreeMap<usize, usize> {
    let ids = |document: &Document, shapes: &[Shape]| -> BTreeMap<String, usize> {
        let id = |(number, shape): (usize, &Shape)| {
            let heading = heading(document, shape.start as usize).filter(|heading| heading.is_asked)?;
            Some((heading.id.clone(), number))
        };
        shapes.iter().enumerate().filter_map(id).collect()
    };
    let (my_ids, their_ids) = (ids(own, mine), ids(original, theirs));
    let mut found: BTreeMap<usize, usize> =
        their_ids.iter().filter_map(|(id, number)| Some((*number, *my_ids.get(id)?))).collect();
    found.insert(0, 0);
    let taken: Vec<usize> = found.values().copied().collect();
    let anchors: Vec<(usize, usize)> = found.iter().map(|(other, own)| (*other, *own)).collect();
    for (at, (other, own)) in anchors.iter().enumerate() {
        let end = anchors.get(at + 1).map_or(theirs.len(), |(other, _)| *other);
        // Sections with ids may be in another order, so what follows one of them reaches up to the next that is taken.
        let own_end = taken.iter().filter(|taken| **taken > *own).min().copied().unwrap_or(mine.len());
        between((mine, own + 1..own_end), (theirs, other + 1..end), &mut found);
    }
    found
}

/// Pairs sections that no id names: those of the same shape from both ends, the rest in order.
fn between(
    (mine, own): (&[Shape], std::ops::Range<usize>),
    (theirs, other): (&[Shape], std::ops::Range<usize>),
    found: &mut BTreeMap<usize, usize>,
) {
    let (mut own, mut other) = (own, other);
    let is_same = |own: usize, other: usize| {
        let (own, other) = (mine[own], theirs[other]);
        (own.texts, own.rows, own.code) == (other.texts, other.rows, other.code)
    };
    if own.len() == other.len() {
        found.extend(other.zip(own));
        return;
    }
    while !own.is_empty() && !other.is_empty() && is_same(own.start, other.start) {
        found.insert(other.start, own.start);
        (own.start, other.start) = (own.start + 1, other.start + 1);
    }
    while !own.is_empty() && !other.is_empty() && is_same(own.end - 1, other.end - 1) {
        (own.end, other.end) = (own.end - 1, other.end - 1);
        found.insert(other.end, own.end);
    }
    found.extend(other.zip(own));
}
