//! Pairs the blocks of an original with those of its translation.
//!
//! A block is a unit of the original with the one of the translation that stands for it, as [`Counterparts`] finds it.

use std::collections::{BTreeMap, BTreeSet};

use super::changed_words::with_changes;
use super::history::History;
use crate::markdown::{UnitKind, escape};
use crate::translation::{Change, Counterparts, Pair, Piece, Version, align, diff};

/// What became of a block of the original since its translation was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It says the same, or nothing is known of it.
    Same,
    /// It has other words.
    Changed,
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// Something in its section changed, and the earlier text is not known.
    Suspect,
}

impl Fate {
    /// Whether a translator has something to do.
    pub fn is_due(self) -> bool {
        self != Fate::Same
    }

    /// Its name in messages.
    pub fn name(self) -> &'static str {
        match self {
            Fate::Same => "same",
            Fate::Changed => "changed",
            Fate::Added => "added",
            Fate::Removed => "removed",
            Fate::Suspect => "suspect",
        }
    }
}

/// A block in one of the two files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// Its line in the file; of a block that is gone, the line in the earlier version.
    pub line: usize,
    /// As readers see it, with nothing in it that runs or styles; empty if it shows nothing by itself.
    pub html: String,
    /// As it is written.
    pub written: String,
}

/// A block in both files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What became of the original.
    pub fate: Fate,
    /// What it is.
    pub kind: UnitKind,
    /// The field of the front matter, if it is one.
    pub field: Option<String>,
    /// In the original.
    pub original: Option<Side>,
    /// In the translation.
    pub translation: Option<Side>,
    /// The words of the original before and after, if both are known and differ.
    pub words: Vec<Piece>,
}

/// A block as numbers of units.
#[derive(Clone, Copy)]
struct Row {
    fate: Fate,
    old: Option<usize>,
    new: Option<usize>,
    translated: Option<usize>,
}

/// A text with the HTML of its units.
pub(super) struct Shown {
    /// The text.
    pub version: Version,
    /// The HTML of each unit.
    pub html: Vec<String>,
}

impl Shown {
    fn side(&self, at: usize) -> Side {
        Side {
            line: self.version.line(at),
            html: self.html.get(at).cloned().unwrap_or_default(),
            written: self.version.written(at).to_owned(),
        }
    }
}

/// Pairs them, in the order of the original.
pub(super) fn blocks(original: Option<&Shown>, translation: Option<&Shown>, history: &History) -> Vec<Block> {
    let (no_original, no_translation) = (Version::default(), Version::default());
    let new = original.map_or(&no_original, |shown| &shown.version);
    let translated = translation.map_or(&no_translation, |shown| &shown.version);
    let old = if let History::Earlier(old) = history { Some(old) } else { None };
    let counterparts = Counterparts::of(old.unwrap_or(new), new, translated);
    let mut rows = match old {
        Some(old) => align(&old.units, &new.units).iter().map(|pair| row(pair, &counterparts)).collect(),
        None => present(new, history, &counterparts),
    };
    if let Some(old) = old {
        same_fields(&mut rows, (old, new));
    }
    leftovers(&mut rows, translated);
    let block = |row: &Row| {
        let unit = row.new.map(|at| &new.units[at]);
        let unit = unit.or_else(|| Some(&old?.units[row.old?]));
        let unit = unit.or_else(|| Some(&translated.units[row.translated?]));
        let field = |version: &Version, at: Option<usize>| Some(version.fields.get(at?)?.name.clone());
        let removed = |old: &Version, at: usize| Side {
            line: old.line(at),
            html: format!("<del>{}</del>", escape(&readable(&old.units[at].text))),
            written: old.written(at).to_owned(),
        };
        let mut written = original.zip(row.new).map(|(shown, at)| shown.side(at));
        let mut words = words(row, old, new);
        if let Some(side) = &mut written
            && !words.is_empty()
            && let Some(html) = with_changes(&side.html, &words)
        {
            (side.html, words) = (html, Vec::new());
        }
        Block {
            fate: row.fate,
            kind: unit.map_or(UnitKind::Text, |unit| unit.kind),
            field: field(new, row.new)
                .or_else(|| field(old?, row.old))
                .or_else(|| field(translated, row.translated)),
            original: written.or_else(|| Some(removed(old?, row.old?))),
            translation: translation.zip(row.translated).map(|(shown, at)| shown.side(at)),
            words,
        }
    };
    rows.iter().map(block).collect()
}

fn row(pair: &Pair, counterparts: &Counterparts) -> Row {
    let fate = match pair.change {
        Change::Same | Change::Moved => Fate::Same,
        Change::Changed => Fate::Changed,
        Change::Added => Fate::Added,
        Change::Removed => Fate::Removed,
    };
    let translated = counterparts.get(pair.before, pair.after);
    Row { fate, old: pair.before, new: pair.after, translated }
}

