//! The state that all requests share.

use tokio::sync::watch;

use super::choice::Choices;
use super::earlier::Earlier;
use super::editor::Editor;
use super::guard::Bound;
use super::only::Only;
use crate::live::Hub;

/// The state that all requests share.
pub struct Server {
    /// The site.
    pub hub: Hub,
    /// The one language that is shown, if it is not all of them.
    pub only: Option<Only>,
    /// The number of its present edition, for tasks that wait for the next one.
    pub edition: watch::Receiver<u64>,
    /// Where files are opened.
    pub editor: Editor,
    /// Where the server listens.
    pub bound: Bound,
    /// How each browser views the site.
    pub choices: Choices,
    /// Earlier versions of originals.
    pub earlier: Earlier,
}
