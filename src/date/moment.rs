//! A day, with a time of day if it is known, for Fluent's `DATETIME`.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};

use super::zoned::OFFSET_BITS;
use super::{Day, PartialDate, Zone, ZonedTime};

/// A day and perhaps a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub day: Day,
    /// Hour, minute and second.
    pub clock: Option<(u8, u8, u8)>,
}

impl Moment {
    /// Reads a day, a local time, or an instant with zone or UTC offset; an instant is shown on the clock of `zone`, if it is
    /// given. `None` if the text is none of these.
    pub fn parse(text: &str, zone: Option<&Zone>) -> Option<Moment> {
        if let Ok(PartialDate::Day(day)) = PartialDate::parse(text) {
            return Some(Moment { day, clock: None });
        }
        if let Ok(time) = ZonedTime::parse(text) {
            return Some(Moment::of(on_clock(time.instant(), zone).unwrap_or(time.civil())));
        }
        if let Ok(instant) = text.parse::<Timestamp>() {
            let offset =
                text.strip_suffix(['Z', 'z']).is_none().then(|| text.parse::<DateTime>().ok()).flatten();
            let local = on_clock(instant, zone).or(offset);
            return Some(Moment::of(local.unwrap_or_else(|| TimeZone::UTC.to_datetime(instant))));
        }
        text.parse::<DateTime>().ok().map(Moment::of)
    }

    /// The instant this many milliseconds after the beginning of 1970, on the clock of a zone or of UTC.
    pub fn of_milliseconds(milliseconds: i64, zone: Option<&Zone>) -> Option<Moment> {
        let instant = Timestamp::from_millisecond(milliseconds).ok()?;
        Some(Moment::of(on_clock(instant, zone).unwrap_or_else(|| TimeZone::UTC.to_datetime(instant))))
    }

    /// The instant of [`ZonedTime::number`], on its own clock or on that of a zone.
    pub fn of_number(number: i64, zone: Option<&Zone>) -> Option<Moment> {
        let instant = Timestamp::from_second(number >> OFFSET_BITS).ok()?;
        let offset = i32::try_from(number & ((1 << OFFSET_BITS) - 1)).ok()? - (1 << (OFFSET_BITS - 1));
        let own = || Some(Offset::from_seconds(offset).ok()?.to_datetime(instant));
        on_clock(instant, zone).or_else(own).map(Moment::of)
    }

    fn of(time: DateTime) -> Moment {
        let small = |part: i8| part.unsigned_abs();
        let clock = (small(time.hour()), small(time.minute()), small(time.second()));
        Moment { day: Day::of_civil(time.date()), clock: Some(clock) }
    }
}

fn on_clock(instant: Timestamp, zone: Option<&Zone>) -> Option<DateTime> {
    Some(TimeZone::get(zone?.name()).ok()?.to_datetime(instant))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_are_shown_on_the_clock_that_is_asked_for() {
        let tokyo = Zone::parse("Asia/Tokyo").unwrap();
        let clock = |text, zone| Moment::parse(text, zone).unwrap().clock;
        assert_eq!(clock("2021-10-31T23:59[Europe/Zurich]", None), Some((23, 59, 0)));
        assert_eq!(clock("2021-10-31T23:59:00+01:00", None), Some((23, 59, 0)));
        assert_eq!(clock("2021-10-31T22:59:00Z", None), Some((22, 59, 0)));
        assert_eq!(clock("2021-10-31T23:59", None), Some((23, 59, 0)));
        assert_eq!(clock("2021-10-31", Some(&tokyo)), None);
        assert_eq!(clock("2021-10-31T23:59[Europe/Zurich]", Some(&tokyo)), Some((7, 59, 0)));
        assert_eq!(Moment::parse("31 October", None), None);
        let closes = ZonedTime::parse("2021-10-31T23:59[Europe/Zurich]").unwrap();
        for (time, zone, clock) in [
            (&closes, None, (23, 59, 0)),
            (&closes, Some(&tokyo), (7, 59, 0)),
            (&closes.in_utc(), None, (22, 59, 0)),
            (&ZonedTime::parse("1931-01-01T00:30[America/New_York]").unwrap(), None, (0, 30, 0)),
        ] {
            assert_eq!(Moment::of_number(time.number(), zone).unwrap().clock, Some(clock), "{time:?}");
        }
    }
}
