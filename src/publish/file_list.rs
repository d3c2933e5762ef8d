//! The list of the files of an edition, kept inside it, which distinguishes foreign files from ours.
//!
//! It is swapped in with the edition that it describes. Its paths are only compared with the files of the folder, and never opened
//! or removed, so a forged list cannot affect anything outside.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::Path;

use anyhow::{Context, Result, ensure};

/// Name of the list, directly in the output folder.
pub(super) const NAME: &str = crate::inputs::EDITION;

const HEADER: &str = "hexaglot-edition 1";

/// The list of an edition: a header, then one path per line, sorted by bytes.
#[derive(Debug)]
pub(super) struct FileList {
    text: String,
    // Sorted, even if the file is not.
    lines: Vec<(usize, usize)>,
}

impl FileList {
    /// The list as it is on disk.
    pub(super) fn bytes(&self) -> &[u8] {
        self.text.as_bytes()
    }

    /// The paths of the edition's files, sorted.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(|&line| self.line(line))
    }

    /// Whether the edition has this file.
    pub(super) fn holds(&self, path: &OsStr) -> bool {
        path.to_str()
            .is_some_and(|path| self.lines.binary_search_by(|&line| self.line(line).cmp(path)).is_ok())
    }

    /// Whether the edition has files in this folder.
    pub(super) fn holds_under(&self, folder: &OsStr) -> bool {
        let Some(folder) = folder.to_str() else { return false };
        let prefix = format!("{folder}/");
        let at = self.lines.partition_point(|&line| self.line(line) < prefix.as_str());
        self.lines.get(at).is_some_and(|&line| self.line(line).starts_with(&prefix))
    }

    fn line(&self, (start, end): (usize, usize)) -> &str {
        self.text.get(start..end).unwrap_or_default()
    }
}

/// The list of these paths.
pub(super) fn format<'a>(paths: impl Iterator<Item = &'a str>) -> Vec<u8> {
    let mut paths: Vec<&str> = paths.collect();
    paths.sort_unstable();
    let mut text = String::from(HEADER);
    text.push('\n');
    for path in paths {
        text.push_str(path);
        text.push('\n');
    }
    text.into_bytes()
}

/// The list in this folder, if there is one.
pub(super) fn read(folder: &Path) -> Result<Option<FileList>> {
    let path = folder.join(NAME);
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).with_context(|| format!("cannot read `{}`", path.display())),
    };
    let text = String::from_utf8(bytes).unwrap_or_default();
    ensure!(
        text.lines().next() == Some(HEADER) && text.ends_with('\n'),
        "`{}` is not a list of files that this version can read: remove it, and build with `--force`",
        path.display()
    );
    let (mut lines, mut start) = (Vec::new(), 0);
    for line in text.split_inclusive('\n') {
        lines.push((start, start + line.len() - 1));
        start += line.len();
    }
    lines.remove(0);
    lines.sort_unstable_by_key(|&(start, end)| text.get(start..end).unwrap_or_default());
    Ok(Some(FileList { text, lines }))
}

/// Writes the list into the staging folder and syncs it: without it, all files would count as foreign after a power failure.
pub(super) fn write(staging: &Path, bytes: &[u8]) -> Result<()> {
    let path = staging.join(NAME);
    File::create_new(&path)
        .and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        })
        .with_context(|| format!("cannot write `{}`", path.display()))
}
