//! What functions said that may be passed over, while a page is made again in spite of it; each thread makes a page of its own.

use std::cell::RefCell;

use tera::Error;

thread_local! {
    static FORGIVEN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Whether a function shall give something else instead of this error.
pub fn is_forgiven(error: &Error) -> bool {
    FORGIVEN.with_borrow(|forgiven| !forgiven.is_empty() && forgiven.contains(&error.to_string()))
}

/// Forgives what a function said; `false` if that was done before.
pub fn forgive(said: &str) -> bool {
    FORGIVEN.with_borrow_mut(|forgiven| {
        let is_new = !forgiven.iter().any(|known| known == said);
        if is_new {
            forgiven.push(said.to_owned());
        }
        is_new
    })
}

/// Forgets all of it.
pub fn forget() {
    FORGIVEN.with_borrow_mut(Vec::clear);
}
