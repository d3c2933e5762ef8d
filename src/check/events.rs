//! Events that are over but whose text says that they are still to come.

use super::phrases::Folded;
use super::reading::Reading;
use crate::content::kinds::Role;
use crate::date::{DateSpan, Day};
use crate::diag::{Code, Diagnostics};
use crate::markdown::{Argument, Passage};
use crate::site::Entry;

/// Reports the first such phrase of each passage that names no other event and no later day.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) {
    let today = reading.scope.config.today;
    let (Some(words), Some(last)) = (reading.words(), last_day(reading.entry())) else { return };
    if last >= today {
        return;
    }
    for passage in reading.passages().filter(|passage| !speaks_of_others(reading, passage, today)) {
        let folded = Folded::new(&passage.text);
        let found =
            words.upcoming.iter().filter_map(|phrase| folded.find(phrase)).min_by_key(|found| found.start);
        let Some(found) = found else { continue };
        let message = format!("`{}` speaks of an event that ended on {last}", &passage.text[found.clone()]);
        let help = format!(
            "put the sentence between `{{% <until date=\"{0}\"> %}}` and `{{% </until> %}}`, or say that the event was held",
            last.next()
        );
        reading.report(Code::PastEvent, passage, found, message, diags).help(help);
    }
}

/// The last day of an event, by its dates and its sessions.
pub fn last_day(entry: &Entry) -> Option<Day> {
    entry.kind.of_role(Role::When)?;
    let sessions = entry.sessions().filter_map(|session| session.end.as_ref().or(session.start.as_ref()));
    let sessions = sessions.map(|time| time.value.day());
    sessions.chain(entry.date().map(|span| span.end.last_day())).max()
}

/// Whether a passage links to another page, or one of its components names another entry or a later day.
fn speaks_of_others(reading: &Reading<'_>, passage: &Passage, today: Day) -> bool {
    if !passage.links.is_empty() {
        return true;
    }
    let whole = passage.source(0..passage.text.len());
    let calls = reading.prose.calls.iter().filter(|call| whole.contains(&call.range.start));
    calls.flat_map(|call| &call.arguments).any(|(key, value, _)| match (key.as_str(), value) {
        ("of", Argument::Text(of)) => *of != reading.entry().path,
        (_, Argument::Text(value)) => DateSpan::parse(value).is_ok_and(|span| span.end.last_day() >= today),
        _ => false,
    })
}
