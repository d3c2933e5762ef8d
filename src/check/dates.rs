//! Dates in a text that the facts of its entry contradict.

pub(super) mod found;

use super::reading::Reading;
use crate::content::kinds::KindFacts;
use crate::date::{DateSpan, Day, PartialDate};
use crate::diag::{Code, Diagnostics};
use crate::markdown::{Argument, Passage};

use found::{Written, written};

/// The dates of a page and the passage of each.
type Dates<'r> = Vec<(&'r Passage, Written)>;

/// Checks the dates of each page of an entry.
pub fn check(readings: &[Reading<'_>], diags: &mut Diagnostics) {
    let pages: Vec<Dates<'_>> = readings.iter().map(dates).collect();
    for (at, reading) in readings.iter().enumerate() {
        let facts = facts(reading);
        for (passage, date) in &pages[at] {
            let others =
                || pages.iter().enumerate().filter(|(other, _)| *other != at).flat_map(|(_, dates)| dates);
            let Some(fact) = contradicted(&facts, date, || others().any(|(_, other)| other.agrees(date)))
            else {
                continue;
            };
            let message =
                format!("`{}` is not the date of the facts, {fact}", &passage.text[date.range.clone()]);
            reading.report(Code::DateMismatch, passage, date.range.clone(), message, diags).help(format!(
                "write the date of the facts, or let it be written: `{{{{ <date value=\"{fact}\" /> }}}}`"
            ));
        }
    }
}

fn dates<'r>(reading: &'r Reading<'_>) -> Dates<'r> {
    let Some(words) = reading.words() else { return Vec::new() };
    reading
        .passages()
        .flat_map(|passage| written(&passage.text, words).into_iter().map(move |date| (passage, date)))
        .collect()
}

/// The dates in the facts of a page's entry and the deadlines of the forms that the page names.
fn facts(reading: &Reading<'_>) -> Vec<DateSpan> {
    let entry = reading.entry();
    let single = |day: Day| DateSpan { start: PartialDate::Day(day), end: PartialDate::Day(day) };
    let mut list: Vec<DateSpan> = entry.facts.date.iter().copied().collect();
    if let KindFacts::Event(event) = &entry.kind_facts {
        list.extend(event.dates.as_ref().map(|at| at.value));
        let times = event.sessions.iter().flat_map(|session| [&session.start, &session.end]).flatten();
        list.extend(times.map(|time| single(time.value.day())));
    }
    for call in &reading.page.document.outline.calls {
        let forms = call.arguments.iter().filter_map(|(key, value, _)| match value {
            Argument::Text(name) if key == "form" => reading.scope.config.forms.get(name),
            _ => None,
        });
        list.extend(forms.filter_map(|form| Some(single(form.closes.as_ref()?.day()))));
    }
    list
}

/// The day of the facts that a date misses: by its year, or, if nothing else has the date, by its day.
fn contradicted(facts: &[DateSpan], date: &Written, elsewhere: impl Fn() -> bool) -> Option<Day> {
    let day = Day::new(date.year?, date.month, date.day)?;
    if facts.iter().any(|span| span.start.first_day() <= day && day <= span.end.last_day()) {
        return None;
    }
    let days = || facts.iter().flat_map(|span| [span.start, span.end]);
    let days = || days().filter_map(|date| if let PartialDate::Day(day) = date { Some(day) } else { None });
    let other_year = days().find(|fact| (fact.month(), fact.day()) == (day.month(), day.day()));
    other_year.or_else(|| {
        let fact = days().find(|fact| (fact.year(), fact.month()) == (day.year(), day.month()))?;
        (!elsewhere()).then_some(fact)
    })
}
