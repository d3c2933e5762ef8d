//! What is known of the version of an original that a translation follows.

use crate::content::kinds::Declaration;
use crate::content::stamp::Stamp;
use crate::document::{ParseOptions, parse};
use crate::inputs::hash;
use crate::site::Page;
use crate::translation::{Freshness, Version};

/// What is known of the version of an original that a translation follows.
pub enum History {
    /// It is the present one, or another that says the same.
    Present,
    /// It is another one, of which this is the text.
    Earlier(Version),
    /// It is another one, whose text nobody has; these sections changed, as [`Freshness::Stale`] counts them.
    Lost(Vec<usize>),
    /// Nothing is known: the translation has no stamp, or was made from another text, or there is none.
    Unknown,
}

/// Looks for it.
pub(super) fn history(
    page: &Page,
    original: &Page,
    freshness: Option<Freshness>,
    (kind, options): (&Declaration, ParseOptions),
    earlier: &dyn Fn(&str) -> Option<String>,
) -> History {
    let changed = match freshness {
        Some(Freshness::Stale(changed)) => changed,
        Some(freshness) if freshness.follows() => return History::Present,
        _ => return History::Unknown,
    };
    let stamp = page.translation.as_ref().and_then(|translation| translation.source.as_ref());
    let text = stamp.and_then(|at| Stamp::parse(&at.value)).and_then(|stamp| earlier(&stamp.blob));
    let Some(text) = text else { return History::Lost(changed) };
    let document = parse(&original.document.path, &text, hash(text.as_bytes()), options);
    History::Earlier(Version::of(&document, text, kind))
}
