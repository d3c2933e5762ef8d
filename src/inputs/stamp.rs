//! Shows whether a file was written, without reading it.

use std::fs::Metadata;

/// Size and times of a file's last change, and its inode number. Anybody can set the modification time, as version control does;
/// the change time and the inode number cannot be set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// Size in bytes.
    pub size: u64,
    /// When it was written, in nanoseconds since 1970; 0 if the system does not say.
    pub modified: u64,
    /// When anything about it was changed, in nanoseconds since 1970; 0 if the system does not say.
    pub changed: u64,
    /// Its number on its file system; 0 if the system does not say.
    pub inode: u64,
}

impl Stamp {
    /// The stamp of a file.
    pub fn of(metadata: &Metadata) -> Stamp {
        let since = metadata.modified().ok().and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
        let modified = since.and_then(|since| u64::try_from(since.as_nanos()).ok()).unwrap_or(0);
        let (changed, inode) = identity(metadata);
        Stamp { size: metadata.len(), modified, changed, inode }
    }

    /// The stamp that a system call gives.
    #[cfg(unix)]
    pub(super) fn of_system(found: &rustix::fs::Stat) -> Stamp {
        let time = |seconds, rest| {
            let (seconds, rest) = (u64::try_from(seconds), u64::try_from(rest));
            seconds.unwrap_or(0).saturating_mul(1_000_000_000).saturating_add(rest.unwrap_or(0))
        };
        Stamp {
            size: u64::try_from(found.st_size).unwrap_or(0),
            modified: time(i128::from(found.st_mtime), i128::from(found.st_mtime_nsec)),
            changed: time(i128::from(found.st_ctime), i128::from(found.st_ctime_nsec)),
            inode: found.st_ino,
        }
    }

    /// The last time at which anything of the file changed.
    pub fn last(&self) -> u64 {
        self.modified.max(self.changed)
    }
}

#[cfg(unix)]
fn identity(metadata: &Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;

    let (seconds, rest) = (u64::try_from(metadata.ctime()), u64::try_from(metadata.ctime_nsec()));
    let changed = seconds.unwrap_or(0).saturating_mul(1_000_000_000).saturating_add(rest.unwrap_or(0));
    (changed, metadata.ino())
}

#[cfg(not(unix))]
fn identity(_metadata: &Metadata) -> (u64, u64) {
    (0, 0)
}
