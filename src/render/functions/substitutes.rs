//! The result of a function despite an error that the site's configuration lowers: its argument, or an empty value.

use std::borrow::Cow;
use std::collections::BTreeMap;

use tera::{Error, Kwargs, TeraResult, Value};

use super::messages::{argument, fill};
use super::scope::{Function, Scope};
use crate::diag::Code;
use crate::locales::{MessageArgument, MessageProblem};
use crate::render::errors::{self, error};
use crate::render::signatures::{Accepts, NOT_NEGATIVE, Signature};
use crate::render::suppressed;
use crate::url;

/// Calls a function. The handling of errors costs pages without problems nothing.
pub(super) fn call(
    (name, function, row): (&str, Function, &'static str),
    scope: &Scope,
    kwargs: &Kwargs,
) -> TeraResult<Value> {
    function(scope, kwargs).or_else(|failed| {
        let failed = if errors::is_ours(&failed) { failed } else { named(name, row, kwargs, failed) };
        if suppressed::is_suppressed(&failed) { Ok(value(name, scope, kwargs)) } else { Err(failed) }
    })
}

/// An error of the engine about the type of an argument, with the argument's name.
fn named(name: &str, row: &'static str, kwargs: &Kwargs, failed: Error) -> Error {
    let given =
        |name: &str| kwargs.iter().find(|(key, _)| key.as_str() == Some(name)).map(|(_, value)| value);
    for argument in Signature::of(row).arguments {
        let Some(value) = given(argument.name) else {
            if argument.is_required {
                let message = format!("the function `{name}` needs the argument `{}`", argument.name);
                return error(Code::ComponentArgument, message, format!("add `{}=…`", argument.name));
            }
            continue;
        };
        let (fits, expected) = match &argument.accepts {
            Accepts::Any => (true, ""),
            Accepts::List => (value.as_map().is_some() || value.is_array(), "a list"),
            Accepts::Truth => (value.is_bool(), "`true` or `false`"),
            Accepts::Whole => (value.as_i128().is_some(), "a whole number"),
            Accepts::Count => (value.as_u64().is_some(), NOT_NEGATIVE),
            Accepts::Is(kind) => (value.as_str().is_some() || kind.takes_numbers(), "a text"),
        };
        if !fits {
            let message = format!(
                "the argument `{}` of `{name}` is not {expected} but {}",
                argument.name,
                what(value, &argument.accepts)
            );
            return error(Code::ComponentArgument, message, format!("give `{}` {expected}", argument.name));
        }
    }
    failed
}

fn what(value: &Value, wanted: &Accepts) -> Cow<'static, str> {
    Cow::Borrowed(match value {
        value if value.is_none() || value.is_undefined() => "nothing",
        value if value.as_str().is_some() => "a text",
        value if value.is_number() && matches!(wanted, Accepts::Whole | Accepts::Count) => {
            return Cow::Owned(format!("`{value}`"));
        }
        value if value.is_number() => "a number",
        value if value.is_bool() => "a truth value",
        value if value.as_map().is_some() => "a map",
        _ => "a list",
    })
}

fn value(name: &str, scope: &Scope, kwargs: &Kwargs) -> Value {
    let given = |name: &str| {
        kwargs.iter().find(|(key, _)| key.as_str() == Some(name)).map(|(_, value)| value.clone())
    };
    let or_empty = |found: Option<Value>| {
        found.filter(|value| value.as_str().is_some() || value.is_number()).unwrap_or_else(|| Value::from(""))
    };
    match name {
        "t" => message(scope, kwargs),
        "url" => or_empty(given("path").map(|path| match path.as_str() {
            Some(path) => Value::from(&*url::complete(path)),
            None => path,
        })),
        "asset" => or_empty(given("name")),
        "number" => or_empty(given("value")),
        "date" | "date_range" => or_empty(given("value").or_else(|| given("of"))),
        "list" => given("items").unwrap_or_else(|| Value::from("")),
        "upcoming" | "past" | "sort_by_language" => {
            given("items").filter(|items| items.is_array()).unwrap_or_else(nothing)
        }
        "entries" | "fact_list" | "related" | "pages" | "records" | "in_languages" | "group_by_month" => {
            nothing()
        }
        "icon" | "place" | "integrity" => Value::from(""),
        _ => Value::none(),
    }
}

fn nothing() -> Value {
    Value::from(Vec::<Value>::new())
}

/// A message without the values that are missing in the call, or in the first language that has it; the key if no language has it.
fn message(scope: &Scope, kwargs: &Kwargs) -> Value {
    let key = kwargs.get::<String>("key").ok().flatten().unwrap_or_default();
    let (mut arguments, mut safe) = (BTreeMap::new(), Vec::new());
    for (name, value) in kwargs.iter() {
        let Some(name) = name.as_str().filter(|name| !matches!(*name, "key" | "in")) else { continue };
        arguments.insert(name.replace('_', "-"), argument(value, &mut safe));
    }
    let others = scope.world.config.languages.iter().map(|language| language.id);
    for lang in std::iter::once(scope.words).chain(others) {
        let locale = scope.world.locales.get(lang);
        let mut arguments = arguments.clone();
        // A message has few values, and each turn adds one that it lacks.
        for _ in 0..32 {
            match locale.message(&key, &arguments) {
                Ok(text) => {
                    let text = locale.typeset(text);
                    let html = || Value::safe_string(&fill(&text, &safe));
                    return if safe.is_empty() { Value::from(text) } else { html() };
                }
                Err(MessageProblem::MissingArgument(name)) => {
                    arguments.insert(name, MessageArgument::Text(String::new()));
                }
                Err(_) => break,
            }
        }
    }
    Value::from(key)
}
