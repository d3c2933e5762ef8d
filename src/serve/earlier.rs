//! Earlier versions of originals, which Git is asked for once.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use crate::inputs::history;

/// How many texts are remembered.
const MOST: usize = 64;

/// Earlier versions of originals, by the names of their bytes.
#[derive(Default)]
pub struct Earlier(Mutex<BTreeMap<String, String>>);

impl Earlier {
    /// The text, if Git has it. What Git does not have it may have later.
    pub fn text(&self, root: &Path, blob: &str) -> Option<String> {
        if let Some(known) = self.known().get(blob) {
            return Some(known.clone());
        }
        let text = history::blob(root, blob)?;
        let mut known = self.known();
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(blob.to_owned(), text.clone());
        Some(text)
    }

    fn known(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
