//! The files of an index.
//!
//! A file of words has a line for each word: the word, its forms (`-s` is the word with an `s`; none if it has no other), its pages. The number of a page is
//! counted from the page before it, in digits and small letters; a capital says how well the word fits it. A form whose file has not its word
//! has a line of its own, with the word behind `>`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::json;

use super::groups::ENDINGS;
use super::layout::Layout;
use super::page::{Facet, Page, Posting};
use super::rules;
use crate::languages;

/// Characters of the texts of a page that its excerpts are made of; words behind them are found, but not shown.
const SHOWN: usize = 6_000;

/// The years, which come latest first.
const YEAR: &str = "year";

/// What a browser reads first: rules, layout, and what pages can be filtered by.
pub fn manifest(primary: &str, layout: Layout, version: &str, pages: &[Page], facets: &[Facet]) -> String {
    let mut number = 0;
    let mut numbers: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut listed = Vec::new();
    for facet in facets {
        let of_facet =
            pages.iter().flat_map(|page| page.facets.iter()).filter(|(name, _)| *name == facet.name);
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
    let of_page = |page: &Page| {
        let numbers =
            page.facets.iter().filter_map(|(name, value)| numbers.get(&(name.as_str(), value.as_str())));
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

/// The files of words.
pub fn words(
    layout: Layout,
    forms: &[&str],
    stems: &[String],
    postings: &[(String, Vec<Posting>)],
) -> Vec<String> {
    let mut of_word: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (form, stem) in forms.iter().zip(stems) {
        of_word.entry(stem).or_default().push(form);
    }
    let postings: BTreeMap<&str, &Vec<Posting>> =
        postings.iter().map(|(stem, found)| (stem.as_str(), found)).collect();
    let mut files: Vec<Vec<String>> = vec![Vec::new(); layout.shards];
    for (stem, mut forms) in of_word {
        forms.sort_unstable();
        let own = layout.shard(stem);
        for form in forms.iter().filter(|form| layout.shard(form) != own) {
            files[layout.shard(form)].push(format!("{form}\t>{stem}\n"));
        }
        let mut line = format!("{stem}\t");
        if forms != [stem] {
            let short = |form: &&str| {
                form.strip_prefix(stem).map_or_else(|| (*form).to_owned(), |end| format!("-{end}"))
            };
            line.push_str(&forms.iter().map(short).collect::<Vec<_>>().join(","));
        }
        line.push('\t');
        let mut before = 0;
        for (page, level) in postings.get(stem).into_iter().flat_map(|found| found.iter()) {
            digits(page - before, &mut line);
            line.push(char::from(b'A' + level));
            before = *page;
        }
        line.push('\n');
        files[own].push(line);
    }
    files
        .into_iter()
        .map(|mut lines| {
            lines.sort_unstable();
            lines.concat()
        })
        .collect()
}

/// A number in base 36.
fn digits(number: usize, out: &mut String) {
    if number >= 36 {
        digits(number / 36, out);
    }
    out.extend(u32::try_from(number % 36).ok().and_then(|digit| char::from_digit(digit, 36)));
}

/// A file of excerpts: for each page its address, title, description, date, and sections with anchor, heading, text.
pub fn pages(pages: &[Page]) -> String {
    let mut out = String::from("[");
    for (at, page) in pages.iter().enumerate() {
        let mut room = SHOWN;
        let mut shown = |text: &str| {
            let text: String = text.chars().take(room).collect();
            room = room.saturating_sub(text.len());
            text
        };
        let sections: Vec<_> = page
            .sections
            .iter()
            .map(|section| json!([section.id, section.heading, shown(&section.text)]))
            .collect();
        let line = json!([page.url, page.title, page.description, page.date, sections]);
        let _ = write!(out, "{}\n{line}", if at == 0 { "" } else { "," });
    }
    out.push_str("\n]\n");
    out
}
