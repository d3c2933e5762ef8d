//! What reads the files of a site, under bytes that nobody would write: one function for each reader, in [`targets`].
//!
//! The binary `fuzz` gives them what libFuzzer thinks of; the suite includes the same module and gives them the seeds and a few hundred
//! changes of each.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a finding is a panic")]

#[path = "../../suite/html_reader.rs"]
#[allow(missing_docs, reason = "a module of the suite")]
pub mod html_reader;
pub mod targets;
