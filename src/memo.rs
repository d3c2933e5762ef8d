//! Parsed documents, remembered by path, content hash and edition between builds of one process.
//!
//! A document depends on nothing else, so a remembered one is always right; nothing here has an id of one build.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::document::{Document, Edition};
use crate::inputs::Hash;

/// What a document is known by.
type Key = (Arc<str>, Hash, Edition);

/// The memory. Entries that a build did not ask for are forgotten with [`Memo::keep_used`].
#[derive(Default)]
pub struct Memo {
    known: Mutex<HashMap<Key, Arc<Document>>>,
}

impl Memo {
    /// The document, parsed if it is not known yet.
    pub fn document(
        &self,
        path: &Arc<str>,
        hash: Hash,
        edition: Edition,
        parse: impl FnOnce() -> Document,
    ) -> Arc<Document> {
        let key = (Arc::clone(path), hash, edition);
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        if let Some(document) = known {
            return document;
        }
        let document = Arc::new(parse());
        self.known.lock().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&document));
        document
    }

    /// Forgets documents that only the memory still holds.
    pub fn keep_used(&self) {
        self.known
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .retain(|_, document| Arc::strong_count(document) > 1);
    }
}
