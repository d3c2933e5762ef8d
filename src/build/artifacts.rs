//! Artifact -> bytes, for all artifacts in parallel.
//!
//! A problem or a panic belongs to one artifact; the others are made anyway. This module does not know where the bytes go.

use std::sync::Arc;

use anyhow::Context;

use super::built::Built;
use crate::content::paths;
use crate::diag::{Diagnostics, guarded};
use crate::inputs::Inputs;
use crate::markdown;
use crate::observer::Observer;
use crate::outputs;
use crate::parallel;
use crate::render::reads::{note_site, note_texts};
use crate::site::address;
use crate::site::{Artifact, ArtifactKind, CalendarScope, FeedScope, PageId};
use crate::source::Place;

/// The template of the page for addresses that nothing has.
const NOT_FOUND: &str = "404.html";

/// The phase in which most of a site is made.
const RENDER: &str = "render and write";

impl Built {
    /// The bytes of an artifact.
    ///
    /// # Errors
    ///
    /// If a file that is copied cannot be read.
    pub fn render(
        &self,
        inputs: &Inputs,
        artifact: &Artifact,
        diags: &mut Diagnostics,
    ) -> anyhow::Result<Vec<u8>> {
        let make = |diags: &mut Diagnostics| self.bytes(inputs, artifact, diags);
        self.guarded(artifact, diags, make).unwrap_or_else(|| Ok(Vec::new()))
    }

    fn bytes(
        &self,
        inputs: &Inputs,
        artifact: &Artifact,
        diags: &mut Diagnostics,
    ) -> anyhow::Result<Vec<u8>> {
        if let Some(path) = self.copied(artifact) {
            let bytes = inputs.published(&path).with_context(|| format!("cannot read `{path}`"))?;
            return Ok(bytes.to_vec());
        }
        let world = self.world();
        if is_of_whole_site(&artifact.what) {
            note_site();
        }
        let bytes = match self.page(inputs, artifact, diags) {
            Some(html) => outputs::with_policy(&world.config, &world.site, &artifact.path, html),
            None => self.other(inputs, artifact),
        };
        let is_made = !matches!(artifact.what, ArtifactKind::Asset(_));
        debug_assert!(
            !is_made || !markdown::has_placeholder(&bytes),
            "a sign of the engine is in `{}`",
            artifact.path
        );
        Ok(bytes)
    }

    /// The HTML of an artifact that browsers show as a page.
    fn page(&self, inputs: &Inputs, artifact: &Artifact, diags: &mut Diagnostics) -> Option<Vec<u8>> {
        let (world, renderer) = (self.world(), &self.renderer);
        Some(match &artifact.what {
            ArtifactKind::Page(id, part) => renderer.page(inputs, *id, *part, diags),
            ArtifactKind::Chooser => renderer.template_page("chooser.html", world.config.source, "/", diags),
            ArtifactKind::NotFound(lang) => {
                let url = address::of_language(world.config.language(*lang), address::NOT_FOUND);
                renderer.template_page(NOT_FOUND, *lang, &url, diags)
            }
            ArtifactKind::Search(lang) => {
                let url = world.site.search_page(&world.config, *lang).unwrap_or_default();
                renderer.search_page(*lang, &url, diags)
            }
            ArtifactKind::NotFoundRoot => {
                let url = address::of_site(address::NOT_FOUND);
                renderer.template_page("404-all.html", world.config.source, &url, diags)
            }
            ArtifactKind::Redirect(at) => {
                outputs::redirect(world, world.site.redirects()[*at].to).into_bytes()
            }
            _ => return None,
        })
    }

    /// The bytes of any other artifact that is made.
    fn other(&self, inputs: &Inputs, artifact: &Artifact) -> Vec<u8> {
        let world = self.world();
        let (config, site) = (&world.config, &world.site);
        let text = match &artifact.what {
            ArtifactKind::Feed(scope, format) => {
                let content = |id: PageId| self.renderer.content(inputs, id);
                outputs::feed(world, *scope, *format, &content)
            }
            ArtifactKind::Calendar(scope) => outputs::calendar(world, *scope),
            ArtifactKind::Manifest(lang) => outputs::manifest(world, *lang),
            ArtifactKind::SitemapIndex => outputs::sitemap_index(config, site),
            ArtifactKind::Sitemap(at) => outputs::sitemap(config, site, *at),
            ArtifactKind::Robots => outputs::robots(config),
            ArtifactKind::Llms(lang) => outputs::llms(world, *lang),
            ArtifactKind::Index(lang, file) => {
                note_texts(*lang);
                self.indexes.file(world, (*lang, *file), &|id| self.searched(inputs, id))
            }
            ArtifactKind::Security => outputs::security(config),
            ArtifactKind::Translations => outputs::translations(world),
            ArtifactKind::Host(file) => outputs::host_file(config, site, *file),
            ArtifactKind::Asset(name) => {
                return world.theme.assets.get(name).map_or_else(Vec::new, |asset| asset.bytes.to_vec());
            }
            ArtifactKind::Page(..)
            | ArtifactKind::Chooser
            | ArtifactKind::NotFound(_)
            | ArtifactKind::NotFoundRoot
            | ArtifactKind::Search(_)
            | ArtifactKind::Redirect(_)
            | ArtifactKind::Static(_)
            | ArtifactKind::File(_) => return Vec::new(),
        };
        text.into_bytes()
    }

