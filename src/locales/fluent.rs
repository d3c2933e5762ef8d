//! Fluent files: parsed with positions, compared across languages, plural selections rewritten for ICU4X.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, Resource,
    Variant, VariantKey,
};
use fluent_syntax::parser;

use super::formats::{CATEGORIES, Formats, is_pattern};
use crate::diag::{Code, Diagnostics};
use crate::lang::{Lang, Languages};
use crate::source::Place;

/// A Fluent file of one language in one layer.
#[derive(PartialEq, Eq)]
pub struct Source {
    /// The file.
    pub path: Arc<str>,
    /// Its text.
    pub text: String,
    /// Its language.
    pub lang: Lang,
    /// 0 for the site, then the themes, last the built-in one.
    pub layer: usize,
}

/// What is known of a message without running it.
#[derive(Clone, Debug, Default)]
pub struct MessageFacts {
    /// Variables that its text uses.
    pub variables: BTreeSet<String>,
    /// Keys of each selection by number.
    pub selections: Vec<BTreeSet<String>>,
    /// Where it stands.
    pub place: Option<Place>,
}

/// A parsed file.
pub struct Parsed {
    /// Its language.
    pub lang: Lang,
    /// Its layer.
    pub layer: usize,
    /// The text to give to the bundle, with plural selections rewritten.
    pub rewritten: String,
    /// Its messages.
    pub messages: BTreeMap<String, MessageFacts>,
}

/// The variable that holds a number's digits beside its formatted form.
pub fn raw_name(variable: &str) -> String {
    format!("{variable}__raw")
}

/// Parses a file; broken messages are reported and left out.
pub fn parse(source: &Source, diags: &mut Diagnostics) -> Parsed {
    let mut resource = match parser::parse(source.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let range = error.pos.start..error.pos.end.max(error.pos.start + 1);
                diags
                    .report(
                        Code::FluentSyntax,
                        Place::new(&source.path, range),
                        lower_first(&error.kind.to_string()),
                    )
                    .help(
                        "a message is `name = text`; further lines are indented; variables are `{ $name }`",
                    );
            }
            resource
        }
    };
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut facts = MessageFacts { place: place(source, message.id.name), ..MessageFacts::default() };
        let patterns =
            message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
        for pattern in patterns {
            gather(pattern, &mut facts);
        }
        if messages.insert(message.id.name.to_owned(), facts).is_some() {
            report_twice(source, message.id.name, diags);
        }
    }
    let raw = raw_names(&messages);
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                message.value.iter_mut().for_each(|pattern| rewrite(pattern, &raw));
                message.attributes.iter_mut().for_each(|attribute| rewrite(&mut attribute.value, &raw));
            }
            Entry::Term(term) => rewrite(&mut term.value, &raw),
            _ => {}
        }
    }
    let rewritten = fluent_syntax::serializer::serialize(&without_comments(resource));
    Parsed { lang: source.lang, layer: source.layer, rewritten, messages }
}

fn without_comments(resource: Resource<&str>) -> Resource<&str> {
    let keep = |entry: &Entry<&str>| matches!(entry, Entry::Message(_) | Entry::Term(_));
    Resource { body: resource.body.into_iter().filter(keep).collect() }
}

fn lower_first(message: &str) -> String {
    let mut characters = message.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}

fn place(source: &Source, id: &str) -> Option<Place> {
    let start = line_of(&source.text, id, 0)?;
    Some(Place::new(&source.path, start..start + id.len()))
}

/// The byte at which the message `id` begins, at or after `from`.
fn line_of(text: &str, id: &str, from: usize) -> Option<usize> {
    let mut at = from;
    while let Some(found) = text.get(at..)?.find(id) {
        let start = at + found;
        let fresh = start == 0 || text.as_bytes()[start - 1] == b'\n';
        if fresh && text[start + id.len()..].trim_start_matches(' ').starts_with('=') {
            return Some(start);
        }
        at = start + id.len();
    }
    None
}

fn report_twice(source: &Source, id: &str, diags: &mut Diagnostics) {
    let first = line_of(&source.text, id, 0).unwrap_or(0);
    let second = line_of(&source.text, id, first + 1).unwrap_or(first);
    diags
        .report(
            Code::DuplicateMessage,
            Place::new(&source.path, second..second + id.len()),
            format!("the message `{id}` stands twice in this file"),
        )
        .also(Place::new(&source.path, first..first + id.len()), "first here")
        .help("remove one of the two");
}

/// Collects variables and plural selections of a pattern.
fn gather(pattern: &Pattern<&str>, facts: &mut MessageFacts) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            gather_expression(expression, facts);
        }
    }
}

fn gather_expression(expression: &Expression<&str>, facts: &mut MessageFacts) {
    match expression {
        Expression::Inline(inline) => gather_inline(inline, facts),
        Expression::Select { selector, variants } => {
            gather_inline(selector, facts);
            if is_plural(selector, variants) {
                facts.selections.push(variants.iter().filter_map(category).map(str::to_owned).collect());
            }
            for variant in variants {
                gather(&variant.value, facts);
            }
        }
    }
}

fn gather_inline(inline: &InlineExpression<&str>, facts: &mut MessageFacts) {
    match inline {
        InlineExpression::VariableReference { id } => {
            facts.variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => gather_expression(expression, facts),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| gather_inline(argument, facts));
        }
        _ => {}
    }
}

fn category<'s>(variant: &Variant<&'s str>) -> Option<&'s str> {
    match &variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}

