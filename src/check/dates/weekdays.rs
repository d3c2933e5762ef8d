//! A weekday beside a whole date that falls on another one: `Tuesday, 3 March 2027`.
//!
//! Only a weekday that certainly belongs to the date counts: directly before it, in brackets after it, or between commas. One of
//! several, as in `Monday to Friday, 5 March 2027`, and a name, as in `The Sun, 3 March 2027`, do not count.

use std::ops::Range;

use super::super::tokens::{Token, TokenKind};
use crate::date::Day;
use crate::languages::{Language, Letters, Signs, Week};

/// A weekday that a date does not have.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Slip {
    /// Its bytes.
    pub range: Range<usize>,
    /// The correct weekday, in the same form.
    pub right: String,
}

/// Before this year, some countries used other calendars.
const SINCE: i16 = 1920;

/// The wrong weekday beside a date whose bytes are `date`.
pub(super) fn slip(
    (text, tokens): (&str, &[Token]),
    date: &Range<usize>,
    day: Day,
    language: &'static Language,
) -> Option<Slip> {
    if day.year() < SINCE {
        return None;
    }
    let reader = Reader { text, tokens, language };
    let first = tokens.partition_point(|token| token.range.start < date.start);
    let after = tokens.partition_point(|token| token.range.start < date.end);
    let (range, week, found) = match &language.weekdays.signs {
        Some(signs) => reader.after_in_signs(after, signs)?,
        None => reader.before(first).or_else(|| reader.behind(after))?,
    };
    if found == day.weekday() { None } else { reader.mend(range, week, day.weekday()) }
}

/// The bytes of a weekday, its week, and its number.
type Found = (Range<usize>, &'static Week, usize);

struct Reader<'t> {
    text: &'t str,
    tokens: &'t [Token],
    language: &'static Language,
}

