//! The zones of a calendar (RFC 5545, section 3.6.5): every zone that a time names has to be described in the file.

use std::collections::BTreeMap;

use super::icalendar::{Component, Property};
use crate::date::{ZoneChange, ZonedTime, is_utc, zone_changes};
use crate::site::Occurrence;

/// The zones of some times, by name; UTC needs no description.
pub fn zones(occurrences: impl Iterator<Item = Occurrence>) -> Vec<Component> {
    let mut times: BTreeMap<String, Vec<ZonedTime>> = BTreeMap::new();
    for occurrence in occurrences {
        if let Occurrence::Hours(start, end) = occurrence {
            for time in std::iter::once(start).chain(end).filter(|time| !is_utc(time.zone())) {
                times.entry(time.zone().to_owned()).or_default().push(time);
            }
        }
    }
    let zone = |(name, times): (String, Vec<ZonedTime>)| Component {
        name: "VTIMEZONE",
        properties: vec![Property::text("TZID", &name)],
        parts: zone_changes(&name, &times.iter().collect::<Vec<_>>()).iter().map(observance).collect(),
    };
    times.into_iter().map(zone).collect()
}

fn observance(change: &ZoneChange) -> Component {
    let (from, to) = change.offsets();
    Component {
        name: if change.is_summer { "DAYLIGHT" } else { "STANDARD" },
        properties: vec![
            Property::plain("DTSTART", &change.at()),
            Property::plain("TZOFFSETFROM", &from),
            Property::plain("TZOFFSETTO", &to),
            Property::text("TZNAME", &change.name),
        ],
        parts: Vec::new(),
    }
}
