//! Calendars (iCalendar, RFC 5545): one file for each event and language, and one for each language with all of them.
//!
//! Days are written as whole days; sessions are instants in UTC, which every program shows on its reader's clock. The clock is not
//! used: the stamp is the day of the last known change, or that of the edition.

use std::collections::BTreeMap;

use super::icalendar::{self, Property};
use crate::date::{Day, ZonedTime};
use crate::lang::Lang;
use crate::locales::MessageArgument;
use crate::render::{PlaceName, World};
use crate::site::{Occurrence, Page, PageId};
use crate::url;

/// The calendar of one event.
pub fn event_calendar(world: &World, id: PageId) -> String {
    let page = world.site.page(id);
    icalendar::calendar(&frame(world, page.lang, None), events(world, page))
}

/// All events of a language, by time.
pub fn calendar(world: &World, lang: Lang) -> String {
    let site = &world.site;
    let mut pages: Vec<&Page> =
        site.pages.iter().map(|page| &**page).filter(|page| page.lang == lang).collect();
    pages.sort_by_key(|page| {
        let date = site.entry(page.entry).date();
        (date.map(|date| date.start.first_day()), site.url(page))
    });
    let title = site.home().and_then(|home| site.page_of(home, lang)).map(|id| site.page(id));
    let title = title.map(|home| world.reader().text(home, &home.title));
    let all = pages.into_iter().flat_map(|page| events(world, page)).chain(deadlines(world, lang)).collect();
    icalendar::calendar(&frame(world, lang, title), all)
}

/// The last day of each form, if the site has words for it: the message `calendar-deadline`.
fn deadlines(world: &World, lang: Lang) -> Vec<Vec<Property>> {
    let host = url::host(&world.config.base_url).unwrap_or("localhost");
    let tag = &world.config.language(lang).tag;
    let forms = world.config.forms.iter().filter(|(_, form)| !form.withdrawn);
    let each = forms.filter_map(|(name, form)| {
        let day = form.closes.as_ref()?.day();
        let arguments = BTreeMap::from([("form".to_owned(), MessageArgument::Text(name.clone()))]);
        let summary = world.locales.get(lang).message("calendar-deadline", &arguments).ok()?;
        let mut event = identity(&format!("forms/{name}@{host}"), world.config.today);
        event.extend(when(&Occurrence::Days(day, day)));
        event.push(Property::text_in("SUMMARY", tag, &summary));
        Some(event)
    });
    each.collect()
}

fn frame(world: &World, lang: Lang, name: Option<String>) -> Vec<Property> {
    let mut head = vec![
        Property::plain("VERSION", "2.0"),
        Property::text("PRODID", "-//Hexaglot//Hexaglot//EN"),
        Property::text("CALSCALE", "GREGORIAN"),
        Property::text("METHOD", "PUBLISH"),
    ];
    if let Some(name) = name {
        // RFC 7986, and the name that programs knew before it.
        head.push(Property::text_in("NAME", &world.config.language(lang).tag, &name));
        head.push(Property::text("X-WR-CALNAME", &name));
    }
    head
}

/// The properties that say which event it is, and from when.
fn identity(uid: &str, stamp: Day) -> Vec<Property> {
    let stamp = format!("{}T000000Z", compact(stamp));
    vec![Property::text("UID", uid), Property::plain("DTSTAMP", &stamp)]
}

/// The events of a page, one for each of its times.
fn events(world: &World, page: &Page) -> Vec<Vec<Property>> {
    let entry = world.site.entry(page.entry);
    let occurrences = entry.occurrences();
    let several = occurrences.len() > 1;
    let host = url::host(&world.config.base_url).unwrap_or("localhost");
    let said = if occurrences.is_empty() { Vec::new() } else { what(world, page) };
    let each = occurrences.into_iter().enumerate().map(|(at, occurrence)| {
        let part = if several { format!("/{}", at + 1) } else { String::new() };
        let mut event = identity(&format!("{}{part}@{host}", entry.path), stamp(world, page));
        event.extend(when(&occurrence));
        event.extend_from_slice(&said);
        event
    });
    each.collect()
}

fn when(occurrence: &Occurrence) -> Vec<Property> {
    match occurrence {
        Occurrence::Days(first, last) => {
            let date = |name, day| Property::of(name, &[("VALUE", "DATE")], &compact(day));
            let free = Property::plain("TRANSP", "TRANSPARENT");
            vec![date("DTSTART", *first), date("DTEND", last.next()), free]
        }
        Occurrence::Hours(start, end) => {
            let end = end.as_ref().map(|end| Property::plain("DTEND", &instant(end)));
            std::iter::once(Property::plain("DTSTART", &instant(start))).chain(end).collect()
        }
    }
}

/// The properties of an event that do not depend on its time.
fn what(world: &World, page: &Page) -> Vec<Property> {
    let reader = world.reader();
    let tag = |lang: Lang| &*world.config.language(lang).tag;
    let written = tag(page.text_lang());
    let mut said = vec![Property::text_in("SUMMARY", written, &reader.text(page, &page.title))];
    said.extend(reader.description(page).map(|text| Property::text_in("DESCRIPTION", written, &text)));
    said.extend(place(world, page).map(|place| Property::text_in("LOCATION", tag(page.lang), &place)));
    said.push(Property::plain("URL", &format!("{}{}", world.config.base_url, world.site.url(page))));
    said
}

/// Hall, city and country, as far as they are known.
fn place(world: &World, page: &Page) -> Option<String> {
    let PlaceName { hall, city, country } = world.reader().place(page)?;
    let locale = world.locales.get(page.lang);
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
fn stamp(world: &World, page: &Page) -> Day {
    let entry = world.site.entry(page.entry);
    let today = world.config.today;
    let updates = entry.facts.updates.iter().map(|update| update.publish);
    let stated =
        page.overridable.updated.into_iter().chain(entry.overridable.updated).chain(entry.facts.publish);
    updates.chain(stated).filter(|day| *day <= today).max().unwrap_or(today)
}

fn compact(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// `20220607T070000Z`.
fn instant(time: &ZonedTime) -> String {
    let text = time.instant().to_string();
    let whole = text.split('.').next().unwrap_or_default().trim_end_matches('Z');
    format!("{}Z", whole.replace(['-', ':'], ""))
}
