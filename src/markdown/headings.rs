//! Anchors of headings: given by `{#id}`, or made of the text in the page's script; unique in the page.

use std::collections::BTreeMap;

use crate::url;

/// Hands out anchors.
#[derive(Default)]
pub struct Anchors {
    seen: BTreeMap<String, usize>,
}

impl Anchors {
    /// Takes an explicit anchor; `false` if the page has it already.
    pub fn claim(&mut self, id: &str) -> bool {
        let count = self.seen.entry(id.to_owned()).or_default();
        *count += 1;
        *count == 1
    }

    /// Makes an anchor of a heading's text.
    pub fn make(&mut self, text: &str) -> String {
        let base = url::anchor(text);
        let base = if base.is_empty() { "section".to_owned() } else { base };
        let mut id = base.clone();
        let mut number = 1;
        while !self.claim(&id) {
            number += 1;
            id = format!("{base}-{number}");
        }
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
