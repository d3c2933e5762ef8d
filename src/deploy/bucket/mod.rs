//! Publishes a site into a bucket, file by file, so that its readers find no broken link at any moment.
//!
//! Called by `publish`. In this order: `lock` keeps other publications away; `state` says what is in the bucket, from the records of
//! earlier publications, or `found` from a list of its objects; `steps` puts what differs in order; the journal is written; `upload` writes
//! the files group by group; the manifest is written; what is gone is deleted; the journal is removed. `store` asks the storage by requests of
//! `client`. Cut at any moment, the next publication goes on. This module does not know what the files say.

mod client;
mod found;
mod lock;
mod state;
mod steps;
mod store;
mod upload;

use std::path::Path;

use anyhow::{Context, Result, ensure};

use self::lock::Lock;
use self::state::{DONE, JOURNAL, Journal, Known, MANIFEST, Record};
use self::steps::{Steps, allowed_deletions};
use self::store::Store;
use self::upload::Upload;
use super::compressed;
use super::manifest::Manifest;
use crate::config::{Bucket, Compress};
use crate::publish::interrupts;

/// What somebody permits on the command line.
#[derive(Clone, Copy, Debug, Default)]
pub struct Permissions {
    /// Deletions, if more than usual.
    pub deletes: Option<usize>,
    /// Objects that no publication wrote may be replaced.
    pub adopt: bool,
    /// Objects that no publication wrote are deleted.
    pub delete_unknown: bool,
    /// The lock is taken from another publication.
    pub break_lock: bool,
}

/// What a publication does or did.
#[derive(Clone, Copy, Debug, Default)]
pub struct Done {
    /// Files that are written.
    pub written: usize,
    /// Files that are deleted.
    pub deleted: usize,
    /// The number of the edition.
    pub edition: u64,
}

/// A bucket that a site is published in.
pub struct Publication<'b> {
    bucket: &'b Bucket,
    store: Store,
    permits: Permissions,
    known: Known,
    /// What changes with the records of which that is known.
    tags: Tags,
}

type Tags = [Option<String>; 2];

