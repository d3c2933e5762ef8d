//! Replaces the output folder by the staging folder.
//!
//! Where the system can exchange two folders in one step (Linux, macOS), a complete edition exists at every moment. Elsewhere the
//! former edition is moved aside first; if a build is killed just then, the next one moves it back.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::file_list;
use super::workspace::{Workspace, remove_tree};

/// Publishes the staging folder, which then contains the former edition, if there is one.
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

/// Repairs what a killed build left: the former edition is moved back if nothing has replaced it.
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

/// `None` if the system or the file system cannot do that.
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

/// The exchange must be on disk before the former edition is removed; some file systems cannot sync folders.
fn sync_around(output: &Path) {
    if cfg!(unix)
        && let Some(parent) = output.parent()
    {
        fs::File::open(parent).and_then(|folder| folder.sync_all()).ok();
    }
}
