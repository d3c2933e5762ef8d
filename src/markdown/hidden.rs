//! What reading a body tells besides its events: what is in blocks of another day, and ends that name another beginning.

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

/// What is known of a body besides its events: what is in blocks of another day, labels of footnotes, targets and headings; ends that name
/// another beginning.
#[derive(Clone, Debug, Default)]
pub struct Hidden {
    /// Those that are referred to.
    pub used: Vec<String>,
    /// Those that are defined.
    pub defined: Vec<String>,
    /// Where links and images lead.
    pub targets: Vec<String>,
    /// The headings.
    pub headings: Vec<HiddenHeading>,
    /// Tags around blocks that end another than they name.
    pub mismatched: Vec<Mismatch>,
}

/// A tag around a block that ends another than it names. Which of the two names is misspelt is known where components are.
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
