//! Prose into numbers, words and marks, for checks that search words: dates, numbers.
//!
//! A Han character is a word by itself. Invisible characters between them, such as marks of direction, are not tokens.

use std::ops::Range;

use super::words::fold;
use crate::languages::letters::is_alphabetic;
use crate::locales::typography::is_han;
use crate::markdown::LINE;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Digits without separators.
    Number,
    /// Letters with their marks.
    Word,
    /// Anything else except space.
    Mark(char),
}

/// A token of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Its bytes.
    pub range: Range<usize>,
    /// Whether it follows the token before it without a space.
    pub tight: bool,
}

/// All tokens of a text.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut list: Vec<Token> = Vec::new();
    let mut tight = false;
    for (at, c) in text.char_indices() {
        if c.is_whitespace() || c == LINE {
            tight = false;
            continue;
        }
        if is_unseen(c) {
            continue;
        }
        let end = at + c.len_utf8();
        let kind = kind(c);
        let goes_on = tight
            && !matches!(kind, TokenKind::Mark(_))
            && !is_han(c)
            && list.last().is_some_and(|last| last.kind == kind && !ends_in_han(text, last));
        match list.last_mut() {
            Some(last) if goes_on => last.range.end = end,
            _ => list.push(Token { kind, range: at..end, tight }),
        }
        tight = true;
    }
    list
}

fn kind(c: char) -> TokenKind {
    match c {
        _ if digit(c).is_some() => TokenKind::Number,
        _ if is_alphabetic(c) || is_mark(c) => TokenKind::Word,
        _ => TokenKind::Mark(c),
    }
}

fn ends_in_han(text: &str, token: &Token) -> bool {
    text[token.range.clone()].chars().next_back().is_some_and(is_han)
}

/// The value of a digit: European, Arabic-Indic, full-width, those of India and Thailand.
pub fn digit(c: char) -> Option<u32> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{966}'..='\u{96f}' => '\u{966}',
        '\u{9e6}'..='\u{9ef}' => '\u{9e6}',
        '\u{be6}'..='\u{bef}' => '\u{be6}',
        '\u{e50}'..='\u{e59}' => '\u{e50}',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    Some(u32::from(c) - u32::from(zero))
}

/// A sign above or below a letter.
pub fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}'
            | '\u{591}'..='\u{5bd}'
            | '\u{610}'..='\u{61a}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{93c}'
            | '\u{94d}'
            | '\u{9bc}'
            | '\u{9cd}'
            | '\u{bcd}'
            | '\u{e31}'
            | '\u{e34}'..='\u{e3a}'
            | '\u{e47}'..='\u{e4e}'
    )
}

/// Marks of direction, joiners, soft hyphens.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

impl Token {
    /// The word in the form of the tables.
    pub fn folded(&self, text: &str) -> String {
        fold(&text[self.range.clone()])
    }

    /// The value of a number that is not too large to be a part of a date.
    pub fn small(&self, text: &str) -> Option<u32> {
        let digits = &text[self.range.clone()];
        if self.kind != TokenKind::Number || digits.chars().count() > 4 {
            return None;
        }
        digits.chars().try_fold(0, |value, c| Some(value * 10 + digit(c)?))
    }

    /// Whether it is this mark.
    pub fn is_mark(&self, marks: &[char]) -> bool {
        matches!(self.kind, TokenKind::Mark(c) if marks.contains(&c))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_words_and_han_characters_are_told_apart() {
        let text = "WTDC-22 ١٨ 2021年10月";
        let parts: Vec<&str> = tokens(text).into_iter().map(|token| &text[token.range]).collect();
        assert_eq!(parts, ["WTDC", "-", "22", "١٨", "2021", "年", "10", "月"]);
    }

    proptest! {
        #[test]
        fn tokens_stand_in_order_on_whole_characters(text in "\\PC{0,60}") {
            let mut at = 0;
            for token in tokens(&text) {
                prop_assert!(token.range.start >= at && text.get(token.range.clone()).is_some());
                at = token.range.end;
            }
        }
    }
}
