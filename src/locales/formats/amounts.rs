//! Large numbers: a value and a scale, moved to the scale that the language counts in.

use std::str::FromStr;

use icu::decimal::input::Decimal;

use super::Formats;
use crate::choice;

/// A scale in English short form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// 10³
    Thousand,
    /// 10⁶
    Million,
    /// 10⁹
    Billion,
}

choice!(Scale, "scale", { "thousand" => Thousand, "million" => Million, "billion" => Billion });

impl Scale {
    /// The message that names it: `scale-billion`.
    pub fn message(self) -> &'static str {
        match self {
            Scale::Thousand => "scale-thousand",
            Scale::Million => "scale-million",
            Scale::Billion => "scale-billion",
        }
    }
}

impl Formats {
    /// The digits of a value in the unit that the language's name of the scale stands for: Chinese counts a billion as ten
    /// 亿, Spanish as a thousand millones.
    pub fn in_scale(&self, digits: &str, scale: Scale) -> String {
        let places = self
            .patterns
            .get(&format!("{}-shift", scale.message()))
            .and_then(|text| text.trim().parse().ok());
        shift(digits, places.unwrap_or(0))
    }
}

/// The digits with the point moved to the right, exactly.
pub fn shift(digits: &str, places: i16) -> String {
    let Ok(mut value) = Decimal::from_str(digits) else { return digits.to_owned() };
    value.multiply_pow10(places);
    value.absolute.trim_end();
    value.to_string()
}
