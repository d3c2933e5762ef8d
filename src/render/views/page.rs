//! One page, or one part of a list that is shown page by page.

use serde::ser::{Serialize, SerializeStruct, Serializer};
use tera::Value;
use tera::value::Key;

use super::breadcrumbs::Breadcrumbs;
use super::cards::CardView;
use super::dates::DateView;
use super::facts::{facts, texts};
use super::linked_data::linked_data;
use super::localized::{localized, localized_record};
use super::records::Record;
use super::social::open_graph;
use super::sources::{LinkView, Sources};
use super::translations::{TranslationView, language_bar, stale, translations};
use crate::content::kinds::SortBy;
use crate::lang::Lang;
use crate::node::text::PagePath;
use crate::node::{At, Text};
use crate::site::{Entry, Hreflang, Page, PageId, Part, part_address, resolve_path};
use crate::theme::PageFields;
use crate::translation::kept_fields;

/// A heading in the table of contents.
#[derive(Clone, Debug, serde::Serialize)]
pub struct HeadingView {
    /// 2 to 6.
    pub level: u8,
    /// Its anchor.
    pub id: String,
    /// Its text.
    pub title: String,
}

/// An address for `<link rel="alternate" hreflang>`.
#[derive(Clone, Debug, serde::Serialize)]
pub struct AlternateView {
    /// BCP 47 tag, or `x-default`.
    pub hreflang: String,
    /// The whole address.
    pub url: String,
}

/// Where a list page is.
#[derive(Clone, Debug, serde::Serialize)]
pub struct PaginationView {
    /// From 1.
    pub number: usize,
    /// How many there are.
    pub count: usize,
    /// Address of the page before.
    pub previous: Option<String>,
    /// Address of the page after.
    pub next: Option<String>,
}

/// An entry in the list of all.
#[derive(Clone, Debug, serde::Serialize)]
pub struct RowView {
    /// The page in the reader's language.
    #[serde(flatten)]
    pub link: LinkView,
    /// The language of that page, if none exists in the reader's language.
    pub foreign: Option<Value>,
    /// Its kind.
    pub kind: String,
    /// The entry in all languages.
    pub translations: Vec<TranslationView>,
}

/// All entries of the edition, in path order; one without a page in this language is shown by that of the next language
/// of its fallback chain, or by its original.
pub fn inventory(sources: &Sources<'_>, lang: Lang) -> Vec<RowView> {
    let site = sources.site.whole();
    let row = |id| {
        let entry = site.entry(id);
        let id = site.nearest(id, sources.config.language(lang))?;
        let page = site.page(id);
        let written = page.text_lang();
        Some(RowView {
            link: sources.link(id),
            foreign: (written != lang).then(|| sources.language(written)),
            kind: entry.kind.name.clone(),
            translations: translations(sources, page.entry, lang),
        })
    };
    site.entry_ids().filter_map(row).collect()
}

/// A page for templates: of its fields those that one of them names, each made only then.
struct PageView<'a> {
    sources: &'a Sources<'a>,
    page: &'a Page,
    entry: &'a Entry,
    part: Part,
    field_usage: &'a PageFields,
    fields: Vec<(&'static str, Value)>,
}

impl Serialize for PageView<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut page = serializer.serialize_struct("page", self.fields.len())?;
        for (name, value) in &self.fields {
            page.serialize_field(name, value)?;
        }
        page.end()
    }
}

/// The view of a page, with the fields that its templates may read; `words` counts its words.
pub fn page(
    sources: &Sources<'_>,
    breadcrumbs: &Breadcrumbs,
    field_usage: &PageFields,
    (id, part): (PageId, Part),
    words: &impl Fn() -> usize,
) -> Value {
    let page = sources.site.page(id);
    let entry = sources.site.entry_of(page);
    let mut view =
        PageView { sources, page, entry, part, field_usage, fields: Vec::with_capacity(FIELDS.len()) };
    view.names();
    view.addresses();
    view.languages();
    view.set("breadcrumbs", || breadcrumbs.of(sources.site, page));
    view.set("contents", || contents(sources, page, &[]));
    view.set("words", words);
    view.dates();
    view.others();
    view.facts();
    Value::from_serializable(&view)
}

