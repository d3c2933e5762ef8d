//! Memory that a thread uses for one page after the other.
//!
//! An allocator gives a new text the memory that was left alone the longest, which has gone from the processor's caches by then. The
//! HTML of a text and the page around it are long enough for that to show.

use std::cell::RefCell;

/// So many rooms a thread keeps: for the HTML of a text, and for the pages that are written together.
const KEPT: usize = 9;

/// No longer ones are kept, in bytes.
const MOST: usize = 256 * 1024;

thread_local! {
    static POOL: RefCell<Vec<Vec<u8>>> = const { RefCell::new(Vec::new()) };
}

/// An empty list of bytes with room for at least `length`.
pub(super) fn bytes(length: usize) -> Vec<u8> {
    let mut buffer = POOL.with_borrow_mut(Vec::pop).unwrap_or_default();
    buffer.reserve(length);
    buffer
}

/// An empty text with room for at least `length` bytes.
pub(super) fn text(length: usize) -> String {
    String::from_utf8(bytes(length)).unwrap_or_default()
}

/// Takes bytes or a text that nobody needs any more: the thread's next page lies where they lay.
pub fn give_back(done: impl Into<Vec<u8>>) {
    let mut buffer = done.into();
    buffer.clear();
    POOL.with_borrow_mut(|pool| {
        if pool.len() < KEPT && buffer.capacity() <= MOST {
            pool.push(buffer);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rooms_come_back_empty_and_long_ones_do_not() {
        let mut first = text(10);
        first.push_str("page");
        let at = first.as_ptr();
        give_back(first);
        let again = bytes(4);
        assert!(again.is_empty() && again.capacity() >= 10);
        assert_eq!(again.as_ptr(), at);
        give_back(vec![b'x'; 2 * MOST]);
        assert!(bytes(0).capacity() == 0);
    }
}
