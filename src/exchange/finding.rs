//! Which text of an original a unit is of that comes back: by its name, by its words, and by the texts around it.

use std::collections::BTreeSet;

use super::texts::{Texts, stem};
use super::unit::{Incoming, Name, digits, text_hash};

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
