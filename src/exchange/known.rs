//! What is known of a translation besides its structure: the units of its texts, and what it said when it was stamped.
//!
//! An import writes texts that the original has gained into a translation whose stamp stays as it is. Their words are what tells them
//! from the texts around them, the next time that somebody imports or extracts the page.

use std::collections::{BTreeMap, BTreeSet};

use super::finding::{Found, found};
use super::state::{Sent, State};
use super::texts::{Text, Texts};
use super::unit::{Incoming, spaced};
use crate::translation::likeness;

/// What is known of a translation.
#[derive(Default)]
pub struct Known<'a> {
    /// The units of texts, by the number of their original.
    units: BTreeMap<usize, &'a Incoming>,
    /// Whether a unit that is done is the word of somebody who has compared the two texts as they are.
    trust: Trust,
    /// What the translation said when it was stamped.
    stamped: BTreeSet<String>,
}

/// How far the units of a file are believed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Trust {
    /// They say which text is which.
    #[default]
    Words,
    /// They say as well whether a translation is done: the words in the site are those that the file has.
    States,
}

/// A text of a translation by itself.
pub struct Words {
    spaced: String,
    sum: String,
}

impl Words {
    /// Those of a text.
    pub fn of(text: &Text) -> Words {
        let written = text.written();
        Words { sum: Sent::sum(&written), spaced: spaced(&written) }
    }
}

impl<'a> Known<'a> {
    /// What the units of a file say of the texts of an original, whose file has a path.
    pub fn of(original: &Texts, path: &str, units: &[&'a Incoming], trust: Trust) -> Known<'a> {
        let places = found(original, path, units).into_iter().zip(units);
        let units = places.filter_map(|(place, unit)| match place {
            Found::At(at) if !unit.target.trim().is_empty() => Some((at, *unit)),
            _ => None,
        });
        Known { units: units.collect(), trust, stamped: BTreeSet::new() }
    }

    /// The same of a translation that said these texts when it was stamped.
    #[must_use]
    pub fn stamped(self, texts: &Texts) -> Known<'a> {
        Known { stamped: texts.list.iter().map(|text| spaced(&text.written())).collect(), ..self }
    }

    /// Whether a text of a translation is what a unit says, or said when it went out.
    pub fn is_said(&self, of: Option<usize>, words: &Words) -> bool {
        self.unit(of).is_some_and(|unit| {
            spaced(&unit.target) == words.spaced
                || unit.sent.as_ref().is_some_and(|sent| sent.has_sum(&words.sum))
        })
    }

    /// How much the words of a unit have in common with a text, if they are versions of one, 0 to 2.
    pub fn likeness(&self, of: Option<usize>, words: &Words) -> f64 {
        let share = self.unit(of).map_or(0.0, |unit| likeness(&unit.target, &words.spaced));
        if share > 0.5 { 2.0 * share } else { 0.0 }
    }

    /// Whether a text was there already when the translation was stamped.
    pub fn was_there(&self, words: &Words) -> bool {
        self.stamped.contains(&words.spaced)
    }

    /// Whether somebody has said that a text is the translation of its original as it is.
    pub fn is_confirmed(&self, of: usize, own: &Text) -> bool {
        let unit = self.units.get(&of).filter(|_| self.trust == Trust::States);
        unit.is_some_and(|unit| {
            unit.state >= State::Translated && spaced(&unit.target) == spaced(&own.written())
        })
    }

    fn unit(&self, of: Option<usize>) -> Option<&&'a Incoming> {
        self.units.get(&of?)
    }
}
