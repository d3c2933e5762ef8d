//! Numbers in a text and their values, in the notations of many languages.

use std::ops::Range;

use super::super::tokens::{Token, TokenKind, digit, tokens};
use super::super::written_days::written_day;
use super::behind::{Behind, is_name};
use super::decimal::ExactValue;
use super::groups::{groups, values};
use super::spelled::{Words, spelled};
use super::{han, roman, scales};
use crate::languages::{self, Quantities};

/// A number of a text.
#[derive(Clone, Debug)]
pub struct Number {
    /// Its bytes, with the word for its magnitude.
    pub range: Range<usize>,
    /// Its possible values: `1.304` is one value in English and another in Spanish.
    pub(super) values: Vec<ExactValue>,
    /// Whether it may be the counterpart of another number but is never a mistake itself: words, hours, miles.
    pub soft: bool,
    /// Whether its words say this number and nothing else.
    pub sure: bool,
    /// The power of ten of its words.
    pub(super) power: i32,
}

impl Number {
    /// Whether both may mean the same.
    pub fn equals(&self, other: &Number) -> bool {
        self.values.iter().any(|value| other.values.contains(value))
    }

    /// Whether one may be the other with a slip.
    pub fn is_slip_of(&self, other: &Number) -> bool {
        self.values.iter().any(|value| other.values.iter().any(|other| value.is_slip_of(*other)))
    }

    /// Whether both have the same digits, of any magnitude.
    pub fn has_digits_of(&self, other: &Number) -> bool {
        self.values.iter().any(|value| other.values.iter().any(|other| value.has_digits_of(*other)))
    }

    /// Whether it is a number that all languages write: one and two are forms of words in some.
    pub fn is_counted(&self) -> bool {
        // In digits, the first value is the usual one: `2,000` may be two in other notations.
        let count = if self.soft { self.values.len() } else { 1 };
        self.values.iter().take(count).all(|value| value.whole().is_none_or(|whole| whole > 2))
    }

    /// Whether it is a hundred, a thousand, a million, which languages say for many.
    pub fn is_round(&self) -> bool {
        self.values.first().is_some_and(|value| {
            value.times(-2).whole().is_some() && value.has_digits_of(ExactValue::new(1, 0))
        })
    }

    /// A part of a day in digits.
    fn of_day(values: &[u32], range: Range<usize>) -> Number {
        let values = values.iter().map(|value| ExactValue::new(u128::from(*value), 0)).collect();
        Number { range, values, soft: false, sure: false, power: 0 }
    }

    /// Its possible values.
    pub fn values(&self) -> &[ExactValue] {
        &self.values
    }

    /// Whether it is so small that a text has it in many places.
    pub fn is_small(&self) -> bool {
        self.values.iter().any(|value| value.whole().is_some_and(|whole| whole < 100))
    }
}

/// All numbers of a text in a language, each by itself. Versions, and digits in names such as `P2C`, are not numbers.
pub fn numbers(text: &str, lang: &str) -> Vec<Number> {
    let reader = Reader { text, lang, tokens: &tokens(text) };
    let mut list = Vec::new();
    let mut at = 0;
    while at < reader.tokens.len() {
        at = match reader.tokens[at].kind {
            TokenKind::Number => match written_day(text, reader.tokens, at, lang) {
                Some(day) => {
                    let mut parts =
                        [Number::of_day(&[day.year.0], day.year.1), Number::of_day(&day.days.0, day.days.1)];
                    parts.sort_by_key(|part| part.range.start);
                    list.extend(parts);
                    day.end
                }
                None => reader.digits(at, &mut list),
            },
            TokenKind::Word => match reader.roman(at) {
                Some(number) => {
                    list.push(number);
                    at + 1
                }
                None => reader.words(at, &mut list),
            },
            TokenKind::Mark(_) => at + 1,
        };
    }
    reader.spans(&mut list);
    list
}

struct Reader<'t> {
    text: &'t str,
    lang: &'t str,
    tokens: &'t [Token],
}

