//! Pages about a form that has closed, without a text for that state.
//!
//! A component in a line of its own, such as a button, shows the state of the form; a dated letter describes the state on its day.

use super::reading::Reading;
use super::scope::closing_form;
use crate::date::Day;
use crate::diag::{Code, Diagnostics};
use crate::markdown::{Argument, Call, CallKind, Passage};
use crate::source::Place;

/// Reports the first call that names such a form.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) {
    if reading.entry().kind.is_issued {
        return;
    }
    let today = reading.scope.config.today;
    for call in &reading.page.document.outline.calls {
        let closing = closing_form(reading.scope.config, call);
        let Some((name, closed)) = closing.filter(|(_, closed)| *closed < today) else { continue };
        if !stands_in_sentence(reading, call) {
            continue;
        }
        if has_text_for_later(reading, closed) {
            return;
        }
        let place = Place::new(&reading.page.document.path, call.range.clone());
        let message =
            format!("the form `{name}` closed on {closed}, and no text of the page says what readers do now");
        let help = format!(
            "write what holds since then between `{{% <since date=\"{}\"> %}}` and `{{% </since> %}}`",
            closed.next()
        );
        diags.report(Code::PastDeadline, place, message).help(help);
        return;
    }
}

/// Whether there are words beside a call.
fn stands_in_sentence(reading: &Reading<'_>, call: &Call) -> bool {
    let holds = |passage: &&Passage| passage.source(0..passage.text.len()).contains(&call.range.start);
    reading
        .prose
        .passages
        .iter()
        .find(holds)
        .is_some_and(|passage| passage.text.contains(char::is_alphabetic))
}

/// Whether a page changes after a form has closed.
pub fn has_text_for_later(reading: &Reading<'_>, closed: Day) -> bool {
    let today = reading.scope.config.today;
    reading.prose.calls.iter().any(|call| changes_between(call, closed, today))
}

/// Whether a block appears or goes after the form closed.
fn changes_between(call: &Call, closed: Day, today: Day) -> bool {
    let date = call.arguments.iter().find_map(|(key, value, _)| match value {
        Argument::Text(day) if key == "date" => Day::parse(day).ok(),
        _ => None,
    });
    let block = call.kind == CallKind::Open && matches!(call.name.as_str(), "since" | "until");
    block && date.is_some_and(|day| day > closed && day <= today)
}
