//! Receives edits and hands out views: of the current site, and of previews on other days.
//!
//! Edits take a lock, one after another; requests only take the current view, and keep it as long as they need it. A preview is a
//! site of its own over the same files, made when it is first requested.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::Path;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};

use super::files::{Files, Skip};
use super::site::{Extent, Live};
use super::view::View;
use crate::config::{Coverage, Settings};
use crate::date::Day;
use crate::parallel;

/// How many previews are kept besides the current site.
const PREVIEWS: usize = 3;

/// How many previews are made or waited for at once, so that requests for many days neither delay edits nor fill the memory.
const MAKING: usize = 3;

/// How many changed files are remembered for browsers that will ask for them.
const RECENT: usize = 256;

/// How a browser views the site; by default the current edition.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Preview {
    /// The day of the edition, instead of the site's own.
    pub today: Option<Day>,
    /// Whether drafts are shown, instead of what the command line says.
    pub drafts: Option<bool>,
    /// Whether entries are there before their day, and translations that are held back: for those who translate them.
    pub for_translators: bool,
}

/// A place that a counter counts, until it is dropped.
struct Taken<'c>(&'c AtomicUsize);

impl<'c> Taken<'c> {
    fn of(count: &'c AtomicUsize, most: usize) -> Option<Taken<'c>> {
        let taken = Taken(count);
        let before = count.fetch_add(1, Ordering::AcqRel);
        (before < most).then_some(taken)
    }
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

/// Who is told the number of each new edition, by the thread that made it.
pub type Listener = Box<dyn Fn(u64) + Send + Sync>;

/// What an edit made anew, and how long that took.
#[derive(Clone, Debug)]
pub struct Edited {
    /// How much of the current site was updated.
    pub extent: Extent,
    /// The files that may have changed.
    pub files: BTreeSet<Arc<str>>,
    /// How long it took.
    pub time: Duration,
}

/// Where edits arrive and views are taken from.
pub struct Hub {
    settings: Settings,
    desk: Mutex<Desk>,
    views: RwLock<BTreeMap<Preview, Arc<View>>>,
    /// Previews that are being made or waited for.
    making: AtomicUsize,
    /// Held while a preview is made; other requests for previews wait here, and not for the lock of edits.
    maker: Mutex<()>,
    /// Edits that wait for the lock: they have priority.
    edits: AtomicUsize,
    edition: AtomicU64,
    listener: Listener,
    /// Tells this process from the one that listened at the same address before.
    began: u128,
    recent: Mutex<VecDeque<(u64, Arc<str>)>>,
}

struct Desk {
    files: Files,
    /// The current site, then previews, the newest last.
    lives: Vec<(Preview, Live)>,
    /// Whether an edit was followed in part.
    is_torn: bool,
}

impl Hub {
    /// Reads a site; `listener` is told when there is something new.
    ///
    /// # Errors
    ///
    /// If its folder cannot be listed.
    pub fn open(root: &Path, skip: Skip, settings: Settings, listener: Listener) -> Result<Hub> {
        let files = Files::open(root, skip)?;
        let live = Live::open(&files, settings.clone());
        let views = RwLock::new([(Preview::default(), Arc::clone(&live.view))].into());
        let desk = Mutex::new(Desk { files, lives: vec![(Preview::default(), live)], is_torn: false });
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let began = now.map_or(0, |since| since.as_millis());
        Ok(Hub {
            settings,
            desk,
            views,
            making: AtomicUsize::new(0),
            maker: Mutex::default(),
            edits: AtomicUsize::new(0),
            edition: AtomicU64::new(0),
            listener,
            began,
            recent: Mutex::default(),
        })
    }

    /// The current view of the site, made if there is none.
    pub fn view(&self, preview: &Preview) -> Arc<View> {
        self.known(preview).unwrap_or_else(|| self.open_preview(preview))
    }

    /// The same for requests from outside.
    ///
    /// # Errors
    ///
    /// If too many previews are being made.
    pub fn preview(&self, preview: &Preview) -> Result<Arc<View>> {
        if let Some(known) = self.known(preview) {
            return Ok(known);
        }
        let _place = Taken::of(&self.making, MAKING)
            .context("too many days are looked at at once; ask again in a moment")?;
        let _turn = self.maker.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(self.open_preview(preview))
    }

    fn known(&self, preview: &Preview) -> Option<Arc<View>> {
        self.views.read().unwrap_or_else(PoisonError::into_inner).get(preview).cloned()
    }

    fn open_preview(&self, preview: &Preview) -> Arc<View> {
        while self.edits.load(Ordering::Acquire) > 0 {
            parallel::pause(Duration::from_millis(1));
        }
        let mut desk = self.desk();
        if let Some((_, live)) = desk.lives.iter().find(|(known, _)| known == preview) {
            return Arc::clone(&live.view);
        }
        let settings = Settings {
            today: preview.today.or(self.settings.today),
            drafts: preview.drafts.unwrap_or(self.settings.drafts),
            coverage: if preview.for_translators { Coverage::Awaited } else { self.settings.coverage },
            ..self.settings.clone()
        };
        let live = Live::open(&desk.files, settings);
        let view = Arc::clone(&live.view);
        if desk.lives.len() > PREVIEWS {
            desk.lives.remove(1);
        }
        desk.lives.push((preview.clone(), live));
        self.publish(&desk);
        view
    }

    /// Follows the file system: `hints` are paths below the site's root near which something happened; an empty path means
    /// anywhere.
    ///
    /// # Errors
    ///
    /// If the folder cannot be listed; the site stays unchanged.
    pub fn edit(&self, hints: &BTreeSet<String>) -> Result<Edited> {
        self.follow(|files| files.look(hints))
    }

    /// Scans all folders, for changes without hints.
    ///
    /// # Errors
    ///
    /// If the folder cannot be listed; the site stays unchanged.
    pub fn poll(&self) -> Result<Edited> {
        self.follow(Files::poll)
    }

    fn follow(&self, look: impl FnOnce(&mut Files) -> Result<BTreeSet<Arc<str>>>) -> Result<Edited> {
        let first = Taken::of(&self.edits, usize::MAX);
        let mut desk = self.desk();
        drop(first);
        let started = Instant::now();
        let files = look(&mut desk.files)?;
        let Desk { files: inputs, lives, is_torn } = &mut *desk;
        // An update may panic halfway, because of a bug; the next edit then starts from the beginning.
        let was_torn = std::mem::replace(is_torn, true);
        let follow = |(_, live): &mut (Preview, Live)| match was_torn {
            true => live.reopen(inputs),
            false => live.update(inputs, &files),
        };
        let extents: Vec<Extent> = lives.iter_mut().map(follow).collect();
        *is_torn = false;
        let extent = extents.iter().copied().max().unwrap_or(Extent::Nothing);
        self.publish(&desk);
        drop(desk);
        if extent != Extent::Nothing || !files.is_empty() {
            self.remember(&files);
            self.announce();
        }
        Ok(Edited { extent, files, time: started.elapsed() })
    }

    fn publish(&self, desk: &Desk) {
        let views = desk.lives.iter().map(|(preview, live)| (preview.clone(), Arc::clone(&live.view)));
        let old = {
            let mut present = self.views.write().unwrap_or_else(PoisonError::into_inner);
            std::mem::replace(&mut *present, views.collect())
        };
        // Freeing a large site takes a while, and no request should wait for that.
        drop(old);
    }

    fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn remember(&self, files: &BTreeSet<Arc<str>>) {
        let edition = self.edition() + 1;
        let mut recent = self.recent.lock().unwrap_or_else(PoisonError::into_inner);
        recent.extend(files.iter().map(|file| (edition, Arc::clone(file))));
        let surplus = recent.len().saturating_sub(RECENT);
        recent.drain(..surplus);
    }

    /// The files that changed after an edition.
    pub fn changed_since(&self, edition: u64) -> Vec<Arc<str>> {
        let recent = self.recent.lock().unwrap_or_else(PoisonError::into_inner);
        recent.iter().filter(|(of, _)| *of > edition).map(|(_, file)| Arc::clone(file)).collect()
    }

    /// A name for the present edition that a browser can come back with.
    pub fn edition_name(&self) -> String {
        self.name_of(self.edition())
    }

    /// A name for an edition.
    pub fn name_of(&self, edition: u64) -> String {
        format!("{}.{edition}", self.began)
    }

    /// The edition with this name, if it is one of this process.
    pub fn edition_of(&self, name: &str) -> Option<u64> {
        let (began, edition) = name.split_once('.')?;
        edition.parse().ok().filter(|edition| began == self.began.to_string() && *edition <= self.edition())
    }

    /// The number of the present edition; a later one has a greater number.
    pub fn edition(&self) -> u64 {
        self.edition.load(Ordering::Acquire)
    }

    /// Tells the listener that something is new. Two threads may tell at once, and the later number first.
    pub fn announce(&self) {
        let edition = self.edition.fetch_add(1, Ordering::AcqRel) + 1;
        (self.listener)(edition);
    }
}
