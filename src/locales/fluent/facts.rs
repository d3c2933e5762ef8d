//! What is known of a message without running it: its variables, its references, its selectors.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};

use super::Key;
use crate::diag::{Code, Diagnostics, one_of};
use crate::locales::functions::{self, InvalidOption};
use crate::source::Place;

use super::plurals::Selector;
use super::source::{Source, range_of};

/// What a message refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Whether it is a term.
    pub is_term: bool,
    /// Its name, without `-`.
    pub id: String,
    /// Its attribute.
    pub attribute: Option<String>,
    /// Values that are given to the term.
    pub given: Vec<String>,
    /// Where it is.
    pub place: Place,
}

/// What is known of a message.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Variables that its text uses, and where each first is.
    pub variables: BTreeMap<String, Place>,
    /// Variables that are shown, and not only used as selectors.
    pub shown: BTreeSet<String>,
    /// Variables that follow a colon or a bracket, `Boats: 5`: no word has a form for them.
    pub apart: BTreeSet<String>,
    /// What it refers to.
    pub references: Vec<Reference>,
    /// Choices by a value, and where the keys are.
    pub choices: Vec<(Selector, Vec<Place>)>,
}

impl Facts {
    /// Adds the contents of a pattern of a message; calls of functions are checked at once.
    pub fn gather(&mut self, source: &Source, pattern: &Pattern<&str>, diags: &mut Diagnostics) {
        let mut before = "";
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => before = value,
                PatternElement::Placeable { expression } => {
                    if let Expression::Inline(InlineExpression::VariableReference { id }) = expression
                        && before.trim_end().ends_with([':', '：', '(', '（', '[', '№', '#'])
                    {
                        self.apart.insert(id.name.to_owned());
                    }
                    before = "";
                    self.expression(source, expression, diags);
                }
            }
        }
    }

    fn expression(&mut self, source: &Source, expression: &Expression<&str>, diags: &mut Diagnostics) {
        match expression {
            Expression::Inline(inline) => self.inline(source, inline, true, diags),
            Expression::Select { selector, variants } => {
                self.inline(source, selector, false, diags);
                for variant in variants {
                    self.gather(source, &variant.value, diags);
                }
                if let Some(choice) = choice(selector, variants) {
                    let place =
                        |variant: &Variant<&str>| Place::new(&source.path, key_range(source, variant));
                    self.choices.push((choice, variants.iter().map(place).collect()));
                }
            }
        }
    }

    fn inline(
        &mut self,
        source: &Source,
        inline: &InlineExpression<&str>,
        shown: bool,
        diags: &mut Diagnostics,
    ) {
        let place = |part: &str| Place::new(&source.path, range_of(&source.text, part));
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.entry(id.name.to_owned()).or_insert_with(|| place(id.name));
                if shown {
                    self.shown.insert(id.name.to_owned());
                }
            }
            InlineExpression::Placeable { expression } => self.expression(source, expression, diags),
            InlineExpression::FunctionReference { id, arguments } => {
                report_call(source, id.name, arguments, diags);
                arguments.positional.iter().for_each(|argument| self.inline(source, argument, shown, diags));
            }
            InlineExpression::MessageReference { id, attribute } => self.references.push(Reference {
                is_term: false,
                id: id.name.to_owned(),
                attribute: attribute.as_ref().map(|attribute| attribute.name.to_owned()),
                given: Vec::new(),
                place: place(id.name),
            }),
            InlineExpression::TermReference { id, attribute, arguments } => {
                let named = arguments.iter().flat_map(|arguments| &arguments.named);
                self.references.push(Reference {
                    is_term: true,
                    id: id.name.to_owned(),
                    attribute: attribute.as_ref().map(|attribute| attribute.name.to_owned()),
                    given: named.map(|named| named.name.name.to_owned()).collect(),
                    place: place(id.name),
                });
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

fn report_call(
    source: &Source,
    name: &str,
    arguments: &fluent_syntax::ast::CallArguments<&str>,
    diags: &mut Diagnostics,
) {
    let place = |part: &str| Place::new(&source.path, range_of(&source.text, part));
    if !functions::NAMES.contains(&name) {
        diags
            .report(Code::MessageFunction, place(name), format!("there is no function `{name}`"))
            .help(one_of(name, functions::NAMES));
        return;
    }
    if arguments.positional.len() != 1 {
        diags
            .report(
                Code::MessageFunction,
                place(name),
                format!("`{name}` takes one value and options after it"),
            )
            .help(format!("write `{name}($value)`"));
        return;
    }
    let mut report = |fault: InvalidOption<'_>| {
        diags.report(Code::MessageFunction, place(fault.at), fault.message).help(fault.help);
    };
    if name == "NUMBER" {
        functions::number(&arguments.named, &mut report);
    } else {
        functions::datetime(&arguments.named, &mut report);
    }
}

fn key_range(source: &Source, variant: &Variant<&str>) -> std::ops::Range<usize> {
    let (fluent_syntax::ast::VariantKey::Identifier { name }
    | fluent_syntax::ast::VariantKey::NumberLiteral { value: name }) = &variant.key;
    range_of(&source.text, name)
}

/// A choice by a variable or a number; `None` for one by an attribute of a term or a literal.
fn choice(selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Option<Selector> {
    let (variable, is_number, ordinal) = match selector {
        InlineExpression::VariableReference { id } => (id.name, false, false),
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            let Some(InlineExpression::VariableReference { id }) = arguments.positional.first() else {
                return None;
            };
            (id.name, true, functions::number(&arguments.named, &mut |_| {}).ordinal)
        }
        _ => return None,
    };
    let default = variants.iter().position(|variant| variant.default).unwrap_or(0);
    let shows = variants.get(default).is_some_and(|variant| shows(&variant.value, variable));
    Some(Selector {
        variable: variable.to_owned(),
        is_number,
        ordinal,
        keys: variants.iter().map(|variant| Key::of(&variant.key)).collect(),
        default,
        shows,
    })
}

/// Whether a text shows a variable.
fn shows(pattern: &Pattern<&str>, variable: &str) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::Placeable { expression: Expression::Inline(inline) } => is_of(inline, variable),
        _ => false,
    })
}

fn is_of(inline: &InlineExpression<&str>, variable: &str) -> bool {
    match inline {
        InlineExpression::VariableReference { id } => id.name == variable,
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().any(|argument| is_of(argument, variable))
        }
        _ => false,
    }
}
