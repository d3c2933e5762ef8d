//! The second pass: which spaces stand between the characters.
//!
//! Called by [`typeset`](super::typeset) on a text whose marks are right already. Only ordinary spaces and soft breaks
//! change; a no-break space that the author typed stays. A group of spaces is one space.

use super::edits::{Edits, Put};
use super::joins::join;
use super::kinds::{ends_here, is_closing, is_quote, is_wide, is_wide_in_chinese, is_word};
use super::words::Words;
use super::{Punctuation, Rules};

/// What this pass changes in `text`.
pub(super) fn edit<'t>(rules: &Rules, text: &'t str) -> Edits<'t> {
    let bytes = text.as_bytes();
    let short = !rules.joins.short_words.is_empty();
    let mut pass =
        Pass { rules, text, bytes, short, done: 0, words: Words::default(), edits: Edits::of(text) };
    let missing = !rules.spaced.is_empty() || rules.spaced_pairs().next().is_some();
    if missing && bytes.iter().fold(false, |found, &byte| found | may_be_mark(byte)) {
        let stops = bytes.iter().enumerate().filter(|(_, byte)| is_space(**byte) || may_be_mark(**byte));
        stops.for_each(|(at, byte)| if is_space(*byte) { pass.space(at) } else { pass.mark(at) });
    } else {
        each_space(bytes, |at| pass.space(at));
    }
    pass.edits
}

/// What the pass remembers on its way.
struct Pass<'r, 't> {
    rules: &'r Rules,
    text: &'t str,
    bytes: &'t [u8],
    /// Whether the language has words of one letter that don't end a line.
    short: bool,
    /// Where the group of spaces ends that was looked at last.
    done: usize,
    words: Words,
    edits: Edits<'t>,
}

impl Pass<'_, '_> {
    #[inline]
    fn space(&mut self, at: usize) {
        let decided = at < self.done
            || is_between_letters(self.bytes, at, self.short)
            || is_free(self.bytes, at, self.short);
        if !decided {
            self.done = group(self.rules, self.text, at, &mut self.edits);
        }
    }

