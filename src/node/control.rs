//! Control characters that escapes write into values: `"\u0000"`. What stands in a file as it is has been looked at before.

use std::sync::Arc;

use memchr::memchr;

use super::{Node, Value};
use crate::bytes::control::{is_control, words};
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// Reports control characters in the texts and keys of a node, and takes them out. Nearly no text has an escape at all.
pub(super) fn check(path: &Arc<str>, text: &str, node: &mut Node, diags: &mut Diagnostics) {
    if memchr(b'\\', text.as_bytes()).is_some() {
        look(path, node, diags);
    }
}

fn look(path: &Arc<str>, node: &mut Node, diags: &mut Diagnostics) {
    match &mut node.value {
        Value::Text(text) => clean(text, || Place::new(path, node.range.clone()), diags),
        Value::List(items) => items.iter_mut().for_each(|item| look(path, item, diags)),
        Value::Map(fields) => {
            for (key, value) in fields {
                let range = key.range.clone();
                clean(&mut key.name, || Place::new(path, range), diags);
                look(path, value, diags);
            }
        }
        _ => {}
    }
}

fn clean(text: &mut String, place: impl FnOnce() -> Place, diags: &mut Diagnostics) {
    let Some(first) = text.chars().find(|c| is_control(*c)) else { return };
    let (message, help) = words(first);
    diags.report(Code::ControlCharacter, place(), message).help(help);
    *text = text.replace(is_control, "\u{fffd}");
}
