//! Atom feeds (RFC 4287) of a language and of a value: dated pages, newest first.

use quick_xml::escape::escape;

use crate::date::{Day, PartialDate};
use crate::lang::Lang;
use crate::render::World;
use crate::site::address;
use crate::site::{Page, PageId};

/// The feed of a language. Nothing in it comes from the clock: an entry's day is its own, the feed's that of its newest entry.
pub fn feed(world: &World, lang: Lang) -> String {
    let (config, site) = (&world.config, &world.site);
    let pages = site.pages.iter().map(|page| &**page).filter(|page| page.lang == lang);
    let language = config.language(lang);
    let home = site.home_in(lang);
    let title = home.map_or_else(|| language.name.to_string(), |page| world.reader().text(page, &page.title));
    let feed = Feed {
        author: title.clone(),
        title,
        own: address::of_language(&language.segment, address::FEED),
        page: home.map_or("/", |page| site.url(page)),
        lang,
    };
    feed.write(world, pages.filter_map(|page| Some((day(world, page)?, page))).collect())
}

/// The feed of the entries that have a value, in the language of the value's page.
pub fn feed_of(world: &World, id: PageId) -> String {
    let reader = world.reader();
    let site = reader.site;
    let page = site.page(id);
    let below = site.children(page.entry, page.lang).into_iter().filter_map(|id| {
        let page = site.page(id);
        Some((day(world, page)?, page))
    });
    let home = site.home_in(page.lang);
    let author = || world.config.language(page.lang).name.to_string();
    let feed = Feed {
        author: home.map_or_else(author, |home| reader.text(home, &home.title)),
        title: reader.text(page, &page.title),
        own: [site.url(page), address::FEED].concat(),
        page: site.url(page),
        lang: page.lang,
    };
    feed.write(world, below.collect())
}

/// What a feed says of itself.
struct Feed<'a> {
    title: String,
    author: String,
    /// Its own address.
    own: String,
    /// The address of the page that it belongs to.
    page: &'a str,
    lang: Lang,
}

impl Feed<'_> {
    fn write(&self, world: &World, mut dated: Vec<(Day, &Page)>) -> String {
        let config = &world.config;
        let reader = world.reader();
        dated.retain(|(_, page)| page.notice.is_none());
        dated.sort_by(|left, right| {
            right.0.cmp(&left.0).then_with(|| reader.site.url(left.1).cmp(reader.site.url(right.1)))
        });
        dated.truncate(config.feed_limit);
        let tag = &*config.language(self.lang).tag;
        let address = |path: &str| format!("{}{path}", config.base_url);
        let own = address(&self.own);
        let mut out =
            String::from("<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
        out.push_str(&escape(tag));
        out.push_str("\">");
        head(&mut out, &self.title, &own, dated.first().map_or(config.today, |(day, _)| *day));
        out.push_str("<author>");
        element(&mut out, "name", &self.author);
        out.push_str("</author>");
        link(&mut out, &address(self.page), "alternate", "text/html", tag);
        link(&mut out, &own, "self", "application/atom+xml", tag);
        for (day, page) in &dated {
            out.push_str("<entry>");
            let url = address(reader.site.url(page));
            head(&mut out, &reader.text(page, &page.title), &url, *day);
            link(&mut out, &url, "alternate", "text/html", tag);
            if let Some(text) = reader.description(page) {
                element(&mut out, "summary", &text);
            }
            out.push_str("</entry>");
        }
        out.push_str("</feed>\n");
        out
    }
}

/// The day on which a page became news: when it was changed, published or dated. Future dates are not news, and a year or a month
/// alone has no day.
fn day(world: &World, page: &Page) -> Option<Day> {
    let reader = world.reader();
    let entry = reader.site.entry_of(page);
    let dated = reader.date(page).and_then(|date| match date.start {
        PartialDate::Day(day) => Some(day),
        PartialDate::Month(..) | PartialDate::Year(_) => None,
    });
    let day = reader.updated(page).or(entry.facts.publish).or(dated)?;
    Some(day).filter(|day| *day <= world.config.today)
}

/// The head of the feed and of each entry. An entry has a day and no time: noon is used.
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
