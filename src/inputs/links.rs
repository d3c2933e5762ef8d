//! Symbolic links inside a site: which ones may be followed.
//!
//! A link may only lead to something that is part of the site in itself. What lies beside the site's parts, such as the folder of
//! version control, and hidden names are never read through a link, since everything that is read may be published.

use std::path::{Component, Path, PathBuf};

use super::ignored;

/// The folder of a site and its parts, with links resolved.
#[derive(Debug)]
pub struct Homes {
    root: PathBuf,
    /// A part may be a link itself, to a folder beside the others.
    parts: Vec<PathBuf>,
}

/// Why a link is not followed.
#[derive(Debug, PartialEq, Eq)]
pub enum RefusedLink {
    /// It leads out of the site's folder.
    Outside,
    /// It leads outside the parts of the site, to this path below the site's folder.
    NoPart(String),
}

impl Homes {
    /// The parts of the site in a folder, which is canonical.
    pub fn of(root: &Path) -> Homes {
        let real = |name: &&str| {
            let path = root.join(name).canonicalize().ok()?;
            let below = path.strip_prefix(root).ok()?;
            (below.components().next().is_some() && !is_hidden(below)).then_some(path)
        };
        Homes { root: root.to_owned(), parts: super::PARTS.iter().filter_map(real).collect() }
    }

    /// The path, below the site's folder, that a path leads to when links are resolved; `None` if nothing exists there.
    pub fn target(&self, path: &Path) -> Option<Result<PathBuf, RefusedLink>> {
        let real = path.canonicalize().ok()?;
        let Ok(below) = real.strip_prefix(&self.root) else { return Some(Err(RefusedLink::Outside)) };
        let is_part = self.parts.iter().any(|part| real.starts_with(part));
        if is_part && !is_hidden(below) {
            return Some(Ok(below.to_owned()));
        }
        Some(Err(RefusedLink::NoPart(below.to_string_lossy().into_owned())))
    }
}

/// Whether a part of a path below the site's folder is hidden or ignored.
fn is_hidden(below: &Path) -> bool {
    below.components().any(|part| match part {
        Component::Normal(name) => {
            let name = name.to_string_lossy();
            name.starts_with('.') || ignored::is_ignored_name(&name, || false)
        }
        _ => true,
    })
}
