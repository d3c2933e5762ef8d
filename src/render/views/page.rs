//! One page, or one part of a list that is shown page by page.

use serde::Serialize;
use tera::Value;

use super::cards::CardView;
use super::dates::DateView;
use super::facts::{CircularView, DocumentView, EventView, PillarView, SeriesView};
use super::records::Record;
use super::site::{localized, localized_record};
use super::social::{OpenGraphView, open_graph};
use super::sources::{LinkView, Sources};
use super::trails::Trails;
use crate::content::kinds::SortBy;
use crate::lang::Lang;
use crate::node::text::PagePath;
use crate::node::{At, Text};
use crate::site::{Entry, Page, PageId, resolve_path};

/// Which part of a list is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    /// From 1.
    pub number: usize,
    /// How many there are.
    pub count: usize,
    /// Entries on each.
    pub size: usize,
}

/// A heading in the table of contents.
#[derive(Clone, Debug, Serialize)]
pub struct HeadingView {
    /// 2 to 6.
    pub level: u8,
    /// Its anchor.
    pub id: String,
    /// Its text.
    pub title: String,
}

/// The page in one of the languages, for the language bar.
#[derive(Clone, Debug, Serialize)]
pub struct TranslationView {
    /// The language.
    pub language: Value,
    /// Its address; absent if there is no page.
    pub url: Option<String>,
    /// Whether it is the page itself.
    pub current: bool,
    /// `original`, `draft`, `machine`, `reviewed`, `official`; absent if there is no text.
    pub state: Option<&'static str>,
    /// Whether the edition has a text in this language, not only the original's under a notice.
    pub present: bool,
}

/// An address for `<link rel="alternate" hreflang>`.
#[derive(Clone, Debug, Serialize)]
pub struct AlternateView {
    /// BCP 47 tag, or `x-default`.
    pub hreflang: String,
    /// The whole address.
    pub url: String,
}

/// Where a list page stands.
#[derive(Clone, Debug, Serialize)]
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

/// A page.
#[derive(Clone, Debug, Serialize)]
pub struct PageView {
    /// Its title.
    pub title: String,
    /// Its short name.
    pub label: String,
    /// One sentence about it.
    pub description: Option<String>,
    /// Its address on the site.
    pub url: String,
    /// The whole address that search engines shall keep.
    pub canonical: String,
    /// Its kind.
    pub kind: &'static str,
    /// The entry's path below `content/`.
    pub path: String,
    /// Path of the outermost section that it is in: its own for one on the top, empty for the home page.
    pub section: String,
    /// Whether search engines shall leave it out.
    pub noindex: bool,
    /// The language of the text.
    pub language: Value,
    /// The original's language, where its text is shown under a notice.
    pub notice: Option<Value>,
    /// State of the translation.
    pub state: &'static str,
    /// The entry in all languages.
    pub translations: Vec<TranslationView>,
    /// Addresses for `hreflang`; not made if no template names them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternates: Option<Vec<AlternateView>>,
    /// Sections around it, outermost first.
    pub breadcrumbs: Value,
    /// Headings.
    pub contents: Vec<HeadingView>,
    /// Words, or characters for scripts without spaces; not counted if no template names them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<usize>,
    /// Its date.
    pub date: Option<DateView>,
    /// The day of the last change.
    pub updated: Option<DateView>,
    /// The page before it in its section.
    pub previous: Option<LinkView>,
    /// The page after it.
    pub next: Option<LinkView>,
    /// Entries below it, on this part of the list.
    pub children: Vec<CardView>,
    /// Where this part of the list stands.
    pub pagination: Option<PaginationView>,
    /// Related pages.
    pub related: Vec<CardView>,
    /// Groups of readers that it is for.
    pub audiences: Vec<Record>,
    /// Facts of a circular.
    pub circular: Option<CircularView>,
    /// Facts of a pillar.
    pub pillar: Option<PillarView>,
    /// Facts of an event.
    pub event: Option<EventView>,
    /// Facts of a series.
    pub series: Option<SeriesView>,
    /// Facts of a document.
    pub document: Option<DocumentView>,
    /// The page as other sites show it; not made if no template names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub og: Option<OpenGraphView>,
    /// Free values of the page.
    pub extra: Value,
}

/// An entry in the list of all.
#[derive(Clone, Debug, Serialize)]
pub struct RowView {
    /// The page in the reader's language.
    #[serde(flatten)]
    pub link: LinkView,
    /// The language of that page, where there is none in the reader's.
    pub foreign: Option<Value>,
    /// Its kind.
    pub kind: &'static str,
    /// The entry in all languages.
    pub translations: Vec<TranslationView>,
}

/// All entries of the edition, in path order; one without a page in this language is shown by its original.
pub fn inventory(sources: &Sources<'_>, lang: Lang) -> Vec<RowView> {
    let row = |entry: &Entry| {
        let own = entry.pages[lang.index()];
        let id = own.or(entry.pages[entry.original.index()])?;
        let page = sources.site.page(id);
        let written = page.notice.unwrap_or(page.lang);
        Some(RowView {
            link: sources.link(id),
            foreign: (written != lang).then(|| sources.language(written)),
            kind: entry.kind.name(),
            translations: translations(sources, entry, lang),
        })
    };
    sources.site.entries.iter().filter_map(row).collect()
}

