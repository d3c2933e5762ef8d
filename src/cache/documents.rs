//! Parsed documents in the cache: in packs, so that each pack is read and written on one thread and no two are in memory twice.

use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::made::{Marks, marks, stamp};
use crate::content::front::Format;
use crate::diag::Diagnostics;
use crate::document::Document;
use crate::inputs::{Hash, Inputs, Stamp};
use crate::markdown::{Outline, SectionSum};
use crate::memo::Earlier;
use crate::node::Node;

/// Marks a frame with a pack of them.
pub const DOCUMENTS: u8 = 0;

/// How many documents are packed together.
pub const PACK: usize = 256;

/// How many packs are in memory at once.
pub const AT_ONCE: usize = 8;

/// A stamp is trusted if the file was written at least this long before the build began, in nanoseconds.
const SETTLED: u64 = 2_000_000_000;

/// A document as it is written, without a copy; [`Packed`] reads the same fields in the same order.
#[derive(Serialize)]
struct Unpacked<'a> {
    path: &'a str,
    stamp: Marks,
    hash: Hash,
    head: Hash,
    format: Format,
    front: &'a Node,
    body: &'a Range<usize>,
    outline: &'a Outline,
    sections: &'a [SectionSum],
}

/// A document as it is read.
#[derive(Deserialize)]
struct Packed<'a> {
    #[serde(borrow)]
    path: &'a str,
    stamp: Marks,
    hash: Hash,
    head: Hash,
    format: Format,
    front: Node,
    body: Range<usize>,
    outline: Outline,
    sections: Vec<SectionSum>,
}

/// Whether a file with this stamp counts as unchanged while its stamp is the same.
pub fn is_settled(stamp: Stamp, began: u64) -> bool {
    stamp.modified != 0 && stamp.last().saturating_add(SETTLED) < began
}

/// The stamp of a document's file.
pub fn stamp_of(document: &Document, inputs: &Inputs) -> Stamp {
    inputs.find(&document.path).map_or_else(Stamp::default, |file| inputs.stamp(file))
}

/// Packs documents of a build that began at a time.
pub fn pack(documents: &[&Document], inputs: &Inputs, began: u64) -> postcard::Result<Vec<u8>> {
    let unpacked = |document| unpacked(document, inputs);
    let list: Vec<Unpacked<'_>> = documents.iter().copied().map(unpacked).collect();
    postcard::to_allocvec(&(began, list))
}

fn unpacked<'a>(document: &'a Document, inputs: &Inputs) -> Unpacked<'a> {
    Unpacked {
        path: &document.path,
        stamp: marks(stamp_of(document, inputs)),
        hash: document.hash,
        head: document.head,
        format: document.format,
        front: &document.front,
        body: &document.body,
        outline: &document.outline,
        sections: &document.sections,
    }
}

/// Unpacks documents; `None` if the bytes are not those of a pack.
pub fn unpack(bytes: &[u8]) -> Option<Vec<Earlier>> {
    let (began, list): (u64, Vec<Packed<'_>>) = postcard::from_bytes(bytes).ok()?;
    Some(list.into_iter().map(|packed| packed.unpack(began)).collect())
}

impl Packed<'_> {
    fn unpack(self, began: u64) -> Earlier {
        let stamp = stamp(self.stamp);
        let document = Document {
            path: self.path.into(),
            hash: self.hash,
            head: self.head,
            format: self.format,
            front: self.front,
            body: self.body,
            outline: self.outline,
            sections: self.sections,
            tape: None,
            problems: Diagnostics::new(),
        };
        Earlier { document: Arc::new(document), stamp: is_settled(stamp, began).then_some(stamp) }
    }
}
