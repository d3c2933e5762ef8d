//! Dates and times with the options of ECMA 402, as Fluent's `DATETIME` takes them, in CLDR's own forms.

use icu::calendar::Gregorian;
use icu::datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu::datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu::datetime::input::{DateTime, Time};
use icu::datetime::options::{Alignment, Length, TimePrecision, YearStyle};
use icu::datetime::pattern::FixedCalendarDateTimeNames;
use icu::datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu::locale::preferences::extensions::unicode::keywords::HourCycle;

use super::language::Formats;
use super::names::date_of;
use crate::date::{Moment, Zone};

/// How long the words of a date are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextLength {
    /// Figures.
    Short,
    /// Short words.
    Medium,
    /// Whole words.
    Long,
    /// Whole words, with the weekday.
    Full,
}

/// The parts of a date and a time that are written, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateTimeOptions {
    /// A whole date.
    pub date_style: Option<TextLength>,
    /// A whole time.
    pub time_style: Option<TextLength>,
    /// The weekday.
    pub weekday: Option<TextLength>,
    /// The year.
    pub year: Option<TextLength>,
    /// The month.
    pub month: Option<TextLength>,
    /// The day.
    pub day: Option<TextLength>,
    /// The hour.
    pub hour: Option<TextLength>,
    /// The minute.
    pub minute: Option<TextLength>,
    /// The second.
    pub second: Option<TextLength>,
    /// Whether the day has twice twelve hours; as the language has it if absent.
    pub hour12: Option<bool>,
    /// The zone on whose clock an instant is shown; its own if absent.
    pub zone: Option<Zone>,
}

impl DateTimeOptions {
    /// Whether a time of day is written.
    pub fn has_time(&self) -> bool {
        self.time_style.or(self.hour).or(self.minute).or(self.second).is_some()
    }

    /// The set of fields that ICU4X writes.
    ///
    /// # Errors
    ///
    /// If they cannot be written together: what to type instead.
    pub fn fields(&self) -> Result<CompositeDateTimeFieldSet, String> {
        let single = [self.weekday, self.year, self.month, self.day, self.hour, self.minute, self.second];
        let styled = self.date_style.or(self.time_style).is_some();
        if styled && single.iter().any(Option::is_some) {
            return Err("write `dateStyle` and `timeStyle`, or single parts such as `month`".to_owned());
        }
        let mut builder = FieldSetBuilder::new();
        builder.date_fields = self.date_fields(styled)?;
        builder.time_precision = self.time_precision(styled)?;
        let words = [self.date_style, self.month, self.weekday].into_iter().flatten().max();
        builder.length = Some(match words.unwrap_or(TextLength::Short) {
            TextLength::Short => Length::Short,
            TextLength::Medium => Length::Medium,
            TextLength::Long | TextLength::Full => Length::Long,
        });
        let has_year = matches!(
            builder.date_fields,
            Some(DateFields::Y | DateFields::YM | DateFields::YMD | DateFields::YMDE)
        );
        if has_year && self.date_style != Some(TextLength::Short) {
            builder.year_style = Some(YearStyle::Full);
        }
        if builder.time_precision.is_some() && builder.date_fields.is_none() {
            builder.alignment = Some(Alignment::Auto);
        }
        builder.build_composite_datetime().map_err(|_| "write fewer parts".to_owned())
    }

    fn date_fields(&self, styled: bool) -> Result<Option<DateFields>, String> {
        if styled {
            return Ok(self.date_style.map(|style| match style {
                TextLength::Full => DateFields::YMDE,
                _ => DateFields::YMD,
            }));
        }
        let has = (self.year, self.month, self.day, self.weekday);
        Ok(match (has.0.is_some(), has.1.is_some(), has.2.is_some(), has.3.is_some()) {
            (false, false, false, false) if self.has_time() => None,
            (false, false, false, false) | (true, true, true, false) => Some(DateFields::YMD),
            (true, true, true, true) => Some(DateFields::YMDE),
            (true, true, false, false) => Some(DateFields::YM),
            (true, false, false, false) => Some(DateFields::Y),
            (false, true, true, true) => Some(DateFields::MDE),
            (false, true, true, false) => Some(DateFields::MD),
            (false, true, false, false) => Some(DateFields::M),
            (false, false, true, true) => Some(DateFields::DE),
            (false, false, true, false) => Some(DateFields::D),
            (false, false, false, true) => Some(DateFields::E),
            _ => return Err("a day needs its month, and a weekday its day: add `month` or `day`".to_owned()),
        })
    }

    fn time_precision(&self, styled: bool) -> Result<Option<TimePrecision>, String> {
        if styled {
            return Ok(self.time_style.map(|style| match style {
                TextLength::Short => TimePrecision::Minute,
                _ => TimePrecision::Second,
            }));
        }
        match (self.hour.is_some(), self.minute.is_some(), self.second.is_some()) {
            (false, false, false) => Ok(None),
            (true, false, false) => Ok(Some(TimePrecision::Hour)),
            (true, true, false) => Ok(Some(TimePrecision::Minute)),
            (true, true, true) => Ok(Some(TimePrecision::Second)),
            _ => Err("minutes need their hour, and seconds their minute: add `hour` or `minute`".to_owned()),
        }
    }
}

impl Formats {
    /// A date and a time as options ask; `None` if the language has no such form.
    pub fn moment(&self, moment: &Moment, options: &DateTimeOptions) -> Option<String> {
        let fields = options.fields().ok()?;
        let mut preferences = DateTimeFormatterPreferences::from(&self.locale);
        preferences.hour_cycle =
            options.hour12.map(|twelve| if twelve { HourCycle::H12 } else { HourCycle::H23 });
        let format = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(preferences, fields).ok()?;
        // ICU4X 2.4 forgets to load digits for some fields; they are loaded here.
        let mut names = FixedCalendarDateTimeNames::from_formatter(preferences, format);
        names.include_decimal_formatter().ok()?;
        let format = names.try_into_formatter(fields).ok()?;
        let (hour, minute, second) = moment.clock.unwrap_or_default();
        let time = Time::try_new(hour, minute, second, 0).ok()?;
        Some(format.format(&DateTime { date: date_of(moment.day), time }).to_string())
    }
}
