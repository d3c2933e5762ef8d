//! The words of each language: one file for each language, for checks and for reading what authors write, such as dates and numbers.
//!
//! A language without a file is checked for what needs no words; `others` has words for numbers of many more. Nothing here knows what
//! the words are for. Messages are in `locales/`, rules of typography in `locales/typography`.

mod arabic;
mod chinese;
mod english;
mod french;
mod function_words;
mod labels;
pub mod letters;
mod negations;
mod others;
mod own_names;
mod russian;
mod spanish;
mod spelled;
mod stems;
mod tables;

pub use function_words::function_words;
pub use labels::is_label;
pub use negations::negations;
pub use own_names::{own_name, tag_of_name};
pub use spelled::{Lexicon, Piece, lexicon};
pub use stems::Stems;
pub use tables::{
    Dates, Language, LanguageWords, Letters, Numbers, Quantities, Signs, Tense, Values, Week, Weekdays,
    Written, Years,
};

static ALL: [&Language; 6] = [
    &english::ENGLISH,
    &french::FRENCH,
    &spanish::SPANISH,
    &russian::RUSSIAN,
    &arabic::ARABIC,
    &chinese::CHINESE,
];

/// All of them, for what may stand in a page of any language.
pub fn all() -> impl Iterator<Item = &'static Language> {
    ALL.into_iter()
}

/// A language by the first part of its tag.
pub fn of(primary: &str) -> Option<&'static Language> {
    all().find(|language| language.tag == primary)
}

/// Words for numbers by the first part of a language's tag.
pub fn numbers(primary: &str) -> Option<&'static Numbers> {
    let other = || others::NUMBERS.iter().find(|(tag, _)| *tag == primary).map(|(_, numbers)| numbers);
    of(primary).map(|language| &language.numbers).or_else(other)
}

/// Words for numbers of all languages.
pub fn all_numbers() -> impl Iterator<Item = &'static Numbers> {
    all().map(|language| &language.numbers).chain(others::NUMBERS.iter().map(|(_, numbers)| numbers))
}

/// Words around numbers of all languages.
pub fn quantities() -> impl Iterator<Item = &'static Quantities> {
    all().map(|language| &language.quantities).chain([&others::QUANTITIES])
}

/// Whether a word in small letters is what programs add to the name of a copy of a file.
pub fn is_copy(word: &str) -> bool {
    others::COPIES.contains(&word)
}

/// The label that a translated label of an alert stands for, in small letters: `NOTE` is not among them.
pub fn alert(label: &str) -> Option<&'static str> {
    others::ALERTS.iter().find(|(_, labels)| labels.contains(&label)).map(|(alert, _)| *alert)
}

/// How all languages write dates by hand.
pub fn written() -> impl Iterator<Item = &'static Written> {
    all().map(|language| &language.written).chain([&others::WRITTEN])
}
