//! The state of a page while its links are resolved.

use std::sync::OnceLock;

use foldhash::{HashMap, HashSet};

use crate::config::Config;
use crate::diag::Diagnostics;
use crate::lang::Lang;
use crate::locales::Locales;
use crate::site::structure::Structure;
use crate::site::{EntryId, Page, wiki};
use crate::url;

/// Indexes for the links of many pages.
#[derive(Default)]
pub(in crate::site) struct Known<'a> {
    /// The entries by path, if there are so many links that the site's ordered map would be slower.
    pub(super) entries: Option<HashMap<&'a str, EntryId>>,
    /// The pages by their names in wiki links, made for the first such link.
    pub(super) wiki: OnceLock<wiki::WikiNames>,
}

/// Its inputs, and its results.
pub(super) struct Resolver<'a> {
    pub(super) site: &'a Structure,
    pub(super) config: &'a Config,
    pub(super) locales: &'a Locales,
    pub(super) page: &'a Page,
    pub(super) known: &'a Known<'a>,
    /// The anchors of pages that have many.
    pub(super) anchors: HashMap<(EntryId, Lang), HashSet<String>>,
    pub(super) used: Vec<String>,
    pub(super) diags: Diagnostics,
}

/// The query with its sign, as typed.
pub(super) fn query(parts: url::Parts<'_>) -> String {
    parts.query.map(|query| format!("?{}", url::complete(query))).unwrap_or_default()
}
