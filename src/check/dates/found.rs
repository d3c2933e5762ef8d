//! Dates with day and month in a text, in the forms of the six languages and of ISO 8601.

use std::ops::Range;

use super::super::tokens::{Token, TokenKind, tokens};
use crate::languages::LanguageWords;

/// A date of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its bytes.
    pub range: Range<usize>,
    /// The year, if it is written.
    pub year: Option<i16>,
    /// The month.
    pub month: i8,
    /// The day.
    pub day: i8,
}

/// A day of a text, or two with a dash or a word of a span between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Its bytes.
    pub range: Range<usize>,
    /// Its first day.
    pub first: Written,
    /// Its last day; the first one itself for a single day.
    pub last: Written,
}

/// All spans of a text; a year that is written only once belongs to both ends.
pub fn spans(text: &str, words: &LanguageWords) -> Vec<Span> {
    let mut dates = written(text, words);
    dates.sort_by_key(|date| date.range.start);
    let mut list: Vec<Span> = Vec::new();
    for date in dates {
        match list.last_mut().filter(|span| span.first == span.last && joins(text, span, &date, words)) {
            Some(span) => {
                span.range.end = date.range.end;
                span.first.year = span.first.year.or(date.year);
                span.last = Written { year: date.year.or(span.first.year), ..date };
            }
            None => list.push(Span { range: date.range.clone(), first: date.clone(), last: date }),
        }
    }
    list
}

fn joins(text: &str, span: &Span, date: &Written, words: &LanguageWords) -> bool {
    let Some(gap) = text.get(span.range.end..date.range.start) else { return false };
    let list = tokens(gap);
    let between = |token: &Token| {
        token.is_mark(DASHES)
            || words.between.contains(&token.folded(gap).as_str())
            || &gap[token.range.clone()] == "/"
    };
    let small = |token: &Token| {
        let word = token.folded(gap);
        words.inside.contains(&word.as_str()) || matches!(word.as_str(), "日" | "г" | "года" | "du" | "del")
    };
    list.len() < 5 && list.iter().any(between) && list.iter().all(|token| between(token) || small(token))
}

/// To the token before or after.
type Step = fn(usize) -> Option<usize>;

const DASHES: &[char] = &['-', '–', '—', '‑', '~', '～'];

/// All dates of a text.
pub fn written(text: &str, words: &LanguageWords) -> Vec<Written> {
    let list = tokens(text);
    let reader = Reader { text, words, tokens: &list };
    let mut found = Vec::new();
    for at in 0..list.len() {
        match list[at].kind {
            TokenKind::Number => {
                reader.iso(at, &mut found);
                reader.numeric(at, &mut found);
            }
            TokenKind::Word if &text[list[at].range.clone()] == "月" => reader.han(at, &mut found),
            TokenKind::Word if reader.has_number(at) => reader.named(at, &mut found),
            TokenKind::Word => {}
            TokenKind::Mark(_) => {}
        }
    }
    found
}

struct Reader<'t> {
    text: &'t str,
    words: &'t LanguageWords,
    tokens: &'t [Token],
}

