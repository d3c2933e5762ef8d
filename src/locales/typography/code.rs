//! Finds program code within prose: JSON, attributes, calls, tags.
//!
//! Called by both passes, which change nothing inside. `words` recognizes words that are code by themselves, such as file names.
//! All searches are bounded, so that a stray brace at the start of a text does not affect its end.

use std::ops::Range;

use super::kinds::{is_han, is_word};
use crate::bytes;

/// The longest piece of code, in bytes.
const LONGEST: usize = 2000;

/// The longest value between quotation marks.
const LONGEST_VALUE: usize = 300;

/// The places of code in a text.
#[derive(Default)]
pub(super) struct Code(Vec<Range<usize>>);

impl Code {
    /// What is code in `text`:
    /// - `{…}` with all that is inside;
    /// - `<a …>`, `</a>`, `<!--…-->`;
    /// - `key="…"` and `key = '…'`;
    /// - `call("…")`, `list["…"]`, `["…", "…"]`;
    /// - `"key": "…"` and `"key": 1`.
    pub(super) fn of(text: &str) -> Code {
        let bytes = text.as_bytes();
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut braces = Vec::new();
        let mut done = 0;
        bytes::each(
            bytes,
            |byte| bytes::is_among(byte, b"{}=<\"'"),
            |at| {
                let piece = match bytes[at] {
                    b'{' => {
                        braces.push(at);
                        None
                    }
                    b'}' => braces.pop().map(|start| start..at + 1),
                    _ if at < done => None,
                    b'<' => tag(bytes, at),
                    b'=' => assignment(text, at),
                    _ => in_brackets(text, at).or_else(|| key(text, at)),
                };
                if let Some(piece) = piece.filter(|piece| piece.len() <= LONGEST) {
                    done = done.max(piece.end);
                    found.push(piece);
                }
            },
        );
        Code(merged(found))
    }

    /// Whether the character at `at` is part of code.
    pub(super) fn covers(&self, at: usize) -> bool {
        let after = self.0.partition_point(|range| range.start <= at);
        after > 0 && at < self.0[after - 1].end
    }
}

fn merged(mut found: Vec<Range<usize>>) -> Vec<Range<usize>> {
    found.sort_unstable_by_key(|range| range.start);
    found.dedup_by(|next, last| {
        let meets = next.start < last.end;
        if meets {
            last.end = last.end.max(next.end);
        }
        meets
    });
    found
}

/// `<a href=…>`: a letter, `/` or `!--` after `<`, and no other `<` before `>`.
fn tag(bytes: &[u8], at: usize) -> Option<Range<usize>> {
    let rest = &bytes[at + 1..];
    let name = rest.strip_prefix(b"/").unwrap_or(rest);
    if !name.first().is_some_and(u8::is_ascii_alphabetic) && !rest.starts_with(b"!--") {
        return None;
    }
    let near = &rest[..rest.len().min(LONGEST_VALUE)];
    let end = near.iter().position(|byte| matches!(byte, b'<' | b'>'))?;
    (near[end] == b'>').then(|| at..at + end + 2)
}

/// `key="value"`, `key == 'value'`.
fn assignment(text: &str, at: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let left = text[..at].trim_end_matches(['=', '!', '<', '>', ':', '+', '~']);
    let left = left.strip_suffix(' ').unwrap_or(left);
    let key = left.trim_end_matches(|c: char| is_word(c) || matches!(c, '-' | '_' | '.' | ':'));
    if key.len() == left.len() {
        return None;
    }
    let mut quote = at + 1 + bytes[at + 1..].iter().take(2).take_while(|b| matches!(b, b'=' | b'>')).count();
    quote += usize::from(bytes.get(quote) == Some(&b' '));
    let end = value_end(text, quote)?;
    Some(key.len()..end)
}

