//! HTML of components on a page whose raw HTML is cleaned. It is not written by the author, so it is hidden from the cleaner.
//!
//! The cleaner decodes character references, and components write values of tables and arguments, so an author could write any
//! fixed placeholder. Therefore the placeholders of pieces contain a random word, which each run of the program chooses anew and
//! which reaches no artifact.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::sync::LazyLock;

use memchr::memmem;

/// Pieces of HTML that are put back after cleaning.
#[derive(Default)]
pub(super) struct Pieces {
    list: Vec<String>,
}

/// How placeholders begin.
static SIGN: LazyLock<String> = LazyLock::new(|| {
    let word = || RandomState::new().build_hasher().finish();
    format!("\u{f0000}{:016x}{:016x}-", word(), word())
});

/// How they end, after their number.
const END: char = ';';

impl Pieces {
    /// Keeps a piece, and writes its placeholder.
    pub(super) fn push(&mut self, out: &mut String, html: &str) {
        out.push_str(&SIGN);
        out.push_str(&self.list.len().to_string());
        out.push(END);
        self.list.push(html.to_owned());
    }

    /// Puts the pieces back in place of their placeholders; a piece may contain placeholders of earlier ones.
    pub(super) fn back(&self, html: String) -> String {
        if self.list.is_empty() {
            return html;
        }
        let mut out = String::with_capacity(html.len());
        self.push_back(&html, &mut out);
        out
    }

    fn push_back(&self, html: &str, out: &mut String) {
        let mut done = 0;
        for at in memmem::find_iter(html.as_bytes(), SIGN.as_bytes()) {
            let number = html[at + SIGN.len()..].split(END).next().unwrap_or_default();
            let Some(piece) = number.parse().ok().and_then(|number: usize| self.list.get(number)) else {
                continue;
            };
            out.push_str(&html[done..at]);
            self.push_back(piece, out);
            done = at + SIGN.len() + number.len() + END.len_utf8();
        }
        out.push_str(&html[done..]);
    }
}

/// Whether such a sign is in an artifact.
pub(super) fn has_piece(artifact: &[u8]) -> bool {
    memmem::find(artifact, SIGN.as_bytes()).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_come_back_where_their_signs_are_and_nowhere_else() {
        let mut pieces = Pieces::default();
        let mut out = "\u{f0000}\u{100000}".to_owned();
        pieces.push(&mut out, "<i>a</i>");
        let inner = std::mem::take(&mut out);
        pieces.push(&mut out, &format!("<p>{inner}</p>"));
        let html = pieces.back(format!("\u{f0000}\u{100001}{out};1;"));
        assert_eq!(html, "\u{f0000}\u{100001}<p>\u{f0000}\u{100000}<i>a</i></p>;1;");
    }
}
