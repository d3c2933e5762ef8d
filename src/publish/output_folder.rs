//! Finds the output folder and decides whether it may be replaced.
//!
//! Called once when an edition begins, and for the path of each artifact. Reads the disk, changes nothing.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

/// The folders of an edition: all paths absolute, with symbolic links resolved.
#[derive(Debug)]
pub(super) struct OutputFolder {
    /// The output folder, which may not exist yet.
    pub output: PathBuf,
    /// The folder that holds it, which may not exist yet.
    pub parent: PathBuf,
    /// The folder beside it that builds work in.
    pub work: PathBuf,
}

/// The output folder at `dir`, unless it touches a protected path.
pub(super) fn find(dir: &Path, protected: &[PathBuf]) -> Result<OutputFolder> {
    let output = locate(dir)?;
    for path in protected {
        let path = resolve(path)?;
        ensure!(
            !output.starts_with(&path) && !path.starts_with(&output),
            "output folder `{}` would mix with the site's own `{}`: choose another folder",
            output.display(),
            path.display()
        );
    }
    let (Some(parent), Some(name)) = (output.parent(), output.file_name()) else {
        bail!("output folder `{}` has no folder around it", output.display());
    };
    let parent = parent.to_owned();
    let work = parent.join(work_name(name));
    Ok(OutputFolder { output, parent, work })
}

/// Refuses an output folder that cannot be exchanged for a new one; one that does not exist is valid.
pub(super) fn check(output: &Path) -> Result<()> {
    let shown = output.display();
    let meta = match fs::symlink_metadata(output) {
        Ok(meta) => meta,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error).with_context(|| format!("cannot look at output folder `{shown}`")),
    };
    if meta.is_symlink() {
        let target = fs::read_link(output).unwrap_or_default();
        bail!("output folder `{shown}` is a symbolic link: name its target `{}` instead", target.display());
    }
    ensure!(meta.is_dir(), "output folder `{shown}` is a file");
    ensure!(
        !is_mount_point(output, &meta),
        "output folder `{shown}` is a mount point, which can't be exchanged in one step: name a folder inside it"
    );
    check_writable(output).with_context(|| format!("cannot write to output folder `{shown}`"))
}

/// Refuses paths of artifacts that would leave the folder, break the file list or mean another file on other systems.
pub(super) fn check_artifact(path: &str) -> Result<()> {
    let foul = |part: &[u8]| matches!(part, b"" | b"." | b"..");
    let bad = |c: char| c == '\\' || c.is_control() || (cfg!(windows) && c == ':');
    let is_plain =
        path.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'.' | b'_'));
    ensure!(
        !path.as_bytes().split(|byte| *byte == b'/').any(foul) && (is_plain || !path.contains(bad)),
        "`{}` is not the path of an artifact: it must be relative, without `..`, `\\` and control characters",
        path.escape_debug()
    );
    ensure!(
        !path.eq_ignore_ascii_case(super::file_list::NAME),
        "`{path}` is the name of the list of an edition's files"
    );
    Ok(())
}

fn work_name(name: &OsStr) -> OsString {
    let mut work = OsString::from(".");
    work.push(name);
    work.push(".hexaglot-next");
    work
}

/// Like [`resolve`], but keeps the last part as it is, so that a symbolic link there is recognized.
fn locate(dir: &Path) -> Result<PathBuf> {
    ensure!(!dir.as_os_str().is_empty(), "the output folder has an empty name");
    match (dir.parent(), dir.file_name()) {
        (Some(parent), Some(name)) if parent.as_os_str().is_empty() => {
            Ok(resolve(Path::new("."))?.join(name))
        }
        (Some(parent), Some(name)) => Ok(resolve(parent)
            .with_context(|| format!("`{}` cannot be an output folder", dir.display()))?
            .join(name)),
        _ => resolve(dir),
    }
}

/// The canonical form of a path whose last parts may not exist.
fn resolve(path: &Path) -> Result<PathBuf> {
    let whole = std::path::absolute(path).with_context(|| format!("cannot find `{}`", path.display()))?;
    let (mut head, mut rest) = (whole.as_path(), Vec::new());
    loop {
        let error = match head.canonicalize() {
            Ok(found) => return Ok(rest.iter().rev().fold(found, |path, name| path.join(name))),
            Err(error) => error,
        };
        match (head.parent(), head.file_name()) {
            (Some(parent), Some(name)) if error.kind() == ErrorKind::NotFound => {
                rest.push(name);
                head = parent;
            }
            _ => return Err(error).with_context(|| format!("cannot find `{}`", path.display())),
        }
    }
}

#[cfg(unix)]
fn is_mount_point(output: &Path, meta: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;

    let parent = output.parent().and_then(|parent| fs::metadata(parent).ok());
    parent.is_some_and(|parent| parent.dev() != meta.dev()) || is_bind_mount(output)
}

#[cfg(not(unix))]
fn is_mount_point(_output: &Path, _meta: &fs::Metadata) -> bool {
    false
}

/// Whether another folder of the same file system is mounted here, which the device number doesn't show.
#[cfg(target_os = "linux")]
fn is_bind_mount(output: &Path) -> bool {
    use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};

    let found = statx(CWD, output, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::BASIC_STATS);
    found.is_ok_and(|found| found.stx_attributes.contains(StatxAttributes::MOUNT_ROOT))
}

#[cfg(all(unix, not(target_os = "linux")))]
fn is_bind_mount(_output: &Path) -> bool {
    false
}

// Moving a folder rewrites its `..`, so the folder itself must be writable too.
#[cfg(unix)]
fn check_writable(output: &Path) -> std::io::Result<()> {
    use rustix::fs::{Access, access};

    Ok(access(output, Access::READ_OK | Access::WRITE_OK | Access::EXEC_OK)?)
}

#[cfg(not(unix))]
fn check_writable(_output: &Path) -> std::io::Result<()> {
    Ok(())
}
