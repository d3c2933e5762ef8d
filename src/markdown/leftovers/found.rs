//! Leftovers that were found in a text.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::diag::Diagnostics;

/// A wiki link, `[[page|words]]`: only the site knows its target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WikiLink {
    /// The page as it is named.
    pub page: String,
    /// The words of the link.
    pub words: String,
    /// The bytes of the whole link.
    pub range: Range<usize>,
}

/// The leftovers of a body.
#[derive(Debug, Default)]
pub struct Leftovers {
    /// Wiki links.
    pub wiki: Vec<WikiLink>,
    /// All the rest.
    pub problems: Diagnostics,
}
