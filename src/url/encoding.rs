//! Percent-encoding by the URL standard: requests are decoded once, published addresses are encoded once.
//!
//! Inside the program paths are plain, as files are named; only addresses in artifacts are encoded. An address that an editor typed
//! may be either, and is completed without encoding anything twice.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What a path must encode: the standard's set, `%` itself, and the characters that it calls invalid in an address.
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The same for what follows `#`.
const FRAGMENT: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'%').add(b'<').add(b'>').add(b'`').add(b'{').add(b'}').add(b'\\');

/// Everything that has a meaning in a part of an address, or that ends one in markup.
const PART: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// What a typed address must encode; its `%`, `?` and `#` keep their meaning.
const TYPED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Bytes that stay as they are everywhere: letters, digits and some signs.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        let sign = byte as u8;
        plain[byte] = sign.is_ascii_alphanumeric() || matches!(sign, b'/' | b'-' | b'.' | b'_' | b'~');
        byte += 1;
    }
    plain
};

/// Whether a text needs no encoding, as most texts.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| PLAIN[usize::from(byte)])
}

/// A plain path as it is written into an address.
pub fn encode_path(path: &str) -> Cow<'_, str> {
    if is_plain(path) {
        return Cow::Borrowed(path);
    }
    utf8_percent_encode(path, PATH).into()
}

/// A plain anchor as it is written after `#`.
pub fn encode_fragment(anchor: &str) -> Cow<'_, str> {
    if is_plain(anchor) {
        return Cow::Borrowed(anchor);
    }
    utf8_percent_encode(anchor, FRAGMENT).into()
}

/// A text for any part of an address: none of its characters has a meaning there.
pub fn encode_part(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    utf8_percent_encode(text, PART).into()
}

/// A typed address in which everything that must be encoded is encoded.
pub fn complete(typed: &str) -> Cow<'_, str> {
    if is_plain(typed) {
        return Cow::Borrowed(typed);
    }
    let complete: Cow<'_, str> = utf8_percent_encode(typed, TYPED).into();
    let broken = |at: usize| {
        !complete.as_bytes()[at + 1..].iter().take(2).filter(|byte| byte.is_ascii_hexdigit()).count().eq(&2)
    };
    let signs: Vec<usize> = memchr::memchr_iter(b'%', complete.as_bytes()).filter(|at| broken(*at)).collect();
    if signs.is_empty() {
        return complete;
    }
    let (mut out, mut from) = (String::with_capacity(complete.len() + 2 * signs.len()), 0);
    for at in signs {
        out.push_str(&complete[from..at]);
        out.push_str("%25");
        from = at + 1;
    }
    out.push_str(&complete[from..]);
    Cow::Owned(out)
}

/// A whole typed address as the standard writes it, unchanged if it needs no encoding.
pub fn standard(typed: &str) -> Cow<'_, str> {
    let complete = complete(typed);
    if matches!(complete, Cow::Borrowed(_)) {
        return complete;
    }
    let scheme = if typed.starts_with("//") { "https:" } else { "" };
    match ::url::Url::parse(&format!("{scheme}{typed}")) {
        Ok(read) if read.has_host() => Cow::Owned(read.as_str()[scheme.len()..].to_owned()),
        _ => complete,
    }
}

/// An address without percent-encoding, as browsers read it: a `%` without two hexadecimal digits stays. `None` if the result is
/// not UTF-8.
pub fn decode(address: &str) -> Option<Cow<'_, str>> {
    if memchr::memchr(b'%', address.as_bytes()).is_none() {
        return Some(Cow::Borrowed(address));
    }
    percent_decode_str(address).decode_utf8().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_encoded_is_ascii_and_is_decoded(path in "\\PC{0,40}") {
            for encoded in [encode_path(&path), encode_fragment(&path), encode_part(&path)] {
                prop_assert!(encoded.is_ascii());
                prop_assert_eq!(decode(&encoded).unwrap(), &*path);
            }
        }

        #[test]
        fn completing_twice_is_the_same_as_once(typed in "(%|[0-9a-f]|\\PC){0,40}") {
            let once = complete(&typed).into_owned();
            prop_assert!(once.is_ascii());
            prop_assert_eq!(complete(&once), &*once);
        }

        #[test]
        fn a_path_is_what_the_standard_reads(path in "(/[ -~а-я]{1,8}){1,3}") {
            let address = format!("https://site.test{}", encode_path(&path));
            let read = ::url::Url::parse(&address).unwrap();
            if !path.split('/').any(|part| matches!(part, "." | "..")) {
                prop_assert_eq!(read.as_str(), &*address);
            }
        }
    }

    #[test]
    fn signs_of_an_address_are_kept_and_a_lone_percent_sign_is_encoded() {
        assert_eq!(complete("a b%20c%.md?x=ё#y"), "a%20b%20c%25.md?x=%D1%91#y");
        assert_eq!(decode("100%.txt").as_deref(), Some("100%.txt"));
        assert_eq!(decode("%ff"), None);
    }
}
