//! Errors of functions that are suppressed while a page is rendered again; each thread renders its own page.

use std::cell::RefCell;

use tera::Error;

thread_local! {
    static SUPPRESSED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Whether a function should return a substitute instead of this error.
pub fn is_suppressed(error: &Error) -> bool {
    SUPPRESSED.with_borrow(|suppressed| !suppressed.is_empty() && suppressed.contains(&error.to_string()))
}

/// Suppresses an error of a function; `false` if it was suppressed before.
pub fn suppress(said: &str) -> bool {
    SUPPRESSED.with_borrow_mut(|suppressed| {
        let is_new = !suppressed.iter().any(|known| known == said);
        if is_new {
            suppressed.push(said.to_owned());
        }
        is_new
    })
}

/// Forgets all of it.
pub fn forget() {
    SUPPRESSED.with_borrow_mut(Vec::clear);
}
