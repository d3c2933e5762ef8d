//! A message that gets another id in many files: what is noted before the first one is written, so that a command that was stopped
//! half-way can be run again and goes on where it was.

use std::fmt;
use std::fs;
use std::path::PathBuf;

use anyhow::Context;

use super::workspace::Workspace;
use crate::cli::console::Common;

/// The note, beside the lock of the site.
const NOTE: &str = ".hexaglot/renaming";

/// A message that is being renamed.
pub(super) struct Begun {
    /// Its former id.
    pub(super) id: String,
    /// Its new one.
    pub(super) new: String,
}

impl fmt::Display for Begun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.id, self.new)
    }
}

impl Begun {
    /// The one that a command has left.
    pub(super) fn of(common: &Common) -> Option<Begun> {
        let text = fs::read_to_string(path(common)).ok()?;
        let (id, new) = text.trim_end().split_once(' ')?;
        Some(Begun { id: id.to_owned(), new: new.to_owned() })
    }

    /// Whether some files have the new id; nobody has put all back meanwhile.
    pub(super) fn is_pending(&self, site: &Workspace) -> bool {
        let messages = site.messages();
        messages.own_files().any(|file| file.entries().any(|(id, _)| *id == self.new))
    }

    /// Notes it.
    pub(super) fn write(&self, common: &Common) -> anyhow::Result<()> {
        let path = path(common);
        let failed = || format!("cannot write `{}`", path.display());
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).with_context(failed)?;
        }
        fs::write(&path, format!("{self}\n")).with_context(failed)
    }

    /// Removes the note: all is done.
    pub(super) fn remove(common: &Common) {
        fs::remove_file(path(common)).ok();
    }
}

fn path(common: &Common) -> PathBuf {
    common.root.join(NOTE)
}
