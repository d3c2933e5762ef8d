//! Words as the tables of [`languages`](crate::languages) write them.

use crate::languages::letters::{is_alphanumeric, push_lower};

/// A text in small letters, without vowel signs, with plain apostrophes, without the marks around it.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.trim_matches(|c: char| !is_alphanumeric(c)).chars() {
        match c {
            '\u{64b}'..='\u{652}' | '\u{640}' => {}
            '’' => folded.push('\''),
            c if c.is_whitespace() => folded.push(' '),
            c => push_lower(&mut folded, c),
        }
    }
    folded
}
