//! The texts of a Fluent file as readers see them, one for each value, attribute and variant, with the place of every character.

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::source::{Source, range_of};
use super::{depth, escapes};
use crate::diag::Diagnostics;
use crate::source::Place;

/// What is in place of a value.
pub const OBJECT: char = '\u{fffc}';

/// A text of a message.
pub struct FlatPattern {
    /// The message; a term with its `-`.
    pub id: String,
    /// Its words, with [`OBJECT`] for each value.
    pub text: String,
    /// Where each part of the text begins in the file, by the byte at which it begins in `text`.
    starts: Vec<(usize, usize)>,
}

impl FlatPattern {
    /// The place of a part of the text.
    pub fn place(&self, source: &Source, part: std::ops::Range<usize>) -> Place {
        let inside = &self.text[part.clone()];
        let last = inside.char_indices().next_back().map_or(part.start, |(at, _)| part.start + at);
        let range = self.at(part.start)..self.at(last) + part.end.saturating_sub(last);
        let whole = crate::source::whole(&source.text, range);
        Place::new(&source.path, whole)
    }

    fn at(&self, at: usize) -> usize {
        let before = self.starts.partition_point(|(start, _)| *start <= at);
        before.checked_sub(1).map_or(0, |index| {
            let (start, source) = self.starts[index];
            source + (at - start)
        })
    }
}

/// The texts of a file, in order. What cannot be parsed has none.
pub fn patterns(source: &Source) -> Vec<FlatPattern> {
    let tamed = depth::tamed(source, &mut Diagnostics::new());
    let source = tamed.as_ref().unwrap_or(source);
    let tamed = escapes::tamed(source);
    let source = tamed.as_ref().unwrap_or(source);
    let text = source.text.as_str();
    let resource = parser::parse_runtime(text).unwrap_or_else(|(resource, _)| resource);
    let mut found = Vec::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            ast::Entry::Message(message) => {
                (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
            }
            ast::Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        let values = value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value));
        values.for_each(|pattern| gather(text, &id, pattern, &mut found));
    }
    found
}

fn gather(text: &str, id: &str, pattern: &ast::Pattern<&str>, found: &mut Vec<FlatPattern>) {
    let mut flat = FlatPattern { id: id.to_owned(), text: String::new(), starts: Vec::new() };
    let mut inner = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                flat.starts.push((flat.text.len(), range_of(text, value).start));
                flat.text.push_str(value);
            }
            PatternElement::Placeable { expression } => {
                let at = place_of(text, expression);
                flat.starts.push((flat.text.len(), at));
                match literal(expression) {
                    Some(value) => {
                        unescape_unicode_to_string(value).chars().for_each(|next| flat.text.push(next))
                    }
                    None => flat.text.push(OBJECT),
                }
                variants(text, id, expression, &mut inner);
            }
        }
    }
    if !flat.text.trim().is_empty() {
        found.push(flat);
    }
    found.append(&mut inner);
}

fn variants(text: &str, id: &str, expression: &Expression<&str>, found: &mut Vec<FlatPattern>) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().for_each(|variant| gather(text, id, &variant.value, found));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            self::variants(text, id, expression, found);
        }
        Expression::Inline(_) => {}
    }
}

fn literal<'e>(expression: &'e Expression<&str>) -> Option<&'e str> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => Some(value),
        _ => None,
    }
}

/// Where something in braces is, as near as the tree says it.
fn place_of(text: &str, expression: &Expression<&str>) -> usize {
    let inline = match expression {
        Expression::Inline(inline) | Expression::Select { selector: inline, .. } => inline,
    };
    let part = match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => id.name,
        InlineExpression::Placeable { expression } => return place_of(text, expression),
    };
    range_of(text, part).start
}
