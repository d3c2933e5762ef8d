//! TOML text into a [`Node`].

use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Key, Node, Value, control, escapes};
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// Parses a TOML file; the first syntax error of each line is reported, and what could be read is returned.
pub fn toml(path: &Arc<str>, text: &str, diags: &mut Diagnostics) -> Node {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut line = None;
    for error in errors {
        // Later errors on the same line are consequences.
        let at = error.span().map_or(0, |span| {
            memchr::memrchr(b'\n', &text.as_bytes()[..span.start]).map_or(0, |end| end + 1)
        });
        if line.replace(at) != Some(at) {
            report(path, text, 0, &error, diags);
        }
    }
    let mut node = Node { range: table.span(), value: map(table.into_inner(), 0) };
    control::check(path, text, 0, &mut node, diags);
    node
}

/// Parses TOML that begins at byte `base` of its file; `None` if it cannot be parsed, which is reported once.
pub fn toml_part(path: &Arc<str>, text: &str, base: usize, diags: &mut Diagnostics) -> Option<Node> {
    let (table, errors) = DeTable::parse_recoverable(text);
    if let Some(error) = errors.first() {
        report(path, text, base, error, diags);
        return None;
    }
    let mut node = Node { range: base..base, value: map(table.into_inner(), base) };
    escapes::check(path, text, base, &node, diags);
    control::check(path, text, base, &mut node, diags);
    Some(node)
}

fn report(path: &Arc<str>, text: &str, base: usize, error: &toml::de::Error, diags: &mut Diagnostics) {
    let range = error.span().unwrap_or(0..0);
    let message = lower_first(&error.message().trim().replace('\n', "; "));
    if message.starts_with("duplicate key") {
        let place = Place::new(path, base + range.start..base + range.end);
        diags.report(Code::TomlSyntax, place, "the field is given twice").help("keep one of them");
        return;
    }
    let (range, message, help) = match slip(text, range.start) {
        Some((None, help)) => (range, message, Some(help)),
        Some((Some(colon), help)) => {
            let message = "a colon is used where TOML has `=`".to_owned();
            (colon..colon + 1, message, Some(help))
        }
        None => (range, message, None),
    };
    let place = Place::new(path, base + range.start..base + range.end);
    diags.report(Code::TomlSyntax, place, message).maybe_help(help);
}

/// What to type for the most frequent mistakes, with their place: a text without quotation marks, a missing bracket, or a colon as
/// in YAML.
fn slip(text: &str, at: usize) -> Option<(Option<usize>, String)> {
    let start = text.get(..at)?.rfind('\n').map_or(0, |line| line + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let is_name = |name: &str| {
        let name = name.trim();
        !name.is_empty()
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    };
    let quoted = |name: &str, value: &str| {
        let text = value.trim().trim_matches(['"', '\'', '“', '”', '‘', '’']);
        let text = text.replace('\\', "\\\\").replace('"', "\\\"");
        format!("write `{} = \"{text}\"`", name.trim())
    };
    let is_bare = |value: &str| {
        let value = value.trim();
        !value.is_empty()
            && !value.starts_with(['[', '{'])
            && !value.contains('#')
            && !value.starts_with(|first: char| first.is_ascii_digit())
    };
    let header = line.trim().trim_matches(['[', ']']);
    if line.starts_with('[') && is_name(header) {
        let header = if line.starts_with("[[") { format!("[[{header}]]") } else { format!("[{header}]") };
        return Some((None, format!("write `{header}`")));
    }
    match (line.split_once('='), line.split_once(':')) {
        (Some((name, value)), _) if is_name(name) => is_bare(value).then(|| (None, quoted(name, value))),
        (_, Some((name, value))) if is_name(name) && is_bare(value) => {
            Some((Some(start + name.len()), quoted(name, value)))
        }
        _ => None,
    }
}

fn lower_first(message: &str) -> String {
    let mut characters = message.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}

fn map(table: DeTable<'_>, base: usize) -> Value {
    let mut fields: Vec<(Key, Node)> = table
        .into_iter()
        .map(|(key, value)| {
            let range = shift(key.span(), base);
            (Key { name: key.into_inner().into_owned(), range }, node(value, base))
        })
        .collect();
    fields.sort_by_key(|(key, _)| key.range.start);
    Value::Map(fields)
}

fn shift(range: Range<usize>, base: usize) -> Range<usize> {
    base + range.start..base + range.end
}

fn node(spanned: Spanned<DeValue<'_>>, base: usize) -> Node {
    let range = shift(spanned.span(), base);
    let value = match spanned.into_inner() {
        DeValue::String(text) => Value::Text(text.into_owned()),
        DeValue::Integer(number) => Value::Number(number.as_str().to_owned()),
        DeValue::Float(number) => Value::Number(number.as_str().to_owned()),
        DeValue::Boolean(value) => Value::Bool(value),
        DeValue::Datetime(moment) => Value::Text(moment.to_string()),
        DeValue::Array(items) => Value::List(items.into_iter().map(|item| node(item, base)).collect()),
        DeValue::Table(table) => map(table, base),
    };
    Node { value, range }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_syntax_error_of_a_file_is_reported() {
        let mut diags = Diagnostics::new();
        let node = toml(&"site.toml".into(), "a = \nb = 2\nc = ]\n", &mut diags);
        assert_eq!(diags.iter().count(), 2);
        assert!(node.get("b").is_some());
    }
}
