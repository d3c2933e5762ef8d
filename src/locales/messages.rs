//! The messages of one language: all layers merged, asked by id.

use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};

use super::fluent::{MessageFacts, Parsed, raw_name};
use super::formats::Formats;
use crate::lang::{Direction, Language};

/// A value given to a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageArgument {
    /// A text, shown as it is.
    Text(String),
    /// A number: its digits choose the plural, its shown form follows the language.
    Number(String),
}

/// Why a message could not be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageProblem {
    /// No file of the language has it.
    Unknown,
    /// It uses a variable that was not given.
    MissingArgument(String),
    /// Something else, in Fluent's words.
    Other(String),
}

/// The messages of one language.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
    facts: BTreeMap<String, MessageFacts>,
}

impl Messages {
    /// Merges the layers; the first layer wins message by message.
    pub fn new(language: &Language, layers: &[&Parsed]) -> Messages {
        let locale = language.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(language.direction == Direction::Rtl);
        let mut ordered: Vec<&&Parsed> = layers.iter().collect();
        ordered.sort_by_key(|parsed| std::cmp::Reverse(parsed.layer));
        let mut facts = BTreeMap::new();
        for parsed in ordered {
            let resource =
                FluentResource::try_new(parsed.rewritten.clone()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
            facts.extend(parsed.messages.iter().map(|(id, message)| (id.clone(), message.clone())));
        }
        Messages { bundle, facts }
    }

    /// Gives the messages the language's plural rules.
    pub fn complete(&mut self, formats: &Formats) {
        let cardinal = formats.plurals();
        // The names are free: the bundle is new and has no functions of its own.
        let _ = self.bundle.add_function("PLURAL", move |positional, _| match positional.first() {
            Some(FluentValue::String(digits)) => FluentValue::from(cardinal.category(digits)),
            _ => FluentValue::Error,
        });
        let _ = self.bundle.add_function("EXACT", |positional, _| match positional.first() {
            Some(FluentValue::String(digits)) => {
                digits.parse::<f64>().map_or(FluentValue::Error, FluentValue::from)
            }
            _ => FluentValue::Error,
        });
    }

    /// The ids of all messages.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.facts.keys().map(String::as_str)
    }

    /// A message as a pattern: its variables stand as `{name}`.
    pub fn pattern(&self, id: &str) -> Option<String> {
        let facts = self.facts.get(id)?;
        let mut arguments = FluentArgs::new();
        for variable in &facts.variables {
            arguments.set(variable.clone(), format!("{{{variable}}}"));
        }
        let pattern = self.bundle.get_message(id)?.value()?;
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new());
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
        let message = self.bundle.get_message(name).ok_or(MessageProblem::Unknown)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
            None => message.value(),
        };
        let pattern = pattern.ok_or(MessageProblem::Unknown)?;
        let mut arguments = FluentArgs::new();
        for (name, value) in given {
            match value {
                MessageArgument::Text(text) => arguments.set(name.clone(), text.clone()),
                MessageArgument::Number(digits) => {
                    arguments.set(raw_name(name), digits.clone());
                    arguments.set(name.clone(), formats.number(digits));
                }
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        errors.first().map_or(Ok(text), |error| Err(problem(error)))
    }
}

fn problem(error: &FluentError) -> MessageProblem {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
            MessageProblem::MissingArgument(id.trim_end_matches("__raw").to_owned())
        }
        error => MessageProblem::Other(error.to_string()),
    }
}
