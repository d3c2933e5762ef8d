//! The breadcrumbs of a page: the home page and the sections around it, outermost first.
//!
//! All entries of a section have the same breadcrumbs, so they are made once for each section and language.

use std::collections::HashMap;
use std::sync::Arc;

use tera::Value;

use super::sources::Sources;
use crate::lang::Lang;
use crate::render::TrackedSite;
use crate::render::reads::Shared;
use crate::site::{EntryId, Page};

/// The ways in one language.
#[derive(Clone, Default)]
pub struct Breadcrumbs(Arc<HashMap<EntryId, Shared<Value>>>);

impl Breadcrumbs {
    /// The ways to the entries of all sections, in a language.
    pub fn new(sources: &Sources<'_>, lang: Lang) -> Breadcrumbs {
        let site = sources.site.whole();
        let around = site.entry_ids().filter(|id| !site.children(*id).is_empty());
        let trail = |id| Shared::make(|| trail(sources, id, lang));
        Breadcrumbs(Arc::new(around.map(|id| (id, trail(id))).collect()))
    }

    /// The way to a page.
    pub fn of(&self, site: TrackedSite<'_>, page: &Page) -> Value {
        let trail = site.parent(page.entry).and_then(|parent| self.0.get(&parent));
        trail.map_or_else(|| Value::from(Vec::<Value>::new()), |trail| trail.get().clone())
    }
}

/// The breadcrumbs of the entries of a section, the section itself last.
fn trail(sources: &Sources<'_>, section: EntryId, lang: Lang) -> Value {
    let site = sources.site;
    let own = Some(section).filter(|id| Some(*id) != site.home());
    let chain = site.home().into_iter().chain(site.ancestors(section)).chain(own);
    let links: Vec<_> = chain.filter_map(|id| Some(sources.link(site.page_of(id, lang)?))).collect();
    Value::from_serializable(&links)
}
