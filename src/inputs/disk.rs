//! Files of a folder: one walk, sorted, without hidden and ignored names; links out of the folder are reported.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};
use walkdir::{DirEntry, WalkDir};

use super::links::{Homes, RefusedLink};
use super::open::Folder;
use super::{Stamp, ignored};
use crate::diag::{Code, Diagnostics};
use crate::parallel;

thread_local! {
    /// A buffer for the bytes of a file.
    static ROOM: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Nearly all files fit into this many bytes.
const USUAL: usize = 64 * 1024;

/// A folder on disk.
pub struct Disk {
    root: PathBuf,
    folder: Folder,
    links: Links,
    /// The folders of the site, with their stamps from before they were listed.
    folders: Vec<(PathBuf, Stamp)>,
}

/// Symbolic links that were followed when the folder was listed.
struct Links {
    paths: Arc<[Arc<str>]>,
    /// Where they may lead, if there are any.
    homes: Option<Homes>,
}

impl Links {
    /// Whether a file is seen through one of them.
    fn lead_to(&self, path: &str) -> bool {
        let is_link = |path: &str| self.paths.binary_search_by(|link| (**link).cmp(path)).is_ok();
        !self.paths.is_empty() && with_ancestors(path).any(is_link)
    }
}

impl Disk {
    /// Opens a file. A link is followed only where one was followed when the folder was listed, and then to where it leads now, if
    /// that is part of the site.
    pub fn open(&self, path: &str) -> std::io::Result<File> {
        let Some(homes) = self.links.homes.as_ref().filter(|_| self.links.lead_to(path)) else {
            return self.folder.file(Path::new(path));
        };
        match homes.target(&self.root.join(path)) {
            Some(Ok(target)) => self.folder.file(&target),
            _ => Err(ErrorKind::NotFound.into()),
        }
    }

    /// Passes the bytes of the file with this path to `with`; the file had `size` bytes, if that is known. Of a file with more than
    /// `most` bytes it passes the first ones, which show that it is longer. The bytes are in a buffer that the thread's next file
    /// reuses, so that most files cost neither an allocation nor a copy.
    pub fn read<R>(
        &self,
        path: &str,
        size: Option<u64>,
        most: u64,
        with: impl FnOnce(&[u8]) -> R,
    ) -> std::io::Result<R> {
        // `with` may read another file, which then gets its own buffer.
        let mut room = ROOM.take();
        let result = self.fill(path, size, most, &mut room).map(|count| with(&room[..count]));
        if room.len() <= USUAL {
            ROOM.set(room);
        }
        result
    }

    /// Reads a file into `room` and returns its length. A read that returns exactly the expected number of bytes, with space left
    /// in the buffer, has reached the end, so that no second read is needed.
    fn fill(&self, path: &str, size: Option<u64>, most: u64, room: &mut Vec<u8>) -> std::io::Result<usize> {
        let mut file = self.open(path)?;
        let told = size.filter(|size| *size <= most).and_then(|size| usize::try_from(size).ok());
        room.resize(room.len().max(told.map_or(USUAL, |told| told + 1)), 0);
        let mut count = read_into(&mut file, room, told)?;
        while count == room.len() && count as u64 <= most {
            room.resize(2 * count, 0);
            count += read_into(&mut file, &mut room[count..], None)?;
        }
        Ok(count)
    }

    /// Reads a file into `room` and returns its length; `None` if it cannot be read or is longer.
    pub fn read_short(&self, path: &str, room: &mut [u8]) -> Option<usize> {
        let mut file = self.open(path).ok()?;
        read_into(&mut file, room, None).ok().filter(|count| *count < room.len())
    }

    /// Whether files may have been added, removed or renamed since the folder was listed.
    pub fn is_rearranged(&self) -> bool {
        self.folders
            .iter()
            .any(|(path, before)| fs::metadata(path).map_or(true, |metadata| Stamp::of(&metadata) != *before))
    }

    /// Lists the folder again; returns the paths of its files.
    pub fn again(&self, skip: impl Fn(&Path) -> bool) -> Result<Vec<super::File>> {
        Ok(list(&self.root, skip, &mut Diagnostics::new())?.files)
    }

    /// The stamp of the file with this path.
    pub fn stamp(&self, path: &str) -> Option<Stamp> {
        if self.links.lead_to(path) {
            return fs::metadata(self.root.join(path)).ok().map(|metadata| Stamp::of(&metadata));
        }
        self.folder.stamp(Path::new(path)).ok().map(|(stamp, _)| stamp)
    }
}

/// Reads until the file ends, `room` is full, or exactly the expected number of bytes has been read; returns how many.
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

/// The contents of a folder.
pub struct Listing {
    /// The folder.
    pub disk: Disk,
    /// Its files, in path order.
    pub files: Vec<super::File>,
    /// Symbolic links that were followed.
    pub links: Arc<[Arc<str>]>,
}

/// Lists the folder.
pub fn list(root: &Path, skip: impl Fn(&Path) -> bool, diags: &mut Diagnostics) -> Result<Listing> {
    let root = root.canonicalize().with_context(|| format!("cannot open the folder `{}`", root.display()))?;
    let folder =
        Folder::open(&root).with_context(|| format!("cannot open the folder `{}`", root.display()))?;
    let mut seen =
        Seen { root: &root, homes: None, paths: Vec::new(), links: BTreeSet::new(), folders: Vec::new() };
    let mut entries = WalkDir::new(&root).min_depth(1).follow_links(true).into_iter();
    while let Some(entry) = entries.next() {
        match entry {
            Ok(entry) => {
                let is_folder = entry.file_type().is_dir();
                let is_skipped =
                    is_ignored(&root, &entry) || is_foreign(&entry) || (is_folder && skip(entry.path()));
                if (is_skipped || !seen.takes(&entry, diags)) && is_folder {
                    entries.skip_current_dir();
                }
            }
            Err(error) => report_walk(&root, &error, diags),
        }
    }
    let Seen { homes, mut paths, links, folders, .. } = seen;
    // The order of the file system is another on each machine.
    parallel::sort(&mut paths, Ord::cmp);
    let links: Arc<[Arc<str>]> = links.into_iter().collect();
    let files = paths.iter().map(super::File::at).collect();
    let disk = Disk { root, folder, links: Links { paths: Arc::clone(&links), homes }, folders };
    Ok(Listing { disk, files, links })
}

/// The result of a walk.
struct Seen<'r> {
    root: &'r Path,
    /// Where links may lead, once there is one.
    homes: Option<Homes>,
    paths: Vec<Arc<str>>,
    links: BTreeSet<Arc<str>>,
    folders: Vec<(PathBuf, Stamp)>,
}