impl Reader<'_> {
    fn word(&self, at: usize) -> String {
        self.tokens.get(at).map(|token| token.folded(self.text)).unwrap_or_default()
    }

    fn is_one(&self, at: usize, words: &[&str]) -> bool {
        words.contains(&self.word(at).as_str())
    }

    fn mark(&self, at: usize) -> Option<char> {
        match self.tokens.get(at)?.kind {
            TokenKind::Mark(mark) => Some(mark),
            _ => None,
        }
    }

    fn weekday(&self, at: usize) -> Option<Found> {
        let Language { weeks, other_weeks, weekdays, .. } = self.language;
        let token = self.tokens.get(at).filter(|token| token.kind == TokenKind::Word)?;
        let word = token.folded(self.text);
        let before = at.checked_sub(1).map(|at| self.word(at)).unwrap_or_default();
        let weeks = weeks.iter().chain(*other_weeks);
        let found = weeks.filter_map(|week| Some((week, week.iter().position(|day| *day == word)?)));
        // Some days of Russian have one form for two cases; the preposition shows which one is meant.
        let is_governed = weekdays.governing.contains(&before.as_str());
        let (week, number) =
            found.reduce(
                |first, next| {
                    if weekdays.prepositions.is_some() && !is_governed { next } else { first }
                },
            )?;
        let capital = self.text[token.range.clone()].starts_with(char::is_uppercase);
        let first = at == 0 || self.mark(at - 1).is_some_and(|mark| !matches!(mark, ',' | '-'));
        let is_other = match weekdays.letters {
            Letters::Any => false,
            Letters::Capital => !capital,
            // `Santo Domingo`
            Letters::Small => capital && !first,
        };
        // `окружающая среда`
        let is_homonym = weekdays.homonym == Some(number) && !first && !is_governed && !before.is_empty();
        let is_name = is_other || is_homonym || weekdays.names.contains(&(&before, &word));
        (!is_name).then(|| (token.range.clone(), week, number))
    }

    /// `Tuesday, the 3rd of March 2027`; `first` is the first token of the date.
    fn before(&self, first: usize) -> Option<Found> {
        let mut at = first.checked_sub(1)?;
        for _ in 0..2 {
            let small = matches!(self.mark(at), Some(',' | '،' | '.'))
                || self.is_one(at, self.language.weekdays.before);
            if !small {
                break;
            }
            at = at.checked_sub(1)?;
        }
        let found = self.weekday(at)?;
        // A full stop after a whole name ends a sentence, and the date begins another.
        let is_short = self.language.weeks.first().is_some_and(|whole| found.1[0].len() < whole[0].len());
        if self.mark(at + 1) == Some('.') && !is_short {
            return None;
        }
        let is_one_of_several = at >= 2 && self.joins(at - 1) && self.weekday(at - 2).is_some();
        (!is_one_of_several).then_some(found)
    }

    /// `3 March 2027 (Tuesday)`, `3 March 2027, Tuesday, …`
    fn behind(&self, after: usize) -> Option<Found> {
        let mut at = after;
        while self.is_one(at, self.language.weekdays.behind) || self.mark(at) == Some('.') && at > after {
            at += 1;
        }
        let open = self.mark(at)?;
        let found = self.weekday(at + 1)?;
        let fits = match (open, self.mark(at + 2)) {
            ('(', Some(')')) => true,
            (',' | '،', None) => at + 2 == self.tokens.len(),
            (',' | '،', Some('.' | ')' | ';' | ',' | '،')) => self.weekday(at + 3).is_none(),
            _ => false,
        };
        fits.then_some(found)
    }

    /// `2027年3月3日（星期二）`
    fn after_in_signs(&self, after: usize, signs: &'static Signs) -> Option<Found> {
        let mut at = after;
        while self.is_one(at, signs.days) {
            at += 1;
        }
        at += usize::from(matches!(self.mark(at), Some('(' | '（' | ',' | '，')));
        let rest = &self.text[self.tokens.get(at)?.range.start..];
        let week = signs.week.iter().find(|week| rest.starts_with(**week))?;
        // Each sign is a word of its own.
        let at = at + week.chars().count();
        let range = self.tokens.get(at)?.range.clone();
        let sign = &self.text[range.clone()];
        let number = signs.names.iter().position(|day| *day == sign);
        let number = number.or_else(|| (sign == signs.last).then_some(signs.names.len() - 1))?;
        // `周一至周五`
        (!self.joins(at + 1)).then_some((range, &signs.names, number))
    }

    /// Whether a token is between two of several.
    fn joins(&self, at: usize) -> bool {
        matches!(self.mark(at), Some(',' | '،' | '/' | '-' | '–' | '—' | '&' | '、' | '~' | '～'))
            || self.is_one(at, self.language.words.between)
            || self.is_one(at, self.language.weekdays.joins)
    }

    /// The weekday with a number instead of the one in `range`, with the words that belong to it.
    fn mend(&self, range: Range<usize>, week: &Week, number: usize) -> Option<Slip> {
        let Language { weeks, weekdays, .. } = self.language;
        let right = *week.get(number)?;
        let at = self.tokens.partition_point(|token| token.range.start < range.start);
        if let (Some(prepositions), Some(before)) = (&weekdays.prepositions, at.checked_sub(1))
            && weeks.first() == Some(week)
            && self.is_one(before, prepositions)
        {
            let start = self.tokens[before].range.start;
            let right = cased(&format!("{} {right}", prepositions[number]), &self.text[start..]);
            return Some(Slip { range: start..range.end, right });
        }
        if let Some(signs) = &weekdays.signs {
            let before = &self.text[..range.start];
            let word = signs.week.iter().find(|word| before.ends_with(**word)).copied().unwrap_or_default();
            return Some(Slip { range: range.start - word.len()..range.end, right: [word, right].concat() });
        }
        let right = cased(right, &self.text[range.start..]);
        Some(Slip { range, right })
    }
}

