//! A file on which the system holds a lock: it is opened without following a link, and may be removed by whoever had it before.

use std::fs::{self, File};
use std::io;
use std::path::Path;

/// Opens the file of a lock, and creates it if necessary; a symbolic link is not followed.
///
/// # Errors
///
/// What the operating system says.
pub fn open(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;

        use rustix::fs::OFlags;

        options.custom_flags(OFlags::NOFOLLOW.union(OFlags::NONBLOCK).bits().cast_signed());
    }
    options.open(path)
}

/// Whether the open file is still the one at `path`, and has not been removed.
#[cfg(unix)]
pub fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;

    let place = |meta: fs::Metadata| (meta.dev(), meta.ino());
    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(ours), Ok(theirs)) => place(ours) == place(theirs),
        _ => false,
    }
}

/// Whether the open file is still the one at `path`; open files are not removed here.
#[cfg(not(unix))]
pub fn is_at(_: &File, path: &Path) -> bool {
    path.exists()
}
