//! Dates in a text that contradict the facts of its entry, and weekdays that do not belong to their date ([`weekdays`]).
//!
//! A date counts only if it is about the same thing as the fact ([`claims`]): the days of an event in a sentence about the event,
//! and the last day of a form in a sentence about filling it in. The date of a page (`date`, `updated`) is that of its text, not of
//! the subject of the text, so it is not compared.

mod claims;
pub(super) mod found;
mod weekdays;

use std::fmt;

use super::reading::Reading;
use super::scope::closing_form;
use super::tokens::tokens;
use crate::content::kinds::Session;
use crate::date::{Day, PartialDate};
use crate::diag::{Code, Diagnostics};
use crate::markdown::{Call, Passage};

use claims::{Claim, Sentence};
use found::{Span, spans};
use weekdays::{Slip, slip};

/// The first and the last day of a fact.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Days {
    first: Day,
    last: Day,
}

impl fmt::Display for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first == self.last { self.first.fmt(f) } else { write!(f, "{}/{}", self.first, self.last) }
    }
}

/// Checks the dates of each page of an entry.
pub fn check(readings: &[Reading<'_>], diags: &mut Diagnostics) {
    for reading in readings {
        page(reading, diags);
    }
}

fn page(reading: &Reading<'_>, diags: &mut Diagnostics) {
    let (event, sessions) = (of_event(reading), of_sessions(reading));
    let forms = forms(reading);
    let Some(language) = reading.language() else { return };
    let has_facts = event.is_some() || !sessions.is_empty() || !forms.is_empty();
    for passage in reading.passages() {
        let found = spans(&passage.text, &language.words);
        let list = if found.is_empty() { Vec::new() } else { tokens(&passage.text) };
        for span in found {
            let slip =
                said(&span).and_then(|said| slip((&passage.text, &list), &span.range, said.first, language));
            if !has_facts {
                slip.into_iter().for_each(|slip| slip_report(reading, passage, &span, slip, diags));
                continue;
            }
            let Some(sentence) = Sentence::of(passage, &span.range, language.tag) else { return };
            let Some(said) = said(&span) else { continue };
            let facts: Vec<Days> = event.into_iter().chain(sessions.iter().copied()).collect();
            if let Some(weekday) = wrong_weekday(&sentence, said, &facts, &forms) {
                weekday_report(reading, passage, &span, weekday, diags);
                continue;
            }
            if let Some(slip) = slip {
                slip_report(reading, passage, &span, slip, diags);
                continue;
            }
            let closing = asked(passage, &forms);
            let missed = match sentence.claim(&reading.page.title, closing.is_some()) {
                Some(Claim::Deadline) => {
                    closing.filter(|day| is_near(said.first, *day)).map(|day| Days { first: day, last: day })
                }
                Some(Claim::Line) if said.first == said.last && !sentence.is_alone() => None,
                Some(claim) => contradicted(said, claim, event, &sessions),
                None => None,
            };
            if let Some(fact) = missed {
                report(reading, passage, &span, fact, diags);
            }
        }
    }
}

fn said(span: &Span) -> Option<Days> {
    let days = Days {
        first: Day::new(span.first.year?, span.first.month, span.first.day)?,
        last: Day::new(span.last.year?, span.last.month, span.last.day)?,
    };
    (days.first <= days.last).then_some(days)
}

/// The days of an event, if they are known to the day.
fn of_event(reading: &Reading<'_>) -> Option<Days> {
    let (dates, _) = reading.entry().when()?;
    match (dates.start, dates.end) {
        (PartialDate::Day(first), PartialDate::Day(last)) => Some(Days { first, last }),
        _ => None,
    }
}

/// The days of an event's sessions.
fn of_sessions(reading: &Reading<'_>) -> Vec<Days> {
    let days = |session: &Session| {
        let first = session.start.as_ref()?.value.day();
        let last = session.end.as_ref().map_or(first, |end| end.value.day());
        Some(Days { first, last: last.max(first) })
    };
    reading.entry().sessions().filter_map(days).collect()
}

/// The forms that a page names, with the bytes of their calls and the days on which they close.
fn forms(reading: &Reading<'_>) -> Vec<(usize, Day)> {
    let form = |call: &Call| Some((call.range.start, closing_form(reading.scope.config, call)?.1));
    reading.prose.calls.iter().filter_map(form).collect()
}

/// The day on which the only form of a passage closes.
fn asked(passage: &Passage, forms: &[(usize, Day)]) -> Option<Day> {
    let whole = passage.source(0..passage.text.len());
    let mut here = forms.iter().filter(|(at, _)| whole.contains(at)).map(|(_, day)| *day);
    let first = here.next()?;
    here.all(|day| day == first).then_some(first)
}

/// The fact that a date contradicts, if it is similar enough to be a typing error.
fn contradicted(said: Days, claim: Claim, event: Option<Days>, sessions: &[Days]) -> Option<Days> {
    let whole = sessions
        .iter()
        .copied()
        .reduce(|left, right| Days { first: left.first.min(right.first), last: left.last.max(right.last) });
    let fact = event.or(whole)?;
    let within = fact.first <= said.first && said.last <= fact.last;
    let single = said.first == said.last;
    // A line may be about one of several days; a sentence with a start and an end is about all of them.
    let part = within && (single || claim == Claim::Line || sessions.len() > 1);
    if part || said == fact || sessions.contains(&said) {
        return None;
    }
    let near = if single {
        is_near(said.first, fact.first) || is_near(said.first, fact.last)
    } else {
        said.first == fact.first
            || said.last == fact.last
            || within
            || is_near(said.first, fact.first) && is_near(said.last, fact.last)
    };
    near.then_some(fact)
}

/// Whether days differ only in their year, their month or their day.
fn is_near(left: Day, right: Day) -> bool {
    let same = [left.year() == right.year(), left.month() == right.month(), left.day() == right.day()];
    left != right && same.into_iter().filter(|same| *same).count() == 2
}

/// The weekday of a day of the facts, if the sentence has another one.
fn wrong_weekday(
    sentence: &Sentence<'_>,
    said: Days,
    facts: &[Days],
    forms: &[(usize, Day)],
) -> Option<usize> {
    let day = said.first;
    let known = facts.iter().any(|fact| fact.first <= day && day <= fact.last)
        || forms.iter().any(|(_, closing)| *closing == day);
    let written = sentence.weekday()?;
    (known && written != day.weekday()).then_some(day.weekday())
}

fn report(reading: &Reading<'_>, passage: &Passage, span: &Span, fact: Days, diags: &mut Diagnostics) {
    let written = &passage.text[span.range.clone()];
    let message = format!("`{written}` is not the date of the facts, {fact}");
    let help =
        format!("write the date of the facts, or let it be written: `{{{{ <date value=\"{fact}\" /> }}}}`");
    reading.report(Code::DateMismatch, passage, span.range.clone(), message, diags).help(help);
}

/// Reports a weekday at its own place, so that the right one can be typed over it.
fn slip_report(reading: &Reading<'_>, passage: &Passage, span: &Span, slip: Slip, diags: &mut Diagnostics) {
    let date = &passage.text[span.range.clone()];
    let written = &passage.text[slip.range.clone()];
    let message = format!("`{date}` is not a `{written}`");
    let help = format!("write `{}`, or fix the date", slip.right);
    reading.report(Code::DateMismatch, passage, slip.range, message, diags).help(help);
}

fn weekday_report(
    reading: &Reading<'_>,
    passage: &Passage,
    span: &Span,
    weekday: usize,
    diags: &mut Diagnostics,
) {
    const NAMES: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    let written = &passage.text[span.range.clone()];
    let name = NAMES.get(weekday).copied().unwrap_or_default();
    let message = format!("`{written}`, a day of the facts, is a {name}, and the text has another weekday");
    let help = format!("write the weekday of that day, {name}, or fix the date");
    reading.report(Code::DateMismatch, passage, span.range.clone(), message, diags).help(help);
}
