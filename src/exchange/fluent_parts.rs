//! A text of Fluent -> parts: its words, and what is in braces.

use super::unit::{Part, has_words};
use crate::markdown::CodeKind;

/// A text in parts. One that has nothing but values and signs, such as `{ $city }{ ", " }{ $country }`, is text as a whole: the signs are what
/// is translated.
pub fn parts(text: &str) -> Vec<Part> {
    let made = split(text);
    if has_words(&made) || !text.contains('"') { made } else { vec![Part::Text(text.to_owned())] }
}

/// A text in parts: what is in braces is a code, the signs of a selection are text.
fn split(text: &str) -> Vec<Part> {
    let (mut made, mut done, mut at) = (Vec::new(), 0, 0);
    while let Some(open) = text[at..].find('{').map(|found| at + found) {
        let Some(end) = closing(text, open) else { break };
        let inner = &text[open + 1..end - 1];
        if let Some(arrow) = arrow(inner) {
            at = open + 1 + arrow + 2;
            continue;
        }
        if open > done {
            made.push(Part::Text(text[done..open].to_owned()));
        }
        made.push(Part::Code { kind: CodeKind::Alone, token: None, written: text[open..end].to_owned() });
        (done, at) = (end, end);
    }
    if done < text.len() {
        made.push(Part::Text(text[done..].to_owned()));
    }
    made
}

/// Where braces end that open here.
fn closing(text: &str, open: usize) -> Option<usize> {
    let (mut depth, mut in_string, mut is_escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate().skip(open) {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_string => is_escaped = true,
            b'"' => in_string = !in_string,
            b'{' if !in_string => depth += 1,
            b'}' if !in_string => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// Where the arrow of a selection is, outside of strings and of braces inside.
fn arrow(inner: &str) -> Option<usize> {
    let at = inner.find("->")?;
    let before = &inner[..at];
    (!before.contains('{') && before.matches('"').count().is_multiple_of(2)).then_some(at)
}
