//! The times of an event, as precisely as a calendar needs them.

use super::model::Entry;
use crate::content::kinds::Session;
use crate::date::{DateSpan, Day, PartialDate, ZonedTime};

/// One time at which an event takes place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Occurrence {
    /// Whole days, both included.
    Days(Day, Day),
    /// From one instant to another.
    Hours(ZonedTime, Option<ZonedTime>),
}

impl Entry {
    /// The times of an event: its sessions, or else its days. An event of which only the month or year is known has none.
    pub fn occurrences(&self) -> Vec<Occurrence> {
        let sessions: Vec<Occurrence> = self
            .sessions()
            .filter_map(Session::times)
            .map(|(start, end)| Occurrence::Hours(start, end))
            .collect();
        if !sessions.is_empty() {
            return sessions;
        }
        self.when().and_then(|(span, _)| days(span)).into_iter().collect()
    }
}

fn days(span: &DateSpan) -> Option<Occurrence> {
    match (span.start, span.end) {
        (PartialDate::Day(first), PartialDate::Day(last)) => Some(Occurrence::Days(first, last)),
        _ => None,
    }
}
