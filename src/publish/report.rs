//! What publishing an edition took.

/// How many files an edition took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Artifacts whose file is new or has new bytes.
    pub written: usize,
    /// Artifacts whose file stood there with the same bytes.
    pub kept: usize,
    /// Files of the former edition that are no longer made.
    pub removed: usize,
}
