//! Raw HTML as pieces: tags, comments, texts, unparsed text. Enough to know the contents of a tag, the visible text, and which
//! elements keep their text as written; browsers check the nesting of elements.

use std::borrow::Cow;
use std::ops::Range;

use memchr::{memchr, memmem};

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MarkupKind {
    /// Text for readers.
    Text,
    /// A tag.
    Tag,
    /// A comment or a declaration.
    Comment,
    /// The contents of `script`, `style` and `textarea`.
    Raw,
}

/// Elements that end only at their own end tag.
const RAW: &[&str] = &["script", "style", "textarea", "title"];

/// Elements whose text is not prose.
const VERBATIM: &[&str] =
    &["code", "kbd", "samp", "pre", "script", "style", "textarea", "var", "tt", "svg", "math"];

/// The pieces of a text, in order and without gaps.
pub(super) fn pieces(html: &str) -> Vec<(MarkupKind, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < html.len() {
        let (kind, length) = piece(&html[at..]);
        found.push((kind, at..at + length));
        let tag = &html[at..at + length];
        at += length;
        let name = name(tag);
        if kind == MarkupKind::Tag
            && !tag.starts_with("</")
            && RAW.iter().any(|raw| raw.eq_ignore_ascii_case(name))
        {
            let length = raw_length(&html[at..], name);
            if length > 0 {
                found.push((MarkupKind::Raw, at..at + length));
                at += length;
            }
        }
    }
    found
}

/// The first piece: what it is, and its length.
fn piece(html: &str) -> (MarkupKind, usize) {
    let bytes = html.as_bytes();
    let till = |end: &str, from: usize| {
        memmem::find(&bytes[from..], end.as_bytes()).map_or(html.len(), |at| from + at + end.len())
    };
    if bytes[0] != b'<' {
        return (MarkupKind::Text, memchr(b'<', bytes).unwrap_or(html.len()));
    }
    if html.starts_with("<!-->") || html.starts_with("<!--->") {
        return (MarkupKind::Comment, till(">", 0));
    }
    if html.starts_with("<!--") {
        return (MarkupKind::Comment, till("-->", 4));
    }
    match bytes.get(1) {
        Some(b'!' | b'?') => (MarkupKind::Comment, till(">", 0)),
        Some(b'/') if bytes.get(2).is_some_and(u8::is_ascii_alphabetic) => (MarkupKind::Tag, till(">", 0)),
        Some(first) if first.is_ascii_alphabetic() => (MarkupKind::Tag, tag_length(bytes)),
        _ => (MarkupKind::Text, memchr(b'<', &bytes[1..]).map_or(html.len(), |at| at + 1)),
    }
}

fn tag_length(bytes: &[u8]) -> usize {
    let mut quote = None;
    let mut value = false;
    for (at, &byte) in bytes.iter().enumerate() {
        match (quote, byte) {
            (Some(open), byte) if open == byte => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') if value => quote = Some(byte),
            (None, b'>') => return at + 1,
            _ => {}
        }
        value = byte == b'=' || (value && byte.is_ascii_whitespace());
    }
    bytes.len()
}

fn raw_length(html: &str, name: &str) -> usize {
    let ends = |at: &usize| {
        html.get(at + 2..at + 2 + name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name))
    };
    memmem::find_iter(html.as_bytes(), b"</").find(ends).unwrap_or(html.len())
}

/// The name in a tag.
pub(super) fn name(tag: &str) -> &str {
    let rest = tag.trim_start_matches('<').trim_start_matches('/');
    rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).next().unwrap_or_default()
}

/// Records which elements whose text is not prose a piece of raw HTML opens and closes.
pub(super) fn follow(open: &mut Vec<String>, html: &str) {
    for (kind, range) in pieces(html) {
        let tag = &html[range];
        let name = name(tag);
        if kind != MarkupKind::Tag || !VERBATIM.iter().any(|verbatim| verbatim.eq_ignore_ascii_case(name)) {
            continue;
        }
        if !tag.starts_with("</") {
            open.push(name.to_ascii_lowercase());
        } else if let Some(at) = open.iter().rposition(|open| open.eq_ignore_ascii_case(name)) {
            open.truncate(at);
        }
    }
}

/// The anchors in raw HTML, `id` of any element and `name` of links, and where they are in it.
pub(super) fn anchors(html: &str) -> Vec<(String, Range<usize>)> {
    let tags = pieces(html).into_iter().filter(|(kind, _)| *kind == MarkupKind::Tag);
    let anchor = |(_, range): (MarkupKind, Range<usize>)| {
        let tag = &html[range];
        let is_link = name(tag).eq_ignore_ascii_case("a");
        let own = attribute(tag, "id").or_else(|| attribute(tag, "name").filter(|_| is_link));
        own.filter(|id| !id.is_empty()).map(|id| {
            let start = id.as_ptr() as usize - html.as_ptr() as usize;
            (decoded(id).into_owned(), start..start + id.len())
        })
    };
    tags.filter_map(anchor).collect()
}

/// The value of an attribute of a tag.
fn attribute<'t>(tag: &'t str, wanted: &str) -> Option<&'t str> {
    attributes(tag).find(|(key, _)| key.eq_ignore_ascii_case(wanted)).map(|(_, value)| value)
}

