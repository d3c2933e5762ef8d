//! Buffers that a thread reuses from one page to the next.
//!
//! An allocator returns the memory that was unused for the longest time, which has left the processor's caches by then. The HTML of
//! a text and the page around it are long enough for that to matter.

use std::cell::RefCell;

/// How many buffers a thread keeps: for the HTML of a text, and for the pages that are written together.
const KEPT: usize = 9;

/// Longer buffers are not kept, in bytes.
const MOST: usize = 256 * 1024;

thread_local! {
    static POOL: RefCell<Vec<Vec<u8>>> = const { RefCell::new(Vec::new()) };
}

/// An empty buffer with a capacity of at least `length`.
pub(super) fn bytes(length: usize) -> Vec<u8> {
    let mut buffer = POOL.with_borrow_mut(Vec::pop).unwrap_or_default();
    buffer.reserve(length);
    buffer
}

/// An empty text with a capacity of at least `length` bytes.
pub(super) fn text(length: usize) -> String {
    String::from_utf8(bytes(length)).unwrap_or_default()
}

/// Takes an unused buffer or text, whose memory the thread's next page reuses.
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
