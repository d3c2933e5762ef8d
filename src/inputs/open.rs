//! Opens files below a folder without following a symbolic link, even if one has replaced a part of the path meanwhile.

use std::fs::File;
use std::io;
use std::path::Path;

use super::Stamp;

/// A folder whose files are opened.
#[derive(Debug)]
pub struct Folder(#[cfg(unix)] rustix::fd::OwnedFd, #[cfg(not(unix))] std::path::PathBuf);

#[cfg(unix)]
mod system {
    use std::os::unix::ffi::OsStrExt;

    use memchr::memchr;
    use rustix::fs::{AtFlags, CWD, FileType, Mode, OFlags, openat, statat};
    use rustix::io::Errno;

    use super::{File, Folder, Path, Stamp, io};

    /// A pipe without a writer is not waited for.
    const FILE: OFlags = OFlags::RDONLY
        .union(OFlags::CLOEXEC)
        .union(OFlags::NOFOLLOW)
        .union(OFlags::NONBLOCK)
        .union(OFlags::NOCTTY);
    const FOLDER: OFlags =
        OFlags::RDONLY.union(OFlags::CLOEXEC).union(OFlags::NOFOLLOW).union(OFlags::DIRECTORY);

    impl Folder {
        /// A folder, whose path is canonical.
        pub fn open(path: &Path) -> io::Result<Folder> {
            Ok(Folder(openat(CWD, path, FOLDER, Mode::empty())?))
        }

        /// The file with this path.
        pub fn file(&self, path: &Path) -> io::Result<File> {
            #[cfg(target_os = "linux")]
            {
                use rustix::fs::{ResolveFlags, openat2};

                let way = ResolveFlags::NO_SYMLINKS.union(ResolveFlags::BENEATH);
                match openat2(&self.0, path, FILE, Mode::empty(), way) {
                    // An old system, or a sandbox that allows only known system calls.
                    Err(Errno::NOSYS | Errno::PERM | Errno::AGAIN) => {}
                    done => return done.map(File::from).map_err(said),
                }
            }
            self.step_by_step(path)
        }

        /// The stamp at a path, and whether it is a file; a link at the end is not followed.
        pub fn stamp(&self, path: &Path) -> io::Result<(Stamp, bool)> {
            let found = statat(&self.0, path, AtFlags::SYMLINK_NOFOLLOW)?;
            let is_file = FileType::from_raw_mode(found.st_mode).is_file();
            Ok((Stamp::of_system(&found), is_file))
        }

        /// The same by one call for each part of the path.
        pub(super) fn step_by_step(&self, path: &Path) -> io::Result<File> {
            let mut around = None;
            let mut rest = path.as_os_str().as_bytes();
            loop {
                let (part, after) = match memchr(b'/', rest) {
                    Some(end) => (&rest[..end], Some(&rest[end + 1..])),
                    None => (rest, None),
                };
                // `..` would lead out of the folder.
                if matches!(part, b"" | b"." | b"..") {
                    return Err(io::ErrorKind::NotFound.into());
                }
                let folder = around.as_ref().unwrap_or(&self.0);
                let opened = openat(folder, part, if after.is_some() { FOLDER } else { FILE }, Mode::empty());
                match (opened.map_err(said)?, after) {
                    (file, None) => return Ok(File::from(file)),
                    (folder, Some(after)) => (around, rest) = (Some(folder), after),
                }
            }
        }
    }

    fn said(error: Errno) -> io::Error {
        match error {
            Errno::LOOP => super::became_link(),
            error => error.into(),
        }
    }
}

#[cfg(not(unix))]
impl Folder {
    /// A folder, whose path is canonical.
    pub fn open(path: &Path) -> io::Result<Folder> {
        Ok(Folder(path.to_owned()))
    }

    /// The file with this path.
    pub fn file(&self, path: &Path) -> io::Result<File> {
        let whole = self.0.join(path);
        let file = File::open(&whole)?;
        if whole.canonicalize()? == whole { Ok(file) } else { Err(became_link()) }
    }

    /// The stamp at a path, and whether it is a file; a link at the end is not followed.
    pub fn stamp(&self, path: &Path) -> io::Result<(Stamp, bool)> {
        let metadata = self.0.join(path).symlink_metadata()?;
        Ok((Stamp::of(&metadata), metadata.is_file()))
    }
}

fn became_link() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, "a symbolic link is in its place")
}

/// Whether a file could not be opened because it is no longer where it was when the files were listed.
pub fn is_gone(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::InvalidInput
    )
}

#[cfg(all(test, unix))]
mod tests {
    use std::io::Read;
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_link_is_followed_neither_at_the_end_nor_on_the_way() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().canonicalize().unwrap();
        std::fs::create_dir_all(root.join("a/b")).unwrap();
        std::fs::write(root.join("a/b/c"), "mine").unwrap();
        symlink("c", root.join("a/b/end")).unwrap();
        symlink("b", root.join("a/way")).unwrap();
        let folder = Folder::open(&root).unwrap();
        let both = |path: &str| [folder.file(Path::new(path)), folder.step_by_step(Path::new(path))];
        for file in both("a/b/c") {
            let mut text = String::new();
            file.unwrap().read_to_string(&mut text).unwrap();
            assert_eq!(text, "mine");
        }
        for path in ["a/b/end", "a/way/c", "a/none", "../x"] {
            for file in both(path) {
                assert!(file.is_err(), "{path}");
            }
        }
    }
}
