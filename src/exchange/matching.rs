//! Which text of a translation belongs to which of its original.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::known::Known;
use super::pairing::{Partner, Row, pair};
use super::texts::{Text, Texts};
use crate::markdown::{Canonical, Unit, UnitKind};
use crate::translation::{Change, align, gained};

/// What is known of a text of an original.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Match {
    /// Its translation.
    pub partner: Option<Partner>,
    /// What it said when the translation was made, if that is something else.
    pub former: Option<String>,
    /// Whether somebody has said that the translation is that of the text as it is.
    pub is_confirmed: bool,
}

/// The translation of each text of an original. `former` is the version of the original that the translation was made from, if that is
/// another one and still known: the translation has its structure, apart from what the original has gained since, of which it may have
/// some already.
pub fn matches(
    original: &Texts,
    former: Option<&Texts>,
    translation: &Texts,
    known: &Known<'_>,
) -> Vec<Match> {
    let mut made = match former {
        Some(former) => since(original, former, translation, known),
        None => {
            let rows = original.list.iter().enumerate().map(|(at, text)| Row::of(at, text)).collect();
            let mut made = vec![Match::default(); original.list.len()];
            for (at, partner) in paired(rows, &of_sections(translation, |_| true), known) {
                made[at].partner = Some(partner);
            }
            made
        }
    };
    for (at, found) in made.iter_mut().enumerate() {
        let own = found.partner.map(|partner| &translation.list[partner.at]);
        found.is_confirmed = own.is_some_and(|own| known.is_confirmed(at, own));
    }
    made
}

/// The same where the original has changed since the translation was made.
fn since(original: &Texts, former: &Texts, translation: &Texts, known: &Known<'_>) -> Vec<Match> {
    let gained = gained(&anchors(former), &anchors(original), &anchors(translation));
    let taken: BTreeMap<usize, usize> = gained.into_iter().map(|(new, own)| (own, new)).collect();
    let is_gained = |section: usize| taken.values().any(|new| *new == section);
    let mut made = vec![Match::default(); original.list.len()];
    let mut changed = vec![false; original.list.len()];
    let mut now = vec![None; former.list.len()];
    for step in align(&units(former), &units(original)) {
        let (Some(before), Some(after)) = (step.before, step.after) else { continue };
        changed[after] = step.change == Change::Changed;
        made[after].former = changed[after].then(|| former.list[before].written());
        // A text that became a heading, say, is another one.
        if former.list[before].shape == original.list[after].shape {
            now[before] = Some(after);
        }
    }
    for (before, after) in cells(former, original, &now) {
        now[before] = Some(after);
        changed[after] = true;
        made[after].former = Some(former.list[before].written());
    }
    let rest = of_sections(translation, |section| !taken.contains_key(&section));
    for (at, partner) in paired(rows(original, former, &now, is_gained), &rest, known) {
        made[at].partner = Some(Partner { is_sure: partner.is_sure && !changed[at], ..partner });
    }
    for (own, new) in taken {
        let (of, own) =
            (of_sections(original, |section| section == new), of_sections(translation, |at| at == own));
        let of = of.into_iter().map(|(at, text)| Row::of(at, text)).collect();
        for (at, partner) in paired(of, &own, known) {
            made[at] = Match { partner: Some(partner), ..Match::default() };
        }
    }
    made
}

/// Cells of tables that have no word in common with what they were, in rows of which another cell is known.
fn cells(former: &Texts, original: &Texts, now: &[Option<usize>]) -> Vec<(usize, usize)> {
    let start = |texts: &Texts, at: usize| {
        let row = texts.list[at].row;
        at - texts.list[..at].iter().rev().take_while(|text| text.row == row).count()
    };
    let mut taken: BTreeSet<usize> = now.iter().flatten().copied().collect();
    let mut made = Vec::new();
    for (before, text) in former.list.iter().enumerate() {
        if now[before].is_some() || text.row.is_none() {
            continue;
        }
        let first = start(former, before);
        let own = (first..former.list.len()).take_while(|at| former.list[*at].row == text.row);
        let Some(known) = own.filter_map(|at| now[at]).next() else { continue };
        let after = start(original, known) + (before - first);
        let is_there = |other: &Text| other.row == original.list[known].row && other.shape == text.shape;
        if original.list.get(after).is_some_and(is_there) && taken.insert(after) {
            made.push((before, after));
        }
    }
    made
}

/// The texts that a translation may have: those of the former version, `now` being what has become of each, in its order; what is new
/// stands behind the text that comes before it now, as an import puts it.
fn rows<'a>(
    original: &'a Texts,
    former: &'a Texts,
    now: &[Option<usize>],
    is_gained: impl Fn(usize) -> bool,
) -> Vec<Row<'a>> {
    let before: BTreeMap<usize, usize> =
        now.iter().enumerate().filter_map(|(before, now)| Some(((*now)?, before))).collect();
    let new = |at: &usize| Row { is_new: true, ..Row::of(*at, &original.list[*at]) };
    let part = |of_now: Range<usize>, of_former: Range<usize>| {
        let mut behind: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
        let mut last = None;
        for at in of_now {
            let text = &original.list[at];
            match before.get(&at) {
                Some(before) => last = Some(*before),
                None if is_gained(text.section) && !text.is_field() => {}
                None => behind.entry(last).or_default().push(at),
            }
        }
        let mut made: Vec<Row<'a>> = behind.get(&None).into_iter().flatten().map(new).collect();
        for at in of_former {
            let text = &former.list[at];
            let after = now[at].map_or(text, |now| &original.list[now]);
            made.push(Row { of: now[at], text, now: after, is_new: false });
            made.extend(behind.get(&Some(at)).into_iter().flatten().map(new));
        }
        made
    };
    let fields = |texts: &Texts| texts.list.iter().take_while(|text| text.is_field()).count();
    let (fields, former_fields) = (fields(original), fields(former));
    let mut made = part(0..fields, 0..former_fields);
    made.extend(part(fields..original.list.len(), former_fields..former.list.len()));
    made
}

/// The texts of some sections, with their numbers.
fn of_sections(texts: &Texts, is_wanted: impl Fn(usize) -> bool) -> Vec<(usize, &Text)> {
    texts.list.iter().enumerate().filter(|(_, text)| is_wanted(text.section)).collect()
}

/// The partners of texts of an original among numbered ones, by the number of the original.
fn paired(rows: Vec<Row<'_>>, other: &[(usize, &Text)], known: &Known<'_>) -> BTreeMap<usize, Partner> {
    let texts: Vec<&Text> = other.iter().map(|(_, text)| *text).collect();
    let found = pair(&rows, &texts, known);
    let numbered = rows.iter().zip(found);
    numbered
        .filter_map(|(row, found)| {
            Some((row.of?, found.map(|found| Partner { at: other[found.at].0, ..found })?))
        })
        .collect()
}

/// The sections whose headings have ids.
fn anchors(texts: &Texts) -> Vec<(usize, &str)> {
    texts.list.iter().filter_map(|text| Some((text.section, text.anchor.as_deref()?))).collect()
}

fn units(texts: &Texts) -> Vec<Unit> {
    let unit = |text: &Text| Unit {
        kind: UnitKind::Text,
        section: text.section,
        text: format!("{}\u{1f}{}", text.stem(), Canonical::of(&text.written())),
        words: 0,
        range: text.range.clone(),
    };
    texts.list.iter().map(unit).collect()
}
