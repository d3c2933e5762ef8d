//! Days without a year in a text that gives readers a deadline: later nobody knows which year is meant.

use super::dates::found::{Written, written};
use super::phrases::Folded;
use super::reading::Reading;
use super::scope::closing_form;
use crate::date::Day;
use crate::diag::{Code, Diagnostics};
use crate::languages;
use crate::markdown::Passage;

/// Reports them, once for each day of a page.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) {
    // A translator cannot say which year the original means.
    let is_original = reading.page.lang == reading.entry().original;
    let Some(words) = reading.words().filter(|_| is_original) else { return };
    let language = reading.scope.config.language(reading.page.lang).primary();
    let forms = closings(reading);
    let found: Vec<(&Passage, Vec<Written>)> =
        reading.prose.passages.iter().map(|passage| (passage, written(&passage.text, words))).collect();
    let mut known: Vec<(i8, i8)> = Vec::new();
    let all = || found.iter().flat_map(|(_, dates)| dates);
    for (passage, dates) in &found {
        if forms.is_empty() && !has_deadline(&passage.text, language) {
            continue;
        }
        for date in dates.iter().filter(|date| date.year.is_none()) {
            let day = (date.month, date.day);
            let given = all().any(|other| other.year.is_some() && (other.month, other.day) == day);
            if given
                || known.contains(&day)
                || says_year(passage, dates, date)
                || returns(&passage.text, language)
            {
                continue;
            }
            known.push(day);
            let shown = &passage.text[date.range.clone()];
            let message = format!("`{shown}` has no year, in a text with a deadline");
            let form = forms.iter().find(|(_, closes)| {
                (i8::try_from(closes.month()), i8::try_from(closes.day())) == (Ok(day.0), Ok(day.1))
            });
            let help = match form {
                Some((form, closes)) => format!(
                    "write `{}`, or let it be written: `{{{{ <deadline form=\"{form}\" /> }}}}`",
                    with_year(shown, closes.year(), language)
                ),
                None => {
                    let year = year_of(reading, date);
                    format!("write the year too: `{}`", with_year(shown, year, language))
                }
            };
            reading.report(Code::YearMissing, passage, date.range.clone(), message, diags).help(help);
        }
    }
}

/// The forms that a page names, and the days on which they close.
fn closings<'r>(reading: &'r Reading<'_>) -> Vec<(&'r str, Day)> {
    let calls = reading.page.document.outline.calls.iter();
    calls.filter_map(|call| closing_form(reading.scope.config, call)).collect()
}

/// Whether the year of the same sentence holds for a day too: `1 and 5 June 2022`, `In 2022, … on 1 June`.
fn says_year(passage: &Passage, dates: &[Written], date: &Written) -> bool {
    let end = |c: char| matches!(c, '.' | '!' | '?' | '。' | '！' | '？' | '؟' | ';' | '；');
    let text = &passage.text;
    let start = text[..date.range.start].rfind(end).map_or(0, |at| at + 1);
    let start = (start..=date.range.start).find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let stop = text[date.range.end..].find(end).map_or(text.len(), |at| date.range.end + at);
    let year = |part: &str| {
        part.split(|c: char| !c.is_numeric()).any(|number| matches!(number.parse::<u32>(), Ok(1900..=2199)))
    };
    dates.iter().any(|other| other.year.is_some() && (start..stop).contains(&other.range.start))
        || year(&text[start..stop])
}

/// The year of the next such day after the page's date or the edition's.
fn year_of(reading: &Reading<'_>, date: &Written) -> i16 {
    let from = reading.entry().date().map_or(reading.scope.config.today, |span| span.start.first_day());
    let this = Day::new(from.year(), date.month, date.day);
    if this.is_some_and(|day| day < from) { from.year() + 1 } else { from.year() }
}

fn with_year(shown: &str, year: i16, language: &str) -> String {
    match language {
        "zh" => format!("{year}年{shown}"),
        "es" => format!("{shown} de {year}"),
        "ru" => format!("{shown} {year} года"),
        "en" if shown.starts_with(char::is_alphabetic) => format!("{shown}, {year}"),
        _ => format!("{shown} {year}"),
    }
}

/// Whether a text speaks of the last day for something.
fn has_deadline(text: &str, language: &str) -> bool {
    languages::of(language).is_some_and(|known| has_any(text, known.years.deadlines))
}

/// Whether a text speaks of what comes each year.
fn returns(text: &str, language: &str) -> bool {
    languages::of(language).is_some_and(|known| has_any(text, known.years.returns))
}

fn has_any(text: &str, phrases: &[&str]) -> bool {
    let folded = Folded::new(text);
    phrases.iter().any(|phrase| folded.find(phrase).is_some())
}
