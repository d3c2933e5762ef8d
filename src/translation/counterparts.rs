//! The units of a translation that stand for those of its original.
//!
//! A translation has the structure of the version that it was made from: its units stand for those of that version by section and
//! number, and its texts of the front matter by the names of their fields. A section that the original has gained since, and whose
//! heading the translation has already with the same `{#id}`, stands for that section, however much of it is translated.

use std::collections::BTreeMap;
use std::ops::Range;

use super::version::Version;
use crate::markdown::UnitKind;

/// The units of a translation that stand for those of its original.
pub struct Counterparts {
    /// For each unit of the version that was translated.
    of_old: Vec<Option<usize>>,
    /// For each unit of the sections that are new in the original, and that the translation has too.
    of_new: Vec<Option<usize>>,
}

impl Counterparts {
    /// Those of a translation: `old` is the version that it was made from, `new` the original as it is.
    pub fn of(old: &Version, new: &Version, translation: &Version) -> Counterparts {
        let gained = gained(&anchors(old), &anchors(new), &anchors(translation));
        let gained: BTreeMap<usize, usize> = gained.into_iter().map(|(new, own)| (own, new)).collect();
        let (mut by_place, mut of_new) = (BTreeMap::new(), vec![None; new.units.len()]);
        let places_of_new: BTreeMap<Place<'_>, usize> =
            places(new).into_iter().enumerate().map(|(at, place)| (place, at)).collect();
        for (at, place) in places(translation).into_iter().enumerate() {
            let section = translation.units[at].section;
            match gained.get(&section) {
                Some(section) => {
                    let found = places_of_new.get(&Place { section: *section, ..place });
                    let is_alike = |found: &&usize| new.units[**found].kind == translation.units[at].kind;
                    if let Some(found) = found.filter(is_alike) {
                        of_new[*found] = Some(at);
                    }
                }
                None => {
                    let before = gained.range(..section).count();
                    by_place.insert(Place { section: section - before, ..place }, at);
                }
            }
        }
        let of_old = places(old).iter().map(|place| by_place.get(place).copied()).collect();
        Counterparts { of_old, of_new }
    }

    /// The one of a unit of the original that is in a new section, by its number.
    pub fn gained(&self, new: Option<usize>) -> Option<usize> {
        self.of_new.get(new?).copied().flatten()
    }

    /// The one of a unit of the original that has these numbers, in the earlier version and now.
    pub fn get(&self, old: Option<usize>, new: Option<usize>) -> Option<usize> {
        self.gained(new).or_else(|| self.of_old.get(old?).copied().flatten())
    }
}

/// What units of two languages have in common: the name of the field, or section and number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place<'v> {
    field: &'v str,
    section: usize,
    number: usize,
}

fn places(version: &Version) -> Vec<Place<'_>> {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    let units = version.units.iter().enumerate();
    units
        .map(|(at, unit)| match version.fields.get(at) {
            Some(field) => Place { field: &field.name, section: 0, number: 0 },
            None => {
                let count = counts.entry(unit.section).or_default();
                *count += 1;
                Place { field: "", section: unit.section, number: *count }
            }
        })
        .collect()
}

/// The sections of a version whose headings have ids.
fn anchors(version: &Version) -> Vec<(usize, &str)> {
    let headings = version.units.iter().filter(|unit| matches!(unit.kind, UnitKind::Heading(_)));
    headings.filter_map(|unit| Some((unit.section, anchor(&version.text, &unit.range)?))).collect()
}

/// The id that is written behind the words of a heading, which has these bytes of a text: `## Dates {#dates}`.
pub fn anchor<'t>(text: &'t str, range: &Range<usize>) -> Option<&'t str> {
    let rest = text.get(range.start..)?;
    let length = range.len().min(rest.len());
    let end = rest.get(length..)?.find('\n').map_or(rest.len(), |line| length + line);
    rest[..end].lines().find_map(|line| {
        let (_, fields) = line.trim_end().strip_suffix('}')?.rsplit_once('{')?;
        fields.split_whitespace().find_map(|field| field.strip_prefix('#')).filter(|id| !id.is_empty())
    })
}

/// The sections that an original has gained and that its translation has too, by the ids of their headings: each with its number in the
/// original and in the translation.
pub fn gained(
    old: &[(usize, &str)],
    new: &[(usize, &str)],
    translation: &[(usize, &str)],
) -> Vec<(usize, usize)> {
    let only = |list: &[(usize, &str)], id: &str| {
        let mut found = list.iter().filter(|(_, other)| *other == id).map(|(section, _)| *section);
        found.next().filter(|_| found.next().is_none())
    };
    let fresh = new.iter().filter(|(_, id)| old.iter().all(|(_, other)| other != id));
    fresh.filter_map(|(_, id)| Some((only(new, id)?, only(translation, id)?))).collect()
}
