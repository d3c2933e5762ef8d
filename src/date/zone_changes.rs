//! The changes of the UTC offset of a zone (IANA tz database), as calendar files describe zones.

use jiff::civil::DateTime;
use jiff::tz::{Dst, Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};

use super::zoned::{ZonedTime, basic};

/// A change of the offset of a zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZoneChange {
    at: DateTime,
    from: Offset,
    to: Offset,
    /// What the time is called from then on: `CEST`, `+03`.
    pub name: String,
    /// Whether it is summer time.
    pub is_summer: bool,
}

impl ZoneChange {
    /// When the clocks change, on the clock before: `20220327T020000`.
    pub fn at(&self) -> String {
        basic(self.at)
    }

    /// The offset before and after it: `+0100`.
    pub fn offsets(&self) -> (String, String) {
        (written(self.from), written(self.to))
    }
}

/// The changes of a zone that hold from the first of some times to the last: the one before them, and all between them. A zone that
/// never changed has one, at the beginning of 1970.
pub fn zone_changes(zone: &str, times: &[&ZonedTime]) -> Vec<ZoneChange> {
    let instants = || times.iter().map(|time| time.instant());
    let (Ok(zone), Some(first), Some(last)) = (TimeZone::get(zone), instants().min(), instants().max())
    else {
        return Vec::new();
    };
    let second = SignedDuration::from_secs(1);
    let before = |instant: Timestamp| instant.checked_sub(second).unwrap_or(instant);
    let after = first.checked_add(second).unwrap_or(first);
    let change = |at: Timestamp, to: Offset, name: &str, dst: Dst| {
        let from = zone.to_offset(before(at));
        ZoneChange { at: from.to_datetime(at), from, to, name: name.to_owned(), is_summer: dst == Dst::Yes }
    };
    let start = zone.preceding(after).next().map_or_else(
        || {
            let info = zone.to_offset_info(Timestamp::UNIX_EPOCH);
            change(Timestamp::UNIX_EPOCH, info.offset(), info.abbreviation(), info.dst())
        },
        |found| change(found.timestamp(), found.offset(), found.abbreviation(), found.dst()),
    );
    let between = zone.following(first).take_while(|found| found.timestamp() <= last);
    let between =
        between.map(|found| change(found.timestamp(), found.offset(), found.abbreviation(), found.dst()));
    std::iter::once(start).chain(between).collect()
}

fn written(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let (hours, minutes, rest) = (seconds.abs() / 3600, seconds.abs() / 60 % 60, seconds.abs() % 60);
    match rest {
        0 => format!("{sign}{hours:02}{minutes:02}"),
        rest => format!("{sign}{hours:02}{minutes:02}{rest:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changes(first: &str, last: &str) -> Vec<(String, (String, String), String, bool)> {
        let (first, last) = (ZonedTime::parse(first).unwrap(), ZonedTime::parse(last).unwrap());
        let list = zone_changes(first.zone(), &[&last, &first]);
        list.into_iter().map(|one| (one.at(), one.offsets(), one.name.clone(), one.is_summer)).collect()
    }

    #[test]
    fn a_zone_is_described_for_the_times_that_are_written_in_it() {
        let change = |at: &str, from: &str, to: &str, name: &str, is_summer| {
            (at.to_owned(), (from.to_owned(), to.to_owned()), name.to_owned(), is_summer)
        };
        assert_eq!(
            changes("2022-06-07T09:00[Europe/Zurich]", "2022-11-30T09:00[Europe/Zurich]"),
            [
                change("20220327T020000", "+0100", "+0200", "CEST", true),
                change("20221030T030000", "+0200", "+0100", "CET", false),
            ]
        );
        let nairobi = changes("2022-06-07T09:00[Africa/Nairobi]", "2022-06-09T09:00[Africa/Nairobi]");
        assert_eq!(nairobi.len(), 1);
        assert_eq!((&*nairobi[0].1.1, &*nairobi[0].2, nairobi[0].3), ("+0300", "EAT", false));
        let utc = changes("2022-06-07T09:00[Etc/UTC]", "2022-06-09T09:00[Etc/UTC]");
        assert_eq!(utc, [change("19700101T000000", "+0000", "+0000", "UTC", false)]);
    }
}
