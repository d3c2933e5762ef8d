//! Turns rendered artifacts into the output folder: a whole new edition, or the old one untouched.
//!
//! `build` begins an [`Edition`], renders in parallel, calls [`Edition::put`] from every thread and finishes.
//! The passes, in order:
//!
//! 1. `output_folder`: which folder is meant, and whether it may be replaced;
//! 2. `workspace`: the lock and the folder `.<name>.hexaglot-next` beside the output; what a killed build left
//!    is fixed or removed;
//! 3. `present`: what is in the output now, and which of it is ours by the `file_list`; folders that are as the build before left
//!    them, by the stamps of `folders`, are not listed;
//! 4. `put` compares each artifact with the file that is there, and writes the others to the staging folder;
//! 5. `finish` completes the staging folder with hard links to what is kept, so inode and mtime stay;
//! 6. `swap` exchanges the two folders in one step; `retire` removes the former edition. Where a single file has other bytes,
//!    that file alone is exchanged.
//!
//! What is durable: a killed process leaves a whole edition at every moment. Against power loss only the
//! list of files and the exchange itself are synced. Bytes of pages are not, since syncing 60,000 files takes longer
//! than making them; the next build compares every byte of a page that it makes again, and keeps unseen only a file on which size,
//! both times and number are what it left.
//!
//! Limits: subfolders are new in a changed edition, so a process that holds the output folder open, or a
//! container that mounts it, keeps looking at the former one. On file systems that ignore case, two
//! artifacts whose paths differ only in case are an error, never a silent loss. This module does not know what
//! the artifacts are.

mod file_list;
mod files;
mod folders;
pub mod interrupts;
pub mod lock_file;
mod output_folder;
mod present;
mod report;
mod retire;
mod swap;
mod workspace;

#[cfg(test)]
mod tests;

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result, bail, ensure};

pub use self::folders::Folders;
pub use self::report::Report;

use self::files::Content;
use self::output_folder::OutputFolder;
use self::present::{Fate, Present, Slot};
use self::workspace::Workspace;
use crate::inputs::{Folder, Stamp};
use crate::parallel;

/// What to do with files in the output folder that no earlier build wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// Refuse to build.
    Refuse,
    /// Keep them in the new edition, except at the path of an artifact.
    Keep,
}

/// An artifact that an edition took.
#[derive(Debug)]
pub enum Taken {
    /// Its file was there with the same bytes and this stamp.
    Kept(Stamp),
    /// Its file is new.
    Written(File),
}

impl Taken {
    /// The stamp by which the next build recognizes its file.
    ///
    /// # Errors
    ///
    /// The error of the operating system.
    pub fn stamp(&self) -> std::io::Result<Stamp> {
        match self {
            Taken::Kept(stamp) => Ok(*stamp),
            Taken::Written(file) => file.metadata().map(|metadata| Stamp::of(&metadata)),
        }
    }
}

/// An edition that is being made; dropped before [`finish`](Edition::finish), it leaves no trace.
#[derive(Debug)]
pub struct Edition {
    place: OutputFolder,
    present: Present,
    fresh: Mutex<Vec<String>>,
    /// The paths for the file list, if they are not those of the artifacts.
    listed: Option<Vec<Arc<str>>>,
    failed: AtomicBool,
    /// The output folder, if there was one.
    folder: Option<Folder>,
    // Holds the lock, and removes the staging folder when dropped.
    workspace: Workspace,
}

impl Edition {
    /// Refuses a folder that is, contains or lies inside one of the `protected` files and folders.
    ///
    /// # Errors
    ///
    /// With both paths.
    pub fn allows(dir: &Path, protected: &[PathBuf]) -> Result<()> {
        output_folder::find(dir, protected).map(|_| ())
    }

