//! Plural forms: which a selection by number lacks, and which keys are misspelt.
//!
//! Forms that a language never uses for whole numbers are not required: Russian `other` is for fractions, French `many` for
//! millions. A number with its own key, and a text without the number in it, need no form either.

use super::Key;
use crate::diag::did_you_mean;
use crate::locales::formats::{CATEGORIES, Plurals};

/// A choice by a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selector {
    /// The variable.
    pub variable: String,
    /// Whether the value is a number beyond doubt.
    pub is_number: bool,
    /// Whether it chooses as "1st", "2nd" do.
    pub ordinal: bool,
    /// The keys, in order.
    pub keys: Vec<Key>,
    /// Which of them is the default.
    pub default: usize,
    /// Whether the default text shows the variable.
    pub shows: bool,
}

impl Selector {
    fn names(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().filter_map(|key| match key {
            Key::Name(name) => Some(name.as_str()),
            Key::Number(_) => None,
        })
    }

    fn numbers(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().filter_map(|key| match key {
            Key::Number(number) => Some(number.as_str()),
            Key::Name(_) => None,
        })
    }

    /// The names other than that of the default.
    fn others(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().enumerate().filter_map(|(at, key)| match key {
            Key::Name(name) if at != self.default => Some(name.as_str()),
            _ => None,
        })
    }

    fn default_name(&self) -> Option<&str> {
        match self.keys.get(self.default) {
            Some(Key::Name(name)) => Some(name),
            _ => None,
        }
    }

    /// Whether the selection is by number, as far as the keys show: a number or a plural category besides the default.
    pub fn is_by_number(&self) -> bool {
        self.is_number || self.numbers().next().is_some() || self.others().any(is_category)
    }
}

fn is_category(name: &str) -> bool {
    CATEGORIES.contains(&name)
}

/// The plural categories that a selection lacks, in CLDR's order.
pub fn lacking(choice: &Selector, plurals: &Plurals) -> Vec<&'static str> {
    // A language without plural forms lacks none, and a key that is not a category shows that the value is a text.
    if choice.names().any(|name| !is_category(name)) || choice.default_name().is_none() {
        return Vec::new();
    }
    let only_exact = choice.others().next().is_none();
    let numbers = choice.numbers().next().is_some();
    // `{ $n -> [0] none *[other] some }` has no form to inflect, and a single default selects nothing.
    if only_exact && !(choice.shows && (numbers || choice.is_number || choice.keys.len() == 1)) {
        return Vec::new();
    }
    let needed = plurals.needed(choice.numbers().collect::<Vec<_>>().as_slice());
    let default = choice.default_name().unwrap_or_default();
    // The default stands for `other`, and for it alone, if its own category is not a form of the language.
    let covers_other = default == "other" || !needed.contains(&default);
    needed
        .into_iter()
        .filter(|category| !choice.names().any(|name| name == *category))
        .filter(|category| *category != "other" || !covers_other)
        .collect()
}

/// Keys that are not plural categories although the selection is by number, each with its place among the keys and the probable
/// category. `is_known_number` says that other languages select by number here.
pub fn misspelt(choice: &Selector, is_known_number: bool) -> Vec<(usize, Option<String>)> {
    let strange: Vec<(usize, &str)> = choice
        .keys
        .iter()
        .enumerate()
        .filter_map(|(at, key)| match key {
            Key::Name(name) if !is_category(name) => Some((at, name.as_str())),
            _ => None,
        })
        .collect();
    let near = |name: &str| did_you_mean(name, CATEGORIES);
    let certain = choice.is_number || is_known_number;
    // A text may be one of several words; if one key is a category, a key that is nearly another category is a mistake.
    let likely = choice.is_by_number() || choice.default_name() == Some("other") && choice.shows;
    let all_near = strange.iter().all(|(_, name)| near(name).is_some());
    if !(certain || likely && all_near) {
        return Vec::new();
    }
    strange.into_iter().map(|(at, name)| (at, near(name))).collect()
}
