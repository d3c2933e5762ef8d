//! What all threads, and builds one after the other, know of highlighting.
//!
//! Lines by the name of the state before them. A name is the hash of all that the state is, so that it means the same in every
//! thread and in every run of one program. A memory only: what is missing or forgotten is parsed again and comes out the same.

use std::sync::{Arc, PoisonError, RwLock};

use foldhash::HashMap;
use syntect::parsing::{ParseState, ScopeStack};

use crate::inputs::{self, Hash};

/// The name of a state of the parser.
pub(super) type Key = Hash;

/// A line that has been highlighted: state before it, text, HTML, how many more spans are open after it, state after it.
pub type KnownLine = (Hash, Arc<str>, Arc<str>, i64, Hash);

/// All forget their lines when they hold this many: some ten megabytes.
const MOST_LINES: usize = 32_768;

/// A line that has been highlighted.
#[derive(Clone)]
pub(super) struct Line {
    pub(super) html: Arc<str>,
    /// How many more spans are open after it than before it.
    pub(super) opened: isize,
    pub(super) after: Key,
}

/// The memory of all threads.
#[derive(Default)]
pub(super) struct SharedLines(RwLock<Option<Known>>);

#[derive(Default)]
struct Known {
    lines: HashMap<Key, HashMap<Arc<str>, Line>>,
    count: usize,
    /// Lines that no earlier build knew.
    fresh: Vec<(Key, Arc<str>)>,
}

impl SharedLines {
    /// Nothing known yet.
    pub(super) const fn new() -> SharedLines {
        SharedLines(RwLock::new(None))
    }

    /// What is known of a line after this state, with its text.
    pub(super) fn line(&self, before: Key, text: &str) -> Option<(Arc<str>, Line)> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let (text, line) = known.as_ref()?.lines.get(&before)?.get_key_value(text)?;
        Some((Arc::clone(text), line.clone()))
    }

    /// Remembers a line; returns its text as all threads have it.
    pub(super) fn learn(&self, before: Key, text: &str, line: &Line) -> Arc<str> {
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let known = known.get_or_insert_default();
        let text: Arc<str> = text.into();
        if known.insert(before, Arc::clone(&text), line.clone()) {
            known.fresh.push((before, Arc::clone(&text)));
        }
        text
    }

    /// Takes over a line of an earlier build.
    pub(super) fn know(&self, before: Key, text: Arc<str>, line: Line) {
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        known.get_or_insert_default().insert(before, text, line);
    }

    /// The lines that no earlier build knew.
    pub(super) fn fresh(&self) -> Vec<KnownLine> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let Some(known) = known.as_ref() else { return Vec::new() };
        let line = |(before, text): &(Key, Arc<str>)| {
            Some(named(*before, text, known.lines.get(before)?.get(text)?))
        };
        let mut fresh: Vec<KnownLine> = known.fresh.iter().filter_map(line).collect();
        fresh.sort_unstable();
        fresh
    }

    /// All lines, in the order of their states and texts.
    pub(super) fn all(&self) -> Vec<KnownLine> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let states = known.iter().flat_map(|known| &known.lines);
        let mut all: Vec<KnownLine> = states
            .flat_map(|(before, lines)| lines.iter().map(|(text, line)| (*before, text, line)))
            .map(|(before, text, line)| named(before, text, line))
            .collect();
        all.sort_unstable();
        all
    }
}

impl Known {
    /// Adds a line; says whether it is a new one.
    fn insert(&mut self, before: Key, text: Arc<str>, line: Line) -> bool {
        if self.count >= MOST_LINES {
            *self = Known::default();
        }
        let is_new = self.lines.entry(before).or_default().insert(text, line).is_none();
        self.count += usize::from(is_new);
        is_new
    }
}

fn named(before: Key, text: &Arc<str>, line: &Line) -> KnownLine {
    (before, Arc::clone(text), Arc::clone(&line.html), line.opened as i64, line.after)
}

/// The name of a state that came from another by a line.
///
/// It is the hash of what the parser shows of itself; where it holds matches of an expression, which show addresses of memory, the
/// hash of the way to it, so that states that are the same have more than one name.
pub(super) fn key(parser: &ParseState, scopes: &ScopeStack, (before, text): (Key, &str)) -> Key {
    let shown = format!("{parser:?}");
    if shown.contains("Region") {
        return inputs::hash(&[&before[..], text.as_bytes()].concat());
    }
    let scopes: Vec<String> = scopes.scopes.iter().map(|scope| scope.build_string()).collect();
    inputs::hash(format!("{shown} {}", scopes.join(" ")).as_bytes())
}
