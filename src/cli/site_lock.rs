//! The lock of a site: commands that read files and write them again take turns, so that none loses what another wrote.
//!
//! It is a lock of the system on the file `.hexaglot/lock`. The system takes it away when the process ends for any reason, so what a
//! killed command leaves is a file that means nothing.

use std::fs::{self, File, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail, ensure};

use super::console::{Common, Console};
use super::site::require_site;
use crate::publish::lock_file;
use crate::report::Format;

const FOLDER: &str = ".hexaglot";
const NAME: &str = "lock";

/// A site that no other command writes.
pub(super) struct SiteLock {
    path: PathBuf,
    _file: File,
}

impl SiteLock {
    /// Takes it, before anything is read. Waits for a command that has it, and says so.
    pub(super) fn take(common: &Common) -> anyhow::Result<SiteLock> {
        require_site(&common.root)?;
        let folder = common.root.join(FOLDER);
        let path = folder.join(NAME);
        // A command that ends removes the file, perhaps between two of our steps.
        for _ in 0..1000 {
            if let Some(file) = opened(&folder, &path)?
                && locked(&file, &path, common)?
            {
                return Ok(SiteLock { path, _file: file });
            }
        }
        bail!("cannot lock the site with `{}`: it is removed again and again", path.display())
    }
}

impl Drop for SiteLock {
    fn drop(&mut self) {
        // What cannot be removed stays, and means nothing.
        fs::remove_file(&self.path).ok();
        self.path.parent().map(fs::remove_dir);
    }
}

/// Opens the file; `None` if its folder is removed meanwhile.
fn opened(folder: &Path, path: &Path) -> anyhow::Result<Option<File>> {
    let failed = || format!("cannot lock the site with `{}`", path.display());
    fs::create_dir_all(folder).with_context(failed)?;
    for place in [folder, path] {
        let is_link = place.symlink_metadata().is_ok_and(|meta| meta.is_symlink());
        ensure!(
            !is_link,
            "`{}` is a link, and is in the way of the lock of the site: remove it",
            place.display()
        );
    }
    match lock_file::open(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        opened => opened.map(Some).with_context(failed),
    }
}

/// Locks it; `false` if whoever had it before has removed it.
fn locked(file: &File, path: &Path, common: &Common) -> anyhow::Result<bool> {
    let failed = || format!("cannot lock the site with `{}`", path.display());
    match file.try_lock() {
        Ok(()) => {}
        // Not all file systems have locks; there, one command at a time is up to those who run them.
        Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {}
        Err(TryLockError::Error(error)) => return Err(error).with_context(failed),
        Err(TryLockError::WouldBlock) => {
            let told = "another command is writing this site: waiting for it to end";
            Console::new(common, Format::Human).note(told);
            file.lock().with_context(failed)?;
        }
    }
    Ok(lock_file::is_at(file, path))
}
