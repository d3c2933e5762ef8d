//! Renders artifacts into an edition, except those whose fingerprint is unchanged.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use anyhow::Context;
use indicatif::ProgressBar;

use crate::build::Built;
use crate::cache::{Cache, Harvest, Made, Numbers, Questions};
use crate::diag::Diagnostics;
use crate::inputs::{Inputs, Opened, Stamp, report_changed};
use crate::markdown;
use crate::parallel;
use crate::publish::{Edition, Taken, interrupts};
use crate::render::reads::{Reads, recorded};
use crate::render::{Answers, give_back};
use crate::site::{Artifact, Site};

/// What a build with a cache knows of artifacts.
pub(super) struct Warmth<'a> {
    site: &'a Site,
    answers: Answers<'a>,
    cache: Option<(&'a Cache, Numbers)>,
    made: Mutex<Vec<Known>>,
}

/// How an artifact was made, and whether its file stood there already.
struct Known {
    path: String,
    made: Made,
    is_kept: bool,
}

/// Two changes of a file may have the same time if there are no more nanoseconds than these between them.
const TICK: u64 = 10_000_000;

impl<'a> Warmth<'a> {
    /// The answers of a site, and the artifacts of the build before it.
    pub(super) fn new(built: &'a Built, engine: &[u8], cache: Option<&'a Cache>) -> Warmth<'a> {
        let site = &*built.world().site;
        let cache = cache.map(|cache| (cache, Numbers::of(&cache.names, site)));
        Warmth { site, answers: Answers::new(&built.renderer, engine), cache, made: Mutex::default() }
    }

    /// What the next build shall know.
    pub(super) fn harvest(self, built: &'a Built, output: &Path, began: u64) -> Harvest<'a> {
        let mut made = self.made.into_inner().unwrap_or_else(PoisonError::into_inner);
        let now = super::build::nanoseconds(SystemTime::now());
        // A change just after this build would not show, so that the next one makes such an artifact again.
        made.retain(|known| known.is_kept || known.made.stamp.last().saturating_add(TICK) < now);
        restamp(&mut made, output);
        Harvest {
            began,
            documents: built.world().site.pages.iter().map(|page| &*page.document).collect(),
            names: self.site.entries.iter().map(|entry| entry.path.clone()).collect(),
            lines: markdown::known_lines(),
            made: made.into_iter().map(|known| (known.path, known.made)).collect(),
        }
    }

    /// How an artifact was made, if all that it is made from is the same.
    fn standing(&self, artifact: &Artifact) -> Option<Made> {
        let (cache, numbers) = self.cache.as_ref()?;
        let made = cache.made.get(&artifact.path)?;
        let questions = numbers.questions(&made.questions)?;
        let asked = questions.iter().copied().map(Some);
        let fingerprint = self.answers.fingerprint(artifact, asked, made.typed.iter())?;
        if fingerprint != made.fingerprint {
            return None;
        }
        if numbers.are_ids(self.site) {
            return Some(made.clone());
        }
        let reads = Reads { questions, typed: made.typed.clone() }.ordered();
        self.made(artifact, reads, made.stamp)
    }

    fn made(&self, artifact: &Artifact, reads: Reads, stamp: Stamp) -> Option<Made> {
        let fingerprint = self.answers.fingerprint_of(artifact, &reads)?;
        let Reads { questions, typed } = reads;
        Some(Made { fingerprint, questions: Questions::of(&questions), typed, stamp })
    }

    fn note(&self, path: &str, made: Made, is_kept: bool) {
        let known = Known { path: path.to_owned(), made, is_kept };
        self.made.lock().unwrap_or_else(PoisonError::into_inner).push(known);
    }
}

/// Looks again at the files that were kept, if they were carried over into another folder: the system counts that as a change. None
/// was carried where one was not.
fn restamp(made: &mut [Known], output: &Path) {
    let stamp = |path: &str| {
        output.join(path).symlink_metadata().map_or_else(|_| Stamp::default(), |meta| Stamp::of(&meta))
    };
    let kept: Vec<&mut Known> = made.iter_mut().filter(|known| known.is_kept).collect();
    if kept.first().is_none_or(|first| stamp(&first.path) == first.made.stamp) {
        return;
    }
    parallel::map_owned(kept, |known| {
        let (before, now) = (known.made.stamp, stamp(&known.path));
        let is_same = (before.size, before.modified, before.inode) == (now.size, now.modified, now.inode);
        known.made.stamp = if is_same { now } else { Stamp::default() };
    });
}

