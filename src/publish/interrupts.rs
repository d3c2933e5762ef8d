//! Ctrl-C and TERM: a command that is writing cleans up before it ends, any other ends at once.
//!
//! A second signal always ends the command at once; the next build then cleans up. None of this happens in a program that does not
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

/// Handles the signals from now on.
///
/// # Errors
///
/// If the system does not allow that.
pub fn heed() -> Result<()> {
    let State { idle, asked, signal, .. } = &*STATE;
    for number in [SIGINT, SIGTERM] {
        // The order matters: the effect of a signal depends on the handlers before it.
        let code = 128 + number;
        flag::register_conditional_shutdown(number, code, Arc::clone(idle))
            .and_then(|_| flag::register_conditional_shutdown(number, code, Arc::clone(asked)))
            .and_then(|_| {
                flag::register_usize(number, Arc::clone(signal), usize::try_from(number).unwrap_or(0))
            })
            .and_then(|_| flag::register(number, Arc::clone(asked)))
            .context("cannot listen for signals")?;
    }
    // Reaching the file size limit is an error of the write, and must not end the program.
    #[cfg(unix)]
    flag::register(signal_hook::consts::SIGXFSZ, Arc::default()).context("cannot listen for signals")?;
    Ok(())
}

/// The number of the signal that has come, if one has.
pub fn signal() -> Option<u8> {
    let asked = STATE.asked.load(Ordering::Relaxed);
    asked.then(|| u8::try_from(STATE.signal.load(Ordering::Relaxed)).unwrap_or(0))
}

/// Stops if a signal has arrived.
///
/// # Errors
///
/// If a signal has arrived.
pub fn go_on() -> Result<()> {
    if STATE.asked.load(Ordering::Relaxed) { bail!("interrupted") } else { Ok(()) }
}

/// Exists while something is being written; when it is dropped, that is removed or complete.
#[derive(Debug)]
pub struct Busy(());

/// Marks the begin of writing.
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
