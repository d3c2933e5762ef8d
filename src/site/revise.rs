//! Replaces a few changed texts of an existing site, if nothing else depends on the changes.
//!
//! Called by the dev server. Other pages depend on the title of a page and on the frame of the site: which entries, pages,
//! addresses, order, facts and anchors exist, and which files are used. If an edit changes the frame, the site must be assembled
//! again. The old problems of the entries are returned with the new ones, so that they can be replaced.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::facts::{self, EntryFields};
use super::gathered::Gathered;
use super::links;
use super::model::Page;
use super::numbers::{EntryId, PageId};
use super::pages::Pages;
use super::parsed::{FactsFile, TextFile};
use super::schedule;
use super::whole::{PageLinks, Site};
use crate::config::Config;
use crate::content::name::Role;
use crate::diag::Diagnostics;
use crate::document::Document;
use crate::lang::Lang;
use crate::locales::Locales;
use crate::node::Node;

/// The texts of one entry before and after an edit, each in path order; its other files are as they were.
pub struct Edit<'f> {
    /// The path of the entry.
    pub entry: &'f str,
    /// Its facts.
    pub facts: Option<&'f FactsFile>,
    /// All its texts as they were.
    pub before: Vec<TextFile>,
    /// All its texts as they are.
    pub after: Vec<TextFile>,
}

/// A site with other texts.
pub struct Revised {
    /// The site.
    pub site: Site,
    /// The pages that are others now.
    pub pages: Vec<PageId>,
    /// Whether other pages can show the difference: a title, a label, a description.
    pub is_seen_elsewhere: bool,
    /// The problems of the entries before.
    pub gone: Diagnostics,
    /// Their problems now.
    pub told: Diagnostics,
}

