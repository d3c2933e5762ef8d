//! Runs a message: inserts values and selects variants, as the reference implementation of Fluent does.
//!
//! Variants are compared in their order: a text with a key's word, a number with a key's number, or with the plural category of the
//! number as it is shown. A term knows only the values of its call. A reference that does not exist is reported when its file is
//! read; here its name is written in braces.

use std::collections::BTreeMap;

use super::arguments::{GivenDate, MessageArgument, MessageProblem};
use super::fluent::{Expression, Key, Piece, Selection, Wording};
use super::formats::{Formats, NumberOptions, equal};
use super::messages::Messages;
use crate::date::Moment;
use crate::marks::{self, Part};

/// How many values a message may show, including its references (as in the reference implementation).
const MOST: usize = 100;

impl Messages {
    /// A message as a pattern: its variables are written as `{name}`.
    pub fn pattern(&self, id: &str, formats: &Formats) -> Option<String> {
        let wording = self.message(id)?.value.as_ref()?;
        let text = Run::new(self, formats, Variables::Names).text(wording).ok()?;
        Some(text.replace(['\u{2068}', '\u{2069}'], ""))
    }

    /// The text of a message; `name.attribute` is an attribute.
    pub fn text(
        &self,
        id: &str,
        given: &BTreeMap<String, MessageArgument>,
        formats: &Formats,
    ) -> Result<String, MessageProblem> {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, rest)| (name, Some(rest)));
        let wording = self.message(name).and_then(|message| message.wording(attribute));
        let text = Run::new(self, formats, Variables::Values(given))
            .text(wording.ok_or(MessageProblem::Unknown)?)?;
        Ok(match self.numbers.get(name) {
            Some(number) => format!("{}{text}{}", marks::open(Part::Message, *number), marks::CLOSE),
            None => text,
        })
    }
}

/// What an expression yields.
#[derive(Clone)]
enum Value {
    Text(String),
    Number(String, NumberOptions),
    Date(String, GivenDate),
    /// Nothing, by the name of what is missing.
    Absent(String),
}

/// Where variables come from.
#[derive(Clone, Copy)]
pub enum Variables<'a> {
    /// Values by name.
    Values(&'a BTreeMap<String, MessageArgument>),
    /// Each variable is its own name in braces.
    Names,
}

/// One run of a message.
pub struct Run<'a> {
    messages: &'a Messages,
    formats: &'a Formats,
    given: Variables<'a>,
    /// The values of the term that is run.
    own: Option<Vec<(&'a str, Value)>>,
    running: Vec<&'a Wording>,
    shown: usize,
    problem: Option<MessageProblem>,
}

impl<'a> Run<'a> {
    /// A run with values.
    pub fn new(messages: &'a Messages, formats: &'a Formats, given: Variables<'a>) -> Run<'a> {
        Run { messages, formats, given, own: None, running: Vec::new(), shown: 0, problem: None }
    }

    /// The text.
    ///
    /// # Errors
    ///
    /// The first problem.
    pub fn text(mut self, wording: &'a Wording) -> Result<String, MessageProblem> {
        let mut out = String::new();
        self.write(wording, &mut out);
        self.problem.map_or(Ok(out), Err)
    }

    fn fail(&mut self, problem: MessageProblem) {
        self.problem.get_or_insert(problem);
    }

    fn write(&mut self, wording: &'a Wording, out: &mut String) {
        if self.running.iter().any(|running| std::ptr::eq(*running, wording)) {
            return;
        }
        self.running.push(wording);
        let alone = wording.0.len() == 1;
        for piece in &wording.0 {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Value(expression) => {
                    self.shown += 1;
                    if self.shown > MOST {
                        self.fail(MessageProblem::Other(format!("it shows more than {MOST} values")));
                        break;
                    }
                    let apart = self.messages.isolates && !alone && is_isolated(expression);
                    if apart {
                        out.push('\u{2068}');
                    }
                    self.show(expression, out);
                    if apart {
                        out.push('\u{2069}');
                    }
                }
            }
        }
        self.running.pop();
    }

    fn show(&mut self, expression: &'a Expression, out: &mut String) {
        if let Expression::Select(selection) = expression {
            let chosen = self.choose(selection);
            return self.write(chosen, out);
        }
        match self.value(expression) {
            Value::Text(text) | Value::Date(text, _) => out.push_str(&text),
            Value::Number(digits, options) => out.push_str(&self.formats.number_with(&digits, &options)),
            Value::Absent(name) => {
                out.push('{');
                out.push_str(&name);
                out.push('}');
            }
        }
    }

    fn written(&mut self, wording: &'a Wording) -> Value {
        let mut out = String::new();
        self.write(wording, &mut out);
        Value::Text(out)
    }

