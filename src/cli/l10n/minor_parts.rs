//! What a change of an original brings or takes that readers cannot miss: parts, numbers, negations and links. Such a change is not minor
//! unless somebody says so.

use std::collections::BTreeMap;

use anyhow::bail;

use super::pages::Pages;
use super::workspace::Call;
use crate::document::Document;
use crate::languages::negations;
use crate::markdown::UnitKind;
use crate::report::counted;
use crate::site::Page;
use crate::translation::{Change, Pair, Version};

/// So many changes are named.
const NAMED: usize = 6;

/// Refuses an original that has other parts, numbers, negations or links than these earlier versions of it.
pub(super) fn refuse(pages: &Pages, original: &Page, earlier: &[String], call: &Call) -> anyhow::Result<()> {
    let path = &original.document.path;
    let kind = &pages.entry(original).kind;
    let primary = pages.world().config.language(original.lang).primary();
    let new = Version::of(&original.document, pages.text(original)?, kind);
    let mut found: Vec<String> = Vec::new();
    for text in earlier {
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        let document = pages.earlier(original, &text);
        let old = Version::of(&document, text, kind);
        let parts = old.compared(&new).into_iter().filter_map(|pair| changed(primary, (&old, &new), &pair));
        for one in parts.chain(links(&document, &original.document)) {
            if !found.contains(&one) {
                found.push(one);
            }
        }
    }
    if found.is_empty() {
        return Ok(());
    }
    let more = match found.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => format!("; and {more} more"),
    };
    bail!(
        "`{path}` has changes that readers notice, at {}: {}{more}; change the translations, `{}` shows each where; if readers learn the \
         same from both versions, run `{}`",
        counted(found.len(), "place"),
        found[..found.len().min(NAMED)].join("; "),
        call.line("l10n diff FILE"),
        call.line(&format!("l10n minor {path} --same-meaning"))
    )
}

/// What is new or gone in a unit.
fn changed(primary: &str, (old, new): (&Version, &Version), pair: &Pair) -> Option<String> {
    match (pair.change, pair.before, pair.after) {
        (Change::Added, _, Some(at)) => Some(format!("line {}: the {} is new", new.line(at), shown(new, at))),
        (Change::Removed, Some(at), _) => {
            Some(format!("the {} is gone, line {} of the earlier version", shown(old, at), old.line(at)))
        }
        (Change::Changed, Some(before), Some(after)) => {
            let found = noticed(primary, &old.units[before].text, &new.units[after].text);
            (!found.is_empty()).then(|| format!("line {}: {}", new.line(after), found.join(", and ")))
        }
        _ => None,
    }
}

/// What readers notice of a change within a text: other numbers, and words that turn its meaning into the opposite.
pub(super) fn noticed(primary: &str, before: &str, after: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut compare = |was: Vec<String>, is: Vec<String>, none: &str| {
        let mut sorted = [was.clone(), is.clone()];
        sorted.iter_mut().for_each(|list| list.sort());
        // Signs between groups of digits are no part of a number.
        if sorted[0] != sorted[1] && was.concat() != is.concat() {
            let said = |list: &[String]| match list {
                [] => none.to_owned(),
                list => format!("`{}`", list.join("`, `")),
            };
            found.push(format!("{} before, {} now", said(&was), said(&is)));
        }
    };
    compare(numbers(before), numbers(after), "no number");
    compare(negations(primary, before), negations(primary, after), "no negation");
    found
}

/// A unit as a message names it.
fn shown(version: &Version, at: usize) -> String {
    if let Some(field) = version.fields.get(at) {
        return format!("field `{}`", field.name);
    }
    let unit = &version.units[at];
    let kind = match unit.kind {
        UnitKind::Heading(_) => "heading",
        UnitKind::Row => "row",
        UnitKind::Code => "block of code",
        UnitKind::Html => "block of HTML",
        UnitKind::Component => "component",
        UnitKind::Text => "text",
    };
    let text = unit.text.replace(|sign: char| sign.is_control(), " ");
    let words: Vec<&str> = text.split_whitespace().collect();
    let rest = if words.len() > 6 { " …" } else { "" };
    format!("{kind} “{}{rest}”", words[..words.len().min(6)].join(" "))
}

/// The runs of digits of a text.
fn numbers(text: &str) -> Vec<String> {
    let runs = text.split(|sign: char| !sign.is_numeric());
    runs.filter(|run| !run.is_empty()).map(str::to_owned).collect()
}

/// Links of which one version has more than the other. Another address of a link is a correction.
fn links(old: &Document, new: &Document) -> Vec<String> {
    let (was, is) = (&old.outline.links, &new.outline.links);
    if was.len() == is.len() {
        return Vec::new();
    }
    let mut counts: BTreeMap<&str, i32> = BTreeMap::new();
    is.iter().for_each(|link| *counts.entry(&link.destination).or_default() += 1);
    was.iter().for_each(|link| *counts.entry(&link.destination).or_default() -= 1);
    let is_more = is.len() > was.len();
    let said = if is_more { "is new" } else { "is gone" };
    let found = counts.into_iter().filter(|(_, count)| if is_more { *count > 0 } else { *count < 0 });
    found.map(|(address, _)| format!("the link to `{address}` {said}")).collect()
}
