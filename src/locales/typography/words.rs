//! Distinguishes words of a language from addresses, file names, versions and codes, which must not change.
//!
//! A word here is the text between spaces, Chinese characters or typographic marks. Marks around it belong to the sentence: the
//! full stop after an address ends the sentence, and quotation marks around it are typeset.

use super::kinds::{is_quote, is_wide};

/// What a word is.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum WordKind {
    /// A word of the language, a number, anything else.
    #[default]
    Plain,
    /// A domain, a file name, a version, a document code: its dots, hyphens and colons stay. Apostrophes around it
    /// belong to the language (`l'itu.int`).
    Code,
    /// A URL, an e-mail address, a path, an option, something from a program: all of it stays.
    Address,
}

/// Remembers the last word, since most calls are about the same one.
#[derive(Default)]
pub(super) struct WordCache {
    end: usize,
    core: std::ops::Range<usize>,
    kind: WordKind,
}

impl WordCache {
    /// What the character at `at` is part of; [`WordKind::Plain`] for marks around a word.
    pub(super) fn kind_at(&mut self, text: &str, at: usize) -> WordKind {
        if at >= self.end {
            self.find(text, at);
        }
        if self.core.contains(&at) { self.kind } else { WordKind::Plain }
    }

    /// Whether a mark at `at` may not get a space: it is part of an address or code, or follows an address.
    pub(super) fn keeps_mark(&mut self, text: &str, at: usize) -> bool {
        let kind = self.kind_at(text, at);
        let scheme =
            || matches!(&text[self.core.clone()], "http" | "https" | "ftp" | "mailto" | "tel" | "urn");
        kind != WordKind::Plain || (self.core.end <= at && (self.kind == WordKind::Address || scheme()))
    }

    fn find(&mut self, text: &str, at: usize) {
        let start = text[..at]
            .rfind(parts_words)
            .map_or(0, |i| i + text[i..].chars().next().map_or(1, char::len_utf8));
        self.end = text[at..].find(parts_words).map_or(text.len(), |i| at + i).max(at + 1);
        self.core = 0..0;
        let Some(word) = text.get(start..self.end) else { return };
        let core = core_of(word);
        let offset = start + (word.len() - word.trim_start_matches(is_around).len());
        self.core = offset..offset + core.len();
        self.kind = kind_of(core);
        if self.kind == WordKind::Address {
            self.close_marks(text);
        }
    }
}

impl WordCache {
    /// Includes the counterpart of a straight mark inside an address: `{"a"` and `"b"}`.
    fn close_marks(&mut self, text: &str) {
        for quote in ['"', '\''] {
            let inside = text[self.core.clone()].matches(quote).count();
            if inside % 2 == 0 {
                continue;
            }
            let near = |c: char| is_around(c) && c != quote;
            let after = text[self.core.end..self.end].trim_start_matches(near);
            let before = text[..self.core.start].trim_end_matches(near);
            if after.starts_with(quote) {
                self.core.end = self.end - after.len() + 1;
            } else if before.ends_with(quote) {
                self.core.start = before.len() - 1;
            }
        }
    }
}

/// The kind of a word without the marks around it.
fn kind_of(core: &str) -> WordKind {
    let bytes = core.as_bytes();
    if bytes.len() < 3 {
        return WordKind::Plain;
    }
    let mut kind = if code_with_slash(core) { WordKind::Code } else { WordKind::Plain };
    for (i, &byte) in bytes.iter().enumerate() {
        let next = bytes.get(i + 1).copied().unwrap_or(b' ');
        match byte {
            b'=' | b'{' | b'}' | b'\\' | b'<' | b'>' | b'_' | b'@' | b'|' | b'`' => return WordKind::Address,
            b':' if next == b':' || bytes[i + 1..].starts_with(b"//") => return WordKind::Address,
            b'.' if i > 0 && in_name(bytes[i - 1]) && in_name(next) => kind = WordKind::Code,
            _ => {}
        }
    }
    let starts = |prefix| core.starts_with(prefix);
    if starts("www.") || starts("mailto:") || starts("tel:") || starts("/") || is_option(bytes) {
        return WordKind::Address;
    }
    kind
}

/// Whether a byte is of a letter or digit; dots, dashes and quotation marks of all scripts separate words or are ASCII.
fn in_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80
}

/// The word without the marks of the sentence around it.
fn core_of(word: &str) -> &str {
    word.trim_matches(is_around)
}

/// `BDT/DIR/110`, `TDAG-21/2`: capitals and digits with a slash.
fn code_with_slash(core: &str) -> bool {
    let bytes = core.as_bytes();
    bytes.contains(&b'/')
        && bytes.iter().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b"/-.()".contains(b))
}

/// `--as-of`, `-v`.
fn is_option(bytes: &[u8]) -> bool {
    let name = bytes.iter().position(|&b| b != b'-').unwrap_or(bytes.len());
    matches!(name, 1 | 2) && bytes[name..].first().is_some_and(u8::is_ascii_alphabetic)
}

fn parts_words(c: char) -> bool {
    c.is_whitespace()
        || is_wide(c)
        || matches!(c, '—' | '…' | '،' | '؛' | '؟')
        || (!c.is_ascii() && is_quote(c) && c != '’')
}

fn is_around(c: char) -> bool {
    matches!(
        c,
        '.' | ',' | ';' | ':' | '!' | '?' | '(' | ')' | '[' | ']' | '¿' | '¡' | '%' | '"' | '\'' | '’'
    )
}
