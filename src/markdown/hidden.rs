//! The parts of a body that are read but not shown: the contents of blocks of another day, and mismatched tags.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// A heading in a block of another day.
#[derive(Clone, Debug)]
pub struct HiddenHeading {
    /// Its text.
    pub text: String,
    /// The anchor that it asks for.
    pub id: Option<String>,
    /// The name of the block.
    pub block: String,
    /// The date of the block, as it is written.
    pub date: String,
}

/// Labels of footnotes, targets and headings in blocks of another day, and mismatched tags.
#[derive(Clone, Debug, Default)]
pub struct Hidden {
    /// Labels that are referenced.
    pub used: Vec<String>,
    /// Labels that are defined.
    pub defined: Vec<String>,
    /// Where links and images lead.
    pub targets: Vec<String>,
    /// The headings.
    pub headings: Vec<HiddenHeading>,
    /// Tags around blocks that close a block of another name.
    pub mismatched: Vec<Mismatch>,
}

/// A tag around a block that closes a block of another name. Which of the two names is misspelt is decided where the components are
/// known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mismatch {
    /// The name in the tag that begins.
    pub begun: String,
    /// The bytes of that tag.
    pub begins: Range<usize>,
    /// The name in the tag that ends.
    pub ended: String,
    /// The bytes of that tag.
    pub ends: Range<usize>,
}
