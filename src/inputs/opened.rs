//! An opened file that is published as it is; long files are copied to disk without being held in memory.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::sync::Arc;

use super::disk::Disk;
use super::{MAX_TEXT, Stamp, decode};

/// A file to be published.
#[derive(Debug)]
pub enum Opened {
    /// Bytes as they are published.
    Bytes(Arc<[u8]>),
    /// A file whose bytes are published as they are.
    File(Steady),
}

/// An open file, with the stamp that it had when it was opened.
#[derive(Debug)]
pub struct Steady {
    /// The file.
    pub file: File,
    stamp: Stamp,
}

impl Steady {
    /// Whether nobody has written into the file since it was opened.
    pub fn is_same(&self) -> bool {
        self.file.metadata().is_ok_and(|metadata| Stamp::of(&metadata) == self.stamp)
    }
}

impl Opened {
    /// Opens a file; a text format of the web is read, since its line ends may change. One that is longer than any text is
    /// published as it is.
    pub(super) fn of(disk: &Disk, path: &str) -> io::Result<Opened> {
        let file = disk.open(path)?;
        let metadata = file.metadata()?;
        if !metadata.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is no file"));
        }
        let mut steady = Steady { file, stamp: Stamp::of(&metadata) };
        if metadata.len() > MAX_TEXT || !decode::is_of_web(path) {
            return Ok(Opened::File(steady));
        }
        let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0) + 1);
        (&mut steady.file).take(MAX_TEXT + 1).read_to_end(&mut bytes)?;
        if !steady.is_same() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it was saved while it was read"));
        }
        Ok(Opened::Bytes(decode::published(path, bytes.into())))
    }

    /// Width and height in pixels, if it is an image; only its head is read.
    pub fn image_size(self) -> Option<(usize, usize)> {
        let size = match self {
            Opened::Bytes(bytes) => imagesize::blob_size(&bytes),
            Opened::File(steady) => imagesize::reader_size(BufReader::new(steady.file)),
        };
        size.ok().map(|size| (size.width, size.height))
    }

    /// All bytes.
    ///
    /// # Errors
    ///
    /// What the operating system says.
    pub fn bytes(self) -> io::Result<Arc<[u8]>> {
        match self {
            Opened::Bytes(bytes) => Ok(bytes),
            Opened::File(mut steady) => {
                let mut bytes = Vec::with_capacity(usize::try_from(steady.stamp.size).unwrap_or(0) + 1);
                steady.file.read_to_end(&mut bytes)?;
                Ok(bytes.into())
            }
        }
    }
}
