//! Placeholders: what the Markdown parser reads in place of component calls, and how they are found again in its output.
//!
//! An inline call becomes a pair of characters, one of each private-use plane (U+F0000 and U+100000), which encode the number of the
//! call, followed by letters up to the call's length. A tag around blocks becomes a comment. No placeholder may reach an artifact;
//! [`has_placeholder`] finds them.

use std::borrow::Cow;
use std::ops::Range;

use memchr::{memchr, memmem};

use super::pieces::has_piece;
use crate::bytes::control::has_pair;

/// The characters of a plane for private use.
const PLANE: usize = 0xfffe;
const HIGH: u32 = 0xf_0000;
const LOW: u32 = 0x10_0000;

/// Bytes of the two characters, which is also the length of the shortest call, `{{<a/>}}`.
const SIGN: usize = 8;

/// The beginning and the end of the placeholder of a tag around blocks; the character between them occurs in no file.
const COMMENT: (&str, &str) = ("<!--", "-->");
const FILL: &str = "\u{2}";

/// Writes the placeholder of an inline call.
pub(super) fn push_inline(out: &mut String, number: usize, length: usize) {
    let sign = |plane: u32, value: usize| char::from_u32(plane + value as u32);
    out.extend(sign(HIGH, number / PLANE % PLANE));
    out.extend(sign(LOW, number % PLANE));
    out.extend(std::iter::repeat_n('C', length.saturating_sub(SIGN)));
}

/// Writes the placeholder of a tag around blocks.
pub(super) fn push_block(out: &mut String, length: usize) {
    out.push_str(COMMENT.0);
    out.push_str(&FILL.repeat(length.saturating_sub(COMMENT.0.len() + COMMENT.1.len())));
    out.push_str(COMMENT.1);
}

/// The first placeholder of an inline call at `from` or later: its bytes and its number. `length` gives the length of each call.
pub(super) fn next(
    text: &str,
    from: usize,
    length: impl Fn(usize) -> Option<usize>,
) -> Option<(Range<usize>, usize)> {
    let mut at = from;
    loop {
        at += memchr(0xf3, text.as_bytes().get(at..)?)?;
        let found = number(&text[at..]).and_then(|number| Some((at..at + length(number)?, number)));
        if let Some((range, number)) = found
            && text.get(range.clone()).is_some_and(|sign| sign[SIGN..].bytes().all(|byte| byte == b'C'))
        {
            return Some((range, number));
        }
        at += 4;
    }
}

/// The number that a text begins with.
fn number(text: &str) -> Option<usize> {
    let mut signs = text.chars();
    let mut value = |plane: u32| {
        let value = u32::from(signs.next()?).checked_sub(plane)? as usize;
        (value < PLANE).then_some(value)
    };
    Some(value(HIGH)? * PLANE + value(LOW)?)
}

/// A text with each placeholder replaced.
pub(super) fn replace<'t>(
    text: &'t str,
    length: impl Fn(usize) -> Option<usize>,
    mut by: impl FnMut(usize, &mut String),
) -> Cow<'t, str> {
    let Some(mut found) = next(text, 0, &length) else { return Cow::Borrowed(text) };
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    loop {
        out.push_str(&text[at..found.0.start]);
        by(found.1, &mut out);
        at = found.0.end;
        match next(text, at, &length) {
            Some(another) => found = another,
            None => break,
        }
    }
    out.push_str(&text[at..]);
    Cow::Owned(out)
}

/// Whether an artifact contains a placeholder that should have been replaced.
pub fn has_placeholder(artifact: &[u8]) -> bool {
    memmem::find(artifact, [COMMENT.0, FILL].concat().as_bytes()).is_some()
        || has_pair(artifact)
        || has_piece(artifact)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_again_and_other_characters_are_not() {
        for wanted in [0, 1, 65_533, 65_534, 200_000] {
            let mut text = "é\u{f0001}x".to_owned();
            push_inline(&mut text, wanted, 11);
            assert!(has_placeholder(text.as_bytes()));
            text.push('C');
            assert_eq!(next(&text, 0, |_| Some(11)).map(|found| found.1), Some(wanted));
            assert_eq!(replace(&text, |_| Some(11), |_, out| out.push('!')), "é\u{f0001}x!C");
        }
        assert!(!has_placeholder("\u{f0001}\u{f0002} CCCC <!---->".as_bytes()));
    }
}
