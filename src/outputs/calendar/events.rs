//! The events of a calendar: what takes place when and where, and what became of it.

use std::collections::BTreeMap;

use super::icalendar::{Component, Property};
use crate::content::kinds::{EventStatus, Role};
use crate::date::{Day, ZonedTime, is_utc};
use crate::lang::Lang;
use crate::locales::MessageArgument;
use crate::render::{PlaceName, Reader};
use crate::site::{Occurrence, Page};
use crate::url;

/// The events of a page, one for each of its times.
pub fn events(reader: &Reader<'_>, page: &Page) -> Vec<Component> {
    let entry = reader.site.entry_of(page);
    let occurrences = entry.occurrences();
    let host = host(reader);
    let said = if occurrences.is_empty() { Vec::new() } else { what(reader, page) };
    let each = occurrences.into_iter().enumerate().map(|(at, occurrence)| {
        // The first keeps the id that the event has while it is the only one.
        let part = if at > 0 { format!("/{}", at + 1) } else { String::new() };
        let mut properties = identity(&format!("{}{part}@{host}", entry.path), stamp(reader, page));
        properties.extend(when(&occurrence));
        properties.extend_from_slice(&said);
        event(properties)
    });
    each.collect()
}

/// The last day of each form, if the site has words for it: the message `calendar-deadline`.
pub fn deadlines(reader: &Reader<'_>, lang: Lang) -> Vec<Component> {
    let config = reader.config;
    let tag = &config.language(lang).tag;
    let forms = config.forms.iter().filter(|(_, form)| !form.withdrawn);
    let each = forms.filter_map(|(name, form)| {
        let day = form.closes.as_ref()?.day();
        let arguments = BTreeMap::from([("form".to_owned(), MessageArgument::Text(name.clone()))]);
        let summary = reader.locales.get(lang).message("calendar-deadline", &arguments).ok()?;
        let mut properties = identity(&format!("forms/{name}@{}", host(reader)), config.today);
        properties.extend(when(&Occurrence::Days(day, day)));
        properties.push(Property::text_in("SUMMARY", tag, &summary));
        Some(event(properties))
    });
    each.collect()
}

fn event(properties: Vec<Property>) -> Component {
    Component { name: "VEVENT", properties: by_name(properties), parts: Vec::new() }
}

fn by_name(mut properties: Vec<Property>) -> Vec<Property> {
    properties.sort_by_key(Property::name);
    properties
}

/// What tells the ids of this site from those of others: its host, and its path if it has one.
fn host(reader: &Reader<'_>) -> String {
    [url::host(&reader.config.base_url).unwrap_or("localhost"), &reader.config.base_path].concat()
}

/// The properties that say which event it is, and from when.
fn identity(uid: &str, stamp: Day) -> Vec<Property> {
    let stamp = format!("{}T000000Z", compact(stamp));
    vec![Property::text("UID", uid), Property::plain("DTSTAMP", &stamp)]
}

fn when(occurrence: &Occurrence) -> Vec<Property> {
    match occurrence {
        Occurrence::Days(first, last) => {
            let date = |name, day| Property::of(name, &[("VALUE", "DATE")], &compact(day));
            let free = Property::plain("TRANSP", "TRANSPARENT");
            vec![date("DTSTART", *first), date("DTEND", last.next()), free]
        }
        Occurrence::Hours(start, end) => {
            // It has to be later (section 3.8.2.2).
            let end = end.as_ref().filter(|end| end.instant() > start.instant());
            let end = end.map(|end| time("DTEND", end));
            std::iter::once(time("DTSTART", start)).chain(end).collect()
        }
    }
}

/// A time in its zone, which the file describes.
fn time(name: &'static str, time: &ZonedTime) -> Property {
    match is_utc(time.zone()) {
        true => Property::plain(name, &(time.basic() + "Z")),
        false => Property::of(name, &[("TZID", time.zone())], &time.basic()),
    }
}

/// The properties of an event that do not depend on its time.
fn what(reader: &Reader<'_>, page: &Page) -> Vec<Property> {
    let tag = |lang: Lang| &*reader.config.language(lang).tag;
    let entry = reader.site.entry_of(page);
    let written = tag(page.text_lang());
    let mut said = vec![Property::text_in("SUMMARY", written, &reader.text(page, &page.title))];
    said.extend(reader.description(page).map(|text| Property::text_in("DESCRIPTION", written, &text)));
    said.extend(place(reader, page).map(|place| Property::text_in("LOCATION", tag(page.lang), &place)));
    said.push(Property::plain("URL", &[&*reader.config.base_url, reader.site.url(page)].concat()));
    // Programs that know the event take a version with a higher number (section 3.8.7.4).
    let changes = entry.facts.updates.iter().filter(|update| update.publish <= reader.config.today).count();
    if changes > 0 {
        said.push(Property::plain("SEQUENCE", &changes.to_string()));
    }
    let status = entry.of_role(Role::Status).and_then(|at| at.value.as_text()).and_then(EventStatus::of_word);
    said.extend(status.map(|status| {
        let word = match status {
            EventStatus::Scheduled => "CONFIRMED",
            EventStatus::Cancelled => "CANCELLED",
            EventStatus::Postponed => "TENTATIVE",
        };
        Property::plain("STATUS", word)
    }));
    said
}

/// Hall, city and country, as far as they are known.
fn place(reader: &Reader<'_>, page: &Page) -> Option<String> {
    let PlaceName { hall, city, country } = reader.place(page)?;
    let locale = reader.locales.get(page.lang);
    let join = |first: String, second: String| {
        let arguments = BTreeMap::from([
            ("inner".to_owned(), MessageArgument::Text(first.clone())),
            ("outer".to_owned(), MessageArgument::Text(second.clone())),
        ]);
        let text = locale.message("calendar-place", &arguments).unwrap_or(format!("{first}, {second}"));
        text.replace(['\u{2068}', '\u{2069}'], "")
    };
    [hall, city, country].into_iter().flatten().reduce(join)
}

/// The day of the last change that is known, or the edition's.
fn stamp(reader: &Reader<'_>, page: &Page) -> Day {
    let entry = reader.site.entry_of(page);
    let today = reader.config.today;
    let updates = entry.facts.updates.iter().map(|update| update.publish);
    let stated =
        page.overridable.updated.into_iter().chain(entry.overridable.updated).chain(entry.facts.publish);
    updates.chain(stated).filter(|day| *day <= today).max().unwrap_or(today)
}

fn compact(day: Day) -> String {
    day.to_string().replace('-', "")
}
