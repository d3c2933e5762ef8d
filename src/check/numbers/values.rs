//! Numbers in a text and their values, in the ways in which the six languages write them.

use std::ops::Range;

use super::super::tokens::{Kind, Token, digit, tokens};

/// A value: digits without zeros at either end, and a power of ten.
type Value = (String, i32);

/// A number of a text.
#[derive(Clone, Debug)]
pub struct Number {
    /// Its bytes, with the word for its magnitude.
    pub range: Range<usize>,
    /// What it may mean: `1.304` is one value in English and another in Spanish.
    values: Vec<Value>,
}

impl Number {
    /// Whether both may mean the same.
    pub fn equals(&self, other: &Number) -> bool {
        self.values.iter().any(|value| other.values.contains(value))
    }

    /// Whether both have the same digits, whatever their magnitude.
    pub fn has_digits_of(&self, other: &Number) -> bool {
        self.values.iter().any(|(digits, _)| other.values.iter().any(|(others, _)| digits == others))
    }

    /// Whether it has three digits or more that say something.
    pub fn is_long(&self) -> bool {
        self.values.iter().all(|(digits, _)| digits.len() > 2)
    }
}

/// All numbers of a text. Months of Chinese dates, hours, versions, and digits in names such as `P2C` are none.
pub fn numbers(text: &str, scales: Option<&[(&str, u32)]>) -> Vec<Number> {
    let tokens = tokens(text);
    let mut list = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at].kind != Kind::Number {
            at += 1;
            continue;
        }
        let (groups, after) = groups(text, &tokens, at);
        let in_name = at > 0 && tokens[at].tight && is_name(text, &tokens[at - 1]);
        let (power, end) = magnitude(text, &tokens, after, scales.unwrap_or_default());
        let values = values(&groups, power);
        if !in_name && !values.is_empty() && !is_of_clock(text, &tokens, at, after) {
            list.push(Number { range: tokens[at].range.start..tokens[end - 1].range.end, values });
        }
        at = end;
    }
    list
}

