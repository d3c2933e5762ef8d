//! Groups of digits with the marks between them, and their possible values: `1.304` is one value in English and another in Spanish.

use super::super::tokens::{Token, TokenKind, digit};
use super::decimal::ExactValue;

/// The digits of a number and the separator before each group of them, and the token after it.
pub fn groups(text: &str, tokens: &[Token], first: usize) -> (Vec<(char, String)>, usize) {
    let mut groups = vec![(' ', digits(text, &tokens[first]))];
    let mut at = first + 1;
    loop {
        let number = |at: usize| tokens.get(at).filter(|token| token.kind == TokenKind::Number);
        if let Some(next) = number(at).filter(|next| !next.tight) {
            let digits = digits(text, next);
            if digits.len() == 3
                && groups[0].1.len() <= 3
                && groups.iter().all(|(separator, _)| *separator == ' ')
            {
                groups.push((' ', digits));
                at += 1;
                continue;
            }
        }
        let separator = tokens.get(at).filter(|token| token.tight).and_then(|token| match token.kind {
            TokenKind::Mark(mark)
                if matches!(mark, ',' | '.' | '٫' | '٬' | '،' | '\'' | '’' | '，' | '．') =>
            {
                Some(mark)
            }
            _ => None,
        });
        match (separator, number(at + 1).filter(|next| next.tight)) {
            // A wide comma is between two numbers, unless it groups digits.
            (Some('，'), Some(next)) if digits(text, next).len() != 3 => return (groups, at),
            (Some(separator), Some(next)) => groups.push((separator, digits(text, next))),
            _ => return (groups, at),
        }
        at += 2;
    }
}

fn digits(text: &str, token: &Token) -> String {
    text[token.range.clone()]
        .chars()
        .filter_map(digit)
        .filter_map(|digit| char::from_digit(digit, 10))
        .collect()
}

/// The possible values of groups of digits: all of them whole, or the last one after the decimal mark.
pub fn values(groups: &[(char, String)], power: i32) -> Vec<ExactValue> {
    let joined: String = groups.iter().map(|(_, digits)| digits.as_str()).collect();
    let mut list = Vec::new();
    if is_whole(groups) {
        list.extend(ExactValue::parse(&joined, power));
    }
    if let Some(((mark, decimals), before)) = groups.split_last()
        && !before.is_empty()
        && matches!(mark, ',' | '.' | '٫' | '،' | '．')
        && is_whole(before)
        && before.last().is_some_and(|(other, _)| other != mark)
    {
        let decimals = i32::try_from(decimals.len()).unwrap_or(0);
        list.extend(ExactValue::parse(&joined, power - decimals));
    }
    list
}

/// Whether groups are those of a whole number: by three, or by two before the last three, as in India.
fn is_whole(groups: &[(char, String)]) -> bool {
    let [(_, first), rest @ ..] = groups else { return false };
    let Some(((mark, last), middle)) = rest.split_last() else { return true };
    let one_mark = rest.iter().all(|(other, _)| other == mark);
    let lengths = |length: usize| middle.iter().all(|(_, group)| group.len() == length);
    one_mark
        && last.len() == 3
        && (first.len() <= 3 && lengths(3) || first.len() <= 2 && *mark == ',' && lengths(2))
}
