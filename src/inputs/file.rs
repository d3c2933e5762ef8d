//! A file of the site, and what is a part of one.

use std::sync::{Arc, OnceLock};

use super::stamp::Stamp;

/// The files and folders that a site consists of.
pub const PARTS: &[&str] =
    &["site.toml", "content", "kinds", "locales", "themes", "templates", "assets", "static"];

/// Files and folders below the root that are read, or belong to other programs: an output folder there would mix with their files.
pub const RESERVED: &[&str] = &[
    "site.toml",
    "content",
    "kinds",
    "locales",
    "themes",
    "templates",
    "assets",
    "static",
    "src",
    ".git",
    ".hexaglot",
];

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
