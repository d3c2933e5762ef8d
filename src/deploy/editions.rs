//! The folder of a target: `editions/<time>/` for each publication that is kept, its list of files beside it, and the link `current` to the
//! one that servers publish.
//!
//! An edition is complete before the link leads to it, and the link is replaced in one step, so that every visitor gets one edition or the
//! other. Files that have not changed are further names of the files of the edition before. Assets of the editions that are kept stay
//! reachable: a page that was loaded before the switch may still ask for them. A publication that was interrupted leaves a folder
//! that the next one removes.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use super::compressed::{self, ENDINGS};
use super::manifest::{File, Manifest};
use crate::outputs::CURRENT_EDITION as CURRENT;
use crate::parallel;
use crate::publish::{interrupts, lock_file};
use crate::url;

/// The folder of the editions.
const EDITIONS: &str = "editions";

/// The folder of the edition that is being made.
const NEXT: &str = ".next";

/// The folder whose files have another name for each content.
const ASSETS: &str = "assets/";

/// The folder of a target, locked.
#[derive(Debug)]
pub struct Editions {
    folder: PathBuf,
    _lock: fs::File,
}

/// What a publication did.
#[derive(Debug, Default)]
pub struct Published {
    /// The name of the edition.
    pub edition: String,
    /// Files that were copied.
    pub copied: usize,
    /// Files that are those of the edition before.
    pub linked: usize,
    /// Assets of earlier editions that stay.
    pub carried: usize,
}

impl Editions {
    /// Opens the folder of a target, which need not exist.
    ///
    /// # Errors
    ///
    /// If it cannot be written, another `publish` is at work, or `current` is something else than a link to an edition.
    pub fn open(folder: &Path) -> Result<Editions> {
        let editions = folder.join(EDITIONS);
        fs::create_dir_all(&editions).with_context(|| format!("cannot make `{}`", editions.display()))?;
        let path = editions.join(".lock");
        let lock = lock_file::open(&path).with_context(|| format!("cannot open `{}`", path.display()))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(fs::TryLockError::WouldBlock) => bail!("another `publish` is writing `{}`", folder.display()),
            Err(fs::TryLockError::Error(error)) => {
                return Err(error).with_context(|| format!("cannot lock `{}`", path.display()));
            }
        }
        let opened = Editions { folder: folder.to_owned(), _lock: lock };
        let current = folder.join(CURRENT);
        let is_other = current.symlink_metadata().is_ok() && opened.current().is_none();
        ensure!(
            !is_other,
            "`{}` is not a link to an edition: move it away, so that `publish` can put a link there",
            current.display()
        );
        Ok(opened)
    }

    /// The name of the edition that servers publish.
    pub fn current(&self) -> Option<String> {
        let to = fs::read_link(self.folder.join(CURRENT)).ok()?;
        let name = to.strip_prefix(EDITIONS).ok()?.to_str()?.to_owned();
        self.edition(&name).is_dir().then_some(name)
    }

    /// The names of the editions, the oldest first.
    ///
    /// # Errors
    ///
    /// If the folder cannot be read.
    pub fn list(&self) -> Result<Vec<String>> {
        let folder = self.folder.join(EDITIONS);
        let read = fs::read_dir(&folder).with_context(|| format!("cannot read `{}`", folder.display()))?;
        let mut names: Vec<String> = Vec::new();
        for entry in read {
            let entry = entry?;
            let name = entry.file_name().into_string().unwrap_or_default();
            if !name.is_empty() && !name.starts_with('.') && entry.file_type()?.is_dir() {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }

    /// The files of an edition; `None` if its list is lost.
    pub fn manifest(&self, edition: &str) -> Option<Manifest> {
        let text = fs::read_to_string(self.list_of(edition)).ok()?;
        Manifest::parse(&text).ok()
    }

    fn edition(&self, name: &str) -> PathBuf {
        self.folder.join(EDITIONS).join(name)
    }

    fn list_of(&self, edition: &str) -> PathBuf {
        self.edition(&format!("{edition}.json"))
    }

    /// Publishes the files of the output folder as the edition `name`, and keeps so many editions.
    ///
    /// # Errors
    ///
    /// If something cannot be written; the edition before stays published then.
    pub fn publish(&self, name: &str, output: &Path, files: &Manifest, how: Keeping) -> Result<Published> {
        let published = self.make(name, output, files, how);
        if published.is_err() {
            // A full disk has room again.
            let _ = remove(&self.edition(NEXT));
        }
        published
    }

    fn make(&self, name: &str, output: &Path, files: &Manifest, how: Keeping) -> Result<Published> {
        let next = self.edition(NEXT);
        remove(&next)?;
        let name = self.free(name)?;
        let before = self.current();
        let known = before.as_deref().and_then(|edition| self.manifest(edition)).unwrap_or_default();
        let source = Source { output, before: before.map(|edition| self.edition(&edition)), known: &known };
        folders(&next, files)?;
        let done = parallel::map_files(&files.files, |file| {
            interrupts::go_on()?;
            source.take(file, &next, how.precompress)
        });
        let mut published = Published { edition: name.clone(), ..Published::default() };
        for linked in done {
            match linked? {
                true => published.linked += 1,
                false => published.copied += 1,
            }
        }
        let (kept, retired) = self.retired(how.editions)?;
        published.carried = self.carry(&kept, files, &next)?;
        let list = self.list_of(&name);
        fs::write(&list, files.to_json()).with_context(|| format!("cannot write `{}`", list.display()))?;
        let edition = self.edition(&name);
        fs::rename(&next, &edition).with_context(|| format!("cannot make `{}`", edition.display()))?;
        self.switch(&name)?;
        // What is old is removed when nothing leads to it any more.
        for edition in retired {
            remove(&self.edition(&edition))?;
            let _ = fs::remove_file(self.list_of(&edition));
        }
        Ok(published)
    }

    /// Publishes the edition before the current one again; returns its name.
    ///
    /// # Errors
    ///
    /// If there is none.
    pub fn roll_back(&self) -> Result<String> {
        let Some(current) = self.current() else {
            bail!("nothing is published in `{}`", self.folder.display())
        };
        let earlier = self.list()?.into_iter().rfind(|edition| *edition < current);
        let Some(earlier) = earlier else { bail!("`{current}` is the earliest edition that was kept") };
        self.switch(&earlier)?;
        Ok(earlier)
    }

    /// Leads servers to an edition, in one step.
    fn switch(&self, edition: &str) -> Result<()> {
        let (fresh, current) = (self.folder.join(".current"), self.folder.join(CURRENT));
        remove(&fresh)?;
        let to = Path::new(EDITIONS).join(edition);
        link(&to, &fresh)
            .and_then(|()| fs::rename(&fresh, &current))
            .with_context(|| format!("cannot make the link `{}`", current.display()))
    }

    /// A name behind those of all editions: two publications may have the same moment, and clocks are set back.
    fn free(&self, name: &str) -> Result<String> {
        Ok(match self.list()?.pop() {
            Some(last) if *last >= *name => format!("{last}-2"),
            _ => name.to_owned(),
        })
    }

    /// The editions that stay beside a new one, and those that do not.
    fn retired(&self, keep: usize) -> Result<(Vec<String>, Vec<String>)> {
        let mut all = self.list()?;
        let kept = all.split_off(all.len().saturating_sub(keep.saturating_sub(1)));
        let current = self.current();
        // The one that is published stays until the new one is, and then as the one to go back to.
        let (stay, retired) = all.into_iter().partition(|edition| Some(edition) == current.as_ref());
        Ok((kept.into_iter().chain::<Vec<String>>(stay).collect(), retired))
    }

    /// Gives the next edition the assets of others that it lacks; returns how many.
    fn carry(&self, editions: &[String], files: &Manifest, next: &Path) -> Result<usize> {
        let mut count = 0;
        for edition in editions {
            let Some(known) = self.manifest(edition) else { continue };
            let assets = known.files.iter().filter(|file| file.path.starts_with(ASSETS));
            for file in assets.filter(|file| files.get(&file.path).is_none()) {
                let (from, to) = (self.edition(edition).join(&*file.path), next.join(&*file.path));
                if to.exists() || !from.exists() {
                    continue;
                }
                if let Some(folder) = to.parent() {
                    fs::create_dir_all(folder)?;
                }
                copy(&from, &to)?;
                count += 1;
            }
        }
        Ok(count)
    }
}

/// What becomes of files and of earlier editions.
#[derive(Clone, Copy, Debug)]
pub struct Keeping {
    /// How many editions are kept, with the new one.
    pub editions: usize,
    /// Whether large texts get compressed twins.
    pub precompress: bool,
}

/// Where the files of an edition come from.
struct Source<'s> {
    output: &'s Path,
    before: Option<PathBuf>,
    known: &'s Manifest,
}

