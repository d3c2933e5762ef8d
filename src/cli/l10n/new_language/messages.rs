//! The files of messages of a new language.

use std::collections::BTreeSet;

use crate::cli::l10n::workspace::Workspace;
use crate::content::scaffold::NewFile;
use crate::lang::Language;
use crate::locales::fluent::{Source, started};
use crate::locales::formats::is_optional;

/// Messages that the data of CLDR does not replace, though a pattern is theirs.
const NEEDED: [&str; 2] = ["unit-people", "unit-people-scaled"];

/// A file beside each of the originals: in the site, or in the theme in its folder. Messages of the built-in theme that the language
/// lacks are shown in another one until somebody asks for them.
pub(super) fn files(site: &Workspace, language: &Language) -> Vec<NewFile> {
    let mut files: Vec<NewFile> = Vec::new();
    for Lacking { path, text, .. } in lacking(site, language).into_iter().filter(|found| !found.is_builtin) {
        let path = free(site, &files, &path);
        files.push(NewFile { path, text });
    }
    files
}

/// Messages that a language lacks.
pub(super) struct Lacking {
    /// The file beside that of their originals.
    pub(super) path: String,
    /// They with their originals in comments, and in place.
    pub(super) text: String,
    /// How many they are.
    pub(super) count: usize,
    /// Whether their originals are in the program.
    pub(super) is_builtin: bool,
}

/// The messages of each file of originals that a language lacks.
pub(super) fn lacking(site: &Workspace, language: &Language) -> Vec<Lacking> {
    let known = site.messages();
    let ids = |is_of: &dyn Fn(&Source) -> bool| -> BTreeSet<String> {
        let files = known.files().filter(|file| is_of(file.source));
        files.flat_map(|file| file.entries().map(|(id, _)| id)).collect()
    };
    let own = ids(&|source| source.lang == language.id && !source.is_borrowed);
    let mut lacking = ids(&|source| source.lang == site.config.source);
    lacking.retain(|id| !own.contains(id) && (!is_optional(id) || NEEDED.contains(&id.as_str())));
    let mut found = Vec::new();
    let segment = &site.config.language(site.config.source).segment;
    // The nearest layer is first: a message that it replaces is not asked for twice.
    for original in known.files().filter(|file| file.source.lang == site.config.source) {
        let Some(text) = started(original.source, &lacking, segment) else { continue };
        let before = lacking.len();
        for (id, _) in original.entries() {
            lacking.remove(&id);
        }
        let count = before - lacking.len();
        let is_builtin = original.source.path.starts_with("builtin/");
        found.push(Lacking { path: path(&original.source.path, &language.segment), text, count, is_builtin });
    }
    found
}

/// The place of the messages whose originals are in a file.
fn path(original: &str, segment: &str) -> String {
    let (layer, below) = original.split_once("locales/").unwrap_or(("", original));
    let layer = if layer.starts_with("builtin/") { "" } else { layer };
    let name = below.split_once('/').map_or(below, |(_, name)| name);
    format!("{layer}locales/{segment}/{name}")
}

/// A path that no file has.
fn free(site: &Workspace, files: &[NewFile], path: &str) -> String {
    let is_taken =
        |path: &str| site.inputs.find(path).is_some() || files.iter().any(|file| file.path == path);
    let stem = path.strip_suffix(".ftl").unwrap_or(path);
    let numbered = (2..).map(|number| format!("{stem}-{number}.ftl"));
    std::iter::once(path.to_owned()).chain(numbered).find(|path| !is_taken(path)).unwrap_or_default()
}
