//! One file at a time: compare, write, link.
//!
//! If the folder of a file is missing, it is made when the file fails, so no list of folders is kept and no lock is taken.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::Path;

use crate::inputs::Stamp;

/// The content of a file.
#[derive(Clone, Copy)]
pub(super) enum Content<'a> {
    /// These bytes.
    Bytes(&'a [u8]),
    /// All bytes of an open file.
    File(&'a File),
}

/// The stamp of the file at `path` if it holds exactly these bytes; `None` if it no longer exists.
pub(super) fn same_bytes(path: &Path, content: Content<'_>) -> anyhow::Result<Option<Stamp>> {
    match compare(path, content) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(anyhow::Error::new(error).context(format!("cannot read `{}`", path.display()))),
        Ok(same) => Ok(same),
    }
}

/// Writes a new file, with the folders around it.
pub(super) fn write_new(path: &Path, content: Content<'_>) -> io::Result<File> {
    let mut file = with_folder(path, || File::create_new(path)).map_err(taken)?;
    match content {
        Content::Bytes(bytes) => file.write_all(bytes)?,
        Content::File(mut from) => {
            // It may have been compared before.
            from.seek(SeekFrom::Start(0))?;
            io::copy(&mut from, &mut file)?;
        }
    }
    Ok(file)
}

/// Makes a folder with those around it, if it does not exist.
pub(super) fn make_folder(path: &Path) -> io::Result<()> {
    match fs::create_dir(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => fs::create_dir_all(path),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        done => done,
    }
}

/// Makes `to` another name of the file `from`, with the folders around it, or a copy with its time where links
/// are impossible. A symbolic link is linked itself.
pub(super) fn link(from: &Path, to: &Path) -> io::Result<()> {
    match with_folder(to, || fs::hard_link(from, to)) {
        // A mounted file would be left behind, and then removed with the former edition.
        Err(error) if error.kind() == ErrorKind::CrossesDevices => {
            Err(io::Error::new(error.kind(), "it is on another file system than the output folder"))
        }
        Err(error) if is_lasting(&error) => Err(taken(error)),
        Err(_) => copy(from, to),
        Ok(()) => Ok(()),
    }
}

/// Copies a file with its permissions and its time.
pub(super) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    let meta = fs::symlink_metadata(from)?;
    // `fs::copy` would overwrite an existing file.
    if fs::symlink_metadata(to).is_ok() {
        return Err(taken(ErrorKind::AlreadyExists.into()));
    }
    if meta.is_symlink() {
        return copy_link(from, to);
    }
    if !meta.is_file() {
        return Err(io::Error::new(ErrorKind::Unsupported, "it is neither a file nor a link"));
    }
    fs::copy(from, to)?;
    // A file without the permission to write can have its time set on Unix, on Windows it must be open to write.
    File::options().read(true).write(cfg!(windows)).open(to)?.set_modified(meta.modified()?)
}

fn compare(path: &Path, content: Content<'_>) -> io::Result<Option<Stamp>> {
    let mut file = File::open(path)?;
    let stamp = Stamp::of(&file.metadata()?);
    let size = match content {
        Content::Bytes(bytes) => bytes.len() as u64,
        Content::File(file) => file.metadata()?.len(),
    };
    if stamp.size != size {
        return Ok(None);
    }
    let same = match content {
        Content::Bytes(bytes) => has_bytes(&mut file, bytes)?,
        Content::File(other) => has_bytes_of(file, other)?,
    };
    Ok(same.then_some(stamp))
}

/// Whether what is left of two files is the same.
fn has_bytes_of(one: File, other: &File) -> io::Result<bool> {
    const ROOM: usize = 64 * 1024;
    let (mut one, mut other) = (BufReader::with_capacity(ROOM, one), BufReader::with_capacity(ROOM, other));
    loop {
        let (left, right) = (one.fill_buf()?, other.fill_buf()?);
        let count = left.len().min(right.len());
        if left[..count] != right[..count] {
            return Ok(false);
        }
        if count == 0 {
            return Ok(left.len() == right.len());
        }
        one.consume(count);
        other.consume(count);
    }
}

/// Whether a file goes on with exactly these bytes.
fn has_bytes(file: &mut File, bytes: &[u8]) -> io::Result<bool> {
    let (mut buffer, mut rest) = ([0; 16 * 1024], bytes);
    loop {
        let count = match file.read(&mut buffer) {
            Ok(0) => return Ok(rest.is_empty()),
            Ok(count) => count,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        match (buffer.get(..count), rest.split_at_checked(count)) {
            (Some(read), Some((head, tail))) if read == head => rest = tail,
            _ => return Ok(false),
        }
    }
}

fn with_folder<T>(path: &Path, make: impl Fn() -> io::Result<T>) -> io::Result<T> {
    match (make(), path.parent()) {
        (Err(error), Some(parent)) if error.kind() == ErrorKind::NotFound => {
            fs::create_dir_all(parent)?;
            make()
        }
        (made, _) => made,
    }
}

/// Errors of a link that a copy would have as well.
fn is_lasting(error: &io::Error) -> bool {
    use ErrorKind::{AlreadyExists, InvalidFilename, NotADirectory, NotFound, QuotaExceeded, StorageFull};

    matches!(
        error.kind(),
        AlreadyExists | InvalidFilename | NotADirectory | NotFound | QuotaExceeded | StorageFull
    )
}

fn taken(error: io::Error) -> io::Error {
    match error.kind() {
        ErrorKind::AlreadyExists => io::Error::new(
            error.kind(),
            "another file of the edition has this path, or one that differs only in case on this file system",
        ),
        _ => error,
    }
}

#[cfg(unix)]
fn copy_link(from: &Path, to: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(fs::read_link(from)?, to)
}

#[cfg(not(unix))]
fn copy_link(_from: &Path, _to: &Path) -> io::Result<()> {
    Err(io::Error::new(ErrorKind::Unsupported, "it is a symbolic link"))
}
