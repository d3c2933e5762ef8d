//! What templates use: functions, filters, tests, components and other templates, with the arguments that they give.
//!
//! Read from the tags when templates are loaded, so that no page pays for it. What an argument holds is checked where it stands as a
//! literal and needs no site; everything else is the function's own to refuse.

use std::ops::Range;
use std::sync::Arc;

use super::broken::Broken;
use super::catalog::{Catalog, Parameter};
use super::errors::{Fault, Faults};
use super::members;
use super::signatures::{Accepts, Argument, Known};
use super::tags::{Tag, Token, TokenKind, tags};
use super::types::Misfit;
use super::variables;
use crate::diag::{Diagnostics, one_of};
use crate::source::Place;
use crate::theme::{Template, Theme};

/// What is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A function.
    Function,
    /// A filter.
    Filter,
    /// A test after `is`.
    Test,
    /// A component.
    Component,
    /// A template that is included.
    Include,
    /// A template that is extended.
    Parent,
}

/// One use.
#[derive(Debug)]
pub struct Use<'t> {
    /// What is used.
    pub what: What,
    /// Its name.
    pub name: &'t str,
    /// Where the name stands.
    pub at: usize,
    given: Vec<Given<'t>>,
    /// Whether more arguments come from a map.
    has_more: bool,
}

#[derive(Debug)]
struct Given<'t> {
    name: Token<'t>,
    value: Literal<'t>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Literal<'t> {
    Text(Token<'t>),
    Number(Token<'t>),
    Truth(Token<'t>),
    List(Token<'t>),
    Other,
}

/// Checks the arguments in all templates of a site and its themes.
pub fn check(
    theme: &Theme,
    (catalog, broken): (&Catalog, &Broken),
    known: &Known,
    diags: &mut Diagnostics,
) -> Faults {
    let mut faults = Faults::new();
    for template in theme.templates.iter().filter(|template| !template.path.starts_with("builtin/")) {
        let all = tags(&template.text);
        let misspelt = members::misspelt(theme, template, &all);
        let is_broken = broken.templates.contains_key(&template.path);
        let unset = if is_broken { Vec::new() } else { variables::unset(theme, &all) };
        for tag in &all {
            let mut found = Diagnostics::new();
            for used in uses(tag) {
                arguments(template, &used, catalog, known, &mut found);
            }
            let here = misspelt.iter().filter(|member| tag.range.contains(&member.at.start));
            here.for_each(|member| member.report(template, &mut found));
            let here = unset.iter().filter(|unset| tag.range.contains(&unset.at.start));
            here.for_each(|unset| unset.report(template, &all, &mut found));
            let first = found.iter().next().map(|problem| problem.code);
            if let Some(code) = first {
                let messages = found.iter().map(|problem| problem.message.clone()).collect();
                faults.push(Fault {
                    path: Arc::clone(&template.path),
                    tag: tag.range.clone(),
                    code,
                    messages,
                });
                diags.extend(found);
            }
        }
    }
    faults
}

/// What a call may give, whatever is called.
struct Shape<'a> {
    what: &'static str,
    arguments: Vec<(&'a str, Accepts, bool)>,
    one_of: Vec<&'a str>,
    is_open: bool,
}

fn shape<'a>(used: &Use<'_>, catalog: &'a Catalog, known: &'a Known) -> Option<Shape<'a>> {
    if used.what == What::Component {
        let component = catalog.get(used.name)?;
        let of = |parameter: &'a Parameter| {
            (parameter.name.as_str(), Accepts::Is(parameter.kind.clone()), parameter.is_required)
        };
        let arguments = component.parameters.iter().map(of).collect();
        // What a template gives may be empty, so it is not asked which of several arguments a call has.
        return Some(Shape { what: "component", arguments, one_of: Vec::new(), is_open: component.is_open });
    }
    let signature = known.of(used.what)?.get(used.name)?;
    let what = match used.what {
        What::Filter => "filter",
        What::Test => "test",
        _ => "function",
    };
    let of = |argument: &'a Argument| (argument.name, argument.accepts.clone(), argument.is_required);
    let arguments = signature.arguments.iter().map(of).collect();
    Some(Shape { what, arguments, one_of: signature.one_of.clone(), is_open: signature.is_open })
}

fn arguments(template: &Template, used: &Use<'_>, catalog: &Catalog, known: &Known, diags: &mut Diagnostics) {
    let Some(shape) = shape(used, catalog, known) else { return };
    let found: Vec<_> = used.given.iter().filter_map(|given| shape.wrong(used.name, given)).collect();
    // A misspelt name is no argument that is missing as well.
    let missing = if found.is_empty() { shape.missing(used) } else { None };
    for (at, misfit) in found.into_iter().chain(missing) {
        diags.report(misfit.code, Place::new(&template.path, at), misfit.message).help(misfit.help);
    }
}

impl Shape<'_> {
    /// What is wrong with an argument that a call gives, and where.
    fn wrong(&self, called: &str, given: &Given<'_>) -> Option<(Range<usize>, Misfit)> {
        let name = given.name.text;
        match self.arguments.iter().find(|(known, ..)| *known == name) {
            Some((_, accepts, _)) => misfit(accepts, given),
            None if self.is_open => None,
            None => {
                let names: Vec<&str> = self.arguments.iter().map(|(name, ..)| *name).collect();
                let help = if names.is_empty() { format!("remove `{name}`") } else { one_of(name, names) };
                let message = format!("the {} `{called}` has no argument `{name}`", self.what);
                Some((given.name.at..given.name.at + name.len(), Misfit::of_argument(message, help)))
            }
        }
    }

    /// The argument that a call lacks.
    fn missing(&self, used: &Use<'_>) -> Option<(Range<usize>, Misfit)> {
        if used.has_more {
            return None;
        }
        let (what, called) = (self.what, used.name);
        let is_given = |name: &str| used.given.iter().any(|given| given.name.text == name);
        let lacks = self.arguments.iter().find(|(name, _, is_required)| *is_required && !is_given(name));
        let (message, help) = if let Some((name, ..)) = lacks {
            (format!("the {what} `{called}` needs the argument `{name}`"), format!("add `{name}=…`"))
        } else if !self.one_of.is_empty() && !self.one_of.iter().any(|name| is_given(name)) {
            let list = |sign: &str| {
                self.one_of.iter().map(|name| format!("`{name}{sign}`")).collect::<Vec<_>>().join(" or ")
            };
            (format!("the {what} `{called}` needs {}", list("")), format!("add {}", list("=…")))
        } else {
            return None;
        };
        Some((used.at..used.at + called.len(), Misfit::of_argument(message, help)))
    }
}

