//! The messages of one language: all layers merged.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::fluent::{FluentFile, Message};
use super::formats::is_optional;
use crate::lang::{Direction, Language};

/// The messages of one language.
pub struct Messages {
    messages: BTreeMap<String, Arc<Message>>,
    terms: HashMap<String, Arc<Message>>,
    /// Whether values are isolated from the text around them, since both may have different directions.
    pub(super) isolates: bool,
    /// The number of each message whose text is shown with signs; empty except for the translator's view.
    pub(super) numbers: HashMap<String, usize>,
}

impl Messages {
    /// Merges the layers; the first layer wins message by message.
    pub fn new(language: &Language, layers: &[&FluentFile]) -> Messages {
        let mut ordered: Vec<&&FluentFile> = layers.iter().collect();
        // Borrowed messages are used only if no layer has the message.
        ordered.sort_by_key(|parsed| std::cmp::Reverse((parsed.is_borrowed, parsed.layer)));
        let isolates = language.direction == Direction::Rtl;
        let mut messages =
            Messages { messages: BTreeMap::new(), terms: HashMap::new(), isolates, numbers: HashMap::new() };
        for parsed in ordered {
            let owned =
                |(id, entry): (&String, &super::fluent::FluentEntry)| (id.clone(), Arc::clone(&entry.run));
            messages.messages.extend(parsed.messages.iter().map(owned));
            messages.terms.extend(parsed.terms.iter().map(owned));
        }
        // Messages that cannot be parsed are reported; readers see them as they are written, unless another layer has the message.
        for (name, written) in layers.iter().flat_map(|parsed| &parsed.broken) {
            match name.strip_prefix('-') {
                Some(term) => messages.terms.entry(term.to_owned()).or_insert_with(|| Arc::clone(written)),
                None => messages.messages.entry(name.clone()).or_insert_with(|| Arc::clone(written)),
            };
        }
        messages
    }

    /// Shows the texts of messages with signs from now on; their ids are appended to `names`, at their numbers.
    pub(super) fn mark(&mut self, names: &mut Vec<String>) {
        for id in self.messages.keys().filter(|id| !is_optional(id)) {
            self.numbers.insert(id.clone(), names.len());
            names.push(id.clone());
        }
    }

    /// The message with this id.
    pub(super) fn message(&self, id: &str) -> Option<&Message> {
        self.messages.get(id).map(|message| &**message)
    }

    /// The term with this id, which is given without its `-`.
    pub(super) fn term(&self, id: &str) -> Option<&Message> {
        self.terms.get(id).map(|term| &**term)
    }

    /// The ids of all messages.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.messages.keys().map(String::as_str)
    }
}
