//! Problems that the author of a site can fix: code, place, message, help.
//!
//! Every stage reports into a [`Diagnostics`] and goes on; the command line sorts, counts and prints them all.
//! Severity is decided last, by [`Levels`], so that `site.toml` can raise, lower or silence a code.

mod codes;
mod diagnostic;
mod future;
mod guarded;
mod levels;
mod names;
mod severity;
mod suggest;

pub use codes::Code;
pub use diagnostic::{Diagnostic, Diagnostics};
pub use future::{FutureProblem, KnownProblems, Since};
pub use guarded::guarded;
pub use levels::Levels;
pub use names::Names;
pub use severity::{LevelSetting, Severity};
pub use suggest::{MOST, did_you_mean, first_of, nearest, one_of};
