//! Collects the changes of a text, character by character, and applies them.
//!
//! Each edit replaces exactly one character, so no edit ever crosses the border of two runs. Both passes go from left to right and
//! look back at their own results: therefore typesetting twice is the same as once.

use super::kinds::{NBSP, NNBSP};

/// The replacement of a character.
#[derive(Clone, Copy)]
pub(super) enum Put {
    /// The character is removed.
    Nothing,
    /// One character.
    One(char),
    /// Two characters.
    Two(char, char),
}

/// One replaced character.
struct Edit {
    at: usize,
    length: usize,
    put: Put,
}

/// The edits of one text, in its order.
pub(super) struct Edits<'t> {
    text: &'t str,
    list: Vec<Edit>,
}

impl<'t> Edits<'t> {
    /// No edits yet.
    pub(super) fn of(text: &'t str) -> Edits<'t> {
        Edits { text, list: Vec::new() }
    }

    /// Replaces the character `old` at `at`, which lies after all earlier edits.
    pub(super) fn replace(&mut self, at: usize, old: char, put: Put) {
        if !matches!(put, Put::One(new) if new == old) {
            self.list.push(Edit { at, length: old.len_utf8(), put });
        }
    }

    /// The last character before `at` as it will be.
    pub(super) fn before(&self, at: usize) -> Option<char> {
        let mut end = at;
        for edit in self.list.iter().rev() {
            if edit.at + edit.length != end {
                break;
            }
            match edit.put {
                Put::Nothing => end = edit.at,
                Put::One(last) | Put::Two(_, last) => return Some(last),
            }
        }
        self.text[..end].chars().next_back()
    }

    /// Whether the character at `at` is replaced.
    pub(super) fn has(&self, at: usize) -> bool {
        self.list.binary_search_by_key(&at, |edit| edit.at).is_ok()
    }

    /// Whether each edit makes one space a no-break space.
    pub(super) fn only_join(&self) -> bool {
        let joins = |edit: &Edit| edit.length == 1 && matches!(edit.put, Put::One(NBSP | NNBSP));
        self.list.iter().all(joins)
    }

    /// The edited text, or `None` without edits. Moves the offsets `ends`, which are in order.
    pub(super) fn apply(self, ends: &mut [usize]) -> Option<String> {
        if self.list.is_empty() {
            return None;
        }
        let mut out = String::with_capacity(self.text.len() + 3 * self.list.len());
        let mut done = 0;
        let mut ends = ends.iter_mut().peekable();
        for edit in &self.list {
            while let Some(end) = ends.next_if(|end| **end <= edit.at) {
                *end = out.len() + *end - done;
            }
            out.push_str(&self.text[done..edit.at]);
            match edit.put {
                Put::Nothing => {}
                Put::One(only) => out.push(only),
                Put::Two(first, second) => out.extend([first, second]),
            }
            done = edit.at + edit.length;
        }
        for end in ends {
            *end = out.len() + *end - done;
        }
        out.push_str(&self.text[done..]);
        Some(out)
    }
}
