//! The variables of a message: what a call must give it, and of which sort.
//!
//! Read from the runnable form, through the messages that it refers to; a term knows only the values of its call.

use std::collections::BTreeMap;

use super::fluent::{Expression, Key, Piece, Selection, Wording};
use super::formats::CATEGORIES;
use super::messages::Messages;

/// How a message uses a variable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VariableUse {
    /// It chooses a plural form, or is formatted as a number.
    pub is_number: bool,
    /// It is formatted as a date.
    pub is_date: bool,
}

/// The variables of a message by name.
pub type MessageVariables = BTreeMap<String, VariableUse>;

impl Messages {
    /// The variables of a message, or of an attribute, `name.attribute`; `None` if there is no such message.
    pub fn variables(&self, id: &str) -> Option<MessageVariables> {
        let mut gathered = Gathered { messages: self, found: MessageVariables::new(), seen: Vec::new() };
        gathered.wording(self.wording(id)?);
        Some(gathered.found)
    }

    fn wording(&self, id: &str) -> Option<&Wording> {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, rest)| (name, Some(rest)));
        self.message(name)?.wording(attribute)
    }
}

struct Gathered<'m> {
    messages: &'m Messages,
    found: MessageVariables,
    /// The wordings that were read, of which some may refer to each other.
    seen: Vec<*const Wording>,
}

impl<'m> Gathered<'m> {
    fn wording(&mut self, wording: &'m Wording) {
        if self.seen.contains(&std::ptr::from_ref(wording)) {
            return;
        }
        self.seen.push(wording);
        for piece in &wording.0 {
            if let Piece::Value(expression) = piece {
                self.expression(expression, VariableUse::default());
            }
        }
    }

    fn expression(&mut self, expression: &'m Expression, used: VariableUse) {
        match expression {
            Expression::Variable(name) => {
                let known = self.found.entry(name.clone()).or_default();
                known.is_number |= used.is_number;
                known.is_date |= used.is_date;
            }
            Expression::Numeral(of, _) => self.expression(of, VariableUse { is_number: true, ..used }),
            Expression::Moment(of, _) => self.expression(of, VariableUse { is_date: true, ..used }),
            Expression::Message(id, attribute) => {
                let found = self.messages.message(id).and_then(|found| found.wording(attribute.as_deref()));
                if let Some(wording) = found {
                    self.wording(wording);
                }
            }
            Expression::Term(_, _, given) => {
                given.iter().for_each(|(_, value)| self.expression(value, VariableUse::default()));
            }
            Expression::Select(selection) => {
                let is_number = is_by_number(selection);
                self.expression(&selection.selector, VariableUse { is_number, ..VariableUse::default() });
                selection.variants.iter().for_each(|(_, wording)| self.wording(wording));
            }
            Expression::Text(_) | Expression::Number(_) | Expression::Broken(_) => {}
        }
    }
}

/// Whether the keys besides the default are numbers or plural categories, all of them.
fn is_by_number(selection: &Selection) -> bool {
    let is_of_number = |key: &Key| match key {
        Key::Number(_) => true,
        Key::Name(name) => CATEGORIES.contains(&name.as_str()),
    };
    let others = || selection.variants.iter().enumerate().filter(|(at, _)| *at != selection.default);
    others().next().is_some() && others().all(|(_, (key, _))| is_of_number(key))
}
