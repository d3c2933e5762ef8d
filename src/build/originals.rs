//! Measures the originals of translations that say which version they follow, and translations that say which text was reviewed.
//!
//! Most sites have neither, and then this costs nothing; a measured document is kept in the cache as it is.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::contents::Parsed;
use crate::diag::Diagnostics;
use crate::document::Document;
use crate::inputs::{Inputs, hash};
use crate::markdown::{self, SectionSum};
use crate::parallel;
use crate::site::{Contents, PageId};

/// Measures the texts beside stamped translations, and the texts that were reviewed, differ on purpose or are only begun. A text that has been saved since it was parsed is measured after the next edit.
pub fn measure<'p>(inputs: &Inputs, parsed: impl Iterator<Item = &'p mut Parsed>) {
    let documents = parsed.filter_map(|parsed| match parsed {
        Parsed::Text(text) => Some((&*text.name.entry, &mut text.document)),
        _ => None,
    });
    let documents: Vec<(&str, &mut Arc<Document>)> = documents.collect();
    // A translation that is only begun is measured as well, since it may still be its original, word for word.
    let has_original = |document: &Document| document.is_stamped() || document.is_begun();
    let stamped = documents.iter().filter(|(_, document)| has_original(document)).map(|(entry, _)| *entry);
    let stamped: BTreeSet<&str> = stamped.collect();
    let is_compared = |(entry, document): &(&str, &mut Arc<Document>)| {
        let is_original = || stamped.contains(entry) && !document.is_stamped();
        document.sections.is_empty() && (is_original() || document.is_reviewed() || document.differs())
    };
    let mut compared: Vec<(&str, &mut Arc<Document>)> = documents.into_iter().filter(is_compared).collect();
    let known: Vec<Arc<Document>> = compared.iter().map(|(_, document)| Arc::clone(document)).collect();
    let measured = parallel::map(&known, |document| sections(inputs, document));
    drop(known);
    for ((_, document), sections) in compared.iter_mut().zip(measured) {
        if let Some(sections) = sections {
            Arc::make_mut(document).sections = sections;
        }
    }
}

/// Measures all originals, those without stamped translations as well: how many words are to be translated is asked of each.
pub fn measure_all(inputs: &Inputs, contents: &mut Contents) {
    let original = |entry| {
        let page = contents.original(entry).filter(|page| page.document.sections.is_empty())?;
        contents.page_of(page.entry, page.lang)
    };
    let originals: Vec<PageId> = contents.entries.iter().filter_map(original).collect();
    let measured = parallel::map(&originals, |id| sections(inputs, &contents.page(*id).document));
    let pages = Arc::make_mut(&mut contents.pages);
    for (id, sections) in originals.iter().zip(measured) {
        if let (Some(page), Some(sections)) = (pages.get_mut(id.0 as usize), sections) {
            Arc::make_mut(&mut Arc::make_mut(page).document).sections = sections;
        }
    }
}

fn sections(inputs: &Inputs, document: &Document) -> Option<Vec<SectionSum>> {
    let text = inputs.text(&document.path, &mut Diagnostics::new());
    let text = text.filter(|text| hash(text.as_bytes()) == document.hash)?;
    Some(markdown::sections(&document.path, &text, document.body.clone()))
}
