//! A translation that is not there yet: the file of the original with other texts, and without what is written once for all languages.

use std::collections::BTreeMap;
use std::ops::Range;

use super::page::{Arrived, Reading, edited};
use super::texts::Texts;
use crate::content::front::Format;
use crate::content::kinds::Kind;
use crate::diag::Diagnostics;
use crate::document::Document;

/// Fields that belong to one file: what it was translated from, which of its versions say the same, its former addresses.
const OWN: &[&str] = &["translation", "equivalent", "aliases"];

/// The file that a translation of an original would have.
pub fn beside(original: &str, segment: &str, of: &str) -> String {
    let stem = original.strip_suffix(".md").unwrap_or(original);
    let stem = stem.strip_suffix(of).and_then(|stem| stem.strip_suffix('.')).unwrap_or(stem);
    format!("{stem}.{segment}.md")
}

/// The text of a new translation; `None` if a text cannot stand in its place, which is reported.
pub fn fresh(
    (original, kind, text): (&Reading<'_>, &Kind, &str),
    texts: &Texts,
    arrived: &BTreeMap<usize, Arrived>,
    diags: &mut Diagnostics,
) -> Option<String> {
    let made = edited(original, (text, texts), (texts, Some), arrived, diags);
    if !made.refused.is_empty() {
        return None;
    }
    let made = made.text;
    let document = original.document(&made);
    let facts: Vec<&str> = kind.all_facts().map(|fact| fact.name()).collect();
    let own: Vec<&str> = kind.all_texts().map(|text| text.name()).collect();
    // Some fields have facts in one file and words in the others.
    Some(without(&made, &document, |name| {
        OWN.contains(&name) || facts.contains(&name) && !own.contains(&name)
    }))
}

/// A file without some fields of its front matter.
fn without(text: &str, document: &Document, is_left_out: impl Fn(&str) -> bool) -> String {
    let fields = document.front.as_map().unwrap_or_default();
    let mut made = text.to_owned();
    for (at, (key, value)) in fields.iter().enumerate().rev() {
        // A title may be that of a heading, outside of the front matter.
        if !is_left_out(&key.name) || key.range.is_empty() || key.range.start >= document.body.start {
            continue;
        }
        let next =
            fields.get(at + 1).map(|(key, _)| key.range.start).filter(|next| *next < document.body.start);
        let range = match document.format {
            Format::Json => in_json(
                text,
                (at.checked_sub(1).map(|before| fields[before].1.range.end), next),
                (key.range.start, value.range.end),
            ),
            Format::Yaml | Format::Toml => in_lines(text, document, key.range.start, next),
        };
        made.replace_range(range, "");
    }
    made
}

/// The lines of a field, up to the next one or to the end of the front matter.
fn in_lines(text: &str, document: &Document, start: usize, next: Option<usize>) -> Range<usize> {
    let line = |at: usize| text[..at].rfind('\n').map_or(0, |line| line + 1);
    let fence = if document.format == Format::Toml { "+++" } else { "---" };
    let start = line(start);
    let end = next.map(line).or_else(|| {
        let mut at = start;
        text[start..].split_inclusive('\n').find_map(|line| {
            let here = at;
            at += line.len();
            (line.trim_end() == fence).then_some(here)
        })
    });
    start..end.unwrap_or(start).max(start)
}

/// A field of JSON with one of the commas beside it.
fn in_json(
    text: &str,
    (before, next): (Option<usize>, Option<usize>),
    (start, end): (usize, usize),
) -> Range<usize> {
    let quote = |at: usize| at - usize::from(text[..at].ends_with('"'));
    match (next, before) {
        (Some(next), _) => quote(start)..quote(next),
        (None, Some(before)) => {
            before + usize::from(text[before..].starts_with('"'))
                ..end + usize::from(text[end..].starts_with('"'))
        }
        (None, None) => quote(start)..end,
    }
}
