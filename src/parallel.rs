//! The program's only door to threads: maps over slices that keep the order of their input.
//!
//! Used at the parallel borders: parse, the passes of the site that look at one entry or page at a time, render. Results come back in input order, so the number
//! of threads never shows in the output.

use std::cmp::Ordering;

use rayon::prelude::*;

/// `work` applied to each item, in parallel; results in the order of `items`.
pub fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync + Send) -> Vec<R> {
    items.par_iter().with_max_len(AT_ONCE).map(work).collect()
}

/// `work` applied to each item, which it takes, in parallel; results in the order of `items`.
pub fn map_owned<T: Send, R: Send>(items: Vec<T>, work: impl Fn(T) -> R + Sync + Send) -> Vec<R> {
    items.into_par_iter().map(work).collect()
}

/// `work` applied to groups of neighbors, in parallel; it gives a result for each item, and they come in the order of `items`.
pub fn map_in_groups<T: Sync, R: Send>(
    items: &[T],
    work: impl Fn(&[T]) -> Vec<R> + Sync + Send,
) -> impl Iterator<Item = R> {
    let groups: Vec<Vec<R>> = items.par_chunks(AT_ONCE).with_max_len(1).map(work).collect();
    groups.into_iter().flatten()
}

/// A thread takes at most so many items, so that at the end none waits long for another; and they are a group, in which one kind of
/// system call after the other is cheaper than each beside other work.
const AT_ONCE: usize = 8;

/// Sorts in parallel; what compares equal keeps its order.
pub fn sort<T: Send>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering + Sync) {
    items.par_sort_by(compare);
}

/// Runs both closures, in parallel where a thread is free.
pub fn join<A: Send, B: Send>(left: impl FnOnce() -> A + Send, right: impl FnOnce() -> B + Send) -> (A, B) {
    rayon::join(left, right)
}
