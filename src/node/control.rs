//! Control characters that escapes write into values: `"\u0000"`. Unescaped ones are reported when the file is read.

use std::ops::Range;
use std::sync::Arc;

use memchr::memchr;

use super::escapes::decoded;
use super::{Node, Value};
use crate::bytes::control::{is_control, words};
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// Reports control characters in the texts and keys of a node whose text begins at byte `base` of its file, with the escapes that
/// write them, and removes them. Nearly no text has an escape at all.
pub(super) fn check(path: &Arc<str>, text: &str, base: usize, node: &mut Node, diags: &mut Diagnostics) {
    if memchr(b'\\', text.as_bytes()).is_some() {
        look(path, (text, base), node, diags);
    }
}

fn look(path: &Arc<str>, text: (&str, usize), node: &mut Node, diags: &mut Diagnostics) {
    match &mut node.value {
        Value::Text(value) => clean(value, path, text, &node.range, diags),
        Value::List(items) => items.iter_mut().for_each(|item| look(path, text, item, diags)),
        Value::Map(fields) => {
            for (key, value) in fields {
                clean(&mut key.name, path, text, &key.range, diags);
                look(path, text, value, diags);
            }
        }
        _ => {}
    }
}

fn clean(
    value: &mut String,
    path: &Arc<str>,
    (text, base): (&str, usize),
    range: &Range<usize>,
    diags: &mut Diagnostics,
) {
    let Some(first) = value.chars().find(|c| is_control(*c)) else { return };
    let written = text.get(range.start - base..range.end - base).unwrap_or_default();
    let escape = decoded(written).into_iter().find(|(_, c)| is_control(*c)).map(|(escape, _)| escape);
    let typed = escape.and_then(|escape| written.get(escape)).unwrap_or_default();
    let (mut message, help) = words(first);
    if typed.starts_with('\\') {
        message = format!("{message}; here it is written as `{typed}`");
    }
    // A letter after the backslash probably belongs to a path, or to a formula.
    let is_letter = typed.len() == 2 && typed.ends_with(|letter: char| letter.is_ascii_alphabetic());
    let help = match is_letter && !typed.ends_with('r') {
        true => format!("write `\\{typed}` for a backslash that is part of the text"),
        false => help.to_owned(),
    };
    diags.report(Code::ControlCharacter, Place::new(path, range.clone()), message).help(help);
    *value = value.replace(is_control, "\u{fffd}");
}
