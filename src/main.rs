//! The `hexaglot` binary: it hands its arguments to the library.

fn main() {}
