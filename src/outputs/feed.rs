//! The Atom feed of a language (RFC 4287): dated pages, newest first.

use atom_syndication::{Entry, Feed, FixedDateTime, Link, Person, Text};

use crate::date::{Day, PartialDate};
use crate::lang::Lang;
use crate::render::World;
use crate::site::Page;
use crate::site::address;

/// The feed. Nothing in it comes from the clock: an entry's day is its own, the feed's that of its newest entry.
pub fn feed(world: &World, lang: Lang) -> String {
    let (config, site) = (&world.config, &world.site);
    let sources = world.sources();
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
    let title = home.map_or_else(|| language.name.to_string(), |page| sources.text(page, &page.title));
    let entries = dated.iter().map(|(day, page)| Entry {
        title: Text::plain(sources.text(page, &page.title)),
        id: address(&page.url),
        updated: noon(*day),
        links: vec![link(address(&page.url), "alternate", "text/html", &language.tag)],
        summary: page.description.as_ref().map(|text| Text::plain(sources.text(page, text))),
        ..Entry::default()
    });
    let own = address::of_language(&language.segment, address::FEED);
    let feed = Feed {
        title: Text::plain(title.clone()),
        id: address(&own),
        updated: noon(dated.first().map_or(config.today, |(day, _)| *day)),
        authors: vec![Person { name: title, ..Person::default() }],
        links: vec![
            link(address(home.map_or("/", |page| &page.url)), "alternate", "text/html", &language.tag),
            link(address(&own), "self", "application/atom+xml", &language.tag),
        ],
        lang: Some(language.tag.to_string()),
        entries: entries.collect(),
        ..Feed::default()
    };
    let mut text = feed.to_string();
    text.push('\n');
    text
}

/// The day that a page became news: when it was changed, published or dated. What lies ahead is no news, nor is what has a
/// year or a month alone: no day of it is known.
fn day(world: &World, page: &Page) -> Option<Day> {
    let entry = world.site.entry(page.entry);
    let updated = page.either.updated.or(entry.either.updated);
    let dated = entry.date().and_then(|date| match date.start {
        PartialDate::Day(day) => Some(day),
        PartialDate::Month(..) | PartialDate::Year(_) => None,
    });
    let day = updated.or(entry.facts.publish).or(dated)?;
    Some(day).filter(|day| *day <= world.config.today)
}

fn noon(day: Day) -> FixedDateTime {
    format!("{day}T12:00:00Z").parse().unwrap_or_default()
}

fn link(href: String, rel: &str, kind: &str, tag: &str) -> Link {
    Link {
        href,
        rel: rel.to_owned(),
        mime_type: Some(kind.to_owned()),
        hreflang: Some(tag.to_owned()),
        ..Link::default()
    }
}
