//! Numbers of a translation that differ from those of its original.
//!
//! A number is compared by its value, in the notation of any language: `18.55 billion`, `18 550 millones`, `185.5亿`. Passages are
//! compared with those of the same content ([`beads`]), in any order. A number is reported only if the paired passage of the
//! original has another number instead and the difference may be a typing error: digits on one side and words on the other are not
//! a mistake, and neither is another sentence.

mod beads;
mod behind;
mod codes;
mod counted;
mod decimal;
mod groups;
mod han;
mod roman;
mod scales;
mod single;
mod spelled;
mod sum;
mod together;
mod units;
mod values;

use std::collections::BTreeSet;
use std::ops::Range;

use super::months;
use super::reading::Reading;
use crate::diag::{Code, Diagnostics};
use crate::markdown::{OBJECT, Passage};
use crate::source::Place;

use beads::{Bead, Part, beads, count, has};
pub(super) use codes::other as other_code;
pub(super) use counted::Counted;
use decimal::ExactValue;
pub(super) use single::single;
pub(super) use values::Number;

/// How many passages beside a pair may have the number instead: sentences move.
const NEAR: usize = 3;

/// How far away a number may be that stands in another order, which is reported as such.
const FAR: usize = 12;

/// All numbers of a text in a language.
pub(super) fn numbers(text: &str, lang: &str) -> Vec<Number> {
    let mut list = values::numbers(text, lang);
    together::read(text, lang, &mut list);
    list
}

/// Compares each translation of an entry with its original; `facts` is the text of the entry's facts.
pub fn check(readings: &[Reading<'_>], facts: &str, diags: &mut Diagnostics) {
    let Some(original) = readings.iter().find(|reading| reading.page.lang == reading.entry().original) else {
        return;
    };
    let facts = numbers(facts, "");
    let others = Text::of(original);
    for reading in readings.iter().filter(|reading| reading.page.lang != original.page.lang) {
        let sides = Sides { translation: reading, original, facts: &facts };
        let own = Text::of(reading);
        sides.compare(&own.fields, &others.fields, diags);
        sides.compare(&own.body, &others.body, diags);
    }
}

/// The passages of a page with their numbers.
struct Text<'r> {
    fields: Vec<Part<'r>>,
    body: Vec<Part<'r>>,
}

impl<'r> Text<'r> {
    fn of(reading: &'r Reading<'_>) -> Text<'r> {
        let lang = reading.scope.config.language(reading.page.lang).primary();
        let parts = |passages: &'r [Passage]| {
            passages.iter().map(|passage| Part::new(passage, numbers(&passage.text, lang))).collect()
        };
        Text { fields: parts(&reading.fields), body: parts(&reading.prose.passages) }
    }
}

struct Sides<'s, 'a> {
    translation: &'s Reading<'a>,
    original: &'s Reading<'a>,
    facts: &'s [Number],
}

/// A number that faces another one.
struct Faced<'p> {
    own: (&'p Passage, &'p Number),
    other: (&'p Passage, &'p Number),
}

