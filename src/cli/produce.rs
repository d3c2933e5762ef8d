//! Renders artifacts into an edition, except pages that stand already as they would be made.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use anyhow::Context;
use indicatif::ProgressBar;

use crate::build::Built;
use crate::cache::{Cache, Harvest, Made};
use crate::diag::Diagnostics;
use crate::inputs::{Hash, Inputs, Opened, Stamp, report_changed};
use crate::markdown;
use crate::parallel;
use crate::publish::{Edition, Taken, interrupts};
use crate::render::give_back;
use crate::render::recipe::{Recipes, watched};
use crate::site::{Artifact, What};

/// What a build with a cache knows of pages.
pub(super) struct Warmth<'a> {
    recipes: Recipes<'a>,
    cache: Option<&'a Cache>,
    made: Mutex<Vec<Known>>,
}

/// How a page was made, and whether its file stood there already.
struct Known {
    path: String,
    made: Made,
    is_kept: bool,
}

/// Two changes of a file may have the same time if there are no more nanoseconds than these between them.
const TICK: u64 = 10_000_000;

impl<'a> Warmth<'a> {
    /// The recipes of a site, and the pages of the build before it.
    pub(super) fn new(built: &'a Built, engine: &[u8], cache: Option<&'a Cache>) -> Warmth<'a> {
        Warmth { recipes: Recipes::new(&built.renderer, engine), cache, made: Mutex::default() }
    }

    /// What the next build shall know.
    pub(super) fn harvest(self, built: &'a Built, output: &Path, began: u64) -> Harvest<'a> {
        let mut made = self.made.into_inner().unwrap_or_else(PoisonError::into_inner);
        let now = super::build::nanoseconds(SystemTime::now());
        // A change just after this build would not show, so that the next one makes such a page again.
        made.retain(|known| known.is_kept || known.made.stamp.last().saturating_add(TICK) < now);
        restamp(&mut made, output);
        Harvest {
            began,
            documents: built.world().site.pages.iter().map(|page| &*page.document).collect(),
            site: self.recipes.site,
            lines: markdown::known_lines(),
            pages: made.into_iter().map(|known| (known.path, known.made)).collect(),
        }
    }

    /// How the page at this path was made, if the same would be made of this recipe.
    fn standing(&self, path: &str, recipe: impl FnOnce() -> Hash) -> Option<Made> {
        let cache = self.cache?;
        let recipe = recipe();
        let made = cache.pages.get(path).filter(|made| made.recipe == recipe)?;
        (!made.reads_site || cache.site == self.recipes.site).then_some(*made)
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
    /// Keeps the file of a page that would become the same; says whether it did.
    pub(super) fn keeps(&self, artifact: &Artifact) -> bool {
        let (What::Page(id, part), Some(warmth)) = (&artifact.what, self.warmth) else { return false };
        let path = artifact.path.as_str();
        let standing = warmth.standing(path, || warmth.recipes.page(*id, *part));
        let kept = standing.filter(|made| self.edition.keep(path, made.stamp));
        if let Some(made) = kept {
            self.progress.inc(1);
            warmth.note(path, made, true);
        }
        kept.is_some()
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
        let (mut bytes, reads_site) = match self.built.copied(artifact) {
            Some(path) => (self.copy(inputs, &path, artifact, diags)?, None),
            None => {
                let (bytes, reads_site) = watched(|| self.built.render(inputs, artifact, diags));
                (Some(bytes?), reads_site)
            }
        };
        // A page with problems is made again, so that they are reported again.
        let reads_site = reads_site.filter(|_| diags.iter().next().is_none());
        // Long ones do not wait in memory for others.
        if let Some(long) = bytes.take_if(|bytes| bytes.len() > LONG) {
            self.write(artifact, long, reads_site)?;
        }
        Ok(move || bytes.map_or(Ok(()), |bytes| self.write(artifact, bytes, reads_site)))
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

    /// Writes an artifact and, for a page that the next build may keep, notes how it was made: whether it read the site.
    fn write(&self, artifact: &Artifact, bytes: Vec<u8>, reads_site: Option<bool>) -> anyhow::Result<()> {
        let path = artifact.path.as_str();
        let taken = self.edition.put(path, &bytes)?;
        give_back(bytes);
        if let (What::Page(id, part), Some(warmth), Some(reads_site)) =
            (&artifact.what, self.warmth, reads_site)
        {
            let stamp = taken.stamp().with_context(|| format!("cannot look at `{path}`"))?;
            let is_kept = matches!(taken, Taken::Kept(_));
            warmth.note(path, Made { recipe: warmth.recipes.page(*id, *part), reads_site, stamp }, is_kept);
        }
        Ok(())
    }
}