    /// Begins the next edition of the folder `dir`, which need not exist.
    ///
    /// `protected` are the site's own files and folders: an output folder that is, contains or lies inside one
    /// of them is refused, and so is one that another build is writing, a symbolic link, a file, a mount point,
    /// a folder that can't be written, and, with [`Foreign::Refuse`], one with files that no build wrote.
    pub fn begin(dir: &Path, protected: &[PathBuf], policy: Foreign) -> Result<Edition> {
        Edition::begin_after(dir, protected, policy, None)
    }

    /// The same with the folders that the build before left: unchanged ones are not listed.
    ///
    /// # Errors
    ///
    /// As for [`begin`](Edition::begin).
    pub fn begin_after(
        dir: &Path,
        protected: &[PathBuf],
        policy: Foreign,
        known: Option<&Folders>,
    ) -> Result<Edition> {
        let place = output_folder::find(dir, protected)?;
        output_folder::check(&place.output)?;
        let workspace = Workspace::open(&place)?;
        swap::recover(&workspace, &place.output)?;
        let recalled = match known {
            Some(known) => Present::recall(&place.output, known)?,
            None => None,
        };
        let present = recalled.map_or_else(|| Present::scan(&place.output), Ok)?;
        if policy == Foreign::Refuse {
            present.refuse_foreign(&place.output)?;
        }
        workspace.stage(&place.output)?;
        let (fresh, failed) = (Mutex::default(), AtomicBool::new(false));
        let folder = Folder::open(&place.output).ok();
        Ok(Edition { place, present, fresh, listed: None, failed, folder, workspace })
    }

