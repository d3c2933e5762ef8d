//! What differs between two publications.

use super::manifest::{File, Manifest};
use crate::url;

/// Content types of what readers and their programs come back to: pages, feeds, calendars.
const READ: &[&str] = &["text/html", "application/xml", "text/calendar"];

/// The files that differ, each list sorted by path.
#[derive(Debug, Default)]
pub struct Changes<'m> {
    /// Files that were not there.
    pub added: Vec<&'m File>,
    /// Files with other bytes, another content type or another rule of how long they may be kept.
    pub changed: Vec<&'m File>,
    /// Files that are there no more.
    pub removed: Vec<&'m File>,
}

impl<'m> Changes<'m> {
    /// What differs.
    pub fn between(before: &'m Manifest, after: &'m Manifest) -> Changes<'m> {
        let mut changes = Changes::default();
        for file in &after.files {
            match before.get(&file.path) {
                None => changes.added.push(file),
                Some(known) if known != file => changes.changed.push(file),
                Some(_) => {}
            }
        }
        changes.removed = before.files.iter().filter(|file| after.get(&file.path).is_none()).collect();
        changes
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }

    /// The addresses below the base path that readers may have kept and at which nothing is any more: pages, feeds and calendars. Parts of
    /// lists come and go, and assets have a new name for each content.
    pub fn lost_addresses(&self) -> Vec<String> {
        let is_kept = |path: &str| {
            let is_part = path.contains("/page/");
            let is_read = READ.iter().any(|known| url::type_of(path).starts_with(known));
            is_read && !is_part
        };
        let paths = self.removed.iter().map(|file| &*file.path);
        paths.filter(|path| is_kept(path)).map(url::address).collect()
    }
}
