//! Everything that depends on a language: typography first.

pub mod typography;
