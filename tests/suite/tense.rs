//! No edition of the repository's own site speaks of what is over as if it were to come.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use hexaglot::date::Day;

use crate::own_words::{edition, says};

/// What each language says only of what lasts or is to come, tab-separated; the file says how.
const TABLE: &str = include_str!("tense/words.tsv");

/// Words that say what is over from a day on.
struct Phrase {
    gone: Day,
    said: Day,
    language: &'static str,
    words: &'static str,
}

/// An event's name, in lower case, and the day after the event.
struct Event {
    over: Day,
    language: &'static str,
    name: &'static str,
}

fn rows(kind: &str) -> impl Iterator<Item = Vec<&'static str>> {
    TABLE
        .lines()
        .filter_map(move |line| line.strip_prefix(kind)?.strip_prefix('\t'))
        .map(|row| row.split('\t').collect())
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn phrases() -> Vec<Phrase> {
    rows("phrase")
        .map(|row| Phrase { gone: day(row[0]), said: day(row[1]), language: row[2], words: row[3] })
        .collect()
}

fn events() -> Vec<Event> {
    rows("event").map(|row| Event { over: day(row[0]), language: row[1], name: row[2] }).collect()
}

fn marks(language: &str) -> Vec<&'static str> {
    rows("mark").filter(|row| row[0] == language).map(|row| row[1]).collect()
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

/// Every day that the site's facts, texts and tables name, and the day after it, from the circular to the end of 2023.
fn days() -> BTreeSet<Day> {
    let mut paths = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"), &mut paths);
    let mut days = BTreeSet::from([day("2021-10-31"), day("2023-12-31")]);
    for path in paths {
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        for (at, _) in text.match_indices("20") {
            days.extend(text.get(at..at + 10).and_then(|text| Day::parse(text).ok()));
        }
    }
    let after: Vec<Day> = days.iter().map(|day| day.next()).collect();
    days.extend(after);
    days.retain(|day| (self::day("2021-10-18")..=self::day("2023-12-31")).contains(day));
    days
}

fn language(path: &str) -> &str {
    path.split('/').next().unwrap()
}

/// Sentences of an edition that speak of what is over in the present or the future tense.
fn stale(today: Day, pages: &BTreeMap<String, String>) -> Vec<String> {
    let mut stale = Vec::new();
    let gone: Vec<Phrase> = phrases().into_iter().filter(|phrase| phrase.gone <= today).collect();
    let over: Vec<Event> = events().into_iter().filter(|event| event.over <= today).collect();
    for (path, text) in pages {
        for phrase in gone.iter().filter(|phrase| phrase.language == language(path)) {
            if says(text, phrase.words) {
                stale.push(format!(
                    "{today} {path}: `{}` has not been true since {}",
                    phrase.words, phrase.gone
                ));
            }
        }
        let marks = marks(language(path));
        for sentence in text.to_lowercase().split(['.', '!', '?', '。', '；', ';', '\n']) {
            let named = |event: &&Event| event.language == language(path) && sentence.contains(event.name);
            let Some(event) = over.iter().find(named) else { continue };
            for mark in marks.iter().filter(|mark| says(sentence, mark)) {
                stale.push(format!("{today} {path}: `{}` is over, `{mark}`: {sentence}", event.name));
            }
        }
    }
    stale
}

#[test]
fn no_edition_speaks_of_what_is_over_as_if_it_were_to_come() {
    let mut found = Vec::new();
    for today in days() {
        found.extend(stale(today, &edition(&today.to_string())));
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// A phrase that no edition says guards nothing, and hides that its text was changed.
#[test]
fn every_guarded_phrase_is_said_while_it_is_true() {
    let mut editions: BTreeMap<Day, BTreeMap<String, String>> = BTreeMap::new();
    for phrase in phrases() {
        let pages = editions.entry(phrase.said).or_insert_with(|| edition(&phrase.said.to_string()));
        let said =
            pages.iter().any(|(path, text)| language(path) == phrase.language && says(text, phrase.words));
        assert!(said, "nothing says `{}` on {}", phrase.words, phrase.said);
    }
}
