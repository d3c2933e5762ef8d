//! House style as data: patterns such as `{day} {month} {year}`, read from the messages of `formats.ftl`.

use std::collections::BTreeMap;

/// The ids that are patterns.
const IDS: &[&str] = &[
    "date-day",
    "date-month",
    "date-year",
    "date-weekday",
    "date-first-day",
    "time-of-day",
    "range",
    "range-days",
    "range-days-of-months",
    "range-days-of-years",
    "range-months",
    "range-months-of-years",
    "range-years",
    "prose-range",
    "prose-range-days",
    "prose-range-days-of-months",
    "prose-range-days-of-years",
    "prose-range-months",
    "prose-range-months-of-years",
    "prose-range-years",
    "number-decimal-mark",
    "number-group-mark",
    "scale-thousand-shift",
    "scale-million-shift",
    "scale-billion-shift",
];

/// Whether a message is a pattern, which a language may leave to CLDR.
pub fn is_pattern(id: &str) -> bool {
    IDS.contains(&id)
}

/// The patterns that a language has.
#[derive(Clone, Debug, Default)]
pub struct Patterns(BTreeMap<&'static str, String>);

impl Patterns {
    /// Asks for each pattern by its id.
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Patterns {
        Patterns(IDS.iter().filter_map(|id| Some((*id, lookup(id)?))).collect())
    }

    /// The pattern with this id.
    pub fn get(&self, id: &str) -> Option<&str> {
        self.0.get(id).map(String::as_str)
    }

    /// The pattern with `{name}` replaced by values.
    pub fn fill(&self, id: &str, values: &[(&str, &str)]) -> Option<String> {
        let mut rest = self.get(id)?;
        let mut out = String::with_capacity(rest.len() + 16);
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let (name, after) = after.split_once('}')?;
            out.push_str(values.iter().find(|(known, _)| *known == name)?.1);
            rest = after;
        }
        out.push_str(rest);
        Some(out)
    }
}
