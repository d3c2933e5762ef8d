//! The contents of the output folder when a build begins: who wrote each file, and what happens to it.
//!
//! Read once, in parallel; after that only the fate of each file changes, without a lock.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::atomic::{AtomicU8, Ordering};

use anyhow::{Context, Result, ensure};

use super::file_list::FileList;
use super::folders::{self, Folders};
use super::report::Report;
use super::{file_list, files, interrupts, output_folder, workspace};
use crate::inputs::Stamp;
use crate::parallel;

/// The files of the output folder, sorted by path.
#[derive(Debug, Default)]
pub(super) struct Present {
    file_list: Option<FileList>,
    slots: Vec<Slot>,
    /// The folders by depth, the output folder itself first.
    pub levels: Vec<Vec<OsString>>,
    folders: Folders,
}

/// One file, symbolic link or empty foreign folder.
#[derive(Debug)]
pub(super) struct Slot {
    /// Path from the output folder, separated by `/`.
    pub path: OsString,
    /// What it is.
    pub kind: PathKind,
    ours: bool,
    fate: AtomicU8,
}

/// The type of what is at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PathKind {
    /// A regular file.
    File,
    /// A symbolic link, a pipe or the like.
    Special,
    /// A folder that holds nothing and is not ours.
    Folder,
}

/// What an artifact does to the file at its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Fate {
    /// No artifact has this path.
    Open = 0,
    /// It has the bytes of the artifact.
    Kept = 1,
    /// The artifact has other bytes.
    Replaced = 2,
}

/// At most this many folders are listed if the others are known to be unchanged.
const LISTED: usize = 64;

#[derive(Default)]
struct Listing {
    /// Taken before it was listed.
    stamp: Stamp,
    slots: Vec<Slot>,
    folders: Vec<OsString>,
}

impl Listing {
    /// Whether a folder holds what an earlier build left there.
    fn is_as_left(&self, folder: &str, file_list: &FileList, folders: &Folders) -> bool {
        let is_here = |path: &&str| !path.is_empty() && folders::parent(path) == folder;
        let files: BTreeSet<&OsStr> = file_list.paths().filter(is_here).map(OsStr::new).collect();
        let inner = folders.list.iter().map(|(path, _)| path.as_str()).filter(is_here);
        let found: BTreeSet<&OsStr> = self.slots.iter().map(|slot| slot.path.as_os_str()).collect();
        let found_inner: BTreeSet<&OsStr> = self.folders.iter().map(OsString::as_os_str).collect();
        self.slots.iter().all(Slot::is_plain)
            && found == files
            && found_inner == inner.map(OsStr::new).collect::<BTreeSet<&OsStr>>()
    }
}

impl Present {
    /// Reads the folder; one that does not exist is empty.
    pub(super) fn scan(output: &Path) -> Result<Present> {
        if !output.exists() {
            return Ok(Present::default());
        }
        let mut folders =
            Folders { file_list: folders::stamp(&output.join(file_list::NAME)), ..Folders::default() };
        let file_list = file_list::read(output)?;
        let (mut slots, mut levels, mut level) = (Vec::new(), Vec::new(), vec![OsString::new()]);
        while !level.is_empty() {
            let mut next = Vec::new();
            let listings = parallel::map_files(&level, |folder| list(output, folder, file_list.as_ref()));
            for (folder, listing) in level.iter().zip(listings) {
                let listing = listing?;
                folders.list.extend(folder.to_str().map(|folder| (folder.to_owned(), listing.stamp)));
                slots.extend(listing.slots);
                next.extend(listing.folders);
            }
            levels.push(std::mem::replace(&mut level, next));
        }
        slots.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        folders.list.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        Ok(Present { file_list, slots, levels, folders })
    }

