//! Local times in a named zone (RFC 9557, IANA tz database).

use std::fmt;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};

use super::day::Day;
use super::error::{DateError, DateErrorKind};
use super::meant;

/// Day and time on a local clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LocalTime(DateTime);

impl LocalTime {
    /// Reads `2021-10-31T23:59`, optionally with seconds.
    ///
    /// # Errors
    ///
    /// If the text has another form, such as one with a UTC offset, or the time does not exist.
    pub fn parse(text: &str) -> Result<LocalTime, DateError> {
        let wrong = |kind, message| {
            let help = match (meant::time(text), meant::days(text).as_slice()) {
                (Some((time, "")), _) => format!("write `{time}`"),
                (Some((time, _)), _) => {
                    format!("write `{time}`; its zone has a field of its own, `zone`")
                }
                (None, [day]) => format!("write day and time: `{day}T09:00`"),
                _ => "write day and time: `2021-10-31T23:59`".to_owned(),
            };
            DateError { kind, range: 0..text.len(), message, help: Some(help) }
        };
        if !is_local_time(text) {
            return Err(wrong(DateErrorKind::Syntax, format!("`{text}` is not a local time")));
        }
        let time =
            text.parse().map_err(|_| wrong(DateErrorKind::Impossible, format!("`{text}` does not exist")));
        time.map(LocalTime)
    }

    /// Its day.
    pub fn day(self) -> Day {
        Day::of_civil(self.0.date())
    }
}

impl fmt::Display for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.strftime("%Y-%m-%dT%H:%M"))
    }
}

/// What the change to or from summer time does to a local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockChange {
    /// The clocks skip it.
    Skipped {
        /// What they show then.
        after: LocalTime,
    },
    /// They show it twice.
    Twice {
        /// The first of the two on the clock of UTC.
        first: LocalTime,
        /// The second.
        second: LocalTime,
    },
}

impl ClockChange {
    /// The change at a local time in a zone; `None` if there is none.
    pub fn at(local: LocalTime, zone: &Zone) -> Option<ClockChange> {
        let zone = TimeZone::get(&zone.0).ok()?;
        let found = zone.to_ambiguous_timestamp(local.0);
        let in_utc = |instant| LocalTime(TimeZone::UTC.to_datetime(instant));
        match found.offset() {
            AmbiguousOffset::Unambiguous { .. } => None,
            AmbiguousOffset::Gap { .. } => {
                Some(ClockChange::Skipped { after: LocalTime(zone.to_datetime(found.later().ok()?)) })
            }
            AmbiguousOffset::Fold { .. } => {
                let second = zone.to_ambiguous_timestamp(local.0).later().ok()?;
                Some(ClockChange::Twice { first: in_utc(found.earlier().ok()?), second: in_utc(second) })
            }
        }
    }

    /// What is wrong with the time.
    pub fn message(&self, local: impl fmt::Display, zone: &Zone) -> String {
        match self {
            ClockChange::Skipped { .. } => format!("the clocks of {} skip `{local}`", zone.0),
            ClockChange::Twice { .. } => format!("the clocks of {} show `{local}` twice", zone.0),
        }
    }
}

/// Whether a text has the form of day and time, digit by digit: `2021-10-31T23:59` or `2021-10-31T23:59:30`.
fn is_local_time(text: &str) -> bool {
    let form = b"0000-00-00T00:00:00";
    let fits = |(byte, form): (u8, u8)| match form {
        b'0' => byte.is_ascii_digit(),
        b'T' => matches!(byte, b'T' | b' '),
        other => byte == other,
    };
    matches!(text.len(), 16 | 19)
        && text.bytes().zip(form.iter().copied()).all(fits)
        && text.as_bytes().get(17).is_none_or(|second| *second < b'6')
}

/// A name of the tz database: `Europe/Zurich`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone(String);

impl Zone {
    /// The names of all zones.
    pub fn names() -> Vec<String> {
        jiff::tz::db().available().map(|name| name.to_string()).filter(|name| name.contains('/')).collect()
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.0
    }

