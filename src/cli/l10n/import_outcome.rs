//! What an import writes and says, put together page by page, and what is left out of it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::pages::Pages;
use super::workspace::ReadyFile;
use crate::content::kinds::Kind;
use crate::inputs;
use crate::source::Place;

/// What an import does.
#[derive(Default)]
pub(super) struct Outcome {
    /// Files with their new bytes.
    pub(super) files: Vec<ReadyFile>,
    /// What is said of them.
    pub(super) lines: Vec<String>,
    /// Units that nobody has translated or that are fuzzy.
    pub(super) open: usize,
    /// Texts that are written.
    pub(super) texts: usize,
    /// The units of each file that is written.
    pub(super) said: BTreeMap<String, Units>,
    /// The files that are stamped.
    pub(super) stamped: BTreeSet<String>,
}

impl Outcome {
    /// The bytes of the files that are written.
    pub(super) fn bytes(&self) -> BTreeMap<Arc<str>, Arc<[u8]>> {
        self.files.iter().map(|file| (file.path.as_str().into(), file.bytes.as_slice().into())).collect()
    }
}

/// The units of a file of the site.
pub(super) struct Units {
    /// The kind of the page, and the file of its original; `None` for messages.
    pub(super) page: Option<(Kind, Arc<str>)>,
    /// The units.
    pub(super) units: Vec<Said>,
}

/// A unit that is written.
pub(super) struct Said {
    /// Its field or its message; empty for a text of the body.
    pub(super) name: String,
    /// The translation.
    pub(super) target: String,
    /// Where it is in the file that came back.
    pub(super) place: Place,
}

/// What an import does not write, since it would break the site.
#[derive(Default)]
pub(super) struct LeftOut {
    /// Units, by their places.
    pub(super) units: BTreeSet<Place>,
    /// Files of the site whose translations are not stamped.
    pub(super) stamps: BTreeSet<String>,
    /// Files of the site that stay as they are.
    pub(super) files: BTreeSet<String>,
}

/// The bytes of a file of the site with another text: line ends and a byte order mark stay.
pub(super) fn as_before(pages: &Pages, path: &Arc<str>, text: &str) -> Vec<u8> {
    let before = pages.inputs.find(path).and_then(|_| pages.inputs.bytes(path).ok());
    inputs::as_before(before.as_deref().unwrap_or_default(), text)
}
