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
    let mut edits = Edits::of(text);
    let missing = !rules.spaced.is_empty() || rules.spaced_pairs().next().is_some();
    let stops = if missing { &SPACES_AND_MARKS } else { &SPACES };
    let (mut words, bytes, mut at) = (Words::default(), text.as_bytes(), 0);
    while let Some(step) = next_stop(&bytes[at..], stops) {
        at += step;
        if !matches!(bytes[at], b' ' | b'\n') {
            insert(rules, text, at, &mut words, &mut edits);
            at += 1;
        } else if is_free(bytes, at) {
            at += 1;
        } else {
            at = group(rules, text, at, &mut edits);
        }
    }
    edits
}

/// The first byte at which there is something to decide. A function of its own, for the tightest loop of all.
#[inline(never)]
fn next_stop(bytes: &[u8], stops: &[bool; 256]) -> Option<usize> {
    bytes.iter().position(|byte| stops[usize::from(*byte)])
}

/// The bytes at which there is something to decide.
const SPACES: [bool; 256] = {
    let mut stops = [false; 256];
    stops[b' ' as usize] = true;
    stops[b'\n' as usize] = true;
    stops
};

/// The same where marks have spaces of their own. Latin letters with accents and Cyrillic ones are no marks.
const SPACES_AND_MARKS: [bool; 256] = {
    let mut stops = SPACES;
    let mut byte = 0xc2;
    while byte < 256 {
        stops[byte] = !matches!(byte, 0xc3 | 0xd0 | 0xd1);
        byte += 1;
    }
    let marks = b":;!?%";
    let mut i = 0;
    while i < marks.len() {
        stops[marks[i] as usize] = true;
        i += 1;
    }
    stops
};

/// Whether no rule asks about a space between these: two small letters, the first of which does not end `1er` and is no
/// word by itself.
fn is_plain(rules: &Rules, before: &str, prev: char, next: char) -> bool {
    let letter = |c: char| matches!(c, 'a'..='z' | 'а'..='я' | 'ё' | '\u{620}'..='\u{64a}');
    let alone = || !before[..before.len() - prev.len_utf8()].chars().next_back().is_some_and(letter);
    letter(next) && letter(prev) && prev != 'r' && !(alone() && rules.joins.short_words.contains(&prev))
}

/// Whether no rule asks about the space at `at`, as the bytes around it tell: a small letter follows, and before it ends a
/// word of small letters or stands a comma. Most spaces are such.
fn is_free(bytes: &[u8], at: usize) -> bool {
    let next_is_small = match bytes.get(at + 1) {
        Some(b'a'..=b'z') => true,
        Some(_) => bytes.get(at + 1..at + 3).is_some_and(|pair| is_small(pair[0], pair[1])),
        None => false,
    };
    next_is_small && (bytes[..at].ends_with(b",") || ends_in_word(&bytes[..at]))
}

/// Whether two small letters stand at the end, the last of which does not end `1er`.
fn ends_in_word(bytes: &[u8]) -> bool {
    let Some(rest) = without_letter(bytes) else { return false };
    !bytes.ends_with(b"r") && without_letter(rest).is_some()
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
    if is_plain(rules, before, prev, next) || prev.is_whitespace() || next.is_whitespace() {
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
