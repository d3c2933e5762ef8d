//! A value of a table or of a field of one's own -> what a template sees of it in a language.

use tera::Value;

use super::sources::Sources;
use crate::lang::Lang;
use crate::node;
use crate::site::{is_localized, pick};
use crate::url;

/// A value of a table in a language: maps by language become the language's value, typeset.
pub fn localized(node: &node::Node, lang: Lang, sources: &Sources<'_>) -> Value {
    let languages = &sources.config.languages;
    if is_localized(node, languages) {
        if let Some(text) = sources.localized(node, lang) {
            return Value::from(text);
        }
        return localized(pick(node, lang, languages).0, lang, sources);
    }
    match &node.value {
        node::Value::Null => Value::none(),
        node::Value::Bool(value) => Value::from(*value),
        node::Value::Number(digits) => match (digits.parse::<i64>(), digits.parse::<f64>()) {
            (Ok(whole), _) => Value::from(whole),
            (_, Ok(decimal)) => Value::from(decimal),
            _ => Value::from(digits.clone()),
        },
        node::Value::Text(text) => Value::from(text.clone()),
        node::Value::List(items) => {
            Value::from(items.iter().map(|item| localized(item, lang, sources)).collect::<Vec<Value>>())
        }
        node::Value::Map(fields) => {
            // In the order of the file.
            let each = fields.iter();
            let map: tera::Map = each
                .map(|(key, value)| (key.name.clone().into(), named(key, value, lang, sources)))
                .collect();
            Value::from(map)
        }
    }
}

/// A record with its id as a field `id`.
pub fn localized_record(node: &node::Node, id: &str, lang: Lang, sources: &Sources<'_>) -> Value {
    let fields = node.as_map().unwrap_or_default();
    let mut map: tera::Map = fields
        .iter()
        .map(|(key, value)| (key.name.clone().into(), named(key, value, lang, sources)))
        .collect();
    map.insert("id".into(), Value::from(id.to_owned()));
    Value::from(map)
}

/// The value of a field. A whole address in a field `url` is written as the URL standard writes it.
fn named(key: &node::Key, node: &node::Node, lang: Lang, sources: &Sources<'_>) -> Value {
    let value = localized(node, lang, sources);
    match value.as_str() {
        Some(address) if key.name == "url" && address.starts_with("http") => {
            Value::from(&*url::standard(address))
        }
        _ => value,
    }
}
