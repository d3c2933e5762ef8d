//! What stays visible as signs, also where a build had no reason to look twice.

use crate::diag::Diagnostics;
use crate::markdown::leftovers;
use crate::site::Page;

use super::Scope;

/// Reports what the page's own problems do not say already.
pub fn check(scope: Scope<'_>, page: &Page, text: &str, diags: &mut Diagnostics) {
    let document = &page.document;
    let config = scope.config;
    let left = leftovers(&document.path, text, document.body.clone(), config.today, config.raw_html);
    for problem in left.problems.iter() {
        if !document.problems.iter().any(|known| known == problem) {
            diags.extend(Diagnostics::from_iter([problem.clone()]));
        }
    }
}
