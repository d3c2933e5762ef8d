//! The items of the stream of a text.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType};

/// An event of the stream; numbers point into the list of calls.
#[derive(Clone, Debug, PartialEq)]
pub enum Item<'t> {
    /// An event of the Markdown parser.
    Event(Event<'t>),
    /// An inline call.
    Call(usize),
    /// The start of a call around blocks.
    Open(usize),
    /// Its end.
    Close(usize),
}

/// An item with the bytes of the file that it comes from.
pub(super) type Placed<'t> = (Item<'t>, Range<usize>);

/// Whether a link was written as an address in angle brackets.
pub fn is_autolink(kind: LinkType) -> bool {
    matches!(kind, LinkType::Autolink | LinkType::Email)
}
