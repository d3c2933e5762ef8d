//! Puts the staging folder in the place of the output folder.
//!
//! Where the system can exchange two folders in one step (Linux, macOS), there is no moment without a whole
//! edition. Elsewhere the former edition steps aside first; when a build is killed just then, the next one puts
//! it back.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::file_list;
use super::workspace::{Workspace, remove_tree};

/// Publishes the staging folder; the former edition, if there is one, then stands in its place.
pub(super) fn swap(workspace: &Workspace, output: &Path) -> Result<()> {
    let staging = workspace.staging();
    let done = if !output.exists() {
        fs::rename(&staging, output)
    } else {
        match exchange(&staging, output) {
            Some(done) => done,
            None => step_aside(&staging, output, &workspace.aside()),
        }
    };
    done.with_context(|| {
        format!(
            "cannot put `{}` in the place of `{}`, which stays as it was",
            staging.display(),
            output.display()
        )
    })?;
    sync_around(output);
    Ok(())
}

/// Exchanges by three renames; undoes the first when the second fails.
pub(super) fn step_aside(staging: &Path, output: &Path, aside: &Path) -> io::Result<()> {
    fs::rename(output, aside)?;
    if let Err(error) = fs::rename(staging, output) {
        fs::rename(aside, output)?;
        return Err(error);
    }
    fs::rename(aside, staging)
}

/// Mends what a killed build left: the former edition goes back when nothing stands in its place.
pub(super) fn recover(workspace: &Workspace, output: &Path) -> Result<()> {
    let (staging, aside) = (workspace.staging(), workspace.aside());
    let clean = |path: &Path| {
        remove_tree(path)
            .with_context(|| format!("cannot remove `{}`, left by a killed build", path.display()))
    };
    if !aside.exists() {
        return clean(&staging);
    }
    if !output.exists() {
        fs::rename(&aside, output)
            .with_context(|| format!("cannot put `{}` back as `{}`", aside.display(), output.display()))?;
        return clean(&staging);
    }
    ensure!(
        output.join(file_list::NAME).exists(),
        "a killed build left the former edition in `{}`, and `{}` is not the new one: remove one of them",
        aside.display(),
        output.display()
    );
    clean(&aside)?;
    clean(&staging)
}

/// `None` when the system or the file system can't.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(staging: &Path, output: &Path) -> Option<io::Result<()>> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;

    match renameat_with(CWD, staging, CWD, output, RenameFlags::EXCHANGE) {
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => None,
        done => Some(done.map_err(io::Error::from)),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_staging: &Path, _output: &Path) -> Option<io::Result<()>> {
    None
}

/// The exchange must reach the disk before the former edition is removed; some file systems can't be asked.
fn sync_around(output: &Path) {
    if cfg!(unix)
        && let Some(parent) = output.parent()
    {
        fs::File::open(parent).and_then(|folder| folder.sync_all()).ok();
    }
}
