//! Paths that cannot be published: with characters that addresses cannot have, too long for a disk, or reserved for the program.
//!
//! Called by the plan, so that `check` reports what would fail in the output folder of a build. Paths of pages are made of slugs,
//! which are checked elsewhere; the paths here come from files and aliases.

use crate::diag::{Code, Diagnostics};
use crate::inputs::EDITION;
use crate::site::{Artifact, ArtifactKind, Site};

/// The longest part of a path, and the longest path, in bytes.
const MAX_PART: usize = 255;
const MAX_PATH: usize = 1024;

/// Reports such paths, and removes them.
pub fn check(site: &Site, list: &mut Vec<Artifact>, diags: &mut Diagnostics) {
    list.retain(|artifact| {
        let is_named = matches!(
            artifact.what,
            ArtifactKind::File(_)
                | ArtifactKind::Static(_)
                | ArtifactKind::Asset(_)
                | ArtifactKind::Redirect(_)
        );
        let Some(fault) = Some(&artifact.path).filter(|_| is_named).and_then(|path| fault(path)) else {
            return true;
        };
        report(site, artifact, fault, diags);
        false
    });
}

enum Fault {
    Sign(char),
    Long(usize),
    Kept,
}

fn fault(path: &str) -> Option<Fault> {
    let is_bad = |sign: &char| *sign == '\\' || sign.is_control();
    if let Some(sign) = path.chars().find(is_bad) {
        return Some(Fault::Sign(sign));
    }
    let longest = path.split('/').map(str::len).max().unwrap_or(0);
    if longest > MAX_PART || path.len() > MAX_PATH {
        return Some(Fault::Long(longest.max(if path.len() > MAX_PATH { path.len() } else { 0 })));
    }
    let first = path.split('/').next().unwrap_or_default();
    first.eq_ignore_ascii_case(EDITION).then_some(Fault::Kept)
}

fn report(site: &Site, artifact: &Artifact, fault: Fault, diags: &mut Diagnostics) {
    let is_alias = matches!(artifact.what, ArtifactKind::Redirect(_));
    let what = if is_alias { "alias" } else { "file" };
    let shown: String = artifact.path.chars().take(100).flat_map(char::escape_debug).collect();
    let place = site.origin(&artifact.what);
    let (code, message) = match &fault {
        Fault::Sign(sign) => {
            let named = if *sign == '\\' {
                "a backslash".to_owned()
            } else {
                format!("the character U+{:04X}", u32::from(*sign))
            };
            (Code::BadFileName, format!("the path of the {what} `{shown}` has {named}, which no address has"))
        }
        Fault::Long(bytes) => {
            (Code::PathTooLong, format!("the {what} `{shown}` would have {bytes} bytes in its path"))
        }
        Fault::Kept => (
            if is_alias { Code::AliasCollision } else { Code::DuplicateRoute },
            format!("the {what} would be published as `{shown}`, where a build keeps its list of files"),
        ),
    };
    let help = match (&place, fault) {
        _ if is_alias => "remove the alias".to_owned(),
        (_, Fault::Kept) => "remove the file".to_owned(),
        (Some(place), _) => renamed(&place.path),
        (None, _) => renamed(&artifact.path),
    };
    let problem = match place {
        Some(place) => diags.report(code, place, message),
        None => diags.report_site(code, message),
    };
    problem.help(help);
}

/// A valid name for a file whose path has invalid characters, or is too long.
fn renamed(path: &str) -> String {
    let plain = |sign: char| if sign == '\\' || sign.is_control() { '-' } else { sign };
    let plain: String = path.chars().map(plain).collect();
    if plain == path { "give the file a shorter name".to_owned() } else { format!("rename it to `{plain}`") }
}
