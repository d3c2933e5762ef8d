//! The messages of one language: all layers merged, asked by id.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::fluent::{Message, Parsed};
use super::formats::Formats;
use super::resolve::{Given, Run};
use crate::lang::{Direction, Language};

/// A value given to a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageArgument {
    /// A text, shown as it is.
    Text(String),
    /// A number: it chooses the plural, and is shown as the language writes it, with at most three decimals.
    Number(String),
    /// A number with all its digits.
    Amount(String),
    /// A date: shown as a text, and read from its ISO form where a message formats it itself.
    Date {
        /// As it is shown.
        text: String,
        /// ISO 8601.
        iso: String,
    },
}

/// Why a message could not be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageProblem {
    /// No file of the language has it.
    Unknown,
    /// It uses a variable that was not given.
    MissingArgument(String),
    /// Something else: what is wrong.
    Other(String),
}

/// The messages of one language.
pub struct Messages {
    messages: BTreeMap<String, Arc<Message>>,
    terms: HashMap<String, Arc<Message>>,
    /// Whether values are kept apart from the text around them, since both may run in different directions.
    pub(super) isolates: bool,
}

impl Messages {
    /// Merges the layers; the first layer wins message by message.
    pub fn new(language: &Language, layers: &[&Parsed]) -> Messages {
        let mut ordered: Vec<&&Parsed> = layers.iter().collect();
        // What is borrowed stands in only for what no layer has.
        ordered.sort_by_key(|parsed| std::cmp::Reverse((parsed.is_borrowed, parsed.layer)));
        let isolates = language.direction == Direction::Rtl;
        let mut messages = Messages { messages: BTreeMap::new(), terms: HashMap::new(), isolates };
        for parsed in ordered {
            let owned = |(id, entry): (&String, &super::fluent::Entry)| (id.clone(), Arc::clone(&entry.run));
            messages.messages.extend(parsed.messages.iter().map(owned));
            messages.terms.extend(parsed.terms.iter().map(owned));
        }
        // What cannot be parsed was reported; readers see what its author wrote, unless another layer has it.
        for (name, written) in layers.iter().flat_map(|parsed| &parsed.broken) {
            match name.strip_prefix('-') {
                Some(term) => messages.terms.entry(term.to_owned()).or_insert_with(|| Arc::clone(written)),
                None => messages.messages.entry(name.clone()).or_insert_with(|| Arc::clone(written)),
            };
        }
        messages
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

    /// A message as a pattern: its variables stand as `{name}`.
    pub fn pattern(&self, id: &str, formats: &Formats) -> Option<String> {
        let wording = self.message(id)?.value.as_ref()?;
        let text = Run::new(self, formats, Given::Names).text(wording).ok()?;
        Some(text.replace(['\u{2068}', '\u{2069}'], ""))
    }

    /// The text of a message; `name.attribute` asks for an attribute.
    pub fn text(
        &self,
        id: &str,
        given: &BTreeMap<String, MessageArgument>,
        formats: &Formats,
    ) -> Result<String, MessageProblem> {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, rest)| (name, Some(rest)));
        let wording = self.message(name).and_then(|message| message.wording(attribute));
        Run::new(self, formats, Given::Values(given)).text(wording.ok_or(MessageProblem::Unknown)?)
    }
}
