//! Renders artifacts into an edition, and records what each was made from.

use std::sync::Arc;

use anyhow::Context;

use super::incremental::Incremental;
use crate::build::Built;
use crate::diag::Diagnostics;
use crate::inputs::{Inputs, Opened, report_changed};
use crate::observer::Observer;
use crate::publish::{Edition, Taken, interrupts};
use crate::render::give_back;
use crate::render::reads::{Reads, recorded};
use crate::site::Artifact;

/// A longer artifact is written as soon as it is made, in bytes.
const LONG: usize = 256 * 1024;

/// Puts artifacts into an edition.
pub(super) struct Sink<'a> {
    /// The site.
    pub(super) built: &'a Built,
    /// Where artifacts go.
    pub(super) edition: &'a Edition,
    /// What the next build needs, in a build with a cache.
    pub(super) incremental: Option<&'a Incremental<'a>>,
    /// Is called for each artifact.
    pub(super) observer: &'a dyn Observer,
}

impl<'a> Sink<'a> {
    /// Keeps the files of unchanged artifacts and makes the others; returns the places in the cache of those that it kept.
    pub(super) fn take(
        &self,
        artifacts: &[&Artifact],
        inputs: &Inputs,
        diags: &mut Diagnostics,
    ) -> anyhow::Result<Vec<usize>> {
        let (kept, rest) = match self.incremental {
            Some(incremental) => incremental.keep(artifacts, self.edition),
            None => (Vec::new(), artifacts.to_vec()),
        };
        self.observer.done(kept.len());
        self.observer.phase("render and write");
        self.edition.make_folders(rest.iter().map(|artifact| &*artifact.path));
        self.make_all(&rest, inputs, diags)?;
        Ok(kept)
    }

    /// The same for files of search indexes, when the pages are taken; `may_keep` is false if some pages are not.
    pub(super) fn take_indexes(
        &self,
        files: &[&Artifact],
        may_keep: bool,
        inputs: &Inputs,
        diags: &mut Diagnostics,
    ) -> anyhow::Result<Vec<usize>> {
        self.observer.phase("search index");
        let (kept, rest) = match self.incremental.filter(|_| may_keep) {
            Some(incremental) => incremental.keep(files, self.edition),
            None => (Vec::new(), files.to_vec()),
        };
        self.observer.done(kept.len());
        self.built.complete_indexes(&rest, inputs, |artifact| self.edition.kept(&artifact.path));
        self.make_all(&rest, inputs, diags)?;
        Ok(kept)
    }

    fn make_all(
        &self,
        artifacts: &[&Artifact],
        inputs: &Inputs,
        diags: &mut Diagnostics,
    ) -> anyhow::Result<()> {
        self.built.render_each(artifacts, (inputs, self.observer), diags, |inputs, artifact, problems| {
            self.make(inputs, artifact, problems)
        })
    }

    /// Renders an artifact; returns a closure that writes it.
    fn make<'p>(
        &'p self,
        inputs: &Inputs,
        artifact: &'p Artifact,
        diags: &mut Diagnostics,
    ) -> anyhow::Result<impl FnOnce() -> anyhow::Result<()> + use<'p, 'a>> {
        self.observer.done(1);
        interrupts::go_on()?;
        let (mut bytes, reads) = match self.built.copied(artifact) {
            Some(path) => (self.copy(inputs, &path, artifact, diags)?, None),
            None if self.incremental.is_none() => (Some(self.built.render(inputs, artifact, diags)?), None),
            None => {
                let (bytes, reads) = recorded(|| self.built.render(inputs, artifact, diags));
                (Some(bytes?), Some(reads))
            }
        };
        if let Some(bytes) = &bytes {
            self.built.collect(artifact, bytes);
        }
        // An artifact with problems is made again, so that they are reported again.
        let mut reads = reads.filter(|_| diags.is_empty());
        // Long ones are not held in memory until others are done.
        if let Some(long) = bytes.take_if(|bytes| bytes.len() > LONG) {
            self.write(artifact, long, reads.take())?;
        }
        Ok(move || bytes.map_or(Ok(()), |bytes| self.write(artifact, bytes, reads)))
    }

    /// Copies a file; returns the bytes of a text format of the web, which gets uniform line ends.
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

    /// Writes an artifact and, if the next build may keep it, records what it read.
    fn write(&self, artifact: &Artifact, bytes: Vec<u8>, reads: Option<Reads>) -> anyhow::Result<()> {
        let path = &*artifact.path;
        let taken = self.edition.put(path, &bytes)?;
        match (self.incremental, reads) {
            (Some(incremental), Some(reads)) => {
                let stamp = taken.stamp().with_context(|| format!("cannot look at `{path}`"))?;
                incremental.note(artifact, reads, stamp, matches!(taken, Taken::Kept(_)));
            }
            (Some(incremental), None) => incremental.note_bytes(artifact, &bytes),
            (None, _) => {}
        }
        give_back(bytes);
        Ok(())
    }
}
