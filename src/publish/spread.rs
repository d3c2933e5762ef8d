//! Spreads work on many files over the processor's cores.
//!
//! The system calls of this module are the whole cost of publishing, and they wait for one another only within
//! one folder.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{panic, thread};

// More threads than this only queue for the file system; fewer items aren't worth a thread.
const THREADS: usize = 8;
const FEW: usize = 256;

/// `work` applied to each item, in parallel; results in the order of `items`.
pub(super) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = threads(items.len());
    if threads == 1 {
        return items.iter().map(work).collect();
    }
    let chunks: Vec<&[T]> = items.chunks(items.len().div_ceil(threads * 8)).collect();
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut parts = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(chunk) = chunks.get(at) else { return parts };
            parts.push((at, chunk.iter().map(&work).collect::<Vec<R>>()));
        }
    };
    let mut parts: Vec<(usize, Vec<R>)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
        workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap_or_else(|cause| panic::resume_unwind(cause)))
            .collect()
    });
    parts.sort_unstable_by_key(|&(at, _)| at);
    parts.into_iter().flat_map(|(_, results)| results).collect()
}

/// `work` applied to each item, in parallel, where each thread takes one stretch of them: neighbours often lie in one folder.
pub(super) fn in_stretches<T: Sync>(items: &[T], work: impl Fn(&T) + Sync) {
    let threads = threads(items.len());
    if threads == 1 {
        return items.iter().for_each(work);
    }
    thread::scope(|scope| {
        for stretch in items.chunks(items.len().div_ceil(threads)) {
            scope.spawn(|| stretch.iter().for_each(&work));
        }
    });
}

fn threads(items: usize) -> usize {
    if items < FEW { 1 } else { thread::available_parallelism().map_or(1, NonZero::get).min(THREADS) }
}
