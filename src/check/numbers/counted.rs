//! A text with its numbers.

use super::values::Number;

/// A text with its numbers.
#[derive(Clone, Copy)]
pub struct Counted<'n> {
    /// The text.
    pub text: &'n str,
    /// The first part of the tag of its language.
    pub lang: &'n str,
    /// Its numbers.
    pub numbers: &'n [Number],
}
