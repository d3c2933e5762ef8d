//! The first pass: which characters stand in the text.
//!
//! Called by [`typeset`](super::typeset). It finds the places where a rule might apply and asks that rule; spaces are
//! the business of the second pass.

use memchr::{memchr_iter, memchr2, memchr3};

use super::dashes::dash;
use super::edits::{Edits, Put};
use super::marks::{Marks, ellipsis, ordinal};
use super::quotes::Quotes;
use super::words::{Kind, Words};
use super::{Punctuation, Rules};

/// First bytes of the characters that a rule asks about, in a script with the marks of ASCII.
const LATIN: [bool; 256] = table(b"\"'.-\xc2\xe2");

/// The same in a script that has marks of its own.
const OTHERS: [bool; 256] = table(b"\"'.-,;:!?()\xc2\xe2\xef");

const fn table(list: &[u8]) -> [bool; 256] {
    let mut starts = [false; 256];
    let mut i = 0;
    while i < list.len() {
        starts[list[i] as usize] = true;
        i += 1;
    }
    starts
}

/// What this pass changes in `text`.
pub(super) fn edit<'t>(rules: &Rules, text: &'t str) -> Edits<'t> {
    let mut edits = Edits::of(text);
    let mut pass =
        Pass { quotes: Quotes::of(rules, text), words: Words::default(), marks: Marks::of(rules), rules };
    let latin = rules.punctuation == Punctuation::Latin;
    if latin && !asks(text.as_bytes()) {
        return edits;
    }
    let starts = if latin { &LATIN } else { &OTHERS };
    let bytes = text.as_bytes();
    for (at, _) in bytes.iter().enumerate().filter(|&(_, byte)| starts[usize::from(*byte)]) {
        // Most full stops end a sentence, and only a script with one of its own asks about them.
        if latin && bytes[at] == b'.' && !bytes[..at].ends_with(b".") && !bytes[at + 1..].starts_with(b".") {
            continue;
        }
        let Some(c) = text[at..].chars().next() else { continue };
        let prev = edits.before(at);
        if let Some(put) = pass.put(text, at, c, prev) {
            edits.replace(at, c, put);
        }
    }
    edits
}

/// Whether a text in a script with the marks of ASCII has anything but letters, spaces and single full stops.
fn asks(bytes: &[u8]) -> bool {
    memchr3(b'"', b'\'', b'-', bytes).is_some()
        || memchr2(0xc2, 0xe2, bytes).is_some()
        || memchr_iter(b'.', bytes).any(|at| bytes.get(at + 1) == Some(&b'.'))
}

/// What the pass remembers on its way.
struct Pass<'r> {
    rules: &'r Rules,
    quotes: Option<Quotes<'r>>,
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
                Some(Put::One(self.quotes.as_mut()?.resolve(text, at, c)))
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
