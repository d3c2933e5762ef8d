//! Hexaglot.
pub mod diag;
pub mod lang;
pub mod node;
pub mod parallel;
pub mod source;
pub mod url;
