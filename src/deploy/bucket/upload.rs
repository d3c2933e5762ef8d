//! Writes groups of files, several at once, and notes what is done.

use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use super::lock::Lock;
use super::state::{DONE, pack_done};
use super::store::{AT_ONCE, Store};
use crate::deploy::compressed;
use crate::deploy::manifest::File;
use crate::parallel;
use crate::publish::interrupts;

/// How often is noted what is done.
const OFTEN: Duration = Duration::from_secs(5);

/// The files of a publication on their way.
pub struct Upload<'u> {
    /// Where they go.
    pub store: &'u Store,
    /// Where they are.
    pub output: &'u Path,
    /// The publication.
    pub run: &'u str,
    /// The lock of the publication.
    pub lock: &'u Lock<'u>,
}

/// The files that are done and not noted yet.
struct Notes<'u> {
    files: Vec<&'u File>,
    since: Instant,
}

impl<'u> Upload<'u> {
    /// Writes the groups, one after the other.
    pub fn groups(&self, groups: &[Vec<&'u File>]) -> Result<()> {
        let notes = Mutex::new(Notes { files: Vec::new(), since: Instant::now() });
        let (count, failed) = (AtomicUsize::new(0), AtomicBool::new(false));
        for (at, group) in groups.iter().enumerate() {
            let each = |file: &&'u File| {
                if failed.load(Ordering::Relaxed) {
                    return Ok(());
                }
                let done = self.file(file).and_then(|()| self.note(Some(file), &notes, &count, OFTEN));
                failed.fetch_or(done.is_err(), Ordering::Relaxed);
                done
            };
            let done = parallel::map_waiting(group, AT_ONCE, each);
            done.into_iter().collect::<Result<()>>()?;
            // The next group may make these files reachable: that they are there has to be known from now on.
            if at + 1 < groups.len() {
                self.note(None, &notes, &count, Duration::ZERO)?;
            }
        }
        Ok(())
    }

    fn file(&self, file: &File) -> Result<()> {
        interrupts::go_on()?;
        let path = self.output.join(&*file.path);
        let read = || {
            let bytes = std::fs::read(&path)?;
            match &*file.encoding {
                "br" => compressed::brotli(&bytes),
                "gzip" => compressed::gzip(&bytes),
                _ => Ok(bytes),
            }
        };
        let bytes = read().with_context(|| format!("cannot read `{}`", path.display()))?;
        self.store.put(file, bytes)?;
        self.lock.renew()
    }

    /// Adds a file to the notes, and writes them if they are so old.
    fn note(
        &self,
        file: Option<&'u File>,
        notes: &Mutex<Notes<'u>>,
        count: &AtomicUsize,
        age: Duration,
    ) -> Result<()> {
        let files = {
            let mut notes = notes.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            notes.files.extend(file);
            if notes.since.elapsed() < age || notes.files.is_empty() {
                return Ok(());
            }
            notes.since = Instant::now();
            std::mem::take(&mut notes.files)
        };
        let number = count.fetch_add(1, Ordering::Relaxed);
        self.store.put_own(&format!("{}{number:06}", parts_of(self.run)), pack_done(files.into_iter())?)
    }
}

/// How the names of the notes of a publication begin.
pub fn parts_of(run: &str) -> String {
    format!("{DONE}/{run}-")
}
