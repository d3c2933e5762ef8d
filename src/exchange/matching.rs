//! Which text of a translation belongs to which of its original, and which unit that comes back to which text.

use std::collections::{BTreeMap, BTreeSet};

use super::pairing::{Partner, pair};
use super::texts::{Text, Texts, stem};
use super::unit::{Incoming, Name, digits, text_hash};
use crate::markdown::{Canonical, Unit, UnitKind};
use crate::translation::{Change, align, gained};

/// What is known of a text of an original.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Match {
    /// Its translation.
    pub partner: Option<Partner>,
    /// What it said when the translation was made, if that is something else.
    pub former: Option<String>,
}

/// The translation of each text of an original. `former` is the version of the original that the translation was made from, if that is
/// another one and still known: the translation has its structure, apart from sections that the original has gained since.
pub fn matches(original: &Texts, former: Option<&Texts>, translation: &Texts) -> Vec<Match> {
    let Some(former) = former else {
        let made = pair(&original.list, &translation.list).into_iter();
        return made.map(|partner| Match { partner, former: None }).collect();
    };
    let gained = gained(&anchors(former), &anchors(original), &anchors(translation));
    let taken: BTreeMap<usize, usize> = gained.into_iter().map(|(new, own)| (own, new)).collect();
    let rest = of_sections(translation, |section| !taken.contains_key(&section));
    let partners = paired(&of_sections(former, |_| true), &rest);
    let mut made = vec![Match::default(); original.list.len()];
    for step in align(&units(former), &units(original)) {
        let (Some(before), Some(after)) = (step.before, step.after) else { continue };
        let is_changed = step.change == Change::Changed;
        // A text that became a heading, say, is another one.
        let fits = former.list[before].shape == original.list[after].shape;
        let partner = partners.get(&before).copied().filter(|_| fits);
        made[after] = Match {
            partner: partner.map(|partner| Partner { is_sure: partner.is_sure && !is_changed, ..partner }),
            former: is_changed.then(|| former.list[before].written()),
        };
    }
    for (own, new) in taken {
        let (of, own) =
            (of_sections(original, |section| section == new), of_sections(translation, |at| at == own));
        for (at, partner) in paired(&of, &own) {
            made[at] = Match { partner: Some(partner), former: None };
        }
    }
    made
}

/// The texts of some sections, with their numbers.
fn of_sections(texts: &Texts, is_wanted: impl Fn(usize) -> bool) -> Vec<(usize, &Text)> {
    texts.list.iter().enumerate().filter(|(_, text)| is_wanted(text.section)).collect()
}

/// The partners of numbered texts, by their numbers.
fn paired(one: &[(usize, &Text)], other: &[(usize, &Text)]) -> BTreeMap<usize, Partner> {
    let texts = |list: &[(usize, &Text)]| list.iter().map(|(_, text)| (*text).clone()).collect::<Vec<_>>();
    let found = pair(&texts(one), &texts(other));
    let numbered = one.iter().zip(found);
    numbered
        .filter_map(|((at, _), found)| {
            Some((*at, found.map(|found| Partner { at: other[found.at].0, ..found })?))
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

/// What a unit that comes back is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// This text of the original.
    At(usize),
    /// None: it has changed since, or is gone.
    Gone,
    /// None: the unit says that its original is something else than its name says.
    Altered,
}

/// What each unit is of, by the hash of its original, and by those before and after it.
pub fn found(original: &Texts, file: &str, units: &[&Incoming]) -> Vec<Found> {
    let ids = original.ids(file);
    let hashes: Vec<u64> = ids.iter().map(|(at, _)| original.list[*at].hash()).collect();
    let mut taken = BTreeSet::new();
    let mut made: Vec<Option<Found>> =
        units.iter().map(|unit| is_altered(unit).then_some(Found::Altered)).collect();
    // The best evidence first, so that it is not taken by a unit with less.
    for closeness in [Closeness::Same, Closeness::Between, Closeness::Beside, Closeness::Text] {
        for (unit, found) in units.iter().zip(&mut made).filter(|(_, found)| found.is_none()) {
            let own = text_hash(&unit.source);
            let mut fitting = (0..ids.len()).filter(|place| {
                hashes[*place] == own
                    && !taken.contains(place)
                    && closeness.fits(&unit.id.name, &ids[*place].1.name)
            });
            if let Some(place) = fitting.next() {
                taken.insert(place);
                *found = Some(Found::At(ids[place].0));
            }
        }
    }
    made.into_iter().map(|found| found.unwrap_or(Found::Gone)).collect()
}

fn is_altered(unit: &Incoming) -> bool {
    match &unit.id.name {
        Name::Field(_) => false,
        Name::Body { hash, .. } => digits(text_hash(&unit.source), 12) != *hash,
    }
}

/// How much two names of units with one text have in common.
#[derive(Clone, Copy)]
enum Closeness {
    /// All.
    Same,
    /// Both texts around them.
    Between,
    /// One of them.
    Beside,
    /// Nothing else.
    Text,
}

impl Closeness {
    fn fits(self, one: &Name, other: &Name) -> bool {
        match (one, other) {
            (Name::Field(one), Name::Field(other)) => match self {
                Closeness::Same => one == other,
                _ => stem(one) == stem(other),
            },
            (Name::Body { around: own, .. }, Name::Body { around, .. }) => match self {
                Closeness::Same => one == other,
                Closeness::Between => own.is_some() && own == around,
                Closeness::Beside => {
                    let halves = own.as_ref().zip(around.as_ref());
                    let halves =
                        halves.and_then(|(one, other)| Some((one.split_once('-')?, other.split_once('-')?)));
                    halves.is_some_and(|((a, b), (c, d))| a == c || b == d)
                }
                Closeness::Text => true,
            },
            _ => false,
        }
    }
}
