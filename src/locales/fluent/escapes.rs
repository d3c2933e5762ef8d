//! Escapes in the texts of messages that write a control character: `{ "\u0007" }`.

use memchr::memchr_iter;

use super::Source;
use crate::bytes::control::{is_control, words};
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// Reports them where they stand.
pub(super) fn check(source: &Source, diags: &mut Diagnostics) {
    let text = source.text.as_str();
    for at in memchr_iter(b'\\', text.as_bytes()) {
        let length = match text.as_bytes().get(at + 1) {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => continue,
        };
        let digits = text.get(at + 2..at + 2 + length);
        let number = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let Some(c) = number.and_then(char::from_u32).filter(|c| is_control(*c)) else { continue };
        // Outside of quotation marks it means nothing.
        let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
        if text[line..at].matches('"').count() % 2 == 1 {
            let (message, help) = words(c);
            let place = Place::new(&source.path, at..at + 2 + length);
            diags.report(Code::ControlCharacter, place, message).help(help);
        }
    }
}
