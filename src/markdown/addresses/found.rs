//! The addresses in a text. An address ends before a space, before punctuation at its end, before a closing bracket that it does
//! not open, and before Chinese and Arabic punctuation. Follows the rules of GitHub for links without brackets (GFM, section 6.9),
//! which do not cover other scripts and quotation marks.

use std::ops::Range;
use std::sync::LazyLock;

use memchr::{memchr, memchr2_iter, memmem};
use pulldown_cmark::LinkType;

use crate::url::is_unseen;

/// An address in a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct FoundAddress {
    /// Its bytes.
    pub(super) range: Range<usize>,
    /// Of the web, or of mail.
    pub(super) kind: LinkType,
    /// Where a link leads.
    pub(super) destination: String,
}

/// Whether a body may have an address that is not written as a link, by the bytes before `://` and beside `@`.
pub(super) fn has_bare(bytes: &[u8]) -> bool {
    let is_scheme = |at: &usize| bytes[*at].is_ascii_alphabetic();
    let web = |at: usize| {
        let start = (0..at).rev().take_while(is_scheme).last().unwrap_or(at);
        let before = |count: usize| start.checked_sub(count).map(|before| bytes[before]);
        !matches!((before(1), before(2)), (Some(b'<'), _) | (Some(b'('), Some(b']')))
    };
    let mail = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || b"._+-".contains(byte);
        before.is_some_and(is_name) && bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric)
    };
    let is_address = |at: usize| match bytes[at] {
        b':' => bytes[at..].starts_with(b"://") && web(at),
        _ => mail(at),
    };
    memchr2_iter(b':', b'@', bytes).any(is_address) || WWW.find(bytes).is_some()
}

/// Made once: making it takes as long as searching a short text.
static WWW: LazyLock<memmem::Finder<'static>> = LazyLock::new(|| memmem::Finder::new(b"www."));

/// Whether a text has a sign of an address.
pub(super) fn may_have(text: &str) -> bool {
    let bytes = text.as_bytes();
    memmem::find(bytes, b"://").is_some() || memchr(b'@', bytes).is_some() || WWW.find(bytes).is_some()
}

/// The addresses of a text, in order.
pub(super) fn addresses(text: &str) -> Vec<FoundAddress> {
    let bytes = text.as_bytes();
    let mut list: Vec<FoundAddress> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let from = list.last().map_or(0, |found: &FoundAddress| found.range.end);
        let found = match bytes[at] {
            b':' if text[at..].starts_with("://") => web(text, from, at),
            b'w' | b'W' if starts_with(&text[at..], "www.") => host(text, from, at),
            b'@' => mail(text, from, at),
            _ => None,
        };
        at = found.as_ref().map_or(at + 1, |found| found.range.end);
        list.extend(found);
    }
    list
}

/// Whether a text ends inside of an address whose host is complete.
pub(super) fn ends_in_path(text: &str) -> bool {
    let start = text.rfind(|c: char| c.is_whitespace() || c == '<').map_or(0, |at| at + 1);
    // A letter is added for whatever follows, because a sign at the end would not belong to the address.
    let whole = format!("{}x", text.get(start..).unwrap_or_default());
    let last = addresses(&whole)
        .pop()
        .filter(|found| found.range.end == whole.len() && found.kind == LinkType::Autolink);
    last.is_some_and(|found| {
        let address = &whole[found.range];
        let host = address.find("://").map_or(0, |at| at + 3);
        address[host..address.len() - 1].contains(['/', '?', '#'])
    })
}

fn starts_with(text: &str, start: &str) -> bool {
    text.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
}

/// `https://a.org/b`; `at` is the colon.
fn web(text: &str, from: usize, at: usize) -> Option<FoundAddress> {
    let scheme = ["https", "http"].into_iter().find(|scheme| {
        at.checked_sub(scheme.len())
            .and_then(|start| text.get(start..at))
            .is_some_and(|word| word.eq_ignore_ascii_case(scheme))
    })?;
    let start = at - scheme.len();
    let apart = !text[..start].ends_with(|c: char| c.is_ascii_alphanumeric());
    let end = end(text, at + 3)?;
    (start >= from && apart).then(|| FoundAddress {
        range: start..end,
        kind: LinkType::Autolink,
        destination: seen(&text[start..end]),
    })
}

/// `www.a.org`
fn host(text: &str, from: usize, start: usize) -> Option<FoundAddress> {
    let apart = !text[..start].ends_with(|c: char| {
        c.is_alphanumeric() && c < '\u{2e80}' || matches!(c, '/' | '.' | '-' | '_' | '@')
    });
    let end = end(text, start).filter(|_| apart && start >= from)?;
    Some(FoundAddress {
        range: start..end,
        kind: LinkType::Autolink,
        destination: format!("http://{}", seen(&text[start..end])),
    })
}

