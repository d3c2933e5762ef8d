//! Text as HTML.

use std::borrow::Cow;

use memchr::{memchr, memchr3};

/// Text with the four characters that HTML reserves escaped; borrowed where there are none.
pub(super) fn escape(text: &str) -> Cow<'_, str> {
    if next_reserved(text).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    push_escaped(&mut out, text);
    Cow::Owned(out)
}

/// Writes text, escaped.
pub(super) fn push_escaped(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = next_reserved(rest) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            _ => "&quot;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

fn next_reserved(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let sign = memchr3(b'&', b'<', b'>', bytes);
    memchr(b'"', &bytes[..sign.unwrap_or(bytes.len())]).or(sign)
}
