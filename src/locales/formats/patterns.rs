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
    "prose-from-day",
    "prose-from-month",
    "prose-from-year",
    "prose-to-day",
    "prose-to-month",
    "prose-to-year",
    "date-of",
    "date-of-before-vowel",
    "date-of-before-second",
    "unit-percent",
    "unit-USD",
    "scale-thousand-shift",
    "scale-million-shift",
    "scale-billion-shift",
    "scale-million-digits",
];

/// Messages that are run with their numbers; a language may leave them to CLDR or to a more general message.
const OPTIONAL: &[&str] = &[
    "scale-thousand",
    "scale-million",
    "scale-billion",
    "unit-people",
    "unit-people-scaled",
    "unit-USD-counted",
    "unit-USD-scaled",
    "unit-USD-thousand",
    "unit-people-thousand",
];

/// Whether a language may do without a message.
pub fn is_optional(id: &str) -> bool {
    IDS.contains(&id) || OPTIONAL.contains(&id)
}

/// The patterns that a language has.
#[derive(Clone, Debug, Default)]
pub struct Patterns(BTreeMap<&'static str, String>);

impl Patterns {
    /// Looks up each pattern by its id.
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Patterns {
        Patterns(IDS.iter().filter_map(|id| Some((*id, lookup(id)?))).collect())
    }

    /// The pattern with this id.
    pub fn get(&self, id: &str) -> Option<&str> {
        self.0.get(id).map(String::as_str)
    }

    /// The pattern with `{name}` replaced by values.
    pub fn fill(&self, id: &str, values: &[(&str, &str)]) -> Option<String> {
        fill(self.get(id)?, values)
    }

    /// A pattern of a range, split at its start and its end: the values named `to` and `to-…` are those of the end.
    ///
    /// If the range shares words, they belong to the end ("7–9 June 2022") or, if the year comes first, to the start.
    pub fn fill_range(&self, id: &str, values: &[(&str, &str)]) -> Option<SpanParts> {
        let pattern = self.get(id)?;
        let end_begins = pattern.match_indices('{').find(|(at, _)| {
            let name = &pattern[at + 1..];
            name.starts_with("to-") || name.starts_with("to}")
        })?;
        let (head, tail) = pattern.split_at(end_begins.0);
        let (before, head) = head.split_at(first_word(head)?);
        let mut cut = head.rfind('}')? + 1;
        // Counters of day, month and year belong to the number before them.
        cut += head[cut..]
            .chars()
            .next()
            .filter(|next| "年月日년월일".contains(*next))
            .map_or(0, char::len_utf8);
        let (start, between) = head.split_at(cut);
        let mut cut = tail.rfind('}')? + 1;
        cut += tail[cut..]
            .chars()
            .next()
            .filter(|next| "年月日년월일".contains(*next))
            .map_or(0, char::len_utf8);
        let (end, after) = tail.split_at(cut);
        Some(SpanParts {
            before: fill(before, values)?,
            start: fill(start, values)?,
            between: fill(between, values)?,
            end: fill(end, values)?,
            after: fill(after, values)?,
        })
    }

    /// A range with a pattern for each end, split like any other.
    pub fn fill_ends(&self, from: &str, to: &str, values: &[(&str, &str)]) -> Option<SpanParts> {
        let (before, start) = from.split_at(first_word(from)?);
        let (between, end) = to.split_at(first_word(to)?);
        Some(SpanParts {
            before: fill(before, values)?,
            start: fill(start, values)?,
            between: format!(" {}", fill(between, values)?),
            end: fill(end, values)?,
            after: String::new(),
        })
    }
}

/// Where the first word of a date begins in a pattern, after prepositions.
fn first_word(pattern: &str) -> Option<usize> {
    pattern.match_indices('{').map(|(at, _)| at).find(|at| !pattern[*at..].starts_with("{date-of}"))
}

/// A range of dates, cut into pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SpanParts {
    /// What comes before the start: "from ".
    pub before: String,
    /// The start.
    pub start: String,
    /// The text between the two.
    pub between: String,
    /// The end.
    pub end: String,
    /// The text after the end.
    pub after: String,
}

fn fill(pattern: &str, values: &[(&str, &str)]) -> Option<String> {
    let mut rest = pattern;
    let mut out = String::with_capacity(rest.len() + 16);
    // Patterns are so short that a vectorized search is slower.
    let parted = |text: &'_ str, sign: u8| text.bytes().position(|byte| byte == sign);
    while let Some(at) = parted(rest, b'{') {
        out.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let end = parted(after, b'}')?;
        let (name, after) = (&after[..end], &after[end + 1..]);
        out.push_str(values.iter().find(|(known, _)| *known == name)?.1);
        rest = after;
    }
    out.push_str(rest);
    Some(out)
}
