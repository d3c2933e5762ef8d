//! Removes the former edition once the new one is published.
//!
//! Compares with the files that existed when the build began, so a file that somebody added during the build is noticed and moved
//! into the new edition. Errors here cannot fail a build that is already published: what cannot be removed is left to the next
//! build.

use std::fs;
use std::path::Path;

use super::file_list;
use super::present::{PathKind, Present};
use crate::parallel;

/// Removes the tree at `former`, whose files were those of `present`, and moves added files to `output`.
pub(super) fn retire(present: &Present, former: &Path, output: &Path) {
    parallel::map_files(present.slots(), |slot| {
        if slot.kind != PathKind::Folder {
            fs::remove_file(former.join(&slot.path)).ok();
        }
    });
    fs::remove_file(former.join(file_list::NAME)).ok();
    for level in present.levels.iter().rev() {
        parallel::map_files(level, |folder| fs::remove_dir(former.join(folder)).ok());
    }
    if former.exists() {
        rescue(former, output);
    }
}

/// Moves what is left in `former` to the same paths in `output`, unless an artifact has the path.
fn rescue(former: &Path, output: &Path) {
    let Ok(left) = Present::scan(former) else { return };
    for slot in left.slots() {
        let target = output.join(&slot.path);
        if fs::symlink_metadata(&target).is_ok() {
            continue;
        }
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent).ok();
        }
        fs::rename(former.join(&slot.path), &target).ok();
    }
}
