//! Turns straight quotation marks into those of the language by nesting, and straight apostrophes into `’`.
//!
//! Called by `characters` from left to right through a block. What opens and what closes is decided by the
//! neighbors, and where they don't tell, by whether something is open. Marks that the author typed count for the
//! nesting and stay. Rules for the single mark, in this order:
//! - between digits it stays (`5'10`), between letters it is an apostrophe (`l'eau`, `don't`);
//! - before a year (`'90s`, `'22`) or a word of [`Rules::elisions`](super::Rules::elisions) it is an apostrophe;
//! - at the start of a word it opens a quotation if any later single mark could close it, else it is an apostrophe;
//! - at the end of a word it closes what a single mark opened, else it is an apostrophe (`États Membres'`).
//!
//! A double mark after a digit with nothing open stays: it is inches or seconds.

use super::Rules;
use super::kinds::{is_closing, is_dash, is_han, is_opening, is_quote, is_word};

/// A quotation that has begun.
struct Open {
    level: usize,
    by: char,
}

/// The quotations that are open at some place of a text.
pub(super) struct Quotes<'r> {
    rules: &'r Rules,
    open: Vec<Open>,
    last_closing: usize,
}

impl<'r> Quotes<'r> {
    /// The state before the first character, or nothing if `text` has no straight marks.
    pub(super) fn of(rules: &'r Rules, text: &str) -> Option<Quotes<'r>> {
        memchr::memchr2(b'"', b'\'', text.as_bytes())?;
        let last_closing =
            text.rmatch_indices('\'').find(|&(at, _)| can_close(text, at)).map_or(0, |(at, _)| at);
        Some(Quotes { rules, open: Vec::new(), last_closing })
    }

    /// What stands in the place of the mark `c` at `at`.
    pub(super) fn resolve(&mut self, text: &str, at: usize, c: char) -> char {
        let after = &text[at + c.len_utf8()..];
        match c {
            '"' => self.double(&text[..at], after),
            '\'' => self.single(&text[..at], after, at),
            _ => {
                self.note(&text[..at], after, c);
                c
            }
        }
    }

    fn double(&mut self, before: &str, after: &str) -> char {
        let (begins, ends) = (begins(before, after), ends(after));
        match self.open.iter().rposition(|open| open.by == '"') {
            Some(_) if begins && !ends => self.begin('"'),
            Some(place) => self.end(place),
            None if ends && !begins && measures(before) => '"',
            None if ends && !begins => self.rules.quotes.first().map_or('"', |pair| pair.close),
            None => self.begin('"'),
        }
    }

    fn single(&mut self, before: &str, after: &str, at: usize) -> char {
        let (prev, next) = (before.chars().next_back(), after.chars().next());
        if let (Some(prev), Some(next)) = (prev, next)
            && is_word(prev)
            && is_word(next)
            && !(is_han(prev) || is_han(next))
        {
            return if prev.is_ascii_digit() && next.is_ascii_digit() { '\'' } else { '’' };
        }
        let open = self.open.len().checked_sub(1).filter(|&top| self.open[top].by == '\'');
        let may_open =
            begins(before, after) && next.is_some_and(|c| !c.is_whitespace()) || prev.is_some_and(is_han);
        match open {
            Some(place) if !begins(before, after) || ends(after) => self.end(place),
            None if may_open && !ends(after) && self.last_closing > at && !self.is_elision(after) => {
                self.begin('\'')
            }
            _ => '’',
        }
    }

    /// Counts a mark that the author typed.
    fn note(&mut self, before: &str, after: &str, c: char) {
        let inside_word =
            before.chars().next_back().is_some_and(is_word) && after.chars().next().is_some_and(is_word);
        if c == '’' && inside_word {
            return;
        }
        let pairs = &self.rules.quotes;
        if let Some(place) = self.open.iter().rposition(|open| pairs[open.level].close == c) {
            self.open.truncate(place);
        } else if let Some(level) = pairs.iter().position(|pair| pair.open == c) {
            self.open.push(Open { level, by: if matches!(c, '‘' | '’') { '\'' } else { '"' } });
        }
    }

    fn begin(&mut self, by: char) -> char {
        let wanted = match self.open.last() {
            Some(outer) => outer.level + 1,
            None => usize::from(by == '\''),
        };
        let Some(level) = wanted.checked_rem(self.rules.quotes.len()) else { return by };
        self.open.push(Open { level, by });
        self.rules.quotes[level].open
    }

    fn end(&mut self, place: usize) -> char {
        let level = self.open[place].level;
        self.open.truncate(place);
        self.rules.quotes[level].close
    }

    fn is_elision(&self, after: &str) -> bool {
        let word = after.split(|c: char| !is_word(c)).next().unwrap_or_default();
        let rest = &after[word.len()..];
        let year = word.strip_suffix('s').unwrap_or(word);
        let is_year = year.len() == 2 && year.bytes().all(|b| b.is_ascii_digit()) && !rest.starts_with('\'');
        is_year || self.rules.elisions.iter().any(|elision| elision.eq_ignore_ascii_case(word))
    }
}

/// Whether what stands left lets a quotation begin: the start, a space, an opening mark, a dash.
fn begins(before: &str, after: &str) -> bool {
    let elided = before.ends_with(['\'', '’']) && after.chars().next().is_some_and(is_word);
    let outside = before.chars().rev().take(4).find(|&c| !is_quote(c));
    match outside {
        Some(c) => elided || c.is_whitespace() || is_opening(c) || is_dash(c),
        None => before.len() < 12,
    }
}

/// Whether what stands right lets a quotation end: the end, a space, a closing mark.
fn ends(after: &str) -> bool {
    let outside = after.chars().take(4).find(|&c| !is_quote(c));
    outside.is_none_or(|c| c.is_whitespace() || is_closing(c))
}

fn measures(before: &str) -> bool {
    before.ends_with(|c: char| c.is_ascii_digit())
}

fn can_close(text: &str, at: usize) -> bool {
    let after = text[at + 1..].chars().next();
    let word_before = text[..at].chars().next_back().is_some_and(|c| !c.is_whitespace());
    word_before && !after.is_some_and(|c| is_word(c) && !is_han(c))
}
