//! Dates and ranges of any precision, formatted by the patterns of the house style.

use std::borrow::Cow;

use super::language::Formats;
use super::patterns::SpanParts;
use crate::date::{DateSpan, Day, PartialDate, ZonedTime};

/// How a date is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DateStyle {
    /// As in a heading or a list: "7–9 June 2022".
    #[default]
    Plain,
    /// As in a sentence: "from 7 to 9 June 2022".
    Prose,
    /// With the weekday: "Monday, 18 October 2021".
    Weekday,
    /// Month and year alone, as in the heading of a list: "October 2021".
    Month,
}

impl DateStyle {
    /// The style with this name.
    pub fn by_name(name: &str) -> Option<DateStyle> {
        match name {
            "plain" => Some(DateStyle::Plain),
            "prose" => Some(DateStyle::Prose),
            "weekday" => Some(DateStyle::Weekday),
            "month" => Some(DateStyle::Month),
            _ => None,
        }
    }

    /// The span as precisely as the style shows it.
    pub fn cut(self, span: &DateSpan) -> DateSpan {
        match self {
            DateStyle::Month => DateSpan { start: span.start.in_month(), end: span.end.in_month() },
            _ => *span,
        }
    }
}

/// The words of one date, by the names that patterns use.
struct Words<'f> {
    day: Cow<'f, str>,
    month: &'f str,
    alone: &'f str,
    number: String,
    year: String,
    weekday: &'f str,
}

impl Formats {
    /// A date.
    pub fn date(&self, date: PartialDate, style: DateStyle) -> String {
        let words = self.words(date.first_day());
        let values = words.values("");
        match date {
            PartialDate::Year(_) => self.patterns.fill("date-year", &values).unwrap_or(words.year),
            PartialDate::Month(..) => {
                self.fill("date-month", &values).unwrap_or_else(|| self.names.month(date.first_day()))
            }
            PartialDate::Day(day) if style == DateStyle::Weekday => {
                self.fill("date-weekday", &values).unwrap_or_else(|| self.names.long_with_weekday(day))
            }
            PartialDate::Day(day) => self.fill("date-day", &values).unwrap_or_else(|| self.names.long(day)),
        }
    }

    /// The name of a month that stands alone: "октябрь".
    pub fn month(&self, day: Day) -> &str {
        &self.names.months_alone[usize::from(day.month()) - 1]
    }

    /// A date or a range of dates.
    pub fn span(&self, span: &DateSpan, style: DateStyle) -> String {
        let span = &style.cut(span);
        if span.start == span.end {
            return self.date(span.start, style);
        }
        let SpanParts { before, start, between, end, after } = self.span_parts(span, style);
        [before, start, between, end, after].concat()
    }

    /// A range of dates, split where its start and its end begin and end.
    pub fn span_parts(&self, span: &DateSpan, style: DateStyle) -> SpanParts {
        let (from, to) = (span.start.first_day(), span.end.first_day());
        let (start, end) = (self.words(from), self.words(to));
        let mut values = start.values("").to_vec();
        values.extend(end.values("to-"));
        let (plain_from, plain_to) = (self.date(span.start, style), self.date(span.end, style));
        values.extend([("from", plain_from.as_str()), ("to", plain_to.as_str())]);
        values.push(("date-of", self.of(span.start, start.alone)));
        let is_day = |date: PartialDate| matches!(date, PartialDate::Day(_));
        let id = match style {
            // Days with their weekdays share no words.
            DateStyle::Weekday if is_day(span.start) || is_day(span.end) => "range",
            _ => range_id(span, from, to),
        };
        if let (true, Some(parts)) = (style == DateStyle::Prose && id == "range", self.ends(span, &values)) {
            return parts;
        }
        let prose = (style == DateStyle::Prose).then(|| [format!("prose-{id}"), "prose-range".to_owned()]);
        let ids = prose.into_iter().flatten().chain([id.to_owned(), "range".to_owned()]);
        let filled = ids.into_iter().find_map(|id| self.patterns.fill_range(&id, &values));
        filled.unwrap_or(SpanParts {
            start: plain_from.clone(),
            between: " – ".to_owned(),
            end: plain_to.clone(),
            ..SpanParts::default()
        })
    }

