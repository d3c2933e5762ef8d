//! A message whose translation may be the same as the original: `contact`, or `fr:contact` for one language.

use crate::node::At;
use crate::source::Place;

/// A message that may be the same in two languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SameMessage {
    /// The segment of the language; `None` for all languages.
    pub segment: Option<String>,
    /// The message.
    pub id: String,
    /// Where `site.toml` names it.
    pub place: Place,
}

impl SameMessage {
    /// Reads one.
    pub fn of(at: At<String>) -> SameMessage {
        let (segment, id) =
            at.value.split_once(':').map_or((None, &*at.value), |(segment, id)| (Some(segment), id));
        SameMessage { segment: segment.map(str::to_owned), id: id.trim().to_owned(), place: at.place }
    }

    /// Whether it is about this message of a language.
    pub fn is_of(&self, segment: &str, id: &str) -> bool {
        self.id == id && self.segment.as_deref().is_none_or(|own| own == segment)
    }

    /// As it is written.
    pub fn written(&self) -> String {
        self.segment.as_ref().map_or_else(|| self.id.clone(), |segment| format!("{segment}:{}", self.id))
    }
}
