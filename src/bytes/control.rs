//! Control characters: none of them stands in a text, since no format that the program writes can carry them (XML 1.0, section 2.2;
//! RFC 5545, section 3.1; the HTML standard, section 13.2.3.5).
//!
//! Texts are looked at where they enter: bytes of files in `inputs`, escapes of values in `node`, those of messages in `locales`,
//! character references in `document`. What is reported there is replaced, so that all later stages have sound texts.

use std::borrow::Cow;
use std::sync::LazyLock;

use memchr::{memchr, memmem};

/// Whether no text may have a character: a control character other than tab and line feed, or one of the two that mean nothing.
pub fn is_control(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether bytes of UTF-8 have such a character; a carriage return and a zero are looked for by others.
pub fn has_control(text: &[u8]) -> bool {
    // Without branches, and nothing kept for single bytes: a piece becomes a few vector instructions for each of its blocks. Most
    // have nothing below a space but line feeds, so that only those with tabs are looked at more closely.
    let low = |byte: u8| if byte == b'\n' { 0 } else { b' '.saturating_sub(byte) };
    let has_low = |piece: &[u8]| piece.iter().fold(0, |any, byte| any | low(*byte)) != 0;
    let is_one = |byte: &u8| matches!(byte, 1..b' ') && !matches!(byte, b'\t' | b'\n' | b'\r');
    let has_one = |piece: &[u8]| has_low(piece) && piece.iter().any(is_one);
    text.chunks(PIECE).any(has_one) || memchr(0x7f, text).is_some() || has_noncharacter(text)
}

/// Bytes that are looked at before an answer is asked for.
const PIECE: usize = 1024;

/// What both of them begin with.
static NONCHARACTER: LazyLock<memmem::Finder<'static>> = LazyLock::new(|| memmem::Finder::new(b"\xef\xbf"));

fn has_noncharacter(text: &[u8]) -> bool {
    NONCHARACTER.find_iter(text).any(|at| matches!(text.get(at + 2), Some(0xbe | 0xbf)))
}

/// The text with something in place of such characters that takes as many bytes, so that places stay what they are.
pub fn without_controls(text: &str) -> String {
    let replaced = |c: char| match c {
        c if !is_control(c) => c,
        '\u{fffe}' | '\u{ffff}' => char::REPLACEMENT_CHARACTER,
        _ => '?',
    };
    text.chars().map(replaced).collect()
}

/// What to say of such a character, and what to type.
pub fn words(c: char) -> (String, &'static str) {
    let what = if c > '\u{7f}' { "the noncharacter" } else { "the control character" };
    let help = if c == '\r' { "write `\\n` for the end of a line" } else { "delete it" };
    (format!("{what} `U+{:04X}` cannot be published", u32::from(c)), help)
}

/// A text as a terminal shows it without obeying it: what would move its cursor, change its colors or turn the order of letters is written as
/// an escape. Tabs and line ends stay.
pub fn shown(text: &str) -> Cow<'_, str> {
    escaped(text, |c| !matches!(c, '\t' | '\n'))
}

/// The same for what belongs into one line, such as the name of a file.
pub fn shown_in_line(text: &str) -> Cow<'_, str> {
    escaped(text, |_| true)
}

fn escaped(text: &str, also: impl Fn(char) -> bool) -> Cow<'_, str> {
    let is_obeyed = |c: char| {
        let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}');
        (c.is_control() || turns) && also(c)
    };
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
        fn blocks_find_what_one_character_after_the_other_does(text in "([a-zé，\u{fffd}\u{fffe}\u{7f}\u{1}-\u{1f}]|\\PC){0,60}") {
            let has = text.chars().any(|c| is_control(c) && c != '\r');
            prop_assert_eq!(has_control(text.as_bytes()), has);
            let sound = without_controls(&text);
            prop_assert_eq!(sound.len(), text.len());
            prop_assert!(!sound.chars().any(is_control));
        }
    }
}
