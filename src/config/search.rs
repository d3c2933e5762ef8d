//! The search of the published site.

use std::collections::BTreeSet;

use super::raw::RawSearch;
use crate::node::At;

/// What readers can search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// The kinds whose pages are left out.
    pub omit: BTreeSet<String>,
    /// The same as they are written.
    pub omitted: Vec<At<String>>,
}

impl Search {
    /// What the table says; `None` if there is none, or it says no.
    pub(super) fn of(raw: Option<RawSearch>) -> Option<Search> {
        let raw = raw.filter(|raw| raw.on != Some(false))?;
        Some(Search { omit: raw.omit.iter().map(|at| at.value.clone()).collect(), omitted: raw.omit })
    }
}
