//! Hexaglot: a static site generator for organizations that publish the same thing in several languages.

pub mod lang;
