//! What commands that list translations leave for the next one: of each document what such a list needs, and the sections of originals.
//!
//! It is a file of its own: these commands neither read nor know how artifacts were made, and a build need not wait for them. It has the
//! frames, the trust in stamps and the rules of the cache of builds; a file that does not match is ignored.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};

use super::documents::{self, AT_ONCE, DOCUMENTS, PACK, is_settled, stamp_of};
use super::frames::{Frames, Fresh};
use super::purpose::{Purpose, purpose};
use crate::document::Document;
use crate::inputs::Inputs;
use crate::markdown::{Heading, Outline};
use crate::memo::{Earlier, Memo};
use crate::parallel;

/// The file in the folder of the cache.
const NAME: &str = "translations";

/// The documents that an earlier command left, with little of their outlines; `None` if there is no such file for this purpose.
pub fn surveyed(root: &Path, of: Purpose<'_>) -> Option<Vec<Earlier>> {
    let frames = Frames::find(root, NAME).ok()??.ok()?;
    if frames.purpose != purpose(of.engine, of.edition) {
        return None;
    }
    let packs = parallel::map(&frames.list, |frame| {
        let bytes = frames.read(frame).filter(|_| frame.kind == DOCUMENTS)?;
        documents::unpack(&bytes)
    });
    let packs: Option<Vec<Vec<Earlier>>> = packs.into_iter().collect();
    Some(packs?.into_iter().flatten().collect())
}

/// Leaves the documents for the next command, unless it would find the same already.
///
/// # Errors
///
/// If the folder or the file cannot be written.
pub fn save_surveyed(
    root: &Path,
    of: Purpose<'_>,
    (inputs, began): (&Inputs, u64),
    documents: &[Arc<Document>],
    before: Option<&Memo>,
) -> Result<()> {
    let documents: Vec<&Arc<Document>> = documents.iter().filter(|one| one.problems.is_empty()).collect();
    let is_known = |document: &&Arc<Document>| {
        let stamp = stamp_of(document, inputs);
        before.is_some_and(|memo| memo.holds(document, stamp, is_settled(stamp, began)))
    };
    if before.is_some() && documents.iter().all(is_known) {
        return Ok(());
    }
    let mut file = Fresh::begin(root, NAME, purpose(of.engine, of.edition))?;
    let packs: Vec<&[&Arc<Document>]> = documents.chunks(PACK).collect();
    for some in packs.chunks(AT_ONCE) {
        let packed = parallel::map(some, |pack| {
            let brief: Vec<Document> = pack.iter().map(|document| brief(document)).collect();
            documents::pack(&brief.iter().collect::<Vec<_>>(), inputs, began)
        });
        for pack in packed {
            file.add(DOCUMENTS, &pack.context("cannot pack a document")?)?;
        }
    }
    file.finish()
}

/// A document without what nobody asks of it who lists translations.
fn brief(document: &Document) -> Document {
    let outline = &document.outline;
    // Their texts are titles of pages and names of sections; nobody asks for anchors that follow from these.
    let headings = outline.headings.iter().map(|heading| match heading.is_asked {
        true => heading.clone(),
        false => Heading { id: String::new(), ..heading.clone() },
    });
    let calls = outline.calls.iter().filter(|call| call.form().is_some());
    Document {
        outline: Outline {
            headings: headings.collect(),
            shapes: outline.shapes.clone(),
            calls: calls.cloned().collect(),
            has_text: outline.has_text,
            ..Outline::default()
        },
        path: Arc::clone(&document.path),
        front: document.front.clone(),
        body: document.body.clone(),
        sections: document.sections.clone(),
        tape: None,
        problems: document.problems.clone(),
        ..*document
    }
}
