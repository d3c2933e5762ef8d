//! The files of an entry, put together.

use std::sync::Arc;

use super::parsed::FactsFile;
use crate::content::kinds::Kind;
use crate::document::Document;
use crate::lang::Lang;
use crate::node::{Key, Node};

/// The files of one entry.
pub struct Gathered<'f> {
    /// Its path.
    pub path: String,
    /// Its kind.
    pub kind: Kind,
    /// Its facts.
    pub facts: Option<&'f FactsFile>,
    /// Its texts, by language.
    pub texts: Vec<(Lang, Arc<Document>)>,
    /// Whether everything that decides its kind and its fields could be read. If not, that is reported, and other problems of its
    /// fields may be consequences.
    pub is_certain: bool,
    /// Whether it names a kind that does not exist, so that its fields are unknown.
    pub is_misspelt: bool,
}

impl Gathered<'_> {
    /// All its fields, those of the facts first.
    pub fn fields(&self) -> impl Iterator<Item = &(Key, Node)> {
        let facts = self.facts.iter().filter_map(|file| file.node.as_ref());
        let nodes = facts.chain(self.texts.iter().map(|(_, document)| &document.front));
        nodes.filter_map(|node| node.as_map()).flatten()
    }

    /// The file that problems of the entry are reported in.
    pub fn file(&self) -> Arc<str> {
        let first = self.texts.first().map(|(_, document)| &document.path);
        Arc::clone(self.facts.map(|facts| &facts.path).or(first).unwrap_or(&EMPTY.with(Arc::clone)))
    }
}

thread_local! {
    static EMPTY: Arc<str> = Arc::from("");
}
