//! The order in which a publication writes the files of a site one by one, so that no page that a reader can reach ever leads to
//! nothing.
//!
//! What is new comes first: no published page leads to it yet. Among it, pages come after the files that they show, and homes after all
//! other pages, since a first publication is reached through them and through the sitemap. Then published pages are replaced: whatever they lead to is there,
//! in the site as it was and as it will be. Then feeds, calendars and sitemaps. What is gone is deleted when no page leads to it any
//! more. Assets of the last editions stay for readers who still have a page of them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::state::Known;
use crate::deploy::manifest::{File, Manifest};
use crate::site::address;

/// The folder whose files have another name for each content.
const ASSETS: &str = "assets/";

/// The fewest deletions that need no permission.
const FEW: usize = 100;

/// The steps of a publication.
#[derive(Debug, Default)]
pub struct Steps<'m> {
    /// Groups of files to write; each group is complete before the next one begins.
    pub groups: Vec<Vec<&'m File>>,
    /// Paths to delete at the end.
    pub deletions: BTreeSet<Arc<str>>,
    /// Assets that stay, each with the last edition that had it.
    pub kept: BTreeMap<Arc<str>, u64>,
}

/// When a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Moment {
    NewAssets,
    NewFiles,
    Files,
    NewPages,
    NewLists,
    NewHomes,
    NewRoot,
    NewSitemap,
    Pages,
    Lists,
}

impl<'m> Steps<'m> {
    /// The steps from what is known of a bucket to the files of a site; assets stay for so many editions.
    pub fn of(known: &Known, files: &'m Manifest, editions: usize) -> Steps<'m> {
        let mut groups: BTreeMap<Moment, Vec<&File>> = BTreeMap::new();
        for file in files.files.iter().filter(|file| known.certain.get(&file.path) != Some(file)) {
            groups.entry(Moment::of(file, known.has(&file.path))).or_default().push(file);
        }
        let mut steps = Steps { groups: groups.into_values().collect(), ..Steps::default() };
        let edition = known.record.edition;
        let present = known.certain.keys().chain(&known.uncertain).chain(known.record.kept.keys());
        for path in present.filter(|path| files.get(path).is_none()) {
            let last = known.record.kept.get(path).copied().unwrap_or(edition);
            // The one that is being published is one of them.
            let stays = path.starts_with(ASSETS) && edition - last.min(edition) + 1 < editions as u64;
            match stays {
                true => drop(steps.kept.insert(Arc::clone(path), last)),
                false => drop(steps.deletions.insert(Arc::clone(path))),
            }
        }
        steps
    }

    /// The paths that a publication touches.
    pub fn touched(&self) -> impl Iterator<Item = Arc<str>> {
        let written = self.groups.iter().flatten().map(|file| Arc::clone(&file.path));
        written.chain(self.deletions.iter().cloned())
    }

    /// How many files are written.
    pub fn written(&self) -> usize {
        self.groups.iter().map(Vec::len).sum()
    }
}

/// How many deletions of a site with so many files need no permission.
pub fn allowed_deletions(files: usize) -> usize {
    (files / 10).max(FEW)
}

impl Moment {
    fn of(file: &File, is_there: bool) -> Moment {
        let path = &*file.path;
        let plain = file.media_type.split(';').next().unwrap_or_default();
        let is_list = plain.ends_with("xml")
            || plain.ends_with("json")
            || matches!(plain, "text/calendar" | "text/plain");
        match (plain == "text/html", is_there) {
            _ if path.starts_with(ASSETS) => Moment::NewAssets,
            (true, true) => Moment::Pages,
            (true, false) => match path.matches('/').count() {
                0 => Moment::NewRoot,
                1 => Moment::NewHomes,
                _ => Moment::NewPages,
            },
            (false, false) if path == address::SITEMAP => Moment::NewSitemap,
            (false, true) if is_list => Moment::Lists,
            (false, false) if is_list => Moment::NewLists,
            (false, true) => Moment::Files,
            (false, false) => Moment::NewFiles,
        }
    }
}
