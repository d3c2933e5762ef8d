//! Control characters. No text may contain them, since no format that the program writes can represent them (XML 1.0, section 2.2;
//! RFC 5545, section 3.1; the HTML standard, section 13.2.3.5).
//!
//! Texts are checked where they enter the program: bytes of files in `inputs`, escapes of values in `node`, those of messages in
//! `locales`, character references in `document`. A reported character is replaced, so that all later stages have valid texts.

use std::borrow::Cow;
use std::sync::LazyLock;

use memchr::{memchr_iter, memchr2_iter, memmem};

/// Whether a character is forbidden in texts: a control character other than tab and line feed, or one of the two noncharacters.
pub fn is_control(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether UTF-8 bytes have such a character, or a carriage return at the end of a line.
pub fn has_control(text: &[u8]) -> bool {
    // Without branches and without state for single bytes, so that a piece becomes a few vector instructions for each of its
    // blocks. Most pieces have nothing below a space except line feeds; only those with tabs are checked in detail.
    let low = |byte: u8| if byte == b'\n' { 0 } else { b' '.saturating_sub(byte) };
    let has_low = |piece: &[u8]| piece.iter().fold(0, |any, byte| any | low(*byte)) != 0;
    let is_one = |byte: &u8| *byte < b' ' && !matches!(byte, b'\t' | b'\n');
    let has_one = |piece: &[u8]| has_low(piece) && piece.iter().any(is_one);
    text.chunks(PIECE).any(has_one) || has_high(text) || has_noncharacter(text)
}

/// Whether there is a delete character or a pair of [`has_pair`].
fn has_high(text: &[u8]) -> bool {
    memchr2_iter(0x7f, PLANE_15, text).any(|at| text[at] == 0x7f || is_pair(text, at))
}

/// Whether a character of the first private-use plane is followed by one of the second. No script and no font needs such pairs, so
/// the program reserves them for its placeholders.
pub fn has_pair(text: &[u8]) -> bool {
    memchr_iter(PLANE_15, text).any(|at| is_pair(text, at))
}

/// The first byte of the characters of planes 12 to 15.
const PLANE_15: u8 = 0xf3;

fn is_pair(text: &[u8], at: usize) -> bool {
    text.get(at + 1).is_some_and(|byte| *byte >= 0xb0) && text.get(at + 4) == Some(&0xf4)
}

/// The forbidden characters, each with its place.
pub fn controls(text: &str) -> impl Iterator<Item = (usize, char)> {
    text.char_indices()
        .filter(|(at, c)| is_control(*c) || is_pair(&text.as_bytes()[*at..], 0) && *c >= '\u{f0000}')
}

/// Bytes that are read between two tests of the result.
const PIECE: usize = 1024;

/// The first bytes of both.
static NONCHARACTER: LazyLock<memmem::Finder<'static>> = LazyLock::new(|| memmem::Finder::new(b"\xef\xbf"));

fn has_noncharacter(text: &[u8]) -> bool {
    NONCHARACTER.find_iter(text).any(|at| matches!(text.get(at + 2), Some(0xbe | 0xbf)))
}

/// The text with each such character replaced by one of the same length, so that places do not change.
pub fn without_controls(text: &str) -> String {
    let (mut out, mut done) = (String::with_capacity(text.len()), 0);
    for (at, c) in controls(text) {
        out.push_str(&text[done..at]);
        out.push_str(match c.len_utf8() {
            1 => "?",
            3 => "\u{fffd}",
            _ => "\u{fffd}?",
        });
        done = at + c.len_utf8();
    }
    out.push_str(&text[done..]);
    out
}

/// The name of such a character, and what to type.
pub fn words(c: char) -> (String, &'static str) {
    let what = match c {
        '\u{f0000}'.. => "beside another, the private-use character",
        '\u{80}'.. => "the noncharacter",
        _ => "the control character",
    };
    let help = if c == '\r' { "write `\\n` for the end of a line" } else { "delete it" };
    (format!("{what} `U+{:04X}` cannot be published", u32::from(c)), help)
}

/// A text for a terminal: characters that would move its cursor, change its colors or reverse the order of letters are written as
/// escapes. Tabs and line ends stay.
pub fn shown(text: &str) -> Cow<'_, str> {
    escaped(text, |c| !matches!(c, '\t' | '\n'))
}

/// The same for a text on one line, such as the name of a file.
pub fn shown_in_line(text: &str) -> Cow<'_, str> {
    escaped(text, |_| true)
}

/// Equivalent JSON without characters that a terminal obeys.
pub fn shown_in_json(json: &str) -> Cow<'_, str> {
    if !json.contains(is_obeyed) {
        return Cow::Borrowed(json);
    }
    let mut out = String::with_capacity(json.len() + 16);
    for c in json.chars() {
        // Outside its strings, JSON has no control characters except line ends.
        match is_obeyed(c) && c != '\n' {
            true => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            false => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Whether a terminal obeys a character instead of showing it.
fn is_obeyed(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

fn escaped(text: &str, also: impl Fn(char) -> bool) -> Cow<'_, str> {
    let is_obeyed = |c: char| is_obeyed(c) && also(c);
    if !text.contains(is_obeyed) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_obeyed(c) { out.extend(c.escape_default()) } else { out.push(c) }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn blocks_find_what_one_character_after_the_other_does(text in "([a-zé，\u{fffd}\u{fffe}\u{7f}\u{0}-\u{1f}\u{f0001}\u{10ff00}]|\\PC){0,60}") {
            let has = controls(&text).next().is_some();
            prop_assert_eq!(has_control(text.as_bytes()), has);
            let is_first = |c: char| ('\u{f0000}'..'\u{100000}').contains(&c);
            let signs: Vec<char> = text.chars().collect();
            let pairs = signs.windows(2).filter(|pair| is_first(pair[0]) && pair[1] >= '\u{100000}').count();
            prop_assert_eq!(controls(&text).filter(|(_, c)| !is_control(*c)).count(), pairs);
            let sound = without_controls(&text);
            prop_assert_eq!(sound.len(), text.len());
            prop_assert_eq!(controls(&sound).next(), None);
        }
    }
}
