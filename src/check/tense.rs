//! Sentences that describe something past as present or future.
//!
//! A sentence is checked if it links to an event or its section whose days are past, or if one of its components writes the dates
//! of one, or the last day of a form that has closed. It is reported if a phrase of its language says that this event or form is
//! held, opens, or can still be joined. Only the text of this edition is checked, and dated letters are skipped.

mod compiled;
mod patterns;
mod phrases;
mod pieces;

use std::ops::Range;

use super::deadlines;
use super::events;
use super::phrases::Folded;
use super::reading::Reading;
use super::scope::{Scope, closing_form};
use crate::config::Config;
use crate::content::kinds::Role;
use crate::date::Day;
use crate::diag::{Code, Diagnostics};
use crate::languages::Tense;
use crate::markdown::{Argument, Call, OBJECT, Passage};
use crate::site::{Entry, Page, Site, resolve_path, without_language};
use crate::url;

use pieces::{Mention, Piece, PieceKind, of_words, sentences};

/// What is over.
#[derive(Clone, Copy)]
enum Over<'a> {
    /// An event, or a section with parts.
    Held(&'a Entry, Day),
    /// A form.
    Closed(&'a str, Day),
}

/// Reports the first such phrase of each sentence.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) {
    let Reading { scope, page, .. } = reading;
    if reading.entry().kind.is_issued {
        return;
    }
    let Some(phrases) = compiled::of(scope.config.language(page.lang).primary()) else { return };
    for passage in &reading.prose.passages {
        let (over, mentions) = mentions(reading, phrases, passage);
        if mentions.is_empty() {
            continue;
        }
        for sentence in sentences(&passage.text, &mentions) {
            let Some((of, verb)) = said(phrases, passage, &sentence, scope.config.today) else { continue };
            report(reading, passage, over[of], verb, diags);
        }
    }
}

fn report(
    reading: &Reading<'_>,
    passage: &Passage,
    over: Over<'_>,
    verb: Range<usize>,
    diags: &mut Diagnostics,
) {
    let said = passage.text[verb.clone()].replace('\n', " ");
    let (message, last) = match over {
        Over::Held(entry, last) => {
            (format!("`{said}` speaks of `{}`, which ended on {last}", entry.path), last)
        }
        Over::Closed(form, last) => {
            (format!("`{said}` speaks of the form `{form}`, which closed on {last}"), last)
        }
    };
    let help = format!(
        "put the sentence between `{{% <until date=\"{0}\"> %}}` and `{{% </until> %}}`, or say it in the past tense",
        last.next()
    );
    reading.report(Code::StaleTense, passage, verb, message, diags).help(help);
}

/// What a passage names that is over, and where it names it.
fn mentions<'a>(
    reading: &'a Reading<'_>,
    phrases: &Tense,
    passage: &Passage,
) -> (Vec<Over<'a>>, Vec<Mention>) {
    let Scope { config, site, .. } = reading.scope;
    let (mut over, mut list) = (Vec::new(), Vec::new());
    for link in &passage.links {
        let words = passage.text.get(link.words.clone()).unwrap_or_default();
        let Some(entry) = target(site, config, reading.page, &link.destination) else { continue };
        let Some(last) = over_since(entry, config.today) else { continue };
        // `[The report of the meeting](meeting.md)` is about the report.
        let folded = Folded::new(words);
        if !phrases.papers.iter().any(|paper| folded.find(paper).is_some()) {
            list.push(Mention { range: link.words.clone(), kind: PieceKind::Event(over.len()) });
            over.push(Over::Held(entry, last));
        }
    }
    let mut objects = passage.text.match_indices(OBJECT).map(|(at, sign)| at..at + sign.len());
    let whole = passage.source(0..passage.text.len());
    for call in reading.prose.calls.iter().filter(|call| whole.contains(&call.range.start)) {
        let Some(named) = named(reading, passage, call) else { continue };
        let at = objects.find(|at| passage.source(at.clone()).start == call.range.start);
        if let Some(range) = at {
            let kind = match named {
                Over::Held(..) => PieceKind::Date(over.len()),
                Over::Closed(..) => PieceKind::Form(over.len()),
            };
            list.push(Mention { range, kind });
            over.push(named);
        }
    }
    list.sort_by_key(|mention| mention.range.start);
    (over, list)
}

