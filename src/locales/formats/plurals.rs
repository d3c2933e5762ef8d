//! Plural rules of a language (CLDR): for amounts, and for ranks such as "1st".

use std::collections::BTreeSet;
use std::str::FromStr;
use std::sync::OnceLock;

use icu::decimal::input::Decimal;
use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules};

/// The plural categories in CLDR's order.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The largest whole number whose form is required. All categories that a language uses for everyday numbers occur below it; those
/// that begin at a million do not.
const EVERYDAY: u32 = 1000;

/// Whole numbers of everyday size. Rules use the last two digits, so round numbers are enough above one hundred.
fn everyday() -> impl Iterator<Item = u32> {
    (0..200).chain((200..=EVERYDAY).step_by(100))
}

/// Languages whose nouns have one form, although CLDR has two.
const UNINFLECTED: &[&str] = &["vi"];

/// Plural rules of a language.
pub struct Plurals {
    rules: Option<PluralRules>,
    is_uninflected: bool,
    /// The categories of the everyday numbers, in their order, once somebody has asked.
    of_everyday: OnceLock<Vec<&'static str>>,
}

impl Plurals {
    /// The rules for amounts: "1 day", "2 days".
    pub fn cardinal(locale: &Locale) -> Plurals {
        let is_uninflected = UNINFLECTED.contains(&locale.id.language.as_str());
        let rules = PluralRules::try_new_cardinal((&of_language(locale)).into());
        Plurals { rules: rules.ok(), is_uninflected, of_everyday: OnceLock::new() }
    }

    /// The rules for ranks: "1st", "2nd".
    pub fn ordinal(locale: &Locale) -> Plurals {
        let rules = PluralRules::try_new_ordinal((&of_language(locale)).into());
        Plurals { rules: rules.ok(), is_uninflected: false, of_everyday: OnceLock::new() }
    }

    /// The categories of the language, in CLDR's order.
    pub fn categories(&self) -> Vec<&'static str> {
        let found: Vec<&str> = self.rules.iter().flat_map(|rules| rules.categories().map(name)).collect();
        CATEGORIES.into_iter().filter(|category| found.contains(category)).collect()
    }

    /// The category of a number; visible zeros after the point count, as CLDR says.
    pub fn of(&self, value: &Decimal) -> &'static str {
        self.rules.as_ref().map_or("other", |rules| name(rules.category_for(value)))
    }

    /// The category of a number given by its digits.
    pub fn category(&self, digits: &str) -> &'static str {
        Decimal::from_str(digits).map_or("other", |value| self.of(&value))
    }

    /// The categories that whole numbers of everyday size need, in CLDR's order, without those of numbers that have their own text.
    pub fn needed(&self, own: &[&str]) -> Vec<&'static str> {
        if self.is_uninflected {
            return vec!["other"];
        }
        let mut open = self.categories();
        let mut needed = BTreeSet::new();
        let categories =
            || everyday().map(|number| self.of(&Decimal::from(number))).collect::<Vec<&'static str>>();
        for (number, &category) in everyday().zip(self.of_everyday.get_or_init(categories)) {
            if open.is_empty() {
                break;
            }
            let is_own = || own.iter().any(|digits| equal(digits, &number.to_string()));
            if open.contains(&category) && !is_own() {
                open.retain(|other| *other != category);
                needed.insert(category);
            }
        }
        CATEGORIES.into_iter().filter(|category| needed.contains(category)).collect()
    }
}

/// Plurals depend on the language, and not on its script or region: CLDR lists them by language alone, except for Portugal.
fn of_language(locale: &Locale) -> Locale {
    let mut plain = locale.clone();
    plain.id.script = None;
    if !(plain.id.language.as_str() == "pt" && plain.id.region.is_some_and(|region| region.as_str() == "PT"))
    {
        plain.id.region = None;
    }
    plain
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Whether two numbers, given by their digits, are equal: `1` and `1.0` are.
pub fn equal(left: &str, right: &str) -> bool {
    let plain = |digits: &str| {
        let mut value = Decimal::from_str(digits).ok()?;
        value.absolute.trim_end();
        value.absolute.trim_start();
        Some(if value.absolute.is_zero() { value.absolute.to_string() } else { value.to_string() })
    };
    left == right || plain(left).is_some_and(|digits| plain(right) == Some(digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plurals(tag: &str) -> Plurals {
        Plurals::cardinal(&Locale::try_from_str(tag).unwrap())
    }

    #[test]
    fn plurals_belong_to_the_language_whatever_its_script() {
        for tag in [
            "sr-Latn",
            "bs-Cyrl",
            "uz-Cyrl",
            "az-Cyrl",
            "pa-Arab",
            "kk-Arab",
            "ks-Deva",
            "ur-Latn",
            "sr-Latn-ME",
        ] {
            assert_eq!(plurals(tag).category("1"), "one", "{tag}");
        }
        assert_eq!(plurals("sr-Latn").category("3"), "few");
        assert_eq!(plurals("pa-Arab").category("0"), "one");
        assert_eq!(plurals("zh-Hant").category("1"), "other");
        // The region counts where CLDR says so.
        assert_eq!(plurals("pt").category("0"), "one");
        assert_eq!(plurals("pt-PT").category("0"), "other");
    }

    #[test]
    fn everyday_numbers_need_fewer_forms_than_a_language_has() {
        let needed = |tag| plurals(tag).needed(&[]);
        assert_eq!(needed("fr"), ["one", "other"]);
        assert_eq!(needed("ru"), ["one", "few", "many"]);
        assert_eq!(needed("pl"), ["one", "few", "many"]);
        assert_eq!(needed("cs"), ["one", "few", "other"]);
        assert_eq!(needed("ar"), ["zero", "one", "two", "few", "many", "other"]);
        assert_eq!(needed("vi"), ["other"]);
        assert_eq!(plurals("ar").needed(&["0", "1"]), ["two", "few", "many", "other"]);
    }
}
