//! What a good editor would mark: a site's texts -> findings. Pure; called by `hexaglot check`, and by the dev server for the
//! one entry that somebody looks at; never by a build.
//!
//! [`site`] looks at every file below `content/` (`invisible`), at every page by itself (`spaces`, `links`, `lengths`, `markup`, `scripts`,
//! `quotes`, `events`, `deadlines`, `tense`, `leftovers`, `joined`, `nested`, `pasted`, `garbled`, `unfinished`, `years`), at all languages of an entry
//! (`numbers`, `dates`), at all pages of a language (`acronyms`), at pages beside each other (`titles`, `images`), and at the host's rules (`redirects`). What was read of an entry stays [`Known`] for other days. Each check is a file and knows nothing of the others; `words` has what they
//! know of languages. Prose comes from [`markdown::prose`](crate::markdown::prose()), so code, addresses and arguments of
//! components are never taken for text.

mod acronyms;
mod dates;
mod deadlines;
mod events;
mod garbled;
mod images;
mod invisible;
mod joined;
mod known;
mod languages;
mod leftovers;
mod lengths;
mod links;
mod markup;
mod nested;
mod numbers;
mod pasted;
mod phrases;
mod plain;
mod quotes;
mod reading;
mod redirects;
mod scripts;
mod spaces;
mod tense;
mod titles;
mod tokens;
mod unfinished;
mod words;
mod years;

use std::sync::Arc;

use crate::config::Config;
use crate::content::name::is_text;
use crate::content::paths;
use crate::diag::{Diagnostics, guarded};
use crate::inputs::{Inputs, hash};
use crate::locales::Locales;
use crate::node::yaml;
use crate::parallel;
use crate::site::{Entry, Page, Site};
use crate::source::Place;

pub use known::{Known, Read, texts, together};
use reading::Reading;

/// What is checked.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// The configuration.
    pub config: &'a Config,
    /// Typography of each language.
    pub locales: &'a Locales,
    /// Entries and pages.
    pub site: &'a Site,
}

/// Checks all texts of a site, in parallel; findings come in the order of files, then of pages.
pub fn site(scope: Scope<'_>, inputs: &Inputs, diags: &mut Diagnostics) -> Known {
    let files: Vec<&Arc<str>> = inputs.below("content").map(|file| &file.path).collect();
    let found = parallel::map(&files, |path| {
        let mut found = Diagnostics::new();
        let look = |found: &mut Diagnostics| file(scope, path, inputs, found);
        guarded(|| Some(Place::file(path)), path, &mut found, look);
        found
    });
    found.into_iter().for_each(|found| diags.extend(found));
    let known = Known::default().and(texts(scope, None, inputs));
    diags.extend(together(scope, &known, inputs));
    known
}

/// Checks the files that an entry is made of, and its pages as [`site`] does, except for what other entries must be known for.
pub fn of_entry(scope: Scope<'_>, of: &Entry, inputs: &Inputs) -> Diagnostics {
    let pages: Vec<&Page> = scope.site.alternates(of).collect();
    let mut found = entry(&readings(scope, &pages, inputs), inputs);
    let mut files: Vec<&Arc<str>> = pages.iter().map(|page| &page.document.path).chain([&of.file]).collect();
    files.sort_unstable();
    files.dedup();
    files.into_iter().for_each(|path| file(scope, path, inputs, &mut found));
    found
}

/// Checks a file as it is written.
fn file(scope: Scope<'_>, path: &Arc<str>, inputs: &Inputs, diags: &mut Diagnostics) {
    if is_text(path) {
        // A file that cannot be read was reported when the site was put together.
        inputs.read(path, &mut Diagnostics::new(), |text| {
            invisible::check(path, text, is_right_to_left(scope.config, path), diags);
            if !path.ends_with(paths::TEXT) {
                unfinished::facts(path, text, &scope.site.kinds, diags);
                if memchr::memchr(b'\\', text.as_bytes()).is_some() {
                    let values = yaml(path, text, 0, &mut Diagnostics::new());
                    values.iter().for_each(|values| invisible::written(path, text, values, false, diags));
                }
            }
        });
    }
}

/// Reads the pages of an entry.
fn readings<'a>(scope: Scope<'a>, pages: &[&'a Page], inputs: &Inputs) -> Vec<Reading<'a>> {
    let read = |path: &Arc<str>| inputs.text(path, &mut Diagnostics::new());
    // A text that has been saved since it was parsed is another one, and is read after the edit that is about to come.
    let as_parsed =
        |page: &Page| read(&page.document.path).filter(|text| hash(text.as_bytes()) == page.document.hash);
    pages.iter().filter_map(|page| Some(Reading::new(scope, page, as_parsed(page)?))).collect()
}

/// Checks the pages of an entry by themselves and beside each other.
fn entry(readings: &[Reading<'_>], inputs: &Inputs) -> Diagnostics {
    let mut found = Diagnostics::new();
    readings.iter().for_each(|reading| page(reading, &mut found));
    dates::check(readings, &mut found);
    if let [first, _, ..] = readings {
        let path = &first.entry().path;
        let stems = paths::stems(path);
        let names =
            paths::FACTS.iter().flat_map(|ending| stems.iter().map(move |stem| [stem, *ending].concat()));
        let facts = names.into_iter().find_map(|name| Some(&inputs.find(&name)?.path));
        let facts = facts.and_then(|path| inputs.text(path, &mut Diagnostics::new()));
        numbers::check(readings, &facts.unwrap_or_default(), &mut found);
    }
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
fn is_right_to_left(config: &Config, path: &str) -> bool {
    let segment = path.strip_suffix(".md").map(|stem| stem.rsplit(['.', '/']).next().unwrap_or_default());
    let named = segment.and_then(|segment| config.languages.by_segment(segment));
    let lang = match segment {
        Some(_) => named.unwrap_or(config.source),
        None => return false,
    };
    config.language(lang).direction == crate::lang::Direction::Rtl
}
