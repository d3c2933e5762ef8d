//! Numbers with the options of ECMA 402, as Fluent's `NUMBER` takes them.

use std::str::FromStr;

use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::{DecimalFormatterOptions, GroupingStrategy};

use super::language::Formats;

/// How a number is written; what is not given follows from the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberOptions {
    /// Least digits before the point.
    pub integer: u8,
    /// Least digits after the point.
    pub least_fraction: Option<u8>,
    /// Most digits after the point.
    pub most_fraction: Option<u8>,
    /// Least digits from the first that is not zero.
    pub least_significant: Option<u8>,
    /// Most digits from the first that is not zero.
    pub most_significant: Option<u8>,
    /// Where thousands are set apart.
    pub grouping: Grouping,
    /// What it counts.
    pub style: NumberStyle,
    /// Whether it chooses a plural as "1st", "2nd" do.
    pub ordinal: bool,
    /// Whether all digits are kept as they are given.
    pub exact: bool,
}

impl Default for NumberOptions {
    fn default() -> NumberOptions {
        NumberOptions {
            integer: 1,
            least_fraction: None,
            most_fraction: None,
            least_significant: None,
            most_significant: None,
            grouping: Grouping::Auto,
            style: NumberStyle::Decimal,
            ordinal: false,
            exact: false,
        }
    }
}

/// Where thousands are set apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// As the language does.
    #[default]
    Auto,
    /// Always.
    Always,
    /// From five digits on.
    Min2,
    /// Never.
    Never,
}

/// The unit of a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NumberStyle {
    /// Nothing in particular.
    Decimal,
    /// Hundredths of one.
    Percent,
    /// Money, by its code.
    Currency(String),
}

impl NumberOptions {
    /// All digits as they are given.
    pub fn exact() -> NumberOptions {
        NumberOptions { exact: true, ..NumberOptions::default() }
    }

    /// The number as these options show it, without words and marks.
    pub fn shown(&self, digits: &str) -> Option<Decimal> {
        let mut value = Decimal::from_str(digits).ok()?;
        if self.exact {
            return Some(value);
        }
        if self.style == NumberStyle::Percent {
            value.multiply_pow10(2);
        }
        value.absolute.trim_end();
        value.absolute.trim_start();
        if self.least_significant.is_some() || self.most_significant.is_some() {
            let first = value.absolute.nonzero_magnitude_start();
            let (least, most) = (self.least_significant.unwrap_or(1), self.most_significant.unwrap_or(21));
            round(&mut value, first + 1 - i16::from(most));
            value.absolute.trim_end();
            value.absolute.pad_end((value.absolute.nonzero_magnitude_start() + 1 - i16::from(least)).min(0));
        } else {
            let (least, most) = self.fraction();
            round(&mut value, -i16::from(most));
            value.absolute.trim_end();
            value.absolute.pad_end(-i16::from(least));
        }
        value.absolute.pad_start(i16::from(self.integer));
        Some(value)
    }

    /// Least and most digits after the point.
    fn fraction(&self) -> (u8, u8) {
        let (least, most) = match self.style {
            NumberStyle::Decimal => (0, 3),
            NumberStyle::Percent => (0, 0),
            NumberStyle::Currency(_) => (2, 2),
        };
        match (self.least_fraction, self.most_fraction) {
            (None, None) => (least, most),
            (Some(given), None) => (given, most.max(given)),
            (None, Some(given)) => (least.min(given), given),
            (Some(low), Some(high)) => (low.min(high), high),
        }
    }
}

/// Rounds at a position; a half is rounded away from zero.
fn round(value: &mut Decimal, position: i16) {
    if position > *value.absolute.magnitude_range().start() {
        match value.absolute.digit_at(position - 1) >= 5 {
            true => value.absolute.expand(position),
            false => value.absolute.trunc(position),
        }
    }
}

impl Formats {
    /// A number with options; text that is not a number stays as it is.
    pub fn number_with(&self, digits: &str, options: &NumberOptions) -> String {
        let Some(value) = options.shown(digits) else { return digits.to_owned() };
        let text = self.decimal_with(&value, options.grouping);
        match &options.style {
            NumberStyle::Decimal => text,
            NumberStyle::Percent => self.percent(&text),
            NumberStyle::Currency(code) => self.money(code, &text),
        }
    }

    fn decimal_with(&self, value: &Decimal, grouping: Grouping) -> String {
        let strategy = match grouping {
            Grouping::Auto => return self.decimal(value),
            Grouping::Always => GroupingStrategy::Always,
            Grouping::Min2 => GroupingStrategy::Min2,
            Grouping::Never => GroupingStrategy::Never,
        };
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(strategy);
        match DecimalFormatter::try_new((&self.locale).into(), options) {
            Ok(format) => {
                let text = self.with_house_marks(&format.format_to_string(value), &value.to_string());
                if grouping == Grouping::Always { self.with_group(text, value) } else { text }
            }
            Err(_) => self.decimal(value),
        }
    }

    /// Separates the thousands of a four-digit number, which ICU4X leaves to the language.
    fn with_group(&self, text: String, value: &Decimal) -> String {
        let sample = self.decimal(&Decimal::from(10_000));
        let mark: String = sample.chars().filter(|character| !character.is_numeric()).collect();
        let first = text.find(char::is_numeric).unwrap_or(0);
        let after = first + text[first..].chars().next().map_or(0, char::len_utf8);
        let is_grouped = mark.is_empty() || text[after..].starts_with(&mark);
        match value.absolute.magnitude_range().end() {
            3 if !is_grouped => [&text[..after], &mark, &text[after..]].concat(),
            _ => text,
        }
    }

    /// The plural category of a number as options show it.
    pub fn category(&self, digits: &str, options: &NumberOptions) -> &'static str {
        let Some(value) = options.shown(digits) else { return "other" };
        self.plural_rules(options.ordinal).of(&value)
    }
}

#[cfg(test)]
mod tests {
    use super::super::equal;
    use super::*;

    #[test]
    fn digits_follow_the_options_as_in_ecma_402() {
        let shown = |digits: &str, change: &dyn Fn(&mut NumberOptions)| {
            let mut options = NumberOptions::default();
            change(&mut options);
            options.shown(digits).unwrap().to_string()
        };
        assert_eq!(shown("1234.5678", &|_| {}), "1234.568");
        assert_eq!(shown("1.50", &|_| {}), "1.5");
        assert_eq!(shown("0.0005", &|_| {}), "0.001");
        assert_eq!(shown("-2.5", &|options| options.most_fraction = Some(0)), "-3");
        assert_eq!(shown("2.345", &|options| options.most_fraction = Some(2)), "2.35");
        assert_eq!(shown("5", &|options| options.least_fraction = Some(2)), "5.00");
        assert_eq!(shown("5", &|options| options.integer = 3), "005");
        assert_eq!(shown("123456", &|options| options.most_significant = Some(2)), "120000");
        assert_eq!(shown("0.012345", &|options| options.most_significant = Some(2)), "0.012");
        assert_eq!(shown("7", &|options| options.least_significant = Some(3)), "7.00");
        assert_eq!(shown("999.5", &|options| options.most_significant = Some(3)), "1000");
        assert_eq!(shown("0.257", &|options| options.style = NumberStyle::Percent), "26");
        assert_eq!(shown("0", &|options| options.least_fraction = Some(1)), "0.0");
    }

    #[test]
    fn equal_numbers_may_be_written_differently() {
        assert!(equal("1", "1.0") && equal("01", "1") && equal("-0", "0") && equal("10", "10.00"));
        assert!(!equal("1", "-1") && !equal("1", "10") && !equal("x", "y"));
    }
}
