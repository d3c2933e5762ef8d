//! Hints of the file system -> the current list of files, and which of them may have changed.
//!
//! A hint is only a path near which something happened: editors write temporary files and rename them, folders are added and
//! removed. If the path is a known file, only that file is checked; otherwise the folder is listed again, so that the list is
//! always that of a fresh build.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Result;

use crate::diag::Diagnostics;
use crate::inputs::{self, Inputs, PARTS};

/// Which folders are not part of the site, such as the output folder.
pub type Skip = Box<dyn Fn(&Path) -> bool + Send>;

/// The files of a site on disk.
pub struct Files {
    root: PathBuf,
    skip: Skip,
    /// The files.
    pub inputs: Inputs,
    /// The problems of the list.
    pub problems: Diagnostics,
}

/// What must be done for a hint.
enum Look {
    /// Nothing: the path is not a file of the site, and was none.
    Nowhere,
    /// A known file, at its old path.
    At(Arc<str>),
    /// The whole list.
    Everywhere,
}

impl Files {
    /// Lists the files.
    ///
    /// # Errors
    ///
    /// If the folder cannot be listed.
    pub fn open(root: &Path, skip: Skip) -> Result<Files> {
        let mut problems = Diagnostics::new();
        let inputs = Inputs::from_dir(root, &skip, &mut problems)?.stamped();
        Ok(Files { root: root.to_owned(), skip, inputs, problems })
    }

    /// Checks where something happened; returns the paths of files that may have been changed, added or removed.
    ///
    /// # Errors
    ///
    /// If the folder cannot be listed.
    pub fn look(&mut self, hints: &BTreeSet<String>) -> Result<BTreeSet<Arc<str>>> {
        let mut changed = BTreeSet::new();
        let mut everywhere = false;
        for hint in hints {
            match self.at(hint) {
                Look::Nowhere => {}
                Look::At(path) => {
                    changed.insert(path);
                }
                Look::Everywhere => everywhere = true,
            }
        }
        if everywhere {
            // For a folder that was moved, the only hint is the folder itself.
            let below = |path: &str| hints.iter().any(|hint| is_below(path, hint));
            changed.extend(self.relist()?);
            let inputs = &self.inputs;
            changed.extend(
                inputs.files().iter().filter(|file| below(&file.path)).map(|file| Arc::clone(&file.path)),
            );
        } else {
            let paths: Vec<Arc<str>> = changed.iter().cloned().collect();
            self.inputs = self.inputs.refreshed(&paths);
        }
        if !hints.is_empty() {
            changed.extend(self.linked());
        }
        Ok(changed)
    }

    /// Lists all folders again; returns the paths of files with another stamp, and of added and removed files.
    ///
    /// # Errors
    ///
    /// If the folder cannot be listed.
    pub fn poll(&mut self) -> Result<BTreeSet<Arc<str>>> {
        Ok(self.relist()?.into_iter().collect())
    }

    fn at(&self, hint: &str) -> Look {
        let mut parts = hint.split('/');
        let top = parts.next().unwrap_or_default();
        if hint.is_empty() {
            return Look::Everywhere;
        }
        let linked = self.inputs.links().iter().any(|link| is_below(hint, link));
        if !PARTS.contains(&top) || inputs::is_ignored(hint) {
            return Look::Nowhere;
        }
        let known = self.inputs.find(hint);
        match (std::fs::symlink_metadata(self.root.join(hint)), known) {
            (Ok(metadata), Some(file)) if metadata.is_file() && !linked => Look::At(Arc::clone(&file.path)),
            (Err(error), None) if error.kind() == ErrorKind::NotFound && !self.has_below(hint) => {
                Look::Nowhere
            }
            _ => Look::Everywhere,
        }
    }

    /// Whether the list has files below the folder, or problems of it.
    fn has_below(&self, hint: &str) -> bool {
        let stage_problems = |path: &str| path == hint || is_below(path, hint);
        self.inputs.below(hint).next().is_some()
            || self
                .problems
                .iter()
                .any(|problem| problem.place.as_ref().is_some_and(|place| stage_problems(&place.path)))
    }

    /// Lists the files again; returns the paths that were added, removed or written.
    fn relist(&mut self) -> Result<Vec<Arc<str>>> {
        let mut problems = Diagnostics::new();
        let inputs = Inputs::from_dir(&self.root, &self.skip, &mut problems)?.stamped();
        let mut changed = Vec::new();
        let (mut old, mut new) = (self.inputs.files().iter().peekable(), inputs.files().iter().peekable());
        loop {
            match (old.peek(), new.peek()) {
                (None, None) => break,
                (Some(was), Some(is)) if was.path == is.path => {
                    if self.inputs.stamp(was) != inputs.stamp(is) {
                        changed.push(Arc::clone(&is.path));
                    }
                    old.next();
                    new.next();
                }
                (Some(was), is) if is.is_none_or(|is| was.path < is.path) => {
                    changed.push(Arc::clone(&was.path));
                    old.next();
                }
                (_, Some(is)) => {
                    changed.push(Arc::clone(&is.path));
                    new.next();
                }
                (Some(_), None) => break,
            }
        }
        (self.inputs, self.problems) = (inputs, problems);
        Ok(changed)
    }

    /// Files that are read through links: their changes cause hints elsewhere, so they are checked each time.
    fn linked(&self) -> Vec<Arc<str>> {
        let seen =
            |path: &str| self.inputs.links().iter().any(|link| path == &**link || is_below(path, link));
        if self.inputs.links().is_empty() {
            return Vec::new();
        }
        self.inputs
            .files()
            .iter()
            .filter(|file| seen(&file.path))
            .map(|file| Arc::clone(&file.path))
            .collect()
    }
}

fn is_below(path: &str, folder: &str) -> bool {
    folder.is_empty() || path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}
