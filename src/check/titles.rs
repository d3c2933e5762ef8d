//! Titles that two pages of a section share in one language.

use std::collections::BTreeMap;

use super::words::fold;
use crate::diag::{Code, Diagnostics};
use crate::site::{Page, Site};
use crate::source::Place;

/// Reports the later page of each pair, and names the earlier one.
pub fn check(pages: &[&Page], site: &Site, diags: &mut Diagnostics) {
    let mut known: BTreeMap<_, &Page> = BTreeMap::new();
    for page in pages {
        let key = (site.entry(page.entry).parent, page.lang, fold(&page.title));
        if key.2.is_empty() {
            continue;
        }
        match known.get(&key) {
            None => drop(known.insert(key, page)),
            Some(first) => {
                let message = format!("the title `{}` stands on two pages of the section", page.title);
                diags
                    .report(Code::DuplicateTitle, place(page), message)
                    .also(place(first), "the other page")
                    .help("say in the title what this page has and the other has not");
            }
        }
    }
}

fn place(page: &Page) -> Place {
    let title = page.document.front.get("title").map_or(0..0, |node| node.range.clone());
    Place::new(&page.document.path, title)
}
