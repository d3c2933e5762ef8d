//! Failures of a template at a fact or text that its page does not have: what to write around it, and where the value would be.

use super::errors::Failure;
use super::tags::{Tag, TokenKind, outside_components, tags};
use crate::content::kinds::{Field, Type, Values};
use crate::content::paths;
use crate::site::{Entry, Page, Site};
use crate::source::Place;

/// What is said of the file without the value. The template has no fault of its own if the value is there and cannot be read.
pub const LABEL: &str = "the value is missing in this file";

/// Explains a failure in a template with this text, if it comes from a value that the page does not have.
pub fn explain(failure: &mut Failure, template: &str, page: &Page, site: &Site) {
    let Some(place) = failure.place.clone().filter(|_| failure.is_of_nothing()) else { return };
    let all = tags(template);
    let Some(tag) = outside_components(&all).find(|tag| tag.range.contains(&place.start)) else { return };
    let entry = site.entry(page.entry);
    let Some((side, name)) = absent(tag, entry, page) else { return };
    let file = if side == "facts" { facts_file(entry, page) } else { page.document.path.to_string() };
    let written = format!("page.{side}.{name}");
    failure.message = format!("`{written}` is used where it may be absent");
    failure.help = Some(format!(
        "write `{{% if {written} %}}` before it and `{{% endif %}}` after it, or add `{name}` to `{file}`"
    ));
    let known =
        if side == "facts" && !entry.file.ends_with(paths::TEXT) { &entry.file } else { &page.document.path };
    failure.also = Some((Place::file(known), LABEL.to_owned()));
}

/// The first fact or text of the page in a tag that has no value.
fn absent<'t>(tag: &Tag<'t>, entry: &Entry, page: &Page) -> Option<(&'t str, &'t str)> {
    let lacks = |fields: &[Field], values: &Values, name: &str| {
        let at = fields.iter().position(|field| field.name == name);
        at.is_some_and(|at| !matches!(fields[at].kind, Type::List(_)) && values.get(at).is_none())
    };
    tag.tokens.windows(5).enumerate().find_map(|(at, tokens)| {
        let is_path = tokens[0].text == "page"
            && tokens[0].kind == TokenKind::Name
            && tokens[1].text == "."
            && tokens[3].text == "."
            && !(at > 0 && tag.is_sign(at - 1, "."));
        let (side, name) = (tokens[2].text, tokens[4].text);
        let is_absent = match side {
            "facts" => lacks(&entry.kind.facts, &entry.kind_facts, name),
            "texts" => lacks(&entry.kind.texts, &page.texts, name),
            _ => false,
        };
        (is_path && is_absent).then_some((side, name))
    })
}

/// The file with the facts of an entry, or the one in which they would be.
fn facts_file(entry: &Entry, page: &Page) -> String {
    if !entry.file.ends_with(paths::TEXT) {
        return entry.file.to_string();
    }
    let path = page.document.path.trim_end_matches(paths::TEXT);
    let folder = path.rfind('/').map_or(0, |slash| slash + 1);
    let stem = path[folder..].split_once('.').map_or(path, |(stem, _)| &path[..folder + stem.len()]);
    format!("{stem}{}", paths::FACTS[0])
}
