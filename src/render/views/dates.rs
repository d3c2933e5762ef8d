//! Dates and instants in the reader's language.

use serde::Serialize;
use tera::{Map, Value};

use crate::date::{DateSpan, Day, PartialDate, ZonedTime};
use crate::locales::formats::DateStyle;
use crate::locales::{GivenDate, Locale};

/// A date or a range of dates.
#[derive(Clone, Debug, Serialize)]
pub struct DateView {
    /// ISO 8601: `2022-06-07/2022-06-09`.
    pub iso: String,
    /// Plain form: "7–9 June 2022".
    pub text: String,
    /// First day, ISO 8601.
    pub start: String,
    /// Last day, ISO 8601.
    pub end: String,
    /// The date as a number; a later date has a greater one. Functions know the date by it that a template gives back.
    pub number: u64,
    /// `upcoming`, `running` or `past` on the day of the edition; `uncertain` on a day inside a month or year that is all
    /// that is known.
    pub state: &'static str,
}

impl DateView {
    /// The view of a date.
    pub fn new(span: &DateSpan, locale: &Locale, today: Day) -> DateView {
        let (text, number, state) =
            (locale.formats.span(span, DateStyle::Plain), span.number(), state(span, today));
        let start = span.start.first_day().to_string();
        if span.start == span.end && matches!(span.start, PartialDate::Day(_)) {
            return DateView { iso: start.clone(), text, end: start.clone(), start, number, state };
        }
        DateView { iso: span.to_string(), text, start, end: span.end.last_day().to_string(), number, state }
    }

    /// The view of one day.
    pub fn of_day(day: Day, locale: &Locale, today: Day) -> DateView {
        let date = PartialDate::Day(day);
        DateView::new(&DateSpan { start: date, end: date }, locale, today)
    }
}

/// Whether a date is past or not on the day of the edition.
pub fn state(span: &DateSpan, today: Day) -> &'static str {
    let vague = span.start == span.end && !matches!(span.start, PartialDate::Day(_));
    match (span.is_past(today), span.start.first_day() > today) {
        (true, _) => "past",
        (_, true) => "upcoming",
        _ if vague => "uncertain",
        _ => "running",
    }
}

/// An instant in its zone.
#[derive(Clone, Debug, Serialize)]
pub struct InstantView {
    /// RFC 3339, with the zone's offset.
    pub datetime: String,
    /// Its day.
    pub date: DateView,
    /// Time of day.
    pub time: String,
    /// Name of the zone: `Europe/Zurich`.
    pub zone: String,
    /// Distance from UTC: `+02:00`.
    pub offset: String,
    /// Instant and distance as a number; a later instant has a greater one. Functions know the instant by it.
    pub instant: i64,
}

impl InstantView {
    /// The view of an instant.
    pub fn new(time: &ZonedTime, locale: &Locale, today: Day) -> InstantView {
        InstantView {
            datetime: time.rfc3339(),
            date: DateView::of_day(time.day(), locale, today),
            time: locale.formats.time(time),
            zone: time.zone().to_owned(),
            offset: time.offset(),
            instant: time.number(),
        }
    }
}

/// The date of which a map is the view that a template gives back.
pub fn given_date(map: &Map) -> Option<GivenDate> {
    match (field(map, "iso"), field(map, "instant")) {
        (Some(_), _) => field(map, "number")?.as_u64().and_then(DateSpan::of_number).map(GivenDate::Span),
        (_, Some(number)) => number.as_i64().map(GivenDate::Instant),
        _ => None,
    }
}

/// A field of a map that a template gave back.
pub fn field<'m>(map: &'m Map, name: &str) -> Option<&'m Value> {
    map.iter().find(|(key, _)| key.as_str() == Some(name)).map(|(_, value)| value)
}
