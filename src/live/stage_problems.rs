//! The problems of each stage, kept apart so that a repeated stage replaces only its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::Diagnostics;

/// The problems of a site, by stage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StageProblems {
    /// Of the list of files.
    pub list: Arc<Diagnostics>,
    /// Of `site.toml`.
    pub config: Arc<Diagnostics>,
    /// Of the chain of themes.
    pub theme: Arc<Diagnostics>,
    /// Of messages.
    pub messages: Arc<Diagnostics>,
    /// Of single files of `content/` that have problems.
    pub files: Arc<BTreeMap<Arc<str>, Diagnostics>>,
    /// Of the site.
    pub site: Arc<Diagnostics>,
    /// Of the list of artifacts.
    pub plan: Arc<Diagnostics>,
    /// Of templates, found by parsing them.
    pub templates: Arc<Diagnostics>,
}

impl StageProblems {
    /// All of it.
    pub fn all(&self) -> Diagnostics {
        let stages =
            [&self.list, &self.config, &self.theme, &self.messages, &self.site, &self.plan, &self.templates];
        let of_stages = stages.into_iter().flat_map(|stage| stage.iter());
        let of_files = self.files.values().flat_map(Diagnostics::iter);
        of_stages.chain(of_files).cloned().collect()
    }
}
