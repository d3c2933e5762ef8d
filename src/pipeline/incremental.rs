//! What one build knows of the artifacts of the build before: which are unchanged, and how the others were made.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use crate::build::Built;
use crate::cache::{Cache, CacheUpdate, Made, Numbers};
use crate::inputs::{self, Stamp};
use crate::parallel;
use crate::publish::{Edition, Folders};
use crate::render::Answers;
use crate::render::reads::Reads;
use crate::site::Artifact;

/// Two changes of a file may have the same time if they are at most this many nanoseconds apart.
const TICK: u64 = 10_000_000;

/// The artifacts of a build and of the one before it.
pub(super) struct Incremental<'a> {
    answers: Answers<'a>,
    numbers: Numbers,
    cache: Option<&'a Cache>,
    made: Mutex<Vec<Entry>>,
}

/// How an artifact was made, and whether its file existed already.
struct Entry {
    path: Arc<str>,
    made: Made,
    is_kept: bool,
}

impl<'a> Incremental<'a> {
    /// For a site; `engine` distinguishes builds of the program.
    pub(super) fn new(built: &'a Built, engine: &[u8], cache: Option<&'a Cache>) -> Incremental<'a> {
        let names = cache.map_or(&[][..], |cache| &cache.names);
        let numbers = Numbers::of(names, &built.world().site);
        // A list that grows would be in memory twice.
        let made = Mutex::new(Vec::with_capacity(built.plan.artifacts.len()));
        Incremental { answers: Answers::new(&built.renderer, engine), numbers, cache, made }
    }

    /// The artifacts, each with its place in the cache of the build before; both are sorted by path.
    fn places<'p>(&self, artifacts: &[&'p Artifact]) -> Vec<(&'p Artifact, Option<usize>)> {
        let known = self.cache.map_or(&[][..], |cache| &cache.made);
        let mut at = 0;
        let place = |artifact: &&'p Artifact| {
            while known.get(at).is_some_and(|(path, _)| *path < artifact.path) {
                at += 1;
            }
            (*artifact, known.get(at).filter(|(path, _)| *path == artifact.path).map(|_| at))
        };
        artifacts.iter().map(place).collect()
    }

    /// Keeps the files of unchanged artifacts; returns their places in the cache, and the other artifacts.
    pub(super) fn keep<'p>(
        &self,
        artifacts: &[&'p Artifact],
        edition: &Edition,
    ) -> (Vec<usize>, Vec<&'p Artifact>) {
        let Some(cache) = self.cache else { return (Vec::new(), artifacts.to_vec()) };
        let kept = parallel::map(&self.places(artifacts), |(artifact, at)| {
            let (path, made) = &cache.made[(*at)?];
            let is_kept = self.is_unchanged(artifact, made) && edition.keep(path, made.stamp);
            if is_kept {
                self.answers.publishes(artifact, made.fingerprint);
            }
            is_kept.then_some(*at)?
        });
        let others =
            artifacts.iter().zip(&kept).filter(|(_, kept)| kept.is_none()).map(|(artifact, _)| *artifact);
        let others = others.collect();
        (kept.into_iter().flatten().collect(), others)
    }

    /// Whether all that an artifact was made from is the same.
    fn is_unchanged(&self, artifact: &Artifact, made: &Made) -> bool {
        let same = self.numbers.asked(&made.questions).and_then(|questions| {
            let fingerprint = self.answers.fingerprint(artifact, &questions, &made.typed)?;
            Some(fingerprint == made.fingerprint)
        });
        same == Some(true)
    }

    /// Records what an artifact was made from.
    pub(super) fn note(&self, artifact: &Artifact, reads: Reads, stamp: Stamp, is_kept: bool) {
        let Reads { questions, typed } = reads;
        let questions = self.numbers.questions(&questions);
        // In the order in which they will be asked again.
        let asked = self.numbers.asked(&questions);
        let fingerprint = asked.and_then(|asked| self.answers.fingerprint(artifact, &asked, &typed));
        let Some(fingerprint) = fingerprint else { return };
        self.answers.publishes(artifact, fingerprint);
        let made = Made { fingerprint, questions, typed, stamp };
        let entry = Entry { path: Arc::clone(&artifact.path), made, is_kept };
        self.made.lock().unwrap_or_else(PoisonError::into_inner).push(entry);
    }

    /// Records what an artifact with problems is: it is made again by the next build, but what is made of it need not be.
    pub(super) fn note_bytes(&self, artifact: &Artifact, bytes: &[u8]) {
        self.answers.publishes(artifact, inputs::hash(bytes));
    }

    /// What the next build needs.
    pub(super) fn update(
        self,
        built: &'a Built,
        (output, folders): (&Path, Folders),
        mut kept: Vec<usize>,
        (began, now): (u64, u64),
    ) -> CacheUpdate<'a> {
        let mut made = self.made.into_inner().unwrap_or_else(PoisonError::into_inner);
        made.sort_unstable_by(|left, right| left.path.cmp(&right.path));
        let carried = self.cache.filter(|cache| is_carried(cache, &kept, output));
        if let Some(cache) = carried {
            let again = std::mem::take(&mut kept).into_iter().map(|at| {
                let (path, made) = cache.made[at].clone();
                Entry { path, made, is_kept: true }
            });
            made.extend(again);
            made.sort_unstable_by(|left, right| left.path.cmp(&right.path));
        }
        restamp(&mut made, output);
        // A change just after this build would not change the stamp, so the next build makes such an artifact again.
        made.retain(|entry| entry.is_kept || entry.made.stamp.last().saturating_add(TICK) < now);
        CacheUpdate {
            began,
            documents: built.world().site.pages.iter().map(|page| &*page.document).collect(),
            names: self.numbers.names,
            made: made.into_iter().map(|entry| (entry.path, entry.made)).collect(),
            kept,
            folders,
        }
    }
}

/// Whether kept files were moved into another folder, which the system counts as a change. Either all of them were, or none.
fn is_carried(cache: &Cache, kept: &[usize], output: &Path) -> bool {
    kept.first().is_some_and(|first| {
        let (path, made) = &cache.made[*first];
        stamp(output, path) != made.stamp
    })
}

/// Takes the stamps of moved files again.
fn restamp(made: &mut [Entry], output: &Path) {
    let kept: Vec<&mut Entry> = made.iter_mut().filter(|entry| entry.is_kept).collect();
    if kept.first().is_none_or(|first| stamp(output, &first.path) == first.made.stamp) {
        return;
    }
    parallel::map_owned(kept, |entry| {
        let (before, now) = (entry.made.stamp, stamp(output, &entry.path));
        let is_same = (before.size, before.modified, before.inode) == (now.size, now.modified, now.inode);
        entry.made.stamp = if is_same { now } else { Stamp::default() };
    });
}

fn stamp(output: &Path, path: &str) -> Stamp {
    output.join(path).symlink_metadata().map_or_else(|_| Stamp::default(), |meta| Stamp::of(&meta))
}
