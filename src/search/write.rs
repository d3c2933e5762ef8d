//! The files of an index.
//!
//! A file of words has a line for each word: the word, its forms (`-s` is the word with an `s`; none if it has no other), its pages. The number of a page is
//! counted from the page before it, in digits and small letters; a capital says how well the word fits it. A form whose file has not its word
//! has a line of its own, with the word behind `>`.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::HashMap;
use serde_json::json;

use super::groups::ENDINGS;
use super::layout::Layout;
use super::page::{Facet, Page, Values};
use super::rules;
use crate::languages;

/// Bytes of the texts of a page that its excerpts are made of; words behind them are found, but not shown.
const SHOWN: usize = 6_000;

/// The years, which come latest first.
const YEAR: &str = "year";

/// What a browser reads first: rules, layout, and what pages can be filtered by.
pub fn manifest(
    primary: &str,
    layout: Layout,
    version: &str,
    (facets, pages): (&[Facet], &[Values]),
) -> String {
    let mut number = 0;
    let mut numbers: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut listed = Vec::new();
    for facet in facets {
        let of_facet = pages.iter().flatten().filter(|(name, _)| *name == facet.name);
        let values: BTreeSet<&str> = of_facet.map(|(_, value)| value.as_str()).collect();
        let mut values: Vec<&str> = values.into_iter().collect();
        if facet.name == YEAR {
            values.reverse();
        }
        for value in &values {
            numbers.insert((&facet.name, value), number);
            number += 1;
        }
        listed.push(json!({ "name": facet.name, "label": facet.label, "values": values }));
    }
    let of_page = |values: &Values| {
        let numbers = values.iter().filter_map(|(name, value)| numbers.get(&(name.as_str(), value.as_str())));
        numbers.copied().collect::<Vec<usize>>()
    };
    let words: BTreeSet<String> = languages::function_words(primary).map(rules::fold).collect();
    let (beginnings, endings): (&[&str], &[&str]) =
        if primary == "ar" { (rules::BEGINNINGS, ENDINGS) } else { (&[], &[]) };
    let all = json!({
        "version": version,
        "pages": layout.pages,
        "shards": layout.shards,
        "depth": layout.depth,
        "chunk": layout.chunk,
        "rules": rules::as_json(),
        "beginnings": beginnings,
        "endings": endings,
        "minor": words.into_iter().collect::<Vec<_>>().join(" "),
        "facets": listed,
        "of": pages.iter().map(of_page).collect::<Vec<_>>(),
    });
    format!("{all}\n")
}

/// The files of words: `forms` are all of them with the word of each, `postings` the pages of each word.
pub fn words<'s>(
    layout: Layout,
    forms: impl Iterator<Item = (&'s str, &'s String)>,
    postings: &HashMap<&str, String>,
) -> Vec<String> {
    let mut forms: Vec<(&str, &str)> = forms.map(|(form, stem)| (stem.as_str(), form)).collect();
    forms.sort_unstable();
    let mut files: Vec<Vec<String>> = vec![Vec::new(); layout.shards];
    for of_word in forms.chunk_by(|(stem, _), (other, _)| stem == other) {
        let stem = of_word[0].0;
        // A form without pages says nothing.
        let Some(pages) = postings.get(stem).filter(|pages| !pages.is_empty()) else { continue };
        let own = layout.shard(stem);
        let forms = || of_word.iter().map(|(_, form)| *form);
        for form in forms().filter(|form| layout.shard(form) != own) {
            files[layout.shard(form)].push(format!("{form}\t>{stem}\n"));
        }
        let mut line = String::with_capacity(3 * stem.len() + pages.len() + 3);
        line.push_str(stem);
        line.push('\t');
        if !forms().eq([stem]) {
            for (number, form) in forms().enumerate() {
                line.push_str(if number == 0 { "" } else { "," });
                match form.strip_prefix(stem) {
                    Some(end) => line.extend(["-", end]),
                    None => line.push_str(form),
                }
            }
        }
        line.extend(["\t", pages, "\n"]);
        files[own].push(line);
    }
    let sorted = |mut lines: Vec<String>| {
        lines.sort_unstable();
        lines.concat()
    };
    files.into_iter().map(sorted).collect()
}

/// A page of a word: how far it is behind the one before it, and how well the word fits it.
pub fn posting(step: usize, level: u8, out: &mut String) {
    digits(step, out);
    out.push(char::from(b'A' + level));
}

/// A number in base 36.
fn digits(number: usize, out: &mut String) {
    if number >= 36 {
        digits(number / 36, out);
    }
    out.extend(u32::try_from(number % 36).ok().and_then(|digit| char::from_digit(digit, 36)));
}

/// The line of a page in a file of excerpts: its address, title, description, date, and sections with anchor, heading, text.
pub fn line(page: &Page) -> String {
    let mut room = SHOWN;
    let sections: Vec<(&str, &str, &str)> = page
        .sections
        .iter()
        .map(|section| {
            let text = start(&section.text, room);
            room -= text.len();
            (section.id.as_str(), section.heading.as_str(), text)
        })
        .collect();
    // Texts always become JSON.
    serde_json::to_string(&(&page.url, &page.title, &page.description, &page.date, sections))
        .unwrap_or_default()
}

/// So many bytes of a text, or a few less.
fn start(text: &str, mut length: usize) -> &str {
    if length >= text.len() {
        return text;
    }
    while !text.is_char_boundary(length) {
        length -= 1;
    }
    &text[..length]
}

/// A file of excerpts.
pub fn pages<'r>(lines: impl Iterator<Item = &'r str>) -> String {
    let mut out = String::from("[");
    for (at, line) in lines.enumerate() {
        out.push_str(if at == 0 { "\n" } else { ",\n" });
        out.push_str(line);
    }
    out.push_str("\n]\n");
    out
}
