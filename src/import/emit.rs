//! Values into YAML, in the form in which people write it.

use std::fmt::Write;

use crate::node::{Node, Value, double_quoted};

/// Fields, one on each line, as deep as they are.
pub fn fields<'n>(fields: impl IntoIterator<Item = (&'n str, &'n Node)>, depth: usize) -> String {
    let mut out = String::new();
    for (name, node) in fields {
        field(&mut out, name, node, depth);
    }
    out
}

fn field(out: &mut String, name: &str, node: &Node, depth: usize) {
    let _ = write!(out, "{:1$}{2}:", "", depth * 2, key(name));
    value(out, node, depth);
}

fn value(out: &mut String, node: &Node, depth: usize) {
    match &node.value {
        Value::Map(fields) if !fields.is_empty() => {
            out.push('\n');
            fields.iter().for_each(|(key, node)| field(out, &key.name, node, depth + 1));
        }
        Value::List(items)
            if items.iter().any(|item| matches!(item.value, Value::Map(_) | Value::List(_))) =>
        {
            out.push('\n');
            for item in items {
                let _ = write!(out, "{:1$}-", "", depth * 2 + 2);
                value(out, item, depth + 2);
            }
        }
        Value::Text(text) if text.trim().contains('\n') => {
            out.push_str(" |-\n");
            for line in text.trim().lines() {
                let indent = if line.trim().is_empty() { 0 } else { depth * 2 + 2 };
                let _ = writeln!(out, "{:indent$}{}", "", line.trim_end());
            }
        }
        _ => {
            let _ = writeln!(out, " {}", inline(node));
        }
    }
}

fn inline(node: &Node) -> String {
    match &node.value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(text) if is_plain_number(text) => text.clone(),
        Value::Text(text) | Value::Number(text) => scalar(text),
        Value::List(items) => format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", ")),
        Value::Map(_) => "{}".to_owned(),
    }
}

fn is_plain_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && digits.bytes().any(|byte| byte.is_ascii_digit())
        && (digits == "0" || !digits.starts_with('0') || digits.starts_with("0."))
        && digits.matches('.').count() < 2
        && !digits.ends_with('.')
        && !digits.starts_with('.')
}

/// A text, in quotation marks where YAML would read it as something else.
pub fn scalar(text: &str) -> String {
    let begins = text.starts_with(|sign: char| sign.is_alphabetic());
    let is_word = !matches!(
        text.to_ascii_lowercase().as_str(),
        "true" | "false" | "yes" | "no" | "on" | "off" | "null" | "y" | "n"
    );
    let is_plain =
        text.chars().all(|sign| sign.is_alphanumeric() || " .-_/".contains(sign)) && !text.ends_with(' ');
    if begins && is_word && is_plain || crate::date::Day::parse(text).is_ok() {
        text.to_owned()
    } else {
        double_quoted(&text.replace(['\n', '\t'], " "))
    }
}

fn key(name: &str) -> String {
    let is_plain = name.starts_with(|sign: char| sign.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
        && !matches!(
            name.to_ascii_lowercase().as_str(),
            "true" | "false" | "yes" | "no" | "on" | "off" | "null" | "y" | "n"
        );
    if is_plain { name.to_owned() } else { double_quoted(name) }
}

/// A node that is a text.
pub fn text(text: impl Into<String>) -> Node {
    Node { value: Value::Text(text.into()), range: 0..0 }
}

/// A node that is a list of texts.
pub fn list(texts: impl IntoIterator<Item = String>) -> Node {
    Node { value: Value::List(texts.into_iter().map(text).collect()), range: 0..0 }
}
