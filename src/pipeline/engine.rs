//! Which program runs, and when.

use std::time::SystemTime;

use crate::inputs::Stamp;

/// Distinguishes builds of the program: version, size and time.
pub fn engine() -> Vec<u8> {
    let program = std::env::current_exe().and_then(std::fs::metadata).ok();
    let stamp = program.as_ref().map(Stamp::of).unwrap_or_default();
    format!("{} {} {}", env!("CARGO_PKG_VERSION"), stamp.size, stamp.modified).into_bytes()
}

/// Nanoseconds since 1970.
pub fn nanoseconds(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_nanos()).unwrap_or(0)
}
