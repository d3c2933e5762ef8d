//! Which text of a translation belongs to which of its original.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::known::Known;
use super::pairing::{Partner, Row, groups, pair};
use super::texts::{Text, Texts};
use crate::markdown::{Canonical, Unit, UnitKind};
use crate::translation::{align, gained};

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
    for (before, after) in aligned(former, original) {
        let [old, new] = [&former.list[before], &original.list[after]];
        changed[after] = said(old) != said(new);
        made[after].former = changed[after].then(|| old.written());
        // A text that became a heading, say, is another one.
        if old.shape == new.shape {
            now[before] = Some(after);
        }
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

/// The texts of two versions of an original that are one. The cells of a row of a table stay together.
fn aligned(former: &Texts, original: &Texts) -> Vec<(usize, usize)> {
    let of_rows = |texts: &Texts| {
        let row = |at: usize| (texts.list[at].row.is_some(), texts.list[at].row);
        groups(texts.list.len(), row)
    };
    let (old, new) = (of_rows(former), of_rows(original));
    let steps = align(&units(former, &old), &units(original, &new)).into_iter();
    let both = steps.filter_map(|step| Some((old[step.before?].clone(), new[step.after?].clone())));
    both.flat_map(|(old, new)| old.zip(new)).collect()
}

/// What a text says, as far as versions of an original are compared.
fn said(text: &Text) -> String {
    format!("{}\u{1f}{}", text.stem(), Canonical::of(&text.written()))
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
    let known: BTreeSet<usize> = before.keys().flat_map(|at| around(original, *at)).collect();
    let part = |of_now: Range<usize>, of_former: Range<usize>| {
        let mut beside: BTreeMap<Side, Vec<usize>> = BTreeMap::new();
        for at in of_now.clone().filter(|at| !before.contains_key(at)) {
            let text = &original.list[at];
            if text.is_field() || !is_gained(text.section) {
                let side = side(original, (&before, &known), (at, &of_now));
                beside.entry(side).or_default().push(at);
            }
        }
        let at_side = |side: Side| beside.get(&side).into_iter().flatten().map(new);
        let mut made: Vec<Row<'a>> = at_side(Side::First).collect();
        for at in of_former {
            let text = &former.list[at];
            let after = now[at].map_or(text, |now| &original.list[now]);
            made.extend(at_side(Side::Before(at)));
            made.push(Row { of: now[at], text, now: after, is_new: false });
            made.extend(at_side(Side::Behind(at)));
        }
        made
    };
    let fields = |texts: &Texts| texts.list.iter().take_while(|text| text.is_field()).count();
    let (fields, former_fields) = (fields(original), fields(former));
    let mut made = part(0..fields, 0..former_fields);
    made.extend(part(fields..original.list.len(), former_fields..former.list.len()));
    made
}

/// Where an import puts a text that is new, by the numbers of former texts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    First,
    Before(usize),
    Behind(usize),
}

/// The blocks around a text.
fn around(texts: &Texts, at: usize) -> impl Iterator<Item = usize> {
    texts.list[at].block.into_iter().flat_map(|block| texts.body.around(block))
}

/// A new text is behind the one before it in the same block or, if there is none, before the one behind it.
fn side(
    original: &Texts,
    (before, known): (&BTreeMap<usize, usize>, &BTreeSet<usize>),
    (at, part): (usize, &Range<usize>),
) -> Side {
    let largest = around(original, at).take_while(|block| !known.contains(block)).last();
    let above = largest.map(|block| original.body.blocks[block].above);
    let is_beside = |other: &usize| {
        above.is_none_or(|above| {
            around(original, *other).any(|block| original.body.blocks[block].above == above)
        })
    };
    let is_known = |other: &usize| before.contains_key(other);
    let last = (part.start..at).rev().filter(is_known).find(is_beside);
    let next = || (at + 1..part.end).filter(is_known).find(is_beside);
    let any = || (part.start..at).rev().find(is_known);
    match (last, next, any) {
        (Some(last), ..) => Side::Behind(before[&last]),
        (None, next, any) => next().map_or_else(
            || any().map_or(Side::First, |any| Side::Behind(before[&any])),
            |next| Side::Before(before[&next]),
        ),
    }
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

fn units(texts: &Texts, groups: &[Range<usize>]) -> Vec<Unit> {
    let unit = |group: &Range<usize>| {
        let all = &texts.list[group.clone()];
        Unit {
            kind: UnitKind::Text,
            section: all[0].section,
            text: all.iter().map(said).collect::<Vec<_>>().join("\u{1e}"),
            words: 0,
            range: all[0].range.clone(),
        }
    };
    groups.iter().map(unit).collect()
}
