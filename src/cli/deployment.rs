//! What `build` and `publish` find in a published folder: its list of files, files that are too large for a host, addresses that are lost.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;

use crate::build::Built;
use crate::deploy::{Changes, Manifest};
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::outputs;
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
    let config = &built.world().config;
    if config.targets.is_empty() && lists.written.is_none() && lists.compared.is_none() {
        return Ok(Vec::new());
    }
    let files = files(built, root, output)?;
    let sizes: Vec<(&str, u64)> = files.files.iter().map(|file| (&*file.path, file.size)).collect();
    let mut diags = Diagnostics::new();
    outputs::check_sizes(config, &sizes, &mut diags);
    let mut found = built.judge(diags);
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
