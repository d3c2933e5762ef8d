//! What a change does to translations: the state of the site now beside that at an earlier revision in Git.

mod values;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::process::ExitCode;

use serde_json::json;

use super::listing::{Listing, Message, Selection, Source};
use super::words::{counted_words, escaped, lacking};
use crate::build::Translations;
use crate::bytes::control::shown_in_json;
use crate::cli::console::{Common, Console, say};
use crate::config::{self, Settings};
use crate::document::ParseOptions;
use crate::inputs::{Hash, Inputs, history};
use crate::memo::{Earlier, Memo};
use crate::report::{Format, counted};
use crate::site::survey::Row;
use values::Value;

/// How it is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// For a terminal.
    Human,
    /// As Markdown.
    Markdown,
    /// As JSON.
    Json,
}

/// How much of the table is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// As much as a comment holds.
    Comment,
    /// All of it.
    Whole,
}

/// No comment has more lines of a table, nor many more bytes: hosts refuse comments with 65,536 characters.
const MOST: usize = 100;
const MOST_BYTES: usize = 40_000;

/// Shows it.
pub fn run(
    common: &Common,
    (source, settings): (&Source, &Settings),
    (revision, shown, extent): (&str, Shown, (Extent, &str)),
    (only, is_strict): (Selection<'_>, bool),
) -> anyhow::Result<ExitCode> {
    let history::Earlier { files, is_cut_off } = history::files_at(&common.root, revision)?;
    if is_cut_off {
        Console::new(common, Format::Human).note(&format!(
            "this clone is shallow, and lacks the revision from which `{revision}` and `HEAD` come: all that differs from `{revision}` is \
             counted, also what this edit did not change; {}",
            history::UNSHALLOW
        ));
    }
    let before = files.iter().any(|(path, _)| path == config::FILE).then(|| earlier(source, settings, files));
    let mut listing = source.listing(only);
    source.number(&mut listing.rows, usize::MAX);
    let mut effect = Effect::of((source, listing), before.as_ref());
    effect.values = before.as_ref().map(|before| values::stale(source, before, only)).unwrap_or_default();
    match shown {
        Shown::Human => say(effect.human()),
        Shown::Markdown => say(effect.markdown(extent)),
        Shown::Json => say(shown_in_json(&effect.json(revision).to_string())),
    }
    Ok(ExitCode::from(u8::from(is_strict && effect.is_due())))
}

/// The site as it was; what is the same is not parsed again.
fn earlier(now: &Source, settings: &Settings, files: Vec<history::EarlierFile>) -> Source {
    let known = now.site.documents.iter().map(|document| Earlier { document: document.clone(), stamp: None });
    let memo = Memo::with(ParseOptions::of(now.config()), known.collect());
    let inputs = Inputs::from_memory(files);
    let site = Translations::of(&inputs, settings, &memo);
    Source { inputs, site }
}

/// A translation that a change made stale.
struct Stale {
    row: Row,
    /// The sections that the change is about: name, sum, words.
    sections: Vec<(String, u64, u32)>,
}

/// What a change does.
struct Effect {
    stale: Vec<Stale>,
    /// Translations that lack parts of their originals since.
    incomplete: Vec<Row>,
    /// Translations that are missing since.
    missing: Vec<Row>,
    /// Translations without a stamp or with another original, since.
    unknown: Vec<Row>,
    /// Translations that follow their originals since.
    current: Vec<Row>,
    /// What is to be done in messages since.
    messages: Vec<Message>,
    /// Texts of tables that do not follow their originals since.
    values: Vec<Value>,
}

/// A translation in two states of a site: its language, and the texts of its original and of itself.
type Identity = (String, Option<Hash>, Option<Hash>);

impl Effect {
    fn of((source, now): (&Source, Listing), before: Option<&Source>) -> Effect {
        let mut effect = Effect {
            stale: Vec::new(),
            incomplete: Vec::new(),
            missing: Vec::new(),
            unknown: Vec::new(),
            current: Vec::new(),
            messages: Vec::new(),
            values: Vec::new(),
        };
        let old = before.map(|before| (before, before.listing(Selection::default())));
        let rows = old.as_ref().map_or(&[][..], |(_, listing)| &listing.rows);
        let by_name: BTreeMap<(&str, &str), &Row> =
            rows.iter().map(|row| ((row.entry.as_str(), row.language.as_str()), row)).collect();
        // An entry that was only renamed has the same texts.
        let mut by_text: BTreeMap<Identity, &Row> = BTreeMap::new();
        if let Some((before, _)) = &old {
            let hashes = hashes(before);
            by_text.extend(rows.iter().map(|row| (identity(row, &hashes), row)));
        }
        let hashes = hashes(source);
        let Listing { rows, messages, .. } = now;
        for row in rows {
            let named = by_name.get(&(row.entry.as_str(), row.language.as_str()));
            let known = named.or_else(|| by_text.get(&identity(&row, &hashes))).copied();
            effect.add(row, known);
        }
        let key =
            |message: &Message| (message.language.clone(), message.standing, message.finding.message.clone());
        let known: BTreeSet<_> =
            old.iter().flat_map(|(_, listing)| listing.messages.iter().map(key)).collect();
        effect.messages.extend(messages.into_iter().filter(|message| !known.contains(&key(message))));
        effect
    }

    /// Adds a translation and what it was before.
    fn add(&mut self, row: Row, before: Option<&Row>) {
        let was = before.map(|row| row.standing);
        match row.standing {
            "stale" | "outdated" => {
                let old = before.filter(|row| matches!(row.standing, "stale" | "outdated"));
                let known: Vec<u64> =
                    old.iter().flat_map(|row| row.sections.iter().map(|one| one.sum)).collect();
                let all = row.changed.iter().cloned().zip(&row.sections);
                let new = all.filter(|(_, section)| !known.contains(&section.sum));
                let sections: Vec<_> =
                    new.map(|(name, section)| (name, section.sum, section.words)).collect();
                if old.is_none() || !sections.is_empty() {
                    self.stale.push(Stale { row, sections });
                }
            }
            "incomplete" if before.is_none_or(|before| !has_same_lacks(before, &row)) => {
                self.incomplete.push(row)
            }
            "missing" if was != Some("missing") => self.missing.push(row),
            "unknown" | "orphan" if was != Some(row.standing) => self.unknown.push(row),
            "current" | "minor" | "ahead"
                if was.is_some_and(|was| !matches!(was, "current" | "minor" | "ahead")) =>
            {
                self.current.push(row)
            }
            _ => {}
        }
    }

    /// Whether somebody has to do something because of the change.
    fn is_due(&self) -> bool {
        !(self.stale.is_empty()
            && self.incomplete.is_empty()
            && self.missing.is_empty()
            && self.unknown.is_empty()
            && self.messages.is_empty()
            && self.values.is_empty())
    }

    /// The sections of originals that the change is about, each once, and their words.
    fn sections(&self) -> (usize, u32) {
        let all = self.stale.iter().flat_map(|stale| {
            stale
                .sections
                .iter()
                .map(|(name, sum, words)| ((stale.row.original.as_str(), name.as_str(), *sum), *words))
        });
        let all: BTreeMap<_, u32> = all.collect();
        (all.len(), all.values().sum())
    }

    /// What it does, in sentences.
    fn sentences(&self) -> String {
        let mut said = Vec::new();
        if !self.stale.is_empty() {
            let (sections, words) = self.sections();
            let place = match sections {
                0 => ": a part of the original was removed".to_owned(),
                count => format!(" in {}, {}", counted(count, "section"), counted_words(words)),
            };
            said.push(format!("This edit makes {} stale{place}.", counted(self.stale.len(), "translation")));
        }
        let mut more = |rows: usize, verb: &str, state: &str| {
            if rows > 0 {
                let subject = if said.is_empty() { "This edit" } else { "It" };
                said.push(format!("{subject} {verb} {}{state}.", counted(rows, "translation")));
            }
        };
        more(self.incomplete.len(), "leaves", " incomplete");
        more(self.missing.len(), "leaves", " to be made");
        more(self.unknown.len(), "leaves", " without a stamp of the original");
        more(self.current.len(), "brings", " up to date");
        for (count, what) in [(self.messages.len(), "message"), (self.values.len(), "table value")] {
            if count > 0 {
                let subject = if said.is_empty() { "This edit" } else { "It" };
                said.push(format!("{subject} leaves {} to look at.", counted(count, what)));
            }
        }
        if said.is_empty() { "This edit makes no translation stale.".to_owned() } else { said.join(" ") }
    }

    /// What there is to do: language, file, what, words.
    fn lines(&self) -> Vec<(&str, String, String, u32)> {
        let stale = self.stale.iter().map(|Stale { row, sections }| {
            let words: u32 = sections.iter().map(|(.., words)| words).sum();
            let names: Vec<&str> = sections.iter().map(|(name, ..)| name.as_str()).collect();
            let names = if names.is_empty() { "a part was removed".to_owned() } else { names.join(", ") };
            (row.language.as_str(), row.file.clone(), format!("{}: {names}", row.standing), words)
        });
        let incomplete = self.incomplete.iter().map(|row| {
            let what = format!("{}: it lacks {}", row.standing, lacking(row));
            (row.language.as_str(), row.file.clone(), what, row.words)
        });
        let others = self
            .missing
            .iter()
            .chain(&self.unknown)
            .map(|row| (row.language.as_str(), row.file.clone(), row.standing.to_owned(), row.words));
        let messages = self.messages.iter().map(|message| {
            (
                &*message.language,
                message.place(),
                format!("{}: {}", message.standing, message.finding.message),
                0,
            )
        });
        let values = self.values.iter().map(|value| (&*value.language, value.place(), value.told(), 0));
        stale.chain(incomplete).chain(others).chain(messages).chain(values).collect()
    }

    fn human(&self) -> String {
        let mut out = self.sentences();
        for (language, file, what, words) in self.lines() {
            let words = if words == 0 { String::new() } else { format!(" ({})", counted_words(words)) };
            let _ = write!(out, "\n{language:10}{file}: {what}{words}");
        }
        out
    }

    fn markdown(&self, (extent, all): (Extent, &str)) -> String {
        let mut out = format!("**{}**\n", self.sentences());
        let lines = self.lines();
        if !lines.is_empty() {
            out.push_str("\n| language | file | what is to be done | words |\n|---|---|---|---:|\n");
        }
        let mut count = 0;
        for (language, file, what, words) in &lines {
            if extent == Extent::Comment && (count == MOST || out.len() > MOST_BYTES) {
                break;
            }
            count += 1;
            let words = if *words == 0 { String::new() } else { words.to_string() };
            let _ =
                writeln!(out, "| {language} | {} | {} | {words} |", escaped(file), escaped(&shortened(what)));
        }
        if count < lines.len() {
            let left = lines.len() - count;
            let _ = writeln!(out, "\n… and {left} more: `{all}` lists all.");
        }
        out.truncate(out.trim_end().len());
        out
    }

    fn json(&self, revision: &str) -> serde_json::Value {
        let (sections, words) = self.sections();
        let stale = self.stale.iter().map(|Stale { row, sections }| {
            let sections = sections.iter().map(|(name, _, words)| json!({ "name": name, "words": words }));
            json!({ "language": row.language, "file": row.file, "original": row.original, "sections": sections.collect::<Vec<_>>() })
        });
        let rows = |rows: &[Row]| -> Vec<serde_json::Value> {
            let row = |row: &Row| json!({ "language": row.language, "file": row.file, "original": row.original, "standing": row.standing, "words": row.words });
            rows.iter().map(row).collect()
        };
        let messages = self.messages.iter().map(|message| {
            json!({ "language": &*message.language, "place": message.place(), "standing": message.standing, "text": message.finding.message })
        });
        let values = self.values.iter().map(|value| {
            json!({ "language": &*value.language, "file": &*value.file, "line": value.line, "name": value.name, "standing": "stale" })
        });
        json!({
            "since": revision,
            "summary": self.sentences(),
            "sections": sections,
            "words": words,
            "stale": stale.collect::<Vec<_>>(),
            "incomplete": rows(&self.incomplete),
            "missing": rows(&self.missing),
            "unknown": rows(&self.unknown),
            "current": rows(&self.current),
            "messages": messages.collect::<Vec<_>>(),
            "values": values.collect::<Vec<_>>(),
        })
    }
}

/// Whether a translation lacked the same before.
fn has_same_lacks(before: &Row, now: &Row) -> bool {
    before.lacks.iter().map(|lack| &lack.what).eq(now.lacks.iter().map(|lack| &lack.what))
}

/// The hashes of all texts of a site, by their files.
fn hashes(source: &Source) -> BTreeMap<&str, Hash> {
    source.site.documents.iter().map(|document| (&*document.path, document.hash)).collect()
}

fn identity(row: &Row, hashes: &BTreeMap<&str, Hash>) -> Identity {
    let hash = |file: &str| hashes.get(file).copied();
    (row.language.clone(), hash(&row.original), hash(&row.file))
}

/// A text that fits into a cell.
fn shortened(text: &str) -> String {
    const MOST: usize = 400;
    match text.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}