    /// The same without listing folders that are unchanged since an earlier build; `None` if too many have changed.
    pub(super) fn recall(output: &Path, folders: &Folders) -> Result<Option<Present>> {
        let Some(changed) = folders.changed(output).filter(|changed| changed.len() <= LISTED) else {
            return Ok(None);
        };
        let Some(file_list) = file_list::read(output)? else { return Ok(None) };
        let mut folders = folders.clone();
        for at in changed {
            let folder = folders.list[at].0.clone();
            let listing = list(output, OsStr::new(&folder), Some(&file_list))?;
            if !listing.is_as_left(&folder, &file_list, &folders) {
                return Ok(None);
            }
            folders.list[at].1 = listing.stamp;
        }
        // Files are kept and removed by these paths, so even a forged list must not lead outside.
        if file_list.paths().any(|path| output_folder::check_artifact(path).is_err()) {
            return Ok(None);
        }
        let slots = file_list.paths().map(|path| Slot::new(path.into(), PathKind::File, true)).collect();
        let mut levels: Vec<Vec<OsString>> = vec![vec![OsString::new()]];
        for (folder, _) in folders.list.iter().filter(|(folder, _)| !folder.is_empty()) {
            let depth = 1 + folder.matches('/').count();
            levels.resize_with(levels.len().max(depth + 1), Vec::new);
            levels[depth].push(folder.into());
        }
        Ok(Some(Present { file_list: Some(file_list), slots, levels, folders }))
    }

    /// The folders with their stamps from before they were listed; `None` if they contain more than an edition.
    pub(super) fn folders(&self) -> Option<&Folders> {
        (self.is_ours() && self.file_list.is_some()).then_some(&self.folders)
    }

    /// Whether all that is in the folder are files that an earlier build wrote.
    pub(super) fn is_ours(&self) -> bool {
        self.slots.iter().all(|slot| slot.ours && slot.is_plain())
    }

    /// Fails if there is a file that no earlier build wrote.
    pub(super) fn refuse_foreign(&self, output: &Path) -> Result<()> {
        let foreign: Vec<_> = self.slots.iter().filter(|slot| !slot.ours).collect();
        let named: Vec<_> = foreign.iter().take(3).map(|slot| format!("`{}`", slot.path.display())).collect();
        let more = match foreign.len() - named.len() {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        ensure!(
            foreign.is_empty(),
            "output folder `{}` holds what no build wrote: {}{more}; choose another folder, or keep them with `--force`",
            output.display(),
            named.join(", ")
        );
        Ok(())
    }

    /// All that is in the folder.
    pub(super) fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// What is at this path.
    pub(super) fn slot(&self, path: &str) -> Option<&Slot> {
        let at = self.slots.binary_search_by(|slot| slot.path.as_os_str().cmp(OsStr::new(path)));
        at.ok().and_then(|at| self.slots.get(at))
    }

    /// Paths that have an artifact.
    pub(super) fn taken(&self) -> impl Iterator<Item = &str> {
        self.slots.iter().filter(|slot| slot.fate() != Fate::Open).filter_map(|slot| slot.path.to_str())
    }

    /// Paths of the files whose artifacts have other bytes.
    pub(super) fn replaced(&self) -> Vec<&OsStr> {
        let replaced = self.slots.iter().filter(|slot| slot.fate() == Fate::Replaced && slot.is_plain());
        replaced.map(|slot| slot.path.as_os_str()).collect()
    }

    /// Whether the present edition consists of exactly these files.
    pub(super) fn has_file_list(&self, bytes: &[u8]) -> bool {
        self.file_list.as_ref().is_some_and(|file_list| file_list.bytes() == bytes)
    }

    /// The numbers of kept, replaced and removed files, with `fresh` artifacts at new paths.
    pub(super) fn report(&self, fresh: usize) -> Report {
        let count = |fate| self.slots.iter().filter(|slot| slot.fate() == fate).count();
        let removed = self.slots.iter().filter(|slot| slot.ours && slot.fate() == Fate::Open).count();
        Report { written: fresh + count(Fate::Replaced), kept: count(Fate::Kept), removed }
    }

    /// Links kept and foreign files into the staging folder.
    pub(super) fn carry(&self, output: &Path, staging: &Path) -> Result<()> {
        let carried: Vec<&Slot> = self.slots.iter().filter(|slot| slot.is_carried()).collect();
        parallel::map_files(&carried, |slot| {
            interrupts::go_on()?;
            let (from, to) = (output.join(&slot.path), staging.join(&slot.path));
            let done =
                if slot.kind == PathKind::Folder { fs::create_dir_all(&to) } else { files::link(&from, &to) };
            done.with_context(|| format!("cannot carry `{}` over into the new edition", from.display()))
        })
        .into_iter()
        .collect::<Result<()>>()?;
        self.carry_permissions(output, staging)
    }

    /// Folders around foreign files may have other permissions; ours are made again.
    fn carry_permissions(&self, output: &Path, staging: &Path) -> Result<()> {
        let foreign = self.slots.iter().filter(|slot| !slot.ours && slot.is_carried());
        let folders: BTreeSet<&Path> = foreign
            .flat_map(|slot| {
                Path::new(&slot.path).ancestors().skip(usize::from(slot.kind != PathKind::Folder))
            })
            .filter(|folder| !folder.as_os_str().is_empty())
            .collect();
        // The innermost first, because the files of a closed folder cannot be reached.
        for folder in folders.into_iter().rev() {
            let from = output.join(folder);
            fs::metadata(&from)
                .and_then(|meta| workspace::adopt(&meta, &staging.join(folder)))
                .with_context(|| format!("cannot keep the permissions of `{}`", from.display()))?;
        }
        Ok(())
    }
}

impl Slot {
    fn new(path: OsString, kind: PathKind, ours: bool) -> Slot {
        Slot { path, kind, ours, fate: AtomicU8::new(Fate::Open as u8) }
    }

