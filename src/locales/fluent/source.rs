//! A Fluent file before it is parsed.

use std::ops::Range;
use std::sync::Arc;

use crate::lang::Lang;

/// A Fluent file of one language in one layer.
#[derive(PartialEq, Eq)]
pub struct Source {
    /// The file.
    pub path: Arc<str>,
    /// Its text.
    pub text: String,
    /// The language that it is read for.
    pub lang: Lang,
    /// 0 for the site, then the themes, last the built-in one.
    pub layer: usize,
    /// Whether it is in another language, because this one has none.
    pub is_borrowed: bool,
}

impl Source {
    /// The same file with another text.
    pub(super) fn with(&self, text: String) -> Source {
        let Source { path, lang, layer, is_borrowed, .. } = self;
        Source { path: Arc::clone(path), text, lang: *lang, layer: *layer, is_borrowed: *is_borrowed }
    }
}

/// The bytes of a part of a file. The part is a slice of the text, so its address shows where it is.
pub(super) fn range_of(text: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len());
    start..(start + part.len()).min(text.len())
}
