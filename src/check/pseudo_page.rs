//! A page in a pseudo-locale: its prose and the texts of its front matter in other letters; code, addresses and arguments of
//! components stay.

use super::reading::Reading;
use super::scope::Scope;
use crate::diag::Diagnostics;
use crate::inputs::Inputs;
use crate::locales::pseudo::Pseudo;
use crate::node::{Node, Value};
use crate::site::Page;

/// The text of the page's file in a pseudo-locale; `None` if it cannot be read.
pub fn in_pseudo(scope: Scope<'_>, page: &Page, inputs: &Inputs, pseudo: Pseudo) -> Option<String> {
    let text = inputs.text(&page.document.path, &mut Diagnostics::new())?;
    let reading = Reading::new(scope, page, text);
    let mut edits: Vec<(usize, usize, String)> = Vec::new();
    let own = reading.entry().kind.texts.iter().map(|field| field.name.as_str());
    for name in ["title", "label", "description", "extra"].into_iter().chain(own) {
        if let Some(node) = page.document.front.get(name) {
            front(node, &reading.text, pseudo, &mut edits);
        }
    }
    for passage in &reading.prose.passages {
        for (at, letter) in passage.text.char_indices() {
            let source = passage.source(at..at + letter.len_utf8());
            let is_written = reading.text.get(source.clone()).is_some_and(|part| part.chars().eq([letter]));
            // A letter behind a backslash is an escape.
            let is_plain = is_written && !reading.text[..source.start].ends_with('\\');
            edits.extend(
                pseudo.letter(letter).filter(|_| is_plain).map(|made| (source.start, source.end, made)),
            );
        }
    }
    edits.sort();
    edits.dedup();
    let mut made = String::with_capacity(reading.text.len() * 2);
    let mut at = 0;
    for (start, end, letter) in edits.into_iter() {
        if start >= at {
            made.push_str(&reading.text[at..start]);
            made.push_str(&letter);
            at = end;
        }
    }
    made.push_str(&reading.text[at..]);
    Some(made)
}

/// Changes the texts of a field of the front matter as they are written, except for escapes and calls.
fn front(node: &Node, text: &str, pseudo: Pseudo, edits: &mut Vec<(usize, usize, String)>) {
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| front(item, text, pseudo, edits)),
        Value::Map(fields) => fields.iter().for_each(|(_, value)| front(value, text, pseudo, edits)),
        Value::Text(value) if !value.contains("://") => {
            let written = text.get(node.range.clone()).unwrap_or_default();
            let (mut is_call, mut skip) = (false, 0_usize);
            for (at, letter) in written.char_indices() {
                let rest = &written[at..];
                if skip > 0 {
                    skip -= 1;
                } else if letter == '\\' {
                    skip = match rest.as_bytes().get(1) {
                        Some(b'x') => 3,
                        Some(b'u') => 5,
                        Some(b'U') => 9,
                        _ => 1,
                    };
                } else if rest.starts_with("{{") || rest.starts_with("{%") {
                    is_call = true;
                } else if rest.starts_with("}}") || rest.starts_with("%}") {
                    is_call = false;
                } else if let Some(made) = pseudo.letter(letter).filter(|_| !is_call) {
                    let start = node.range.start + at;
                    edits.push((start, start + letter.len_utf8(), made));
                }
            }
        }
        _ => {}
    }
}