/// The site after some edits; `None` if its frame changes.
pub fn revise(site: &Site, config: &Config, locales: &Locales, edits: &[Edit<'_>]) -> Option<Revised> {
    let mut news = News::default();
    for edit in edits {
        news.add(site, config, locales, edit)?;
    }
    let News { changed, is_seen_elsewhere, gone, told } = news;
    let numbers = changed.iter().map(|(id, ..)| *id).collect();
    Some(Revised { site: site.with_pages(changed), pages: numbers, is_seen_elsewhere, gone, told })
}

/// What some edits change.
#[derive(Default)]
struct News {
    changed: Vec<(PageId, Page, PageLinks)>,
    is_seen_elsewhere: bool,
    gone: Diagnostics,
    told: Diagnostics,
}

impl News {
    /// Adds what an edit changes; `None` if that is more than some pages.
    fn add(&mut self, site: &Site, config: &Config, locales: &Locales, edit: &Edit<'_>) -> Option<()> {
        if site.kinds.of_values(edit.entry).is_some() {
            // What a value is called in a language follows from other files, too.
            return None;
        }
        if concerns_translations(edit) {
            return None;
        }
        let id = *site.by_path.get(edit.entry)?;
        for (number, fresh) in self.fresh_pages(site, config, edit, id)? {
            let before = site.page(number);
            // Other pages, lists and policies follow the state of a translation.
            let has_same_state = before.is_changed_since_review == fresh.is_changed_since_review;
            let standing = |page: &Page| site.freshness(page, config);
            let has_same_standing = match (standing(before), standing(&fresh)) {
                (Some(before), Some(fresh)) => before.is_listed_as(&fresh),
                (before, fresh) => before == fresh,
            };
            if !has_same_state || !has_same_standing || !has_same_anchors(before, &fresh) {
                return None;
            }
            let known = links::Known::default();
            let (was, is) = (
                links::of_page(site, config, locales, before, &known),
                links::of_page(site, config, locales, &fresh, &known),
            );
            let set = |used: &[String]| used.iter().cloned().collect::<BTreeSet<String>>();
            if set(&was.used) != set(&is.used) {
                return None;
            }
            self.gone.extend(was.told);
            self.told.extend(is.told);
            self.is_seen_elsewhere |= !looks_same(before, &fresh);
            self.changed.push((number, fresh, is.links));
        }
        Some(())
    }

    /// New pages of an entry, with the numbers of the old ones.
    fn fresh_pages(
        &mut self,
        site: &Site,
        config: &Config,
        edit: &Edit<'_>,
        id: EntryId,
    ) -> Option<Vec<(PageId, Page)>> {
        let is_read = edit.after.iter().all(|text| text.document.is_front_read());
        if !site.entry(id).is_certain || !is_read || !keeps_kind(edit) {
            return None;
        }
        let old = draft(site, config, edit, id, &edit.before, &mut self.gone)?;
        let new = draft(site, config, edit, id, &edit.after, &mut self.told)?;
        if !has_same_frame(&old, &new) {
            return None;
        }
        let (old, new) =
            (Pages::of(id, &old, (config, &site.begun)), Pages::of(id, &new, (config, &site.begun)));
        if !old.hidden.is_empty() || !new.hidden.is_empty() {
            return None;
        }
        self.gone.extend(old.told);
        self.told.extend(new.told);
        let languages = |list: &[Page]| list.iter().map(|page| page.lang).collect::<Vec<Lang>>();
        if old.original != new.original || languages(&old.list) != languages(&new.list) {
            return None;
        }
        let numbered = new.list.into_iter().filter_map(|page| Some((site.page_of(id, page.lang)?, page)));
        let is_other =
            |(number, page): &(PageId, Page)| !Arc::ptr_eq(&site.page(*number).document, &page.document);
        Some(numbered.filter(is_other).collect())
    }
}

/// Whether every text names the same kind for itself and for its children as before.
fn keeps_kind(edit: &Edit<'_>) -> bool {
    let same = |name: &str, old: &Document, new: &Document| match (old.front.get(name), new.front.get(name)) {
        (Some(old), Some(new)) => Node::same_value(old, new),
        (old, new) => old.is_none() && new.is_none(),
    };
    edit.before.len() == edit.after.len()
        && edit.before.iter().zip(&edit.after).all(|(old, new)| {
            old.name == new.name
                && ["kind", "children"].iter().all(|name| same(name, &old.document, &new.document))
        })
}

fn draft(
    site: &Site,
    config: &Config,
    edit: &Edit<'_>,
    id: EntryId,
    texts: &[TextFile],
    diags: &mut Diagnostics,
) -> Option<EntryFields> {
    let mut by_lang: BTreeMap<Lang, Arc<Document>> = BTreeMap::new();
    for text in texts {
        if let Role::Text(lang) = text.name.role {
            by_lang.entry(lang).or_insert_with(|| Arc::clone(&text.document));
        }
    }
    let gathered = Gathered {
        path: edit.entry.to_owned(),
        kind: site.entry(id).kind.clone(),
        facts: edit.facts,
        texts: by_lang.into_iter().collect(),
        is_certain: true,
        is_misspelt: false,
    };
    let mut kept = schedule::due(facts::read(vec![gathered], &site.kinds, config, diags), config).kept;
    kept.pop()
}

fn has_same_frame(old: &EntryFields, new: &EntryFields) -> bool {
    old.file == new.file
        && old.facts == new.facts
        && old.kind_facts == new.kind_facts
        && old.section == new.section
        && old.overridable == new.overridable
        && old.texts.len() == new.texts.len()
        && old
            .texts
            .iter()
            .zip(&new.texts)
            .all(|(old, new)| old.lang == new.lang && old.overridable == new.overridable)
}

fn has_same_anchors(old: &Page, new: &Page) -> bool {
    let (old, new) = (&old.document.outline, &new.document.outline);
    let mut pairs = old.headings.iter().zip(&new.headings);
    old.headings.len() == new.headings.len()
        && pairs.all(|(old, new)| old.id == new.id && old.is_asked == new.is_asked)
        && old.anchors == new.anchors
}

fn looks_same(old: &Page, new: &Page) -> bool {
    old.title == new.title
        && old.label == new.label
        && old.description == new.description
        && old.texts.is_same(&new.texts)
        && old.translation == new.translation
}

/// Whether translations of an entry are compared with a text that says something else now.
fn concerns_translations(edit: &Edit<'_>) -> bool {
    let is_compared = |document: &Document| document.is_stamped() || document.is_begun();
    let is_stamped = |texts: &[TextFile]| texts.iter().any(|text| is_compared(&text.document));
    let same = |(before, after): (&TextFile, &TextFile)| Arc::ptr_eq(&before.document, &after.document);
    let is_same_original = |pair: (&TextFile, &TextFile)| pair.1.document.is_stamped() || same(pair);
    (is_stamped(&edit.before) || is_stamped(&edit.after))
        && !edit.before.iter().zip(&edit.after).all(is_same_original)
}