    /// Renders all artifacts in parallel and passes each to `sink` when it is done; problems are in the order of the plan.
    ///
    /// # Errors
    ///
    /// The first error of `sink`, or of a file that cannot be read.
    pub fn render_all(
        &self,
        inputs: &Inputs,
        observer: &dyn Observer,
        sink: impl Fn(&str, Vec<u8>) -> anyhow::Result<()> + Sync + Send,
        diags: &mut Diagnostics,
    ) -> anyhow::Result<()> {
        let (files, others) =
            self.plan.artifacts.iter().partition::<Vec<_>, _>(|artifact| artifact.is_index());
        let sink = &sink;
        let make = |inputs: &Inputs, artifact, problems: &mut Diagnostics| {
            let bytes = self.render(inputs, artifact, problems)?;
            self.collect(artifact, &bytes);
            Ok(move || sink(&artifact.path, bytes))
        };
        observer.phase(RENDER);
        self.render_each(&others, (inputs, observer), diags, make)?;
        self.complete_indexes(&files, inputs, |_| None);
        self.render_each(&files, (inputs, observer), diags, make)
    }

    /// Makes all artifacts to find their problems, and discards them. Files that are copied are only opened.
    ///
    /// # Errors
    ///
    /// An error of the operating system.
    pub fn try_all(
        &self,
        inputs: &Inputs,
        observer: &dyn Observer,
        diags: &mut Diagnostics,
    ) -> anyhow::Result<()> {
        let all: Vec<&Artifact> = self.plan.artifacts.iter().collect();
        observer.phase(RENDER);
        self.render_each(&all, (inputs, observer), diags, |inputs, artifact, problems| {
            match self.copied(artifact) {
                Some(path) => {
                    let opened = inputs.open(&path);
                    opened.err().iter().for_each(|error| inputs.report_unreadable(&path, error, problems));
                }
                // An index has the problems of its pages, and takes longer.
                None if artifact.is_index() => {}
                None => drop(self.render(inputs, artifact, problems)?),
            }
            Ok(|| Ok(()))
        })
    }

    /// Makes some pages to find their problems, and discards them.
    ///
    /// # Errors
    ///
    /// An error of the operating system.
    pub fn try_pages(
        &self,
        pages: &[PageId],
        inputs: &Inputs,
        observer: &dyn Observer,
        diags: &mut Diagnostics,
    ) -> anyhow::Result<()> {
        let is_one = |artifact: &&Artifact| matches!(&artifact.what, ArtifactKind::Page(page, _) if pages.contains(page));
        let wanted: Vec<&Artifact> = self.plan.artifacts.iter().filter(is_one).collect();
        observer.phase(RENDER);
        self.render_each(&wanted, (inputs, observer), diags, |inputs, artifact, problems| {
            drop(self.render(inputs, artifact, problems)?);
            Ok(|| Ok(()))
        })
    }