/// The end of the value that begins with a quotation mark at `at`: after the same mark, on the same line, with no space beside the
/// marks inside.
fn value_end(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let quote = *bytes.get(at).filter(|byte| matches!(byte, b'"' | b'\''))?;
    let rest = &bytes[at + 1..bytes.len().min(at + 1 + LONGEST_VALUE)];
    let length = rest.iter().position(|byte| *byte == quote || *byte == b'\n')?;
    let value = &rest[..length];
    let fits = rest[length] == quote && !value.starts_with(b" ") && !value.ends_with(b" ");
    let end = at + length + 2;
    (fits && !text[end..].starts_with(is_word)).then_some(end)
}

/// `call("…")`, `list["…"]`, `["…"]` with the quotation mark at `at`.
fn in_brackets(text: &str, at: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let close = match bytes[..at].last()? {
        b'(' => b')',
        b'[' => b']',
        _ => return None,
    };
    let called = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.');
    let name = bytes[..at - 1].iter().rev().take(64).take_while(|byte| called(byte)).count();
    if close == b')' && name == 0 {
        return None;
    }
    let rest = &bytes[at + 1..bytes.len().min(at + 1 + LONGEST_VALUE)];
    let line = &rest[..rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len())];
    let end = line.iter().enumerate().position(|(i, byte)| {
        *byte == close && matches!(line[..i].trim_ascii_end().last(), Some(b'"' | b'\''))
    })?;
    let end = at + end + 2;
    let is_prose = close == b')' && text[at..end].contains(is_han);
    (!is_prose).then(|| at - 1 - name..end)
}

/// `"key": "value"` and `"key": 1` with the first quotation mark at `at`.
fn key(text: &str, at: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let quote = bytes[at];
    let named = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'$' | b'@');
    let length = bytes[at + 1..].iter().take(64).take_while(|byte| named(byte)).count();
    let colon = at + length + 2;
    if length == 0 || bytes.get(colon - 1) != Some(&quote) || bytes.get(colon) != Some(&b':') {
        return None;
    }
    let start = colon + 1 + usize::from(bytes.get(colon + 1) == Some(&b' '));
    if bytes.get(start) == Some(&quote) {
        return value_end(text, start).map(|end| at..end);
    }
    let rest = &bytes[start.min(bytes.len())..];
    let literal =
        rest.first().is_some_and(|byte| byte.is_ascii_digit() || matches!(byte, b'[' | b'{' | b'-'))
            || [&b"true"[..], b"false", b"null"].iter().any(|word| rest.starts_with(word));
    literal.then_some(at..colon + 1)
}

#[cfg(test)]
mod tests {
    use super::Code;

    fn shown(text: &str) -> Vec<&str> {
        Code::of(text).0.into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn code_in_prose_is_found_whole() {
        for (text, wanted) in [
            (r#"Write lang="en", not more."#, &[r#"lang="en""#][..]),
            (
                r#"title='a b', name = "Hexaglot" and x == "y"."#,
                &["title='a b'", "name = \"Hexaglot\"", "x == \"y\""],
            ),
            (r#"The file {"a": "b", "c": {"d": 1}} is JSON."#, &[r#"{"a": "b", "c": {"d": 1}}"#]),
            (r#"Lists ["a", "b"] and ['c']."#, &[r#"["a", "b"]"#, "['c']"]),
            (r#"Call print("x", 'y') or d["k"]."#, &[r#"print("x", 'y')"#, r#"d["k"]"#]),
            (r#"A line "a": "b", then 'n': 1."#, &[r#""a": "b""#, "'n':"]),
            (r#"Type <a href="x"> and </a>."#, &["<a href=\"x\">", "</a>"]),
            ("a { b } c", &["{ b }"]),
        ] {
            assert_eq!(shown(text), wanted, "{text}");
        }
    }

    #[test]
    fn prose_is_no_code() {
        for text in [
            r#"She said: "The call is open"."#,
            r#"("Connecting people everywhere")"#,
            r#""Access", "Adoption": both"#,
            r#"a "=" and a "b""#,
            "5 < 6 and 7 > 6, a } stray { brace",
            "Go4Connect(\"伙伴关系\")",
        ] {
            assert_eq!(shown(text), [""; 0], "{text}");
        }
    }
}
