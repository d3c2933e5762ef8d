//! The work folder beside the output, which one build at a time uses, and its lock.
//!
//! `.<name>.hexaglot-next` is in the same folder as the output, so that both are on one file system. It contains
//!
//! - `lock`, locked while a build runs; the system unlocks it when the process ends for any reason;
//! - `new`, the staging folder and, after the exchange, the former edition: it can always be removed;
//! - `old`, the former edition if folders cannot be exchanged in one step: never removed before the output exists.
//!
//! All of it is removed when the build ends, unless it is killed; then the next build removes it.

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::interrupts::{self, Busy};
use super::lock_file;
use super::output_folder::OutputFolder;

/// The work folder, locked for this process.
#[derive(Debug)]
pub(super) struct Workspace {
    root: PathBuf,
    _lock: File,
    // Dropped last: until then a signal waits for the folder to be removed.
    _busy: Busy,
}

impl Workspace {
    /// Makes and locks the work folder; an error if another build holds the lock.
    pub(super) fn open(place: &OutputFolder) -> Result<Workspace> {
        let parent = &place.parent;
        fs::create_dir_all(parent).with_context(|| format!("cannot make folder `{}`", parent.display()))?;
        let root = &place.work;
        // A build that ends removes the folder and its lock, perhaps between two of our steps.
        for _ in 0..100 {
            let busy = interrupts::busy();
            if let Some(lock) = try_open(root, &place.output)? {
                return Ok(Workspace { root: root.clone(), _lock: lock, _busy: busy });
            }
        }
        bail!("cannot lock `{}`: it is removed again and again", root.display())
    }

    /// Where files of the new edition are written.
    pub(super) fn staging(&self) -> PathBuf {
        self.root.join("new")
    }

    /// Where the former edition is for a moment if folders cannot be exchanged in one step.
    pub(super) fn aside(&self) -> PathBuf {
        self.root.join("old")
    }

    /// Makes an empty staging folder with the permissions of the present output folder.
    pub(super) fn stage(&self, output: &Path) -> Result<()> {
        let staging = self.staging();
        make_like(output, &staging).with_context(|| format!("cannot make folder `{}`", staging.display()))
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        // What cannot be removed now is removed, or reported, when the next build begins.
        remove_tree(&self.staging()).ok();
        fs::remove_file(self.root.join("lock")).ok();
        fs::remove_dir(&self.root).ok();
    }
}

/// Removes a folder with its contents, if it exists.
pub(super) fn remove_tree(path: &Path) -> io::Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

fn try_open(root: &Path, output: &Path) -> Result<Option<File>> {
    let shown = root.display();
    match fs::create_dir(root) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => {
            return Err(error)
                .with_context(|| format!("cannot make work folder `{shown}` beside the output"))
                .with_context(|| {
                    let folder = root.parent().unwrap_or(root).display();
                    format!("the folder `{folder}` around the output folder may not be written: name another with `--output`")
                });
        }
        _ => {}
    }
    if fs::symlink_metadata(root).is_ok_and(|meta| !meta.is_dir()) {
        bail!("`{shown}` is in the way of the work folder: remove it");
    }
    let path = root.join("lock");
    let lock = match lock_file::open(&path) {
        Ok(lock) => lock,
        Err(_) if fs::symlink_metadata(&path).is_ok_and(|meta| !meta.is_file()) => {
            bail!("`{}` is in the way of the lock of a build: remove it", path.display())
        }
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).with_context(|| format!("cannot open lock `{}`", path.display())),
    };
    match lock.try_lock() {
        Ok(()) => Ok(lock_file::is_at(&lock, &path).then_some(lock)),
        Err(TryLockError::WouldBlock) => bail!(
            "another build is writing `{}`: wait until it ends (it holds `{}`)",
            output.display(),
            path.display()
        ),
        Err(TryLockError::Error(error)) => {
            Err(error).with_context(|| format!("cannot lock `{}`", path.display()))
        }
    }
}

fn make_like(output: &Path, staging: &Path) -> io::Result<()> {
    fs::create_dir(staging)?;
    match fs::metadata(output) {
        Ok(meta) => adopt(&meta, staging),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// Gives a folder the permissions of `meta` and, if possible, its owner.
pub(super) fn adopt(meta: &fs::Metadata, folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, chown};

        let now = fs::metadata(folder)?;
        if (now.uid(), now.gid()) != (meta.uid(), meta.gid()) {
            // Only root may change the owner; for others the folder stays theirs.
            chown(folder, Some(meta.uid()), Some(meta.gid())).ok();
        }
    }
    fs::set_permissions(folder, meta.permissions())
}
