//! Runs of `*`, `_` and `~` as CommonMark reads them, and matching brackets.

use std::ops::Range;

/// A run of one sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// Its sign.
    pub(super) sign: char,
    /// Its first byte.
    pub(super) start: usize,
    /// How many there are.
    pub(super) length: usize,
    /// The character before it.
    pub(super) before: Option<char>,
    /// The character after it.
    pub(super) after: Option<char>,
}

impl Run {
    /// The byte after it.
    pub(super) fn end(&self) -> usize {
        self.start + self.length
    }

    /// Whether emphasis may begin here.
    pub(super) fn opens(&self) -> bool {
        let left = flanks(self.before, self.after);
        left && (self.sign != '_'
            || !flanks(self.after, self.before)
            || self.before.is_some_and(is_punctuation))
    }

    /// Whether emphasis may end here.
    pub(super) fn closes(&self) -> bool {
        let right = flanks(self.after, self.before);
        right
            && (self.sign != '_'
                || !flanks(self.before, self.after)
                || self.after.is_some_and(is_punctuation))
    }

    /// Whether it is between spaces.
    pub(super) fn is_apart(&self) -> bool {
        is_space(self.before) && is_space(self.after)
    }

    /// Whether it is inside a word of a program.
    pub(super) fn is_in_name(&self) -> bool {
        let part = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        part(self.before) && part(self.after)
    }
}

fn flanks(before: Option<char>, after: Option<char>) -> bool {
    !is_space(after)
        && (!after.is_some_and(is_punctuation) || is_space(before) || before.is_some_and(is_punctuation))
}

/// White space, or the begin or end of a line.
pub(super) fn is_space(c: Option<char>) -> bool {
    c.is_none_or(char::is_whitespace)
}

/// A mark or a sign.
pub(super) fn is_punctuation(c: char) -> bool {
    !c.is_alphanumeric() && !c.is_whitespace() && !is_combining(c)
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{200c}' | '\u{200d}' | '\u{900}'..='\u{903}' | '\u{93a}'..='\u{94f}' | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}')
}

/// The runs in some bytes of a text, without those that are escaped or skipped.
pub(super) fn runs(text: &str, range: Range<usize>, is_skipped: impl Fn(usize) -> bool) -> Vec<Run> {
    let mut list = Vec::new();
    let bytes = text.as_bytes();
    let mut at = range.start;
    while at < range.end {
        let sign = bytes[at];
        if sign == b'\\' {
            at += 2;
            continue;
        }
        if !matches!(sign, b'*' | b'_' | b'~') || is_skipped(at) {
            at += 1;
            continue;
        }
        let length = bytes[at..range.end].iter().take_while(|byte| **byte == sign).count();
        list.push(Run {
            sign: char::from(sign),
            start: at,
            length,
            before: text[..at].chars().next_back().filter(|c| *c != '\n'),
            after: text[at + length..].chars().next().filter(|c| *c != '\n'),
        });
        at += length;
    }
    list
}

/// The bytes up to and including the bracket that closes the first one.
pub(super) fn closing(
    source: &str,
    open: char,
    close: char,
    is_skipped: impl Fn(usize) -> bool,
) -> Option<usize> {
    let mut depth = 0;
    let mut escaped = false;
    for (at, c) in source.char_indices() {
        if escaped || is_skipped(at) {
            escaped = false;
            continue;
        }
        match c {
            '\\' => escaped = true,
            c if c == open => depth += 1,
            c if c == close => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + close.len_utf8());
                }
            }
            _ => {}
        }
    }
    None
}