/// The digits of a number and the separator before each group of them, and the token after it.
fn groups(text: &str, tokens: &[Token], first: usize) -> (Vec<(char, String)>, usize) {
    let mut groups = vec![(' ', digits(text, &tokens[first]))];
    let mut at = first + 1;
    loop {
        let number = |at: usize| tokens.get(at).filter(|token| token.kind == Kind::Number);
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
            Kind::Mark(mark) if matches!(mark, ',' | '.' | '٫' | '٬' | '\'' | '’') => Some(mark),
            _ => None,
        });
        match (separator, number(at + 1).filter(|next| next.tight)) {
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

/// What groups of digits may mean: all of them whole, or the last one behind the decimal mark.
fn values(groups: &[(char, String)], power: i32) -> Vec<Value> {
    let whole = |groups: &[(char, String)]| {
        let one_mark = groups.get(2..).is_none_or(|rest| rest.iter().all(|(mark, _)| *mark == groups[1].0));
        let by_three = groups.len() == 1
            || groups[0].1.len() <= 3 && groups[1..].iter().all(|(_, group)| group.len() == 3);
        one_mark && by_three
    };
    let joined: String = groups.iter().map(|(_, digits)| digits.as_str()).collect();
    let mut list = Vec::new();
    if whole(groups) {
        list.push(value(&joined, power));
    }
    if let Some(((mark, decimals), before)) = groups.split_last()
        && !before.is_empty()
        && matches!(mark, ',' | '.' | '٫')
        && whole(before)
        && before.last().is_some_and(|(other, _)| other != mark)
    {
        let decimals = i32::try_from(decimals.len()).unwrap_or(0);
        list.push(value(&joined, power - decimals));
    }
    list
}

fn value(digits: &str, power: i32) -> Value {
    let digits = digits.trim_start_matches('0');
    let short = digits.trim_end_matches('0');
    (
        short.to_owned(),
        if short.is_empty() { 0 } else { power + i32::try_from(digits.len() - short.len()).unwrap_or(0) },
    )
}

/// The power of ten of the words behind a number, and the token after them.
fn magnitude(text: &str, tokens: &[Token], from: usize, scales: &[(&str, u32)]) -> (i32, usize) {
    let scale = |at: usize| {
        let word = tokens.get(at).filter(|token| token.kind == Kind::Word)?.folded(text);
        scales.iter().find(|(name, _)| *name == word).and_then(|(_, power)| i32::try_from(*power).ok())
    };
    let (mut power, mut at) = (0, from);
    while let Some(more) = scale(at) {
        power += more;
        at += 1;
        // `miles de millones`
        if tokens.get(at).is_some_and(|token| token.folded(text) == "de") && scale(at + 1).is_some() {
            at += 1;
        }
    }
    (power, at)
}

/// Whether digits that follow a token belong to a name: `P2C`, `МСЭ2`. An Arabic prefix is none.
fn is_name(text: &str, token: &Token) -> bool {
    let last = text[token.range.clone()].chars().next_back();
    token.kind == Kind::Word && last.is_some_and(|c| c.is_alphabetic() && u32::from(c) < 0x530)
}

/// Whether a number is an hour, minutes, or the month of a Chinese date.
fn is_of_clock(text: &str, tokens: &[Token], at: usize, after: usize) -> bool {
    let mark = |at: usize| tokens.get(at).is_some_and(|token| token.tight && token.is_mark(&[':']));
    let folded = |at: usize| tokens.get(at).map(|token| token.folded(text)).unwrap_or_default();
    let word = folded(after);
    let half_day = matches!(word.as_str(), "a" | "p") && folded(after + 2) == "m";
    // `a las 15.30`
    let hour = at > 0 && matches!(folded(at - 1).as_str(), "las" | "la");
    half_day
        || hour
        || mark(after)
        || at > 0 && mark(at - 1)
        || matches!(
            word.as_str(),
            "h" | "ч"
                | "час"
                | "часа"
                | "часов"
                | "am"
                | "pm"
                | "a"
                | "p"
                | "م"
                | "ص"
                | "月"
                | "时"
                | "点"
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn same(left: (&str, &str), right: (&str, &str)) -> bool {
        let read = |(lang, text): (&str, &str)| {
            numbers(text, crate::check::words::of(lang).map(|words| words.scales)).swap_remove(0)
        };
        read(left).equals(&read(right))
    }

    #[test]
    fn values_are_known_however_a_language_writes_them() {
        let billions = [
            ("fr", "18,55 milliards"),
            ("es", "18 550 millones"),
            ("es", "18,55 mil millones"),
            ("ru", "18,55\u{a0}млрд"),
            ("ar", "18,55 مليار"),
            ("zh", "185.5亿"),
            ("en", "USD 18,550 million"),
        ];
        for other in billions {
            assert!(same(("en", "18.55 billion"), other), "{other:?}");
        }
        assert!(same(("en", "1,304"), ("es", "1.304")) && same(("en", "37%"), ("ar", "٣٧٪")));
        assert!(same(("en", "1,234.5"), ("fr", "1\u{202f}234,5")) && same(("zh", "46万"), ("en", "460,000")));
        assert!(
            !same(("en", "18.55 billion"), ("es", "18,55 millones")) && !same(("en", "12"), ("fr", "21"))
        );
    }

    #[test]
    fn names_hours_and_versions_are_no_numbers() {
        for text in ["P2C", "10:30", "18.10.2021", "10月", "3 p.m."] {
            assert!(numbers(text, None).is_empty(), "{text}: {:?}", numbers(text, None));
        }
    }

    proptest! {
        #[test]
        fn arbitrary_text_has_numbers_on_whole_characters(text in "([0-9٣ .,:年月a-zж-]|\\PC){0,40}") {
            for number in numbers(&text, Some(&[("万", 4), ("a", 3)])) {
                prop_assert!(text.get(number.range).is_some());
            }
        }
    }
}
