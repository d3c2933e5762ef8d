//! How an artifact was made, and stamps of files as they are written.

use super::reads::Questions;
use crate::inputs::{Hash, Stamp};
use crate::render::reads::Typed;

/// How an artifact was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its fingerprint.
    pub fingerprint: Hash,
    /// What it read of entries.
    pub questions: Questions,
    /// What it asked for by texts.
    pub typed: Vec<Typed>,
    /// Stamp of the published file.
    pub stamp: Stamp,
}

/// A stamp as it is written: size, both times, number.
pub(super) type Marks = (u64, u64, u64, u64);

pub(super) fn stamp((size, modified, changed, inode): Marks) -> Stamp {
    Stamp { size, modified, changed, inode }
}

pub(super) fn marks(stamp: Stamp) -> Marks {
    (stamp.size, stamp.modified, stamp.changed, stamp.inode)
}
