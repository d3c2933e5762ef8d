//! TOML text into a [`Node`].

use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Key, Node, Value};
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// Parses a TOML file; every syntax error is reported, and what could be read is returned.
pub fn toml(path: &Arc<str>, text: &str, diags: &mut Diagnostics) -> Node {
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let range = error.span().unwrap_or(0..0);
        let message = error.message().trim().replace('\n', "; ");
        diags.report(Code::TomlSyntax, Place::new(path, range), lower_first(&message));
    }
    Node { range: table.span(), value: map(table.into_inner()) }
}

fn lower_first(message: &str) -> String {
    let mut characters = message.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}

fn map(table: DeTable<'_>) -> Value {
    let mut fields: Vec<(Key, Node)> = table
        .into_iter()
        .map(|(key, value)| {
            let range = key.span();
            (Key { name: key.into_inner().into_owned(), range }, node(value))
        })
        .collect();
    fields.sort_by_key(|(key, _)| key.range.start);
    Value::Map(fields)
}

fn node(spanned: Spanned<DeValue<'_>>) -> Node {
    let range: Range<usize> = spanned.span();
    let value = match spanned.into_inner() {
        DeValue::String(text) => Value::Text(text.into_owned()),
        DeValue::Integer(number) => Value::Number(number.as_str().to_owned()),
        DeValue::Float(number) => Value::Number(number.as_str().to_owned()),
        DeValue::Boolean(value) => Value::Bool(value),
        DeValue::Datetime(moment) => Value::Text(moment.to_string()),
        DeValue::Array(items) => Value::List(items.into_iter().map(node).collect()),
        DeValue::Table(table) => map(table),
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
