//! Names of months and weekdays in both grammatical forms, and CLDR's own long dates.

use icu::calendar::{Date, Gregorian};
use icu::datetime::fieldsets::enums::DateFieldSet;
use icu::datetime::fieldsets::{E, M, MD, YM, YMD, YMDE};
use icu::datetime::pattern::FixedCalendarDateTimeNames;
use icu::datetime::{FixedCalendarDateTimeFormatter, parts};
use icu::locale::Locale;
use writeable::{Part, PartsWrite, Writeable};

use crate::date::Day;

/// Words for dates.
pub struct DateNames {
    /// Months in the form beside a day: "октября".
    pub months: [String; 12],
    /// Months in the form without a day: "октябрь".
    pub months_alone: [String; 12],
    /// Weekdays, Monday first.
    pub weekdays: [String; 7],
    long: Option<FixedCalendarDateTimeFormatter<Gregorian, DateFieldSet>>,
    weekday: Option<FixedCalendarDateTimeFormatter<Gregorian, DateFieldSet>>,
    month: Option<FixedCalendarDateTimeFormatter<Gregorian, YM>>,
}

impl DateNames {
    /// The names in a language.
    pub fn new(locale: &Locale) -> DateNames {
        let day = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), MD::long()).ok();
        let alone = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), M::long()).ok();
        let week = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), E::long()).ok();
        let month = |at: usize| gregorian(2021, u8::try_from(at + 1).unwrap_or(1), 28);
        let of_year = month_formatter(locale);
        let months: [String; 12] = std::array::from_fn(|at| {
            day.as_ref().map_or_else(String::new, |format| part(&format.format(&month(at)), parts::MONTH))
        });
        let months_alone = std::array::from_fn(|at| {
            let name = |format: &FixedCalendarDateTimeFormatter<Gregorian, M>| {
                part(&format.format(&month(at)), parts::MONTH)
            };
            let named = alone.as_ref().map_or_else(String::new, name);
            // Greek has the form beside a day here too, and that without one beside a year.
            let beside_year =
                || of_year.as_ref().map(|format| part(&format.format(&month(at)), parts::MONTH));
            if named == months[at] { beside_year().unwrap_or(named) } else { named }
        });
        DateNames {
            months,
            months_alone,
            // 1 March 2021 was a Monday.
            weekdays: std::array::from_fn(|at| {
                let date = gregorian(2021, 3, u8::try_from(at + 1).unwrap_or(1));
                week.as_ref().map_or_else(String::new, |format| format.format(&date).to_string())
            }),
            long: formatter(locale, DateFieldSet::YMD(YMD::long())),
            weekday: formatter(locale, DateFieldSet::YMDE(YMDE::long())),
            month: of_year,
        }
    }

    /// CLDR's long form of a day.
    pub fn long(&self, day: Day) -> String {
        shown(self.long.as_ref(), day)
    }

    /// CLDR's long form of a day with its weekday.
    pub fn long_with_weekday(&self, day: Day) -> String {
        shown(self.weekday.as_ref(), day)
    }

    /// CLDR's long form of a month.
    pub fn month(&self, day: Day) -> String {
        self.month.as_ref().map_or_else(|| day.to_string(), |format| format.format(&date_of(day)).to_string())
    }
}

fn formatter(
    locale: &Locale,
    fields: DateFieldSet,
) -> Option<FixedCalendarDateTimeFormatter<Gregorian, DateFieldSet>> {
    FixedCalendarDateTimeFormatter::try_new(locale.into(), fields).ok()
}

/// Months with their years. ICU4X 2.4 forgets to load digits for a year without a day; they are loaded here.
fn month_formatter(locale: &Locale) -> Option<FixedCalendarDateTimeFormatter<Gregorian, YM>> {
    let format = FixedCalendarDateTimeFormatter::try_new(locale.into(), YM::long()).ok()?;
    let mut names = FixedCalendarDateTimeNames::from_formatter(locale.into(), format);
    names.include_decimal_formatter().ok()?;
    names.try_into_formatter(YM::long()).ok()
}

fn shown(format: Option<&FixedCalendarDateTimeFormatter<Gregorian, DateFieldSet>>, day: Day) -> String {
    format.map_or_else(|| day.to_string(), |format| format.format(&date_of(day)).to_string())
}

/// The day for ICU4X.
pub fn date_of(day: Day) -> Date<Gregorian> {
    gregorian(i32::from(day.year()), day.month(), day.day())
}

/// The date; the first day of the epoch if it does not exist, which a [`Day`] always does.
fn gregorian(year: i32, month: u8, day: u8) -> Date<Gregorian> {
    Date::try_new_gregorian(year, month, day)
        .unwrap_or_else(|_| Date::from_rata_die(icu::calendar::types::RataDie::new(1), Gregorian))
}

/// The text of one part of a formatted date.
fn part(formatted: &impl Writeable, wanted: Part) -> String {
    let mut sink = Sink { wanted, inside: false, found: String::new() };
    // The sink never fails.
    let _ = formatted.write_to_parts(&mut sink);
    sink.found
}

struct Sink {
    wanted: Part,
    inside: bool,
    found: String,
}

impl std::fmt::Write for Sink {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        if self.inside {
            self.found.push_str(text);
        }
        Ok(())
    }
}

impl PartsWrite for Sink {
    type SubPartsWrite = Sink;

    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self::SubPartsWrite) -> std::fmt::Result,
    ) -> std::fmt::Result {
        let before = self.inside;
        self.inside |= part == self.wanted;
        let result = write(self);
        self.inside = before;
        result
    }
}
