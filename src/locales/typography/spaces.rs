//! The second pass: the spaces between the characters.
//!
//! Called by [`typeset`](super::typeset) on a text whose marks are already replaced. Only ordinary spaces and soft breaks change; a
//! no-break space that the author typed stays. A group of spaces is one space.

use super::code::Code;
use super::edits::{Edits, Put};
use super::joins::join;
use super::kinds::{
    ends_here, is_closing, is_digit, is_quote, is_wide, is_wide_in_chinese, is_wide_pause, is_word,
};
use super::words::WordCache;
use super::{Punctuation, Rules};
use crate::bytes;

/// What this pass changes in `text`.
pub(super) fn edit<'t>(rules: &Rules, text: &'t str) -> Edits<'t> {
    let bytes = text.as_bytes();
    let short = !rules.joins.short_words.is_empty();
    let (words, edits) = (WordCache::default(), Edits::of(text));
    let mut pass = Pass { rules, text, bytes, short, done: 0, words, code: None, edits };
    let missing = !rules.spaced.is_empty() || rules.spaced_pairs().next().is_some();
    let spaces = |byte| bytes::is_among(byte, b" \n");
    if missing {
        let asks = |byte| spaces(byte) | may_be_mark(byte);
        bytes::each(bytes, asks, |at| if spaces(bytes[at]) { pass.space(at) } else { pass.mark(at) });
    } else {
        bytes::each(bytes, spaces, |at| pass.space(at));
    }
    pass.edits
}

/// The state of the pass.
struct Pass<'r, 't> {
    rules: &'r Rules,
    text: &'t str,
    bytes: &'t [u8],
    /// Whether the language has words of one letter that don't end a line.
    short: bool,
    /// Where the group of spaces ends that was looked at last.
    done: usize,
    words: WordCache,
    /// Which parts are code, computed when first needed.
    code: Option<Code>,
    edits: Edits<'t>,
}

impl Pass<'_, '_> {
    #[inline]
    fn space(&mut self, at: usize) {
        if at >= self.done && !is_free(self.bytes, at, self.short) {
            self.group(at);
        }
    }

    /// Decides on the spaces that begin at `at`.
    #[inline(never)]
    fn group(&mut self, at: usize) {
        let (end, put) = group(self.rules, self.text, at);
        self.done = end;
        let Some(put) = put.filter(|_| self.is_prose(at)) else { return };
        for (i, byte) in self.bytes[at..end].iter().enumerate() {
            self.edits.replace(at + i, char::from(*byte), if i == 0 { put } else { Put::Nothing });
        }
    }

    /// Adds a no-break space that the author did not type.
    fn mark(&mut self, at: usize) {
        let Some(c) = self.text[at..].chars().next() else { return };
        let put = insert(self.rules, self.text, at, c, &mut self.words, &self.edits);
        if let Some(put) = put.filter(|_| self.is_prose(at)) {
            self.edits.replace(at, c, put);
        }
    }

    fn is_prose(&mut self, at: usize) -> bool {
        !self.code.get_or_insert_with(|| Code::of(self.text)).covers(at)
    }
}

/// Whether a mark may begin with this byte. Latin letters with accents and Cyrillic ones are not marks.
fn may_be_mark(byte: u8) -> bool {
    bytes::is_among(byte, b":;!?%\xc2") | ((byte >= 0xc4) & (byte != 0xd0) & (byte != 0xd1))
}

/// Whether no rule applies to the space at `at`, as the bytes around it show: a small letter follows, and before it is a comma or a
/// small letter that neither ends `1er` nor is, in a language with `short` words, a word by itself; or a sentence ends. Most spaces
/// are such, except at the ends of a text, where there are too few bytes around.
#[inline]
fn is_free(bytes: &[u8], at: usize, short: bool) -> bool {
    let Some(&[a, b, c, last, _, next, second]) = bytes.get(at.wrapping_sub(4)..at + 3) else { return false };
    if last == b'.' {
        return (next.is_ascii_alphabetic() || is_small(next, second) || is_capital(next, second))
            && ends_sentence(bytes, at - 1);
    }
    if !next.is_ascii_lowercase() && !is_small(next, second) {
        return false;
    }
    match last {
        b',' => true,
        b'a'..=b'z' => {
            let alone = short && !c.is_ascii_lowercase() && !is_small(b, c);
            !alone && [b, c, last] != *b"1er"
        }
        _ => {
            is_small(c, last) && !(short && !b.is_ascii_lowercase() && !is_small(a, b))
                || (c, last) == ARABIC_COMMA
        }
    }
}

const ARABIC_COMMA: (u8, u8) = (0xd8, 0x8c);

/// Whether the full stop at `at` follows a word too long for an abbreviation: one of five small letters or more.
#[inline(never)]
fn ends_sentence(bytes: &[u8], at: usize) -> bool {
    let one = bytes.get(at.wrapping_sub(LONG)..at);
    if one.is_some_and(|word| word.iter().all(u8::is_ascii_lowercase)) {
        return true;
    }
    let two = bytes.get(at.wrapping_sub(2 * LONG)..at);
    two.is_some_and(|word| word.as_chunks().0.iter().all(|&[first, second]| is_small(first, second)))
}

/// Letters of a word that is longer than the abbreviations that rules know.
const LONG: usize = 5;

/// Whether two bytes are a capital letter: Latin with an accent, Cyrillic.
fn is_capital(first: u8, second: u8) -> bool {
    matches!((first, second), (0xc3, 0x80..=0x96 | 0x98..=0x9e) | (0xd0, 0x90..=0xaf))
}