/// A path, and those of all folders around it.
fn with_ancestors(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at]).chain([path])
}

impl Seen<'_> {
    /// Adds an entry of the walk, unless a link has led outside the parts of the site; returns whether it did.
    fn takes(&mut self, entry: &DirEntry, diags: &mut Diagnostics) -> bool {
        let is_link = entry.path_is_symlink();
        if is_link || self.is_behind_link(entry) {
            let homes = self.homes.get_or_insert_with(|| Homes::of(self.root));
            match homes.target(entry.path()) {
                Some(Ok(_)) => {}
                // What is hidden in a folder is also hidden behind a link to it.
                Some(Err(refused)) => {
                    if is_link {
                        report_link(self.root, entry, refused, diags);
                    }
                    return false;
                }
                None => return false,
            }
        }
        if is_link {
            self.links.extend(relative(self.root, entry.path()).map(Arc::from));
        }
        if entry.file_type().is_dir()
            && let Ok(metadata) = entry.metadata()
        {
            self.folders.push((entry.path().to_owned(), Stamp::of(&metadata)));
        }
        if entry.file_type().is_file() {
            self.paths.extend(path_of(self.root, entry, diags));
        }
        true
    }

    /// Whether the walk is in a folder to which a link has led.
    fn is_behind_link(&self, entry: &DirEntry) -> bool {
        let path = || relative(self.root, entry.path()).unwrap_or_default();
        !self.links.is_empty() && with_ancestors(&path()).any(|path| self.links.contains(path))
    }
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
    let is_static = || relative(root, entry.path()).is_some_and(|path| ignored::is_static(&path));
    entry.file_name().to_str().is_some_and(|name| ignored::is_ignored_name(name, is_static))
}

/// Files beside the parts of a site, such as a program's build folder, are not listed.
fn is_foreign(entry: &DirEntry) -> bool {
    entry.depth() == 1 && !entry.file_name().to_str().is_some_and(|name| super::PARTS.contains(&name))
}

fn report_link(root: &Path, entry: &DirEntry, refused: RefusedLink, diags: &mut Diagnostics) {
    let path: Arc<str> = Arc::from(relative(root, entry.path()).unwrap_or_default());
    let (message, help) = match refused {
        RefusedLink::Outside => {
            (format!("`{path}` is a link out of the site's folder"), "copy the file into the site")
        }
        RefusedLink::NoPart(target) => (
            format!("`{path}` is a link to `{target}`, which is no part of the site"),
            "remove the link, or put a copy of what readers should see in its place",
        ),
    };
    diags.report_file(Code::SymlinkOutside, &path, message).help(help);
}

fn report_walk(root: &Path, error: &walkdir::Error, diags: &mut Diagnostics) {
    let path = error.path().and_then(|path| relative(root, path)).unwrap_or_default();
    // Emacs marks an unsaved text with a link to a path that does not exist.
    let is_part = super::PARTS.contains(&path.split('/').next().unwrap_or_default());
    if !path.is_empty() && (!is_part || ignored::is_ignored(&path)) {
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

    fn disk(root: &Path) -> Disk {
        super::list(root, |_| false, &mut Diagnostics::new()).unwrap().disk
    }

    #[test]
    fn files_of_all_lengths_are_read_whole_whatever_was_told_of_their_size() {
        let dir = tempfile::tempdir().unwrap();
        let disk = disk(dir.path());
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
        let disk = disk(dir.path());
        fs::write(dir.path().join("a"), vec![b'a'; 5 * USUAL]).unwrap();
        let most = 2 * USUAL;
        for size in [None, Some(5 * USUAL as u64)] {
            let count = disk.read("a", size, most as u64, <[u8]>::len).unwrap();
            assert!(count > most && count < 5 * USUAL, "{count}");
        }
    }
}
