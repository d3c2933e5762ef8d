//! The formats of one language.

use std::cmp::Ordering;
use std::str::FromStr;
use std::sync::OnceLock;

use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::{Locale, LocaleExpander};

use super::names;
use super::patterns::Patterns;
use super::plurals::Plurals;

/// The formats of one language.
pub struct Formats {
    pub(super) locale: Locale,
    pub(super) patterns: Patterns,
    pub(super) names: names::DateNames,
    pub(super) decimal: Option<DecimalFormatter>,
    pub(super) and: Option<ListFormatter>,
    pub(super) or: Option<ListFormatter>,
    pub(super) collator: Option<CollatorBorrowed<'static>>,
    pub(super) plurals: Plurals,
    /// The digits of the language in place of `0` to `9`, if it has its own (CLDR, default numbering system).
    digits: Option<[char; 10]>,
    /// Made when a message first needs it.
    pub(super) ordinals: OnceLock<Plurals>,
}

impl Formats {
    /// CLDR's formats of the language with this BCP 47 tag.
    pub fn new(tag: &str) -> Formats {
        let locale = house_locale(tag);
        let lists = ListFormatterOptions::default();
        let decimal = DecimalFormatter::try_new((&locale).into(), Default::default()).ok();
        Formats {
            digits: decimal.as_ref().and_then(own_digits),
            names: names::DateNames::new(&locale),
            decimal,
            and: ListFormatter::try_new_and((&locale).into(), lists).ok(),
            or: ListFormatter::try_new_or((&locale).into(), lists).ok(),
            collator: Collator::try_new((&locale).into(), CollatorOptions::default()).ok(),
            plurals: Plurals::cardinal(&locale),
            ordinals: OnceLock::new(),
            patterns: Patterns::default(),
            locale,
        }
    }

    /// The same formats with the patterns of the house.
    pub fn with_patterns(self, patterns: Patterns) -> Formats {
        Formats { patterns, ..self }
    }

    /// A number, given by its digits such as `-1234.50`; other text stays as it is.
    pub fn number(&self, digits: &str) -> String {
        let Ok(mut value) = Decimal::from_str(digits) else { return digits.to_owned() };
        value.absolute.trim_start();
        self.decimal(&value)
    }

    /// The digits of a day or a year as the language writes them.
    pub(super) fn figures(&self, ascii: String) -> String {
        let Some(digits) = &self.digits else { return ascii };
        let own = |sign: char| sign.to_digit(10).map_or(sign, |digit| digits[digit as usize]);
        ascii.chars().map(own).collect()
    }

    pub(super) fn decimal(&self, value: &Decimal) -> String {
        let digits = value.to_string();
        match &self.decimal {
            Some(format) => self.with_house_marks(&format.format_to_string(value), &digits),
            None => digits,
        }
    }

    /// The number with the marks of the house style instead of CLDR's; the decimal mark is the last one if there are decimals.
    pub(super) fn with_house_marks(&self, text: &str, digits: &str) -> String {
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

    /// Whether texts are in an order that the language has: in Chinese by pinyin, by strokes or by zhuyin.
    pub fn is_sorted(&self, texts: &[&str]) -> bool {
        let follows = |compare: &dyn Fn(&str, &str) -> Ordering, slips: usize| {
            texts.windows(2).filter(|pair| compare(pair[0], pair[1]) == Ordering::Greater).count() <= slips
        };
        // Strokes of a few signs are counted in two ways.
        let slips = usize::from(texts.len() > 5);
        let others: &[&str] = match self.locale.id.language.as_str() {
            "zh" => &["zh-u-co-pinyin", "zh-u-co-stroke", "zh-u-co-zhuyin"],
            _ => &[],
        };
        follows(&|left, right| self.compare(left, right), 0)
            || others.iter().any(|tag| {
                let locale = Locale::from_str(tag).ok();
                let made = locale
                    .and_then(|locale| Collator::try_new((&locale).into(), CollatorOptions::default()).ok());
                made.is_some_and(|collator| {
                    let slips = if tag.ends_with("stroke") { slips } else { 0 };
                    follows(&|left, right| collator.compare(left, right), slips)
                })
            })
    }

    /// The rules of plurals, or of ordinals such as "1st".
    pub fn plural_rules(&self, ordinal: bool) -> &Plurals {
        match ordinal {
            true => self.ordinals.get_or_init(|| Plurals::ordinal(&self.locale)),
            false => &self.plurals,
        }
    }
}

fn own_digits(decimal: &DecimalFormatter) -> Option<[char; 10]> {
    let mut digits = ['0'; 10];
    for (value, digit) in (0_i32..).zip(&mut digits) {
        *digit = decimal.format_to_string(&Decimal::from(value)).chars().next()?;
    }
    (digits[0] != '0').then_some(digits)
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
