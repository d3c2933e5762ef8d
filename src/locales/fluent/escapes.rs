//! Escapes in the texts of messages: those that write a control character, `{ "\u0007" }`, and those that lack digits, `{ "\u00"
//! }`.

use std::collections::BTreeSet;
use std::ops::Range;

use fluent_syntax::parser::{self, ErrorKind, ParserError};
use memchr::memchr_iter;

use super::source::Source;
use crate::bytes::control::{is_control, words};
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// The file without multi-byte letters in place of a digit of an escape, if it has some: the parser would split them. These escapes
/// are reported, and places do not change.
pub(super) fn tamed(source: &Source) -> Option<Source> {
    let letters = letters(&source.text);
    let without = |letters: &[Range<usize>]| {
        let mut text = source.text.clone().into_bytes();
        letters.iter().for_each(|letter| text[letter.clone()].fill(b'?'));
        String::from_utf8(text).ok()
    };
    if letters.is_empty() {
        return None;
    }
    let text = without(&letters)?;
    let errors = parser::parse_runtime(text.as_str()).err().map(|(_, errors)| errors).unwrap_or_default();
    let is_escape = |error: &&ParserError| matches!(error.kind, ErrorKind::InvalidUnicodeEscapeSequence(_));
    let reported: BTreeSet<usize> = errors.iter().filter(is_escape).map(|error| error.pos.start).collect();
    // Outside quotation marks a backslash is a backslash, and the letter after it is shown.
    let cut: Vec<Range<usize>> =
        letters.into_iter().filter(|letter| reported.contains(&letter.start)).collect();
    if cut.is_empty() { None } else { Some(source.with(without(&cut)?)) }
}

/// Multi-byte letters after what may be an escape without enough digits.
fn letters(text: &str) -> Vec<Range<usize>> {
    let letter = |at: usize| {
        let length = length(text, at)?;
        let digits = text[at + 2..].bytes().take(length).take_while(u8::is_ascii_hexdigit).count();
        let start = at + 2 + digits;
        let wide = text[start..].chars().next()?.len_utf8();
        (digits < length && wide > 1).then_some(start..start + wide)
    };
    memchr_iter(b'\\', text.as_bytes()).filter_map(letter).collect()
}

/// The number of digits of the escape that begins at a backslash, if escapes may have digits there.
fn length(text: &str, at: usize) -> Option<usize> {
    match text.as_bytes().get(at + 1) {
        Some(b'u') => Some(4),
        Some(b'U') => Some(6),
        _ => None,
    }
}

/// Reports those of control characters where they are.
pub(super) fn check(source: &Source, diags: &mut Diagnostics) {
    let text = source.text.as_str();
    for at in memchr_iter(b'\\', text.as_bytes()) {
        let Some(length) = length(text, at) else { continue };
        let digits = text.get(at + 2..at + 2 + length);
        let number = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let Some(c) = number.and_then(char::from_u32).filter(|c| is_control(*c)) else { continue };
        // Outside quotation marks it has no meaning.
        let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
        if text[line..at].matches('"').count() % 2 == 1 {
            let (message, help) = words(c);
            let place = Place::new(&source.path, at..at + 2 + length);
            diags.report(Code::ControlCharacter, place, message).help(help);
        }
    }
}
