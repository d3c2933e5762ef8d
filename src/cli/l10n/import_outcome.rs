//! What an import writes and says, put together page by page.

use std::sync::Arc;

use super::pages::Pages;
use super::workspace::ReadyFile;
use crate::inputs;

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
}

/// The bytes of a file of the site with another text: line ends and a byte order mark stay.
pub(super) fn as_before(pages: &Pages, path: &Arc<str>, text: &str) -> Vec<u8> {
    let before = pages.inputs.find(path).and_then(|_| pages.inputs.bytes(path).ok());
    inputs::as_before(before.as_deref().unwrap_or_default(), text)
}
