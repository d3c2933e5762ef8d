//! The contract between templates and messages: each call of `t` names a message that there is, and gives it the values that it uses, of
//! the sort that it needs.
//!
//! Read from the tags when templates are loaded, in all languages at once, so that a call on a page that is not made today is checked
//! too. An id that is composed of a value has a fixed beginning, `"state-" ~ value`, or the template declares it.

use std::cell::LazyCell;
use std::collections::BTreeSet;
use std::ops::Range;

use super::message_values::{Sort, sort};
use super::tags::{Tag, Token, TokenKind};
use super::uses::{GivenArgument, Use};
use crate::diag::{Code, Diagnostics, did_you_mean};
use crate::lang::{Lang, Languages};
use crate::locales::fluent::{self, Declared, declared};
use crate::locales::{Locales, MessageVariables};
use crate::source::Place;
use crate::theme::{Template, Theme};

/// The messages of a site.
#[derive(Clone, Copy)]
pub struct Messages<'a> {
    /// Those of each language.
    pub locales: &'a Locales,
    /// The languages.
    pub languages: &'a Languages,
    /// The language of the originals, whose variables a call must give.
    pub source: Lang,
    /// The files of all layers.
    pub theme: &'a Theme,
}

/// The beginning of the messages with names of languages, which the languages themselves stand in for.
const LANGUAGE: &str = "language-";

impl Messages<'_> {
    /// What a call must give, in all languages together; `None` if no language has the message.
    fn variables(self, id: &str) -> Option<MessageVariables> {
        let mut all: Option<MessageVariables> = None;
        for language in self.languages.iter() {
            let Some(own) = self.locales.get(language.id).messages.variables(id) else { continue };
            let all = all.get_or_insert_default();
            for (name, used) in own {
                let known = all.entry(argument(&name)).or_default();
                known.is_number |= used.is_number;
                known.is_date |= used.is_date;
            }
        }
        all
    }

    /// What the original needs; `None` if the source language does not have the message.
    fn needed(self, id: &str) -> Option<BTreeSet<String>> {
        let own = self.locales.get(self.source).messages.variables(id)?;
        Some(own.keys().map(|name| argument(name)).collect())
    }

    fn ids(&self) -> BTreeSet<&str> {
        self.languages.iter().flat_map(|language| self.locales.get(language.id).messages.ids()).collect()
    }

    fn begin_with(&self, prefix: &str) -> bool {
        prefix == LANGUAGE || self.ids().iter().any(|id| id.starts_with(prefix))
    }

    /// Whether a layer has a text of the message with this variable: one that another layer replaces may have it.
    fn uses_anywhere(self, id: &str, variable: &str) -> bool {
        let id = id.split('.').next().unwrap_or(id);
        self.theme.messages.iter().filter(|source| source.text.contains(id)).any(|source| {
            let file = fluent::parse(source, &mut Diagnostics::new());
            let variables = file.messages.get(id).into_iter().flat_map(|entry| entry.facts.variables.keys());
            variables.map(|name| argument(name)).any(|name| name == variable)
        })
    }
}

/// The name of the argument that gives a variable.
fn argument(variable: &str) -> String {
    variable.replace('-', "_")
}

/// Checks the calls of `t` in a tag. Errors, after which the tag cannot be shown, go to `failed`; all others to `diags`.
pub fn check(
    template: &Template,
    (tag, used): (&Tag<'_>, &Use<'_>),
    messages: Messages<'_>,
    failed: &mut Diagnostics,
    diags: &mut Diagnostics,
) {
    let Some(key) = used.given.iter().find(|given| given.name.text == "key") else { return };
    let at = |range: Range<usize>| Place::new(&template.path, range);
    match key_of(&tag.tokens[key.tokens.clone()]) {
        MessageKey::Id(id) if !id.contains('\\') => call(id, at, (tag, used), messages, failed, diags),
        MessageKey::Prefix(token) if !messages.begin_with(token.text) => {
            let known = messages.ids();
            let near = did_you_mean(token.text, known.iter().filter_map(|id| beginning(id)));
            // Without a near one, the page that is made reports the whole id.
            let Some(near) = near else { return };
            let start = token.at + 1;
            let range = start..start + token.text.len();
            let message = format!("no message begins with `{}`", token.text);
            failed.report(Code::UnknownMessage, at(range), message).help(near);
        }
        MessageKey::Unknown(token) if !is_declared(template, token) => {
            let range = token.at..token.at + token.text.len();
            let message = format!("which messages `{}` names is not known before a page is made", token.text);
            let help = format!(
                "write their common beginning, `key=\"state-\" ~ {0}`, or declare them in the template: `{{# messages: state-* #}}`",
                token.text
            );
            diags.report(Code::UndeclaredMessages, at(range), message).help(help);
        }
        _ => {}
    }
}

/// The beginning of an id up to its last hyphen.
fn beginning(id: &str) -> Option<&str> {
    id.rfind('-').map(|hyphen| &id[..=hyphen])
}

/// The ids that a call asks for.
pub(super) enum MessageKey<'t> {
    /// One.
    Id(&'t str),
    /// All that begin so.
    Prefix(Token<'t>),
    /// One of several that are written out.
    Choice,
    /// Those that a value names.
    Unknown(Token<'t>),
}

/// What the argument `key` of a call names.
pub(super) fn key_of<'t>(tokens: &[Token<'t>]) -> MessageKey<'t> {
    match tokens {
        [id] if id.kind == TokenKind::Text => MessageKey::Id(id.text),
        [prefix, sign, ..] if prefix.kind == TokenKind::Text && sign.text == "~" => {
            MessageKey::Prefix(*prefix)
        }
        [first, ..] if first.kind == TokenKind::Name => MessageKey::Unknown(*first),
        _ => MessageKey::Choice,
    }
}

