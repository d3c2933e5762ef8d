//! Values that have a text for each language.

use std::sync::Arc;

use crate::diag::{Code, Diagnostics, one_of};
use crate::lang::{Lang, Languages};
use crate::node::{Key, Node, Value};
use crate::source::Place;

/// The value in a language and the language that it was found in; a value for all languages has none.
pub fn pick<'n>(node: &'n Node, lang: Lang, languages: &Languages) -> (&'n Node, Option<Lang>) {
    if !is_localized(node, languages) {
        return (node, None);
    }
    let chain = std::iter::once(lang).chain(languages.get(lang).fallback.iter().copied());
    let all = chain.chain(languages.iter().map(|language| language.id));
    for candidate in all {
        if let Some(found) = node.get(&languages.get(candidate).segment) {
            return (found, Some(candidate));
        }
    }
    (node, None)
}

/// A value with a text for each language, in a table.
pub struct Localized<'n> {
    /// Its record and its field, `lyon.city`; places in lists count from one.
    pub name: String,
    /// The texts by language.
    pub node: &'n Node,
}

/// The values of a table that have a text for each language. Further forms of terms are as many as a language needs, and are left out.
pub fn localized<'n>(table: &'n Node, languages: &Languages) -> Vec<Localized<'n>> {
    let mut found = Vec::new();
    gather(table, "", languages, &mut found);
    found
}

fn gather<'n>(node: &'n Node, name: &str, languages: &Languages, found: &mut Vec<Localized<'n>>) {
    if is_localized(node, languages) {
        found.push(Localized { name: name.to_owned(), node });
        return;
    }
    let below = |part: &str| if name.is_empty() { part.to_owned() } else { format!("{name}.{part}") };
    match &node.value {
        Value::Map(fields) => {
            let said = fields.iter().filter(|(key, _)| !matches!(key.name.as_str(), "also" | "other"));
            said.for_each(|(key, value)| gather(value, &below(&key.name), languages, found));
        }
        Value::List(items) => {
            (1..).zip(items).for_each(|(at, item)| gather(item, &below(&at.to_string()), languages, found));
        }
        _ => {}
    }
}

/// The texts that a value has in a language, with their places in it: one, or those of a list or a map.
pub fn texts_of(value: &Node) -> Vec<(String, &Node)> {
    let mut found = Vec::new();
    texts(value, "", &mut found);
    found
}

fn texts<'n>(node: &'n Node, name: &str, found: &mut Vec<(String, &'n Node)>) {
    match &node.value {
        Value::Text(_) => found.push((name.to_owned(), node)),
        Value::Map(fields) => {
            fields.iter().for_each(|(key, value)| texts(value, &format!("{name}.{}", key.name), found));
        }
        Value::List(items) => {
            (1..).zip(items).for_each(|(at, item)| texts(item, &format!("{name}.{at}"), found));
        }
        _ => {}
    }
}

/// Whether a map holds one value for each language: all its keys have the form of one, and the site has one of them.
pub fn is_localized(node: &Node, languages: &Languages) -> bool {
    let fields = node.as_map().unwrap_or_default();
    let known = |name: &str| languages.by_segment(name).is_some();
    fields.iter().any(|(key, _)| known(&key.name))
        && fields.iter().all(|(key, _)| known(&key.name) || is_formed(&key.name))
}

/// Whether a word has the form of a language segment.
fn is_formed(name: &str) -> bool {
    let primary = name.split('-').next().unwrap_or_default();
    (2..=3).contains(&primary.len()) && primary.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Whether a map holds texts for what have the form of languages, and the site has none of them.
pub(super) fn is_of_others(node: &Node, languages: &Languages) -> bool {
    let fields = node.as_map().unwrap_or_default();
    let is_other = |(key, value): &(Key, Node)| {
        is_formed(&key.name) && languages.by_segment(&key.name).is_none() && value.as_text().is_some()
    };
    !fields.is_empty() && fields.iter().all(is_other)
}

/// Reports values for languages that the site does not have; they are shown nowhere.
pub(super) fn report_unknown(
    path: &Arc<str>,
    node: &Node,
    languages: &Languages,
    lacking: &[&str],
    diags: &mut Diagnostics,
) -> bool {
    let fields = node.as_map().unwrap_or_default();
    let unknown = fields.iter().filter(|(key, _)| languages.by_segment(&key.name).is_none());
    let before = diags.iter().count();
    for (key, _) in unknown {
        let help = match lacking {
            [] => format!("remove `{}`, or add the language to `site.toml`", key.name),
            lacking => one_of(&key.name, lacking.iter().copied()),
        };
        let message = format!("unknown language `{}`, so its value is shown nowhere", key.name);
        diags.report(Code::UnknownLanguage, Place::new(path, key.range.clone()), message).help(help);
    }
    diags.iter().count() > before
}
