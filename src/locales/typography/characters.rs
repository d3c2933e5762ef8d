//! The first pass: the characters of the text.
//!
//! Called by [`typeset`](super::typeset). It finds the places where a rule may apply and calls that rule; the second pass handles
//! spaces.

use super::code::Code;
use super::dashes::dash;
use super::edits::{Edits, Put};
use super::marks::{Marks, ellipsis, ordinal};
use super::quotes::Quotes;
use super::words::{WordCache, WordKind};
use super::{Punctuation, Rules};
use crate::bytes;

/// What this pass changes in `text`.
pub(super) fn edit<'t>(rules: &Rules, text: &'t str) -> Edits<'t> {
    let bytes = text.as_bytes();
    let mut edits = Edits::of(text);
    let mut pass =
        Pass { quotes: None, code: None, words: WordCache::default(), marks: Marks::of(rules), rules, text };
    let mut look = |at: usize| {
        let Some(c) = text[at..].chars().next() else { return };
        let prev = edits.before(at);
        if let Some(put) = pass.put(at, c, prev) {
            edits.replace(at, c, put);
        }
    };
    if rules.punctuation == Punctuation::Latin {
        bytes::each(
            bytes,
            |byte| bytes::is_among(byte, b"\"'.-\xc2"),
            |at| {
                // Most full stops end a sentence, and only a script with its own full stop has a rule for them.
                let is_alone = || !bytes[..at].ends_with(b".") && !bytes[at + 1..].starts_with(b".");
                if bytes[at] != b'.' || !is_alone() {
                    look(at);
                }
            },
        );
    } else {
        bytes::each(bytes, |byte| bytes::is_among(byte, b"\"'.-,;:!?()\xc2\xef"), look);
    }
    edits
}

/// The state of the pass.
struct Pass<'r, 't> {
    rules: &'r Rules,
    text: &'t str,
    /// What straight marks become, computed when first needed.
    quotes: Option<Quotes<'r>>,
    /// Which parts are code, computed when first needed.
    code: Option<Code>,
    words: WordCache,
    marks: Marks,
}

impl Pass<'_, '_> {
    /// The replacement of `c` at `at`, after `prev`.
    fn put(&mut self, at: usize, c: char, prev: Option<char>) -> Option<Put> {
        let (before, after) = (&self.text[..at], &self.text[at + c.len_utf8()..]);
        let put = match c {
            '"' | '\'' => {
                let new = self.quote(at)?;
                return (self.is_prose(at) && self.words.kind_at(self.text, at) != WordKind::Address)
                    .then_some(Put::One(new));
            }
            'º' | 'ª' if self.rules.ordinal_point => return ordinal(before, after, c),
            '.' if before.ends_with('.') || after.starts_with('.') => ellipsis(self.rules, before, after)?,
            '-' => dash(self.rules, before, after)?,
            _ => Put::One(self.marks.resolve(before, prev, c, after)?),
        };
        (self.words.kind_at(self.text, at) == WordKind::Plain && self.is_prose(at)).then_some(put)
    }

    fn quote(&mut self, at: usize) -> Option<char> {
        let Pass { rules, text, code, quotes, .. } = self;
        let code = code.get_or_insert_with(|| Code::of(text));
        let quotes = quotes.get_or_insert_with(|| {
            let mut words = WordCache::default();
            Quotes::of(rules, text, &mut |at| code.covers(at) || words.kind_at(text, at) == WordKind::Address)
        });
        quotes.resolve(text, at)
    }

    fn is_prose(&mut self, at: usize) -> bool {
        !self.code.get_or_insert_with(|| Code::of(self.text)).covers(at)
    }
}