    fn mark(&mut self, at: usize) {
        insert(self.rules, self.text, at, &mut self.words, &mut self.edits);
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n')
}

/// Calls `found` with the place of each space and line end. They stand five or six bytes apart, so they are looked for in eight
/// bytes at once (the byte that is zero, of which Hacker's Delight 6-1 tells).
fn each_space(bytes: &[u8], mut found: impl FnMut(usize)) {
    let (blocks, tail) = bytes.as_chunks::<8>();
    for (at, block) in blocks.iter().enumerate() {
        let word = u64::from_le_bytes(*block);
        let mut hits = zeros(word ^ (ONES * u64::from(b' '))) | zeros(word ^ (ONES * u64::from(b'\n')));
        while hits != 0 {
            found(8 * at + hits.trailing_zeros() as usize / 8);
            hits &= hits - 1;
        }
    }
    let start = bytes.len() - tail.len();
    tail.iter().enumerate().filter(|(_, byte)| is_space(**byte)).for_each(|(at, _)| found(start + at));
}

/// One in each byte.
const ONES: u64 = u64::from_le_bytes([1; 8]);

/// The highest bit of each byte that is zero.
fn zeros(word: u64) -> u64 {
    const LOW: u64 = ONES * 0x7f;
    !(((word & LOW) + LOW) | word | LOW)
}

/// Whether a mark may begin with this byte. Latin letters with accents and Cyrillic ones are no marks.
fn may_be_mark(byte: u8) -> bool {
    matches!(byte, b':' | b';' | b'!' | b'?' | b'%' | 0xc2 | 0xc4..=0xcf | 0xd2..)
}

/// Whether the space at `at` stands between small letters of one byte, or between words of small letters of two: most of those
/// that [`is_free`] finds, told by fewer looks.
#[inline]
fn is_between_letters(bytes: &[u8], at: usize, short: bool) -> bool {
    if let (false, Some(&[last @ b'a'..=b'z', _, b'a'..=b'z'])) =
        (short, bytes.get(at.wrapping_sub(1)..at + 2))
    {
        return last != b'r';
    }
    match bytes.get(at.wrapping_sub(4)..at + 3) {
        Some(&[a, b, c, d, _, e, f]) => is_small(e, f) && is_small(c, d) && is_small(a, b),
        _ => false,
    }
}

/// Whether no rule asks about the space at `at`, as the bytes around it tell: a small letter follows, and before it stands a
/// comma or a small letter that neither ends `1er` nor is, in a language with `short` words, a word by itself. Most spaces are such.
#[inline]
fn is_free(bytes: &[u8], at: usize, short: bool) -> bool {
    let next_is_small = match bytes[at + 1..] {
        [b'a'..=b'z', ..] => true,
        [first, second, ..] => is_small(first, second),
        _ => false,
    };
    let (rest, last) = match bytes[..at] {
        [.., b','] => return next_is_small,
        [ref rest @ .., last @ b'a'..=b'z'] => (rest, last),
        [ref rest @ .., first, last] if is_small(first, last) => (rest, last),
        _ => return false,
    };
    next_is_small && !(short && without_letter(rest).is_none()) && !(last == b'r' && rest.ends_with(b"1e"))
}

/// The bytes before the small letter at the end.
fn without_letter(bytes: &[u8]) -> Option<&[u8]> {
    match bytes {
        [rest @ .., b'a'..=b'z'] => Some(rest),
        [rest @ .., first, second] if is_small(*first, *second) => Some(rest),
        _ => None,
    }
}

/// Whether two bytes are a small letter: Latin with an accent, Cyrillic, Arabic.
fn is_small(first: u8, second: u8) -> bool {
    matches!(
        (first, second),
        (0xc3, 0xa0..=0xb6 | 0xb8..=0xbf)
            | (0xd0, 0xb0..=0xbf)
            | (0xd1, 0x80..=0x8f)
            | (0xd8, 0xa0..=0xbf)
            | (0xd9, 0x80..=0x8a)
    )
}

/// Decides on the spaces that begin at `at` and says where they end.
#[inline(never)]
fn group(rules: &Rules, text: &str, at: usize, edits: &mut Edits<'_>) -> usize {
    let bytes = text.as_bytes();
    let end = at + bytes[at..].iter().take_while(|b| matches!(b, b' ' | b'\n')).count();
    let (before, after) = (&text[..at], &text[end..]);
    let (Some(prev), Some(next)) = (before.chars().next_back(), after.chars().next()) else { return end };
    if prev.is_whitespace() || next.is_whitespace() {
        return end;
    }
    let Some(put) = between(rules, before, prev, next, after) else { return end };
    for (i, byte) in text[at..end].bytes().enumerate() {
        edits.replace(at + i, char::from(byte), if i == 0 { put } else { Put::Nothing });
    }
    end
}

/// What takes the place of the spaces between two characters, if they change.
fn between(rules: &Rules, before: &str, prev: char, next: char, after: &str) -> Option<Put> {
    if rules.punctuation == Punctuation::FullWidth {
        return between_wide(prev, next).then_some(Put::Nothing);
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

fn between_wide(prev: char, next: char) -> bool {
    match (is_wide(prev), is_wide(next)) {
        (true, true) => true,
        (true, false) => is_wide_in_chinese(next),
        (false, true) => is_wide_in_chinese(prev),
        (false, false) => false,
    }
}

/// Puts in a no-break space that the author did not type.
fn insert(rules: &Rules, text: &str, at: usize, words: &mut Words, edits: &mut Edits<'_>) {
    let Some(c) = text[at..].chars().next() else { return };
    let next = text[at + c.len_utf8()..].chars().next();
    if is_closing(c) {
        let face = next == Some(')') && matches!(c, ':' | ';');
        let prev = edits.before(at).filter(|_| ends_here(next) && !face);
        let space = prev.and_then(|prev| space_before(rules, prev, c));
        if let Some(space) = space.filter(|_| !words.keeps_mark(text, at)) {
            edits.replace(at, c, Put::Two(space, c));
        }
        return;
    }
    for (pair, space) in rules.spaced_pairs() {
        if pair.open == c && next.is_some_and(|next| !next.is_whitespace()) {
            return edits.replace(at, c, Put::Two(c, space));
        }
        if pair.close == c && edits.before(at).is_some_and(|prev| !prev.is_whitespace()) {
            return edits.replace(at, c, Put::Two(space, c));
        }
    }
}

/// The space that the language wants between a word and the mark after it.
fn space_before(rules: &Rules, prev: char, mark: char) -> Option<char> {
    let follows = if mark == '%' { prev.is_ascii_digit() } else { takes_mark(prev) };
    rules.spaced.iter().find(|(spaced, _)| follows && *spaced == mark).map(|&(_, space)| space)
}

/// Whether a mark may follow this character as the end of a phrase.
fn takes_mark(prev: char) -> bool {
    is_word(prev) || (is_quote(prev) && prev != '«') || matches!(prev, ')' | ']' | '…' | '%' | '.')
}
