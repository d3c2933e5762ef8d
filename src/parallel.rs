//! The program's only door to threads: maps over slices that keep the order of their input.
//!
//! Used at the parallel borders: parse, the passes of the site that look at one entry or page at a time, render. Results come back in input order, so the number
//! of threads never shows in the output.

use rayon::prelude::*;

/// `work` applied to each item, in parallel; results in the order of `items`.
pub fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync + Send) -> Vec<R> {
    items.par_iter().map(work).collect()
}

/// Like [`map`], with a scratch value that each worker makes once and reuses.
pub fn map_with<T: Sync, S, R: Send>(
    items: &[T],
    scratch: impl Fn() -> S + Sync + Send,
    work: impl Fn(&mut S, &T) -> R + Sync + Send,
) -> Vec<R> {
    items.par_iter().map_init(scratch, work).collect()
}

/// Runs both closures, in parallel where a thread is free.
pub fn join<A: Send, B: Send>(left: impl FnOnce() -> A + Send, right: impl FnOnce() -> B + Send) -> (A, B) {
    rayon::join(left, right)
}