    /// Makes some artifacts in parallel; problems are in the order of `artifacts`. `make` returns the remaining work, such as
    /// writing; it is done for a whole group at once, as their texts are read at once.
    ///
    /// # Errors
    ///
    /// The first error of `make`, or of the remaining work.
    pub fn render_each<'a, W: FnOnce() -> anyhow::Result<()>>(
        &self,
        artifacts: &[&'a Artifact],
        (inputs, observer): (&Inputs, &dyn Observer),
        diags: &mut Diagnostics,
        make: impl Fn(&Inputs, &'a Artifact, &mut Diagnostics) -> anyhow::Result<W> + Sync + Send,
    ) -> anyhow::Result<()> {
        let results = parallel::map_in_groups(artifacts, |group| {
            let inputs = inputs.ahead(group.iter().filter_map(|artifact| self.text(artifact)));
            let made = |artifact: &&'a Artifact| {
                let (mut problems, mut made) = (Diagnostics::new(), None);
                observer.artifact(&artifact.path, self.template(artifact), &mut || {
                    let make = |problems: &mut Diagnostics| make(&inputs, artifact, problems);
                    made = self.guarded(artifact, &mut problems, make);
                });
                (problems, made)
            };
            let group: Vec<_> = group.iter().map(made).collect();
            let done = |(problems, made): (Diagnostics, Option<anyhow::Result<W>>)| {
                (problems, made.map_or(Ok(()), |made| made.and_then(|rest| rest())))
            };
            group.into_iter().map(done).collect()
        });
        let mut outcome = Ok(());
        for (problems, done) in results {
            diags.extend(problems);
            outcome = outcome.and(done);
        }
        outcome
    }

    /// Does work on an artifact; a panic is reported at the file of the artifact.
    fn guarded<R>(
        &self,
        artifact: &Artifact,
        diags: &mut Diagnostics,
        work: impl FnOnce(&mut Diagnostics) -> R,
    ) -> Option<R> {
        let place = || match self.text(artifact) {
            Some(path) => Some(Place::file(path)),
            None => self.world().site.origin(&artifact.what),
        };
        guarded(place, &artifact.path, diags, work)
    }

    /// The file that an artifact is a copy of, if it is one.
    pub fn copied(&self, artifact: &Artifact) -> Option<Arc<str>> {
        match &artifact.what {
            ArtifactKind::File(path) => Some(paths::file(path)),
            ArtifactKind::Static(path) => {
                self.world().theme.statics.get(path).map(|file| Arc::clone(&file.path))
            }
            _ => None,
        }
    }

    /// The file with the text of an artifact, if it has one.
    fn text(&self, artifact: &Artifact) -> Option<&Arc<str>> {
        match &artifact.what {
            ArtifactKind::Page(id, _) => {
                let document = &self.world().site.page(*id).document;
                document.has_file().then_some(&document.path)
            }
            _ => None,
        }
    }

    /// The template of an artifact, if it has one.
    fn template(&self, artifact: &Artifact) -> Option<&str> {
        match &artifact.what {
            ArtifactKind::Page(id, _) => self.renderer.template_name(*id),
            ArtifactKind::Chooser => Some("chooser.html"),
            ArtifactKind::NotFound(_) => Some(NOT_FOUND),
            ArtifactKind::NotFoundRoot => Some("404-all.html"),
            ArtifactKind::Search(_) => Some("search.html"),
            _ => None,
        }
    }

    /// The file of a page's template: the first of the chain that has it.
    pub fn template_file(&self, page: PageId) -> Option<Arc<str>> {
        let name = self.renderer.template_name(page)?;
        let name = name.strip_suffix(".html").unwrap_or(name);
        let theme = &self.world().theme;
        let paths = theme.prefixes.iter().map(|prefix| format!("{prefix}{name}.html"));
        let found = |path: &String| theme.templates.iter().find(|template| *template.path == **path);
        paths.into_iter().find_map(|path| found(&path).map(|template| Arc::clone(&template.path)))
    }
}

/// Whether an artifact is made by what looks at the site as a whole, so that any change of the site makes it again. What is made by
/// views, or by `World::reader` alone, records what it reads; the others depend on the configuration and the theme.
fn is_of_whole_site(what: &ArtifactKind) -> bool {
    match what {
        ArtifactKind::Feed(FeedScope::Language(_), _)
        | ArtifactKind::Calendar(CalendarScope::Language(_))
        | ArtifactKind::Manifest(_)
        | ArtifactKind::Llms(_)
        | ArtifactKind::Search(_)
        | ArtifactKind::Index(..)
        | ArtifactKind::Translations
        | ArtifactKind::Host(_)
        | ArtifactKind::SitemapIndex
        | ArtifactKind::Sitemap(_) => true,
        ArtifactKind::Page(..)
        | ArtifactKind::Chooser
        | ArtifactKind::NotFound(_)
        | ArtifactKind::NotFoundRoot
        | ArtifactKind::Feed(FeedScope::Page(_), _)
        | ArtifactKind::Calendar(CalendarScope::Event(_) | CalendarScope::Section(_))
        | ArtifactKind::Robots
        | ArtifactKind::Security
        | ArtifactKind::Redirect(_)
        | ArtifactKind::Asset(_)
        | ArtifactKind::Static(_)
        | ArtifactKind::File(_) => false,
    }
}
