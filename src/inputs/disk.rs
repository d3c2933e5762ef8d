//! Files of a folder: one walk, sorted, without hidden names and litter; links out of the folder are reported.

use std::cell::RefCell;
use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};
use walkdir::{DirEntry, WalkDir};

use super::{Stamp, litter};
use crate::diag::{Code, Diagnostics};
use crate::parallel;

thread_local! {
    /// Room for the bytes of a file.
    static ROOM: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// What nearly all files have room in, in bytes.
const USUAL: usize = 64 * 1024;

/// A folder on disk.
pub struct Disk {
    root: PathBuf,
}

impl Disk {
    /// Gives `with` the bytes of the file with this path, which had `size` bytes if that is known; of one with more than `most`, the
    /// first that show it. They lie in a room that the thread's next file takes over, so that most files cost neither an allocation
    /// nor a copy.
    pub fn read<R>(
        &self,
        path: &str,
        size: Option<u64>,
        most: u64,
        with: impl FnOnce(&[u8]) -> R,
    ) -> std::io::Result<R> {
        // `with` may read another file, which then has a room of its own.
        let mut room = ROOM.take();
        let result = self.fill(path, size, most, &mut room).map(|count| with(&room[..count]));
        if room.len() <= USUAL {
            ROOM.set(room);
        }
        result
    }

    /// Reads a file into `room` and says how long it is. A read that finds just as many bytes as were told and has room for more has
    /// met the end, so that the end need not be asked for.
    fn fill(&self, path: &str, size: Option<u64>, most: u64, room: &mut Vec<u8>) -> std::io::Result<usize> {
        let mut file = File::open(self.root.join(path))?;
        let told = size.filter(|size| *size <= most).and_then(|size| usize::try_from(size).ok());
        room.resize(room.len().max(told.map_or(USUAL, |told| told + 1)), 0);
        let mut count = read_into(&mut file, room, told)?;
        while count == room.len() && count as u64 <= most {
            room.resize(2 * count, 0);
            count += read_into(&mut file, &mut room[count..], None)?;
        }
        Ok(count)
    }

    /// Reads a file into `room` and says how long it is; nothing if it cannot be read or does not end there.
    pub fn read_short(&self, path: &str, room: &mut [u8]) -> Option<usize> {
        let mut file = File::open(self.root.join(path)).ok()?;
        read_into(&mut file, room, None).ok().filter(|count| *count < room.len())
    }

    /// Size and time of the file with this path.
    pub fn stamp(&self, path: &str) -> Option<Stamp> {
        fs::metadata(self.root.join(path)).ok().map(|metadata| Stamp::of(&metadata))
    }
}

/// Reads until the file ends, `room` is full, or just as many bytes as were told are there; says how many.
fn read_into(file: &mut File, room: &mut [u8], told: Option<usize>) -> std::io::Result<usize> {
    let mut count = 0;
    loop {
        match file.read(&mut room[count..]) {
            Ok(0) => return Ok(count),
            Ok(more) => count += more,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        }
        if count == room.len() || told == Some(count) {
            return Ok(count);
        }
    }
}

/// What a folder holds.
pub struct Listing {
    /// The folder.
    pub disk: Disk,
    /// Its files, in path order.
    pub files: Vec<super::File>,
    /// Symbolic links that were followed.
    pub links: Vec<Arc<str>>,
}

/// Lists the folder.
pub fn list(root: &Path, skip: impl Fn(&Path) -> bool, diags: &mut Diagnostics) -> Result<Listing> {
    let root = root.canonicalize().with_context(|| format!("cannot open the folder `{}`", root.display()))?;
    let (mut paths, mut links) = (Vec::new(), Vec::new());
    let walk = WalkDir::new(&root).min_depth(1).follow_links(true);
    let mut entries = walk.into_iter();
    while let Some(entry) = entries.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                report_walk(&root, &error, diags);
                continue;
            }
        };
        let is_folder = entry.file_type().is_dir();
        if is_ignored(&root, &entry) || is_foreign(&entry) || (is_folder && skip(entry.path())) {
            if is_folder {
                entries.skip_current_dir();
            }
            continue;
        }
        if entry.path_is_symlink() && leaves(&root, &entry) {
            report_link(&root, &entry, diags);
            if is_folder {
                entries.skip_current_dir();
            }
            continue;
        }
        if entry.path_is_symlink() {
            links.extend(relative(&root, entry.path()).map(Arc::from));
        }
        if entry.file_type().is_file() {
            paths.extend(path_of(&root, &entry, diags));
        }
    }
    // The order of the file system is another on each machine.
    parallel::sort(&mut paths, Ord::cmp);
    links.sort();
    let disk = Disk { root };
    let files = paths.iter().map(super::File::at).collect();
    Ok(Listing { disk, files, links })
}