    /// A range whose ends differ in precision, in a sentence: each end has its own pattern.
    fn ends(&self, span: &DateSpan, values: &[(&str, &str)]) -> Option<SpanParts> {
        let pattern =
            |end: &str, date: PartialDate| self.patterns.get(&format!("prose-{end}-{}", precision(date)));
        self.patterns.fill_ends(pattern("from", span.start)?, pattern("to", span.end)?, values)
    }

    /// The word for "of" or "from" before a date, if the house style has one: "de", and "d’" before a month that begins with a
    /// vowel; "с", and "со" before a second day ("второго").
    fn of(&self, date: PartialDate, month: &str) -> &str {
        let special = match date {
            PartialDate::Month(..) if month.starts_with(is_vowel) => "date-of-before-vowel",
            PartialDate::Day(day) if day.day() == 2 => "date-of-before-second",
            _ => "date-of",
        };
        self.patterns.get(special).or(self.patterns.get("date-of")).unwrap_or_default()
    }

    /// The time of day of an instant in its own zone: "23:59".
    pub fn time(&self, time: &ZonedTime) -> String {
        let (hour, minute) = time.clock();
        let (hour, minute) = (self.figures(format!("{hour:02}")), self.figures(format!("{minute:02}")));
        let values = [("hour", hour.as_str()), ("minute", minute.as_str())];
        self.fill("time-of-day", &values).unwrap_or_else(|| format!("{hour}:{minute}"))
    }

    fn fill(&self, id: &str, values: &[(&str, &str)]) -> Option<String> {
        self.patterns.fill(id, values)
    }

    fn words(&self, day: Day) -> Words<'_> {
        let month = usize::from(day.month()) - 1;
        let first = (day.day() == 1).then(|| self.patterns.get("date-first-day")).flatten();
        Words {
            day: first.map_or_else(|| self.figures(day.day().to_string()).into(), Cow::Borrowed),
            month: &self.names.months[month],
            alone: &self.names.months_alone[month],
            number: self.figures(day.month().to_string()),
            year: self.figures(day.year().to_string()),
            weekday: &self.names.weekdays[day.weekday()],
        }
    }
}

fn precision(date: PartialDate) -> &'static str {
    match date {
        PartialDate::Year(_) => "year",
        PartialDate::Month(..) => "month",
        PartialDate::Day(_) => "day",
    }
}

fn is_vowel(letter: char) -> bool {
    "aeiouyàâéèêîôûü".contains(letter.to_lowercase().next().unwrap_or(letter))
}

fn range_id(span: &DateSpan, from: Day, to: Day) -> &'static str {
    let (same_year, same_month) = (from.year() == to.year(), from.month() == to.month());
    match (span.start, span.end) {
        (PartialDate::Day(_), PartialDate::Day(_)) if same_year && same_month => "range-days",
        (PartialDate::Day(_), PartialDate::Day(_)) if same_year => "range-days-of-months",
        (PartialDate::Day(_), PartialDate::Day(_)) => "range-days-of-years",
        (PartialDate::Month(..), PartialDate::Month(..)) if same_year => "range-months",
        (PartialDate::Month(..), PartialDate::Month(..)) => "range-months-of-years",
        (PartialDate::Year(_), PartialDate::Year(_)) => "range-years",
        _ => "range",
    }
}

impl Words<'_> {
    /// The values by name; the words of a range's end have names that begin with `to-`.
    fn values(&self, prefix: &str) -> [(&'static str, &str); 6] {
        let names = match prefix {
            "" => ["day", "month", "month-alone", "month-number", "year", "weekday"],
            _ => ["to-day", "to-month", "to-month-alone", "to-month-number", "to-year", "to-weekday"],
        };
        let words = [&*self.day, self.month, self.alone, &self.number, &self.year, self.weekday];
        std::array::from_fn(|at| (names[at], words[at]))
    }
}
