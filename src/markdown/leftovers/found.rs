//! What is found in a text that reads as if it were left over.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::diag::Diagnostics;

/// A link in the syntax of wikis, `[[page|words]]`: only the site knows where it could lead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WikiLink {
    /// The page as it is named.
    pub page: String,
    /// The words of the link.
    pub words: String,
    /// The bytes of the whole link.
    pub range: Range<usize>,
}

/// What is left in a body.
#[derive(Debug, Default)]
pub struct Leftovers {
    /// Links in the syntax of wikis.
    pub wiki: Vec<WikiLink>,
    /// All the rest.
    pub problems: Diagnostics,
}
