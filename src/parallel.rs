//! The module in which the program starts threads: maps over slices that keep the order of their input, and threads that run until
//! their work ends. The libraries of the dev server, `tokio` and `notify`, start threads of their own.
//!
//! Parsing, rendering and the passes of the site that look at one entry or page at a time run in parallel. Results are in input order,
//! so the number of threads never changes the output.

use std::cmp::Ordering;
use std::io;
use std::sync::atomic::{self, AtomicUsize};
use std::time::Duration;

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

/// The most items that a thread takes at once: few, so that at the end no thread waits long for another; and more than one, since
/// system calls of one kind are cheaper one after the other.
const AT_ONCE: usize = 8;

/// Sorts in parallel; what compares equal keeps its order.
pub fn sort<T: Send>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering + Sync) {
    items.par_sort_by(compare);
}

/// Runs both closures, in parallel where a thread is free.
pub fn join<A: Send, B: Send>(left: impl FnOnce() -> A + Send, right: impl FnOnce() -> B + Send) -> (A, B) {
    rayon::join(left, right)
}

/// More threads than this only queue for the file system; fewer items are not worth a thread.
const QUEUE: usize = 8;
const FEW: usize = 256;

/// `work` applied to each item, in parallel; results in the order of `items`. The work is mostly system calls, which wait for one another only
/// within one folder.
pub fn map_files<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync + Send) -> Vec<R> {
    if items.len() < FEW {
        return items.iter().map(work).collect();
    }
    // Several pieces for each thread, so that none waits long for another; with more threads than `QUEUE`, one piece for each that is of use.
    let threads = rayon::current_num_threads();
    let pieces = if threads > QUEUE { QUEUE } else { threads * QUEUE };
    let piece = |items: &[T]| items.iter().map(&work).collect::<Vec<R>>();
    let parts: Vec<Vec<R>> =
        items.par_chunks(items.len().div_ceil(pieces)).with_max_len(1).map(piece).collect();
    parts.into_iter().flatten().collect()
}

/// The same without results, where each thread takes one stretch of the items: neighbors often lie in one folder.
pub fn each_file<T: Sync>(items: &[T], work: impl Fn(&T) + Sync + Send) {
    if items.len() < FEW {
        return items.iter().for_each(work);
    }
    let stretches = rayon::current_num_threads().min(QUEUE);
    let stretch = |items: &[T]| items.iter().for_each(&work);
    items.par_chunks(items.len().div_ceil(stretches)).with_max_len(1).for_each(stretch);
}

/// `work` applied to each item, by so many threads at once; results in the order of `items`. The work waits for others, such as servers, so
/// there may be more threads than processors.
pub fn map_waiting<T: Sync, R: Send>(
    items: &[T],
    threads: usize,
    work: impl Fn(&T) -> R + Sync + Send,
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let turn = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, atomic::Ordering::Relaxed);
            let Some(item) = items.get(at) else { return done };
            done.push((at, work(item)));
        }
    };
    let mut done: Vec<(usize, R)> = std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads.min(items.len())).map(|_| scope.spawn(turn)).collect();
        let mut done = turn();
        for other in others {
            done.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        done
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

/// Does work on a thread of its own, until it ends by itself.
///
/// # Errors
///
/// If the machine gives no thread.
pub fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> io::Result<()> {
    std::thread::Builder::new().name(name.to_owned()).spawn(work).map(drop)
}

/// Waits.
pub fn pause(time: Duration) {
    std::thread::sleep(time);
}
