//! Numbers that a translation has instead of others in its original.
//!
//! A number is known by its value, however a language writes it: `18.55 billion`, `18 550 millones`, `185.5亿`. Passages are
//! compared in pairs where both texts have equally many, else whole texts by their long numbers. Only a number of the translation
//! that faces another one of the original is told: digits on one side and words on the other are no mistake.

mod values;

use super::reading::Reading;
use crate::diag::{Code, Diagnostics};
use crate::markdown::Passage;
use crate::source::Place;

use values::{Number, numbers};

/// Compares each translation of an entry with its original; `facts` is the text of the entry's facts.
pub fn check(readings: &[Reading<'_>], facts: &str, diags: &mut Diagnostics) {
    let Some(original) = readings.iter().find(|reading| reading.page.lang == reading.entry().original) else {
        return;
    };
    let facts = numbers(facts, None);
    for reading in readings.iter().filter(|reading| reading.page.lang != original.page.lang) {
        let sides = Sides { translation: reading, original, facts: &facts };
        sides.compare(&reading.fields, &original.fields, diags);
        sides.compare(&reading.prose.passages, &original.prose.passages, diags);
    }
}

/// A number and the passage that it stands in.
type Placed<'p> = (&'p Passage, Number);

struct Sides<'s, 'a> {
    translation: &'s Reading<'a>,
    original: &'s Reading<'a>,
    facts: &'s [Number],
}

impl Sides<'_, '_> {
    fn compare(&self, own: &[Passage], others: &[Passage], diags: &mut Diagnostics) {
        if own.len() == others.len() {
            for (own, other) in own.iter().zip(others) {
                let own = placed(self.translation, std::slice::from_ref(own));
                self.face(own, placed(self.original, std::slice::from_ref(other)), diags);
            }
            return;
        }
        let long = |(_, number): &Placed<'_>| number.is_long();
        let own = placed(self.translation, own).into_iter().filter(long).collect();
        let others = placed(self.original, others).into_iter().filter(long).collect();
        self.face(own, others, diags);
    }

    /// Reports the first number of the translation that the original lacks, if the original has one that the translation lacks.
    fn face(&self, own: Vec<Placed<'_>>, others: Vec<Placed<'_>>, diags: &mut Diagnostics) {
        let lacks =
            |list: &[Placed<'_>], number: &Number| !list.iter().any(|(_, other)| other.equals(number));
        let Some((passage, number)) = own.iter().find(|(_, number)| {
            lacks(&others, number) && !self.facts.iter().any(|fact| fact.has_digits_of(number))
        }) else {
            return;
        };
        let Some((place, other)) = others.iter().find(|(_, number)| lacks(&own, number)) else { return };
        let (shown, expected) = (&passage.text[number.range.clone()], &place.text[other.range.clone()]);
        let message = format!("the number `{shown}` is not in the original, which has `{expected}`");
        let there = Place::new(&self.original.page.document.path, place.source(other.range.clone()));
        self.translation
            .report(Code::NumberMismatch, passage, number.range.clone(), message, diags)
            .also(there, "the number of the original")
            .help(format!("write the value of `{expected}` as the language writes it, or mend the original"));
    }
}

fn placed<'p>(reading: &Reading<'_>, passages: &'p [Passage]) -> Vec<Placed<'p>> {
    let scales = reading.words().map(|words| words.scales);
    passages
        .iter()
        .flat_map(|passage| numbers(&passage.text, scales).into_iter().map(move |number| (passage, number)))
        .collect()
}