/// Whether two bytes are a small letter: Latin with an accent, Cyrillic, Arabic.
fn is_small(first: u8, second: u8) -> bool {
    SMALL[usize::from(first)] >> (second & 0x3f) & 1 == 1
}

/// By the first byte of a character of two: a bit for each second byte that makes a small letter of it.
const SMALL: [u64; 256] = {
    let mut small = [0; 256];
    small[0xc3] = seconds(0xa0, 0xbf) & !seconds(0xb7, 0xb7);
    small[0xd0] = seconds(0xb0, 0xbf);
    small[0xd1] = seconds(0x80, 0x8f);
    small[0xd8] = seconds(0xa0, 0xbf);
    small[0xd9] = seconds(0x80, 0x8a);
    small
};

const fn seconds(first: u8, last: u8) -> u64 {
    (u64::MAX >> (63 - (last & 0x3f))) & (u64::MAX << (first & 0x3f))
}

/// Where the spaces that begin at `at` end, and their replacement if they change.
fn group(rules: &Rules, text: &str, at: usize) -> (usize, Option<Put>) {
    let bytes = text.as_bytes();
    let end = at + bytes[at..].iter().take_while(|b| matches!(b, b' ' | b'\n')).count();
    let (before, after) = (&text[..at], &text[end..]);
    let (Some(prev), Some(next)) = (before.chars().next_back(), after.chars().next()) else {
        return (end, None);
    };
    if prev.is_whitespace() || next.is_whitespace() {
        return (end, None);
    }
    if rules.unspaced && unspaced(rules, prev, &text[at..end], next) {
        return (end, Some(Put::Nothing));
    }
    (end, between(rules, before, prev, next, after))
}

/// The replacement of the spaces between two characters, if they change.
fn between(rules: &Rules, before: &str, prev: char, next: char, after: &str) -> Option<Put> {
    if rules.punctuation == Punctuation::FullWidth {
        return None;
    }
    if rules.tight_after.contains(&prev) {
        return Some(Put::Nothing);
    }
    if is_closing(next) && ends_here(after[next.len_utf8()..].chars().next()) {
        if rules.tight_before.contains(&next) && takes_mark(prev) {
            return Some(Put::Nothing);
        }
        if let Some(space) = space_before(rules, prev, next) {
            return Some(Put::One(space));
        }
    }
    let inside = rules.spaced_pairs().find(|(pair, _)| prev == pair.open || next == pair.close);
    inside.map(|(_, space)| space).or_else(|| join(rules, before, prev, next, after)).map(Put::One)
}

/// Whether white space between two characters is removed: a line end where words have no spaces between them, a space beside a mark
/// with its own white space. Any other space separates what the author wants separated.
fn unspaced(rules: &Rules, prev: char, typed: &str, next: char) -> bool {
    let wide = match (is_wide(prev), is_wide(next)) {
        (true, true) => true,
        (true, false) => is_wide_in_chinese(next),
        (false, true) => is_wide_in_chinese(prev),
        (false, false) => false,
    };
    let pauses = rules.punctuation == Punctuation::FullWidth && (is_wide_pause(prev) || is_wide_pause(next));
    wide && (pauses || typed.contains('\n'))
}

/// What takes the place of `c` so that it has the no-break space that the author did not type.
fn insert(
    rules: &Rules,
    text: &str,
    at: usize,
    c: char,
    words: &mut WordCache,
    edits: &Edits<'_>,
) -> Option<Put> {
    let next = text[at + c.len_utf8()..].chars().next();
    if is_closing(c) {
        let face = next == Some(')') && matches!(c, ':' | ';');
        let prev = edits.before(at).filter(|_| ends_here(next) && !face)?;
        let space = space_before(rules, prev, c)?;
        return (!words.keeps_mark(text, at)).then_some(Put::Two(space, c));
    }
    for (pair, space) in rules.spaced_pairs() {
        if pair.open == c && next.is_some_and(|next| !next.is_whitespace()) {
            return Some(Put::Two(c, space));
        }
        if pair.close == c && edits.before(at).is_some_and(|prev| !prev.is_whitespace()) {
            return Some(Put::Two(space, c));
        }
    }
    None
}

/// The space of the language between a word and the mark after it.
fn space_before(rules: &Rules, prev: char, mark: char) -> Option<char> {
    let follows = if mark == '%' { is_digit(prev) } else { takes_mark(prev) };
    rules.spaced.iter().find(|(spaced, _)| follows && *spaced == mark).map(|&(_, space)| space)
}

/// Whether a mark may follow this character as the end of a phrase.
fn takes_mark(prev: char) -> bool {
    is_word(prev) || (is_quote(prev) && prev != '«') || matches!(prev, ')' | ']' | '…' | '%' | '.')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_rule_asks_about_a_space_that_is_free(
            text in "([a-zé]{1,6}|[а-я]{1,6}|[ا-ي]{1,6}|[A-ZÉÖА-Я]|[.,،:«»-]|1er|Mme|долл|[0-9]|[ \n]| ){0,40}",
            tag in prop::sample::select(&["en", "fr", "es", "ru", "ar", "zh"][..]),
        ) {
            let rules = Rules::of_tag(tag).unwrap();
            let short = !rules.joins.short_words.is_empty();
            for at in (0..text.len()).filter(|at| matches!(text.as_bytes()[*at], b' ' | b'\n')) {
                let (_, put) = group(&rules, &text, at);
                prop_assert!(!is_free(text.as_bytes(), at, short) || put.is_none(), "{at}");
            }
        }
    }
}
