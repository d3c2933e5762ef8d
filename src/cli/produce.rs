//! Renders artifacts into an edition, except pages that stand already as they would be made.

use std::sync::{Mutex, PoisonError};

use anyhow::Context;
use indicatif::ProgressBar;

use crate::build::Built;
use crate::cache::{Cache, Harvest, Made};
use crate::diag::Diagnostics;
use crate::inputs::{Hash, Inputs};
use crate::markdown;
use crate::publish::Edition;
use crate::render::give_back;
use crate::render::recipe::{Recipes, watched};
use crate::site::{Artifact, What};

/// What a build with a cache knows of pages.
pub(super) struct Warmth<'a> {
    recipes: Recipes<'a>,
    cache: Option<&'a Cache>,
    made: Mutex<Vec<(String, Made)>>,
}

impl<'a> Warmth<'a> {
    /// The recipes of a site, and the pages of the build before it.
    pub(super) fn new(built: &'a Built, engine: &[u8], cache: Option<&'a Cache>) -> Warmth<'a> {
        Warmth { recipes: Recipes::new(&built.renderer, engine), cache, made: Mutex::default() }
    }

    /// What the next build shall know.
    pub(super) fn harvest(self, built: &'a Built, began: u64) -> Harvest<'a> {
        Harvest {
            began,
            documents: built.world().site.pages.iter().map(|page| &*page.document).collect(),
            site: self.recipes.site,
            lines: markdown::known_lines(),
            pages: self.made.into_inner().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// How the page at this path was made, if the same would be made of this recipe.
    fn standing(&self, path: &str, recipe: impl FnOnce() -> Hash) -> Option<Made> {
        let cache = self.cache?;
        let recipe = recipe();
        let made = cache.pages.get(path).filter(|made| made.recipe == recipe)?;
        (!made.reads_site || cache.site == self.recipes.site).then_some(*made)
    }

    fn note(&self, path: &str, made: Made) {
        self.made.lock().unwrap_or_else(PoisonError::into_inner).push((path.to_owned(), made));
    }
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
            warmth.note(path, made);
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
        let (bytes, reads_site) = watched(|| self.built.render(inputs, artifact, diags));
        let mut bytes = Some(bytes?);
        // A page with problems is made again, so that they are reported again.
        let reads_site = reads_site.filter(|_| diags.iter().next().is_none());
        // Long ones do not wait in memory for others.
        if let Some(long) = bytes.take_if(|bytes| bytes.len() > LONG) {
            self.write(artifact, long, reads_site)?;
        }
        Ok(move || bytes.map_or(Ok(()), |bytes| self.write(artifact, bytes, reads_site)))
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
            warmth.note(path, Made { recipe: warmth.recipes.page(*id, *part), reads_site, stamp });
        }
        Ok(())
    }
}
