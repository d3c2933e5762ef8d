//! What `publish` leaves for the next one: the SHA-256 of each file of the output folder, by its stamp.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;

use super::frames::{Frames, Fresh};
use crate::inputs::{self, Hash, Stamp};

/// The file in the folder of the cache.
const NAME: &str = "hashes";

const LIST: u8 = 1;

/// The SHA-256 of a file.
pub type Sha256 = [u8; 32];

/// A file: its path, the parts of its stamp, its hash.
type Row = (String, [u64; 4], Sha256);

fn purpose() -> [Hash; 2] {
    [inputs::hash(b"sha-256 by path and stamp"), inputs::hash(b"1")]
}

fn parts(stamp: Stamp) -> [u64; 4] {
    [stamp.size, stamp.modified, stamp.changed, stamp.inode]
}

/// The hashes of files that have not changed since they were computed.
#[derive(Debug, Default)]
pub struct Hashes(HashMap<String, ([u64; 4], Sha256)>);

impl Hashes {
    /// Those that an earlier command left; none if it left no file that can be read.
    pub fn load(root: &Path) -> Hashes {
        let rows = || {
            let frames = Frames::find(root, NAME).ok()??.ok()?;
            let frame = frames.list.first().filter(|_| frames.purpose == purpose())?;
            let bytes = frames.read(frame).filter(|_| frame.kind == LIST)?;
            postcard::from_bytes::<Vec<Row>>(&bytes).ok()
        };
        let rows = rows().unwrap_or_default();
        Hashes(rows.into_iter().map(|(path, stamp, hash)| (path, (stamp, hash))).collect())
    }

    /// The hash of a file with this stamp.
    pub fn of(&self, path: &str, stamp: Stamp) -> Option<Sha256> {
        let (known, hash) = self.0.get(path)?;
        (*known == parts(stamp)).then_some(*hash)
    }

    /// Leaves these for the next command. Stamps of files that were written a moment ago cannot be trusted, and are left out by the caller.
    ///
    /// # Errors
    ///
    /// If the folder or the file cannot be written.
    pub fn save(root: &Path, files: impl Iterator<Item = (Arc<str>, Stamp, Sha256)>) -> Result<()> {
        let rows: Vec<Row> =
            files.map(|(path, stamp, hash)| (path.to_string(), parts(stamp), hash)).collect();
        let mut file = Fresh::begin(root, NAME, purpose())?;
        file.add(LIST, &postcard::to_allocvec(&rows)?)?;
        file.finish()
    }
}
