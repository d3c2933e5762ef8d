//! Events of the file system -> hints for [`Hub::edit`](super::hub::Hub::edit).
//!
//! Only the paths of events are used; what happened there is read from disk. Events are collected until they pause. Only the parts
//! of a site are watched, not the build folders beside them; a part that is removed and created again is watched again, and a new
//! folder is scanned twice, since files may have been written in it before it was watched. A system watches a limited number of
//! folders; beyond it all folders are scanned again and again, which is reported.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::inputs::PARTS;

/// Events that follow each other within this time are one edit.
const PAUSE: Duration = Duration::from_millis(4);

/// But an edit is delayed at most this long.
const LONGEST: Duration = Duration::from_millis(20);

/// After this time a new folder is scanned again.
const LATER: Duration = Duration::from_millis(150);

/// If not all folders can be watched, they are scanned at this interval.
const POLL: Duration = Duration::from_secs(1);

/// What is reported about a site's folder.
pub enum Heard<'h> {
    /// Something happened near these paths below the folder; an empty path means anywhere.
    Hints(&'h BTreeSet<String>),
    /// Something may have happened in folders that are not watched.
    Unknown,
    /// From now on not all folders can be watched.
    Limit(&'h anyhow::Error),
}

/// Watches a site's folder.
pub struct Watcher {
    root: PathBuf,
    watcher: RecommendedWatcher,
    events: Receiver<notify::Result<Event>>,
    /// Why not all folders are watched, until that is reported.
    limit: Option<anyhow::Error>,
    is_limited: bool,
}

impl Watcher {
    /// Begins to watch.
    ///
    /// # Errors
    ///
    /// If the machine cannot watch files.
    pub fn start(root: &Path) -> Result<Watcher> {
        let (sender, events) = channel();
        let watcher = notify::recommended_watcher(move |event| {
            // When the process ends, there is no listener left.
            let _ = sender.send(event);
        });
        let mut watcher = watcher.context("cannot watch files")?;
        let shown = root.display();
        watcher
            .watch(root, RecursiveMode::NonRecursive)
            .with_context(|| format!("cannot watch the folder `{shown}`"))?;
        let mut this = Watcher { root: root.to_owned(), watcher, events, limit: None, is_limited: false };
        for part in PARTS {
            match this.watch(part) {
                Err(error) if is_limit(&error) => this.reach(part, &error),
                watched => {
                    watched.with_context(|| format!("cannot watch the folder `{part}` in `{shown}`"))?;
                }
            }
        }
        Ok(this)
    }

    /// Starts watching a part, if it exists and is a folder.
    fn watch(&mut self, part: &str) -> notify::Result<()> {
        let path = self.root.join(part);
        // It is not watched if it did not exist, or was removed.
        let _ = self.watcher.unwatch(&path);
        if path.is_dir() { self.watcher.watch(&path, RecursiveMode::Recursive) } else { Ok(()) }
    }

    /// Remembers that a folder cannot be watched, to report it once.
    fn reach(&mut self, folder: &str, error: &notify::Error) {
        if !self.is_limited {
            self.is_limited = true;
            self.limit = Some(anyhow::anyhow!(
                "this system watches no more folders, so `{folder}` and others are looked through every second: {error}; \
                 for more, type `sudo sysctl fs.inotify.max_user_watches=1048576`"
            ));
        }
    }

    /// A new folder is watched automatically, but the library does not report when the limit is reached.
    fn look_for_limit(&mut self, hints: &BTreeSet<String>) {
        if !cfg!(target_os = "linux") || self.is_limited {
            return;
        }
        for hint in hints.iter().filter(|hint| PARTS.contains(&hint.split('/').next().unwrap_or_default())) {
            let path = self.root.join(hint);
            if path.is_dir()
                && let Err(error) = self.watcher.watch(&path, RecursiveMode::Recursive)
                && is_limit(&error)
            {
                return self.reach(hint, &error);
            }
        }
    }

    /// The next event; `None` if a scan is due.
    fn next(&self, again: Option<Instant>) -> Result<notify::Result<Event>, RecvTimeoutError> {
        let poll = self.is_limited.then(|| Instant::now() + POLL);
        match again.into_iter().chain(poll).min() {
            None => self.events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(when) => self.events.recv_timeout(when.saturating_duration_since(Instant::now())),
        }
    }

    /// Calls `hear` with each report, for ever.
    pub fn follow(mut self, hear: &dyn Fn(Heard<'_>)) {
        let mut again: Option<(Instant, BTreeSet<String>)> = None;
        loop {
            if let Some(error) = self.limit.take() {
                hear(Heard::Limit(&error));
            }
            let first = self.next(again.as_ref().map(|(when, _)| *when));
            let second_look = matches!(first, Err(RecvTimeoutError::Timeout));
            if second_look && self.is_limited {
                hear(Heard::Unknown);
            }
            let mut hints = BTreeSet::new();
            match first {
                Ok(event) => {
                    self.hint(event, &mut hints);
                    self.gather(&mut hints);
                }
                Err(RecvTimeoutError::Timeout) => {
                    hints = again.take().map(|(_, folders)| folders).unwrap_or_default()
                }
                Err(RecvTimeoutError::Disconnected) => return,
            }
            if hints.is_empty() {
                continue;
            }
            for part in PARTS.iter().filter(|part| hints.contains(**part)) {
                // It may be removed again already; then its parent folder is reported.
                if let Err(error) = self.watch(part)
                    && is_limit(&error)
                {
                    self.reach(part, &error);
                }
            }
            self.look_for_limit(&hints);
            let mut folders: BTreeSet<String> =
                hints.iter().filter(|hint| self.root.join(hint).is_dir()).cloned().collect();
            if !second_look && !folders.is_empty() {
                folders.extend(again.take().map(|(_, known)| known).unwrap_or_default());
                again = Some((Instant::now() + LATER, folders));
            }
            hear(Heard::Hints(&hints));
        }
    }

    /// Collects the events that follow at once.
    fn gather(&self, hints: &mut BTreeSet<String>) {
        let end = Instant::now() + LONGEST;
        loop {
            let left = end.saturating_duration_since(Instant::now()).min(PAUSE);
            match self.events.recv_timeout(left) {
                Ok(event) if !left.is_zero() => self.hint(event, hints),
                Ok(event) => return self.hint(event, hints),
                Err(_) => return,
            }
        }
    }

    fn hint(&self, event: notify::Result<Event>, hints: &mut BTreeSet<String>) {
        let Ok(event) = event else {
            hints.insert(String::new());
            return;
        };
        // Reading a file also causes events, and we read files.
        if matches!(event.kind, EventKind::Access(_)) {
            return;
        }
        if event.need_rescan() {
            hints.insert(String::new());
        }
        for path in &event.paths {
            let below = path.strip_prefix(&self.root).ok().and_then(Path::to_str);
            hints.extend(below.filter(|below| !below.is_empty()).map(|below| below.replace('\\', "/")));
        }
    }
}

/// Whether a system watches no more folders.
fn is_limit(error: &notify::Error) -> bool {
    matches!(error.kind, notify::ErrorKind::MaxFilesWatch)
        || matches!(&error.kind, notify::ErrorKind::Io(error) if error.kind() == std::io::ErrorKind::StorageFull)
}
