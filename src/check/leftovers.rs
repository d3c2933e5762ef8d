//! Syntax that stays visible, also where a build found no reason for a second look.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Diagnostics};
use crate::markdown::leftovers;
use crate::site::Page;

use super::scope::Scope;

/// Reports what the page's own problems do not say already.
pub fn check(scope: Scope<'_>, page: &Page, text: &str, diags: &mut Diagnostics) {
    let document = &page.document;
    let config = scope.config;
    let left = leftovers(&document.path, text, document.body.clone(), config.today, config.raw_html);
    let start = |problem: &Diagnostic| problem.place.as_ref().map(|place| place.start);
    let mut known: BTreeMap<Option<usize>, Vec<&Diagnostic>> = BTreeMap::new();
    for problem in document.problems.iter() {
        known.entry(start(problem)).or_default().push(problem);
    }
    for problem in left.problems.iter() {
        if !known.get(&start(problem)).is_some_and(|known| known.contains(&problem)) {
            diags.extend(Diagnostics::from_iter([problem.clone()]));
        }
    }
}
