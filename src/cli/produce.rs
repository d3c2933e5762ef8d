//! Renders artifacts into an edition, except pages that stand already as they would be made.

use std::sync::{Mutex, PoisonError};

use anyhow::Context;
use indicatif::ProgressBar;

use crate::build::Built;
use crate::cache::{Cache, Harvest, Made};
use crate::diag::Diagnostics;
use crate::inputs::Inputs;
use crate::markdown;
use crate::plan::{Artifact, What};
use crate::publish::Edition;
use crate::render::recipe::{Recipes, watched};

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
    fn standing(&self, path: &str, recipe: crate::inputs::Hash) -> Option<Made> {
        let cache = self.cache?;
        let made = cache.pages.get(path).filter(|made| made.recipe == recipe)?;
        (!made.reads_site || cache.site == self.recipes.site).then_some(*made)
    }

    fn note(&self, path: &str, made: Made) {
        self.made.lock().unwrap_or_else(PoisonError::into_inner).push((path.to_owned(), made));
    }
}

/// Puts artifacts into an edition.
pub(super) struct Producer<'a> {
    /// The site.
    pub(super) built: &'a Built,
    /// Its files.
    pub(super) inputs: &'a Inputs,
    /// Where artifacts go.
    pub(super) edition: &'a Edition,
    /// What is known of pages, in a build with a cache.
    pub(super) warmth: Option<&'a Warmth<'a>>,
    /// Moves on with each artifact.
    pub(super) progress: &'a ProgressBar,
}

impl Producer<'_> {
    /// Renders and writes an artifact, or keeps the file of a page that would become the same.
    pub(super) fn produce(&self, artifact: &Artifact, diags: &mut Diagnostics) -> anyhow::Result<()> {
        self.progress.inc(1);
        let path = artifact.path.as_str();
        let (What::Page(id, part), Some(warmth)) = (&artifact.what, self.warmth) else {
            let bytes = self.built.render(self.inputs, artifact, diags)?;
            return self.edition.put(path, &bytes).map(|_| ());
        };
        let recipe = warmth.recipes.page(*id, *part);
        if let Some(made) = warmth.standing(path, recipe)
            && self.edition.keep(path, made.stamp)
        {
            warmth.note(path, made);
            return Ok(());
        }
        let (bytes, reads_site) = watched(|| self.built.render(self.inputs, artifact, diags));
        let stamp =
            self.edition.put(path, &bytes?)?.stamp().with_context(|| format!("cannot look at `{path}`"))?;
        // A page with problems is made again, so that they are told again.
        if diags.iter().next().is_none() {
            warmth.note(path, Made { recipe, reads_site, stamp });
        }
        Ok(())
    }
}