/// Where and why a literal does not fit, and what to type.
fn misfit(accepts: &Accepts, given: &Given<'_>) -> Option<(Range<usize>, Misfit)> {
    let name = given.name.text;
    let at = |token: Token<'_>| {
        let start = token.at + usize::from(token.kind == TokenKind::Text);
        start..start + token.text.len()
    };
    let wrong = |token, expected: &str, help: String| {
        let message = format!("the argument `{name}` is not {expected}");
        Some((at(token), Misfit::of_argument(message, help)))
    };
    let list = || format!("write a list: `{name}=[…]`");
    match (accepts, given.value) {
        (Accepts::Any, _) | (_, Literal::Other) => None,
        (Accepts::List, Literal::Text(token) | Literal::Number(token) | Literal::Truth(token)) => {
            wrong(token, "a list", list())
        }
        (Accepts::Truth, Literal::Text(token) | Literal::Number(token) | Literal::List(token)) => {
            wrong(token, "`true` or `false`", format!("write `{name}=true` or `{name}=false`"))
        }
        (Accepts::Whole, Literal::Text(token) | Literal::Truth(token) | Literal::List(token)) => {
            wrong(token, "a whole number", format!("write `{name}=1`"))
        }
        (Accepts::Is(kind), Literal::Text(token)) if !token.text.contains('\\') && !token.text.is_empty() => {
            let misfit = kind.misfit_alone(name, token.text)?;
            Some((at(token), misfit))
        }
        (Accepts::Is(kind), Literal::Number(token)) if !kind.takes_numbers() => {
            wrong(token, "a text in quotation marks", format!("write `{name}=\"{}\"`", token.text))
        }
        (Accepts::Is(_), Literal::Truth(token) | Literal::List(token)) => {
            wrong(token, "a text in quotation marks", format!("write `{name}=\"…\"`"))
        }
        _ => None,
    }
}

/// Words before `(` that are no functions.
const WORDS: &[&str] =
    &["if", "elif", "and", "or", "not", "in", "is", "for", "else", "set", "set_global", "filter"];

/// Everything that a tag uses.
pub fn uses<'t>(tag: &Tag<'t>) -> Vec<Use<'t>> {
    let mut found = Vec::new();
    let tokens = &tag.tokens;
    if tag.is_block && matches!(tag.word(), "component" | "raw" | "block") {
        return found;
    }
    if let (true, "include" | "extends", Some(name)) = (tag.is_block, tag.word(), tokens.get(1))
        && name.kind == TokenKind::Text
    {
        let what = if tag.word() == "include" { What::Include } else { What::Parent };
        found.push(Use { what, name: name.text, at: name.at + 1, given: Vec::new(), has_more: false });
    }
    if tag.is_sign(0, "<") && !tag.is_sign(1, "/") {
        found.extend(component(tag));
    }
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| &tokens[before]);
        let is_word =
            |word: &str| before.is_some_and(|token| token.kind == TokenKind::Name && token.text == word);
        let is_after =
            |sign: &str| before.is_some_and(|token| token.kind == TokenKind::Sign && token.text == sign);
        if token.kind != TokenKind::Name || is_after(".") {
            continue;
        }
        let is_called = tag.is_sign(at + 1, "(");
        let is_negated = is_word("not") && at > 1 && tag.name(at - 2) == Some("is");
        let what = if is_after("|") || (at == 1 && tag.is_block && tag.word() == "filter") {
            What::Filter
        } else if (is_word("is") && token.text != "not") || is_negated {
            What::Test
        } else if is_called && !WORDS.contains(&token.text) {
            What::Function
        } else {
            continue;
        };
        let given = if is_called { given(tag, at + 2) } else { Vec::new() };
        found.push(Use { what, name: token.text, at: token.at, given, has_more: false });
    }
    found
}

