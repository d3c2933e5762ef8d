//! Numbers, dates, lists, plurals and order of one language, from ICU4X's CLDR data and the house style's patterns.
//!
//! The words (months, weekdays, "and") and rules (plurals, grouping, order) are CLDR's; how a date or a range is put
//! together is data: the messages of `formats.ftl`, read as [`Patterns`]. Where a language has no such messages, CLDR's
//! own long forms are used. Nothing here fails: a language that CLDR does not know gets its root forms.

mod amounts;
mod dates;
mod names;
mod patterns;
#[cfg(test)]
mod tests;

use std::cmp::Ordering;
use std::str::FromStr;
use std::sync::Arc;

pub use amounts::{Scale, shift};
pub use dates::DateStyle;
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::{Locale, LocaleExpander};
use icu::plurals::{PluralCategory, PluralRules};
pub use patterns::{Patterns, SpanParts, is_pattern};

/// The formats of one language.
pub struct Formats {
    patterns: Patterns,
    names: names::Names,
    decimal: Option<DecimalFormatter>,
    and: Option<ListFormatter>,
    or: Option<ListFormatter>,
    collator: Option<CollatorBorrowed<'static>>,
    plurals: Plurals,
}

impl Formats {
    /// The formats of the language with this BCP 47 tag.
    pub fn new(tag: &str, patterns: Patterns) -> Formats {
        let locale = house_locale(tag);
        let lists = ListFormatterOptions::default();
        Formats {
            names: names::Names::new(&locale),
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default()).ok(),
            and: ListFormatter::try_new_and((&locale).into(), lists).ok(),
            or: ListFormatter::try_new_or((&locale).into(), lists).ok(),
            collator: Collator::try_new((&locale).into(), CollatorOptions::default()).ok(),
            plurals: Plurals::new(&locale),
            patterns,
        }
    }

    /// A number, given by its digits such as `-1234.50`; other text stays as it is.
    pub fn number(&self, digits: &str) -> String {
        let (Ok(value), Some(format)) = (Decimal::from_str(digits), &self.decimal) else {
            return digits.to_owned();
        };
        self.with_house_marks(&format.format_to_string(&value), digits)
    }

    /// The number with the house's marks instead of CLDR's; the decimal mark is the last one if there are decimals.
    fn with_house_marks(&self, text: &str, digits: &str) -> String {
        let (decimal, group) =
            (self.patterns.get("number-decimal-mark"), self.patterns.get("number-group-mark"));
        let last = digits.contains('.').then(|| text.rfind(is_mark)).flatten();
        let mut out = String::with_capacity(text.len() + 4);
        for (at, character) in text.char_indices() {
            let mark = if Some(at) == last { decimal } else { group.filter(|_| is_mark(character)) };
            match mark {
                Some(mark) => out.push_str(mark),
                None => out.push(character),
            }
        }
        out
    }

    /// "A, B and C".
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        joined(self.and.as_ref(), items)
    }

    /// "A, B or C".
    pub fn list_or<T: AsRef<str>>(&self, items: &[T]) -> String {
        joined(self.or.as_ref(), items)
    }

    /// The order of two texts (CLDR root collation, tailored for the language).
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.collator.as_ref().map_or_else(|| left.cmp(right), |collator| collator.compare(left, right))
    }

    /// The plural rules.
    pub fn plurals(&self) -> Plurals {
        self.plurals.clone()
    }

    /// The plural categories of the language, in CLDR's order.
    pub fn plural_categories(&self) -> &[&'static str] {
        &self.plurals.categories
    }
}

/// The plural categories in CLDR's order.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Cardinal plural rules of a language (CLDR).
#[derive(Clone)]
pub struct Plurals {
    rules: Option<Arc<PluralRules>>,
    categories: Arc<[&'static str]>,
}

impl Plurals {
    fn new(locale: &Locale) -> Plurals {
        let rules = PluralRules::try_new_cardinal(locale.into()).ok().map(Arc::new);
        let categories = rules.as_ref().map_or_else(Vec::new, |rules| {
            let found: Vec<&str> = rules.categories().map(name).collect();
            CATEGORIES.iter().copied().filter(|category| found.contains(category)).collect()
        });
        Plurals { rules, categories: categories.into() }
    }

    /// The category of a number given by its digits; visible zeros after the point count, as CLDR says.
    pub fn category(&self, digits: &str) -> &'static str {
        match (&self.rules, Decimal::from_str(digits)) {
            (Some(rules), Ok(value)) => name(rules.category_for(&value)),
            _ => "other",
        }
    }
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

fn joined<T: AsRef<str>>(format: Option<&ListFormatter>, items: &[T]) -> String {
    let items = items.iter().map(AsRef::as_ref);
    match format {
        Some(format) => format.format_to_string(items),
        None => items.collect::<Vec<_>>().join(", "),
    }
}

fn is_mark(character: char) -> bool {
    matches!(character, '.' | ',' | '\u{a0}' | '\u{202f}' | '\u{2019}' | '\u{66b}' | '\u{66c}' | ' ')
}

/// Language and likely territory of a tag (CLDR): `fr_FR`, `zh_CN`.
pub fn with_territory(tag: &str) -> String {
    let mut locale = Locale::try_from_str(tag).unwrap_or(Locale::UNKNOWN);
    LocaleExpander::new_extended().maximize(&mut locale.id);
    let language = locale.id.language;
    locale.id.region.map_or_else(|| language.to_string(), |region| format!("{language}_{region}"))
}

/// International English (`en-001`) where no region is given, and European digits for Arabic, as the United Nations write.
fn house_locale(tag: &str) -> Locale {
    let tag = match tag {
        "en" => "en-001".to_owned(),
        tag if tag == "ar" || tag.starts_with("ar-") => format!("{tag}-u-nu-latn"),
        tag => tag.to_owned(),
    };
    Locale::try_from_str(&tag).unwrap_or(Locale::UNKNOWN)
}
