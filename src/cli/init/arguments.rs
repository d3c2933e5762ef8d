//! Arguments of `init`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// Arguments of `init`.
#[derive(Args)]
pub(in crate::cli) struct InitArgs {
    /// The folder, which is made if it does not exist; the current one if absent. Files that are there stay as they are.
    pub(super) dir: Option<PathBuf>,
    /// The name of the site, as readers see it.
    #[arg(long, value_name = "TEXT")]
    pub(super) name: Option<String>,
    /// The address at which it will be published, such as `https://example.org`.
    #[arg(long, value_name = "URL")]
    pub(super) address: Option<String>,
    /// The tags of its languages, such as `en,fr,ar`; texts are written in the first one and translated into the others.
    #[arg(long, value_name = "TAGS")]
    pub(super) languages: Option<String>,
    /// What kind of site it is: sample pages, layout and navigation follow from it.
    #[arg(long, value_enum)]
    pub(super) kind: Option<SiteKind>,
}

/// A kind of site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum SiteKind {
    /// An organization: who it is, news, events, documents.
    Organization,
    /// Documentation: pages in their order, with a tree of them.
    Documentation,
    /// News: posts by date.
    News,
}

impl SiteKind {
    /// Its name on the command line.
    pub(super) fn word(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }
}
