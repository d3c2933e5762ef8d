//! Publishes the output folder: what is in it, what has changed since the last time, and the folder of a server that gets it.
//!
//! Called by `publish` after a build. `manifest` lists the files of the output with their hashes, `changes` compares two such lists,
//! `compressed` makes the twins that servers send instead of large texts, `editions` keeps one folder for each publication and
//! switches from one to the other in one step. `bucket` publishes file by file into the storage of a cloud; the program has it if it was
//! compiled with the feature `buckets`.

#[cfg(feature = "buckets")]
pub mod bucket;
mod changes;
mod compressed;
mod editions;
mod manifest;

pub use changes::Changes;
pub use editions::{Editions, Keeping, Published};
pub use manifest::{File, Manifest};