/// A word with the capital that another has.
fn cased(word: &str, like: &str) -> String {
    let mut letters = word.chars();
    match letters.next().filter(|_| like.starts_with(char::is_uppercase)) {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::tokens::tokens;
    use super::super::found::spans;
    use super::*;
    use crate::languages::of;

    /// The text after its help was obeyed.
    fn mended(lang: &str, text: &str) -> Option<String> {
        let language = of(lang).unwrap();
        let list = tokens(text);
        spans(text, &language.words).into_iter().find_map(|span| {
            let day = Day::new(span.first.year?, span.first.month, span.first.day)?;
            let slip = slip((text, &list), &span.range, day, language)?;
            Some([&text[..slip.range.start], &slip.right, &text[slip.range.end..]].concat())
        })
    }

    #[test]
    fn a_weekday_that_the_date_does_not_have_is_a_slip() {
        for (lang, text, right) in [
            ("en", "On Tuesday, 3 March 2027 we meet", "On Wednesday, 3 March 2027 we meet"),
            ("en", "Tuesday the 3rd of March 2027", "Wednesday the 3rd of March 2027"),
            ("en", "Tue, March 3, 2027", "Wed, March 3, 2027"),
            ("en", "Tuesday, 2027-03-03", "Wednesday, 2027-03-03"),
            ("en", "on 3 March 2027 (Tuesday)", "on 3 March 2027 (Wednesday)"),
            ("en", "3 March 2027, Tuesday", "3 March 2027, Wednesday"),
            ("en", "Tuesday, 3–5 March 2027", "Wednesday, 3–5 March 2027"),
            ("en", "from Monday 1 to Thursday 3 March 2027", "from Monday 1 to Wednesday 3 March 2027"),
            ("fr", "Le mardi 3 mars 2027", "Le mercredi 3 mars 2027"),
            ("fr", "Mardi 3 mars 2027", "Mercredi 3 mars 2027"),
            ("es", "el martes, 3 de marzo de 2027", "el miércoles, 3 de marzo de 2027"),
            ("es", "Martes 3 de marzo de 2027", "Miércoles 3 de marzo de 2027"),
            ("ru", "Во вторник, 3 марта 2027 года", "В среду, 3 марта 2027 года"),
            ("ru", "в среду, 2 марта 2027 года", "во вторник, 2 марта 2027 года"),
            ("ru", "3 марта 2027 г. (четверг)", "3 марта 2027 г. (среда)"),
            ("ar", "يوم الثلاثاء 3 مارس 2027", "يوم الأربعاء 3 مارس 2027"),
            ("ar", "الثلاثاء، 3 مارس 2027", "الأربعاء، 3 مارس 2027"),
            ("zh", "2027年3月3日（星期二）", "2027年3月3日（星期三）"),
            ("zh", "2027年3月3日周二", "2027年3月3日周三"),
        ] {
            assert_eq!(mended(lang, text).as_deref(), Some(right), "{text}");
            assert_eq!(mended(lang, right), None, "{right}");
        }
    }

    #[test]
    fn other_weekdays_beside_a_date_are_left_alone() {
        for (lang, text) in [
            ("en", "Monday to Friday, 3 March 2027"),
            ("en", "Monday and Tuesday, 3 March 2027"),
            ("en", "Monday–Friday 3 March 2027"),
            ("en", "every Tuesday from 3 March 2027"),
            ("en", "On 3 March 2027, Friday prayers"),
            ("en", "from 3 March 2027, Monday to Friday, 9 to 5"),
            ("en", "from 3 March 2027, Monday, Friday"),
            ("en", "The Sun, 3 March 2027"),
            ("en", "the sun 3 March 2027"),
            ("en", "Tuesday, 3 March"),
            ("en", "Tuesday 10 a.m., 3 March 2027"),
            ("es", "Santo Domingo, 3 de marzo de 2027"),
            ("ru", "День окружающей среды, 3 марта 2027 года"),
            ("ru", "Наша среда, 4 марта 2027 года"),
            ("ru", "Вторник, 25 октября 1917 года"),
            ("fr", "mon 3 mars 2027"),
            ("zh", "2027年3月3日起，周一至周五"),
            ("zh", "2027年3月3日，周一至周五"),
        ] {
            assert_eq!(mended(lang, text), None, "{text}");
        }
    }
}
