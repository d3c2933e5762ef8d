//! What the file system says -> hints for [`Hub::edit`](super::hub::Hub::edit).
//!
//! Events are taken as hints of a path and nothing else: what happened there is looked at on disk. They are gathered until they
//! pause. Only the parts of a site are watched, not the build folders beside them; a part that is removed and
//! made again is watched again, and a folder that is new is looked at twice, since files may have been written in it before it was watched.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::inputs::PARTS;

/// Events that follow each other within this time are one edit.
const PAUSE: Duration = Duration::from_millis(4);

/// But an edit is not waited for longer than this.
const LONGEST: Duration = Duration::from_millis(20);

/// After this time a new folder is looked at again.
const LATER: Duration = Duration::from_millis(150);

/// Watches a site's folder.
pub struct Watcher {
    root: PathBuf,
    watcher: RecommendedWatcher,
    events: Receiver<notify::Result<Event>>,
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
            // Nobody listens any more when the process ends.
            let _ = sender.send(event);
        });
        let mut watcher = watcher.context("cannot watch files")?;
        let shown = root.display();
        watcher
            .watch(root, RecursiveMode::NonRecursive)
            .with_context(|| format!("cannot watch the folder `{shown}`"))?;
        let mut this = Watcher { root: root.to_owned(), watcher, events };
        for part in PARTS {
            this.watch(part).with_context(|| format!("cannot watch the folder `{part}` in `{shown}`"))?;
        }
        Ok(this)
    }

    /// Watches a part from now on, if it is there and a folder.
    fn watch(&mut self, part: &str) -> notify::Result<()> {
        let path = self.root.join(part);
        // It is unknown here if it was not there, or was removed.
        let _ = self.watcher.unwatch(&path);
        if path.is_dir() { self.watcher.watch(&path, RecursiveMode::Recursive) } else { Ok(()) }
    }

    /// Gives the hints of each edit to `edit`, for ever.
    pub fn follow(mut self, edit: &dyn Fn(&BTreeSet<String>)) {
        let mut again: Option<(Instant, BTreeSet<String>)> = None;
        loop {
            let first = match &again {
                None => self.events.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some((when, _)) => self.events.recv_timeout(when.saturating_duration_since(Instant::now())),
            };
            let second_look = matches!(first, Err(RecvTimeoutError::Timeout));
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
                // It may be gone again already; then its folder tells.
                let _ = self.watch(part);
            }
            let mut folders: BTreeSet<String> =
                hints.iter().filter(|hint| self.root.join(hint).is_dir()).cloned().collect();
            if !second_look && !folders.is_empty() {
                folders.extend(again.take().map(|(_, known)| known).unwrap_or_default());
                again = Some((Instant::now() + LATER, folders));
            }
            edit(&hints);
        }
    }

    /// Takes in what follows at once.
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
        // Reading files is an event too, and we read them.
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
