//! Straight quotation marks that stay straight although the page has the typography of its language.
//!
//! This happens in text that looks like program code, `lang="fr"`, and to marks without a counterpart. Marks of feet and inches, in
//! addresses, and between letters, as in Hebrew, are correct.

use super::reading::Reading;
use crate::content::kinds::TypographyMode;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locales::typography::{Rules, straight_marks};
use crate::markdown::{OBJECT, Passage};

/// Reports each word with such marks once.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) {
    if reading.scope.site.typography(reading.page) == TypographyMode::Verbatim {
        return;
    }
    let Some(rules) = &reading.scope.locales.get(reading.page.lang).rules else { return };
    let reported = Reported::of(reading);
    for passage in reading.passages() {
        marks(reading, rules, passage, &reported, diags);
    }
}

fn marks(
    reading: &Reading<'_>,
    rules: &Rules,
    passage: &Passage,
    reported: &Reported,
    diags: &mut Diagnostics,
) {
    let text = passage.text.as_str();
    let mut end = 0;
    for at in straight_marks(rules, text) {
        let after_digit = text[..at].ends_with(|c: char| c.is_numeric());
        let inside =
            text[..at].ends_with(char::is_alphabetic) && text[at + 1..].starts_with(char::is_alphabetic);
        if at < end || after_digit || inside {
            continue;
        }
        let parts = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',' | ';' | OBJECT);
        let start = end.max(text[end..at].rfind(parts).map_or(end, |found| end + found));
        let start = text[start..at].find(|c| !parts(c)).map_or(at, |found| start + found);
        end = text[at..].find(parts).map_or(text.len(), |found| at + found);
        let word = &text[start..end];
        if word.contains("://") || word.contains('@') || reported.holds(passage.source(at..at + 1).start) {
            continue;
        }
        let own = rules.quotes.first().map(|pair| format!("`{}` and `{}`", pair.open, pair.close));
        let own = own.map_or_else(
            || "the language’s own mark".to_owned(),
            |own| format!("the language’s own marks {own}"),
        );
        let is_alone =
            word.matches('"').count() == 1 && !word.contains(['=', '{', '}', '[', ']', '<', '>', '\\']);
        let (message, help) = if is_alone {
            let message =
                format!("the quotation mark in `{word}` has no partner in its paragraph and stays straight");
            (message, format!("type the other mark `\"` too; or type {own}"))
        } else {
            let message = format!("the straight mark in `{word}` stays straight on the page");
            (message, format!("set it as code: `` `{word}` ``; or type {own}"))
        };
        reading.report(Code::StraightQuote, passage, at..at + 1, message, diags).help(help);
    }
}

/// What is reported already: syntax of another tool, a malformed call. Sorted by beginnings, with the furthest end so far.
struct Reported(Vec<(usize, usize)>);

impl Reported {
    fn of(reading: &Reading<'_>) -> Reported {
        let range = |problem: &Diagnostic| {
            let place = problem.place.as_ref()?;
            // Where the signs of a call in front matter are, if escapes write them, is known for the call alone.
            if problem.code == Code::ComponentPlace && place.start < reading.page.document.body.start {
                let line = reading.text[..place.start].rfind('\n').map_or(0, |end| end + 1);
                return Some((line, place.end));
            }
            let end = match problem.code {
                // Where such a call was meant to end is not known.
                Code::ComponentSyntax => {
                    let rest = reading.text.get(place.start..).unwrap_or_default();
                    place.start + rest.find('\n').unwrap_or(rest.len())
                }
                _ => place.end,
            };
            Some((place.start, end))
        };
        let mut ranges: Vec<_> = reading.page.document.problems.iter().filter_map(range).collect();
        ranges.sort_unstable();
        let mut furthest = 0;
        for (_, end) in &mut ranges {
            furthest = furthest.max(*end);
            *end = furthest;
        }
        Reported(ranges)
    }

    fn holds(&self, at: usize) -> bool {
        let before = self.0.partition_point(|(start, _)| *start <= at);
        before.checked_sub(1).is_some_and(|last| at < self.0[last].1)
    }
}
