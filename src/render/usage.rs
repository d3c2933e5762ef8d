//! What templates use: functions, filters, tests, components and other templates, with their arguments.
//!
//! Read from the tags when templates are loaded, so that it costs nothing per page. A literal argument that does not depend on the
//! site is checked here; the function itself checks everything else.

use std::ops::Range;
use std::sync::Arc;

use super::broken::Broken;
use super::called_messages::{self, Messages};
use super::catalog::{Catalog, Parameter};
use super::errors::{FailedTag, FailedTags};
use super::invalid_argument::InvalidArgument;
use super::members;
use super::shown_facts;
use super::signatures::{Accepts, Argument, NOT_NEGATIVE, Signatures};
use super::tags::{Token, TokenKind, tags};
use super::uses::{GivenArgument, Literal, Use, UseKind, uses};
use super::variables;
use crate::content::kinds::Kinds;
use crate::diag::{Diagnostics, one_of};
use crate::source::Place;
use crate::theme::Template;

/// Checks the arguments in all templates of a site and its themes.
pub fn check(
    messages: Messages<'_>,
    (catalog, broken): (&Catalog, &Broken),
    known: &Signatures,
    diags: &mut Diagnostics,
) -> FailedTags {
    let theme = messages.theme;
    let mut faults = FailedTags::new();
    for template in theme.templates.iter().filter(|template| !template.path.starts_with("builtin/")) {
        let all = tags(&template.text);
        called_messages::check_declared(template, messages, diags);
        let misspelt = members::misspelt(theme, template, &all);
        let is_broken = broken.templates.contains_key(&template.path);
        let unset = if is_broken { Vec::new() } else { variables::unset(theme, &all) };
        for tag in &all {
            let mut found = Diagnostics::new();
            for used in uses(tag) {
                arguments((template, &theme.kinds), &used, catalog, known, &mut found);
                if used.what == UseKind::Function && used.name == "t" {
                    called_messages::check(template, (tag, &used), messages, &mut found, diags);
                }
            }
            let here = misspelt.iter().filter(|member| tag.range.contains(&member.at.start));
            here.for_each(|member| member.report(template, &theme.kinds, &mut found));
            let here = unset.iter().filter(|unset| tag.range.contains(&unset.at.start));
            here.for_each(|unset| unset.report(template, &all, &mut found));
            shown_facts::check(template, tag, &theme.kinds, &mut found);
            let first = found.iter().next().map(|problem| problem.code);
            if let Some(code) = first {
                let messages = found.iter().map(|problem| problem.message.clone()).collect();
                faults.push(FailedTag {
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

/// The arguments that a call may have, for anything that can be called.
struct Shape<'a> {
    what: &'static str,
    arguments: Vec<(&'a str, Accepts, bool)>,
    one_of: Vec<&'a str>,
    is_open: bool,
}

fn shape<'a>(used: &Use<'_>, catalog: &'a Catalog, known: &'a Signatures) -> Option<Shape<'a>> {
    if used.what == UseKind::Component {
        let component = catalog.get(used.name)?;
        let of = |parameter: &'a Parameter| {
            (parameter.name.as_str(), Accepts::Is(parameter.kind.clone()), parameter.is_required)
        };
        let arguments = component.parameters.iter().map(of).collect();
        // Arguments of a template may be empty, so the rule of exactly one does not apply.
        return Some(Shape { what: "component", arguments, one_of: Vec::new(), is_open: component.is_open });
    }
    let signature = known.of(used.what)?.get(used.name)?;
    let what = match used.what {
        UseKind::Filter => "filter",
        UseKind::Test => "test",
        _ => "function",
    };
    let of = |argument: &'a Argument| (argument.name, argument.accepts.clone(), argument.is_required);
    let arguments = signature.arguments.iter().map(of).collect();
    Some(Shape { what, arguments, one_of: signature.one_of.clone(), is_open: signature.is_open })
}

fn arguments(
    (template, kinds): (&Template, &Kinds),
    used: &Use<'_>,
    catalog: &Catalog,
    known: &Signatures,
    diags: &mut Diagnostics,
) {
    let Some(shape) = shape(used, catalog, known) else { return };
    let found: Vec<_> = used.given.iter().filter_map(|given| shape.wrong(used.name, given, kinds)).collect();
    // A misspelt name is not an argument that is missing as well.
    let missing = if found.is_empty() { shape.missing(used) } else { None };
    for (at, invalid) in found.into_iter().chain(missing) {
        diags.report(invalid.code, Place::new(&template.path, at), invalid.message).help(invalid.help);
    }
}

impl Shape<'_> {
    /// What is wrong with an argument of a call, and where.
    fn wrong(
        &self,
        called: &str,
        given: &GivenArgument<'_>,
        kinds: &Kinds,
    ) -> Option<(Range<usize>, InvalidArgument)> {
        let name = given.name.text;
        match self.arguments.iter().find(|(known, ..)| *known == name) {
            Some((_, accepts, _)) => invalid(accepts, given, kinds),
            None if self.is_open => None,
            None => {
                let names: Vec<&str> = self.arguments.iter().map(|(name, ..)| *name).collect();
                let help = if names.is_empty() { format!("remove `{name}`") } else { one_of(name, names) };
                let message = format!("the {} `{called}` has no argument `{name}`", self.what);
                Some((given.name.at..given.name.at + name.len(), InvalidArgument::of_argument(message, help)))
            }
        }
    }

    /// The argument that a call lacks.
    fn missing(&self, used: &Use<'_>) -> Option<(Range<usize>, InvalidArgument)> {
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
        Some((used.at..used.at + called.len(), InvalidArgument::of_argument(message, help)))
    }
}

/// Where and why a literal does not fit, and what to type.
fn invalid(
    accepts: &Accepts,
    given: &GivenArgument<'_>,
    kinds: &Kinds,
) -> Option<(Range<usize>, InvalidArgument)> {
    let name = given.name.text;
    let at = |token: Token<'_>| {
        let start = token.at + usize::from(token.kind == TokenKind::Text);
        start..start + token.text.len()
    };
    let wrong = |token, expected: &str, help: String| {
        let message = format!("the argument `{name}` is not {expected}");
        Some((at(token), InvalidArgument::of_argument(message, help)))
    };
    let list = || format!("write a list: `{name}=[…]`");
    let one = || format!("write `{name}=1`");
    let is_whole = |token: Token<'_>| token.text.bytes().all(|sign| sign.is_ascii_digit() || sign == b'_');
    match (accepts, given.value) {
        (Accepts::Any, _) | (_, Literal::Other) => None,
        (
            Accepts::List,
            Literal::Text(token) | Literal::Number(token) | Literal::Negative(token) | Literal::Truth(token),
        ) => wrong(token, "a list", list()),
        (
            Accepts::Truth,
            Literal::Text(token) | Literal::Number(token) | Literal::Negative(token) | Literal::List(token),
        ) => wrong(token, "`true` or `false`", format!("write `{name}=true` or `{name}=false`")),
        (
            Accepts::Whole | Accepts::Count,
            Literal::Text(token) | Literal::Truth(token) | Literal::List(token),
        ) => wrong(token, "a whole number", one()),
        (Accepts::Whole | Accepts::Count, Literal::Number(token)) if !is_whole(token) => {
            wrong(token, "a whole number", one())
        }
        (Accepts::Count, Literal::Negative(token)) => wrong(token, NOT_NEGATIVE, one()),
        (Accepts::Is(kind), Literal::Text(token)) if !token.text.contains('\\') && !token.text.is_empty() => {
            let invalid = kind.misfit_alone(kinds, name, token.text)?;
            Some((at(token), invalid))
        }
        (Accepts::Is(kind), Literal::Number(token) | Literal::Negative(token)) if !kind.takes_numbers() => {
            wrong(token, "a text in quotation marks", format!("write `{name}=\"{}\"`", token.text))
        }
        (Accepts::Is(_), Literal::Truth(token) | Literal::List(token)) => {
            wrong(token, "a text in quotation marks", format!("write `{name}=\"…\"`"))
        }
        _ => None,
    }
}
