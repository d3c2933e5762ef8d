//! Makes the ids of a page unique: a heading whose anchor is that of an element of the page's template, or the id of one of its
//! parts, gets another one. A heading with an explicit anchor keeps it; rendering shows whether the page has it twice.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::model::{Entry, Page, Site};
use crate::theme::Ids;

/// Gives headings their final anchors.
pub fn settle(site: &mut Site, ids: &Ids) {
    let mut known: HashMap<(&str, Option<&str>), BTreeSet<String>> = HashMap::new();
    let entries = Arc::clone(&site.entries);
    for page in &mut site.pages {
        let entry = &entries[page.entry.0 as usize];
        let own = entry.facts.template.as_ref().map(|at| at.value.as_str());
        let taken =
            known.entry((&*entry.kind.name, own)).or_insert_with(|| ids.of_template(&templates(entry, own)));
        let renamed = renamed(page, taken, &entry.part_ids());
        if !renamed.is_empty() {
            Arc::make_mut(page).renamed = renamed;
        }
    }
}

/// The templates that a page may have, the first that exists.
fn templates(entry: &Entry, own: Option<&str>) -> Vec<String> {
    let names = match own {
        Some(own) => vec![own.strip_suffix(".html").unwrap_or(own)],
        None => entry.kind.templates().collect(),
    };
    names.into_iter().flat_map(|name| [format!("kinds/{name}.html"), format!("{name}.html")]).collect()
}

fn renamed(page: &Page, taken: &BTreeSet<String>, parts: &[&str]) -> Vec<(usize, String)> {
    let outline = &page.document.outline;
    let clashes = |id: &str| taken.contains(id) || parts.contains(&id);
    let mut list: Vec<(usize, String)> = Vec::new();
    for (number, heading) in outline.headings.iter().enumerate().filter(|(_, heading)| clashes(&heading.id)) {
        let is_free = |id: &String| {
            !clashes(id)
                && outline.ids().all(|known| known != id)
                && list.iter().all(|(_, known)| known != id)
        };
        let id = if heading.is_asked {
            heading.id.clone()
        } else {
            let mut others = (2..).map(|number| format!("{}-{number}", heading.id));
            others.find(is_free).unwrap_or_default()
        };
        list.push((number, id));
    }
    list
}

impl Site {
    /// The ids of elements in the template of a page.
    pub fn template_ids(&self, page: &Page, ids: &Ids) -> BTreeSet<String> {
        let entry = self.entry(page.entry);
        let own = entry.facts.template.as_ref().map(|at| at.value.as_str());
        ids.of_template(&templates(entry, own))
    }
}

impl Page {
    /// The anchor of a heading, by its number, on this page.
    pub fn heading_id(&self, number: usize) -> &str {
        let renamed = self.renamed.binary_search_by_key(&number, |(known, _)| *known).ok();
        let heading = || self.document.outline.headings.get(number).map_or("", |heading| heading.id.as_str());
        renamed.map_or_else(heading, |at| self.renamed[at].1.as_str())
    }

    /// All anchors that the text gives the page.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let outline = &self.document.outline;
        (0..outline.headings.len())
            .map(|number| self.heading_id(number))
            .chain(outline.anchors.iter().map(String::as_str))
    }
}
