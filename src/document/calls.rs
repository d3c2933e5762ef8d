//! Calls in front matter, where they are not allowed: readers would see them as typed.

use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Code, Diagnostics};
use crate::node::escapes::decoded;
use crate::node::{Node, Value};
use crate::source::Place;

/// Reports the calls in the texts of front matter; `extra` is for templates and may contain them.
pub(super) fn check(path: &Arc<str>, text: &str, front: &Node, diags: &mut Diagnostics) {
    for (key, node) in front.as_map().unwrap_or_default().iter().filter(|(key, _)| key.name != "extra") {
        look(path, text, (&key.name, node), diags);
    }
}

fn look(path: &Arc<str>, text: &str, (field, node): (&str, &Node), diags: &mut Diagnostics) {
    match &node.value {
        Value::Map(fields) => {
            fields.iter().for_each(|(key, node)| look(path, text, (&key.name, node), diags));
        }
        Value::List(items) => items.iter().for_each(|node| look(path, text, (field, node), diags)),
        Value::Text(value) => {
            let Some(call) = call(value) else { return };
            let written = text.get(node.range.clone()).unwrap_or_default();
            let range = placed(written, value, &call);
            let place = Place::new(path, node.range.start + range.start..node.range.start + range.end);
            let call = &value[call];
            let message =
                format!("the {field} has `{call}` in it, and front matter has no calls and no components");
            let help = format!("write the text itself in place of `{call}`");
            diags.report(Code::ComponentPlace, place, message).help(help);
        }
        _ => {}
    }
}

/// The first call in a value.
fn call(value: &str) -> Option<Range<usize>> {
    let (start, sign) = ["{{", "{%"].into_iter().filter_map(|sign| Some((value.find(sign)?, sign))).min()?;
    let close = if sign == "{{" { "}}" } else { "%}" };
    let length = value[start..].find(close)? + close.len();
    Some(start..start + length)
}

/// Where a part of a value is in what was written for it.
fn placed(written: &str, value: &str, part: &Range<usize>) -> Range<usize> {
    if let Some(at) = written.find(&value[part.clone()]) {
        return at..at + part.len();
    }
    let mut ranges = Vec::new();
    let mut at = 0;
    for (range, sign) in decoded(written) {
        ranges.extend(part.contains(&at).then_some(range));
        at += sign.len_utf8();
    }
    match (ranges.first(), ranges.last()) {
        (Some(first), Some(last)) => first.start..last.end,
        _ => 0..written.len(),
    }
}
