//! The search indexes of a site while its pages are rendered: what each page shows, and what is still unknown when an index is made.

use std::collections::BTreeSet;

use super::built::Built;
use crate::diag::Diagnostics;
use crate::inputs::Inputs;
use crate::lang::Lang;
use crate::parallel;
use crate::site::{Artifact, ArtifactKind, PageId};
use crate::url;

impl Built {
    /// Takes what an artifact shows, if it is a page that readers can find; of a list on many pages, the first one.
    pub fn collect(&self, artifact: &Artifact, html: &[u8]) {
        if let ArtifactKind::Page(id, part) = &artifact.what
            && part.number == 1
        {
            self.indexes.take(self.world(), *id, html);
        }
    }

    /// Makes the indexes that these files are of, in parallel. A page that is not collected is published already, or is rendered.
    pub fn complete_indexes(
        &self,
        files: &[&Artifact],
        inputs: &Inputs,
        published: impl Fn(&Artifact) -> Option<Vec<u8>> + Sync + Send,
    ) {
        let languages: BTreeSet<Lang> = files.iter().filter_map(|file| file.index_language()).collect();
        let languages: Vec<Lang> = languages.into_iter().collect();
        let missing = languages.iter().flat_map(|lang| self.indexes.missing(self.world(), *lang));
        parallel::map(&missing.collect::<Vec<PageId>>(), |id| {
            let html = self.first_part(*id).and_then(&published);
            let html = html.unwrap_or_else(|| self.searched(inputs, *id));
            self.indexes.take(self.world(), *id, &html);
        });
        parallel::map(&languages, |lang| self.indexes.finish(self.world(), *lang));
    }

    /// What readers find of a page; its problems are reported where it is published.
    pub(super) fn searched(&self, inputs: &Inputs, id: PageId) -> Vec<u8> {
        let part = self.first_part(id).and_then(|artifact| match &artifact.what {
            ArtifactKind::Page(_, part) => Some(*part),
            _ => None,
        });
        part.map(|part| self.renderer.page(inputs, id, part, &mut Diagnostics::new())).unwrap_or_default()
    }

    /// The artifact of a page, or of the first part of its list.
    fn first_part(&self, id: PageId) -> Option<&Artifact> {
        let site = &self.world().site;
        let path = url::output_path(site.url(site.page(id)));
        let at = self.plan.artifacts.binary_search_by(|artifact| (*artifact.path).cmp(&path)).ok()?;
        Some(&self.plan.artifacts[at]).filter(|artifact| matches!(artifact.what, ArtifactKind::Page(..)))
    }
}
