//! The checks of an entry: of each page, and of all its pages together.

use std::sync::Arc;

use super::reading::Reading;
use super::scope::Scope;
use super::{
    dates, deadlines, events, garbled, invisible, joined, leftovers, lengths, links, markup, nested, numbers,
    pasted, plain, quotes, scripts, sentences, spaces, structure, tense, terms, tongue, unfinished, years,
};
use crate::config::Config;
use crate::content::paths;
use crate::diag::Diagnostics;
use crate::inputs::{Inputs, hash};
use crate::site::Page;

/// Reads the pages of an entry.
pub(super) fn readings<'a>(scope: Scope<'a>, pages: &[&'a Page], inputs: &Inputs) -> Vec<Reading<'a>> {
    let read = |path: &Arc<str>| inputs.text(path, &mut Diagnostics::new());
    // A text that has been saved since it was parsed is checked after the next edit.
    let as_parsed =
        |page: &Page| read(&page.document.path).filter(|text| hash(text.as_bytes()) == page.document.hash);
    pages.iter().filter_map(|page| Some(Reading::new(scope, page, as_parsed(page)?))).collect()
}

/// Checks the pages of an entry, each by itself and all together.
pub(super) fn entry(readings: &[Reading<'_>], inputs: &Inputs) -> Diagnostics {
    let mut found = Diagnostics::new();
    readings.iter().for_each(|reading| page(reading, &mut found));
    dates::check(readings, &mut found);
    terms::check(readings, &mut found);
    if let [first, _, ..] = readings {
        let path = &first.entry().path;
        let stems = paths::stems(path);
        let names =
            paths::FACTS.iter().flat_map(|ending| stems.iter().map(move |stem| [stem, *ending].concat()));
        let facts = names.into_iter().find_map(|name| Some(&inputs.find(&name)?.path));
        let facts = facts.and_then(|path| inputs.text(path, &mut Diagnostics::new()));
        numbers::check(readings, &facts.unwrap_or_default(), &mut found);
        structure::check(readings, &mut found);
    }
    let others: Vec<bool> = readings.iter().map(|reading| tongue::check(reading, &mut found)).collect();
    sentences::check(readings, &others, &mut found);
    found
}

/// Checks a page by itself.
fn page(reading: &Reading<'_>, diags: &mut Diagnostics) {
    escapes(reading, diags);
    spaces::check(reading, diags);
    links::check(reading, diags);
    markup::check(reading, diags);
    plain::check(reading, diags);
    lengths::check(reading, diags);
    scripts::check(reading, diags);
    quotes::check(reading, diags);
    events::check(reading, diags);
    deadlines::check(reading, diags);
    tense::check(reading, diags);
    leftovers::check(reading.scope, reading.page, &reading.text, diags);
    nested::check(reading, diags);
    pasted::check(reading, diags);
    garbled::check(reading, diags);
    unfinished::check(reading, diags);
    years::check(reading, diags);
    // Lines of what is already reported run together too.
    joined::check(reading, diags);
}

/// Checks what escapes write into the front matter.
fn escapes(reading: &Reading<'_>, diags: &mut Diagnostics) {
    let document = &reading.page.document;
    let head = &reading.text.as_bytes()[..document.body.start];
    if memchr::memchr(b'\\', head).is_some() {
        let path = &document.path;
        let is_right_to_left = is_right_to_left(reading.scope.config, path);
        invisible::written(path, &reading.text, &document.front, is_right_to_left, diags);
    }
}

/// Whether a file's name says that its language runs from right to left.
pub(super) fn is_right_to_left(config: &Config, path: &str) -> bool {
    let segment = path.strip_suffix(".md").map(|stem| stem.rsplit(['.', '/']).next().unwrap_or_default());
    let named = segment.and_then(|segment| config.languages.by_segment(segment));
    let lang = match segment {
        Some(_) => named.unwrap_or(config.source),
        None => return false,
    };
    config.language(lang).direction == crate::lang::Direction::Rtl
}
