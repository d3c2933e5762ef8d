//! Addresses that a text shows as they are, `<https://a.org>` or `https://a.org`: links that are not in its outline.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Tag};

use super::calls;
use super::item::{Item, is_autolink};
use super::stream::{Body, stream};
use crate::date::Day;
use crate::diag::Diagnostics;

/// The addresses that a body writes out, with their places.
pub fn written_out(
    path: &Arc<str>,
    text: &str,
    range: Range<usize>,
    today: Day,
) -> Vec<(String, Range<usize>)> {
    let mut told = Diagnostics::new();
    let calls = calls::find(path, text, range.clone(), &mut told);
    let mut found = Vec::new();
    stream(&Body { path, text, range, today }, &calls, &mut told, |item, range| {
        if let Item::Event(Event::Start(Tag::Link { link_type, dest_url, .. })) = item
            && is_autolink(link_type)
        {
            found.push((dest_url.into_string(), range));
        }
    });
    found
}