/// The attributes of a tag, with their values as written.
pub(super) fn attributes(tag: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = tag.get(1 + name(tag).len()..tag.len() - 1).unwrap_or_default();
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        let length = rest
            .find(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '/' | '>'))
            .unwrap_or(rest.len());
        let (key, after) = rest.split_at(length);
        let trimmed = after.trim_start();
        let (value, next) = match trimmed.strip_prefix('=') {
            None if key.is_empty() => return None,
            None => (&after[..0], after),
            Some(value) => {
                let value = value.trim_start();
                match value.chars().next() {
                    Some(quote @ ('"' | '\'')) => value[1..].split_once(quote)?,
                    _ => value.split_at(value.find(|c: char| c.is_ascii_whitespace()).unwrap_or(value.len())),
                }
            }
        };
        rest = next;
        Some((key, value))
    })
}

/// Where an unclosed comment or tag begins, so that the text after it is hidden; with what would close it.
pub(super) fn unfinished(html: &str) -> Option<(usize, &'static str)> {
    let (kind, range) = pieces(html).pop()?;
    match kind {
        MarkupKind::Comment if is_open(&html[range.clone()]) => Some((range.start, "-->")),
        MarkupKind::Tag | MarkupKind::Comment if !html.ends_with('>') => Some((range.start, ">")),
        _ => None,
    }
}

fn is_open(comment: &str) -> bool {
    comment.starts_with("<!--")
        && !(comment.ends_with("-->") && comment.len() > 6 || comment.len() < 7 && comment.ends_with('>'))
}

/// Whether there is nothing but comments and spaces.
pub(super) fn is_comment(html: &str) -> bool {
    pieces(html).into_iter().all(|(kind, range)| match kind {
        MarkupKind::Comment => html[range.clone()].starts_with("<!--") && !is_open(&html[range]),
        MarkupKind::Text => html[range].trim().is_empty(),
        MarkupKind::Tag | MarkupKind::Raw => false,
    })
}

/// The visible text of HTML.
pub(super) fn text(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut open = Vec::new();
    for (kind, range) in pieces(html) {
        match kind {
            MarkupKind::Text if open.is_empty() => out.push_str(&decoded(&html[range])),
            MarkupKind::Tag => {
                let tag = &html[range];
                let name = name(tag);
                if matches!(name, "svg" | "sup") {
                    let is_mark = name == "svg" || tag.contains("footnote-ref") || tag.starts_with("</");
                    match tag.starts_with("</") {
                        true => open.truncate(open.len().saturating_sub(1)),
                        false => open.extend(is_mark.then_some(())),
                    }
                } else if name == "br" {
                    out.push(' ');
                }
            }
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text without character references: those that templates write, and numbers.
pub fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.find(';').filter(|end| *end < 12);
        match end.and_then(|end| Some((end, character(&rest[1..end])?))) {
            Some((end, character)) => {
                out.push(character);
                rest = &rest[end + 1..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

fn character(name: &str) -> Option<char> {
    let number = match name {
        "amp" => return Some('&'),
        "lt" => return Some('<'),
        "gt" => return Some('>'),
        "quot" => return Some('"'),
        "apos" => return Some('\''),
        "nbsp" => return Some('\u{a0}'),
        _ => name.strip_prefix('#')?,
    };
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_readers_see_is_text_outside_tags() {
        assert_eq!(text("<bdi>a &amp; b</bdi><!-- c --> <svg><title>d</title></svg>e<br>f"), "a & b e f");
        assert_eq!(text("<script>a < b</script><p title='>'>c</p> 1 < 2 &#x27;"), "c 1 < 2 '");
    }

    #[test]
    fn anchors_are_ids_and_names_of_links() {
        let anchors = |html: &str| anchors(html).into_iter().map(|(id, _)| id).collect::<Vec<_>>();
        assert_eq!(
            anchors("<a id=\"faq\"></a><p class=x id=b>c</p><a name='d'><b name=e>"),
            ["faq", "b", "d"]
        );
        assert_eq!(anchors("<a href=\"#id=x\" hidden id = 'y' />"), ["y"]);
    }

    #[test]
    fn code_is_open_until_its_end() {
        let mut open = Vec::new();
        follow(&mut open, "<p><CODE>");
        assert_eq!(open, ["code"]);
        follow(&mut open, "</p></code>");
        assert!(open.is_empty());
    }

    #[test]
    fn comments_alone_are_no_text() {
        assert!(is_comment("<!-- a\n\n<b> -->\n") && !is_comment("<!-- a --> b") && !is_comment("<b>"));
        assert_eq!(unfinished("<b> <!-- a -- >"), Some((4, "-->")));
        assert_eq!(unfinished("<b> <e.g. "), Some((4, ">")));
        assert_eq!(unfinished("<!--> <!-- b --><i>"), None);
    }

    proptest! {
        #[test]
        fn pieces_are_the_whole_text(html in "(<[a-z/!-]{0,6}|>|\"|'|=|[a-zé ]|<!--|-->|<script>|</script>){0,30}") {
            let whole: String = pieces(&html).into_iter().map(|(_, range)| html[range].to_owned()).collect();
            prop_assert_eq!(whole, html);
        }
    }
}