/// Whether a template declares the messages that it composes, or sets the variable to a text.
fn is_declared(template: &Template, token: Token<'_>) -> bool {
    let text = template.text.as_str();
    let is_set = |tag: Tag<'_>| {
        matches!(tag.word(), "set" | "set_global")
            && tag.name(1) == Some(token.text)
            && tag.tokens.get(3).is_some_and(|value| value.kind == TokenKind::Text)
    };
    !declared(text).is_empty() || super::tags::tags(text).into_iter().any(is_set)
}

/// Checks the values of a call of one message.
fn call(
    id: &str,
    at: impl Fn(Range<usize>) -> Place,
    (tag, used): (&Tag<'_>, &Use<'_>),
    messages: Messages<'_>,
    failed: &mut Diagnostics,
    diags: &mut Diagnostics,
) {
    let here = || at(used.at..used.at + used.name.len());
    let Some(variables) = messages.variables(id) else {
        if !id.starts_with(LANGUAGE) {
            report_unknown(id, here(), messages, failed);
        }
        return;
    };
    let values = || used.given.iter().filter(|given| !matches!(given.name.text, "key" | "in"));
    let is_given = |name: &str| values().any(|given| given.name.text == name);
    // What a translation alone uses is reported where it is.
    let needed = messages.needed(id);
    let is_needed = |name: &&str| needed.as_ref().is_none_or(|needed| needed.contains(*name));
    let names = variables.keys().map(String::as_str);
    let mut missing: Vec<&str> = names.filter(is_needed).filter(|name| !is_given(name)).collect();
    let is_used = |given: &&GivenArgument<'_>| variables.contains_key(&argument(given.name.text));
    let (fitting, strange): (Vec<_>, Vec<_>) = values().partition(is_used);
    for given in strange {
        let name = given.name.text;
        let place = at(given.name.at..given.name.at + name.len());
        let message = format!("the message `{id}` does not use the value `{name}`");
        let meant = crate::diag::nearest(name, missing.iter().copied());
        if let Some(meant) = meant {
            failed.report(Code::MessageArgument, place, message).help(format!("did you mean `{meant}`?"));
            missing.retain(|name| *name != meant);
        } else if !messages.uses_anywhere(id, name) {
            let help = format!("remove `{name}=…`, or write `{{ ${name} }}` in the message");
            diags.report(Code::UnusedArgument, place, message).help(help);
        }
    }
    for name in missing {
        let shown = name.replace('_', "-");
        failed
            .report(Code::MessageArgument, here(), format!("the message `{id}` needs the value `${shown}`"))
            .help(format!("add `{name}=…` to the call of `t`"));
    }
    for given in fitting {
        let Some(used) = variables.get(&argument(given.name.text)) else { continue };
        let found = sort(&tag.tokens[given.tokens.clone()]);
        let wrong = match found {
            _ if used.is_number => found.as_number(given.name.text),
            _ if used.is_date => found.as_date(given.name.text),
            _ => None,
        };
        if let (Some(help), Sort::Text(token, _) | Sort::Other(token, _)) = (wrong, found) {
            let expected = if used.is_number { "a number" } else { "a date" };
            let (message, place) = (
                format!("the message `{id}` needs {expected} for `${}`", given.name.text.replace('_', "-")),
                at(token.at..token.at + token.text.len()),
            );
            failed.report(Code::MessageArgument, place, message).help(help);
        }
    }
}

/// Reports a message that no language has, with all languages.
fn report_unknown(id: &str, place: Place, messages: Messages<'_>, diags: &mut Diagnostics) {
    let known = LazyCell::new(|| messages.ids());
    let segments: Vec<&str> = messages.languages.iter().map(|language| &*language.segment).collect();
    let all = |shown: &dyn Fn(&str) -> String| {
        let names: Vec<String> = segments.iter().map(|segment| shown(segment)).collect();
        match names.split_last() {
            Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
            _ => names.concat(),
        }
    };
    let near = did_you_mean(id, known.iter().copied());
    let folders = || all(&|segment| format!("`locales/{segment}/`"));
    let help = near.unwrap_or_else(|| format!("add `{id} = …` to a file under {}", folders()));
    let message = format!("no message `{id}` in {}", all(&|segment| format!("`{segment}`")));
    diags.report(Code::UnknownMessage, place, message).help(help);
}

/// The declarations of a template that name no message.
pub fn check_declared(template: &Template, messages: Messages<'_>, diags: &mut Diagnostics) {
    for Declared { name, is_prefix, range } in declared(&template.text) {
        let is_known = if is_prefix { messages.begin_with(name) } else { messages.ids().contains(name) };
        if !is_known {
            let what = if is_prefix { "begins with" } else { "is called" };
            let known = messages.ids();
            let help = match is_prefix {
                true => did_you_mean(name, known.iter().filter_map(|id| beginning(id))),
                false => did_you_mean(name, known.iter().copied()),
            };
            diags
                .report(
                    Code::UnknownMessage,
                    Place::new(&template.path, range),
                    format!("no message {what} `{name}`"),
                )
                .help(help.unwrap_or_else(|| format!("remove `{name}` from the comment")));
        }
    }
}