    fn value(&mut self, expression: &'a Expression) -> Value {
        match expression {
            Expression::Text(text) => Value::Text(text.clone()),
            Expression::Number(digits) => {
                let decimals = digits.split_once('.').map_or(0, |(_, decimals)| decimals.len());
                let least_fraction = Some(u8::try_from(decimals).unwrap_or(u8::MAX));
                Value::Number(digits.clone(), NumberOptions { least_fraction, ..NumberOptions::default() })
            }
            Expression::Variable(name) => self.variable(name),
            Expression::Message(id, attribute) => {
                let found = self.messages.message(id).and_then(|found| found.wording(attribute.as_deref()));
                found.map_or_else(|| Value::Absent(id.clone()), |wording| self.written(wording))
            }
            Expression::Term(id, attribute, arguments) => {
                let found = self.messages.term(id).and_then(|found| found.wording(attribute.as_deref()));
                let Some(wording) = found else { return Value::Absent(format!("-{id}")) };
                let given =
                    arguments.iter().map(|(name, value)| (name.as_str(), self.value(value))).collect();
                let outer = self.own.replace(given);
                let text = self.written(wording);
                self.own = outer;
                text
            }
            Expression::Numeral(of, options) => self.numeral(of, options),
            Expression::Moment(of, options) => self.moment(of, options),
            Expression::Broken(name) => Value::Absent(name.clone()),
            Expression::Select(selection) => {
                let chosen = self.choose(selection);
                self.written(chosen)
            }
        }
    }

    fn variable(&mut self, name: &str) -> Value {
        if let Some(own) = &self.own {
            let found = own.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
            return found.unwrap_or_else(|| Value::Absent(format!("${name}")));
        }
        let Variables::Values(values) = self.given else { return Value::Text(format!("{{{name}}}")) };
        let found = values.get(name).or_else(|| values.get(&name.replace('-', "_")));
        match found {
            Some(MessageArgument::Text(text)) => Value::Text(text.clone()),
            Some(MessageArgument::Number(digits)) => Value::Number(digits.clone(), NumberOptions::default()),
            Some(MessageArgument::Amount(digits)) => Value::Number(digits.clone(), NumberOptions::exact()),
            Some(MessageArgument::Date { text, date }) => Value::Date(text.clone(), *date),
            None => {
                self.fail(MessageProblem::MissingArgument(name.to_owned()));
                Value::Absent(format!("${name}"))
            }
        }
    }

    fn numeral(&mut self, of: &'a Expression, options: &NumberOptions) -> Value {
        match self.value(of) {
            Value::Number(digits, own) => {
                // A number that is written with decimals keeps them unless the call says otherwise.
                let least_fraction = options.least_fraction.or(own.least_fraction);
                Value::Number(digits, NumberOptions { least_fraction, ..options.clone() })
            }
            Value::Absent(name) => Value::Absent(format!("NUMBER({name})")),
            Value::Text(text) if matches!(self.given, Variables::Names) => Value::Text(text),
            Value::Text(text) | Value::Date(text, _) => {
                self.fail(MessageProblem::Other(format!("`NUMBER` is given `{text}`, which is no number")));
                Value::Absent("NUMBER()".to_owned())
            }
        }
    }

    fn moment(&mut self, of: &'a Expression, options: &super::formats::DateTimeOptions) -> Value {
        let zone = options.zone.as_ref();
        let (shown, moment) = match self.value(of) {
            Value::Number(digits, _) => {
                let whole = digits.split('.').next().and_then(|whole| whole.parse().ok());
                let moment = whole.and_then(|whole| Moment::of_milliseconds(whole, zone));
                (digits, moment)
            }
            Value::Absent(name) => return Value::Absent(format!("DATETIME({name})")),
            Value::Text(text) if matches!(self.given, Variables::Names) => return Value::Text(text),
            Value::Text(iso) => {
                let moment = Moment::parse(&iso, zone);
                (iso, moment)
            }
            Value::Date(text, date) => {
                let shown = if let GivenDate::Span(span) = date { span.to_string() } else { text };
                (shown, date.moment(zone))
            }
        };
        let problem = match moment {
            None => format!("`DATETIME` is given `{shown}`, which is no date such as `2021-10-18`"),
            Some(moment) if moment.clock.is_none() && options.has_time() => {
                format!("`DATETIME` is asked for the time of `{shown}`, which has none")
            }
            Some(moment) => match self.formats.moment(&moment, options) {
                Some(text) => return Value::Text(text),
                None => "the language cannot write these parts of a date".to_owned(),
            },
        };
        self.fail(MessageProblem::Other(problem));
        Value::Absent("DATETIME()".to_owned())
    }

    /// The variant that is taken.
    fn choose(&mut self, selection: &'a Selection) -> &'a Wording {
        let chosen = match self.value(&selection.selector) {
            Value::Text(text) => {
                selection.variants.iter().position(|(key, _)| matches!(key, Key::Name(name) if *name == text))
            }
            Value::Number(digits, options) => {
                let mut category = None;
                let mut is_of = |name: &str| {
                    *category.get_or_insert_with(|| self.formats.category(&digits, &options)) == name
                };
                selection.variants.iter().position(|(key, _)| match key {
                    Key::Number(number) => equal(number, &digits),
                    Key::Name(name) => is_of(name),
                })
            }
            Value::Date(..) | Value::Absent(_) => None,
        };
        &selection.variants[chosen.unwrap_or(selection.default)].1
    }
}

/// Values from outside are isolated from the text around them; texts of the same file are not.
fn is_isolated(expression: &Expression) -> bool {
    !matches!(expression, Expression::Message(..) | Expression::Term(..) | Expression::Text(_))
}
