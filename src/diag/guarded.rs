//! A panic -> a problem of the file or artifact at which the program failed.

use super::{Code, Diagnostics};
use crate::panics::catch;
use crate::source::Place;

/// Does work on the file or artifact at `place`; `None` if that panics, and the panic is reported there.
pub fn guarded<R>(
    place: impl FnOnce() -> Option<Place>,
    name: &str,
    diags: &mut Diagnostics,
    work: impl FnOnce(&mut Diagnostics) -> R,
) -> Option<R> {
    let said = match catch(|| work(diags)) {
        Ok(done) => return Some(done),
        Err(said) => said,
    };
    let message = format!("the program failed at `{name}`: {said}");
    let problem = match place() {
        Some(place) => diags.report(Code::InternalError, place, message),
        None => diags.report_site(Code::InternalError, message),
    };
    problem.help("report this message with the file; it is a mistake in the program");
    None
}
