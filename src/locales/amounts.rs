//! Amounts as readers say them: number, scale and unit, put together by messages.

use std::collections::BTreeMap;

use super::formats::Scale;
use super::{Locale, MessageArgument};

/// What an amount counts.
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

    fn message(self, scaled: bool) -> &'static str {
        match (self, scaled) {
            (AmountUnit::Percent, _) => "unit-percent",
            (AmountUnit::Usd, false) => "unit-USD",
            (AmountUnit::Usd, true) => "unit-USD-scaled",
            (AmountUnit::People, false) => "unit-people",
            (AmountUnit::People, true) => "unit-people-scaled",
        }
    }
}

impl Locale {
    /// An amount: `18.55`, billion, USD is "USD 18.55 billion", "18 550 millones USD", "185.5亿美元".
    pub fn amount(&self, digits: &str, scale: Option<Scale>, unit: Option<AmountUnit>) -> String {
        let (digits, amount) = match scale {
            Some(scale) => {
                let digits = self.formats.in_scale(digits, scale);
                let amount = self.amount_message(scale.message(), &digits, None);
                (digits, amount)
            }
            None => (digits.to_owned(), self.formats.number(digits)),
        };
        match unit {
            Some(unit) => self.amount_message(unit.message(scale.is_some()), &digits, Some(amount)),
            None => amount,
        }
    }

    fn amount_message(&self, id: &str, digits: &str, amount: Option<String>) -> String {
        let shown = amount.clone().unwrap_or_else(|| self.formats.number(digits));
        let mut arguments =
            BTreeMap::from([("number".to_owned(), MessageArgument::Number(digits.to_owned()))]);
        arguments.extend(amount.map(|amount| ("amount".to_owned(), MessageArgument::Text(amount))));
        let text = self.message(id, &arguments).unwrap_or(shown);
        // The whole amount is isolated by the caller; marks inside would only disturb copying and search.
        text.replace(['\u{2068}', '\u{2069}'], "")
    }
}
