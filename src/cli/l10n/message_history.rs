//! What messages said before: what `messages.state` recorded, and the earlier versions of their files in Git.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::bail;

use crate::diag::Diagnostics;
use crate::exchange::layer;
use crate::inputs::Inputs;
use crate::inputs::history::{blob, git};
use crate::lang::Lang;
use crate::locales::fluent::{Canonical, Source, written};
use crate::locales::state_file;

/// What a file of records has; `None` if there is no such file.
///
/// # Errors
///
/// If it cannot be read.
pub(super) fn recorded(
    inputs: &Inputs,
    path: &Arc<str>,
) -> anyhow::Result<Option<BTreeMap<String, Canonical>>> {
    if inputs.find(path).is_none() {
        return Ok(None);
    }
    let Some(text) = inputs.text(path, &mut Diagnostics::new()) else {
        bail!("`{path}` cannot be read: run `hexaglot l10n lint`");
    };
    Ok(Some(state_file::read(path, &text, &mut Diagnostics::new())))
}

/// How far back the history is searched.
const COMMITS: &str = "-300";

/// The earlier versions of the files beside a file of messages, the newest first: id, form and text of each message. Each version of a
/// file comes once. Without a repository there are none.
pub(super) struct Versions {
    root: PathBuf,
    folder: String,
    lang: Lang,
    commits: VecDeque<String>,
    blobs: VecDeque<(String, String)>,
    seen: BTreeSet<String>,
}

impl Versions {
    /// Those of the folder of originals in which a file is.
    pub(super) fn of(root: &Path, file: &str, lang: Lang) -> Versions {
        Versions::below(root, folder(file), lang)
    }

    fn below(root: &Path, folder: String, lang: Lang) -> Versions {
        let commits = git(root, &["log", COMMITS, "--format=%H", "--", &folder]).unwrap_or_default();
        Versions {
            root: root.to_owned(),
            folder,
            lang,
            commits: commits.lines().map(str::to_owned).collect(),
            blobs: VecDeque::new(),
            seen: BTreeSet::new(),
        }
    }
}

/// The folder of the messages of a language in which a file is: `themes/own/locales/en`.
fn folder(file: &str) -> String {
    let rest = &file[layer(file).len()..];
    let parts: Vec<&str> = rest.split('/').take(2).collect();
    format!("{}{}", layer(file), parts.join("/"))
}

/// The earlier texts of messages, by id and hash: those that are wanted with the files of their originals, as far as the history has
/// them. Each folder of originals is searched once.
pub(super) fn earlier<'m>(
    root: &Path,
    lang: Lang,
    wanted: impl Iterator<Item = (&'m str, &'m str, &'m str)>,
) -> BTreeMap<(String, String), String> {
    let mut folders: BTreeMap<String, Vec<(&str, &str)>> = BTreeMap::new();
    for (id, file, hash) in wanted {
        folders.entry(folder(file)).or_default().push((id, hash));
    }
    let mut found = BTreeMap::new();
    for (folder, mut open) in folders {
        for messages in Versions::below(root, folder, lang) {
            open.retain(|(id, hash)| match messages.get(*id) {
                Some((form, text)) if form.hash == *hash => {
                    found.insert(((*id).to_owned(), (*hash).to_owned()), text.clone());
                    false
                }
                _ => true,
            });
            if open.is_empty() {
                break;
            }
        }
    }
    found
}

impl Iterator for Versions {
    type Item = BTreeMap<String, (Canonical, String)>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some((id, path)) = self.blobs.pop_front() {
                let Some(text) = blob(&self.root, &id) else { continue };
                let path = path.as_str().into();
                return Some(written(&Source { path, text, lang: self.lang, layer: 0, is_borrowed: false }));
            }
            let commit = self.commits.pop_front()?;
            let listed = git(&self.root, &["ls-tree", "-r", &commit, "--", &self.folder]).unwrap_or_default();
            for line in listed.lines().filter(|line| line.ends_with(".ftl")) {
                let Some((head, path)) = line.split_once('\t') else { continue };
                let id = head.rsplit(' ').next().unwrap_or_default();
                if self.seen.insert(id.to_owned()) {
                    self.blobs.push_back((id.to_owned(), path.to_owned()));
                }
            }
        }
    }
}