/// The arguments of a call whose bracket has been opened.
fn given<'t>(tag: &Tag<'t>, from: usize) -> Vec<Given<'t>> {
    let mut list = Vec::new();
    let mut at = from;
    while tag.name(at).is_some() && tag.is_sign(at + 1, "=") && !tag.is_sign(at + 2, "=") {
        let end = end_of_value(tag, at + 2, &[",", ")"]);
        list.push(Given { name: tag.tokens[at], value: literal(&tag.tokens[at + 2..end]) });
        if !tag.is_sign(end, ",") {
            break;
        }
        at = end + 1;
    }
    list
}

/// The token at which a value ends: one of these signs outside all brackets.
fn end_of_value(tag: &Tag<'_>, from: usize, ends: &[&str]) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tag.tokens.iter().enumerate().skip(from) {
        if token.kind != TokenKind::Sign {
            continue;
        }
        match token.text {
            text if depth == 0 && ends.contains(&text) => return at,
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    tag.tokens.len()
}

fn literal<'t>(value: &[Token<'t>]) -> Literal<'t> {
    match value {
        [token] if token.kind == TokenKind::Text => Literal::Text(*token),
        [token] if token.kind == TokenKind::Number => Literal::Number(*token),
        [token] if matches!(token.text, "true" | "false" | "True" | "False") => Literal::Truth(*token),
        [minus, token] if minus.text == "-" && token.kind == TokenKind::Number => Literal::Number(*token),
        [first, .., last] if first.text == "[" && last.text == "]" && first.kind == TokenKind::Sign => {
            Literal::List(*first)
        }
        _ => Literal::Other,
    }
}

/// The call of a component with which a tag begins.
fn component<'t>(tag: &Tag<'t>) -> Option<Use<'t>> {
    let first = tag.tokens.get(1).filter(|token| token.kind == TokenKind::Name)?;
    if tag.is_sign(2, ".") {
        // Names with dots are not put together from tokens; the engine checks such calls when it runs them.
        return None;
    }
    let mut made =
        Use { what: What::Component, name: first.text, at: first.at, given: Vec::new(), has_more: false };
    let mut at = 2;
    while let Some(token) = tag.tokens.get(at) {
        if token.kind == TokenKind::Name && tag.is_sign(at + 1, "=") {
            let (value, next) = match tag.tokens.get(at + 2) {
                Some(brace) if brace.kind == TokenKind::Sign && brace.text == "{" => {
                    let end = end_of_value(tag, at + 3, &["}"]);
                    (literal(&tag.tokens[at + 3..end]), end + 1)
                }
                Some(value) => (literal(std::slice::from_ref(value)), at + 3),
                None => (Literal::Other, at + 2),
            };
            made.given.push(Given { name: *token, value });
            at = next;
        } else if token.kind == TokenKind::Name {
            made.given.push(Given { name: *token, value: Literal::Other });
            at += 1;
        } else if token.kind == TokenKind::Sign && token.text == "{" {
            made.has_more = true;
            at = end_of_value(tag, at + 1, &["}"]) + 1;
        } else {
            break;
        }
    }
    Some(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_says_what_it_uses() {
        let used = |text: &str| -> Vec<(What, String)> {
            tags(text).iter().flat_map(uses).map(|used| (used.what, used.name.to_owned())).collect()
        };
        assert_eq!(
            used("{% if (a.b is not defined) and t(key=\"x\", y=date(value=z)) | upper %}"),
            [
                (What::Test, "defined".to_owned()),
                (What::Function, "t".to_owned()),
                (What::Function, "date".to_owned()),
                (What::Filter, "upper".to_owned())
            ]
        );
        assert_eq!(
            used(
                "{% extends \"a.html\" %}{{ <card page={f(x=1)} {...rest} /> }}{% filter lower %}{% component g(x) %}"
            ),
            [
                (What::Parent, "a.html".to_owned()),
                (What::Component, "card".to_owned()),
                (What::Function, "f".to_owned()),
                (What::Filter, "lower".to_owned())
            ]
        );
    }
}
