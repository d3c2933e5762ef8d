//! The search index of a language: its pages with their texts, facts, and what they can be filtered by.

mod facts;

use std::sync::{Arc, OnceLock};

use crate::date::PartialDate;
use crate::lang::Lang;
use crate::locales::formats::DateStyle;
use crate::render::{Reader, World};
use crate::search::{self, Facet, Index, Layout};
use crate::site::{IndexFile, Page, PageId};

/// The indexes of all languages of a site, each made when one of its files is asked for first.
#[derive(Default)]
pub struct Indexes(Vec<OnceLock<Index>>);

impl Indexes {
    /// None is made yet.
    pub fn new(languages: usize) -> Arc<Indexes> {
        Arc::new(Indexes((0..languages).map(|_| OnceLock::new()).collect()))
    }

    /// A file of the index of a language; `content` makes the HTML of a page's text.
    pub fn file(
        &self,
        world: &World,
        (lang, file): (Lang, IndexFile),
        content: &dyn Fn(PageId) -> Option<String>,
    ) -> String {
        let Some(of_language) = self.0.get(lang.index()) else { return String::new() };
        // On one thread: a thread that waits for this one must not be needed for it.
        let index = of_language.get_or_init(|| index(world, lang, content));
        let found = match file {
            IndexFile::Manifest => Some(&index.manifest),
            IndexFile::Words(number) => index.words.get(number),
            IndexFile::Pages(number) => index.pages.get(number),
        };
        found.cloned().unwrap_or_default()
    }
}

fn index(world: &World, lang: Lang, content: &dyn Fn(PageId) -> Option<String>) -> Index {
    let reader = world.reader();
    let ids = world.site.searched(&world.config, lang);
    let mut facets = Facets::default();
    let pages: Vec<search::Page> = ids
        .iter()
        .map(|id| {
            let page = reader.site.whole().page(*id);
            let (title, _) = reader.names(page);
            search::Page {
                url: reader.address(page),
                title,
                description: reader.description(page).unwrap_or_default(),
                date: date(&reader, page),
                sections: content(*id).map(|html| search::sections(&html)).unwrap_or_default(),
                facts: facts::of_page(&reader, page),
                facets: facets.of_page(&reader, page),
            }
        })
        .collect();
    let tag = &*world.config.language(lang).tag;
    let primary = tag.split('-').next().unwrap_or(tag);
    Index::of(primary, Layout::of(pages.len()), &pages, &facets.list)
}

fn date(reader: &Reader<'_>, page: &Page) -> String {
    let span = reader.date(page);
    span.map_or_else(String::new, |span| reader.locales.get(page.lang).formats.span(span, DateStyle::Plain))
}

/// What the pages of a language can be filtered by.
struct Facets {
    list: Vec<Facet>,
}

impl Default for Facets {
    /// Kind and year, for which the template has labels.
    fn default() -> Facets {
        let own = ["kind", "year"].map(|name| Facet { name: name.to_owned(), label: String::new() });
        Facets { list: own.to_vec() }
    }
}

impl Facets {
    /// The values of a page: its kind, its year, its values with pages, the entries that its facts name.
    fn of_page(&mut self, reader: &Reader<'_>, page: &Page) -> Vec<(String, String)> {
        let entry = reader.site.entry_of(page);
        let mut values = vec![("kind".to_owned(), kind(reader, page))];
        if let Some(span) = reader.date(page) {
            let (PartialDate::Day(_) | PartialDate::Month(..) | PartialDate::Year(_)) = span.start;
            values.push(("year".to_owned(), span.start.first_day().to_string().chars().take(4).collect()));
        }
        for (folder, value) in entry.values_with_pages() {
            let Some(value_page) = reader.site.value_page(page, folder, value) else { continue };
            let list = reader.site.entry_at(folder).and_then(|list| reader.site.page_of(list, page.lang));
            let label = list.map(|id| reader.names(reader.site.page(id)).1);
            values.push((self.named(folder, label), reader.text(value_page, &value_page.title)));
        }
        for target in facts::entries(reader, page) {
            let section = reader.site.parent(target.entry).and_then(|id| reader.site.page_of(id, page.lang));
            let Some(section) = section.map(|id| reader.site.page(id)) else { continue };
            let name = reader.site.entry_of(section).path.clone();
            values.push((self.named(&name, Some(reader.names(section).1)), reader.names(target).0));
        }
        values
    }

    /// The name of a facet, which is listed from now on.
    fn named(&mut self, name: &str, label: Option<String>) -> String {
        if !self.list.iter().any(|facet| facet.name == name) {
            let label = label.unwrap_or_else(|| name.to_owned());
            self.list.push(Facet { name: name.to_owned(), label });
        }
        name.to_owned()
    }
}

/// What the kind of a page is called: the message `search-kind-<kind>`, or else its name.
fn kind(reader: &Reader<'_>, page: &Page) -> String {
    let name = &reader.site.entry_of(page).kind.name;
    let key = format!("search-kind-{name}");
    let locale = reader.locales.get(page.lang);
    let said = locale.plain(&key);
    if said == key { name.replace('-', " ") } else { locale.typeset(said) }
}
