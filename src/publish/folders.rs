//! The stamps of an edition's folders. They show the next build, without listing, that no file was added, removed or renamed.
//!
//! A stamp is taken before its folder is listed, or after the folder was filled and before others can see it. A stamp of a very
//! recent change is not taken, since another change within one tick of the clock would not change it; such a folder is listed
//! again.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use super::file_list;
use crate::inputs::{Folder, Stamp};
use crate::parallel;

/// Two changes may have the same time if they are at most this many nanoseconds apart.
const TICK: u64 = 10_000_000;

/// What a build left in the output folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folders {
    /// The list of the edition's files.
    pub file_list: Stamp,
    /// The folders with files, and those around them, sorted by path; the output folder itself has an empty path. A folder with an
    /// empty stamp must be listed.
    pub list: Vec<(String, Stamp)>,
}

impl Folders {
    /// The folders of an edition with files at these paths, before it is published.
    pub(super) fn of<'p>(staging: &Path, paths: impl Iterator<Item = &'p str>) -> Folders {
        let mut folders: BTreeSet<&str> = BTreeSet::from([""]);
        let mut last = "";
        for path in paths {
            let mut folder = parent(path);
            // Neighbors in the order of paths are often in one folder.
            while folder != last && folders.insert(folder) {
                folder = parent(folder);
            }
            last = parent(path);
        }
        let folders: Vec<&str> = folders.into_iter().collect();
        let Ok(below) = Folder::open(staging) else { return Folders::default() };
        let stamps = parallel::map_files(&folders, |folder| stamp_below(&below, folder));
        let list = folders.into_iter().map(str::to_owned).zip(stamps).collect();
        let mut folders = Folders { file_list: stamp_below(&below, file_list::NAME), list };
        // It is going to be renamed.
        folders.forget("");
        folders
    }

    /// Makes the next build list a folder.
    pub(super) fn forget(&mut self, folder: &str) {
        if let Ok(at) = self.list.binary_search_by(|(known, _)| known.as_str().cmp(folder)) {
            self.list[at].1 = Stamp::default();
        }
    }

    /// The places, in the list of folders, of those that have changed; `None` if the list of the edition's files has changed.
    pub(super) fn changed(&self, output: &Path) -> Option<Vec<usize>> {
        let known = self.file_list;
        let below = Folder::open(output).ok()?;
        if self.list.is_empty() || known.modified == 0 || stamp_below(&below, file_list::NAME) != known {
            return None;
        }
        let same = parallel::map_files(&self.list, |(folder, known)| {
            known.modified != 0 && stamp_below(&below, folder) == *known
        });
        Some((0..).zip(same).filter(|(_, same)| !same).map(|(at, _)| at).collect())
    }
}

/// The folder around a path.
pub(super) fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The stamp of a path; an empty one if it cannot be trusted.
pub(super) fn stamp(path: &Path) -> Stamp {
    trusted(path.symlink_metadata().map_or_else(|_| Stamp::default(), |metadata| Stamp::of(&metadata)))
}

fn stamp_below(folder: &Folder, path: &str) -> Stamp {
    let path = if path.is_empty() { "." } else { path };
    trusted(folder.stamp(Path::new(path)).map_or_else(|_| Stamp::default(), |(stamp, _)| stamp))
}

fn trusted(stamp: Stamp) -> Stamp {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos());
    if u128::from(stamp.last().saturating_add(TICK)) < now { stamp } else { Stamp::default() }
}