impl Sides<'_, '_> {
    fn compare(&self, own: &[Part<'_>], others: &[Part<'_>], diags: &mut Diagnostics) {
        let theirs = values_of(others);
        if own.is_empty() || others.is_empty() {
            return;
        }
        let pairs = beads(own, others);
        // If many numbers differ, the texts are two versions, and no difference is a mistake.
        let counts =
            |parts: &[Part<'_>]| parts.iter().flat_map(|part| &part.numbers).any(|number| !number.soft);
        let (mut compared, mut differing) = (0, 0);
        for bead in &pairs {
            let (ours, theirs) = (&own[bead.own.clone()], &others[bead.others.clone()]);
            compared += usize::from(counts(ours) || counts(theirs));
            differing += usize::from(differs(ours, theirs) || ours.is_empty() && counts(theirs));
        }
        if differing > 3 && differing * 6 > compared {
            return;
        }
        let sure = |at: usize| is_sure(&pairs, at, own, others);
        let sure: Vec<&Bead> = (0..pairs.len()).filter(|at| sure(*at)).map(|at| &pairs[at]).collect();
        let on_purpose = self.translation.differs_on_purpose();
        for bead in sure {
            match self.face(bead, own, others, &theirs) {
                Some(faced) => self.report(&faced, diags),
                None if on_purpose => {}
                None => self.only(bead, own, others, diags),
            }
        }
    }

    /// Reports a number that only one of two paired passages has, and a month in place of another.
    fn only(&self, bead: &Bead, own: &[Part<'_>], others: &[Part<'_>], diags: &mut Diagnostics) {
        let (ours, theirs) = (&own[bead.own.clone()], &others[bead.others.clone()]);
        let ([mine], [their]) = (ours, theirs) else { return };
        let around = |range: &Range<usize>, length: usize| {
            range.start.saturating_sub(FAR)..(range.end + FAR).min(length)
        };
        let (here, there) = (&own[around(&bead.own, own.len())], &others[around(&bead.others, others.len())]);
        let lang =
            |reading: &Reading<'_>| reading.scope.config.language(reading.page.lang).primary().to_owned();
        let there_is =
            Place::new(&self.original.page.document.path, their.passage.source(0..their.passage.text.len()));
        let (text, original) = (mine.passage.text.as_str(), their.passage.text.as_str());
        let months = |text: &str, reading: &Reading<'_>| months::months(text, &lang(reading));
        let (own_months, other_months) = (months(text, self.translation), months(original, self.original));
        if let Some((is, was)) = months::other(&own_months, &other_months) {
            let message = format!(
                "`{}` is not the month of the original, `{}`",
                &text[is.clone()],
                &original[was.clone()]
            );
            self.translation
                .report(Code::DateMismatch, mine.passage, is, message, diags)
                .also(there_is, "the original")
                .help("write the month of the original, or fix the original");
            return;
        }
        let langs = [lang(self.translation), lang(self.original)];
        if self.code((text, mine.passage), original, &there_is, diags) {
            return;
        }
        let objects = |text: &str| text.matches(OBJECT).count();
        let fact = |number: &Number| self.facts.iter().any(|fact| fact.has_digits_of(number));
        let Some(mut found) = single(
            Counted { text, lang: &langs[0], numbers: &mine.numbers },
            Counted { text: original, lang: &langs[1], numbers: &their.numbers },
        ) else {
            return;
        };
        // A component may write a number, and so may the passage beside.
        found.own = found.own.filter(|number| {
            !fact(number) && count(there, number) < count(here, number) && objects(original) <= objects(text)
        });
        found.other = found.other.filter(|number| {
            !fact(number) && count(here, number) < count(there, number) && objects(text) <= objects(original)
        });
        // A number in words alone is no mistake.
        let is_none = |number: Option<&Number>| number.is_none_or(|number| number.soft);
        if is_none(found.own) && is_none(found.other) && (found.own.is_none() || found.other.is_none()) {
            return;
        }
        let range = match (found.own, found.other) {
            (None, None) => return,
            (Some(own), _) => own.range.clone(),
            (None, Some(_)) => 0..text.trim_end().len(),
        };
        let (message, help) = found.told(text, original);
        self.translation
            .report(Code::NumberMismatch, mine.passage, range, message, diags)
            .also(there_is, "the original")
            .help(help);
    }

    /// Reports a code in place of another; whether there is one.
    fn code(
        &self,
        (text, passage): (&str, &Passage),
        original: &str,
        there: &Place,
        diags: &mut Diagnostics,
    ) -> bool {
        let Some((is, was)) = codes::other(text, original) else { return false };
        let (shown, expected) = (&text[is.clone()], &original[was]);
        let message = format!("`{shown}` is not in the original, which has `{expected}`");
        self.translation
            .report(Code::NumberMismatch, passage, is, message, diags)
            .also(there.clone(), "the original")
            .help(format!("write `{expected}`, or fix the original"));
        true
    }

    /// The first number of the translation that the original lacks, if the original has one that the translation lacks and the
    /// difference may be a typing error.
    fn face<'p>(
        &self,
        bead: &Bead,
        own: &'p [Part<'p>],
        others: &'p [Part<'p>],
        theirs: &BTreeSet<ExactValue>,
    ) -> Option<Faced<'p>> {
        let hard = |parts: &'p [Part<'p>]| {
            parts.iter().flat_map(|part| {
                part.numbers.iter().filter(|number| !number.soft).map(move |number| (part.passage, number))
            })
        };
        let near = |range: &Range<usize>, length: usize| {
            range.start.saturating_sub(NEAR)..(range.end + NEAR).min(length)
        };
        let (here, there) = (&own[near(&bead.own, own.len())], &others[near(&bead.others, others.len())]);
        let is_new = |number: &Number| {
            let anywhere = || number.values().iter().any(|value| theirs.contains(value));
            !has(there, number) && (number.is_small() || !anywhere())
        };
        let new = |(_, number): &(&Passage, &Number)| {
            is_new(number) && !self.facts.iter().any(|fact| fact.has_digits_of(number))
        };
        let (ours, theirs) = (&own[bead.own.clone()], &others[bead.others.clone()]);
        // Another passage may have the number that is missing in this one.
        let lost = |number: &Number| !has(ours, number) && count(here, number) < count(there, number);
        hard(ours).filter(new).find_map(|(passage, number)| {
            let (place, other) = hard(theirs).find(|(_, other)| number.is_slip_of(other) && lost(other))?;
            Some(Faced { own: (passage, number), other: (place, other) })
        })
    }

    fn report(&self, faced: &Faced<'_>, diags: &mut Diagnostics) {
        let ((passage, number), (place, other)) = (faced.own, faced.other);
        let (shown, expected) = (&passage.text[number.range.clone()], &place.text[other.range.clone()]);
        let message = format!("the number `{shown}` is not in the original, which has `{expected}`");
        let there = Place::new(&self.original.page.document.path, place.source(other.range.clone()));
        self.translation
            .report(Code::NumberMismatch, passage, number.range.clone(), message, diags)
            .also(there, "the number of the original")
            .help(format!("write the value of `{expected}` as the language writes it, or fix the original"));
    }
}

/// Whether a pair is reliable: no passage near it is left out, and if the texts do not have equally many passages, its neighbors
/// have the same numbers.
fn is_sure(pairs: &[Bead], at: usize, own: &[Part<'_>], others: &[Part<'_>]) -> bool {
    let near = |reach: usize| at.saturating_sub(reach)..(at + reach + 1).min(pairs.len());
    let whole = |bead: &Bead| !bead.own.is_empty() && !bead.others.is_empty();
    let unlike = |bead: &Bead| differs(&own[bead.own.clone()], &others[bead.others.clone()]);
    pairs[near(NEAR)].iter().all(whole)
        && (own.len() == others.len() || near(1).all(|beside| beside == at || !unlike(&pairs[beside])))
}

/// Whether each of two groups of passages has a number that the other lacks.
fn differs(own: &[Part<'_>], others: &[Part<'_>]) -> bool {
    let alone = |left: &[Part<'_>], right: &[Part<'_>]| {
        left.iter().flat_map(|part| &part.numbers).any(|number| !number.soft && !has(right, number))
    };
    alone(own, others) && alone(others, own)
}

fn values_of(parts: &[Part<'_>]) -> BTreeSet<ExactValue> {
    parts.iter().flat_map(|part| &part.numbers).flat_map(|number| number.values().iter().copied()).collect()
}