impl Source<'_> {
    /// Puts a file into the next edition; returns whether it is the one of the edition before.
    fn take(&self, file: &File, next: &Path, precompress: bool) -> Result<bool> {
        let to = next.join(&*file.path);
        let same = self.known.get(&file.path).is_some_and(|known| known.hash == file.hash);
        let before = self.before.as_ref().filter(|_| same).map(|before| before.join(&*file.path));
        let is_linked = before
            .as_ref()
            .is_some_and(|before| is_whole(before, file) && fs::hard_link(before, &to).is_ok());
        if !is_linked {
            copy(&self.output.join(&*file.path), &to)?;
        }
        if precompress && compressed::has_twins(file) {
            let twins = ENDINGS.map(|ending| twin(&to, ending));
            let linked = before.as_ref().filter(|_| is_linked).is_some_and(|before| {
                ENDINGS.iter().zip(&twins).all(|(ending, to)| fs::hard_link(twin(before, ending), to).is_ok())
            });
            if !linked {
                twins.iter().try_for_each(|twin| remove(twin))?;
                compressed::write(&to).with_context(|| format!("cannot compress `{}`", to.display()))?;
            }
        }
        Ok(is_linked)
    }
}

/// Whether the file of an earlier edition has the size that it should have: somebody may have written into it.
fn is_whole(path: &Path, file: &File) -> bool {
    fs::metadata(path).is_ok_and(|metadata| metadata.len() == file.size)
}

fn twin(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

/// Makes the folders of an edition.
fn folders(next: &Path, files: &Manifest) -> Result<()> {
    // Neighbors in the order of paths are often in one folder.
    let mut folders: Vec<&str> = files.files.iter().map(|file| url::folder(&file.path)).collect();
    folders.dedup();
    for folder in folders {
        let path = next.join(folder);
        fs::create_dir_all(&path).with_context(|| format!("cannot make `{}`", path.display()))?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| format!("cannot copy `{}` to `{}`", from.display(), to.display()))?;
    Ok(())
}

/// Removes a file, a link or a folder with all that is in it, if it is there.
fn remove(path: &Path) -> Result<()> {
    let done = match path.symlink_metadata() {
        Ok(metadata) if metadata.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) => Err(error),
    };
    match done {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove `{}`", path.display()))
        }
        _ => Ok(()),
    }
}

#[cfg(unix)]
fn link(to: &Path, path: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(to, path)
}

#[cfg(windows)]
fn link(to: &Path, path: &Path) -> std::io::Result<()> {
    std::os::windows::fs::symlink_dir(to, path)
}
