//! Numbers that only one of two versions of a text has.

use super::counted::Counted;
use super::units::is_said_otherwise;
use super::values::Number;

/// A number that a text lacks, one that it has too many, or both.
#[derive(Clone, Copy, Debug)]
pub struct Single<'n> {
    /// The number of the translation that its original lacks.
    pub own: Option<&'n Number>,
    /// The number of the original that its translation lacks.
    pub other: Option<&'n Number>,
}

/// The first numbers that only one of two texts has in digits, or one in words in place of another; `None` if each has those of the other.
pub fn single<'n>(own: Counted<'n>, others: Counted<'n>) -> Option<Single<'n>> {
    let mut found = Single { own: alone(own, others), other: alone(others, own) };
    let (mine, theirs) = (in_words(own, others), in_words(others, own));
    match (found.own, found.other) {
        (None, None) => {
            let is_exact = |number: &&Number| !number.is_round();
            found = Single { own: mine.filter(is_exact), other: theirs.filter(is_exact) };
            return (found.own.is_some() && found.other.is_some()).then_some(found);
        }
        (None, Some(_)) => found.own = mine,
        (Some(_), None) => found.other = theirs,
        _ => {}
    }
    Some(found)
}

fn alone<'n>(own: Counted<'n>, others: Counted<'n>) -> Option<&'n Number> {
    let (Counted { text, numbers: list, .. }, Counted { text: other, numbers: known, .. }) = (own, others);
    let counts = |number: &&Number| !number.soft && number.is_counted() && !is_ordinal(text, number);
    let is_missing = |number: &&Number| is_lone(number, known) && !is_said_otherwise(number, (own, others));
    let found = list.iter().filter(counts).find(is_missing)?;
    // Words for a number, hours and miles that are not understood may be this one.
    let vague = |(text, list): (&str, &[Number]), known: &[Number]| {
        let is_month = |number: &Number| text[number.range.end..].starts_with('月');
        let is_vague = |number: &&Number| number.soft && !number.sure && number.is_counted();
        let soft = list.iter().filter(is_vague).filter(|number| !is_month(number));
        soft.filter(|number| is_lone(number, known)).count()
    };
    (vague((other, known), list) <= vague((text, list), known)).then_some(found)
}

/// The number in words that only one of two texts has, if it is the only one.
fn in_words<'n>(own: Counted<'n>, others: Counted<'n>) -> Option<&'n Number> {
    let is_one = |number: &&Number| {
        // An ordinal in digits is written in words elsewhere, and is another one if both are by themselves.
        let is_sure = number.sure || !number.soft && is_ordinal(own.text, number);
        let is_sure = is_sure && number.is_counted();
        is_sure && is_lone(number, others.numbers) && !is_said_otherwise(number, (own, others))
    };
    let mut found = own.numbers.iter().filter(is_one);
    found.next().filter(|_| found.next().is_none())
}

fn is_lone(number: &Number, others: &[Number]) -> bool {
    !others.iter().any(|other| other.equals(number))
}

/// Whether a number is one of an order, which languages write in words: `76th`, `76e`, `76-я`, `第76届`.
fn is_ordinal(text: &str, number: &Number) -> bool {
    const ENDINGS: &[&str] = &[
        "st", "nd", "rd", "th", "e", "er", "re", "ère", "ème", "eme", "o", "a", "º", "ª", "я", "й", "е",
        "го", "м", "му", "ю", "х",
    ];
    let before = text[..number.range.start].trim_end();
    let after = text[number.range.end..].trim_start_matches(['.', '-', '‑', '\u{2011}']);
    let ending: &str = after.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    before.ends_with('第') || ENDINGS.contains(&ending)
}

impl Single<'_> {
    /// What is wrong, and what to type; texts are those of the translation and of the original.
    pub fn told(&self, text: &str, original: &str) -> (String, String) {
        let shown = |text: &str, number: &Number| text[number.range.clone()].trim().to_owned();
        match (self.own, self.other) {
            (Some(own), Some(other)) => {
                let (is, was) = (shown(text, own), shown(original, other));
                (
                    format!("the number `{is}` is not in the original, which has `{was}`"),
                    format!("write the value of `{was}` as the language writes it, or fix the original"),
                )
            }
            (Some(own), None) => {
                let is = shown(text, own);
                (
                    format!("the number `{is}` is not in the original"),
                    "remove it, or write it in the original too".to_owned(),
                )
            }
            (None, Some(other)) => {
                let was = shown(original, other);
                (
                    format!("the number `{was}` of the original is missing here"),
                    format!("write the value of `{was}` as the language writes it"),
                )
            }
            (None, None) => Default::default(),
        }
    }
}
