//! The segments of a text and the blocks around them, as `segments` finds them.

use std::ops::Range;

/// What a segment is the text of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SegmentKind {
    /// A heading of this level.
    Heading(u8),
    /// A paragraph, an item, a note, a definition.
    Text,
    /// A cell of a table.
    Cell,
    /// An argument of a component around blocks.
    Argument,
    /// The title of a link or an image in its definition.
    Title,
}

/// How a code stands in its segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeKind {
    /// By itself.
    Alone,
    /// Before the text that it is about.
    Open,
    /// After it.
    Close,
}

/// A part of a segment that is not translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// How it stands.
    pub kind: CodeKind,
    /// What a translation must have as well, such as the address of a link; `None` for emphasis, which languages treat differently.
    pub token: Option<String>,
    /// Its bytes in the file.
    pub range: Range<usize>,
}

/// A run of inline content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// What it is the text of.
    pub kind: SegmentKind,
    /// The section that it is in: 0 before the first heading.
    pub section: usize,
    /// The innermost block around it, a number in [`Segments::blocks`].
    pub block: usize,
    /// Its bytes in the file.
    pub range: Range<usize>,
    /// Its codes, in order.
    pub codes: Vec<Code>,
    /// Whether it is marked as one that is not to be translated.
    pub is_kept: bool,
}

/// A block of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is: `list`, `item`, `quote`.
    pub name: &'static str,
    /// The block around it.
    pub above: Option<usize>,
    /// Its bytes in the file.
    pub range: Range<usize>,
}

/// The segments of a text and its blocks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Segments {
    /// The segments, in order.
    pub list: Vec<Segment>,
    /// The blocks, each after the one around it.
    pub blocks: Vec<Block>,
}

impl Segments {
    /// The blocks around a segment, the innermost first.
    pub fn around(&self, block: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(block), |at| self.blocks.get(*at)?.above)
    }
}
