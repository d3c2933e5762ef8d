//! What Git knows of the files of a site: earlier versions, by the name of their bytes.

use std::path::Path;
use std::process::Command;

/// An earlier version of a file, by the name of its bytes, if the folder is in a repository of Git that still has it.
pub fn blob(root: &Path, id: &str) -> Option<String> {
    git(root, &["cat-file", "blob", id])
}

/// What Git says in the site's folder; `None` if there is no Git, no repository, or no such thing in it.
pub fn git(root: &Path, arguments: &[&str]) -> Option<String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("GIT_NO_LAZY_FETCH", "1")
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}
