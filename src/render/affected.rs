//! The pages that another day changes, which must be rendered to know their problems on that day.
//!
//! A new page with component calls is rendered in all languages, and so is a page that names something that does not exist. If an
//! entry has another text, other facts, other children or another state, its page in one language is rendered first; only if it has
//! problems are the others rendered. Calls in texts that existed before are checked already, whether they were shown or not. One
//! page of each template and of each component sees the whole site.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::invalid_argument::plain_path;
use super::{Renderer, World, views};
use crate::date::{DateSpan, Day};
use crate::lang::Lang;
use crate::markdown::Argument;
use crate::site::{Entry, Page, PageId, Site};

/// The pages of a day that are made.
#[derive(Default)]
pub struct Affected {
    /// Those that are made in any case.
    pub first: BTreeSet<PageId>,
    /// Those that are made if something is wrong with another page of their entry.
    pub rest: BTreeSet<PageId>,
}

impl Renderer {
    /// The pages of the site on a day that differ, or may differ, from those on the day before; the renderer may be that of any day.
    pub fn affected(&self, before: &World, now: &World) -> Affected {
        let shown = touched(before, now);
        let is_touched = |name: &str| shown.contains(plain_path(name));
        let is_hidden =
            |name: &str| now.site.hidden.contains_key(plain_path(name)) || now.site.data.is_hidden(name);
        let mut affected = Affected::default();
        let mut samples = Samples { source: now.config.source, pages: BTreeMap::new() };
        for id in now.site.page_ids() {
            let page = now.site.page(id);
            let entry = now.site.entry(page.entry);
            let old = before.site.by_path.get(&entry.path).and_then(|id| before.site.page_of(*id, page.lang));
            let old = old.map(|id| before.site.page(id));
            let is_own = match old {
                None => !page.document.outline.calls.is_empty(),
                Some(old) => calls_any(page, is_hidden) || before.site.renamed(old) != now.site.renamed(page),
            };
            if is_own {
                affected.first.insert(id);
            } else if !old.is_some_and(|old| is_same((before, old), (now, page)))
                || is_touched(&entry.path)
                || calls_any(page, is_touched)
            {
                samples.add(&entry.path, page.lang, id);
                affected.rest.insert(id);
            }
        }
        affected.first.extend(samples.pages.into_values().map(|(_, id)| id));
        affected
    }

    /// One page of each template and of each component.
    pub fn samples(&self, now: &World) -> Affected {
        let mut samples = Samples { source: now.config.source, pages: BTreeMap::new() };
        for id in now.site.page_ids() {
            let page = now.site.page(id);
            let facts = &now.site.entry(page.entry).facts;
            let of_kind = self.fixed.templates.get(&now.site.entry(page.entry).kind.name).map(String::as_str);
            let template = facts.template.as_ref().map(|at| at.value.as_str()).or(of_kind);
            template.into_iter().for_each(|name| samples.add(name, page.lang, id));
            let calls = page.document.outline.calls.iter();
            calls.for_each(|call| samples.add(&call.name, page.lang, id));
        }
        let first = samples.pages.into_values().map(|(_, id)| id).collect();
        Affected { first, rest: now.site.page_ids().collect() }
    }
}

/// One page for each of some names, in the source language if possible: its texts are written first.
struct Samples<'a> {
    source: Lang,
    pages: BTreeMap<&'a str, (bool, PageId)>,
}

impl<'a> Samples<'a> {
    fn add(&mut self, name: &'a str, lang: Lang, id: PageId) {
        let fresh = (lang != self.source, id);
        let sample = self.pages.entry(name).or_insert(fresh);
        *sample = (*sample).min(fresh);
    }
}

/// Whether a page has the same text and the same links.
fn is_same((before, old): (&World, &Page), (now, page): (&World, &Page)) -> bool {
    Arc::ptr_eq(&old.document, &page.document) && before.site.links(old) == now.site.links(page)
}

fn calls_any(page: &Page, is_touched: impl Fn(&str) -> bool) -> bool {
    let arguments = page.document.outline.calls.iter().flat_map(|call| &call.arguments);
    arguments.into_iter().any(|(_, value, _)| matches!(value, Argument::Text(text) if is_touched(text)))
}

/// What a day adds or changes: paths of entries, ids of records, names of forms.
fn touched(before: &World, now: &World) -> BTreeSet<String> {
    let mut touched = BTreeSet::new();
    let (old, new) = (&before.site, &now.site);
    let days = (before.config.today, now.config.today);
    for (path, id) in new.by_path.iter() {
        let is = new.entry(*id);
        let was = old.by_path.get(path).map(|id| old.entry(*id));
        if !was.is_some_and(|was| has_same_facts(was, is) && looks_same((old, was), (new, is), days)) {
            touched.insert(path.clone());
        }
    }
    for table in new.data.tables() {
        let records = table.node.as_map().unwrap_or_default();
        let is_new = |id: &str, record| old.data.record(&table.name, id) != Some(record);
        let fresh = records.iter().filter(|(id, record)| is_new(&id.name, record));
        touched.extend(fresh.map(|(id, _)| id.name.clone()));
    }
    let state = |world: &World, name: &str| {
        world.config.forms.get(name).map(|form| views::form_state(form, world.config.today))
    };
    let turned = now.config.forms.keys().filter(|name| state(before, name) != state(now, name));
    touched.extend(turned.cloned());
    touched
}

fn has_same_facts(was: &Entry, is: &Entry) -> bool {
    was.facts == is.facts
        && was.kind_facts == is.kind_facts
        && was.section == is.section
        && was.overridable == is.overridable
}

/// Whether an entry has the same children, and is in the future as before.
fn looks_same((old, was): (&Site, &Entry), (new, is): (&Site, &Entry), days: (Day, Day)) -> bool {
    let state = |day: Day| is.date().map(|span: &DateSpan| views::state(span, day));
    let children = |site: &Site, entry: &Entry| -> Vec<String> {
        let id = site.by_path.get(&entry.path);
        let children = id.map_or(&[][..], |id| site.children(*id));
        children.iter().map(|id| site.entry(*id).path.clone()).collect()
    };
    state(days.0) == state(days.1) && children(old, was) == children(new, is)
}
