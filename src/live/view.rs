//! One state of the site: what is served and reported until the next edit.
//!
//! A view never changes, except that it collects the problems of rendering: from requests, and from [`View::sweep`], which renders
//! everything once in the background.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use super::stage_problems::StageProblems;
use crate::build::Built;
use crate::content::paths;
use crate::desk::{self, Annotated, Asked, Marked, Translation};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::inputs::{self, Inputs};
use crate::site::{Artifact, ArtifactKind, Page, PageId, part_address};
use crate::url;

/// A state of the site.
pub struct View {
    /// The site.
    pub built: Arc<Built>,
    /// Its files.
    pub inputs: Inputs,
    /// The problems from before rendering.
    pub stage_problems: StageProblems,
    rendered: Mutex<Rendered>,
    /// The site with signs in its pages, made when a translator first looks at it.
    marked: OnceLock<Marked>,
}

/// The results of rendering.
#[derive(Clone, Default)]
struct Rendered {
    problems: BTreeMap<String, Diagnostics>,
    /// Indexes of artifacts that are not rendered yet, the next one last.
    todo: Vec<usize>,
}

/// Why an artifact cannot be rendered.
#[derive(Debug)]
pub enum Trouble {
    /// The file has changed since the view was made.
    Stale(Arc<str>),
    /// The machine is in the way.
    Failed(anyhow::Error),
}

impl View {
    /// A view of which nothing has been rendered.
    pub fn new(built: Built, inputs: Inputs, stage_problems: StageProblems) -> View {
        let todo = (0..built.plan.artifacts.len()).rev().collect();
        let rendered = Mutex::new(Rendered { problems: BTreeMap::new(), todo });
        View { built: Arc::new(built), inputs, stage_problems, rendered, marked: OnceLock::new() }
    }

    /// The view after an edit that changed nothing but some pages.
    pub fn after(
        &self,
        built: Arc<Built>,
        inputs: Inputs,
        stage_problems: StageProblems,
        pages: &[PageId],
    ) -> View {
        let mut rendered = self.rendered().clone();
        let view = |rendered| View {
            built,
            inputs,
            stage_problems,
            rendered: Mutex::new(rendered),
            marked: OnceLock::new(),
        };
        if pages.is_empty() {
            return view(rendered);
        }
        for page in pages {
            for at in self.artifacts_of(*page) {
                rendered.problems.remove(&*self.built.plan.artifacts[at].path);
                rendered.todo.push(at);
            }
        }
        view(rendered)
    }

    fn rendered(&self) -> MutexGuard<'_, Rendered> {
        self.rendered.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Index of the artifact with this output path.
    pub fn find(&self, path: &str) -> Option<usize> {
        self.built.plan.artifacts.binary_search_by(|artifact| (*artifact.path).cmp(path)).ok()
    }

    /// The artifact with this index.
    pub fn artifact(&self, at: usize) -> &Artifact {
        &self.built.plan.artifacts[at]
    }

    /// The page that an artifact shows.
    pub fn page(&self, at: usize) -> Option<(PageId, &Page)> {
        match self.artifact(at).what {
            ArtifactKind::Page(id, _) => Some((id, self.built.world().site.page(id))),
            _ => None,
        }
    }

    /// All artifacts of a page: itself and the further parts of its list.
    fn artifacts_of(&self, page: PageId) -> Vec<usize> {
        let site = &self.built.world().site;
        let address = site.url(site.page(page));
        (1..)
            .map_while(|number| self.find(&url::output_path(&part_address(address, number))))
            .take_while(|at| matches!(self.artifact(*at).what, ArtifactKind::Page(id, _) if id == page))
            .collect()
    }

