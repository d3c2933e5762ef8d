//! Anchors of headings: given by `{#id}`, or made of the text in the page's script; unique in the page.

use std::collections::HashMap;

use crate::url;

/// Hands out anchors.
#[derive(Default)]
pub struct Anchors {
    /// Each anchor, and the last number that was tried after it: the next of many equal headings need not try them all again.
    seen: HashMap<String, usize>,
}

impl Anchors {
    /// For a page with so many headings.
    pub fn with_capacity(count: usize) -> Anchors {
        Anchors { seen: HashMap::with_capacity(count) }
    }

    /// Takes an anchor; `false` if the page has it already.
    pub fn claim(&mut self, id: &str) -> bool {
        if self.seen.contains_key(id) {
            return false;
        }
        self.seen.insert(id.to_owned(), 1);
        true
    }

    /// Makes an anchor of a heading's text.
    pub fn make(&mut self, text: &str) -> String {
        let base = url::anchor(text);
        let base = if base.is_empty() { "section".to_owned() } else { base };
        if self.claim(&base) {
            return base;
        }
        let mut number = self.seen.get(&base).copied().unwrap_or(1);
        let id = loop {
            number += 1;
            let id = format!("{base}-{number}");
            if self.claim(&id) {
                break id;
            }
        };
        self.seen.insert(base, number);
        id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_headings_get_different_anchors() {
        let mut anchors = Anchors::default();
        assert_eq!(anchors.make("Что дальше"), "что-дальше");
        assert_eq!(anchors.make("Что дальше"), "что-дальше-2");
        assert_eq!(anchors.make("!"), "section");
    }
}
