//! What a build knows besides documents, in the cache: how artifacts were made, names of entries, folders, lines of code.
//!
//! Each build that adds something adds one state with what is new; all states of a file together are what the last build knew.

use serde::{Deserialize, Serialize};
use std::sync::Arc;

use super::made::{Made, Marks, marks, stamp};
use super::reads::Questions;
use crate::inputs::Hash;
use crate::lang::Lang;
use crate::markdown::KnownLine;
use crate::publish::Folders;
use crate::render::reads::Typed;

/// How an artifact was made, as it is written: path, fingerprint, stamp, questions, and those by texts with the number of a language
/// where they ask for an address.
type Written = (Arc<str>, Hash, Marks, Box<[u8]>, Vec<(Option<u8>, String)>);

/// How many artifacts or lines one part of a state has.
pub const AT_ONCE: usize = 512;

/// What one build adds.
#[derive(Default, Serialize, Deserialize)]
pub struct State {
    /// Whether it is a part of the state before it.
    pub continues: bool,
    /// How many packs of documents were added with it.
    pub packs: usize,
    /// Names of entries, with the next numbers.
    pub names: Vec<String>,
    /// Artifacts that are no longer known.
    pub gone: Vec<Arc<str>>,
    made: Vec<Written>,
    file_list: Option<Marks>,
    /// Folders of the output folder that are new or changed.
    folders: Vec<(String, Marks)>,
    /// Folders that no longer exist.
    folders_gone: Vec<String>,
    /// Lines of highlighted code.
    pub lines: Vec<KnownLine>,
}

impl State {
    /// What a build adds with so many packs of documents.
    pub fn of(packs: usize, names: &[String], lines: Vec<KnownLine>) -> State {
        State { packs, names: names.to_vec(), lines, ..State::default() }
    }

    /// A part of the state before it, with such lines.
    pub fn continued(lines: Vec<KnownLine>) -> State {
        State { continues: true, lines, ..State::default() }
    }

    /// Adds how artifacts were made.
    pub fn with_made(mut self, made: impl IntoIterator<Item = (Arc<str>, Made)>) -> State {
        self.made = made.into_iter().map(written).collect();
        self
    }

    /// Adds new and changed folders.
    pub fn with_folders(mut self, before: Option<&Folders>, now: &Folders) -> State {
        let none = Folders::default();
        let before = before.unwrap_or(&none);
        let mut old = before.list.iter().peekable();
        for (path, stamp) in &now.list {
            while let Some((gone, _)) = old.next_if(|(known, _)| known < path) {
                self.folders_gone.push(gone.clone());
            }
            if old.next_if(|(known, _)| known == path).map(|(_, known)| known) != Some(stamp) {
                self.folders.push((path.clone(), marks(*stamp)));
            }
        }
        self.folders_gone.extend(old.map(|(gone, _)| gone.clone()));
        self.file_list = (before.file_list != now.file_list).then(|| marks(now.file_list));
        self
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        let State { continues: _, packs, names, gone, made, file_list, folders, folders_gone, lines } = self;
        *packs == 0
            && names.is_empty()
            && gone.is_empty()
            && made.is_empty()
            && file_list.is_none()
            && folders.is_empty()
            && folders_gone.is_empty()
            && lines.is_empty()
    }

    /// How many artifacts and folders it has.
    pub fn size(&self) -> usize {
        self.made.len() + self.gone.len() + self.folders.len() + self.folders_gone.len()
    }
}

/// All states of a file together.
#[derive(Default)]
pub struct Sum {
    pub names: Vec<String>,
    pub made: Vec<(Arc<str>, Made)>,
    pub folders: Folders,
    pub lines: Vec<KnownLine>,
}

impl Sum {
    /// Adds a later state.
    pub fn add(&mut self, state: State) {
        self.names.extend(state.names);
        self.lines.extend(state.lines);
        let made = state.made.into_iter().map(made).map(|(path, made)| (path, Some(made)));
        let gone = state.gone.into_iter().map(|path| (path, None));
        merge(&mut self.made, made.chain(gone).collect());
        let folders = state.folders.into_iter().map(|(path, marks)| (path, Some(stamp(marks))));
        let gone = state.folders_gone.into_iter().map(|path| (path, None));
        merge(&mut self.folders.list, folders.chain(gone).collect());
        if let Some(marks) = state.file_list {
            self.folders.file_list = stamp(marks);
        }
    }
}

/// Puts newer values into a list that is sorted by path; `None` removes one.
fn merge<K: Ord, T>(list: &mut Vec<(K, T)>, mut newer: Vec<(K, Option<T>)>) {
    newer.sort_by(|left, right| left.0.cmp(&right.0));
    // The parts of one state come in the order of their paths.
    let follows = |first: &(K, Option<T>)| list.last().is_none_or(|last| last.0 < first.0);
    if newer.first().is_none_or(follows) {
        list.extend(newer.into_iter().filter_map(|(path, value)| Some((path, value?))));
        return;
    }
    let mut fresh = Vec::new();
    for (path, value) in newer {
        match (list.binary_search_by(|(known, _)| known.cmp(&path)), value) {
            (Ok(at), Some(value)) => list[at].1 = value,
            (Ok(at), None) => drop(list.remove(at)),
            (Err(_), Some(value)) => fresh.push((path, value)),
            (Err(_), None) => {}
        }
    }
    if !fresh.is_empty() {
        list.extend(fresh);
        list.sort_by(|left, right| left.0.cmp(&right.0));
    }
}

/// What stands in the place of a language where a question is about the values of a fact: a number that no language of a site has.
const OF_VALUES: u8 = u8::MAX;

fn made((path, fingerprint, marks, questions, typed): Written) -> (Arc<str>, Made) {
    let typed = typed.into_iter().map(|(lang, text)| match lang {
        Some(OF_VALUES) => Typed::Values(text),
        Some(lang) => Typed::Target(Lang(lang), text),
        None => Typed::Missing(text),
    });
    let made =
        Made { fingerprint, questions: Questions(questions), typed: typed.collect(), stamp: stamp(marks) };
    (path, made)
}

fn written((path, made): (Arc<str>, Made)) -> Written {
    let typed = made.typed.into_iter().map(|typed| match typed {
        Typed::Target(lang, text) => (Some(lang.0), text),
        Typed::Missing(text) => (None, text),
        Typed::Values(field) => (Some(OF_VALUES), field),
    });
    (path, made.fingerprint, marks(made.stamp), made.questions.0, typed.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn newer_values_take_the_place_of_older_ones() {
        let pair = |path: &str, value| (path.to_owned(), value);
        let mut list = Vec::new();
        merge(&mut list, vec![pair("b", Some(1)), pair("a", Some(2)), pair("c", Some(3))]);
        merge(&mut list, vec![pair("b", None), pair("a", Some(4)), pair("d", Some(5)), pair("e", None)]);
        assert_eq!(list, [("a", 4), ("c", 3), ("d", 5)].map(|(path, value)| (path.to_owned(), value)));
    }
}
