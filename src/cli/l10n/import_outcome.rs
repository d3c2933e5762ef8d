//! What an import writes and says, put together page by page.

use std::sync::Arc;

use super::pages::Pages;
use super::workspace::ReadyFile;

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
    let Some(bytes) = pages.inputs.find(path).and_then(|_| pages.inputs.bytes(path).ok()) else {
        return text.as_bytes().to_vec();
    };
    let mark: &[u8] = if bytes.starts_with("\u{feff}".as_bytes()) { "\u{feff}".as_bytes() } else { b"" };
    let (returns, lines) = (
        bytes.windows(2).filter(|pair| pair == b"\r\n").count(),
        bytes.iter().filter(|byte| **byte == b'\n').count(),
    );
    let text = if returns > 0 && 2 * returns >= lines { text.replace('\n', "\r\n") } else { text.to_owned() };
    [mark, text.as_bytes()].concat()
}
