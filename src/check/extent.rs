//! Translations that are much shorter or longer than their originals.

use super::numbers::numbers;
use super::writing::{Script, main_script};
use crate::markdown::OBJECT;

/// Characters of a text in a language for each one of its English version, on the average of long texts.
const CHARACTERS: &[(&str, f32)] = &[
    ("ar", 0.88),
    ("de", 1.15),
    ("en", 1.0),
    ("es", 1.16),
    ("fr", 1.19),
    ("he", 0.8),
    ("it", 1.14),
    ("ja", 0.48),
    ("ko", 0.52),
    ("pt", 1.12),
    ("ru", 1.1),
    ("zh", 0.31),
];

fn characters(lang: &str) -> f32 {
    CHARACTERS.iter().find(|(known, _)| *known == lang).map_or(1.1, |(_, characters)| *characters)
}

/// Shorter texts differ for many reasons.
const LEAST: f32 = 80.0;

/// A text with a sign in place of each number, in digits or in words.
fn without_numbers(text: &str, lang: &str) -> String {
    let mut made = String::with_capacity(text.len());
    let mut at = 0;
    for number in numbers(text, lang) {
        if number.range.start >= at {
            made.push_str(&text[at..number.range.start]);
            made.push_str("000");
            at = number.range.end;
        }
    }
    made + &text[at..]
}

/// How a translation differs from its original.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// It has this percentage of what is usual.
    Short(u32),
    /// The same.
    Long(u32),
}

/// How many letters a text in a language has; Latin letters of names count less among characters of East Asia.
fn letters(text: &str, lang: &str) -> f32 {
    let all = text.chars().filter(|c| c.is_alphanumeric()).count() as f32;
    if !matches!(lang, "zh" | "ja" | "ko") {
        return all;
    }
    let latin = text.chars().filter(char::is_ascii_alphabetic).count() as f32;
    all - latin + latin * characters(lang)
}

/// How much longer a translation may be because of acronyms that it writes out.
fn written_out(original: &str) -> f32 {
    let words = || original.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_acronym = |word: &&str| word.len() > 2 && word.chars().all(char::is_uppercase);
    if words().filter(is_acronym).count() * 4 > words().count() { 2.0 } else { 1.0 }
}

impl Extent {
    /// Compares texts with the first parts of their languages' tags; `None` if neither is remarkable.
    pub fn of((own, lang): (&str, &str), (other, of): (&str, &str)) -> Option<Extent> {
        let found = Extent::between((own, lang), (other, of))?;
        // A number in words is much longer than one in digits.
        let (own, other) = (without_numbers(own, lang), without_numbers(other, of));
        Extent::between((&own, lang), (&other, of)).map(|_| found)
    }

    fn between((own, lang): (&str, &str), (other, of): (&str, &str)) -> Option<Extent> {
        let objects = |text: &str| text.matches(OBJECT).count();
        // A component may write half of a sentence.
        if objects(own) != objects(other) {
            return None;
        }
        // A text in another script than its language is reported as such.
        let (mine, theirs) = (letters(own, lang), letters(other, of));
        let expected = theirs * characters(lang) / characters(of);
        let share = mine / expected.max(1.0);
        let is_east_asian = main_script(own).0 == Some(Script::EastAsian);
        // Names stay in Latin letters there, which are many.
        let most = if is_east_asian { 2.6 } else { 2.1 } * written_out(other);
        let percent = (share * 100.0).round() as u32;
        let english = other.chars().count() as f32 / characters(of);
        let sentences =
            |text: &str| text.matches(['.', '!', '?', '。', '؟', '！', '？', ';', '；', '؛']).count().max(1);
        let has_less = sentences(own) * 3 <= sentences(other) * 2;
        let has_more = sentences(other) * 3 <= sentences(own) * 2;
        if english >= LEAST && (share < 0.48 || has_less && share < 0.62) {
            return Some(Extent::Short(percent));
        }
        let is_long = english >= LEAST && (share > most || has_more && share > 1.75);
        is_long.then_some(Extent::Long(percent))
    }

    /// What is wrong, and what to do.
    pub fn told(self, what: &str) -> (String, &'static str) {
        match self {
            Extent::Short(percent) => (
                format!(
                    "the {what} has {percent} % of the usual length for its original: a part of it may be missing"
                ),
                "compare it with the original, and translate what is missing",
            ),
            Extent::Long(percent) => (
                format!("the {what} has {percent} % of the usual length for its original: it may say more"),
                "compare it with the original, and take out what the original does not say",
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Extent;

    #[test]
    fn half_a_paragraph_is_too_short_and_a_whole_one_is_not() {
        let english = "The alliance brings people online who have never been. It asks every government for a pledge. \
            Each pledge has a number and a date.";
        let french = "L’alliance connecte celles et ceux qui ne l’ont jamais été. Elle demande à chaque gouvernement un \
            engagement. Chaque engagement a un chiffre et une date.";
        let pair = |own: &str| Extent::of((own, "fr"), (english, "en"));
        assert_eq!(pair(french), None);
        assert!(matches!(
            pair("L’alliance connecte celles et ceux qui ne l’ont jamais été."),
            Some(Extent::Short(_))
        ));
        assert!(matches!(pair(&format!("{french} {french} {french}")), Some(Extent::Long(_))));
        assert_eq!(Extent::of(("在", "zh"), ("Short", "en")), None);
    }
}
