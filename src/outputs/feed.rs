//! The Atom feed of a language (RFC 4287): dated pages, newest first.

use quick_xml::escape::escape;

use crate::date::{Day, PartialDate};
use crate::lang::Lang;
use crate::render::World;
use crate::site::Page;
use crate::site::address;

/// The feed. Nothing in it comes from the clock: an entry's day is its own, the feed's that of its newest entry.
pub fn feed(world: &World, lang: Lang) -> String {
    let (config, site) = (&world.config, &world.site);
    let reader = world.reader();
    let mut dated: Vec<(Day, &Page)> = site
        .pages
        .iter()
        .map(|page| &**page)
        .filter(|page| page.lang == lang && page.notice.is_none())
        .filter_map(|page| Some((day(world, page)?, page)))
        .collect();
    dated.sort_by(|left, right| right.0.cmp(&left.0).then_with(|| left.1.url.cmp(&right.1.url)));
    dated.truncate(config.feed_limit);
    let language = config.language(lang);
    let address = |path: &str| format!("{}{path}", config.base_url);
    let home = site.home_in(lang);
    let title = home.map_or_else(|| language.name.to_string(), |page| reader.text(page, &page.title));
    let own = address(&address::of_language(&language.segment, address::FEED));
    let mut out =
        String::from("<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    out.push_str(&escape(&*language.tag));
    out.push_str("\">");
    head(&mut out, &title, &own, dated.first().map_or(config.today, |(day, _)| *day));
    out.push_str("<author>");
    element(&mut out, "name", &title);
    out.push_str("</author>");
    let home = address(home.map_or("/", |page| &page.url));
    link(&mut out, &home, "alternate", "text/html", &language.tag);
    link(&mut out, &own, "self", "application/atom+xml", &language.tag);
    for (day, page) in &dated {
        out.push_str("<entry>");
        let url = address(&page.url);
        head(&mut out, &reader.text(page, &page.title), &url, *day);
        link(&mut out, &url, "alternate", "text/html", &language.tag);
        if let Some(text) = reader.description(page) {
            element(&mut out, "summary", &text);
        }
        out.push_str("</entry>");
    }
    out.push_str("</feed>\n");
    out
}

/// The day that a page became news: when it was changed, published or dated. What lies ahead is no news, nor is what has a
/// year or a month alone: no day of it is known.
fn day(world: &World, page: &Page) -> Option<Day> {
    let entry = world.site.entry(page.entry);
    let reader = world.reader();
    let dated = reader.date(page).and_then(|date| match date.start {
        PartialDate::Day(day) => Some(day),
        PartialDate::Month(..) | PartialDate::Year(_) => None,
    });
    let day = reader.updated(page).or(entry.facts.publish).or(dated)?;
    Some(day).filter(|day| *day <= world.config.today)
}

/// What the feed and each entry begin with. An entry has a day and no time: noon.
fn head(out: &mut String, title: &str, id: &str, updated: Day) {
    element(out, "title", title);
    element(out, "id", id);
    element(out, "updated", &format!("{updated}T12:00:00+00:00"));
}

fn element(out: &mut String, name: &str, text: &str) {
    for part in ["<", name, ">", &escape(text), "</", name, ">"] {
        out.push_str(part);
    }
}

fn link(out: &mut String, href: &str, rel: &str, kind: &str, tag: &str) {
    for (before, value) in [("<link href=", href), (" rel=", rel), (" hreflang=", tag), (" type=", kind)] {
        for part in [before, "\"", &escape(value), "\""] {
            out.push_str(part);
        }
    }
    out.push_str("/>");
}