/// No host has so many bytes: 253 letters of up to four bytes each (RFC 1035).
const LONGEST: usize = 1024;

/// The end of an address whose host begins at `start`.
fn end(text: &str, start: usize) -> Option<usize> {
    let name = text.as_bytes()[start..].iter().take(LONGEST).take_while(|byte| !b"/?#:@ \n".contains(byte));
    if !name.clone().any(|byte| *byte == b'.') || name.count() == LONGEST {
        return None;
    }
    let mut before = '/';
    let mut stop = text.len();
    for (at, c) in text[start..].char_indices() {
        let goes_on = match c {
            c if c.is_whitespace() || c.is_control() => false,
            '<' | '|' | '`' | '\\' | '“' | '”' | '‘' | '’' | '„' | '«' | '»' | '…' | '—' | '–' | '،'
            | '؛' | '؟' => false,
            '\u{3000}'..='\u{303f}' | '\u{fffc}' => false,
            c if is_unseen(c) => goes_on_after(&text[start + at..]),
            '\u{ff00}'..='\u{ffef}' => c.is_alphanumeric(),
            // Scripts without spaces continue directly after an address; inside an address their letters follow a sign.
            '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{20000}'..='\u{3ffff}' => {
                !before.is_ascii_alphanumeric()
            }
            _ => true,
        };
        if !goes_on {
            stop = start + at;
            break;
        }
        before = c;
    }
    let stop = trimmed(&text[start..stop]) + start;
    let rest = &text[start..stop];
    let host = &rest[..rest.find(['/', '?', '#', ':', '@']).unwrap_or(rest.len())];
    is_host(host).then_some(stop)
}

/// Whether an address continues after an invisible mark: one where a line may break, which another program inserted.
fn goes_on_after(rest: &str) -> bool {
    let rest = rest.strip_prefix(['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}']).unwrap_or_default();
    rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '/')
}

/// An address without invisible marks, which would change its target.
fn seen(address: &str) -> String {
    address.chars().filter(|c| !is_unseen(*c)).collect()
}

/// The length of an address without what follows it in the sentence.
fn trimmed(address: &str) -> usize {
    // Brackets that nothing opens, of each kind.
    let mut spare = ["()", "[]", "{}"].map(|pair| {
        let count = |sign: &str| address.matches(sign).count();
        count(&pair[1..]).saturating_sub(count(&pair[..1]))
    });
    let mut rest = address;
    while let Some(last) = rest.chars().next_back() {
        let bracket = [')', ']', '}'].iter().position(|sign| *sign == last);
        match (bracket, last) {
            (Some(kind), _) if spare[kind] > 0 => spare[kind] -= 1,
            (_, '?' | '!' | '.' | ',' | ':' | ';' | '*' | '_' | '~' | '\'' | '"') => {}
            _ => break,
        }
        // A reference to a character, such as `&amp;`.
        let entity = rest.strip_suffix(';').and_then(|head| {
            let start = head.trim_end_matches(|c: char| c.is_ascii_alphanumeric()).len();
            (start < head.len() && head[..start].ends_with('&')).then(|| start - 1)
        });
        rest = &rest[..entity.unwrap_or(rest.len() - last.len_utf8())];
    }
    rest.len()
}

/// Two labels at least; no underscore in the last two.
fn is_host(host: &str) -> bool {
    let labels: Vec<&str> = host.split('.').collect();
    let known = |label: &&str| {
        !label.is_empty()
            && label.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_') || !c.is_ascii())
    };
    labels.len() >= 2
        && labels.iter().all(known)
        && labels.iter().rev().take(2).all(|label| !label.contains('_'))
}

