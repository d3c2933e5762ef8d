//! Lists grouped by month.

use serde::Serialize;
use tera::Value;

use crate::date::{DateSpan, PartialDate};
use crate::locales::Locale;
use crate::locales::formats::DateStyle;

/// The items of one month, or of a year of which no more is known.
#[derive(Clone, Debug, Serialize)]
pub struct MonthView {
    /// ISO 8601: `2022-06`; absent for items without a date.
    pub iso: Option<String>,
    /// "juin 2022".
    pub text: Option<String>,
    /// The same as it begins a heading: "Juin 2022".
    pub title: Option<String>,
    /// The items, in the order of the list.
    pub items: Vec<Value>,
}

/// Groups items by the month in which each begins; groups are in the order of their first items.
pub fn by_month(items: Vec<(Option<DateSpan>, Value)>, locale: &Locale) -> Vec<MonthView> {
    let mut groups: Vec<(Option<PartialDate>, MonthView)> = Vec::new();
    for (span, item) in items {
        let month = span.map(|span| span.start.in_month());
        match groups.iter_mut().find(|(known, _)| *known == month) {
            Some((_, group)) => group.items.push(item),
            None => groups.push((month, group(month, item, locale))),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

fn group(month: Option<PartialDate>, item: Value, locale: &Locale) -> MonthView {
    let text = month.map(|month| locale.formats.date(month, DateStyle::Month));
    MonthView {
        iso: month.map(|month| month.to_string()),
        title: text.as_deref().map(capital),
        text,
        items: vec![item],
    }
}

/// The text with a capital at its head.
fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
