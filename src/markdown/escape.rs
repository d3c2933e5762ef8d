//! Text as HTML.

use std::borrow::Cow;

use crate::bytes;

/// Text with the four characters that HTML reserves escaped; borrowed where there are none.
pub fn escape(text: &str) -> Cow<'_, str> {
    if !bytes::any(text.as_bytes(), is_reserved) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    push_escaped(&mut out, text);
    Cow::Owned(out)
}

/// Writes text, escaped.
pub(super) fn push_escaped(out: &mut String, text: &str) {
    let mut done = 0;
    bytes::each(text.as_bytes(), is_reserved, |at| {
        out.push_str(&text[done..at]);
        out.push_str(match text.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            _ => "&quot;",
        });
        done = at + 1;
    });
    out.push_str(&text[done..]);
}

/// Writes several texts as they are.
pub(super) fn push_all(out: &mut String, parts: &[&str]) {
    parts.iter().for_each(|part| out.push_str(part));
}

fn is_reserved(byte: u8) -> bool {
    bytes::is_among(byte, b"&<>\"")
}
