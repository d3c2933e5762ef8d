//! The feeds of a site.

use super::raw::{FeedContent, RawFeeds};

/// Which feeds there are, and what they have of each page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feeds {
    /// What they have of each page.
    pub content: FeedContent,
    /// Whether sections have feeds.
    pub sections: bool,
    /// Whether they are JSON Feeds besides Atom.
    pub json: bool,
}

impl Feeds {
    /// What the table says.
    pub(super) fn of(raw: RawFeeds) -> Feeds {
        Feeds {
            content: raw.content.unwrap_or_default(),
            sections: raw.sections.unwrap_or(true),
            json: raw.json.unwrap_or(true),
        }
    }
}
