//! What functions said that may be passed over, while a page is made again in spite of it; each thread makes a page of its own.

use std::cell::RefCell;

use tera::Error;

thread_local! {
    static SUPPRESSED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Whether a function shall give something else instead of this error.
pub fn is_suppressed(error: &Error) -> bool {
    SUPPRESSED.with_borrow(|suppressed| !suppressed.is_empty() && suppressed.contains(&error.to_string()))
}

/// Forgives what a function said; `false` if that was done before.
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