/// The view of a page once its text is written: `titles` are the headings, by their number, whose text is known only then.
pub fn with_titles(sources: &Sources<'_>, id: PageId, view: Value, titles: &[(usize, String)]) -> Value {
    let contents = contents(sources, sources.site.page(id), titles);
    let mut fields = view.into_map().unwrap_or_default();
    fields.insert(Key::from("contents"), Value::from_serializable(&contents));
    Value::from(fields)
}

/// The names of all fields that a page may have.
pub const FIELDS: &[&str] = &[
    "breadcrumbs",
    "contents",
    "words",
    "title",
    "label",
    "description",
    "no_translate",
    "url",
    "canonical",
    "kind",
    "path",
    "section",
    "noindex",
    "language",
    "notice",
    "state",
    "stale",
    "translations",
    "alternates",
    "date",
    "updated",
    "previous",
    "next",
    "children",
    "pagination",
    "related",
    "audiences",
    "facts",
    "texts",
    "calendar",
    "webcal",
    "feed",
    "og",
    "json_ld",
    "extra",
];

impl PageView<'_> {
    /// Makes a field if a template names it.
    fn set<T: Serialize>(&mut self, name: &'static str, make: impl FnOnce() -> T) {
        if self.field_usage.has(name) {
            self.fields.push((name, Value::from_serializable(&make())));
        }
    }

    /// What it is called: `label` is short, `description` one sentence; which of these are not to be translated.
    fn names(&mut self) {
        let PageView { sources, page, .. } = *self;
        let (title, label) = sources.names(page);
        self.set("title", || title);
        self.set("label", || label);
        self.set("description", || sources.description(page));
        let kept = || kept_fields(&page.document).into_iter().map(|(name, _)| name.to_owned());
        self.set("no_translate", || kept().collect::<Vec<_>>());
    }

    /// Where it is: on the site, for search engines (`canonical`, `noindex`), below `content/` (`path`), and the path of
    /// the outermost section around it: its own for one on the top, empty for the home page.
    fn addresses(&mut self) {
        let PageView { sources, page, entry, part, .. } = *self;
        self.set("url", || part_address(&sources.address(page), part.number));
        self.set("canonical", || canonical(sources, page, part));
        self.set("kind", || &*entry.kind.name);
        self.set("path", || &*entry.path);
        self.set("section", || sources.site.outermost(page.entry));
        self.set("noindex", || page.notice.is_some());
    }

    /// The language of the text, the original's where that is shown under a notice, the state of the translation, the
    /// entry in all languages, addresses for `hreflang`.
    fn languages(&mut self) {
        let PageView { sources, page, part, .. } = *self;
        self.set("language", || sources.language(page.text_lang()));
        self.set("notice", || page.notice.map(|lang| sources.language(lang)));
        self.set("state", || sources.site.state_name(page));
        self.set("stale", || stale(sources, page));
        self.set("translations", || language_bar(sources, page.entry, page.lang));
        self.set("alternates", || alternates(sources, page, part));
    }

    /// Its date, and the day of the last change.
    fn dates(&mut self) {
        let PageView { sources, page, .. } = *self;
        let (locale, today) = (sources.locales.get(page.lang), sources.config.today);
        self.set("date", || sources.date(page).map(|span| DateView::new(span, locale, today)));
        self.set("updated", || sources.updated(page).map(|day| DateView::of_day(day, locale, today)));
    }

    /// The pages before and after it in its section, those below it on this part of the list, where this part is,
    /// related pages.
    fn others(&mut self) {
        let PageView { sources, page, entry, part, .. } = *self;
        self.set("previous", || sources.site.neighbors(page).0.map(|id| sources.link(id)));
        self.set("next", || sources.site.neighbors(page).1.map(|id| sources.link(id)));
        self.set("children", || children(sources, page, entry, part));
        self.set("pagination", || (part.count > 1).then(|| pagination(&sources.address(page), part)));
        self.set("related", || related(sources, entry, page.lang));
    }

    /// Groups of readers that it is for, facts and texts of its kind, the addresses of its calendar file, for subscriptions to it, and of its feed, the page as other sites show it, free values.
    fn facts(&mut self) {
        let PageView { sources, page, entry, part, .. } = *self;
        self.set("audiences", || audiences(sources, page, entry));
        self.set("facts", || facts(sources, page));
        self.set("texts", || texts(sources, page));
        self.set("calendar", || sources.calendar_of(page));
        self.set("webcal", || sources.subscription(page));
        self.set("feed", || sources.feed_of(page));
        self.set("og", || open_graph(sources, page, canonical(sources, page, part)));
        let data = || linked_data(sources, page, &canonical(sources, page, part));
        self.set("json_ld", || page.notice.is_none().then(data));
        let extra = page.overridable.extra.as_ref().or(entry.overridable.extra.as_ref());
        self.set("extra", || extra.map_or_else(Value::none, |extra| localized(extra, page.lang, sources)));
    }
}

