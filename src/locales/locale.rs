//! Messages, formats and typography of one language.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::arguments::{MessageArgument, MessageProblem};
use super::formats::Formats;
use super::messages::Messages;
use super::typography::{Rules, typeset_str};
use crate::marks;

/// Messages, formats and typography of one language.
pub struct Locale {
    /// Its messages.
    pub messages: Messages,
    /// Its dates, numbers and lists.
    pub formats: Formats,
    /// The language with its territory, as Open Graph writes it: `fr_FR`.
    pub with_territory: String,
    /// Its typography, if it is known.
    pub rules: Option<Rules>,
}

impl Locale {
    /// The text of a message.
    ///
    /// # Errors
    ///
    /// If there is no such message, or a variable that it uses is not given.
    pub fn message(
        &self,
        id: &str,
        arguments: &BTreeMap<String, MessageArgument>,
    ) -> Result<String, MessageProblem> {
        self.messages.text(id, arguments, &self.formats)
    }

    /// The text of a message with the typography of the language.
    pub fn typeset(&self, text: String) -> String {
        // Signs of the translator's view are neither quoted nor spaced.
        let (open, inside, close) = marks::peeled(&text);
        match self.rules.as_ref().map(|rules| typeset_str(rules, inside)) {
            Some(Cow::Owned(typeset)) if open.is_empty() => typeset,
            Some(Cow::Owned(typeset)) => [open, &typeset, close].concat(),
            _ => text,
        }
    }

    /// The text of a message without variables; its id if the message does not exist.
    pub fn plain(&self, id: &str) -> String {
        self.message(id, &BTreeMap::new()).unwrap_or_else(|_| id.to_owned())
    }
}