/// Whether a selection is by number: all its names are plural categories.
fn is_plural(selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> bool {
    matches!(selector, InlineExpression::VariableReference { .. })
        && variants.iter().filter_map(category).all(|name| CATEGORIES.contains(&name))
}

/// Rewrites `{ $n -> … }` to `{ PLURAL($n__raw) -> … }`, so that ICU4X and not Fluent's older table decides;
/// exact numbers are asked for first.
fn rewrite<'s>(pattern: &mut Pattern<&'s str>, raw: &'s BTreeMap<String, String>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            rewrite_expression(expression, raw);
        }
    }
}

/// The names of the variables with the digits, by variable.
fn raw_names(messages: &BTreeMap<String, MessageFacts>) -> BTreeMap<String, String> {
    let variables = messages.values().flat_map(|facts| &facts.variables);
    variables.map(|variable| (variable.clone(), raw_name(variable))).collect()
}

fn rewrite_expression<'s>(expression: &mut Expression<&'s str>, raw: &'s BTreeMap<String, String>) {
    let Expression::Select { selector, variants } = expression else {
        if let Expression::Inline(InlineExpression::Placeable { expression }) = expression {
            rewrite_expression(expression, raw);
        }
        return;
    };
    variants.iter_mut().for_each(|variant| rewrite(&mut variant.value, raw));
    if !is_plural(selector, variants) {
        return;
    }
    let InlineExpression::VariableReference { id } = &*selector else { return };
    let Some(name) = raw.get(id.name).map(String::as_str) else { return };
    let (exact, plural): (Vec<_>, Vec<_>) =
        std::mem::take(variants).into_iter().partition(|variant| category(variant).is_none());
    let by_category = Expression::Select { selector: call("PLURAL", name), variants: plural };
    if exact.is_empty() {
        *expression = by_category;
        return;
    }
    let mut outer: Vec<Variant<&str>> =
        exact.into_iter().map(|variant| Variant { default: false, ..variant }).collect();
    let rest = Pattern { elements: vec![PatternElement::Placeable { expression: by_category }] };
    outer.push(Variant { key: VariantKey::Identifier { name: "other" }, value: rest, default: true });
    *expression = Expression::Select { selector: call("EXACT", name), variants: outer };
}

fn call<'s>(function: &'s str, variable: &'s str) -> InlineExpression<&'s str> {
    let variable = InlineExpression::VariableReference { id: Identifier { name: variable } };
    InlineExpression::FunctionReference {
        id: Identifier { name: function },
        arguments: CallArguments { positional: vec![variable], named: Vec::new() },
    }
}

/// Compares the languages: every message in all of them, no variable that the source language does not have,
/// every plural category.
pub fn check(
    languages: &Languages,
    parsed: &[Parsed],
    source: Lang,
    formats: &[&Formats],
    diags: &mut Diagnostics,
) {
    let mut all: BTreeMap<&str, Vec<(Lang, &MessageFacts)>> = BTreeMap::new();
    let mut ordered: Vec<&Parsed> = parsed.iter().collect();
    ordered.sort_by_key(|parsed| parsed.layer);
    for file in ordered {
        for (id, facts) in &file.messages {
            let known = all.entry(id).or_default();
            if !known.iter().any(|(lang, _)| *lang == file.lang) {
                known.push((file.lang, facts));
            }
        }
    }
    for (id, found) in all {
        let Some((_, model)) = found.iter().find(|(lang, _)| *lang == source).or(found.first()) else {
            continue;
        };
        let pattern = is_pattern(id);
        if !pattern {
            report_missing(id, languages, &found, model, diags);
        }
        for (lang, facts) in &found {
            if !pattern {
                report_variables(id, facts, model, diags);
            }
            report_categories(id, facts, formats[lang.index()], diags);
        }
    }
}

fn report_missing(
    id: &str,
    languages: &Languages,
    found: &[(Lang, &MessageFacts)],
    model: &MessageFacts,
    diags: &mut Diagnostics,
) {
    let missing: Vec<&str> = languages
        .iter()
        .filter(|language| !found.iter().any(|(lang, _)| *lang == language.id))
        .map(|language| &*language.segment)
        .collect();
    if let (false, Some(place)) = (missing.is_empty(), &model.place) {
        diags
            .report(
                Code::MissingMessage,
                place.clone(),
                format!("the message `{id}` is missing in: {}", missing.join(", ")),
            )
            .help(format!("add `{id} = …` to a file under `locales/{}/`", missing[0]));
    }
}

fn report_variables(id: &str, facts: &MessageFacts, model: &MessageFacts, diags: &mut Diagnostics) {
    for variable in facts.variables.difference(&model.variables) {
        let Some(place) = &facts.place else { continue };
        let names: Vec<String> = model.variables.iter().map(|name| format!("`${name}`")).collect();
        let diagnostic = diags.report(
            Code::MessageArgument,
            place.clone(),
            format!("the message `{id}` uses `${variable}`, which the source language does not have"),
        );
        diagnostic.help(if names.is_empty() {
            "it has no variables".to_owned()
        } else {
            format!("its variables are {}", names.join(", "))
        });
        if let Some(model) = &model.place {
            diagnostic.also(model.clone(), "the source language");
        }
    }
}

fn report_categories(id: &str, facts: &MessageFacts, formats: &Formats, diags: &mut Diagnostics) {
    for keys in &facts.selections {
        let missing: Vec<&str> =
            formats.plural_categories().iter().copied().filter(|name| !keys.contains(*name)).collect();
        if let (false, Some(place)) = (missing.is_empty(), &facts.place) {
            diags
                .report(
                    Code::PluralCategory,
                    place.clone(),
                    format!("the message `{id}` lacks the plural categories: {}", missing.join(", ")),
                )
                .help(format!("add a line `[{}] …` to the selection", missing[0]));
        }
    }
}
