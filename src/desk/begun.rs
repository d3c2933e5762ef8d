//! How much of a translation that somebody has begun is still in the language of its original.

use std::collections::BTreeSet;

use crate::config::Config;
use crate::diag::Diagnostics;
use crate::exchange::{Text, Texts};
use crate::inputs::Inputs;
use crate::site::survey::Row;
use crate::site::{Contents, Page};
use crate::theme::CallFacts;

/// A translation that is begun.
pub struct Begun {
    /// How many of its texts say what the original says, in its words.
    pub left: usize,
    /// How many texts it has.
    pub all: usize,
    /// The language of the original, in itself.
    pub language: String,
}

/// What is left of a translation without a stamp; `None` if it is translated, as far as anybody can see.
pub fn begun(
    (contents, config, calls): (&Contents, &Config, &CallFacts),
    inputs: &Inputs,
    row: &Row,
) -> Option<Begun> {
    if row.standing != "unknown" {
        return None;
    }
    let entry = contents.entry(*contents.by_path.get(&row.entry)?);
    let original = contents.original(entry)?;
    let pages = contents.pages.iter().map(|page| &**page).chain(&entry.held);
    let page = pages.into_iter().find(|page| *page.document.path == *row.file)?;
    let texts = |page: &Page| {
        let text = inputs.text(&page.document.path, &mut Diagnostics::new())?;
        Some(Texts::of(&page.document, &entry.kind, calls, &text))
    };
    let (of, own) = (texts(original)?, texts(page)?);
    let known: BTreeSet<(&str, u64)> =
        of.list.iter().map(|text| (text.shape.as_str(), text.hash())).collect();
    let all: Vec<&Text> =
        own.list.iter().filter(|text| text.written().chars().any(char::is_alphabetic)).collect();
    let is_left = |text: &&&Text| known.contains(&(text.shape.as_str(), text.hash()));
    let left: Vec<&&Text> = all.iter().filter(is_left).collect();
    // A name is the same in both languages, a sentence is not.
    let has_sentence = left.iter().any(|text| text.written().split_whitespace().count() > 3);
    (has_sentence || left.len() * 2 > all.len()).then_some(Begun {
        left: left.len(),
        all: all.len(),
        language: config.language(original.lang).name.to_string(),
    })
}
