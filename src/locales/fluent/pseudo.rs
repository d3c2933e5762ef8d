//! A Fluent file in a pseudo-locale: the words of its messages in other letters, and everything in braces as it is.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser;
use fluent_syntax::serializer::serialize;

use super::depth;
use super::source::Source;
use crate::diag::Diagnostics;
use crate::locales::formats::is_optional;
use crate::locales::pseudo::Pseudo;

/// The messages of a file in a pseudo-locale, without those that are known already and those that only put dates and numbers together.
/// Names of terms have their `-`.
pub fn in_pseudo(source: &Source, pseudo: Pseudo, known: &mut BTreeSet<String>) -> String {
    let tamed = depth::tamed(source, &mut Diagnostics::new());
    let source = tamed.as_ref().unwrap_or(source);
    let mut resource: Resource<String> =
        parser::parse(source.text.clone()).unwrap_or_else(|(resource, _)| resource);
    resource.body.retain_mut(|entry| match entry {
        Entry::Message(message) => {
            message.comment = None;
            if is_optional(&message.id.name) || !known.insert(message.id.name.clone()) {
                return false;
            }
            message.value.iter_mut().for_each(|pattern| change(pattern, pseudo));
            message.attributes.iter_mut().for_each(|attribute| change(&mut attribute.value, pseudo));
            true
        }
        Entry::Term(term) => {
            term.comment = None;
            // Attributes of a term only choose.
            change(&mut term.value, pseudo);
            known.insert(format!("-{}", term.id.name))
        }
        _ => false,
    });
    serialize(&resource)
}

fn change(pattern: &mut Pattern<String>, pseudo: Pseudo) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = pseudo.text(value),
            PatternElement::Placeable { expression } => within(expression, pseudo),
        }
    }
}

fn within(expression: &mut Expression<String>, pseudo: Pseudo) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter_mut().for_each(|variant| change(&mut variant.value, pseudo));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => within(expression, pseudo),
        Expression::Inline(_) => {}
    }
}
