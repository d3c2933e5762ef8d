//! Ctrl-C and TERM: a command that has begun to write cleans up what it left before it ends, any other ends at once.
//!
//! A second signal ends it at once in any case; then the next build cleans up. Nothing here is asked for by a program that does not
//! call [`heed`].

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};

use anyhow::{Context, Result, bail};
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

static STATE: LazyLock<State> = LazyLock::new(|| State {
    works: AtomicUsize::new(0),
    idle: Arc::new(AtomicBool::new(true)),
    asked: Arc::new(AtomicBool::new(false)),
    signal: Arc::new(AtomicUsize::new(0)),
});

struct State {
    /// How much is being written.
    works: AtomicUsize,
    /// Whether nothing is.
    idle: Arc<AtomicBool>,
    /// Whether a signal has come.
    asked: Arc<AtomicBool>,
    /// Its number.
    signal: Arc<AtomicUsize>,
}

/// Heeds the signals from now on.
///
/// # Errors
///
/// If the system does not allow that.
pub fn heed() -> Result<()> {
    let State { idle, asked, signal, .. } = &*STATE;
    for number in [SIGINT, SIGTERM] {
        // In this order: what a signal does depends on what came before it.
        let code = 128 + number;
        flag::register_conditional_shutdown(number, code, Arc::clone(idle))
            .and_then(|_| flag::register_conditional_shutdown(number, code, Arc::clone(asked)))
            .and_then(|_| {
                flag::register_usize(number, Arc::clone(signal), usize::try_from(number).unwrap_or(0))
            })
            .and_then(|_| flag::register(number, Arc::clone(asked)))
            .context("cannot listen for signals")?;
    }
    // A file that may grow no further is an error of the write, and no end of the program.
    #[cfg(unix)]
    flag::register(signal_hook::consts::SIGXFSZ, Arc::default()).context("cannot listen for signals")?;
    Ok(())
}

/// The number of the signal that has come, if one has.
pub fn signal() -> Option<u8> {
    let asked = STATE.asked.load(Ordering::Relaxed);
    asked.then(|| u8::try_from(STATE.signal.load(Ordering::Relaxed)).unwrap_or(0))
}

/// Goes no further if a signal has come.
///
/// # Errors
///
/// That it has.
pub fn go_on() -> Result<()> {
    if STATE.asked.load(Ordering::Relaxed) { bail!("interrupted") } else { Ok(()) }
}

/// Something is being written, which is removed or whole when this is dropped.
#[derive(Debug)]
pub struct Busy(());

/// Says that something is being written.
pub fn busy() -> Busy {
    STATE.works.fetch_add(1, Ordering::SeqCst);
    STATE.idle.store(false, Ordering::SeqCst);
    Busy(())
}

impl Drop for Busy {
    fn drop(&mut self) {
        if STATE.works.fetch_sub(1, Ordering::SeqCst) == 1 {
            STATE.idle.store(true, Ordering::SeqCst);
        }
    }
}
