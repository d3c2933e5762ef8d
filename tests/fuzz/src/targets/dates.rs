//! Dates, spans, times and zones: as they are read, written again, and said in six languages.

use hexaglot::date::{DateError, DateSpan, Day, LocalTime, Moment, PartialDate, Zone, ZonedTime, meant};
use hexaglot::locales::formats::{DateStyle, DateTimeOptions, TextLength};

use super::ground::{LANGUAGES, ground};

/// A text where a date is expected.
pub fn dates(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let text = text.as_ref();
    let is_day = |text: &str| Day::parse(text).is_ok();
    let is_span = |text: &str| DateSpan::parse(text).is_ok();
    refused(text, Day::parse(text).err(), is_day);
    refused(text, PartialDate::parse(text).err(), |text| PartialDate::parse(text).is_ok());
    refused(text, DateSpan::parse(text).err(), is_span);
    refused(text, LocalTime::parse(text).err(), |text| LocalTime::parse(text).is_ok());
    refused(text, ZonedTime::parse(text).err(), |text| ZonedTime::parse(text).is_ok());
    refused(text, Zone::parse(text).err(), |text| Zone::parse(text).is_ok());
    meant::spans(text).iter().for_each(|span| assert!(is_span(span), "`{text}` is taken for `{span}`"));
    meant::days(text).iter().for_each(|day| assert!(is_day(day), "`{text}` is taken for `{day}`"));
    if let Some((time, rest)) = meant::time(text) {
        assert!(LocalTime::parse(&time).is_ok(), "`{text}` is taken for `{time}`");
        assert!(text.contains(rest));
    }
    if let Ok(day) = Day::parse(text) {
        assert_eq!(Day::parse(&day.to_string()), Ok(day));
        assert!(day <= day.next());
    }
    if let Ok(span) = DateSpan::parse(text) {
        assert!(span.start.first_day() <= span.end.last_day());
        assert!(span.contains(span.start.first_day()) && span.contains(span.end.last_day()));
    }
    said(text);
}

/// What is wrong lies in the text, and what is offered instead is taken.
fn refused(text: &str, error: Option<DateError>, is_taken: impl Fn(&str) -> bool) {
    let Some(error) = error else { return };
    assert!(text.get(error.range.clone()).is_some(), "{error:?} in {text:?}");
    let Some(help) = error.help else { return };
    // What is an example, or a part of what is typed, is not an offer.
    let Some(offers) = help.strip_prefix("write `").filter(|_| !help.contains("with `/`")) else { return };
    let offers = offers
        .split(';')
        .next()
        .unwrap_or_default()
        .trim_end_matches('`')
        .trim_end_matches("`, whichever is meant");
    for offer in offers.split("` or `") {
        assert!(is_taken(offer), "`{offer}` is refused, which was offered for {text:?}: {help}");
    }
}

/// A date that was read is said in every language.
fn said(text: &str) {
    let (span, time, moment) =
        (DateSpan::parse(text).ok(), ZonedTime::parse(text).ok(), Moment::parse(text, None));
    if span.is_none() && time.is_none() && moment.is_none() {
        return;
    }
    for language in LANGUAGES {
        let ground = ground(language, false);
        let formats = &ground.locales().get(ground.config().source).formats;
        if let Some(span) = &span {
            for name in ["plain", "prose", "weekday", "month"] {
                let style = DateStyle::by_name(name).unwrap();
                assert!(!formats.span(&style.cut(span), style).is_empty(), "{text} in {language}");
                assert!(!formats.date(span.start, style).is_empty(), "{text} in {language}");
            }
        }
        if let Some(time) = &time {
            assert!(!formats.time(time).is_empty() && !time.rfc3339().is_empty());
        }
        if let Some(moment) = &moment {
            let options = DateTimeOptions {
                date_style: Some(TextLength::Full),
                time_style: moment.clock.map(|_| TextLength::Medium),
                ..DateTimeOptions::default()
            };
            formats.moment(moment, &options);
        }
    }
}
