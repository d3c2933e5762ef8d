//! Calendars (iCalendar, RFC 5545): one file for each event, section with events and language.
//!
//! `events` makes the events of a page, `zones` describes the zones of their times, `icalendar` writes. Days are whole days; sessions
//! have their times in their zone. The clock is not used: the stamp is the day of the last known change, or that of the edition.

mod events;
mod icalendar;
mod zones;

use crate::lang::Lang;
use crate::render::World;
use crate::site::{CalendarScope, Page, PageId};
use events::{deadlines, events};
use icalendar::{Component, Property};

/// How often programs may look for changes of a calendar (RFC 5545, section 3.3.6).
const REFRESH: &str = "P1D";

/// The calendar of a scope.
pub fn calendar(world: &World, scope: CalendarScope) -> String {
    let reader = world.reader();
    let (lang, ids): (Lang, Vec<PageId>) = match scope {
        CalendarScope::Language(lang) => {
            let site = reader.site.whole();
            (lang, site.page_ids().filter(|id| site.page(*id).lang == lang).collect())
        }
        CalendarScope::Section(id) => {
            let page = reader.site.page(id);
            let below = reader.site.below(page.entry, page.lang);
            (page.lang, std::iter::once(id).chain(below).collect())
        }
        CalendarScope::Event(id) => (reader.site.page(id).lang, vec![id]),
    };
    let mut pages: Vec<&Page> = ids.into_iter().map(|id| reader.site.page(id)).collect();
    pages.retain(|page| !reader.site.entry_of(page).occurrences().is_empty());
    pages.sort_by_key(|page| {
        let day = reader.date(page).map(|date| date.start.first_day());
        (day, reader.site.url(page))
    });
    let mut parts = zones::zones(pages.iter().flat_map(|page| reader.site.entry_of(page).occurrences()));
    parts.extend(pages.into_iter().flat_map(|page| events(&reader, page)));
    if matches!(scope, CalendarScope::Language(_)) {
        parts.extend(deadlines(&reader, lang));
    }
    icalendar::write(&Component { name: "VCALENDAR", properties: head(world, scope), parts })
}

/// What a calendar says of itself. One event has no name besides its own.
fn head(world: &World, scope: CalendarScope) -> Vec<Property> {
    let reader = world.reader();
    let mut head = vec![
        Property::plain("VERSION", "2.0"),
        Property::text("PRODID", "-//Hexaglot//Hexaglot//EN"),
        Property::text("CALSCALE", "GREGORIAN"),
        Property::text("METHOD", "PUBLISH"),
    ];
    let (page, own) = match scope {
        CalendarScope::Event(_) => return head,
        CalendarScope::Language(lang) => {
            (reader.site.home_in(lang), reader.site.calendar(reader.config, lang))
        }
        CalendarScope::Section(id) => {
            let page = reader.site.page(id);
            (Some(page), reader.site.section_calendar(page))
        }
    };
    if let Some(page) = page {
        let name = reader.text(page, &page.title);
        // RFC 7986, and the name that programs knew before it.
        head.push(Property::text_in("NAME", &world.config.language(page.text_lang()).tag, &name));
        head.push(Property::text("X-WR-CALNAME", &name));
    }
    if let Some(own) = own {
        let address = [&*world.config.base_url, &own].concat();
        head.push(Property::of("SOURCE", &[("VALUE", "URI")], &address));
    }
    head.push(Property::of("REFRESH-INTERVAL", &[("VALUE", "DURATION")], REFRESH));
    head.push(Property::plain("X-PUBLISHED-TTL", REFRESH));
    head
}
