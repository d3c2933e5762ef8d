//! Parsed documents, remembered by path, content hash and edition between builds.
//!
//! A document depends on nothing else, so a remembered one is always right; nothing here has an id of one build. What an
//! earlier process has left behind ([`Memo::with`]) is also known by its stamp, so that an unchanged file is not even read.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::document::{Document, Edition};
use crate::inputs::{Hash, Stamp};

/// What a document is known by.
type Key = (Arc<str>, Hash, Edition);

/// A document of an earlier build, with the stamp of its file where that is old enough to be trusted.
pub struct Earlier {
    /// The document.
    pub document: Arc<Document>,
    /// The stamp that tells an unchanged file.
    pub stamp: Option<Stamp>,
}

/// The memory. Entries that a build did not ask for are forgotten with [`Memo::keep_used`].
#[derive(Default)]
pub struct Memo {
    known: Mutex<HashMap<Key, Arc<Document>>>,
    earlier: HashMap<Arc<str>, Earlier>,
    /// The edition of the earlier documents.
    edition: Option<Edition>,
}

impl Memo {
    /// A memory that knows the documents of an earlier build already.
    pub fn with(edition: Edition, documents: Vec<Earlier>) -> Memo {
        let by_path = |earlier: Earlier| (Arc::clone(&earlier.document.path), earlier);
        let earlier = documents.into_iter().map(by_path).collect();
        Memo { known: Mutex::default(), earlier, edition: Some(edition) }
    }

    /// The document of a file that nobody has written since the earlier build.
    pub fn unchanged(&self, path: &str, stamp: Stamp, edition: Edition) -> Option<Arc<Document>> {
        let earlier = self.earlier.get(path).filter(|earlier| earlier.stamp == Some(stamp))?;
        (self.edition == Some(edition)).then(|| Arc::clone(&earlier.document))
    }

    /// The document, parsed if it is not known yet.
    pub fn document(
        &self,
        path: &Arc<str>,
        hash: Hash,
        edition: Edition,
        parse: impl FnOnce() -> Document,
    ) -> Arc<Document> {
        let earlier = self.earlier.get(path).filter(|earlier| earlier.document.hash == hash);
        if let (Some(earlier), true) = (earlier, self.edition == Some(edition)) {
            return Arc::clone(&earlier.document);
        }
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
