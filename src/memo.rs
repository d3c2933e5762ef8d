//! Parsed documents of an earlier build, found by path, content hash and parse options.
//!
//! A document depends on nothing else, so a kept document is always valid; it contains no id of one build. It is also found by its
//! stamp, so that an unchanged file need not even be read.

use std::collections::HashMap;
use std::sync::Arc;

use crate::document::{Document, ParseOptions};
use crate::inputs::{Hash, Stamp};

/// A document of an earlier build, with the stamp of its file where that is old enough to be trusted.
pub struct Earlier {
    /// The document.
    pub document: Arc<Document>,
    /// The stamp that tells an unchanged file.
    pub stamp: Option<Stamp>,
}

/// The memory.
#[derive(Default)]
pub struct Memo {
    earlier: HashMap<Arc<str>, Earlier>,
    /// The edition of the earlier documents.
    edition: Option<ParseOptions>,
}

impl Memo {
    /// A memory that knows the documents of an earlier build already.
    pub fn with(edition: ParseOptions, documents: Vec<Earlier>) -> Memo {
        let by_path = |earlier: Earlier| (Arc::clone(&earlier.document.path), earlier);
        Memo { earlier: documents.into_iter().map(by_path).collect(), edition: Some(edition) }
    }

    /// Whether a document of this file is known.
    pub fn knows(&self, path: &str, edition: ParseOptions) -> bool {
        self.earlier(path, edition).is_some()
    }

    /// The document of a file that has not been written since the earlier build.
    pub fn unchanged(
        &self,
        path: &str,
        stamp: impl FnOnce() -> Stamp,
        edition: ParseOptions,
    ) -> Option<Arc<Document>> {
        let earlier = self.earlier(path, edition)?;
        (earlier.stamp? == stamp()).then(|| Arc::clone(&earlier.document))
    }

    /// The document of a file with this content, if it is known.
    pub fn document(&self, path: &str, hash: Hash, edition: ParseOptions) -> Option<Arc<Document>> {
        let earlier = self.earlier(path, edition).filter(|earlier| earlier.document.hash == hash)?;
        Some(Arc::clone(&earlier.document))
    }

    /// Whether the earlier build left this document unchanged, with a trusted stamp if the file's own stamp is trusted by now.
    pub fn holds(&self, document: &Document, stamp: Stamp, is_settled: bool) -> bool {
        let earlier = self.earlier.get(&document.path);
        let same = earlier.filter(|earlier| std::ptr::eq(&*earlier.document, document));
        same.is_some_and(|earlier| !is_settled || earlier.stamp == Some(stamp))
    }

    fn earlier(&self, path: &str, edition: ParseOptions) -> Option<&Earlier> {
        self.earlier.get(path).filter(|_| self.edition == Some(edition))
    }
}
