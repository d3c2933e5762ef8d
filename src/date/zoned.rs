//! Local times in a named zone (RFC 9557, IANA tz database).

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::{DateError, DateErrorKind, Day};

/// A local time and its zone. A time that a clock change skips is moved forward; one that happens twice is the first.
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
            return Err(DateError {
                kind: DateErrorKind::MissingZone,
                range: 0..text.len(),
                message: format!("`{text}` has no time zone"),
                help: Some(format!("write `{text}[Europe/Zurich]`")),
            });
        };
        ZonedTime::new(local, zone).map_err(|mut error| {
            if error.kind == DateErrorKind::UnknownZone {
                error.range = local.len() + 1..text.len() - 1;
            }
            error
        })
    }

    /// A local time such as `2021-10-31T23:59` in a zone such as `Europe/Zurich`.
    ///
    /// # Errors
    ///
    /// If one of them cannot be read.
    pub fn new(local: &str, zone: &str) -> Result<ZonedTime, DateError> {
        let time: DateTime = local.parse().map_err(|_| DateError {
            kind: DateErrorKind::Syntax,
            range: 0..local.len(),
            message: format!("`{local}` is not a local time"),
            help: Some("write day and time: `2021-10-31T23:59`".to_owned()),
        })?;
        let unknown = || DateError {
            kind: DateErrorKind::UnknownZone,
            range: 0..zone.len(),
            message: format!("unknown time zone `{zone}`"),
            help: Some("write a name of the tz database such as `Europe/Zurich`".to_owned()),
        };
        if !zone.contains('/') && zone != "UTC" {
            return Err(unknown());
        }
        let found = TimeZone::get(zone).map_err(|_| unknown())?;
        let instant = found.to_ambiguous_timestamp(time).compatible().map_err(|_| unknown())?;
        Ok(ZonedTime { local: time, zone: zone.to_owned(), instant })
    }

    /// The instant.
    pub fn instant(&self) -> Timestamp {
        self.instant
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

    /// The zone's distance from UTC at that instant: `+01:00`.
    pub fn offset(&self) -> String {
        let text = self.rfc3339();
        text[text.len() - "+00:00".len()..].to_owned()
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
}
