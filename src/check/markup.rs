//! Raw HTML that is removed from a page or duplicated: what cleaning removes, and ids that the page already has.

use super::reading::Reading;
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// Reports both.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) {
    let document = &reading.page.document;
    let is_reported = |start: usize| {
        let problems = &document.problems;
        problems.iter().any(|problem| {
            problem.code == Code::RawHtml && problem.place.as_ref().is_some_and(|place| place.start == start)
        })
    };
    for (range, what) in &document.outline.removed {
        // If an element never ends, that is the mistake.
        if is_reported(range.start) {
            continue;
        }
        let message = format!("cleaning takes {what} out of the page");
        diags
            .report(Code::RemovedHtml, Place::new(&document.path, range.clone()), message)
            .help("remove it, or use Markdown or a component");
    }
    for (range, id) in &document.outline.repeated {
        let message = format!("the anchor `{id}` is on this page twice");
        diags
            .report(Code::DuplicateAnchor, Place::new(&document.path, range.clone()), message)
            .help("give one of the elements another `id`");
    }
}