    /// Reads a name of the tz database, or `UTC`.
    ///
    /// # Errors
    ///
    /// If there is no such zone.
    pub fn parse(name: &str) -> Result<Zone, DateError> {
        let named = name.contains('/') || name == "UTC";
        let found = TimeZone::get(name).ok().filter(|_| named);
        // The database is searched without regard to letter case, and a zone has one name in all files.
        let found = found.map(|zone| zone.iana_name().unwrap_or(name).to_owned());
        found.map(Zone).ok_or_else(|| DateError {
            kind: DateErrorKind::UnknownZone,
            range: 0..name.len(),
            message: format!("unknown time zone `{name}`"),
            help: Some("write a name of the tz database such as `Europe/Zurich`".to_owned()),
        })
    }
}

/// What to type for a time in a zone: the valid time, or the words about an invalid one.
fn offered(time: &str, zone: &str) -> String {
    let offer = format!("{time}[{zone}]");
    let refused = ZonedTime::parse(&offer).err().and_then(|error| error.help);
    refused.unwrap_or_else(|| format!("write `{offer}`"))
}

/// The bits of the UTC offset in the number of an instant, which fits into the integers that JSON keeps exactly.
pub(super) const OFFSET_BITS: u32 = 18;

/// A local time and its zone. A time that a clock change skips is reported where it is read and moved forward; of a time that happens
/// twice, which is reported too, the first is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZonedTime {
    local: DateTime,
    zone: String,
    instant: Timestamp,
}

impl ZonedTime {
    /// Reads `2021-10-31T23:59[Europe/Zurich]`.
    ///
    /// # Errors
    ///
    /// If the time or the zone cannot be read, or the zone is missing.
    pub fn parse(text: &str) -> Result<ZonedTime, DateError> {
        let Some((local, zone)) = text.strip_suffix(']').and_then(|rest| rest.split_once('[')) else {
            let help = match (meant::time(text), meant::days(text).as_slice()) {
                (Some((time, "")), _) => offered(&time, "Europe/Zurich"),
                (Some((time, "Z" | "z" | "UTC")), _) => offered(&time, "UTC"),
                (Some((time, _)), _) => {
                    let offered = offered(&time, "Europe/Zurich");
                    format!("name the zone by its place: {}", offered.trim_start_matches("write "))
                }
                (None, [day]) => format!("write day, time and zone: `{day}T23:59[Europe/Zurich]`"),
                _ => "write day, time and zone: `2021-10-31T23:59[Europe/Zurich]`".to_owned(),
            };
            return Err(DateError {
                kind: DateErrorKind::MissingZone,
                range: 0..text.len(),
                message: format!("`{text}` has no time zone"),
                help: Some(help),
            });
        };
        let time = LocalTime::parse(local).map_err(|mut error| {
            if let Some((meant, _)) = meant::time(local) {
                error.help = Some(offered(&meant, zone));
            }
            error
        })?;
        let zone = Zone::parse(zone).map_err(|mut error| {
            error.range = local.len() + 1..text.len() - 1;
            error
        })?;
        if let Some(change) = ClockChange::at(time, &zone) {
            let help = match &change {
                ClockChange::Skipped { after } => format!("write `{after}[{}]`", zone.0),
                ClockChange::Twice { first, second } => {
                    format!("write `{first}[UTC]` or `{second}[UTC]`, whichever is meant")
                }
            };
            return Err(DateError {
                kind: DateErrorKind::Impossible,
                range: 0..local.len(),
                message: change.message(local, &zone),
                help: Some(help),
            });
        }
        ZonedTime::at(time, &zone).ok_or_else(|| DateError {
            kind: DateErrorKind::Impossible,
            range: 0..text.len(),
            message: format!("`{text}` lies at the end of the calendar"),
            help: Some("write an earlier year".to_owned()),
        })
    }

    /// A local time in a zone; `None` outside the range of instants.
    pub fn at(local: LocalTime, zone: &Zone) -> Option<ZonedTime> {
        let found = TimeZone::get(&zone.0).ok()?;
        let instant = found.to_ambiguous_timestamp(local.0).compatible().ok()?;
        Some(ZonedTime { local: local.0, zone: zone.0.clone(), instant })
    }