/// The target of a call, if it is over and no other check reports it.
fn named<'a>(reading: &'a Reading<'_>, passage: &Passage, call: &'a Call) -> Option<Over<'a>> {
    let Scope { config, site, .. } = reading.scope;
    if let Some((name, last)) = closing_form(config, call) {
        // Without such a text the page is reported as a whole.
        let has_text = deadlines::has_text_for_later(reading, last);
        return (last < config.today && has_text).then_some(Over::Closed(name, last));
    }
    let name = call.arguments.iter().find_map(|(key, value, _)| match value {
        Argument::Text(name) if key == "of" => Some(name.as_str()),
        _ => None,
    })?;
    let entry = site.entry(*site.by_path.get(name)?);
    let last = over_since(entry, config.today)?;
    let own = entry.path == reading.entry().path && passage.links.is_empty();
    // The place of what is over is there still.
    (call.name != "place" && !own).then_some(Over::Held(entry, last))
}

/// The last day of an event, or of a section with parts, if it is past.
fn over_since(entry: &Entry, today: Day) -> Option<Day> {
    let last = match entry.kind.of_role(Role::Parts) {
        Some(_) => entry.part_days().collect::<Option<Vec<Day>>>()?.into_iter().max(),
        None => events::last_day(entry),
    };
    last.filter(|last| *last < today)
}

/// The entry that a link names by its file or its address.
fn target<'s>(site: &'s Site, config: &Config, page: &Page, destination: &str) -> Option<&'s Entry> {
    let parts = url::split(url::bare(destination));
    let path = url::decode(parts.path)?;
    if path.ends_with(".md") {
        let path = resolve_path(&page.document.path, &path)?;
        return site.by_path.get(without_language(&path, config).0).map(|id| site.entry(*id));
    }
    let path = path.strip_prefix('/')?.trim_end_matches('/');
    let (segment, route) = path.split_once('/')?;
    config.languages.by_segment(segment)?;
    site.entry_ids().find(|id| site.route(*id) == route).map(|id| site.entry(id))
}

/// The phrase of a sentence about the present or the future, and its words.
fn said(phrases: &Tense, passage: &Passage, sentence: &[Piece], today: Day) -> Option<(usize, Range<usize>)> {
    let later = |piece: &Piece| piece.year().is_some_and(|year| year > today.year());
    if sentence.iter().any(later) || phrases.is_left(sentence) {
        return None;
    }
    phrases.find(sentence).or_else(|| {
        sentence.iter().filter(|piece| !piece.quoted).find_map(|piece| match piece.kind {
            PieceKind::Event(of) => {
                Some((of, phrases.inside(&of_words(&passage.text, piece.range.clone()))?))
            }
            _ => None,
        })
    })
}

/// The entries that are over on one of two days alone.
pub fn passing<'s>(before: Scope<'s>, scope: Scope<'s>) -> Vec<&'s Entry> {
    let last = |entry: &Entry, today: Day| over_since(entry, today).is_some();
    let was = |entry: &Entry| {
        let old = before.site.by_path.get(&entry.path).map(|id| before.site.entry(*id));
        old.is_some_and(|old| last(old, before.config.today))
    };
    scope.site.entries.iter().filter(|entry| last(entry, scope.config.today) != was(entry)).collect()
}

/// Whether a page names one of some entries.
pub fn names(page: &Page, entries: &[&Entry], site: &Site, config: &Config) -> bool {
    let last = |path: &str| path.rsplit('/').next().is_some_and(|name| !name.is_empty());
    let outline = &page.document.outline;
    let links = |entry: &Entry| {
        let name = entry.path.rsplit('/').next().unwrap_or_default();
        let is_target = |destination: &str| {
            // Most links are excluded by this comparison.
            last(&entry.path)
                && (destination.contains(name) || destination.contains('%') || destination.starts_with('/'))
                && target(site, config, page, destination).is_some_and(|target| target.path == entry.path)
        };
        outline.links.iter().any(|link| is_target(&link.destination))
    };
    let called = |entry: &Entry| {
        let arguments = outline.calls.iter().flat_map(|call| &call.arguments);
        arguments.filter(|(key, ..)| key == "of").any(|(_, value, _)| match value {
            Argument::Text(of) => *of == entry.path,
            _ => false,
        })
    };
    entries.iter().any(|entry| links(entry) || called(entry))
}
