//! Texts that are not to be translated: each language has them as the original.

use std::ops::Range;

use super::super::reading::Reading;
use super::side::{Side, Sides};
use crate::diag::{Code, Diagnostics, did_you_mean};
use crate::markdown::{Block, BlockKind, Canonical};
use crate::source::Place;
use crate::translation::{FieldText, field_texts, is_of_field, kept_fields, stem};

/// Compares two blocks of which the original is marked. Code is compared as code.
pub fn compare((own, other): (&Block, &Block), sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) {
    if matches!(own.kind, BlockKind::Code(_) | BlockKind::Html) {
        return;
    }
    let at = sides.other.at(&other.range);
    let shown = |side: &Side<'_, '_>, block: &Block| side.excerpt(block);
    if Canonical::of(&own.text) != Canonical::of(&other.text) {
        let message = format!(
            "`{}` differs from `{}` of {at}, which is not to be translated",
            shown(sides.own, own),
            shown(sides.other, other)
        );
        let help = "copy the text from there";
        sides.report(Code::AlteredText, &own.range, &other.range, message, diags).help(help);
    } else if matches!(own.kind, BlockKind::Heading(_)) && !own.is_kept {
        let message = format!(
            "the heading `{}` lacks `translate=\"no\"`, which that of {at} has",
            shown(sides.own, own)
        );
        let help = "write `translate=\"no\"` into the braces at its end, behind its `#id`";
        sides.report(Code::AlteredText, &own.range, &other.range, message, diags).help(help);
    }
}

/// Compares two fields of the front matter of which the original is marked.
pub fn field(own: &FieldText, other: &FieldText, sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) {
    if Canonical::of(&own.text) == Canonical::of(&other.text) {
        return;
    }
    let at = sides.other.at(&other.range);
    let message = format!("`{}` differs from {at}, where it is not to be translated", own.name);
    let place = |side: &Side<'_, '_>, field: &FieldText| {
        Place::new(&side.reading.page.document.path, field.range.clone())
    };
    diags
        .report(Code::AlteredText, place(sides.own, own), message)
        .also(place(sides.other, other), "the original")
        .help("copy the text from there");
}

/// Whether a list of names has that of a field, or of one around it.
pub fn is_named(names: &[(&str, Range<usize>)], field: &FieldText) -> bool {
    names.iter().any(|(name, _)| is_of_field(&field.name, name))
}

/// Reports texts of the site's own in fields that are not to be translated, which the original does not have there.
pub fn added(
    (mine, theirs): (&[FieldText], &[FieldText]),
    names: &[(&str, Range<usize>)],
    sides: Sides<'_, '_, '_>,
    diags: &mut Diagnostics,
) {
    let is_added = |own: &&FieldText| {
        own.is_extra() && is_named(names, own) && !theirs.iter().any(|other| other.name == own.name)
    };
    for own in mine.iter().filter(is_added) {
        let other = sides.other.reading.page;
        let message =
            format!("`{}` is not in `{}`, where it is not to be translated", own.name, other.document.path);
        diags
            .report(
                Code::AlteredText,
                Place::new(&sides.own.reading.page.document.path, own.range.clone()),
                message,
            )
            .help("write the same texts as there");
    }
}

/// Reports names in `no_translate` of an original that no text of its front matter has.
pub fn names(original: &Reading<'_>, diags: &mut Diagnostics) {
    let document = &original.page.document;
    let named = kept_fields(document);
    if named.is_empty() {
        return;
    }
    let mut known: Vec<String> =
        field_texts(document, &original.entry().kind).into_iter().map(|field| field.name).collect();
    if let Some(extra) = document.front.get("extra") {
        below(extra, "extra".to_owned(), &mut known);
    }
    // A name may leave out the numbers of items, or be that of a list or a map.
    let mut meant: Vec<String> = Vec::new();
    for field in &known {
        let stem = stem(field);
        let ends = stem.match_indices('.').map(|(at, _)| at).chain([stem.len()]);
        meant.extend(ends.map(|end| stem[..end].to_owned()).filter(|name| name != "extra"));
    }
    meant.sort();
    meant.dedup();
    for (name, range) in named {
        if !known.iter().any(|field| is_of_field(field, name)) {
            let message = format!("the front matter has no text `{name}`");
            let near = did_you_mean(name, meant.iter().map(String::as_str));
            diags
                .report(Code::UnknownKey, Place::new(&document.path, range), message)
                .help(near.unwrap_or_else(|| format!("remove `{name}` from the list")));
        }
    }
}

fn below(node: &crate::node::Node, name: String, known: &mut Vec<String>) {
    use crate::node::Value;
    match &node.value {
        Value::List(items) => {
            for (number, item) in (1..).zip(items) {
                below(item, format!("{name}.{number}"), known);
            }
        }
        Value::Map(fields) => {
            fields.iter().for_each(|(key, value)| below(value, format!("{name}.{}", key.name), known));
        }
        _ => known.push(name),
    }
}
