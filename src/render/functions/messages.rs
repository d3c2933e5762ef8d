//! `t`: messages in templates, typeset, with safe values as HTML and all others escaped.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Kwargs, TeraResult, Value};

use super::scope::{PlainMessages, Scope};
use crate::diag::{Code, did_you_mean};
use crate::lang::Lang;
use crate::locales::{MessageArgument, MessageProblem};
use crate::parallel;
use crate::render::World;
use crate::render::errors::error;
use crate::render::views;

/// `t(key="…", name=value)`: a message; `in="fr"` selects another language than the page's. Safe values stay HTML; all others are
/// escaped.
pub(super) fn t(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    let mut given = kwargs.iter();
    if let (Some((name, key)), None) = (given.next(), given.next())
        && name.as_str() == Some("key")
        && let Some(text) = key.as_str().and_then(|key| scope.plain[scope.words.index()].get(key))
    {
        return Ok(text.clone());
    }
    let key: String = kwargs.must_get("key")?;
    let scope = &scope.asked(kwargs)?;
    let mut arguments = BTreeMap::new();
    let mut safe: Vec<String> = Vec::new();
    for (name, value) in kwargs.iter() {
        let Some(name) = name.as_str().filter(|name| !matches!(*name, "key" | "in")) else { continue };
        arguments.insert(name.to_owned(), argument(value, &mut safe));
    }
    match scope.locale().message(&key, &arguments) {
        Ok(text) => {
            let text = scope.locale().typeset(text);
            if safe.is_empty() { Ok(Value::from(text)) } else { Ok(Value::safe_string(&fill(&text, &safe))) }
        }
        Err(MessageProblem::Unknown) if let Some(text) = stand_in(scope, &key, &arguments) => {
            Ok(Value::from(text))
        }
        Err(problem) => Err(message_error(scope, &key, problem)),
    }
}

/// The replacement of a message that the language lacks: for a language its own name, else the text in another language, since
/// missing messages are reported when the files are read.
fn stand_in(scope: &Scope, key: &str, arguments: &BTreeMap<String, MessageArgument>) -> Option<String> {
    let config = &scope.world.config;
    if let Some(lang) = key.strip_prefix("language-").and_then(|segment| config.languages.by_segment(segment))
    {
        return Some(config.language(lang).name.to_string());
    }
    let chain = config.language(scope.words).fallback.iter().copied().chain([config.source]);
    let mut others = chain.chain(config.languages.iter().map(|language| language.id));
    others.find_map(|lang| {
        let locale = scope.world.locales.get(lang);
        locale.message(key, arguments).ok().map(|text| locale.typeset(text))
    })
}

/// The value for Fluent. A safe text is kept aside and is as one private character meanwhile.
pub(super) fn argument(value: &Value, safe: &mut Vec<String>) -> MessageArgument {
    if value.is_number() {
        return MessageArgument::Number(value.to_string());
    }
    if let (true, Some(text)) = (value.is_safe(), value.as_str()) {
        safe.push(text.to_owned());
        let at = u32::try_from(safe.len() - 1).unwrap_or(0);
        return MessageArgument::Text(char::from_u32(0xE000 + at).unwrap_or('\u{E000}').to_string());
    }
    let Some(map) = value.as_map() else { return MessageArgument::Text(value.to_string()) };
    let text = views::field(map, "text").and_then(|text| text.as_str().map(str::to_owned));
    let text = text.unwrap_or_else(|| value.to_string());
    match views::given_date(map) {
        Some(date) => MessageArgument::Date { text, date },
        None => MessageArgument::Text(text),
    }
}

pub(super) fn fill(text: &str, safe: &[String]) -> String {
    let mut out = String::with_capacity(text.len() + 64);
    for character in text.chars() {
        let at = u32::from(character).checked_sub(0xE000).map(|at| at as usize);
        match (character, at.and_then(|at| safe.get(at))) {
            (_, Some(html)) => out.push_str(html),
            ('&', _) => out.push_str("&amp;"),
            ('<', _) => out.push_str("&lt;"),
            ('>', _) => out.push_str("&gt;"),
            ('"', _) => out.push_str("&quot;"),
            ('\'', _) => out.push_str("&#x27;"),
            (other, _) => out.push(other),
        }
    }
    out
}

fn message_error(scope: &Scope, key: &str, problem: MessageProblem) -> tera::Error {
    let segment = &scope.world.config.language(scope.words).segment;
    match problem {
        MessageProblem::Unknown => {
            let ids: Vec<&str> = scope.locale().messages.ids().collect();
            let near = did_you_mean(key, ids);
            let help =
                near.unwrap_or_else(|| format!("add `{key} = …` to a file under `locales/{segment}/`"));
            error(Code::UnknownMessage, format!("no message `{key}` in `{segment}`"), help)
        }
        MessageProblem::MissingArgument(name) => error(
            Code::MessageArgument,
            format!("the message `{key}` needs the value `${name}`"),
            format!("add `{}=…` to the call of `t`", name.replace('-', "_")),
        ),
        MessageProblem::Other(text) => {
            error(Code::TemplateError, format!("the message `{key}` failed: {text}"), "")
        }
    }
}

/// All messages that can be written without values.
pub fn plain_messages(world: &World) -> PlainMessages {
    let none = BTreeMap::new();
    let of = |lang: Lang| {
        let locale = world.locales.get(lang);
        let written =
            |id: &str| Some((id.to_owned(), Value::from(locale.typeset(locale.message(id, &none).ok()?))));
        locale.messages.ids().filter_map(written).collect()
    };
    let languages: Vec<Lang> = world.config.languages.iter().map(|language| language.id).collect();
    Arc::new(parallel::map(&languages, |&lang| of(lang)))
}
