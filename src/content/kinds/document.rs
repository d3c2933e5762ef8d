//! Documents and the concept note: a text with files to download.

use crate::fields;
use crate::node::text::Web;
use crate::node::{At, Count, Text};

fields! {
    /// A file to download in one language.
    pub struct FileFacts("a file to download") {
        /// Segment of its language.
        language: Option<At<String>>,
        /// Path of a file beside the page.
        path: Option<At<String>>,
        /// Address of a file elsewhere.
        url: Option<At<Text<Web>>>,
        /// Whether the address is still a placeholder.
        placeholder: Option<bool>,
    }
}

fields! {
    /// Facts of a document.
    pub struct DocumentFacts("the facts of a document") {
        /// Files to download.
        files: Vec<FileFacts>,
        /// Ids of the organizations that wrote it.
        authors: Vec<At<String>>,
        /// International Standard Book Numbers (ISO 2108).
        isbn: Vec<String>,
        /// Licence of the document.
        licence: Option<String>,
        /// Number of pages.
        pages: Option<Count>,
        /// Version of the text.
        version: Option<String>,
    }
}

fields! {
    /// Texts of a document.
    pub struct DocumentTexts("the texts of a document") {
        /// What readers must be told about this edition or translation.
        disclaimer: Option<String>,
    }
}
