//! What `l10n extract` and `l10n import` share: the texts of each page beside those of its translation, and the messages.

use std::sync::Arc;

use super::pages::{Pages, blob};
use super::untouched::as_stamped;
use crate::build::scope;
use crate::check;
use crate::cli::console::Common;
use crate::content::kinds::{Translation, TranslationState};
use crate::content::stamp::Stamp;
use crate::document::{Document, ParseOptions, parse};
use crate::exchange::{
    Doubt, Incoming, Known, Match, Messages, Reading, State, Texts, Trust, beside, matches, surplus,
};
use crate::inputs::hash;
use crate::lang::Lang;
use crate::locales::fluent::Source;
use crate::site::{Entry, Page};
use crate::theme::CallFacts;
use crate::translation::Freshness;

/// An original with its texts, and its translation into one language.
pub(super) struct Bilingual<'a> {
    /// The entry of both.
    pub(super) entry: &'a Entry,
    /// The original.
    pub(super) original: &'a Page,
    /// The text of its file.
    pub(super) text: String,
    /// Its texts.
    pub(super) texts: Texts,
    /// The translation, if there is one.
    pub(super) translation: Option<Translated<'a>>,
    /// The file of the translation, or the one that it would have.
    pub(super) path: Arc<str>,
}

/// A translation with its texts.
pub(super) struct Translated<'a> {
    /// The page.
    pub(super) page: &'a Page,
    /// The text of its file.
    pub(super) text: String,
    /// Its texts.
    pub(super) texts: Texts,
    /// For each text of the original what is known of it.
    pub(super) matches: Vec<Match>,
    /// What somebody has to look at.
    pub(super) doubt: Doubt,
    /// How far it is, where nothing else is known.
    pub(super) most: State,
    /// How it compares with its original.
    pub(super) freshness: Option<Freshness>,
}

impl Translated<'_> {
    /// Whether it is begun, as `l10n new` makes it, and follows no version of its original yet.
    pub(super) fn is_begun(&self) -> bool {
        let stamp = self.page.translation.as_ref();
        let is_new = |stamp: &Translation| stamp.of.is_some() && stamp.source.is_none();
        self.freshness == Some(Freshness::Unknown)
            && self.most <= State::Translated
            && stamp.is_some_and(is_new)
    }

    /// Texts that belong to none of the original.
    pub(super) fn surplus(&self) -> Vec<usize> {
        let partners: Vec<_> = self.matches.iter().map(|found| found.partner).collect();
        surplus(&partners, &self.texts)
    }
}

/// The originals that have, or could have, a translation into a language, in the order of their files.
pub(super) fn originals(pages: &Pages, lang: Lang) -> Vec<(&Entry, &Page)> {
    let site = &pages.world().site;
    let entries = site.entries.iter().filter_map(|entry| Some((entry, site.original(entry)?)));
    let mut list: Vec<(&Entry, &Page)> = entries.filter(|(_, original)| original.lang != lang).collect();
    list.sort_by(|(_, one), (_, other)| one.document.path.cmp(&other.document.path));
    list
}

/// Which arguments of components are facts.
pub(super) fn calls(pages: &Pages) -> &CallFacts {
    &pages.world().theme.calls
}

/// Parses a text of a file of the site.
pub(super) fn parser(pages: &Pages) -> impl Fn(&Arc<str>, &str) -> Document {
    let options = ParseOptions::of(&pages.world().config);
    move |path, text| parse(path, text, hash(text.as_bytes()), options)
}

