//! What the checks know of each language's words: one file for each language.
//!
//! A language without a file is checked for what needs no words. Numbers have tables of their own, since far more languages have these.

mod arabic;
mod chinese;
mod english;
mod french;
mod russian;
mod spanish;
mod tables;

pub use tables::{Dates, Language, Tense, Week, Words};

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