impl Reader<'_> {
    /// Whether a number is as near as that of a day to the name of its month.
    fn has_number(&self, at: usize) -> bool {
        let near = at.saturating_sub(4)..(at + 3).min(self.tokens.len());
        self.tokens[near].iter().any(|token| token.kind == TokenKind::Number)
    }

    fn number(&self, at: usize, most: i16) -> Option<i16> {
        let number = i16::try_from(self.tokens.get(at)?.small(self.text)?).ok()?;
        (1..=most).contains(&number).then_some(number)
    }

    fn day(&self, at: usize) -> Option<i8> {
        i8::try_from(self.number(at, 31)?).ok()
    }

    fn year(&self, at: usize) -> Option<i16> {
        self.number(at, 2199).filter(|year| *year >= 1800)
    }

    fn is(&self, at: usize, word: &str) -> bool {
        self.tokens.get(at).is_some_and(|token| &self.text[token.range.clone()] == word)
    }

    fn any(&self, at: usize, list: &[&str]) -> bool {
        self.tokens.get(at).is_some_and(|token| list.contains(&token.folded(self.text).as_str()))
    }

    fn dash(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is_mark(DASHES))
    }

    fn push(&self, found: &mut Vec<Written>, ends: (usize, usize), year: Option<i16>, month: i8, day: i8) {
        let range = self.tokens[ends.0].range.start..self.tokens[ends.1].range.end;
        found.push(Written { range, year, month, day });
    }

    /// `2021-10-18`
    fn iso(&self, at: usize, found: &mut Vec<Written>) {
        let tight = (at + 1..at + 5).all(|at| self.tokens.get(at).is_some_and(|token| token.tight));
        if !tight || !self.is(at + 1, "-") || !self.is(at + 3, "-") {
            return;
        }
        if let (Some(year), Some(month), Some(day)) =
            (self.year(at), self.number(at + 2, 12), self.day(at + 4))
        {
            self.push(found, (at, at + 4), Some(year), i8::try_from(month).unwrap_or(1), day);
        }
    }

    /// `18.10.2021`, `18/10/2021`
    fn numeric(&self, at: usize, found: &mut Vec<Written>) {
        let tight = (at + 1..at + 5).all(|at| self.tokens.get(at).is_some_and(|token| token.tight));
        let marks = self.words.numeric;
        let mark = |at: usize| self.tokens.get(at).is_some_and(|token| token.is_mark(marks));
        if !tight || !mark(at + 1) || !mark(at + 3) {
            return;
        }
        if let (Some(day), Some(month), Some(year)) =
            (self.day(at), self.number(at + 2, 12), self.year(at + 4))
        {
            self.push(found, (at, at + 4), Some(year), i8::try_from(month).unwrap_or(1), day);
        }
    }

    /// `2022年6月7日至9日`; the token is `月`.
    fn han(&self, at: usize, found: &mut Vec<Written>) {
        let Some(before) = at.checked_sub(1) else { return };
        let (Some(month), Some(day)) = (self.number(before, 12), self.day(at + 1)) else { return };
        let month = i8::try_from(month).unwrap_or(1);
        let has_year = before >= 2 && self.is(before - 1, "年");
        let year = if has_year { self.year(before - 2) } else { None };
        let start = if year.is_some() { before - 2 } else { before };
        self.push(found, (start, at + 1), year, month, day);
        let day_sign = usize::from(self.is(at + 2, "日"));
        let next = at + 2 + day_sign;
        if (self.any(next, self.words.between) || self.dash(next))
            && self.is(next + 2, "日")
            && let Some(last) = self.day(next + 1)
        {
            self.push(found, (next + 1, next + 2), year, month, last);
        }
    }

    /// A month by name: `18 October 2021`, `7–9 de junio de 2022`, `June 7, 2022`.
    fn named(&self, at: usize, found: &mut Vec<Written>) {
        let Some((month, end)) = self.month(at) else { return };
        let skip = |at: usize, step: Step| {
            let mut at = Some(at);
            for _ in 0..3 {
                match at {
                    Some(here)
                        if self.any(here, self.words.inside) || self.is(here, "º") || self.is(here, ",") =>
                    {
                        at = step(here)
                    }
                    _ => break,
                }
            }
            at
        };
        let back: Step = |at| at.checked_sub(1);
        let on: Step = |at| at.checked_add(1);
        let before = back(at).and_then(|at| skip(at, back)).filter(|at| self.day(*at).is_some());
        if let Some(day_at) = before {
            let year_at = skip(self.dual(end), on).filter(|at| self.year(*at).is_some());
            let year = year_at.and_then(|at| self.year(at));
            let last = year_at.unwrap_or(end - 1);
            let first = back(day_at)
                .filter(|at| self.dash(*at) || self.any(*at, self.words.between))
                .and_then(back)
                .and_then(|at| skip(at, back))
                .filter(|at| self.day(*at).is_some());
            if let Some(first) = first {
                self.push(found, (first, first), year, month, self.day(first).unwrap_or(1));
            }
            self.push(found, (day_at, last), year, month, self.day(day_at).unwrap_or(1));
            return;
        }
        let Some(day) = self.day(end) else { return };
        let second = (self.dash(end + 1) || self.any(end + 1, self.words.between))
            .then(|| self.day(end + 2))
            .flatten();
        let after = if second.is_some() { end + 3 } else { end + 1 };
        let year_at = skip(after, on).filter(|at| self.year(*at).is_some());
        let year = year_at.and_then(|at| self.year(at));
        self.push(found, (at, if second.is_some() { end } else { year_at.unwrap_or(end) }), year, month, day);
        if let Some(second) = second {
            self.push(found, (end + 2, year_at.unwrap_or(end + 2)), year, month, second);
        }
    }

    /// The month whose name begins here, and the token after it.
    fn month(&self, at: usize) -> Option<(i8, usize)> {
        let folded = |at: usize| self.tokens.get(at).map(|token| token.folded(self.text)).unwrap_or_default();
        let one = folded(at);
        let two = format!("{one} {}", folded(at + 1));
        let find = |name: &str| self.words.months.iter().find(|(known, _)| *known == name);
        let (number, end) = match (find(&two), find(&one)) {
            (Some((_, number)), _) => (*number, at + 2),
            (None, Some((_, number))) => (*number, at + 1),
            _ => return None,
        };
        Some((i8::try_from(number).ok()?, end))
    }

    /// The token after the second name of a month: `تشرين الأول/أكتوبر`.
    fn dual(&self, end: usize) -> usize {
        if self.is(end, "/") { self.month(end + 1).map_or(end, |(_, end)| end) } else { end }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(lang: &str, text: &str) -> Vec<(Option<i16>, i8, i8)> {
        let words = &crate::languages::of(lang).unwrap().words;
        written(text, words).into_iter().map(|date| (date.year, date.month, date.day)).collect()
    }

    #[test]
    fn a_day_is_read_in_the_ways_of_six_languages() {
        let ways = [
            ("en", "on Monday, 18 October 2021"),
            ("en", "October 18th, 2021"),
            ("en", "the 18th of October, 2021"),
            ("fr", "le lundi 18 octobre 2021"),
            ("es", "el 18 de octubre de 2021"),
            ("ru", "18 октября 2021 года"),
            ("ar", "في 18 أكتوبر 2021"),
            ("ar", "١٨ تشرين الأول/أكتوبر ٢٠٢١"),
            ("zh", "2021年10月18日，星期一"),
            ("en", "2021-10-18"),
        ];
        for (lang, text) in ways {
            assert_eq!(read(lang, text), [(Some(2021), 10, 18)], "{text}");
        }
        assert_eq!(read("fr", "le 1er octobre"), [(None, 10, 1)]);
        assert!(read("en", "in October 2021, 40 people").is_empty());
    }

    #[test]
    fn both_days_of_a_span_are_read() {
        let ways = [
            ("en", "7–9 June 2022"),
            ("en", "from 7 to 9 June 2022"),
            ("en", "June 7–9, 2022"),
            ("fr", "du 7 au 9 juin 2022"),
            ("es", "del 7 al 9 de junio de 2022"),
            ("ru", "с 7 по 9 июня 2022 года"),
            ("ar", "من 7 إلى 9 يونيو 2022"),
            ("zh", "2022年6月7日至9日"),
        ];
        for (lang, text) in ways {
            assert_eq!(read(lang, text), [(Some(2022), 6, 7), (Some(2022), 6, 9)], "{text}");
        }
    }

    proptest! {
        #[test]
        fn arbitrary_text_has_dates_on_whole_characters(
            text in "(18|7|2021| |-|–|,|of|October|october|月|年|日|至|th|/|\\PC){0,30}",
        ) {
            for lang in ["en", "zh", "ar"] {
                for date in written(&text, &crate::languages::of(lang).unwrap().words) {
                    prop_assert!(text.get(date.range.clone()).is_some(), "{date:?}");
                }
            }
        }
    }
}
