//! Unintended escapes in double quotation marks: the `\t` of `"C:\temp"` is a tab, and the `\N` of `"D:\New"` a line end.
//!
//! Called for each value in YAML, TOML and JSON. [`decoded`] also returns which characters of a value were written by an escape,
//! for checks that examine characters.

use std::ops::Range;
use std::sync::Arc;

use super::{Node, Value};
use crate::bytes::control::is_control;
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// Fields whose value is one line.
const LINES: &[&str] =
    &["title", "label", "description", "subject", "name", "place", "venue", "aim", "outcome"];

/// Reports the escapes of a text that was read into a node. Nearly no text has one at all.
pub(super) fn check(path: &Arc<str>, text: &str, base: usize, node: &Node, diags: &mut Diagnostics) {
    if memchr::memchr(b'\\', text.as_bytes()).is_some() {
        look(path, (text, base), node, false, diags);
    }
}

fn look(path: &Arc<str>, text: (&str, usize), node: &Node, is_line: bool, diags: &mut Diagnostics) {
    match &node.value {
        Value::Map(fields) => {
            for (key, value) in fields {
                look(path, text, value, is_line || LINES.contains(&key.name.as_str()), diags);
            }
        }
        Value::List(items) => items.iter().for_each(|item| look(path, text, item, is_line, diags)),
        Value::Text(_) => {
            let (text, base) = text;
            let written = text.get(node.range.start - base..node.range.end - base).unwrap_or_default();
            report(path, written, node.range.start, is_line, diags);
        }
        _ => {}
    }
}

fn report(path: &Arc<str>, written: &str, start: usize, is_line: bool, diags: &mut Diagnostics) {
    let signs = decoded(written);
    // An escape that writes a forbidden character is reported first.
    if signs.iter().any(|(_, sign)| is_control(*sign)) {
        return;
    }
    let stray: Vec<Range<usize>> = signs
        .into_iter()
        .filter(|(range, _)| range.len() > 1)
        .filter(|(range, sign)| is_stray(written, range, *sign, is_line))
        .map(|(range, _)| range)
        .collect();
    let (Some(first), Some(last)) = (stray.first(), stray.last()) else { return };
    let part = &written[first.start..last.end];
    let becomes = match part.as_bytes()[1] {
        b't' => "a tab",
        b'n' | b'N' | b'L' | b'P' => "the end of a line",
        _ => "a space",
    };
    let message = format!("in double quotation marks `{}` is {becomes}", &written[first.clone()]);
    let mut meant = String::new();
    for (at, sign) in part.char_indices() {
        let is_stray = stray.iter().any(|range| range.start == first.start + at);
        meant.push_str(if is_stray { "\\\\" } else { "" });
        meant.extend((!is_stray).then_some(sign));
    }
    let help = format!("write `{meant}` for a backslash that is part of the text");
    let place = Place::new(path, start + first.start..start + last.end);
    diags.report(Code::StrayEscape, place, message).help(help);
}

/// Whether an escape is probably meant as a backslash and a letter, in a path or a formula.
fn is_stray(written: &str, range: &Range<usize>, sign: char, is_line: bool) -> bool {
    let letter = written.as_bytes()[range.start + 1];
    let is_path = || {
        let is_letter = |rest: &str| rest.starts_with(char::is_alphabetic);
        let before = written[..range.start].chars().next_back();
        before == Some(':') && is_letter(&written[range.end..])
            || written.contains(":\\")
                && before.is_some_and(char::is_alphanumeric)
                && is_letter(&written[range.end..])
    };
    // A line may be meant to end between two words; a tab is never meant in a title.
    let is_break = || written[..range.start].ends_with(char::is_alphanumeric);
    match letter {
        b't' => is_line || is_path(),
        b'n' => is_line && !is_break() || is_path(),
        b'N' | b'L' | b'P' => true,
        b'_' => is_line && sign == '\u{a0}',
        _ => false,
    }
}

/// The characters of a text in double quotation marks, with the bytes that wrote each; empty for a text without such marks.
pub fn decoded(written: &str) -> Vec<(Range<usize>, char)> {
    let mut found = Vec::new();
    let mut at = 1;
    if !written.starts_with('"') {
        return found;
    }
    while let Some(sign) = written[at..].chars().next().filter(|sign| *sign != '"') {
        let start = at;
        at += sign.len_utf8();
        if sign != '\\' {
            found.push((start..at, sign));
            continue;
        }
        let Some(letter) = written[at..].chars().next() else { break };
        at += letter.len_utf8();
        let digits = match letter {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        let number = written.get(at..at + digits).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        if digits > 0 {
            at = if number.is_some() { at + digits } else { at };
            // Half of a pair of JSON escapes is not a character.
            found.extend(number.and_then(char::from_u32).map(|sign| (start..at, sign)));
            continue;
        }
        found.push((start..at, simple(letter)));
    }
    found
}

/// The character that a backslash and a letter write.
fn simple(letter: char) -> char {
    match letter {
        '0' => '\0',
        'a' => '\u{7}',
        'b' => '\u{8}',
        't' => '\t',
        'n' => '\n',
        'v' => '\u{b}',
        'f' => '\u{c}',
        'r' => '\r',
        'e' => '\u{1b}',
        'N' => '\u{85}',
        '_' => '\u{a0}',
        'L' => '\u{2028}',
        'P' => '\u{2029}',
        letter => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_decoded_with_their_places() {
        let found = decoded("\"a\\t\\u00e9\\x41\\\\\"");
        assert_eq!(found, [(1..2, 'a'), (2..4, '\t'), (4..10, 'é'), (10..14, 'A'), (14..16, '\\')]);
        assert_eq!(decoded("'a\\t'"), []);
        assert_eq!(decoded("\"\\ud83c\\udff4\""), []);
    }
}
