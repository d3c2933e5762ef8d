//! How much of a translation that somebody has begun is still in the language of its original.

use std::collections::BTreeSet;

use super::status::listing::Source;
use crate::diag::Diagnostics;
use crate::exchange::{Text, Texts};
use crate::site::Page;
use crate::site::survey::Row;

/// A translation that is begun.
pub(super) struct Begun {
    /// How many of its texts say what the original says, in its words.
    pub(super) left: usize,
    /// How many texts it has.
    pub(super) all: usize,
    /// The language of the original, in itself.
    pub(super) language: String,
}

/// What is left of a translation without a stamp; `None` if it is translated, as far as anybody can see.
pub(super) fn begun(source: &Source, row: &Row) -> Option<Begun> {
    if row.standing != "unknown" {
        return None;
    }
    let contents = &source.site.contents;
    let entry = contents.entry(*contents.by_path.get(&row.entry)?);
    let original = contents.original(entry)?;
    let pages = contents.pages.iter().map(|page| &**page).chain(&entry.held);
    let page = pages.into_iter().find(|page| *page.document.path == *row.file)?;
    let texts = |page: &Page| {
        let text = source.inputs.text(&page.document.path, &mut Diagnostics::new())?;
        Some(Texts::of(&page.document, &entry.kind, &source.site.theme.calls, &text))
    };
    let (of, own) = (texts(original)?, texts(page)?);
    let known: BTreeSet<(&str, u64)> =
        of.list.iter().map(|text| (text.shape.as_str(), text.hash())).collect();
    let all: Vec<&Text> = own.list.iter().filter(|text| text.has_words()).collect();
    let is_left = |text: &&&Text| known.contains(&(text.shape.as_str(), text.hash()));
    let left: Vec<&&Text> = all.iter().filter(is_left).collect();
    // A name is the same in both languages, a sentence is not.
    let has_sentence = left.iter().any(|text| text.written().split_whitespace().count() > 3);
    let language = source.config().language(original.lang).name.to_string();
    (has_sentence || left.len() * 2 > all.len()).then_some(Begun {
        left: left.len(),
        all: all.len(),
        language,
    })
}