    /// Whether it is a regular file; only such a file can be kept as an artifact.
    pub(super) fn is_plain(&self) -> bool {
        self.kind == PathKind::File
    }

    /// Records what an artifact does to it; `false` if another artifact has the same path.
    pub(super) fn decide(&self, fate: Fate) -> bool {
        self.fate.swap(fate as u8, Ordering::Relaxed) == Fate::Open as u8
    }

    /// Whether its file is published again.
    pub(super) fn is_kept(&self) -> bool {
        self.fate() == Fate::Kept
    }

    fn fate(&self) -> Fate {
        match self.fate.load(Ordering::Relaxed) {
            0 => Fate::Open,
            1 => Fate::Kept,
            _ => Fate::Replaced,
        }
    }

    fn is_carried(&self) -> bool {
        match self.fate() {
            Fate::Open => !self.ours,
            Fate::Kept => true,
            Fate::Replaced => false,
        }
    }
}

fn list(output: &Path, folder: &OsStr, file_list: Option<&FileList>) -> Result<Listing> {
    let path = output.join(folder);
    let context = || format!("cannot read folder `{}`", path.display());
    let mut listing = Listing { stamp: folders::stamp(&path), ..Listing::default() };
    for entry in fs::read_dir(&path).with_context(context)? {
        let entry = entry.with_context(context)?;
        let kind = match entry.file_type() {
            Ok(kind) => kind,
            // Removed since it was listed.
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => return Err(error).with_context(context),
        };
        let path = join(folder, &entry.file_name());
        if kind.is_dir() {
            listing.folders.push(path);
        } else if path != file_list::NAME {
            let kind = if kind.is_file() { PathKind::File } else { PathKind::Special };
            let ours = file_list.is_some_and(|file_list| file_list.holds(&path));
            listing.slots.push(Slot::new(path, kind, ours));
        }
    }
    let empty = listing.slots.is_empty() && listing.folders.is_empty();
    if empty && !folder.is_empty() && !file_list.is_some_and(|file_list| file_list.holds_under(folder)) {
        listing.slots.push(Slot::new(folder.to_owned(), PathKind::Folder, false));
    }
    Ok(listing)
}

fn join(folder: &OsStr, name: &OsStr) -> OsString {
    if folder.is_empty() {
        return name.to_owned();
    }
    let mut path = OsString::with_capacity(folder.len() + 1 + name.len());
    path.push(folder);
    path.push("/");
    path.push(name);
    path
}
