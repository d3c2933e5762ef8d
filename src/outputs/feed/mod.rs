//! Feeds of a language, a section or a value: dated pages, newest first, each with its whole text.
//!
//! `entries` says which pages a feed has and what it says of them, `atom` and `json` write it, `whole_addresses` makes the links of texts
//! lead to the site from wherever they are read. Nothing in a feed comes from the clock.

mod atom;
mod entries;
mod json;
mod whole_addresses;

use crate::render::World;
use crate::site::{FeedFormat, FeedScope, PageId};
use entries::Feed;

/// A feed; `content` makes the HTML of a page's text.
pub fn feed(
    world: &World,
    scope: FeedScope,
    format: FeedFormat,
    content: &dyn Fn(PageId) -> Option<String>,
) -> String {
    let feed = Feed::of(world, scope, content);
    match format {
        FeedFormat::Atom => atom::write(&feed),
        FeedFormat::Json => json::write(&feed),
    }
}