/// The texts of an original and of its translation; `None` if the front matter of one of them cannot be read. `units` are those of a
/// file, whose words tell texts of the translation apart, and how far they are believed.
pub(super) fn bilingual<'a>(
    (common, pages): (&Common, &'a Pages),
    (entry, original): (&'a Entry, &'a Page),
    lang: Lang,
    (units, trust): (&[&Incoming], Trust),
) -> anyhow::Result<Option<Bilingual<'a>>> {
    let (site, config) = (&pages.world().site, &pages.world().config);
    let page = entry.pages[lang.index()].map(|id| site.page(id));
    let page = page.filter(|page| page.notice.is_none() && page.document.has_file());
    if !original.document.is_front_read() || page.is_some_and(|page| !page.document.is_front_read()) {
        return Ok(None);
    }
    let text = pages.text(original)?;
    let texts = Texts::of(&original.document, &entry.kind, calls(pages), &text);
    let translation = match page {
        Some(page) => {
            let known = Known::of(&texts, &original.document.path, units, trust);
            Some(translated((common, pages), (entry, original), (&texts, page), known)?)
        }
        None => None,
    };
    let segment = |lang: Lang| &*config.language(lang).segment;
    let path = page.map_or_else(
        || beside(&original.document.path, segment(lang), segment(original.lang)).as_str().into(),
        |page| Arc::clone(&page.document.path),
    );
    Ok(Some(Bilingual { entry, original, text, texts, translation, path }))
}

fn translated<'a>(
    (common, pages): (&Common, &'a Pages),
    (entry, original): (&'a Entry, &'a Page),
    (texts, page): (&Texts, &'a Page),
    mut known: Known<'_>,
) -> anyhow::Result<Translated<'a>> {
    let (site, config) = (&pages.world().site, &pages.world().config);
    let text = pages.text(page)?;
    let own = Texts::of(&page.document, &entry.kind, calls(pages), &text);
    let freshness = site.freshness(page, config);
    let (mut doubt, mut former) = (Doubt::None, None);
    match &freshness {
        Some(Freshness::Orphan) => doubt = Doubt::All,
        Some(Freshness::Stale(sections)) => {
            let stamp = page.translation.as_ref().and_then(|translation| translation.source.as_ref());
            let stamp = stamp.and_then(|at| Stamp::parse(&at.value));
            former = stamp.and_then(|stamp| blob(common, &stamp.blob));
            if former.is_none() {
                doubt = Doubt::Sections(sections.clone());
            }
        }
        _ => {}
    }
    doubt = doubt.and(crossed(pages, (original, page), texts));
    let parse = parser(pages);
    let reading =
        Reading { path: &original.document.path, kind: &entry.kind, calls: calls(pages), parse: &parse };
    let former = former.map(|text| reading.texts(&text));
    if former.as_ref().is_some_and(|former| !is_alike(former, &own))
        && let Some(stamped) = as_stamped(common, pages, page, &text)
    {
        let document = pages.earlier(page, &stamped);
        known = known.stamped(&Texts::of(&document, &entry.kind, calls(pages), &stamped));
    }
    let matches = matches(texts, former.as_ref(), &own, &known);
    let most = match site.state(page) {
        Some(TranslationState::Machine) => State::Fuzzy,
        Some(TranslationState::Reviewed) => State::Reviewed,
        Some(TranslationState::Official) => State::Final,
        _ => State::Translated,
    };
    Ok(Translated { page, text, texts: own, matches, doubt, most, freshness })
}

/// Whether two pages have the same texts in the same order, as far as their places say so.
fn is_alike(one: &Texts, other: &Texts) -> bool {
    one.list.iter().map(|text| &text.shape).eq(other.list.iter().map(|text| &text.shape))
}

/// What is paired with a wrong text, since a translation has its blocks in another order: the sections of the original with such blocks.
fn crossed(pages: &Pages, (original, page): (&Page, &Page), texts: &Texts) -> Doubt {
    let found = check::order(scope(pages.world()), (original, page), &pages.inputs);
    let mut sections = Vec::new();
    for start in found.iter().flat_map(|problem| &problem.also).map(|(place, _)| place.start) {
        let inside = texts.list.iter().filter(|text| !text.is_field()).find(|text| text.range.end > start);
        let Some(text) = inside else { continue };
        // Whole sections in another order are paired with those of other headings.
        if text.shape.contains("heading") {
            return Doubt::All;
        }
        sections.push(text.section);
    }
    if sections.is_empty() { Doubt::None } else { Doubt::Sections(sections) }
}

/// The messages of the site and its themes, in the source language and in another one.
pub(super) fn messages(pages: &Pages, lang: Lang) -> Messages<'_> {
    let world = pages.world();
    let is_there = |file: &&Source| !file.is_borrowed;
    let segment = &world.config.language(lang).segment;
    Messages::of(world.theme.messages.iter().filter(is_there), world.config.source, (lang, segment))
}
