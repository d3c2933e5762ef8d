//! A parsed Fluent file.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::facts::Facts;
use super::wording::Message;
use crate::lang::Lang;
use crate::source::Place;

/// A parsed file.
pub struct FluentFile {
    /// The file.
    pub path: Arc<str>,
    /// The language that it is read for.
    pub lang: Lang,
    /// Its layer.
    pub layer: usize,
    /// Whether it is in another language, because this one has none.
    pub is_borrowed: bool,
    /// Its messages.
    pub messages: BTreeMap<String, FluentEntry>,
    /// Its terms, without their `-`.
    pub terms: BTreeMap<String, FluentEntry>,
    /// What cannot be parsed, as it is written, by its name; that of a term with its `-`.
    pub broken: BTreeMap<String, Arc<Message>>,
}

/// A message or a term of a file.
pub struct FluentEntry {
    /// It as it is run.
    pub run: Arc<Message>,
    /// What is known of it without running it.
    pub facts: Facts,
    /// Where its name is.
    pub place: Place,
}
