//! Signs in a rendered text that say where its parts come from: which message, or which block of a file.
//!
//! Only the translator's view of the dev server renders with signs, and takes them out before a browser sees them. They are
//! noncharacters of Unicode, which no text needs; a sign that makes no sense is dropped. This module does not know what the numbers mean.

/// What a part of a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The text of a message.
    Message,
    /// What a block of Markdown says.
    Block,
}

/// A piece of a text with signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign<'t> {
    /// Text.
    Text(&'t str),
    /// A part with this number begins.
    Open(Part, usize),
    /// The last part that began ends.
    Close,
}

const MESSAGE: char = '\u{fdd0}';
const BLOCK: char = '\u{fdd1}';
const BEGUN: char = '\u{fdd2}';
/// The end of a part.
pub const CLOSE: char = '\u{fdd3}';
/// The first of sixteen digits.
const ZERO: u32 = 0xfde0;

/// The sign with which a part begins.
pub fn open(part: Part, number: usize) -> String {
    let sign = if part == Part::Message { MESSAGE } else { BLOCK };
    let digit = |digit: char| digit.to_digit(16).and_then(|value| char::from_u32(ZERO + value));
    let digits = format!("{number:x}");
    std::iter::once(sign).chain(digits.chars().filter_map(digit)).chain([BEGUN]).collect()
}

/// The sign before a message, its text, and the sign behind it; the text alone if it has none.
pub fn peeled(text: &str) -> (&str, &str, &str) {
    let inside = text.strip_prefix(MESSAGE).and_then(|rest| rest.strip_suffix(CLOSE));
    let Some((digits, inside)) = inside.and_then(|inside| inside.split_once(BEGUN)) else {
        return ("", text, "");
    };
    let start = MESSAGE.len_utf8() + digits.len() + BEGUN.len_utf8();
    (&text[..start], inside, &text[start + inside.len()..])
}

/// Reads a text with signs.
pub fn read(text: &str) -> Vec<Sign<'_>> {
    let (mut list, mut rest) = (Vec::new(), text);
    while let Some((before, sign, after)) = next(rest) {
        if !before.is_empty() {
            list.push(Sign::Text(before));
        }
        rest = after;
        list.extend(sign);
    }
    if !rest.is_empty() {
        list.push(Sign::Text(rest));
    }
    list
}

/// What comes before the next sign, what it means, and what follows.
fn next(text: &str) -> Option<(&str, Option<Sign<'_>>, &str)> {
    let at = memchr::memmem::find_iter(text.as_bytes(), b"\xef\xb7").find(|at| is_sign(text, *at))?;
    let (before, signs) = text.split_at(at);
    let sign = signs.chars().next()?;
    let after = &signs[sign.len_utf8()..];
    let part = match sign {
        CLOSE => return Some((before, Some(Sign::Close), after)),
        MESSAGE => Part::Message,
        BLOCK => Part::Block,
        _ => return Some((before, None, after)),
    };
    let number = after.split_once(BEGUN).and_then(|(digits, rest)| Some((value(digits)?, rest)));
    Some(match number {
        Some((number, rest)) => (before, Some(Sign::Open(part, number)), rest),
        None => (before, None, after),
    })
}

fn is_sign(text: &str, at: usize) -> bool {
    text[at..].chars().next().is_some_and(|sign| ('\u{fdd0}'..='\u{fdef}').contains(&sign))
}

fn value(digits: &str) -> Option<usize> {
    let value = |sum: usize, digit: char| {
        let value = u32::from(digit).checked_sub(ZERO).filter(|value| *value < 16)?;
        sum.checked_mul(16)?.checked_add(value as usize)
    };
    (!digits.is_empty()).then(|| digits.chars().try_fold(0, value)).flatten()
}

#[cfg(test)]
mod tests {
    use super::{CLOSE, Part, Sign, open, read};

    #[test]
    fn what_is_written_is_read_again() {
        let text = format!("a{}b{}c{CLOSE}{CLOSE}d", open(Part::Message, 0), open(Part::Block, 0xfe10));
        let signs = [
            Sign::Text("a"),
            Sign::Open(Part::Message, 0),
            Sign::Text("b"),
            Sign::Open(Part::Block, 0xfe10),
            Sign::Text("c"),
            Sign::Close,
            Sign::Close,
            Sign::Text("d"),
        ];
        assert_eq!(read(&text), signs);
    }

    #[test]
    fn a_sign_without_sense_is_dropped() {
        let text = "x\u{fdd0}y\u{fdd1}\u{fde0}z\u{fdd2}\u{fdee}\u{fdef}\u{fdcf}\u{fdf0}";
        assert_eq!(read(text), ["x", "y", "z", "\u{fdcf}\u{fdf0}"].map(Sign::Text));
        assert_eq!(read("\u{fdd0}".repeat(9).as_str()), []);
    }
}