impl Reader<'_> {
    fn folded(&self, at: usize) -> String {
        self.tokens.get(at).map(|token| token.folded(self.text)).unwrap_or_default()
    }

    fn scale(&self, at: usize) -> Option<i32> {
        self.tokens.get(at).filter(|token| token.kind == TokenKind::Word)?;
        let word = self.folded(at);
        let power = scales::scale(self.lang, &word)?;
        // `千米`, `千克`
        let mut parts = languages::quantities().flat_map(|known| known.units);
        let is_unit = parts.any(|(part, others)| *part == word && self.is_one(at + 1, others));
        (!is_unit).then_some(power)
    }

    fn is_one(&self, at: usize, words: &[&str]) -> bool {
        words.contains(&self.folded(at).as_str())
    }

    /// Whether a token is one of some words of any language, since a text may not be translated yet.
    fn is_any(&self, at: usize, words: impl Fn(&Quantities) -> &[&'static str]) -> bool {
        let word = self.folded(at);
        !word.is_empty() && languages::quantities().any(|known| words(known).contains(&word.as_str()))
    }

    /// A number in digits, and the token after it.
    fn digits(&self, at: usize, list: &mut Vec<Number>) -> usize {
        let (groups, after) = groups(self.text, self.tokens, at);
        let in_name = at > 0 && self.tokens[at].tight && is_name(self.text, &self.tokens[at - 1]);
        let (power, end) = self.magnitude(after);
        let mut values = values(&groups, power);
        let (power, mut end) = self.half_of_scale(after, &mut values).unwrap_or((power, end));
        if power > 0 {
            // Two numbers with a word between them, too.
            let mut parts = Vec::new();
            while let Some((more, next)) = self.rest(end, power) {
                let sums = values.iter().flat_map(|value| more.iter().filter_map(|more| value.plus(*more)));
                let sums = sums.collect();
                parts.extend(std::mem::replace(&mut values, sums));
                parts.extend(more);
                end = next;
            }
            values.append(&mut parts);
        } else {
            self.readings_of(after, &groups, &mut values);
            end = self.behind().part(after, &mut values).unwrap_or(end);
        }
        if !in_name && !values.is_empty() && !self.is_dialed(at) {
            let range = self.tokens[at].range.start..self.tokens[end - 1].range.end;
            let soft = self.is_of_clock(at, after) || self.is_converted(after);
            list.push(Number { range, values, soft, sure: false, power });
        }
        end
    }

    /// A half of a magnitude behind a number, with its power of ten: `2 and a half million`.
    fn half_of_scale(&self, after: usize, values: &mut Vec<ExactValue>) -> Option<(i32, usize)> {
        let behind = self.behind().half(after)?;
        let (power, end) = self.magnitude(behind);
        let half = ExactValue::new(5, power - 1);
        let with_half = values.iter().filter_map(|value| value.times(power).plus(half)).collect();
        *values = with_half;
        Some((power, end))
    }

    fn behind(&self) -> Behind<'_> {
        Behind { text: self.text, tokens: self.tokens, lang: self.lang }
    }

    /// The smaller part of a number in two magnitudes: `1亿4400万`, `1 млн 200 тыс.`.
    fn rest(&self, at: usize, above: i32) -> Option<(Vec<ExactValue>, usize)> {
        let at = if self.is_any(at, |known| known.and) { at + 1 } else { at };
        self.tokens.get(at).filter(|token| token.kind == TokenKind::Number)?;
        let (groups, after) = groups(self.text, self.tokens, at);
        let (power, end) = self.magnitude(after);
        (power > 0 && power < above).then(|| (values(&groups, power), end))
    }

    /// The power of ten of the words behind a number, and the token after them.
    fn magnitude(&self, from: usize) -> (i32, usize) {
        // `40 多万`
        let about = self.is_any(from, |known| known.about);
        let (mut power, mut at) = (0, if about { from + 1 } else { from });
        while let Some(more) = self.scale(at) {
            power += more;
            at += 1;
            // `miles de millones`
            if self.is_any(at, |known| known.of) && self.scale(at + 1).is_some() {
                at += 1;
            }
        }
        (power, if power > 0 { at } else { from })
    }

    /// Other meanings of a number without a word for its magnitude: `10k`, `1.5M`, `1990s`, years of the Buddhist era.
    fn readings_of(&self, after: usize, groups: &[(char, String)], list: &mut Vec<ExactValue>) {
        let tight = self.tokens.get(after).filter(|token| token.tight && token.kind == TokenKind::Word);
        let tail = tight.map(|token| &self.text[token.range.clone()]);
        let power = match tail {
            Some("k" | "K" | "к" | "К") => 3,
            Some("M" | "M€" | "М") => 6,
            Some("B" | "G") => 9,
            _ => 0,
        };
        if power > 0 {
            list.extend(values(groups, power));
        }
        let whole = list.first().and_then(|value| value.whole());
        match (whole, groups.len()) {
            (Some(year @ 1000..2100), 1) if year % 10 == 0 && tail == Some("s") => {
                list.push(ExactValue::new(year % 100, 0));
            }
            (Some(year @ 2400..2700), 1) if self.lang == "th" => list.push(ExactValue::new(year - 543, 0)),
            _ => {}
        }
    }

    /// A number in words, and the token after it.
    fn words(&self, first: usize, list: &mut Vec<Number>) -> usize {
        if self.lang == "zh" {
            return self.signs(first, list);
        }
        let Some(lexicon) = languages::lexicon(self.lang) else { return self.parts(first, list) };
        let Some(found) = spelled(self, lexicon, self.lang, first) else { return first + 1 };
        let range = self.tokens[first].range.start..self.tokens[found.end - 1].range.end;
        // `five other languages` are six in all.
        let mut beside = (first.saturating_sub(2)..first).chain(found.end..found.end + 2);
        let sure = found.sure && !beside.any(|at| lexicon.is_other(&self.folded(at)));
        list.push(Number { range, values: found.values, soft: true, sure, power: 0 });
        found.end
    }

    /// A number in the signs of Chinese, and the token after it.
    fn signs(&self, first: usize, list: &mut Vec<Number>) -> usize {
        const LONGEST: usize = 40;
        let start = self.tokens[first].range.start;
        if !self.text[start..].starts_with(han::is_sign) {
            return first + 1;
        }
        let rest: Vec<char> = self.text[start..].chars().take(LONGEST).collect();
        let Some(found) = han::signs(&rest) else { return first + 1 };
        let length: usize = rest.iter().take(found.length).map(|c| c.len_utf8()).sum();
        let range = start..start + length;
        let after = self.tokens[first..].iter().position(|token| token.range.start >= range.end);
        let end = after.map_or(self.tokens.len(), |after| first + after);
        let before: String = self.text[..start].chars().rev().take(2).collect();
        // `星期三`, `六月`
        let is_day = before.starts_with(['周', '週']) || before == "期星" || before == "拜礼";
        if !is_day && !self.text[range.end..].starts_with('月') {
            let sure = found.sure && !before.starts_with(['他', '它', '外', '另']);
            list.push(Number { range, values: found.values, soft: true, sure, power: 0 });
        }
        end
    }

    /// A number in words of a language of which only some are known, with its parts, and the token after it.
    fn parts(&self, first: usize, list: &mut Vec<Number>) -> usize {
        let (mut total, mut current, mut at, mut end) = (0u128, 0u128, first, first);
        let mut parts = Vec::new();
        loop {
            let value = scales::word(self.lang, &self.folded(at)).map(u128::from);
            if let Some(power) = self.scale(at).and_then(|power| u32::try_from(power).ok()) {
                current = current.max(1).saturating_mul(10u128.saturating_pow(power));
                if power > 2 {
                    total = total.saturating_add(current);
                    current = 0;
                }
                parts.push(10u128.saturating_pow(power));
            } else if let Some(value) = value {
                current = current.saturating_add(value);
                parts.push(value);
            } else {
                break;
            }
            end = at + 1;
            let joined = self
                .tokens
                .get(end)
                .is_some_and(|token| token.is_mark(&['-', '‑']) || scales::joins(&token.folded(self.text)));
            at = if joined { end + 1 } else { end };
        }
        if end == first {
            return first + 1;
        }
        parts.push(total.saturating_add(current));
        let range = self.tokens[first].range.start..self.tokens[end - 1].range.end;
        let values = parts.into_iter().map(|part| ExactValue::new(part, 0)).collect();
        list.push(Number { range, values, soft: true, sure: false, power: 0 });
        end
    }

    /// Other meanings of the ends of a span: the first of `5–10 million`, the second of `2021–22`.
    fn spans(&self, list: &mut [Number]) {
        for at in 1..list.len() {
            let (before, after) = list.split_at_mut(at);
            let (Some(first), Some(second)) = (before.last_mut(), after.first_mut()) else { continue };
            let gap = self.text[first.range.end..second.range.start].trim();
            if first.power == 0 && second.power > 0 && gap.chars().count() < 6 {
                let scaled: Vec<ExactValue> =
                    first.values.iter().map(|value| value.times(second.power)).collect();
                first.values.extend(scaled);
            }
            // `from 18 to 19 h`
            let is_span = gap.chars().count() < 6 && !gap.contains(['，', '。', '；']);
            first.soft |= second.soft && second.power == 0 && is_span && self.is_hour(second);
            let whole = |number: &Number| number.values.first().and_then(|value| value.whole());
            if let (Some(year @ 1000..2200), Some(short @ 1..100)) = (whole(first), whole(second))
                && matches!(gap, "-" | "–" | "—" | "/" | "‑")
            {
                second.values.push(ExactValue::new(year - year % 100 + short, 0));
            }
        }
    }

    /// The number of a chapter or a century in Roman letters.
    fn roman(&self, at: usize) -> Option<Number> {
        let range = self.tokens[at].range.clone();
        let value = roman::value(&self.text[range.clone()]).filter(|value| *value > 2)?;
        let values = vec![ExactValue::new(u128::from(value), 0)];
        // `V` and `X` are names too.
        let sure = range.len() > 1 && value > 3;
        Some(Number { range, values, soft: true, sure, power: 0 })
    }

    /// Whether a number is the code of a country before a telephone number, or a part of `24/7`.
    fn is_dialed(&self, at: usize) -> bool {
        let before = || at.checked_sub(1).map(|before| &self.tokens[before]);
        let of_always = |first: Option<usize>| {
            let text = |at: usize| self.tokens.get(at).map(|token| &self.text[token.range.clone()]);
            first.is_some_and(|first| {
                text(first) == Some("24") && text(first + 1) == Some("/") && text(first + 2) == Some("7")
            })
        };
        of_always(Some(at))
            || of_always(at.checked_sub(2))
            || self.tokens[at].tight && before().is_some_and(|before| before.is_mark(&['+']))
    }

    /// Whether a number is an hour, minutes, or the month of an East Asian date.
    fn is_of_clock(&self, at: usize, after: usize) -> bool {
        // A colon between digits: after a word it introduces the number.
        let is_digits = |at: usize| self.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Number);
        let mark = |at: usize| {
            let tight = |at: usize| self.tokens.get(at).is_some_and(|token| token.tight);
            let is_colon = self.tokens.get(at).is_some_and(|token| token.is_mark(&[':']));
            is_colon && tight(at) && tight(at + 1) && at > 0 && is_digits(at - 1) && is_digits(at + 1)
        };
        // `a las 15.30`, `15 h 30`
        let is_hour = at
            .checked_sub(1)
            .is_some_and(|before| self.is_any(before, |known| known.hours) && self.behind().is_time(before));
        // More than 24 are a time that passes.
        let is_small = || self.tokens[at].small(self.text).is_some_and(|value| value <= 24);
        is_hour
            || mark(after)
            || at > 0 && mark(at - 1)
            || is_small() && self.is_any(after, |known| known.clock)
    }

    /// Whether digits are soft because they are an hour.
    fn is_hour(&self, number: &Number) -> bool {
        self.text[number.range.clone()].chars().all(|c| digit(c).is_some() || c == '.')
    }

    /// Whether a translation writes a number in another unit.
    fn is_converted(&self, after: usize) -> bool {
        let degree = self.tokens.get(after).is_some_and(|token| token.is_mark(&['°', '′', '″', '"']));
        let degree = degree && !self.is_one(after + 1, &["c", "с"]);
        degree || self.is_any(after, |known| known.converted)
    }
}

impl Words for Reader<'_> {
    fn word(&self, at: usize) -> Option<String> {
        self.tokens.get(at).filter(|token| token.kind == TokenKind::Word).map(|token| token.folded(self.text))
    }

    fn is_hyphen(&self, at: usize) -> bool {
        let tight = |at: usize| self.tokens.get(at).is_some_and(|token| token.tight);
        tight(at) && tight(at + 1) && self.tokens[at].is_mark(&['-', '‑'])
    }
}

#[cfg(test)]
mod tests;
