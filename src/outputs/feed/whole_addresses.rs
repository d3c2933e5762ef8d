//! Addresses in HTML that is read away from its page.

use std::borrow::Cow;

use quick_xml::escape::escape;
use url::Url;

use crate::markdown::decoded;

/// Attributes with one address. `srcset` has several, and our images have none.
const ATTRIBUTES: &[&str] = &["href", "src", "poster", "cite", "data", "action"];

/// HTML with all addresses resolved against that of its page (RFC 3986, section 5).
pub fn whole_addresses(html: &str, page: &str) -> String {
    let Ok(base) = Url::parse(page) else { return html.to_owned() };
    let mut out = String::with_capacity(html.len() + html.len() / 16);
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        out.push_str(before);
        rest = &tag[whole_tag(tag, &base, &mut out)..];
    }
    out.push_str(rest);
    out
}

/// Writes the tag at the start of `text`, and returns its length; what is no tag of an element is written as it is.
fn whole_tag(text: &str, base: &Url, out: &mut String) -> usize {
    let is_element = text[1..].starts_with(|first: char| first.is_ascii_alphabetic());
    if !is_element {
        out.push('<');
        return 1;
    }
    let mut at = 0;
    while let Some(found) = text[at..].find(['"', '\'', '>']) {
        let mark = at + found;
        let quote = text.as_bytes()[mark];
        if quote == b'>' {
            out.push_str(&text[at..=mark]);
            return mark + 1;
        }
        let Some(length) = text[mark + 1..].find(char::from(quote)) else { break };
        let value = &text[mark + 1..mark + 1 + length];
        out.push_str(&text[at..=mark]);
        match is_address(&text[at..mark]) {
            true => out.push_str(&whole(value, base)),
            false => out.push_str(value),
        }
        out.push(char::from(quote));
        at = mark + 1 + length + 1;
    }
    out.push_str(&text[at..]);
    text.len()
}

/// Whether the attribute at the end of a part of a tag is an address: ` href=`.
fn is_address(before: &str) -> bool {
    let name = before.trim_end().strip_suffix('=').map(str::trim_end).unwrap_or_default();
    let name = name.rsplit(|character: char| character.is_ascii_whitespace()).next().unwrap_or_default();
    ATTRIBUTES.iter().any(|known| name.eq_ignore_ascii_case(known))
}

fn whole<'v>(value: &'v str, base: &Url) -> Cow<'v, str> {
    match base.join(&decoded(value)) {
        Ok(url) => Cow::Owned(escape(url.as_str()).into_owned()),
        Err(_) => Cow::Borrowed(value),
    }
}

#[cfg(test)]
mod tests {
    use super::whole_addresses;

    #[test]
    fn addresses_are_resolved_and_nothing_else_is_changed() {
        let page = "https://a.test/base/en/news/";
        for (html, wanted) in [
            ("<a href=\"/base/en/\">x</a>", "<a href=\"https://a.test/base/en/\">x</a>"),
            ("<a class='b' HREF='#c'>", "<a class='b' HREF='https://a.test/base/en/news/#c'>"),
            (
                "<img src=\"../d.png?e=1&amp;f=2\" alt=\"/g\">",
                "<img src=\"https://a.test/base/en/d.png?e=1&amp;f=2\" alt=\"/g\">",
            ),
            ("<a href=\"https://b.test/\">", "<a href=\"https://b.test/\">"),
            ("<a href=\"mailto:a@b.test\">", "<a href=\"mailto:a@b.test\">"),
            (
                "<p title=\"a > b href=\" data-href=\"/x\">1 < 2 href=\"/y\"",
                "<p title=\"a > b href=\" data-href=\"/x\">1 < 2 href=\"/y\"",
            ),
            ("<!-- a --><br><", "<!-- a --><br><"),
            ("<a href=\"/c", "<a href=\"/c"),
        ] {
            assert_eq!(whole_addresses(html, page), wanted, "{html}");
        }
    }
}
