//! The pieces of a block of prose.

use std::borrow::Cow;

/// One piece of a block of prose. Inline tags are not runs: emphasis and links are transparent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run<'a> {
    /// Text that is typeset; it is `Cow::Owned` after typesetting only if it changed.
    Prose(Cow<'a, str>),
    /// Code, an image, a component, raw HTML: stays as it is and counts as a word.
    Opaque,
    /// The same, of something that reads as a number.
    Number,
    /// A line end of the source, which counts as a space. Typesetting turns it into [`Run::Dropped`] between Han
    /// characters, and into the `Prose` of a no-break space where the line may not break.
    SoftBreak,
    /// A line end that the author asked for.
    HardBreak,
    /// A soft break that is not written.
    Dropped,
}
