//! Months that a translation names in place of others.

use std::ops::Range;

use super::tokens::{Token, TokenKind, tokens};
use super::written_days::written_day;
use crate::languages;

/// A month of a text that is beside a number, with its bytes.
pub type Month = (u8, Range<usize>);

/// The number of a month in the signs before `月`.
fn han(before: &str) -> Option<u32> {
    const SIGNS: [&str; 12] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
    let run = before.trim_end_matches(|c| "一二三四五六七八九十".contains(c));
    let sign = &before[run.len()..];
    SIGNS.iter().zip(1..).find(|(known, _)| **known == sign).map(|(_, month)| month)
}

/// The months of a text in a language that are beside a day or a year.
pub fn months(text: &str, lang: &str) -> Vec<Month> {
    let Some(language) = languages::of(lang) else { return Vec::new() };
    let list = tokens(text);
    let number = |at: usize| list.get(at).is_some_and(|token| token.kind == TokenKind::Number);
    let folded = |at: usize| list.get(at).map(|token| token.folded(text)).unwrap_or_default();
    let known = |name: &str| language.words.months.iter().find(|(known, _)| *known == name);
    let mut found = Vec::new();
    let mut at = 0;
    while at < list.len() {
        let here = at;
        at += 1;
        if list[here].kind == TokenKind::Number
            && let Some(day) = written_day(text, &list, here, lang)
        {
            found.extend(day.month.map(|month| (month, day.range)));
            at = day.end;
            continue;
        }
        if list[here].kind != TokenKind::Word {
            continue;
        }
        if &text[list[here].range.clone()] == "月" {
            let value = here.checked_sub(1).and_then(|before| list[before].small(text));
            let value = value.or_else(|| han(&text[..list[here].range.start]));
            let value =
                value.and_then(|value| u8::try_from(value).ok()).filter(|month| (1..=12).contains(month));
            found.extend(
                value.map(|month| (month, list[here.saturating_sub(1)].range.start..list[here].range.end)),
            );
            continue;
        }
        let one = folded(here);
        let two = known(&format!("{one} {}", folded(here + 1)));
        let Some((_, month)) = two.or_else(|| known(&one)) else { continue };
        let end = here + usize::from(two.is_some()) + 1;
        // `may` is a verb too.
        let is_name = lang != "en" || text[list[here].range.clone()].starts_with(char::is_uppercase);
        let is_near = (here.saturating_sub(2)..here).any(number) || (end..end + 3).any(number);
        let before = here.checked_sub(1).map(folded).unwrap_or_default();
        let is_in = language.words.before_months.contains(&before.as_str());
        if is_name && (is_near || is_in) {
            let last: &Token = &list[end - 1];
            found.push((*month, list[here].range.start..last.range.end));
            at = end;
        }
    }
    found
}

/// A month of a translation that its original lacks, and one of the original that the translation lacks.
pub fn other(own: &[Month], others: &[Month]) -> Option<(Range<usize>, Range<usize>)> {
    let alone = |list: &[Month], known: &[Month]| {
        let mut found = list.iter().filter(|(month, _)| !known.iter().any(|(other, _)| other == month));
        found.next().map(|(_, range)| range.clone())
    };
    Some((alone(own, others)?, alone(others, own)?))
}

#[cfg(test)]
mod tests {
    use super::{months, other};

    #[test]
    fn months_are_known_beside_numbers_in_six_languages() {
        for (lang, text) in [
            ("en", "in October 2021"),
            ("en", "on 18 October"),
            ("fr", "le 18 octobre"),
            ("es", "en octubre de 2021"),
            ("ru", "в октябре 2021 года"),
            ("ar", "في 18 تشرين الأول/أكتوبر 2021"),
            ("zh", "2021年10月"),
        ] {
            let found = months(text, lang);
            assert!(!found.is_empty() && found.iter().all(|(month, _)| *month == 10), "{text}: {found:?}");
        }
        for (lang, text) in [
            ("en", "released on 2021-10-18"),
            ("fr", "le 18/10/2021"),
            ("ru", "18.10.2021"),
            ("en", "10/18/2021"),
        ] {
            assert_eq!(months(text, lang).first().map(|(month, _)| *month), Some(10), "{text}");
        }
        assert!(months("version 2.10.3 of 3/5/2021", "en").is_empty());
        for (lang, text) in [
            ("en", "in March"),
            ("fr", "en mars"),
            ("es", "en marzo"),
            ("ru", "в марте"),
            ("ar", "في مارس"),
            ("zh", "三月"),
        ] {
            assert_eq!(months(text, lang).first().map(|(month, _)| *month), Some(3), "{text}");
        }
        assert!(months("you may 5 times", "en").is_empty());
        assert!(other(&months("18 novembre", "fr"), &months("18 October", "en")).is_some());
        assert!(other(&months("le 18", "fr"), &months("18 October", "en")).is_none());
    }
}
