//! Amounts in words: number, scale and unit, formatted by messages.

use std::collections::BTreeMap;

use super::arguments::MessageArgument;
use super::formats::Scale;
use super::locale::Locale;

/// The unit of an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountUnit {
    /// Per cent.
    Percent,
    /// United States dollars.
    Usd,
    /// Persons.
    People,
}

impl AmountUnit {
    /// The unit with this name.
    pub fn by_name(name: &str) -> Option<AmountUnit> {
        match name {
            "percent" => Some(AmountUnit::Percent),
            "USD" => Some(AmountUnit::Usd),
            "people" => Some(AmountUnit::People),
            _ => None,
        }
    }

    /// The messages of the unit, the most specific first.
    fn messages(self, scale: Option<Scale>) -> &'static [&'static str] {
        match (self, scale) {
            (AmountUnit::Percent, _) => &["unit-percent"],
            (AmountUnit::Usd, None) => &["unit-USD-counted", "unit-USD"],
            (AmountUnit::Usd, Some(Scale::Thousand)) => &["unit-USD-thousand", "unit-USD-scaled"],
            (AmountUnit::Usd, Some(_)) => &["unit-USD-scaled"],
            (AmountUnit::People, None) => &["unit-people"],
            (AmountUnit::People, Some(Scale::Thousand)) => &["unit-people-thousand", "unit-people-scaled"],
            (AmountUnit::People, Some(_)) => &["unit-people-scaled"],
        }
    }
}

impl Locale {
    /// An amount: `18.55`, billion, USD is "USD 18.55 billion", "18 550 millones de USD", "185.5亿美元". If a language has no message
    /// for it, CLDR's forms are used.
    pub fn amount(&self, digits: &str, scale: Option<Scale>, unit: Option<AmountUnit>) -> String {
        let (digits, amount) = match scale {
            Some(scale) => {
                let (own, scale) = self.formats.in_scale(digits, scale);
                match self.amount_message(scale.message(), &own, None) {
                    Some(amount) => (own, amount),
                    None => (digits.to_owned(), self.formats.scaled(digits, scale)),
                }
            }
            None => (digits.to_owned(), self.formats.number(digits)),
        };
        let Some(unit) = unit else { return amount };
        let mut messages = unit.messages(scale).iter();
        messages.find_map(|id| self.amount_message(id, &digits, Some(&amount))).unwrap_or_else(
            || match unit {
                AmountUnit::Percent => self.formats.percent(&amount),
                AmountUnit::Usd => self.formats.money("USD", &amount),
                AmountUnit::People => amount,
            },
        )
    }

    fn amount_message(&self, id: &str, digits: &str, amount: Option<&str>) -> Option<String> {
        let mut arguments =
            BTreeMap::from([("number".to_owned(), MessageArgument::Amount(digits.to_owned()))]);
        let amount = amount.map(|amount| ("amount".to_owned(), MessageArgument::Text(amount.to_owned())));
        arguments.extend(amount);
        let text = self.message(id, &arguments).ok()?;
        // The caller isolates the whole amount; marks inside would only disturb copying and search.
        Some(text.replace(['\u{2068}', '\u{2069}'], ""))
    }
}
