//! The first pass: which characters stand in the text.
//!
//! Called by [`typeset`](super::typeset). It finds the places where a rule might apply and asks that rule; spaces are
//! the business of the second pass.

use super::dashes::dash;
use super::edits::{Edits, Put};
use super::marks::{Marks, ellipsis, ordinal};
use super::quotes::Quotes;
use super::words::{Kind, Words};
use super::{Punctuation, Rules};
use crate::bytes;

/// What this pass changes in `text`.
pub(super) fn edit<'t>(rules: &Rules, text: &'t str) -> Edits<'t> {
    let bytes = text.as_bytes();
    let mut edits = Edits::of(text);
    let mut pass = Pass { quotes: None, words: Words::default(), marks: Marks::of(rules), rules };
    let mut look = |at: usize| {
        let Some(c) = text[at..].chars().next() else { return };
        let prev = edits.before(at);
        if let Some(put) = pass.put(text, at, c, prev) {
            edits.replace(at, c, put);
        }
    };
    if rules.punctuation == Punctuation::Latin {
        bytes::each(
            bytes,
            |byte| bytes::is_among(byte, b"\"'.-\xc2\xe2"),
            |at| {
                // Most full stops end a sentence, and only a script with one of its own asks about them.
                let is_alone = || !bytes[..at].ends_with(b".") && !bytes[at + 1..].starts_with(b".");
                if bytes[at] != b'.' || !is_alone() {
                    look(at);
                }
            },
        );
    } else {
        bytes::each(bytes, |byte| bytes::is_among(byte, b"\"'.-,;:!?()\xc2\xe2\xef"), look);
    }
    edits
}

/// What the pass remembers on its way.
struct Pass<'r> {
    rules: &'r Rules,
    /// The quotations, once a mark has asked for them; none in a text without straight marks.
    quotes: Option<Option<Quotes<'r>>>,
    words: Words,
    marks: Marks,
}

impl Pass<'_> {
    /// What takes the place of `c` at `at`, after `prev`.
    fn put(&mut self, text: &str, at: usize, c: char, prev: Option<char>) -> Option<Put> {
        let (before, after) = (&text[..at], &text[at + c.len_utf8()..]);
        match c {
            '"' | '\'' if self.words.kind_at(text, at) == Kind::Address => None,
            '"' | '\'' | '«' | '»' | '“' | '”' | '„' | '‘' | '’' => {
                let quotes = self.quotes.get_or_insert_with(|| Quotes::of(self.rules, text));
                Some(Put::One(quotes.as_mut()?.resolve(text, at, c)))
            }
            'º' | 'ª' if self.rules.ordinal_point => ordinal(before, after, c),
            '.' if before.ends_with('.') || after.starts_with('.') => {
                let put = ellipsis(self.rules, before, after)?;
                (self.words.kind_at(text, at) == Kind::Plain).then_some(put)
            }
            '-' => {
                let put = dash(self.rules, before, after)?;
                (self.words.kind_at(text, at) == Kind::Plain).then_some(put)
            }
            _ => {
                let new = self.marks.resolve(before, prev, c, after)?;
                (self.words.kind_at(text, at) == Kind::Plain).then_some(Put::One(new))
            }
        }
    }
}
