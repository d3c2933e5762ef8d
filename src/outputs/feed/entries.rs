//! What a feed says: its own names and addresses, and its entries in the reader's language.

use super::whole_addresses::whole_addresses;
use crate::config::FeedContent;
use crate::date::{Day, PartialDate};
use crate::lang::Lang;
use crate::render::{Reader, World};
use crate::site::{AUDIENCES, FeedFormat, FeedScope, Page, PageId, address, feed_formats};
use crate::url;

/// The instant of a day, for formats that want one: noon, so that it is the same day nearly everywhere on the earth.
pub fn instant(day: Day) -> String {
    format!("{day}T12:00:00Z")
}

/// A feed without a format.
pub struct Feed {
    pub title: String,
    /// The name of the site.
    pub author: String,
    /// BCP 47 tag of its texts.
    pub tag: String,
    /// Whole address of the page that it belongs to.
    pub page: String,
    /// Whole addresses of the feed, by format.
    pub own: Vec<(FeedFormat, String)>,
    /// The day of its newest entry, or of the edition.
    pub updated: Day,
    pub entries: Vec<FeedEntry>,
}

/// A page in a feed.
pub struct FeedEntry {
    /// Its first address, which stays when it moves.
    pub id: String,
    pub url: String,
    pub title: String,
    pub summary: Option<String>,
    /// HTML of its whole text, with whole addresses.
    pub content: Option<String>,
    /// The day on which it became news first.
    pub published: Option<Day>,
    /// The day of its last change.
    pub updated: Day,
    pub categories: Vec<Category>,
}

/// A value that an entry has.
pub struct Category {
    pub term: String,
    /// In the reader's language.
    pub label: String,
    /// Whole address of the list of all such values.
    pub scheme: Option<String>,
}

impl Feed {
    /// The address in a format, if there is one.
    pub fn address(&self, format: FeedFormat) -> Option<&str> {
        self.own.iter().find(|(known, _)| *known == format).map(|(_, address)| address.as_str())
    }

    /// What the feed of a scope says; `content` makes the HTML of a page's text.
    pub fn of(world: &World, scope: FeedScope, content: &dyn Fn(PageId) -> Option<String>) -> Feed {
        let reader = world.reader();
        let base = &*world.config.base_url;
        let (lang, page) = match scope {
            FeedScope::Language(lang) => (lang, reader.site.home_in(lang)),
            FeedScope::Page(id) => (world.site.page(id).lang, Some(reader.site.page(id))),
        };
        let language = world.config.language(lang);
        let name = |page: Option<&Page>| {
            page.map_or_else(|| language.name.to_string(), |page| reader.text(page, &page.title))
        };
        let author = name(reader.site.home_in(lang));
        let title = match scope {
            FeedScope::Language(_) => author.clone(),
            FeedScope::Page(_) => name(page),
        };
        let folder = match (scope, page) {
            (FeedScope::Page(_), Some(page)) => reader.site.url(page).to_owned(),
            _ => address::of_language(language, ""),
        };
        let own = |format: &FeedFormat| (*format, [base, &folder, format.file()].concat());
        let own = feed_formats(reader.config).iter().map(own).collect();
        let dated = newest(&reader, scope, lang);
        let entries: Vec<FeedEntry> =
            dated.into_iter().map(|(day, id)| FeedEntry::of(&reader, (day, id), content)).collect();
        Feed {
            title,
            author,
            tag: language.tag.to_string(),
            page: [base, page.map_or("/", |page| reader.site.url(page))].concat(),
            own,
            updated: entries.first().map_or(world.config.today, |entry| entry.updated),
            entries,
        }
    }
}

impl FeedEntry {
    fn of(
        reader: &Reader<'_>,
        (updated, id): (Day, PageId),
        content: &dyn Fn(PageId) -> Option<String>,
    ) -> FeedEntry {
        let page = reader.site.page(id);
        let base = &*reader.config.base_url;
        let url = [base, reader.site.url(page)].concat();
        let text = match reader.config.feeds.content {
            FeedContent::Full => content(id).filter(|html| !html.trim().is_empty()),
            FeedContent::Summary => None,
        };
        FeedEntry {
            id: url::standard(&[base, reader.site.first_address(page)].concat()).into_owned(),
            title: reader.text(page, &page.title),
            summary: reader.description(page),
            content: text.map(|html| whole_addresses(&html, &url)),
            published: published(reader, page),
            updated,
            categories: categories(reader, page),
            url,
        }
    }
}

/// The pages of a feed with the days on which they became news, newest first.
fn newest(reader: &Reader<'_>, scope: FeedScope, lang: Lang) -> Vec<(Day, PageId)> {
    let ids = match scope {
        FeedScope::Language(_) => {
            let site = reader.site.whole();
            site.page_ids().filter(|id| site.page(*id).lang == lang).collect()
        }
        FeedScope::Page(id) => {
            let entry = reader.site.page(id).entry;
            match reader.site.is_value(entry) {
                true => reader.site.children(entry, lang),
                false => reader.site.below(entry, lang),
            }
        }
    };
    let mut dated: Vec<(Day, &str, PageId)> = Vec::new();
    for id in ids {
        let page = match scope {
            // The whole site was asked for.
            FeedScope::Language(_) => reader.site.whole().page(id),
            FeedScope::Page(_) => reader.site.page(id),
        };
        if page.notice.is_some() {
            continue;
        }
        dated.extend(updated(reader, page).map(|day| (day, reader.site.url(page), id)));
    }
    dated.sort_by(|left, right| right.0.cmp(&left.0).then_with(|| left.1.cmp(right.1)));
    dated.truncate(reader.config.feed_limit);
    dated.into_iter().map(|(day, _, id)| (day, id)).collect()
}

/// The day on which a page was changed last, or became news; not one to come.
fn updated(reader: &Reader<'_>, page: &Page) -> Option<Day> {
    reader.updated(page).filter(|day| *day <= reader.config.today).or_else(|| published(reader, page))
}

/// The day on which a page was published, or its date. A year or a month alone has no day, and a date to come is no news.
fn published(reader: &Reader<'_>, page: &Page) -> Option<Day> {
    let dated = || match reader.date(page)?.start {
        PartialDate::Day(day) => Some(day),
        PartialDate::Month(..) | PartialDate::Year(_) => None,
    };
    let day = reader.site.entry_of(page).facts.publish.or_else(dated);
    day.filter(|day| *day <= reader.config.today)
}

/// The values of an entry that have pages, and the readers that it is for.
fn categories(reader: &Reader<'_>, page: &Page) -> Vec<Category> {
    let entry = reader.site.entry_of(page);
    let base = &*reader.config.base_url;
    let of_values = entry.values_with_pages().filter_map(|(folder, value)| {
        let value_page = reader.site.value_page(page, folder, value)?;
        let list = reader.site.entry_at(folder).and_then(|list| reader.site.page_of(list, page.lang));
        Some(Category {
            term: value.to_owned(),
            label: reader.text(value_page, &value_page.title),
            scheme: list.map(|id| [base, reader.site.url(reader.site.page(id))].concat()),
        })
    });
    let of_readers = entry.facts.audiences.iter().filter_map(|at| {
        let record = reader.site.data().record(AUDIENCES, &at.value)?;
        let label = reader.localized(record.get("name")?, page.lang)?;
        Some(Category { term: at.value.clone(), label, scheme: None })
    });
    of_values.chain(of_readers).collect()
}
