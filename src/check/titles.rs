//! Titles that two pages of a section share in one language.

use std::collections::BTreeMap;

use crate::content::kinds::Role;
use crate::diag::{Code, Diagnostics};
use crate::site::{Entry, Page, Site};
use crate::source::Place;

/// Reports the later page of each pair, and names the earlier one. Pages in different folders, with another short name, and entries
/// that lists distinguish by a date, a place, a number or a version are not a pair.
pub fn check(pages: &[&Page], site: &Site, diags: &mut Diagnostics) {
    let mut known: BTreeMap<_, Vec<&Page>> = BTreeMap::new();
    for page in pages {
        let entry = site.entry(page.entry);
        let folder = entry.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let title = shown(&page.title);
        if title.is_empty() || is_draft(page, entry) {
            continue;
        }
        let earlier = known.entry((site.parent(page.entry), folder, page.lang, title)).or_default();
        if let Some(first) = earlier.iter().find(|first| are_alike(first, page, site)) {
            let message = format!("the title `{}` is used by two pages of the section", page.title);
            diags
                .report(Code::DuplicateTitle, place(page), message)
                .also(place(first), "the other page")
                .help("say in the title what this page has and the other has not");
        }
        earlier.push(page);
    }
}

/// A title in the form in which readers compare it: without capitals, marks around it and kinds of spaces or apostrophes.
fn shown(title: &str) -> String {
    let ends = |c: char| {
        c.is_whitespace()
            || matches!(c, '.' | '…' | '!' | '?' | '"' | '“' | '”' | '«' | '»' | '。' | '！' | '？' | '؟')
    };
    let start = title.trim_start_matches(|c: char| c != '.' && ends(c));
    let words = start.trim_end_matches(ends).split_whitespace();
    words.collect::<Vec<_>>().join(" ").to_lowercase().replace('’', "'").replace(['‐', '‑'], "-")
}

fn is_draft(page: &Page, entry: &Entry) -> bool {
    page.overridable.draft.or(entry.overridable.draft).unwrap_or(false)
}

/// Whether nothing that lists show beside the title tells two pages apart.
fn are_alike(left: &Page, right: &Page, site: &Site) -> bool {
    let (one, other) = (site.entry(left.entry), site.entry(right.entry));
    let dates = matches!((one.date(), other.date()), (Some(left), Some(right)) if left != right);
    let label = |page: &Page| if page.label.is_empty() { shown(&page.title) } else { shown(&page.label) };
    !dates && label(left) == label(right) && is_kind_alike(one, other)
}

/// Whether two entries are of one kind, and have the same place, part and number.
fn is_kind_alike(one: &Entry, other: &Entry) -> bool {
    let tells = |role: Option<Role>| matches!(role, Some(Role::Where | Role::Of | Role::Number));
    let fields = one.kind.facts.iter().enumerate().filter(|(_, field)| tells(field.role));
    let is_same = |(at, _)| match (one.kind_facts.get(at), other.kind_facts.get(at)) {
        (Some(one), Some(other)) => one.value.is_same(&other.value),
        (one, other) => one.is_none() && other.is_none(),
    };
    one.kind == other.kind && fields.into_iter().all(is_same)
}

fn place(page: &Page) -> Place {
    let title = page.document.front.get("title").map_or(0..0, |node| node.range.clone());
    Place::new(&page.document.path, title)
}
