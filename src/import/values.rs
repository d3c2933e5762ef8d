//! Values of front matter and configuration, read without a declaration of what they should be.

use crate::node::{Node, Value};

/// A text or a number.
pub fn text(node: &Node) -> Option<&str> {
    match &node.value {
        Value::Text(text) | Value::Number(text) => Some(text),
        _ => None,
    }
}

/// A text of one or more words, or nothing.
pub fn words(node: &Node) -> Option<String> {
    let text = text(node)?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// `true` or `false`, also as a text.
pub fn flag(node: &Node) -> Option<bool> {
    match &node.value {
        Value::Bool(value) => Some(*value),
        Value::Text(text) => text.parse().ok(),
        _ => None,
    }
}

/// A whole number.
pub fn number(node: &Node) -> Option<i64> {
    text(node)?.trim().parse().ok()
}

/// A list of texts; one text is a list of one.
pub fn texts(node: &Node) -> Vec<String> {
    match &node.value {
        Value::List(items) => items.iter().filter_map(words).collect(),
        _ => words(node).into_iter().collect(),
    }
}

/// The items of a list.
pub fn items(node: &Node) -> &[Node] {
    match &node.value {
        Value::List(items) => items,
        _ => &[],
    }
}

/// The value at the end of a path of names, without regard to letter case.
pub fn at<'n>(node: &'n Node, path: &[&str]) -> Option<&'n Node> {
    let mut node = node;
    for name in path {
        node = node
            .as_map()?
            .iter()
            .find(|(key, _)| key.name.eq_ignore_ascii_case(name))
            .map(|(_, node)| node)?;
    }
    Some(node)
}

/// The day at the start of an instant, in any of the forms that generators accept.
pub fn day(text: &str) -> Option<String> {
    let head = text.trim().get(..10)?.replace('/', "-");
    crate::date::Day::parse(&head).is_ok().then_some(head)
}
