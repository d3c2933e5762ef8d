//! A file of the site, and what is a part of one.

use std::sync::{Arc, OnceLock};

use super::stamp::Stamp;

/// The files and folders that a site consists of.
pub const PARTS: &[&str] =
    &["site.toml", "content", "kinds", "locales", "themes", "templates", "assets", "static"];

/// Names below the root of what belongs to other programs, or to this one.
const FOREIGN: &[&str] = &["src", ".git", ".hexaglot"];

/// The names below the root where an output folder would mix with other files: the parts of a site, and what is no part of it.
pub fn reserved() -> impl Iterator<Item = &'static str> {
    PARTS.iter().chain(FOREIGN).copied()
}

/// A text file larger than this is refused.
pub const MAX_TEXT: u64 = 16 * 1024 * 1024;

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Path below the site's root, with `/`.
    pub path: Arc<str>,
    /// Its size, and when it was written, once somebody has asked: see [`Inputs::stamp`](super::Inputs::stamp).
    pub(super) stamp: OnceLock<Stamp>,
}

impl File {
    pub(super) fn at(path: &Arc<str>) -> File {
        File { path: Arc::clone(path), stamp: OnceLock::new() }
    }
}