    /// The bytes of an artifact, as a build makes them.
    ///
    /// # Errors
    ///
    /// If a file has changed meanwhile, or cannot be read.
    pub fn bytes(&self, at: usize) -> Result<Vec<u8>, Trouble> {
        let mut diags = Diagnostics::new();
        let artifact = self.artifact(at);
        let inputs = self.inputs_for(at)?;
        let bytes =
            self.built.render(&inputs, artifact, &mut diags).map_err(|error| match &artifact.what {
                ArtifactKind::File(path) => Trouble::Stale(paths::file(path)),
                _ => Trouble::Failed(error),
            })?;
        let mut rendered = self.rendered();
        if diags.is_empty() {
            rendered.problems.remove(&*artifact.path);
        } else {
            rendered.problems.insert(artifact.path.to_string(), diags);
        }
        Ok(bytes)
    }

    /// The site with signs in its pages.
    pub fn marked(&self) -> &Marked {
        self.marked.get_or_init(|| Marked::of(&self.built))
    }

    /// A page whose parts say where they come from.
    ///
    /// # Errors
    ///
    /// If its file was saved meanwhile, or cannot be read.
    pub fn annotated(&self, at: usize) -> Result<Annotated, Trouble> {
        let (artifact, inputs) = (self.artifact(at), self.inputs_for(at)?);
        let bytes = self.marked().built.render(&inputs, artifact, &mut Diagnostics::new());
        let bytes = bytes.map_err(Trouble::Failed)?;
        Ok(desk::annotated(&String::from_utf8_lossy(&bytes)))
    }

    /// A translation beside its original; `earlier` has earlier texts by the names of their bytes.
    ///
    /// # Errors
    ///
    /// If one of the files was saved meanwhile.
    pub fn translation(
        &self,
        asked: Asked<'_>,
        earlier: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Option<Translation>, Trouble> {
        desk::translation(self.marked(), &self.inputs, asked, earlier).map_err(Trouble::Stale)
    }

    /// The words of a page's text; none if it has changed meanwhile, or cannot be read.
    pub fn words(&self, at: usize) -> usize {
        let (Some((_, page)), Ok(inputs)) = (self.page(at), self.inputs_for(at)) else { return 0 };
        self.built.renderer.words(&inputs, page)
    }

    /// The files, with the text of the page as it was parsed: a document is full of byte offsets into that text.
    fn inputs_for(&self, at: usize) -> Result<Inputs, Trouble> {
        let page = self.page(at).filter(|(_, page)| page.document.has_file());
        let Some((_, page)) = page else { return Ok(self.inputs.clone()) };
        let path = &page.document.path;
        let stale = || Trouble::Stale(Arc::clone(path));
        let pinned = self.inputs.pinned(path, self.inputs.bytes(path).map_err(|_| stale())?);
        let hash = pinned.read(path, &mut Diagnostics::new(), |text| inputs::hash(text.as_bytes()));
        if hash == Some(page.document.hash) { Ok(pinned) } else { Err(stale()) }
    }

    /// Renders what is not rendered yet, and is wanted, while `go_on` returns true; returns whether all is done. A stale page is left to
    /// the next edit.
    pub fn sweep(&self, go_on: &dyn Fn() -> bool, is_wanted: &dyn Fn(usize) -> bool) -> bool {
        loop {
            let Some(at) = self.rendered().todo.pop() else { return true };
            if !go_on() {
                self.rendered().todo.push(at);
                return false;
            }
            // A copied file may be long, and its only possible problem is that it cannot be read.
            let artifact = self.artifact(at);
            if is_wanted(at) && self.built.copied(artifact).is_none() && !artifact.is_index() {
                let _ = self.bytes(at);
            }
        }
    }

    /// All problems of the site, with severities and sorted as a build does.
    pub fn problems(&self) -> Vec<(Severity, Diagnostic)> {
        let mut diags = self.stage_problems.all();
        for problems in self.rendered().problems.values() {
            diags.extend(problems.clone());
        }
        self.built.judge(diags)
    }

    /// The problems of rendering an artifact.
    pub fn problems_of(&self, at: usize) -> Diagnostics {
        self.rendered().problems.get(&*self.artifact(at).path).cloned().unwrap_or_default()
    }
}
