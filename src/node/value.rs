//! A value and its place: the result of parsing YAML, TOML or JSON.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// A value and its place in its file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// The bytes of its file.
    pub range: Range<usize>,
}

/// The shape of a value. Numbers keep the text they were written as, so that no digit is lost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Value {
    /// Nothing: `~`, `null` or an empty field.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as written.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// Keys and values, in the order of the file.
    Map(Vec<(Key, Node)>),
}

/// A key of a map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Key {
    /// Its text.
    pub name: String,
    /// The bytes of its file.
    pub range: Range<usize>,
}

impl Node {
    /// A map without fields, for files that are empty.
    pub fn empty_map(range: Range<usize>) -> Node {
        Node { value: Value::Map(Vec::new()), range }
    }

    /// The fields, if it is a map.
    pub fn as_map(&self) -> Option<&[(Key, Node)]> {
        match &self.value {
            Value::Map(fields) => Some(fields),
            _ => None,
        }
    }

    /// Whether nothing is written: no value, a text of spaces, a list or a map of such.
    pub fn is_blank(&self) -> bool {
        match &self.value {
            Value::Null => true,
            Value::Text(text) => text.trim().is_empty(),
            Value::List(items) => items.iter().all(Node::is_blank),
            Value::Map(fields) => fields.iter().all(|(_, value)| value.is_blank()),
            Value::Bool(_) | Value::Number(_) => false,
        }
    }

    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The field with this name, if it is a map.
    pub fn get(&self, name: &str) -> Option<&Node> {
        self.as_map()?.iter().find(|(key, _)| key.name == name).map(|(_, node)| node)
    }

    /// The field with this name and its key, if it is a map.
    pub fn field(&self, name: &str) -> Option<(&Key, &Node)> {
        self.as_map()?.iter().find(|(key, _)| key.name == name).map(|(key, node)| (key, node))
    }

    /// What it is, for messages.
    pub fn shape(&self) -> &'static str {
        match &self.value {
            Value::Null => "nothing",
            Value::Bool(_) => "`true` or `false`",
            Value::Number(_) => "a number",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Map(_) => "a map",
        }
    }

    /// Whether two nodes have the same value, regardless of their places.
    pub fn same_value(&self, other: &Node) -> bool {
        match (&self.value, &other.value) {
            (Value::List(left), Value::List(right)) => {
                left.len() == right.len() && left.iter().zip(right).all(|(a, b)| a.same_value(b))
            }
            (Value::Map(left), Value::Map(right)) => {
                left.len() == right.len()
                    && left.iter().zip(right).all(|((a, x), (b, y))| a.name == b.name && x.same_value(y))
            }
            (left, right) => left == right,
        }
    }
}
