//! The search index of a language: what its pages show, their facts, and what they can be filtered by.
//!
//! The record of a page is taken from its HTML, by the thread that rendered it; pages that were not rendered are asked for. The files of
//! the index are made from all records of the language.

mod facts;

use std::sync::{Arc, OnceLock};

use crate::date::PartialDate;
use crate::lang::Lang;
use crate::locales::formats::DateStyle;
use crate::render::{Reader, World};
use crate::search::{self, Facet, Index, Record, Vocabulary};
use crate::site::{IndexFile, Page, PageId};

/// The indexes of all languages of a site, and what they say of each page.
#[derive(Default)]
pub struct Indexes {
    /// By the numbers of pages; none if the site is not searched.
    records: Vec<OnceLock<Record>>,
    languages: Vec<OfLanguage>,
}

#[derive(Default)]
struct OfLanguage {
    /// The pages that are found, in their order in the index.
    pages: OnceLock<Vec<PageId>>,
    vocabulary: Vocabulary,
    index: OnceLock<Index>,
}

impl Indexes {
    /// Those of a site, of which nothing is made yet.
    pub fn new(world: &World) -> Arc<Indexes> {
        let is_searched = world.config.search.is_some();
        let pages = if is_searched { world.site.pages.len() } else { 0 };
        let languages = if is_searched { world.config.languages.iter().len() } else { 0 };
        Arc::new(Indexes {
            records: (0..pages).map(|_| OnceLock::new()).collect(),
            languages: (0..languages).map(|_| OfLanguage::default()).collect(),
        })
    }

    /// Takes what a page shows, if its language's index is to have it.
    pub fn take(&self, world: &World, id: PageId, html: &[u8]) {
        let Some(record) = self.records.get(id.0 as usize) else { return };
        if record.get().is_none() && world.site.is_searched(&world.config, id) {
            record.get_or_init(|| self.record(world, id, html));
        }
    }

    fn record(&self, world: &World, id: PageId, html: &[u8]) -> Record {
        let reader = world.reader();
        let page = world.site.page(id);
        let (title, _) = reader.names(page);
        let mut sections = search::sections(html);
        // What the heading of the page says is its title.
        if let Some(first) = sections.iter_mut().find(|section| section.heading == title) {
            first.heading.clear();
        }
        let page = search::Page {
            url: reader.address(page),
            description: reader.description(page).unwrap_or_default(),
            date: date(&reader, page),
            facts: facts::of_page(&reader, page),
            title,
            sections,
        };
        self.languages[world.site.page(id).lang.index()].vocabulary.record(&page)
    }

    /// The pages of a language that its index is to have, and of which it knows nothing yet.
    pub fn missing(&self, world: &World, lang: Lang) -> Vec<PageId> {
        let is_unknown = |id: &PageId| self.records[id.0 as usize].get().is_none();
        self.pages(world, lang).iter().copied().filter(is_unknown).collect()
    }

    fn pages(&self, world: &World, lang: Lang) -> &[PageId] {
        let Some(of_language) = self.languages.get(lang.index()) else { return &[] };
        of_language.pages.get_or_init(|| world.site.searched(&world.config, lang))
    }

    /// Makes the files of words of a language, whose pages are known.
    pub fn finish(&self, world: &World, lang: Lang) {
        if let Some(of_language) = self.languages.get(lang.index()) {
            of_language.index.get_or_init(|| self.index(world, lang, &of_language.vocabulary));
        }
    }

    /// A file of the index of a language; `html` makes a page that is not known yet.
    pub fn file(
        &self,
        world: &World,
        (lang, file): (Lang, IndexFile),
        html: &dyn Fn(PageId) -> Vec<u8>,
    ) -> String {
        let Some(of_language) = self.languages.get(lang.index()) else { return String::new() };
        if of_language.index.get().is_none() {
            for id in self.missing(world, lang) {
                self.take(world, id, &html(id));
            }
            self.finish(world, lang);
        }
        let index = || of_language.index.get();
        let found = match file {
            IndexFile::Manifest => index().map(|index| index.manifest.clone()),
            IndexFile::Words(number) => index().and_then(|index| index.words.get(number)).cloned(),
            IndexFile::Pages(number) => Some(self.excerpts(world, lang, number)),
        };
        found.unwrap_or_default()
    }

    fn excerpts(&self, world: &World, lang: Lang, number: usize) -> String {
        let ids = self.pages(world, lang);
        let chunk = search::Layout::of(ids.len()).chunk;
        let ids = ids.iter().skip(number * chunk).take(chunk);
        search::excerpts(ids.filter_map(|id| Some(&*self.records[id.0 as usize].get()?.line)))
    }

    fn index(&self, world: &World, lang: Lang, vocabulary: &Vocabulary) -> Index {
        let reader = world.reader();
        let mut facets = Facets::default();
        let (none, mut records, mut values) = (Record::default(), Vec::new(), Vec::new());
        for id in self.pages(world, lang) {
            records.push(self.records[id.0 as usize].get().unwrap_or(&none));
            values.push(facets.of_page(&reader, reader.site.whole().page(*id)));
        }
        let tag = &*world.config.language(lang).tag;
        let primary = tag.split('-').next().unwrap_or(tag);
        Index::of(primary, vocabulary, &records, (&facets.list, &values))
    }
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
    fn of_page(&mut self, reader: &Reader<'_>, page: &Page) -> search::Values {
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
