//! Catches a panic and returns its message, so that all other work goes on.
//!
//! A panic is a bug of the program. The caller knows which file or page it is about: each file that is read and each artifact that
//! is made goes through [`catch`].

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};

thread_local! {
    /// How many calls of [`catch`] the thread is in.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
    /// The message of the last panic, with its place in the program.
    static SAID: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Does `work`.
///
/// # Errors
///
/// The message of the panic, if `work` panics.
pub fn catch<R>(work: impl FnOnce() -> R) -> Result<R, String> {
    DEPTH.set(DEPTH.get() + 1);
    let done = panic::catch_unwind(AssertUnwindSafe(work));
    DEPTH.set(DEPTH.get() - 1);
    done.map_err(|payload| SAID.take().unwrap_or_else(|| message(&*payload)))
}

/// From now on, caught panics are not printed to the terminal, and their messages have the place in the program.
pub fn keep_quiet() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if DEPTH.get() > 0 {
            SAID.set(Some(said(info)));
        } else {
            usual(info);
        }
    }));
}

fn said(info: &PanicHookInfo<'_>) -> String {
    let place = info.location().map(|place| format!(" ({}:{})", place.file(), place.line()));
    format!("{}{}", message(info.payload()), place.unwrap_or_default())
}

fn message(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().copied();
    let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    // A longer text may be that of a whole page, in which a byte offset was wrong.
    text.unwrap_or("no reason").chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_says_what_it_said_and_the_thread_goes_on() {
        assert_eq!(catch(|| 1), Ok(1));
        assert_eq!(catch(|| -> u8 { panic!("no {}", "way") }), Err("no way".to_owned()));
        assert_eq!(catch(|| -> u8 { panic!("plain") }), Err("plain".to_owned()));
        assert_eq!(catch(|| 2), Ok(2));
    }
}