/// The path of a file below the root; one that is not UTF-8 is reported.
fn path_of(root: &Path, entry: &DirEntry, diags: &mut Diagnostics) -> Option<Arc<str>> {
    let path = relative(root, entry.path());
    if path.is_none() {
        let shown: Arc<str> =
            Arc::from(entry.path().strip_prefix(root).unwrap_or(entry.path()).to_string_lossy());
        diags
            .report_file(Code::BadFileName, &shown, "the file name is not UTF-8")
            .help("rename the file with ASCII letters");
    }
    path.map(Arc::from)
}

/// Hidden files and what programs leave behind are not part of the site, except that a hidden root is fine.
fn is_ignored(root: &Path, entry: &DirEntry) -> bool {
    let is_static = || relative(root, entry.path()).is_some_and(|path| litter::is_static(&path));
    entry.file_name().to_str().is_some_and(|name| litter::is_ignored_name(name, is_static))
}

/// What stands beside the parts of a site, such as a program's build folder, is not looked at.
fn is_foreign(entry: &DirEntry) -> bool {
    entry.depth() == 1 && !entry.file_name().to_str().is_some_and(|name| super::PARTS.contains(&name))
}

fn leaves(root: &Path, entry: &DirEntry) -> bool {
    entry.path().canonicalize().is_ok_and(|target| !target.starts_with(root))
}

fn report_link(root: &Path, entry: &DirEntry, diags: &mut Diagnostics) {
    let path: Arc<str> = Arc::from(relative(root, entry.path()).unwrap_or_default());
    diags
        .report_file(Code::SymlinkOutside, &path, format!("`{path}` is a link out of the site's folder"))
        .help("copy the file into the site");
}

fn report_walk(root: &Path, error: &walkdir::Error, diags: &mut Diagnostics) {
    let path = error.path().and_then(|path| relative(root, path)).unwrap_or_default();
    // Emacs marks an unsaved text with a link to nowhere.
    let is_part = super::PARTS.contains(&path.split('/').next().unwrap_or_default());
    if !path.is_empty() && (!is_part || litter::is_ignored(&path)) {
        return;
    }
    let path: Arc<str> = Arc::from(path);
    let reason = match (error.loop_ancestor(), error.io_error()) {
        (Some(_), _) => "it is a link to a folder around it".to_owned(),
        (None, Some(io)) => io.to_string(),
        (None, None) => error.to_string(),
    };
    diags
        .report_file(Code::UnreadableFile, &path, format!("cannot read `{path}`: {reason}"))
        .help("check the link or the permissions, or remove it");
}

fn relative(root: &Path, path: &Path) -> Option<String> {
    if std::path::MAIN_SEPARATOR == '/' {
        let path = path.to_str()?.strip_prefix(root.to_str()?)?;
        return Some(path.trim_start_matches('/').to_owned());
    }
    let parts: Option<Vec<&str>> =
        path.strip_prefix(root).ok()?.components().map(|part| part.as_os_str().to_str()).collect();
    Some(parts?.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_all_lengths_are_read_whole_whatever_was_told_of_their_size() {
        let dir = tempfile::tempdir().unwrap();
        let disk = Disk { root: dir.path().to_owned() };
        for length in [0, 1, USUAL - 1, USUAL, USUAL + 1, 5 * USUAL] {
            let bytes: Vec<u8> = (0..length).map(|at| at as u8).collect();
            fs::write(dir.path().join("a"), &bytes).unwrap();
            for size in [None, Some(length as u64), Some(0), Some(length as u64 + 7)] {
                assert!(disk.read("a", size, u64::MAX, |read| read == bytes).unwrap(), "{length} {size:?}");
            }
            let mut room = vec![0; USUAL];
            let short = disk.read_short("a", &mut room);
            assert_eq!(short, (length < USUAL).then_some(length));
        }
    }

    #[test]
    fn of_a_file_that_is_too_long_just_enough_is_read_to_show_it() {
        let dir = tempfile::tempdir().unwrap();
        let disk = Disk { root: dir.path().to_owned() };
        fs::write(dir.path().join("a"), vec![b'a'; 5 * USUAL]).unwrap();
        let most = 2 * USUAL;
        for size in [None, Some(5 * USUAL as u64)] {
            let count = disk.read("a", size, most as u64, <[u8]>::len).unwrap();
            assert!(count > most && count < 5 * USUAL, "{count}");
        }
    }
}
