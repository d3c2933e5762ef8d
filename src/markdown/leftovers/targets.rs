//! Text in brackets after `]`: whether it is meant as the address of a link.

use crate::url;

/// An address behind a space or in full-width brackets: its extent, and the address.
pub(super) fn apart(rest: &str) -> Option<(usize, String)> {
    let trimmed = rest.trim_start_matches([' ', '\u{a0}', '\n']);
    let space = rest.len() - trimmed.len();
    let (open, close) = if trimmed.starts_with('（') { ('（', '）') } else { ('(', ')') };
    let inner = trimmed.strip_prefix(open).filter(|_| space <= 2)?;
    let end = inner.find([close, '\n']).filter(|end| inner[*end..].starts_with(close))?;
    let written = &inner[..end];
    // Without its scheme it would be a page of this site.
    let address = match url::with_scheme(written) {
        Some(whole) => whole,
        None if is_address(written) || is_path(written) => written.to_owned(),
        None => return None,
    };
    Some((space + open.len_utf8() + end + close.len_utf8(), address))
}

/// Whether a text is an address, and not a text in brackets in prose.
pub(super) fn is_address(text: &str) -> bool {
    let text = text.trim();
    let endings =
        [".md", ".html", ".htm", ".pdf", ".png", ".jpg", ".jpeg", ".svg", ".webp", ".docx", ".xlsx", ".zip"];
    let path = text.split(['#', '?']).next().unwrap_or_default();
    !text.is_empty()
        && !text.contains(char::is_whitespace)
        && (text.contains("://")
            || ["www.", "./", "../", "mailto:", "ref:", "@/", "tel:"]
                .iter()
                .any(|start| text.starts_with(start))
            || text.len() > 2 && text.starts_with(['/', '#']) && text.is_ascii()
            || endings.iter().any(|ending| path.to_ascii_lowercase().ends_with(ending)))
}

/// Whether a text behind a bracket is a path of several parts: `docs/b/`, `docs/first-steps`; not `and/or`, `km/h`.
fn is_path(text: &str) -> bool {
    let path = text.split(['#', '?']).next().unwrap_or_default();
    let folders = path.strip_suffix('/').unwrap_or(path);
    let several = path.len() > folders.len() || folders.matches('/').count() > 1 || path.contains(['-', '_']);
    several
        && path.contains('/')
        && folders.len() > 3
        && folders.contains(|c: char| c.is_ascii_lowercase())
        && folders.split('/').all(|name| is_part(name) && (name.len() > 1 || path.len() > folders.len()))
}

fn is_part(text: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
    !text.is_empty() && text.bytes().all(known)
}

/// Whether the text between the brackets after `]` is meant as an address.
pub(super) fn looks_like_target(inner: &str) -> bool {
    let first = first_word(inner);
    let titled =
        inner.contains(" \"") || inner.contains(" “") || inner.contains(" «") || inner.contains(" „");
    !inner.is_empty()
        && (is_address(first)
            || is_address(&inner.replace([' ', '\n'], "-"))
            || titled
            || !inner.contains(' '))
}

pub(super) fn first_word(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or_default()
}

/// An address that may have spaces and brackets.
pub(super) fn enclosed(address: &str) -> String {
    let address = address.split_whitespace().collect::<Vec<_>>().join(" ");
    let address = url::without_spaces(&address);
    let plain = !address.contains([' ', '(', ')']);
    if plain || address.starts_with('<') { address } else { format!("<{address}>") }
}
