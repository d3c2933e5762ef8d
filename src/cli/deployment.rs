//! What `build` and `publish` find in a published folder: its list of files, files that are too large for a host, addresses that are lost.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;

use crate::build::Built;
use crate::deploy::{Changes, Manifest};
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::outputs;
use crate::parallel;
use crate::site::Artifact;
use crate::source::Place;

/// The lists of files that a build writes and is compared with.
#[derive(Clone, Copy)]
pub(super) struct Lists<'a> {
    /// Where the list of this build is written.
    pub(super) written: Option<&'a Path>,
    /// The list of what was published last.
    pub(super) compared: Option<&'a Path>,
}

/// The list of the files of a built site.
pub(super) fn files(built: &Built, root: &Path, output: &Path) -> anyhow::Result<Manifest> {
    let paths: Vec<Arc<str>> =
        built.plan.artifacts.iter().map(|artifact| Arc::clone(&artifact.path)).collect();
    Manifest::of(root, output, &built.world().config, &paths)
}

/// The problems that only a built folder shows.
pub(super) fn problems(
    built: &Built,
    root: &Path,
    output: &Path,
    lists: Lists<'_>,
) -> anyhow::Result<Vec<(Severity, Diagnostic)>> {
    let mut found = too_large(built, output)?;
    if lists.written.is_none() && lists.compared.is_none() {
        return Ok(found);
    }
    let files = files(built, root, output)?;
    if let Some(path) = lists.compared {
        let read = || Manifest::parse(&fs::read_to_string(path)?);
        let before =
            read().with_context(|| format!("cannot read the list of files in `{}`", path.display()))?;
        found.extend(lost(built, &Changes::between(&before, &files)));
    }
    if let Some(path) = lists.written {
        fs::write(path, files.to_json()).with_context(|| format!("cannot write `{}`", path.display()))?;
    }
    Ok(found)
}

/// The problems of files and sites that are too large for a host.
fn too_large(built: &Built, output: &Path) -> anyhow::Result<Vec<(Severity, Diagnostic)>> {
    let config = &built.world().config;
    if config.targets.is_empty() {
        return Ok(Vec::new());
    }
    let size = |artifact: &Artifact| fs::metadata(output.join(&*artifact.path)).map(|found| found.len());
    let sizes = parallel::map_files(&built.plan.artifacts, size);
    let paths = built.plan.artifacts.iter().map(|artifact| &*artifact.path);
    let sizes = paths
        .zip(sizes)
        .map(|(path, size)| Ok((path, size.with_context(|| format!("cannot look at `{path}`"))?)));
    let sizes = sizes.collect::<anyhow::Result<Vec<(&str, u64)>>>()?;
    let mut diags = Diagnostics::new();
    outputs::check_sizes(config, &sizes, &mut diags);
    Ok(built.judge(diags))
}

/// The problems of addresses at which nothing is any more.
pub(super) fn lost(built: &Built, changes: &Changes<'_>) -> Vec<(Severity, Diagnostic)> {
    let mut diags = Diagnostics::new();
    for address in changes.lost_addresses() {
        let message = format!("nothing is at `{address}` any more, which was published before");
        let help = format!("if a page took its place, add to its front matter: `aliases: [{address}]`");
        let place = Place::file(&Arc::from(crate::config::FILE));
        diags.report(Code::LostAddress, place, message).help(help);
    }
    built.judge(diags)
}
