//! What a cache is good for.

use crate::document::ParseOptions;
use crate::inputs::{self, Hash};

/// What a cache is valid for: one program, one set of parse options.
#[derive(Clone, Copy, Debug)]
pub struct Purpose<'a> {
    /// Distinguishes builds of the program.
    pub engine: &'a [u8],
    /// What parsing depends on.
    pub edition: ParseOptions,
}

/// Two hashes, of the program and of the parse options.
pub fn purpose(engine: &[u8], edition: ParseOptions) -> [Hash; 2] {
    [inputs::hash(engine), inputs::hash(format!("{edition:?}").as_bytes())]
}
