//! What is put into an index, and what it says of a page.

use super::html::Section;

/// A page that is found.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Its address.
    pub url: String,
    /// Its title.
    pub title: String,
    /// A sentence about it.
    pub description: String,
    /// When it takes place, or its date.
    pub date: String,
    /// Its sections.
    pub sections: Vec<Section>,
    /// What its facts say.
    pub facts: Vec<String>,
}

/// What a page can be filtered by: the name of a facet and the value there.
pub type Values = Vec<(String, String)>;

/// What pages can be filtered by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facet {
    /// Its name.
    pub name: String,
    /// Its name for readers; empty if the template has one.
    pub label: String,
}
