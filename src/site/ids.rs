//! Makes the ids of a page unique: a heading whose anchor is that of an element of the page's template, or the id of one of its
//! parts, gets another one. A heading with an explicit anchor keeps it; rendering shows whether the page has it twice.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::contents::Contents;
use super::model::{Entry, Page};
use super::numbers::PageId;
use crate::theme::Ids;

/// The anchors of headings that differ from those of the outline, or are asked for although the template has them.
pub struct Anchors(Vec<Vec<(usize, String)>>);

impl Anchors {
    /// Those of a page, by the number of the heading.
    pub fn renamed(&self, page: PageId) -> &[(usize, String)] {
        &self.0[page.0 as usize]
    }
}

/// The final anchors of all headings.
pub fn of(contents: &Contents, ids: &Ids) -> Anchors {
    let mut known: HashMap<(&str, Option<&str>), BTreeSet<String>> = HashMap::new();
    let of_page = |page: &Arc<Page>| {
        let entry = contents.entry(page.entry);
        let own = entry.facts.template.as_ref().map(|at| at.value.as_str());
        let taken =
            known.entry((&*entry.kind.name, own)).or_insert_with(|| ids.of_template(&templates(entry, own)));
        renamed(page, taken, &entry.part_ids())
    };
    Anchors(contents.pages.iter().map(of_page).collect())
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

impl Contents {
    /// The ids of elements in the template of a page.
    pub fn template_ids(&self, page: &Page, ids: &Ids) -> BTreeSet<String> {
        let entry = self.entry(page.entry);
        let own = entry.facts.template.as_ref().map(|at| at.value.as_str());
        ids.of_template(&templates(entry, own))
    }
}