    /// Makes the folders of the pages among these paths that did not exist before. Made one after the other they cost half of what
    /// each costs beside its page, and no thread waits for another; errors appear when a file is written.
    pub fn make_folders<'p>(&self, paths: impl IntoIterator<Item = &'p str>) {
        let staging = self.workspace.staging();
        let fresh = paths.into_iter().filter(|path| self.present.slot(path).is_none());
        let folders: Vec<&str> = fresh.filter_map(|path| path.strip_suffix("/index.html")).collect();
        parallel::each_file(&folders, |folder| {
            let _ = files::make_folder(&staging.join(folder));
        });
    }

    /// Takes the artifact at `path`, which is relative and separated by `/`; any number of threads may call it.
    ///
    /// After an error the edition can only be dropped: [`finish`](Edition::finish) refuses it.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<Taken> {
        self.take_or_fail(path, Content::Bytes(bytes))
    }

    /// The same with the bytes of an open file, which are copied from disk to disk, or shared if the file system can do that.
    pub fn copy(&self, path: &str, file: &File) -> Result<Taken> {
        self.take_or_fail(path, Content::File(file))
    }

    fn take_or_fail(&self, path: &str, content: Content<'_>) -> Result<Taken> {
        let taken = interrupts::go_on().and_then(|()| self.take(path, content));
        if taken.is_err() {
            self.failed.store(true, Ordering::Relaxed);
        }
        taken
    }

    /// Keeps the file at `path` without reading it if it still has this stamp; returns whether it does.
    pub fn keep(&self, path: &str, stamp: Stamp) -> bool {
        let slot = self.present.slot(path).filter(|slot| slot.is_plain());
        let found = || self.folder.as_ref()?.stamp(Path::new(path)).ok();
        let stands = stamp.modified != 0 && found() == Some((stamp, true));
        slot.is_some_and(|slot| stands && slot.decide(Fate::Kept))
    }

    /// The bytes of a file that was kept.
    pub fn kept(&self, path: &str) -> Option<Vec<u8>> {
        let is_kept = self.present.slot(path).is_some_and(Slot::is_kept);
        is_kept.then(|| fs::read(self.place.output.join(path)).ok()).flatten()
    }

    /// Writes these paths into the file list instead of those of the artifacts, for a build that writes a part of an edition.
    pub fn list(&mut self, paths: Vec<Arc<str>>) {
        self.listed = Some(paths);
    }

    /// Publishes the edition and returns what was done; after an error the former edition is unchanged.
    ///
    /// If nothing has changed, no file is touched.
    pub fn finish(self) -> Result<Report> {
        self.complete(|_, _| None).map(|(report, _)| report)
    }

    /// The same, with the folders for the next build; `None` if it must list them.
    ///
    /// # Errors
    ///
    /// As for [`finish`](Edition::finish).
    pub fn finish_and_tell(self) -> Result<(Report, Option<Folders>)> {
        self.complete(|staging, paths| Some(Folders::of(staging, paths)))
    }

    fn complete(
        self,
        tell: impl FnOnce(&Path, &mut dyn Iterator<Item = &str>) -> Option<Folders>,
    ) -> Result<(Report, Option<Folders>)> {
        let output = &self.place.output;
        ensure!(
            !self.failed.load(Ordering::Relaxed),
            "`{}` stays as it was, because an artifact could not be written",
            output.display()
        );
        interrupts::go_on()?;
        let fresh = self.fresh.lock().unwrap_or_else(PoisonError::into_inner);
        let file_list = match &self.listed {
            Some(paths) => file_list::format(paths.iter().map(|path| &**path)),
            None => file_list::format(fresh.iter().map(String::as_str).chain(self.present.taken())),
        };
        let report = self.present.report(fresh.len());
        let same_files = report.removed == 0 && self.present.has_file_list(&file_list);
        // A part of an edition says nothing of the rest.
        let known = self.present.folders().filter(|_| self.listed.is_none());
        if report.written == 0 && same_files {
            return Ok((report, known.cloned()));
        }
        // One file of the same edition is replaced in one step, and the others are not touched.
        if let ([path], true) = (self.present.replaced().as_slice(), same_files && fresh.is_empty()) {
            let (from, to) = (self.workspace.staging().join(path), output.join(path));
            fs::rename(&from, &to).with_context(|| format!("cannot replace `{}`", to.display()))?;
            let mut known = known.cloned();
            if let (Some(known), Some(path)) = (&mut known, path.to_str()) {
                known.forget(folders::parent(path));
            }
            return Ok((report, known));
        }
        let staging = self.workspace.staging();
        self.present.carry(output, &staging)?;
        file_list::write(&staging, &file_list)?;
        let is_whole = self.listed.is_none() && self.present.is_ours();
        let taken = self.present.taken();
        let mut paths = fresh.iter().map(String::as_str).chain(taken);
        let told = if is_whole { tell(&staging, &mut paths) } else { None };
        swap::swap(&self.workspace, output)?;
        retire::retire(&self.present, &staging, output);
        Ok((report, told))
    }

    fn take(&self, path: &str, content: Content<'_>) -> Result<Taken> {
        output_folder::check_artifact(path)?;
        let Some(slot) = self.present.slot(path) else {
            let written = self.write(path, content)?;
            self.fresh.lock().unwrap_or_else(PoisonError::into_inner).push(path.to_owned());
            return Ok(written);
        };
        let same =
            if slot.is_plain() { files::same_bytes(&self.place.output.join(path), content)? } else { None };
        let fate = if same.is_some() { Fate::Kept } else { Fate::Replaced };
        if !slot.decide(fate) {
            bail!("two artifacts have the path `{path}`");
        }
        if let Some(stamp) = same {
            return Ok(Taken::Kept(stamp));
        }
        if let Some(folder) = path.strip_suffix("/index.html") {
            // The folder of such a page is in the former edition, not yet in this one.
            let _ = files::make_folder(&self.workspace.staging().join(folder));
        }
        self.write(path, content)
    }

    fn write(&self, path: &str, content: Content<'_>) -> Result<Taken> {
        let target = self.workspace.staging().join(path);
        let written = files::write_new(&target, content);
        written.map(Taken::Written).with_context(|| format!("cannot write `{}`", target.display()))
    }
}
