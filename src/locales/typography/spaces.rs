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
    while let Some(&byte) = bytes.get(at) {
        if !stops[usize::from(byte)] {
            at += 1;
        } else if matches!(byte, b' ' | b'\n') {
            at = group(rules, text, at, &mut edits);
        } else {
            insert(rules, text, at, &mut words, &mut edits);
            at += 1;
        }
    }
    edits
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

/// Whether a space stands between small letters of longer words, where nothing is decided: most spaces do.
fn is_between_latin(bytes: &[u8], at: usize) -> bool {
    let small = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_lowercase);
    small(at + 1) && small(at - 1) && small(at - 2) && bytes[at - 1] != b'r'
}

/// The same for the letters of two bytes: Cyrillic and Arabic.
fn is_between_others(bytes: &[u8], at: usize) -> bool {
    let small = |at: usize| {
        matches!(
            bytes.get(at..at + 2),
            Some([0xd0, 0xb0..=0xbf] | [0xd1, 0x80..=0x8f] | [0xd8, 0xa0..=0xbf] | [0xd9, 0x80..=0x8a])
        )
    };
    small(at + 1) && small(at - 2) && small(at - 4)
}

/// Decides on the spaces that begin at `at` and says where they end.
fn group(rules: &Rules, text: &str, at: usize, edits: &mut Edits<'_>) -> usize {
    let bytes = text.as_bytes();
    if at > 3 && (is_between_latin(bytes, at) || is_between_others(bytes, at)) {
        return at + 1;
    }
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