/// A longer artifact is written as soon as it is made, in bytes.
const LONG: usize = 256 * 1024;

/// Puts artifacts into an edition.
pub(super) struct Producer<'a> {
    /// The site.
    pub(super) built: &'a Built,
    /// Where artifacts go.
    pub(super) edition: &'a Edition,
    /// What is known of pages, in a build with a cache.
    pub(super) warmth: Option<&'a Warmth<'a>>,
    /// Moves on with each artifact.
    pub(super) progress: &'a ProgressBar,
}

impl<'a> Producer<'a> {
    /// Keeps the file of an artifact that would become the same; says whether it did.
    pub(super) fn keeps(&self, artifact: &Artifact) -> bool {
        let Some(warmth) = self.warmth else { return false };
        let standing = warmth.standing(artifact);
        let kept = standing.filter(|made| self.edition.keep(&artifact.path, made.stamp));
        let is_kept = kept.is_some();
        if let Some(made) = kept {
            self.progress.inc(1);
            warmth.note(&artifact.path, made, true);
        }
        is_kept
    }

    /// Renders an artifact; what it gives back writes it.
    pub(super) fn make<'p>(
        &'p self,
        inputs: &Inputs,
        artifact: &'p Artifact,
        diags: &mut Diagnostics,
    ) -> anyhow::Result<impl FnOnce() -> anyhow::Result<()> + use<'p, 'a>> {
        self.progress.inc(1);
        interrupts::go_on()?;
        let (mut bytes, reads) = match self.built.copied(artifact) {
            Some(path) => (self.copy(inputs, &path, artifact, diags)?, None),
            None if self.warmth.is_none() => (Some(self.built.render(inputs, artifact, diags)?), None),
            None => {
                let (bytes, reads) = recorded(|| self.built.render(inputs, artifact, diags));
                (Some(bytes?), Some(reads))
            }
        };
        // An artifact with problems is made again, so that they are reported again.
        let mut reads = reads.filter(|_| diags.is_empty());
        // Long ones do not wait in memory for others.
        if let Some(long) = bytes.take_if(|bytes| bytes.len() > LONG) {
            self.write(artifact, long, reads.take())?;
        }
        Ok(move || bytes.map_or(Ok(()), |bytes| self.write(artifact, bytes, reads)))
    }

    /// Copies a file; gives back the bytes of a text of the web, which are published with other line ends.
    fn copy(
        &self,
        inputs: &Inputs,
        path: &Arc<str>,
        artifact: &Artifact,
        diags: &mut Diagnostics,
    ) -> anyhow::Result<Option<Vec<u8>>> {
        match inputs.open(path) {
            Ok(Opened::Bytes(bytes)) => return Ok(Some(bytes.to_vec())),
            Ok(Opened::File(steady)) => {
                self.edition.copy(&artifact.path, &steady.file)?;
                if !steady.is_same() {
                    report_changed(path, diags);
                }
            }
            Err(error) => inputs.report_unreadable(path, &error, diags),
        }
        Ok(None)
    }

    /// Writes an artifact and, for one that the next build may keep, notes what it read.
    fn write(&self, artifact: &Artifact, bytes: Vec<u8>, reads: Option<Reads>) -> anyhow::Result<()> {
        let path = artifact.path.as_str();
        let taken = self.edition.put(path, &bytes)?;
        give_back(bytes);
        if let (Some(warmth), Some(reads)) = (self.warmth, reads) {
            let stamp = taken.stamp().with_context(|| format!("cannot look at `{path}`"))?;
            let is_kept = matches!(taken, Taken::Kept(_));
            if let Some(made) = warmth.made(artifact, reads, stamp) {
                warmth.note(path, made, is_kept);
            }
        }
        Ok(())
    }
}