impl<'b> Publication<'b> {
    /// Opens a bucket, and reads what is in it.
    ///
    /// # Errors
    ///
    /// If it cannot be asked.
    pub fn open(bucket: &'b Bucket, permits: Permissions) -> Result<Publication<'b>> {
        let store = Store::open(bucket)?;
        let tags = tags(&store)?;
        let known = read(&store)?;
        Ok(Publication { bucket, store, permits, known, tags })
    }

    /// Ends without a publication, since there is nothing to publish.
    ///
    /// # Errors
    ///
    /// If the lock that somebody wants to be broken cannot be removed.
    pub fn leave(self) -> Result<()> {
        if self.permits.break_lock { lock::remove(&self.store) } else { Ok(()) }
    }

    /// How people call the bucket.
    pub fn name(&self) -> &str {
        &self.store.name
    }

    /// The files that are published.
    pub fn before(&self) -> Manifest {
        Manifest { files: self.known.record.files.values().cloned().collect() }
    }

    /// The files as they are in the bucket.
    pub fn encoded(&self, mut files: Manifest) -> Manifest {
        let encoding = match self.bucket.compress {
            Compress::None => return files,
            Compress::Gzip => "gzip",
            Compress::Brotli => "br",
        };
        for file in files.files.iter_mut().filter(|file| compressed::has_twins(file)) {
            encoding.clone_into(&mut file.encoding);
        }
        files
    }

    /// Whether there is nothing to do.
    pub fn is_done(&self, files: &Manifest, editions: usize) -> bool {
        let steps = Steps::of(&self.known, files, editions);
        let is_whole = !self.known.is_cut && !self.known.record.run.is_empty();
        // That assets of earlier editions go is no reason for another one.
        let is_gone = steps.deletions.iter().all(|path| self.known.record.kept.contains_key(path));
        is_whole && !self.permits.delete_unknown && steps.groups.is_empty() && is_gone
    }

    /// Publishes the files of an output folder as the publication `run`, and keeps the assets of so many editions.
    ///
    /// # Errors
    ///
    /// If the bucket cannot be written, or somebody has to permit something. The next publication goes on.
    pub fn publish(mut self, run: &str, output: &Path, files: &Manifest, editions: usize) -> Result<Done> {
        let _busy = interrupts::busy();
        let lock = Lock::take(&self.store, run, self.permits.break_lock)?;
        // Another publication may have ended since.
        if tags(&self.store)? != self.tags {
            self.known = read(&self.store)?;
        }
        let store = &self.store;
        let mut unknown = Vec::new();
        if self.known.record.run.is_empty() && !self.known.is_cut || self.permits.delete_unknown {
            unknown = found::look(store, output, files, &mut self.known, self.permits.adopt)?;
        }
        let mut steps = Steps::of(&self.known, files, editions);
        if self.permits.delete_unknown {
            steps.deletions.extend(unknown);
        }
        self.permit(&steps, files)?;
        let edition = self.known.record.edition + 1;
        let journal = self.known.journal(run, steps.touched());
        store.put_own(JOURNAL, journal.pack()?)?;
        Upload { store, output, run, lock: &lock }.groups(&steps.groups)?;
        lock.is_held()?;
        let listed = files.files.iter().map(|file| (file.path.clone(), file.clone())).collect();
        let due = steps.deletions.clone();
        let record = Record { run: run.to_owned(), edition, files: listed, kept: steps.kept.clone(), due };
        store.put_own(MANIFEST, record.pack()?)?;
        for paths in steps.deletions.iter().collect::<Vec<_>>().chunks(1000) {
            interrupts::go_on()?;
            lock.renew()?;
            store.delete(paths.iter().map(|path| &***path))?;
        }
        clean(store)?;
        Ok(Done { written: steps.written(), deleted: steps.deletions.len(), edition })
    }

    /// Stops before more is deleted than somebody expects.
    fn permit(&self, steps: &Steps<'_>, files: &Manifest) -> Result<()> {
        let record = &self.known.record;
        let count = steps.deletions.iter().filter(|path| !record.due.contains(*path)).count();
        let usual = || allowed_deletions(record.files.len().max(files.files.len()));
        let most = self.permits.deletes.or(self.bucket.max_deletes).unwrap_or_else(usual);
        let first = steps.deletions.first().map_or("", |path| path);
        ensure!(
            count <= most,
            "{count} files such as `{first}` would be deleted in `{}`, and {most} may be: nothing was changed; if they are really gone, \
             publish with `--max-deletes {count}`",
            self.store.name
        );
        Ok(())
    }
}

fn tags(store: &Store) -> Result<Tags> {
    Ok([store.tag(MANIFEST)?, store.tag(JOURNAL)?])
}

/// What records say of a bucket.
fn read(store: &Store) -> Result<Known> {
    let unreadable =
        |path: &str| format!("`{path}` in `{}` is not what a publication writes there", store.name);
    let record = match store.get(MANIFEST)? {
        Some(found) => Record::unpack(&found.bytes).with_context(|| unreadable(MANIFEST))?,
        None => Record::default(),
    };
    let Some(found) = store.get(JOURNAL)? else {
        return Ok(Known::of(record, None, [].into_iter()));
    };
    let journal = Journal::unpack(&found.bytes).with_context(|| unreadable(JOURNAL))?;
    let mut done = Vec::new();
    let mut parts = store.list(DONE)?;
    parts.retain(|part| part.path.starts_with(&upload::parts_of(&journal.run)));
    parts.sort_by(|left, right| left.path.cmp(&right.path));
    for part in parts {
        // What was not noted whole is not known, and no group of files has begun since.
        let found = store.get(&part.path)?;
        done.extend(found.and_then(|found| state::unpack_done(&found.bytes).ok()));
    }
    Ok(Known::of(record, Some(journal), done.into_iter()))
}

/// Removes the records of a publication that is complete: the journal last, since it says that there is something to remove.
fn clean(store: &Store) -> Result<()> {
    let parts = store.list(DONE)?;
    store.delete(parts.iter().map(|part| &*part.path))?;
    store.delete([JOURNAL].into_iter())
}
