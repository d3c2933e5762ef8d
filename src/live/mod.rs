//! The site of a program that runs longer than one build: kept in memory and updated edit by edit. It knows no protocol and no
//! browser.
//!
//! Used by the dev server. The passes, in order: `watcher` reports where something happened; `files` finds the changed files;
//! `parsed_files` parses them; `site` updates the site with as few of the `stages` of a build as the edit needs, and
//! `stage_problems` keeps the problems of each; `view` is one state of the site, rendered artifact by artifact; `hub` hands out
//! views, also of the site on another day, and notifies listeners of new ones. Nothing here writes to disk.

mod files;
mod hub;
mod parsed_files;
mod site;
mod stage_problems;
mod stages;
mod view;
mod watcher;

pub use self::files::Skip;
pub use self::hub::{Edited, Hub, Listener, Preview};
pub use self::site::Extent;
pub use self::view::{Trouble, View};
pub use self::watcher::{Heard, Watcher};