    /// The instant.
    pub fn instant(&self) -> Timestamp {
        self.instant
    }

    /// Day and time on the local clock.
    pub(super) fn civil(&self) -> DateTime {
        self.local
    }

    /// The name of the zone.
    pub fn zone(&self) -> &str {
        &self.zone
    }

    /// Hour and minute on the local clock.
    pub fn clock(&self) -> (i8, i8) {
        (self.local.hour(), self.local.minute())
    }

    /// The instant with the zone's offset (RFC 3339): `2021-10-31T23:59:00+01:00`.
    pub fn rfc3339(&self) -> String {
        match TimeZone::get(&self.zone) {
            Ok(zone) => self.instant.display_with_offset(zone.to_offset(self.instant)).to_string(),
            Err(_) => self.instant.to_string(),
        }
    }

    /// The zone's UTC offset at that instant: `+01:00`.
    pub fn offset(&self) -> String {
        let text = self.rfc3339();
        text[text.len() - "+00:00".len()..].to_owned()
    }

    /// The instant and its UTC offset as a number, from which [`Moment::of_number`](super::Moment::of_number) reads both. A later
    /// instant has a greater number.
    pub fn number(&self) -> i64 {
        let offset = TimeZone::get(&self.zone).map_or(0, |zone| zone.to_offset(self.instant).seconds());
        self.instant.as_second() << OFFSET_BITS | i64::from(offset + (1 << (OFFSET_BITS - 1)))
    }

    /// The same instant on the clock of UTC.
    pub fn in_utc(&self) -> ZonedTime {
        ZonedTime {
            local: TimeZone::UTC.to_datetime(self.instant),
            zone: "UTC".to_owned(),
            instant: self.instant,
        }
    }

    /// The local day.
    pub fn day(&self) -> Day {
        Day::of_civil(self.local.date())
    }

    /// Day and time on the local clock in the basic form of ISO 8601: `20211031T235900`.
    pub fn basic(&self) -> String {
        basic(self.local)
    }
}

/// A local time in the basic form of ISO 8601.
pub(super) fn basic(time: DateTime) -> String {
    time.strftime("%Y%m%dT%H%M%S").to_string()
}

/// Whether a zone is UTC, under whichever of its names.
pub fn is_utc(zone: &str) -> bool {
    matches!(
        zone,
        "UTC" | "Etc/UTC" | "Etc/UCT" | "UCT" | "Zulu" | "Etc/Zulu" | "Universal" | "Etc/Universal"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_deadline_of_the_call_is_an_instant() {
        let time = ZonedTime::parse("2021-10-31T23:59[Europe/Zurich]").unwrap();
        assert_eq!(time.instant().to_string(), "2021-10-31T22:59:00Z");
        assert_eq!(time.day().to_string(), "2021-10-31");
        assert_eq!(time.offset(), "+01:00");
        assert_eq!(time.in_utc().rfc3339(), "2021-10-31T22:59:00+00:00");
    }

    #[test]
    fn zones_are_named_and_never_missing() {
        let kind = |text| ZonedTime::parse(text).unwrap_err().kind;
        assert_eq!(kind("2021-10-31T23:59"), DateErrorKind::MissingZone);
        assert_eq!(kind("2021-10-31T23:59[Europe/Zürich]"), DateErrorKind::UnknownZone);
        assert_eq!(kind("2021-10-31T23:59[CET]"), DateErrorKind::UnknownZone);
    }

    #[test]
    fn a_local_time_has_no_offset_and_is_a_time_of_the_day() {
        let kind = |text| LocalTime::parse(text).unwrap_err().kind;
        for text in
            ["2021-10-31T23:59+01:00", "2021-10-31", "2021-10-31T23", "2021-10-31T23:59:60", "20211031T2359"]
        {
            assert_eq!(kind(text), DateErrorKind::Syntax, "{text}");
        }
        assert_eq!(kind("2021-02-30T10:00"), DateErrorKind::Impossible);
        assert_eq!(kind("2021-10-31T24:00"), DateErrorKind::Impossible);
        assert_eq!(LocalTime::parse("2021-10-31 23:59:30").unwrap().day().to_string(), "2021-10-31");
    }
}