fn audiences(sources: &Sources<'_>, page: &Page, entry: &Entry) -> Vec<Record> {
    let audience = |at: &At<String>| {
        let record = sources.site.data().record("audiences", &at.value)?;
        Some(localized_record(record, &at.value, page.lang, sources))
    };
    entry.facts.audiences.iter().filter_map(audience).collect()
}

fn canonical(sources: &Sources<'_>, page: &Page, part: Part) -> String {
    let original = page.notice.and_then(|lang| sources.site.page_of(page.entry, lang));
    let target = original.map_or(page, |id| sources.site.page(id));
    [&*sources.config.base_url, &part_address(sources.site.url(target), part.number)].concat()
}

/// The pages that have a text in their language, and `x-default`.
fn alternates(sources: &Sources<'_>, page: &Page, part: Part) -> Vec<AlternateView> {
    if page.notice.is_some() || part.number > 1 {
        return Vec::new();
    }
    let view = |other: Hreflang<'_>| AlternateView {
        hreflang: other
            .lang
            .map_or("x-default".to_owned(), |lang| sources.config.language(lang).tag.to_string()),
        url: [&*sources.config.base_url, other.url].concat(),
    };
    sources.site.hreflangs(page.entry, sources.config.source).map(view).collect()
}

fn contents(sources: &Sources<'_>, page: &Page, titles: &[(usize, String)]) -> Vec<HeadingView> {
    let deepest = sources.config.contents_depth;
    let headings = page.document.outline.headings.iter().enumerate();
    let title = |number: usize, text: &str| {
        let known = titles.binary_search_by_key(&number, |(known, _)| *known).ok();
        known.map_or_else(|| sources.text(page, text), |at| titles[at].1.clone())
    };
    headings
        .filter(|(_, heading)| (2..=deepest).contains(&heading.level))
        .map(|(number, heading)| HeadingView {
            level: heading.level,
            id: sources.site.heading_id(page, number).to_owned(),
            title: title(number, &heading.text),
        })
        .collect()
}

fn children(sources: &Sources<'_>, page: &Page, entry: &Entry, part: Part) -> Vec<CardView> {
    let lang = page.lang;
    let mut pages = sources.site.children(page.entry, lang);
    if entry.section.sort_by == Some(SortBy::Title) {
        let formats = &sources.locales.get(lang).formats;
        pages.sort_by(|a, b| formats.compare(&sources.site.page(*a).title, &sources.site.page(*b).title));
    }
    pages.into_iter().skip((part.number - 1) * part.size).take(part.size).map(|id| sources.card(id)).collect()
}

fn pagination(address: &str, part: Part) -> PaginationView {
    PaginationView {
        number: part.number,
        count: part.count,
        previous: (part.number > 1).then(|| part_address(address, part.number - 1)),
        next: (part.number < part.count).then(|| part_address(address, part.number + 1)),
    }
}

fn related(sources: &Sources<'_>, entry: &Entry, lang: Lang) -> Vec<CardView> {
    let page = |at: &At<Text<PagePath>>| {
        let target = resolve_path(&entry.file, &at.value)?;
        sources.site.page_of(sources.site.entry_at(&target)?, lang)
    };
    entry.facts.related.iter().filter_map(page).map(|id| sources.card(id)).collect()
}

#[cfg(test)]
mod tests {
    use super::FIELDS;

    #[test]
    fn the_list_of_fields_is_that_of_the_view() {
        let source = include_str!("page.rs");
        let source = source.split("#[cfg(test)]").next().unwrap();
        let set = source.split(".set(\"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0));
        assert_eq!(set.collect::<Vec<_>>(), FIELDS);
    }
}
