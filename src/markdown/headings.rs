//! Anchors of headings: from `{#id}`, or made from the text in the page's script; unique on the page.

use foldhash::{HashMap, HashMapExt};

use crate::url;

/// What is wrong with a heading without words, from its source, and what to type.
pub(super) fn without_words(source: &str) -> Option<(&'static str, String)> {
    // The level of the title is that of the page.
    let signs = "#".repeat((source.len() - source.trim_start_matches('#').len()).max(2));
    let source = source.trim();
    // A heading whose second line is a rule: the suggested form uses `#` signs.
    let underlined = source.rsplit_once('\n').filter(|(_, rule)| {
        let rule = rule.trim();
        !rule.is_empty() && (rule.trim_matches('-').is_empty() || rule.trim_matches('=').is_empty())
    });
    let inner = underlined.map_or(source, |(words, _)| words).trim().trim_matches('#').trim();
    match inner.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        _ if inner.is_empty() => {
            Some(("the heading has no words", format!("write `{signs} ` and its words, or remove the line")))
        }
        Some(_) => Some((
            "the heading has attributes and no words",
            format!(
                "write its words before them: `{signs} Words {inner}`; for text write `{signs} \\{inner}`"
            ),
        )),
        None => None,
    }
}

/// Assigns anchors.
#[derive(Default)]
pub struct Anchors {
    /// Each anchor, and the last number that was tried after it, so that many equal headings do not try all numbers again.
    seen: HashMap<String, usize>,
}

impl Anchors {
    /// For a page with so many headings.
    pub fn with_capacity(count: usize) -> Anchors {
        Anchors { seen: HashMap::with_capacity(count) }
    }

    /// Claims an anchor; `false` if the page has it already.
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
