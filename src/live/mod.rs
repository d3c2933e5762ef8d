//! The site of a program that lives longer than one build: in memory, followed edit by edit. It knows no protocol and no browser.
//!
//! Used by the dev server. The passes, in order: `watcher` says where something happened; `files` looks which files changed;
//! `parsed_files` reads these; `site` makes of the site that is there the site as it is now, with as few of the `stages` of a build as the
//! edit asks for, and `stage_problems` is what each of them reported; `view` is one state of the site, rendered artifact by artifact; `hub` hands views out, also of
//! the site on another day, and tells who listens that there is a new one. Nothing here writes to disk.

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
