//! Days in digits, such as `2021-10-18` and `18/10/2021`: other languages write their month as a word.

use std::ops::Range;

use super::tokens::{Token, TokenKind};

/// A day in digits.
pub struct WrittenDay {
    /// Its year, with its bytes.
    pub year: (u32, Range<usize>),
    /// Its month, if the order of day and month is known.
    pub month: Option<u8>,
    /// What its day may be, with its bytes.
    pub days: (Vec<u32>, Range<usize>),
    /// Its bytes.
    pub range: Range<usize>,
    /// The token after it.
    pub end: usize,
}

/// The day that begins at a token of a text in a language.
pub fn written_day(text: &str, tokens: &[Token], at: usize, lang: &str) -> Option<WrittenDay> {
    let whole = tokens.get(at..at + 5)?;
    let [first, mark, second, other, third] = whole else { return None };
    let is_tight = whole[1..].iter().all(|token| token.tight);
    let TokenKind::Mark(sign) = mark.kind else { return None };
    if !is_tight || mark.kind != other.kind || !matches!(sign, '-' | '‑' | '/' | '.') {
        return None;
    }
    // A longer row of numbers is a version, or a code.
    let goes_on =
        |at: usize, sign: TokenKind| tokens.get(at).is_some_and(|token| token.tight && token.kind == sign);
    let is_part = at > 0
        && first.tight
        && matches!(tokens[at - 1].kind, TokenKind::Mark(_))
        && tokens[at - 1].kind == mark.kind;
    if is_part
        || goes_on(at + 5, mark.kind)
            && tokens.get(at + 6).is_some_and(|token| token.tight && token.kind == TokenKind::Number)
    {
        return None;
    }
    let value = |token: &Token| token.small(text);
    let (one, two, three) = (value(first)?, value(second)?, value(third)?);
    let length = |token: &Token| text[token.range.clone()].chars().count();
    let is_year = |token: &Token, year: u32| length(token) == 4 && (1500..2200).contains(&year);
    let (is_day, is_month) = (|day: u32| (1..=31).contains(&day), |month: u32| (1..=12).contains(&month));
    let range = first.range.start..third.range.end;
    let made = |year, month: Option<u32>, days, place| WrittenDay {
        year,
        month: month.and_then(|month| u8::try_from(month).ok()),
        days: (days, place),
        range: range.clone(),
        end: at + 5,
    };
    if is_year(first, one) && is_month(two) && is_day(three) && length(second) == 2 {
        return Some(made((one, first.range.clone()), Some(two), vec![three], third.range.clone()));
    }
    if !is_year(third, three) || !is_day(one) || !is_day(two) {
        return None;
    }
    let year = (three, third.range.clone());
    match (is_month(one), is_month(two)) {
        // In the United States, the month comes first.
        (true, true) if lang == "en" && one != two => {
            Some(made(year, None, vec![one, two], first.range.clone()))
        }
        (_, true) => Some(made(year, Some(two), vec![one], first.range.clone())),
        (true, false) => Some(made(year, Some(one), vec![two], second.range.clone())),
        (false, false) => None,
    }
}
