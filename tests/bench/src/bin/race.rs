//! The race.
fn main() {}
