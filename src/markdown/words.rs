//! Counts words: many bytes at a time in plain text, one byte at a time where the first byte of a character is enough.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::Event;

use super::calls;
use super::item::Item;
use super::stream::{Body, stream};
use super::tape::Tape;
use crate::date::Day;
use crate::diag::Diagnostics;

/// Words of a body, or characters for scripts without spaces.
pub fn words(path: &Arc<str>, text: &str, body: Range<usize>, today: Day, tape: Option<&Tape>) -> usize {
    let mut count = 0;
    let mut add = |event: Event<'_>| {
        if let Event::Text(text) | Event::Code(text) = event {
            count += count_words(&text);
        }
    };
    if let Some(tape) = tape {
        tape.play(text, &body, add);
        return count;
    }
    let mut ignored = Diagnostics::new();
    let calls = calls::find(path, text, body.clone(), &mut ignored);
    stream(&Body { path, text, range: body, today }, &calls, &mut ignored, |item, _| {
        if let Item::Event(event) = item {
            add(event);
        }
    });
    count
}

/// Words of a text; each Han, kana or Hangul character counts as one.
fn count_words(text: &str) -> usize {
    // A word after a mark is the same word without it, and text after emphasis often begins with a comma.
    let text = text.trim_start_matches(|first: char| first.is_ascii_punctuation());
    plain_words(text.as_bytes()).unwrap_or_else(|| mixed_words(text))
}

/// Words of a text in which each word begins with a letter of an alphabet; nothing for all others.
fn plain_words(bytes: &[u8]) -> Option<usize> {
    let (blocks, tail) = bytes.as_chunks::<BLOCK>();
    let mut last = [b' '; BLOCK];
    last[..tail.len()].copy_from_slice(tail);
    let (mut count, mut odd, mut end) = (0, false, b' ');
    for block in blocks.iter().chain([&last]) {
        let mut before = [end; BLOCK];
        before[1..].copy_from_slice(&block[..BLOCK - 1]);
        let (begun, is_odd) = look(&before, block);
        count += usize::from(begun);
        odd |= is_odd;
        end = block[BLOCK - 1];
    }
    (!odd).then_some(count)
}

/// Bytes that are looked at together.
const BLOCK: usize = 32;

/// How many words begin in a block, and whether it is not as plain as that needs: other spaces than ASCII's, a word that begins
/// with a sign, characters of other scripts. Without branches, so that the compiler makes vector instructions of it.
fn look(before: &[u8; BLOCK], block: &[u8; BLOCK]) -> (u8, bool) {
    let (mut begun, mut odd) = (0, 0);
    for (&before, &here) in before.iter().zip(block) {
        let starts = u8::from(before == b' ');
        let small = u8::from((here | 0x20).wrapping_sub(b'a') < 26);
        let digit = u8::from(here.wrapping_sub(b'0') < 10);
        let other = u8::from(here.wrapping_sub(ALPHABETS) <= LAST_ALPHABET - ALPHABETS);
        let letter = small | digit | other;
        begun += starts & letter;
        odd |= starts & (1 ^ letter) & u8::from(here != b' ');
        odd |= u8::from(here < b' ') | u8::from(here == 0xc2) | u8::from(here > LAST_ALPHABET);
    }
    (begun, odd != 0)
}

/// First bytes of the characters of alphabets: Latin with accents to Arabic.
const ALPHABETS: u8 = 0xc3;
/// The last of them.
const LAST_ALPHABET: u8 = 0xdb;

/// Words of any text.
fn mixed_words(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut count, mut at) = (0, 0);
    // 1 when the present run of characters has been counted.
    let mut counted = 0;
    while let Some(&byte) = bytes.get(at) {
        let class = CLASSES[usize::from(byte)];
        at += 1;
        if class == HAN {
            count += 1;
            counted = 0;
            at += 2;
            continue;
        }
        if class == WIDE {
            let Some(character) = wide(text, at - 1) else { continue };
            at += character.len_utf8() - 1;
            match character {
                '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' => {
                    count += 1;
                    counted = 0;
                }
                character if counted == 1 => counted = usize::from(!character.is_whitespace()),
                character if character.is_alphanumeric() => {
                    count += 1;
                    counted = 1;
                }
                _ => {}
            }
            continue;
        }
        let letter = usize::from(class == LETTER);
        count += letter & (1 - counted);
        counted = (counted | letter) & usize::from(class != SPACE);
    }
    count
}

/// The character at `at`. Those of three bytes, which all of Chinese is written in, are put together here, since that is all that
/// is asked of them.
fn wide(text: &str, at: usize) -> Option<char> {
    match text.as_bytes()[at..] {
        [first @ 0xe0..=0xef, second, third, ..] => {
            let bits = |byte: u8, mask: u8| u32::from(byte & mask);
            char::from_u32(bits(first, 0x0f) << 12 | bits(second, 0x3f) << 6 | bits(third, 0x3f))
        }
        _ => text[at..].chars().next(),
    }
}

/// A sign, or a later byte of a character.
const PART: u8 = 0;
/// An ASCII space.
const SPACE: u8 = 1;
/// An ASCII letter or digit, or the first byte of an alphabet's character: its marks are beside letters.
const LETTER: u8 = 2;
/// The first byte of a character that must be looked at.
const WIDE: u8 = 3;
/// The first byte of a character from U+4000 to U+9FFF.
const HAN: u8 = 4;

const CLASSES: [u8; 256] = {
    let mut classes = [PART; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b' ' | b'\t' | b'\n' | b'\r' | 0x0c => SPACE,
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | ALPHABETS..=LAST_ALPHABET => LETTER,
            0xe4..=0xe9 => HAN,
            0xc2 | 0xdc..=0xff => WIDE,
            _ => PART,
        };
        byte += 1;
    }
    classes
};

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn plain_text_has_as_many_words_as_any_text(text in "[a-zA-Zéяحق国0-9 ,.(\u{a0}\t\n–’]{0,300}") {
            prop_assert_eq!(count_words(&text), mixed_words(&text));
        }

        #[test]
        fn long_lines_of_plain_words_are_counted_whole(words in prop::collection::vec("[a-zа-яé0-9]{1,9}[,.]?", 0..200)) {
            prop_assert_eq!(plain_words(words.join(" ").as_bytes()).unwrap_or_default(), words.len());
        }
    }

    #[test]
    fn words_of_scripts_without_spaces_are_characters() {
        assert_eq!(count_words("two words"), 2);
        assert_eq!(count_words("ITU成员国"), 4);
        assert_eq!(count_words("成员 国"), 3);
    }

    #[test]
    fn signs_and_no_break_spaces_are_no_words() {
        assert_eq!(count_words("a – b"), 2);
        assert_eq!(count_words("18\u{a0}октября\u{202f}2021"), 3);
        assert_eq!(count_words("l’été, d’abord…"), 2);
        assert_eq!(count_words("نعم، لا"), 2);
    }
}