/// Joins what is gone and what is new of one field, however different the two are.
fn same_fields(rows: &mut Vec<Row>, (old, new): (&Version, &Version)) {
    let name = |version: &Version, at: Option<usize>| version.fields.get(at?).map(|field| field.name.clone());
    for at in 0..rows.len() {
        let Some(added) = name(new, rows[at].new).filter(|_| rows[at].fate == Fate::Added) else { continue };
        let is_it = |row: &Row| row.fate == Fate::Removed && name(old, row.old).as_ref() == Some(&added);
        if let Some(removed) = rows.iter().position(is_it) {
            let Row { old, translated, .. } = rows[removed];
            rows[at] = Row { fate: Fate::Changed, old, translated, ..rows[at] };
            // Its number is needed until all are joined.
            rows[removed] = Row { fate: Fate::Same, old: None, new: None, translated: None };
        }
    }
    rows.retain(|row| row.old.is_some() || row.new.is_some() || row.translated.is_some());
}

/// The rows of an original whose earlier version is the present one, or is not known.
fn present(new: &Version, history: &History, counterparts: &Counterparts) -> Vec<Row> {
    let suspect = if let History::Lost(sections) = history { sections.as_slice() } else { &[] };
    let row = |(at, unit): (usize, &crate::markdown::Unit)| Row {
        fate: if suspect.contains(&unit.section) { Fate::Suspect } else { Fate::Same },
        old: None,
        new: Some(at),
        translated: counterparts.get(Some(at), Some(at)),
    };
    new.units.iter().enumerate().map(row).collect()
}

/// Adds the units of a translation that stand for nothing, each behind the one before it.
fn leftovers(rows: &mut Vec<Row>, translated: &Version) {
    let known: BTreeSet<usize> = rows.iter().filter_map(|row| row.translated).collect();
    let mut behind: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    let mut last = None;
    for at in 0..translated.units.len() {
        if known.contains(&at) {
            last = Some(at);
        } else {
            behind.entry(last).or_default().push(at);
        }
    }
    if behind.is_empty() {
        return;
    }
    let alone = |at: usize| Row { fate: Fate::Same, old: None, new: None, translated: Some(at) };
    let mut all: Vec<Row> = behind.remove(&None).into_iter().flatten().map(alone).collect();
    for row in rows.drain(..) {
        let of = row.translated;
        all.push(row);
        if of.is_some() {
            all.extend(behind.remove(&of).into_iter().flatten().map(alone));
        }
    }
    *rows = all;
}

fn words(row: &Row, old: Option<&Version>, new: &Version) -> Vec<Piece> {
    let before = old.zip(row.old).map(|(old, at)| old.units[at].text.as_str());
    let after = row.new.map(|at| new.units[at].text.as_str());
    match (row.fate, before, after) {
        (Fate::Changed, Some(before), Some(after)) => together(&diff(&readable(before), &readable(after))),
        _ => Vec::new(),
    }
}

/// Pieces of which changes with only spaces between them are one.
fn together(pieces: &[Piece]) -> Vec<Piece> {
    let mut list: Vec<Piece> = Vec::new();
    let mut open = Open::default();
    for piece in pieces {
        match piece {
            Piece::Same(text) if text.trim().is_empty() && !open.is_empty() => open.space.push_str(text),
            Piece::Same(text) => {
                open.end(&mut list);
                list.push(Piece::Same(text.clone()));
            }
            Piece::Removed(text) => open.change(Some(text), None),
            Piece::Added(text) => open.change(None, Some(text)),
        }
    }
    open.end(&mut list);
    list
}

/// A change that may go on.
#[derive(Default)]
struct Open {
    gone: String,
    new: String,
    space: String,
}

impl Open {
    fn is_empty(&self) -> bool {
        self.gone.is_empty() && self.new.is_empty()
    }

    fn change(&mut self, gone: Option<&str>, new: Option<&str>) {
        let space = std::mem::take(&mut self.space);
        self.gone.extend([&*space, gone.unwrap_or_default()]);
        self.new.extend([&*space, new.unwrap_or_default()]);
    }

    fn end(&mut self, list: &mut Vec<Piece>) {
        let Open { gone, new, space } = std::mem::take(self);
        let parts = [
            (!gone.trim().is_empty()).then_some(Piece::Removed(gone)),
            (!new.trim().is_empty()).then_some(Piece::Added(new)),
            (!space.is_empty()).then_some(Piece::Same(space)),
        ];
        list.extend(parts.into_iter().flatten());
    }
}

/// A canonical text without its signs.
pub(super) fn readable(text: &str) -> String {
    text.replace(|sign: char| sign.is_control(), " ")
}