/// The view of a page; `words` counts its words.
pub fn page(
    sources: &Sources<'_>,
    trails: &Trails,
    id: PageId,
    part: Part,
    words: impl FnOnce() -> usize,
) -> PageView {
    let Sources { config, site, locales, theme, .. } = *sources;
    let page = site.page(id);
    let entry = site.entry(page.entry);
    let locale = locales.get(page.lang);
    let text_lang = page.notice.unwrap_or(page.lang);
    let day = |day| DateView::of_day(day, locale, config.today);
    let updated = page.either.updated.or(entry.either.updated);
    let extra = page.either.extra.as_ref().or(entry.either.extra.as_ref());
    let audience = |at: &crate::node::At<String>| {
        Some(localized_record(site.data.record("audiences", &at.value)?, &at.value, page.lang, sources))
    };
    let (title, label) = sources.names(page);
    PageView {
        title,
        label,
        description: page.description.as_ref().map(|text| sources.text(page, text)),
        url: part_address(&sources.address(page), part.number),
        canonical: canonical(sources, page, part),
        kind: entry.kind.name(),
        path: entry.path.clone(),
        section: site.outermost(page.entry).path.clone(),
        noindex: page.notice.is_some(),
        language: sources.language(text_lang),
        notice: page.notice.map(|lang| sources.language(lang)),
        state: site.state(page).name(),
        translations: translations(sources, entry, page.lang),
        alternates: theme.mentions.has("alternates").then(|| alternates(sources, page, part)),
        breadcrumbs: trails.of(sources.site, page),
        contents: contents(sources, page),
        words: theme.mentions.has("words").then(words),
        date: entry.date().map(|span| DateView::new(span, locale, config.today)),
        updated: updated.map(day),
        previous: page.previous.map(|id| sources.link(id)),
        next: page.next.map(|id| sources.link(id)),
        children: children(sources, entry, page.lang, part),
        pagination: (part.count > 1).then(|| pagination(&sources.address(page), part)),
        related: related(sources, entry, page.lang),
        audiences: entry.facts.audiences.iter().filter_map(audience).collect(),
        circular: CircularView::new(sources, page),
        pillar: PillarView::new(sources, page),
        event: EventView::new(sources, page),
        series: SeriesView::new(sources, page),
        document: DocumentView::new(sources, page),
        og: theme.mentions.has("og").then(|| open_graph(sources, page, canonical(sources, page, part))),
        extra: extra.map_or_else(Value::none, |extra| localized(extra, page.lang, sources)),
    }
}

/// The address of a part of a list.
pub fn part_address(address: &str, number: usize) -> String {
    if number > 1 { format!("{address}page/{number}/") } else { address.to_owned() }
}

fn canonical(sources: &Sources<'_>, page: &Page, part: Part) -> String {
    let original = page.notice.and_then(|lang| sources.site.page_of(page.entry, lang));
    let target = original.map_or(page, |id| sources.site.page(id));
    [&*sources.config.base_url, &part_address(&target.url, part.number)].concat()
}

fn translations(sources: &Sources<'_>, entry: &Entry, reader: Lang) -> Vec<TranslationView> {
    let view = |other: &crate::lang::Language| {
        let page = entry.pages[other.id.index()].map(|id| sources.site.page(id));
        let with_text = page.filter(|page| page.notice.is_none());
        TranslationView {
            language: sources.language(other.id),
            url: page.map(|page| sources.address(page)),
            current: other.id == reader,
            state: with_text.map(|page| sources.site.state(page).name()),
            present: with_text.is_some(),
        }
    };
    sources.config.languages.iter().map(view).collect()
}

/// Pages that have a text in their language; `x-default` is the language page for the home page and the original else.
fn alternates(sources: &Sources<'_>, page: &Page, part: Part) -> Vec<AlternateView> {
    if page.notice.is_some() || part.number > 1 {
        return Vec::new();
    }
    let entry = sources.site.entry(page.entry);
    let mut list: Vec<AlternateView> = sources
        .site
        .alternates(entry)
        .map(|other| AlternateView {
            hreflang: sources.config.language(other.lang).tag.to_string(),
            url: [&*sources.config.base_url, &*other.url].concat(),
        })
        .collect();
    if entry.path.is_empty() {
        list.push(AlternateView {
            hreflang: "x-default".to_owned(),
            url: format!("{}/", sources.config.base_url),
        });
    }
    list
}

fn contents(sources: &Sources<'_>, page: &Page) -> Vec<HeadingView> {
    let deepest = sources.config.contents_depth;
    let headings =
        page.document.outline.headings.iter().filter(|heading| (2..=deepest).contains(&heading.level));
    headings
        .map(|heading| HeadingView {
            level: heading.level,
            id: heading.id.clone(),
            title: sources.text(page, &heading.text),
        })
        .collect()
}

fn children(sources: &Sources<'_>, entry: &Entry, lang: Lang, part: Part) -> Vec<CardView> {
    let mut pages: Vec<PageId> =
        entry.children.iter().filter_map(|id| sources.site.page_of(*id, lang)).collect();
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
        sources.site.page_of(*sources.site.by_path.get(&target)?, lang)
    };
    entry.facts.related.iter().filter_map(page).map(|id| sources.card(id)).collect()
}
