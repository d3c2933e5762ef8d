//! The parsed files from which a site is assembled.

use std::sync::Arc;

use crate::content::name::Name;
use crate::document::Document;
use crate::inputs::Hash;
use crate::node::Node;

/// A parsed file of facts.
#[derive(Clone)]
pub struct FactsFile {
    /// The file.
    pub path: Arc<str>,
    /// Hash of its bytes.
    pub hash: Hash,
    /// What its name says.
    pub name: Name,
    /// Its fields; none if it could not be read.
    pub node: Option<Node>,
}

/// A parsed text.
#[derive(Clone)]
pub struct TextFile {
    /// What its name says.
    pub name: Name,
    /// The document.
    pub document: Arc<Document>,
}