/// `name@a.org`; `at` is the sign in it.
fn mail(text: &str, from: usize, at: usize) -> Option<FoundAddress> {
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '+' | '-');
    let start = text[..at]
        .rfind(|c| !part(c))
        .map_or(0, |end| end + text[end..].chars().next().map_or(1, char::len_utf8));
    let start = at - text[start..at].trim_start_matches(|c: char| !c.is_ascii_alphanumeric()).len();
    let rest = &text[at + 1..];
    let length = rest
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-')))
        .unwrap_or(rest.len());
    let domain = rest[..length].trim_end_matches('.');
    let last = domain.rsplit('.').next().unwrap_or_default();
    let file = ["png", "jpg", "jpeg", "gif", "webp", "svg", "js", "css", "json", "md"];
    let valid = is_host(domain)
        && last.len() >= 2
        && last.bytes().all(|byte| byte.is_ascii_alphabetic())
        && !file.contains(&last.to_ascii_lowercase().as_str());
    let mut after = rest[domain.len()..].chars();
    let path = match after.next() {
        Some('@' | '/') => true,
        Some(':') => after.next().is_some_and(|c| !c.is_whitespace() && c.is_ascii()),
        _ => false,
    };
    let before = &text[..start];
    if start == at || start < from || !valid || path || before.ends_with(['/', '@', '=', '&', '?']) {
        return None;
    }
    let begin =
        if starts_with(&before[before.floor_char_boundary(before.len().saturating_sub(7))..], "mailto:") {
            start - 7
        } else {
            start
        };
    let begin = if begin < from { start } else { begin };
    let end = at + 1 + domain.len();
    Some(FoundAddress { range: begin..end, kind: LinkType::Email, destination: text[start..end].to_owned() })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(text: &str) -> Vec<&str> {
        addresses(text).into_iter().map(|found| &text[found.range]).collect()
    }

    #[test]
    fn addresses_end_where_a_reader_ends_them() {
        let cases = [
            ("See https://a.org/b_c?d=e&f=1#g.", "https://a.org/b_c?d=e&f=1#g"),
            ("(https://a.org/b_(c))", "https://a.org/b_(c)"),
            ("\"https://a.org\", yes", "https://a.org"),
            ("https://a.org/b, c", "https://a.org/b"),
            ("https://a.org/b?!*", "https://a.org/b"),
            ("见https://a.org/b。后面", "https://a.org/b"),
            ("访问https://a.org获取信息", "https://a.org"),
            ("（https://a.org/b）", "https://a.org/b"),
            ("https://zh.wikipedia.org/wiki/维基百科，见", "https://zh.wikipedia.org/wiki/维基百科"),
            ("https://пример.рф/путь ещё", "https://пример.рф/путь"),
            ("https://例子.中国/a", "https://例子.中国/a"),
            ("«https://a.org/b»", "https://a.org/b"),
            ("انظر https://a.org/b، ثم", "https://a.org/b"),
            ("www.a.org/b and", "www.a.org/b"),
            ("\u{2066}https://a.org/b\u{2069}", "https://a.org/b"),
            ("https://a.org/b\u{200f} ثم", "https://a.org/b"),
            ("https://a.org\u{feff}", "https://a.org"),
            ("https://a.org/\u{200b} b", "https://a.org/"),
            ("https://a.org/\u{200b}b", "https://a.org/\u{200b}b"),
            ("\u{202a}www.a.org\u{202c}", "www.a.org"),
            ("\u{200e}name@a.org\u{200e}", "name@a.org"),
            ("HTTPS://A.ORG", "HTTPS://A.ORG"),
            ("http://127.0.0.1:8000/a", "http://127.0.0.1:8000/a"),
            ("name.last+x@mail.a-b.org.", "name.last+x@mail.a-b.org"),
            ("mailto:a@b.org", "mailto:a@b.org"),
            ("почта:a@b.org;", "a@b.org"),
            ("请联系a@b.org获取", "a@b.org"),
            ("https://a.org/b&amp;", "https://a.org/b"),
        ];
        for (text, expected) in cases {
            assert_eq!(found(text), [expected], "{text}");
        }
        assert_eq!(addresses("www.a.org")[0].destination, "http://www.a.org");
        assert_eq!(addresses("https://a.org/\u{200b}b")[0].destination, "https://a.org/b");
        assert_eq!(addresses("mailto:a@b.org")[0].destination, "a@b.org");
    }

    #[test]
    fn what_only_looks_like_an_address_is_left_alone() {
        for text in [
            "http://localhost",
            "https://",
            "xhttps://a.org",
            "a://b.org",
            "@user and a @ b",
            "icon@2x.png",
            "pkg@1.2.3",
            "a@b",
            "git@a.org:b/c",
            "a.org/@user",
            "www.",
            "wwww.a.org",
            "a@b_c.org",
            "x/www.a.org",
            "https://a_b.c_d",
            "a@-",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    proptest! {
        #[test]
        fn addresses_stand_in_order_on_whole_characters(text in "(https://|www\\.|@|a|b|\\.|org|/|\\(|\\)|国|。|é| |;|&|:|mailto:){0,30}") {
            let mut at = 0;
            for found in addresses(&text) {
                prop_assert!(found.range.start >= at && !found.range.is_empty());
                prop_assert!(text.get(found.range.clone()).is_some());
                at = found.range.end;
            }
        }
    }
}
