//! Which footnotes of a text are used and which are defined, and the problems of both.
//!
//! Labels are compared as CommonMark compares labels: ignoring case and the length of spaces.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use super::hidden::Hidden;
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// The footnotes of a text.
#[derive(Default)]
pub(super) struct Notes {
    used: Vec<(String, Range<usize>)>,
    defined: Vec<(String, Range<usize>)>,
}

impl Notes {
    /// Records a reference.
    pub(super) fn used(&mut self, name: &str, range: &Range<usize>) {
        self.used.push((name.to_owned(), range.clone()));
    }

    /// Records a definition.
    pub(super) fn defined(&mut self, name: &str, range: &Range<usize>) {
        self.defined.push((name.to_owned(), range.clone()));
    }

    /// Reports uses whose definition is in a block of another day, and unused definitions; returns the labels of both. Uses without
    /// any definition are text to the parser.
    pub(super) fn check(
        self,
        path: &Arc<str>,
        hidden: &Hidden,
        diags: &mut Diagnostics,
    ) -> (Vec<String>, Vec<String>) {
        let keys = |list: &[(String, Range<usize>)]| -> HashSet<String> {
            list.iter().map(|(name, _)| fold(name)).collect()
        };
        let folded = |list: &[String]| -> HashSet<String> { list.iter().map(|name| fold(name)).collect() };
        let (used, used_elsewhere) = (keys(&self.used), folded(&hidden.used));
        let (mut defined, mut unused) = (HashSet::new(), Vec::new());
        for (name, range) in &self.defined {
            let key = fold(name);
            let place = || Place::new(path, range.start..(range.start + name.len() + 3).min(range.end));
            if !used.contains(&key) && !used_elsewhere.contains(&key) {
                diags
                    .report(Code::MissingFootnote, place(), format!("the footnote `{name}` is never used"))
                    .help(format!("put `[^{name}]` where it belongs, or remove it"));
                unused.push(key.clone());
            } else if defined.contains(&key) {
                diags
                    .report(Code::MissingFootnote, place(), format!("the footnote `{name}` is defined twice"))
                    .help("give one of the two another name, or remove it");
            }
            defined.insert(key);
        }
        let mut missing = HashSet::new();
        for (name, range) in self.used {
            let key = fold(&name);
            if !defined.contains(&key) {
                let message = format!("the footnote `{name}` is defined only in a block of another day");
                diags
                    .report(Code::MissingFootnote, Place::new(path, range), message)
                    .help(format!("move `[^{name}]: …` out of the block, or `[^{name}]` into it"));
                missing.insert(key);
            }
        }
        let mut missing: Vec<String> = missing.into_iter().collect();
        missing.sort_unstable();
        (missing, unused)
    }
}

/// A label as it is compared.
pub(super) fn fold(name: &str) -> String {
    if name.is_ascii() && !name.contains(|c: char| c.is_ascii_whitespace()) {
        return name.to_ascii_lowercase();
    }
    let one = name.split_whitespace().collect::<Vec<_>>().join(" ");
    // Labels that are equal in capitals are equal: `ẞ`, `ß` and `ss`.
    one.to_lowercase().to_uppercase().to_lowercase()
}
