//! Dates as spans on an axis of time, with ticks by month, quarter or year.
//!
//! Places are per cent of the axis, from its start. `x` is the distance from the left edge, whichever way the language is
//! read, for drawings, which know no direction. Spans that would lie on each other get different lanes.

use serde::Serialize;
use tera::Value;

use super::chart::{is_rtl, rounded};
use super::dates::state;
use super::sources::Sources;
use crate::date::{DateSpan, Day, PartialDate};
use crate::lang::Lang;
use crate::locales::formats::DateStyle;

/// A time axis with its items.
#[derive(Clone, Debug, Serialize)]
pub struct TimelineView {
    /// First day of the axis, ISO 8601: that of the first month.
    pub start: String,
    /// Last day of the axis: that of the last month.
    pub end: String,
    /// The place of the edition's day, if it is on the axis.
    pub today: Option<PointView>,
    /// How many lanes there are.
    pub lanes: usize,
    /// The items, by time.
    pub spans: Vec<SpanView>,
    /// The ticks, by time.
    pub ticks: Vec<TimeTickView>,
}

/// A point of the axis.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct PointView {
    /// Distance from the start.
    pub start: f64,
    /// Distance from the left edge.
    pub x: f64,
}

/// An item on the axis.
#[derive(Clone, Debug, Serialize)]
pub struct SpanView {
    /// The item of the list.
    pub item: Value,
    /// Where it starts.
    pub start: f64,
    /// Where it ends.
    pub end: f64,
    /// Its length.
    pub width: f64,
    /// Distance of its left end from the left edge.
    pub x: f64,
    /// Its lane, from 0.
    pub lane: usize,
    /// How precisely it is known: `day`, `month` or `year`.
    pub precision: &'static str,
    /// `upcoming`, `running`, `past` or `uncertain`.
    pub state: &'static str,
}

/// A tick of the axis, at the start of a month.
#[derive(Clone, Debug, Serialize)]
pub struct TimeTickView {
    /// ISO 8601: `2021-12`.
    pub iso: String,
    /// Month and year: "décembre 2021".
    pub text: String,
    /// The month alone.
    pub month: String,
    /// The year.
    pub year: i16,
    /// Whether it is the first tick of its year.
    pub new_year: bool,
    /// Where it is.
    #[serde(flatten)]
    pub point: PointView,
}

/// The axis that some dates need, and the dates on it; items without a date are left out.
pub fn timeline(
    sources: &Sources<'_>,
    lang: Lang,
    items: Vec<(Option<DateSpan>, Value)>,
) -> Option<TimelineView> {
    let mut dated: Vec<(DateSpan, Value)> =
        items.into_iter().filter_map(|(span, item)| Some((span?, item))).collect();
    dated.sort_by_key(|(span, _)| (span.start.first_day(), span.end.last_day()));
    let first = dated.first()?.0.start.first_day();
    let last = dated.iter().map(|(span, _)| span.end.last_day()).max()?;
    let start = PartialDate::Day(first).in_month().first_day();
    let end = PartialDate::Day(last).in_month().last_day();
    let axis = Axis { start, days: start.days_until(end.next()), rtl: is_rtl(sources, lang) };
    let today = sources.config.today;
    let mut lanes: Vec<Day> = Vec::new();
    let spans = dated.into_iter().map(|(span, item)| axis.span(&span, item, &mut lanes, today));
    Some(TimelineView {
        spans: spans.collect(),
        lanes: lanes.len(),
        today: (start <= today && today <= end).then(|| axis.point(today)),
        ticks: axis.ticks(end, sources, lang),
        start: start.to_string(),
        end: end.to_string(),
    })
}

struct Axis {
    start: Day,
    days: i64,
    rtl: bool,
}

impl Axis {
    #[expect(clippy::cast_precision_loss, reason = "days of some centuries are exact in a double")]
    fn at(&self, day: Day) -> f64 {
        rounded(100.0 * self.start.days_until(day) as f64 / self.days.max(1) as f64)
    }

    fn point(&self, day: Day) -> PointView {
        let start = self.at(day);
        PointView { start, x: if self.rtl { rounded(100.0 - start) } else { start } }
    }

    /// A span in the first lane that is free when it starts.
    fn span(&self, span: &DateSpan, item: Value, lanes: &mut Vec<Day>, today: Day) -> SpanView {
        let (first, after) = (span.start.first_day(), span.end.last_day().next());
        let free = lanes.iter().position(|until| *until <= first);
        let lane = free.unwrap_or(lanes.len());
        match lanes.get_mut(lane) {
            Some(until) => *until = after,
            None => lanes.push(after),
        }
        let (start, end) = (self.at(first), self.at(after));
        SpanView {
            item,
            start,
            end,
            width: rounded(end - start),
            x: if self.rtl { rounded(100.0 - end) } else { start },
            lane,
            precision: match span.start {
                PartialDate::Day(_) => "day",
                PartialDate::Month(..) => "month",
                PartialDate::Year(_) => "year",
            },
            state: state(span, today),
        }
    }

    /// A tick for each month, or for each quarter or year where months would be too close.
    fn ticks(&self, end: Day, sources: &Sources<'_>, lang: Lang) -> Vec<TimeTickView> {
        let formats = &sources.locales.get(lang).formats;
        let mut months: Vec<Day> = Vec::new();
        let mut month = self.start;
        while month <= end && months.len() < MOST_MONTHS {
            months.push(month);
            month = PartialDate::Day(month).in_month().last_day().next();
        }
        let every = match months.len() {
            0..=18 => 1,
            19..=48 => 3,
            _ => 12,
        };
        let mut ticks: Vec<TimeTickView> = Vec::new();
        for day in months.into_iter().filter(|day| (day.month() - 1) % every == 0) {
            let date = PartialDate::Day(day).in_month();
            ticks.push(TimeTickView {
                iso: date.to_string(),
                text: formats.date(date, DateStyle::Month),
                month: formats.month(day).to_owned(),
                new_year: ticks.last().is_none_or(|tick| tick.year != day.year()),
                year: day.year(),
                point: self.point(day),
            });
        }
        ticks
    }
}

/// A thousand years; what is longer has no ticks after them.
const MOST_MONTHS: usize = 12_000;
