//! The guarantees of publishing, tested on real folders.

mod editions;
mod foreign;
mod hostile;
mod kills;
mod speed;
mod swaps;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::{Edition, Foreign, Report, file_list};

/// Publishes these files as one edition.
fn publish(dir: &Path, policy: Foreign, files: &[(&str, &str)]) -> anyhow::Result<Report> {
    let edition = Edition::begin(dir, &[], policy)?;
    for (path, text) in files {
        edition.put(path, text.as_bytes())?;
    }
    edition.finish()
}

/// A temporary folder, and the output folder in it, which does not exist yet.
fn room() -> (tempfile::TempDir, PathBuf) {
    let room = tempfile::tempdir().unwrap();
    let output = room.path().join("public");
    (room, output)
}

/// All files of a folder with their text, without the list of files; folders that hold nothing end with `/`.
fn tree(dir: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(dir).min_depth(1) {
        let entry = entry.unwrap();
        let path = entry.path().strip_prefix(dir).unwrap().to_str().unwrap().to_owned();
        if entry.file_type().is_dir() {
            if fs::read_dir(entry.path()).unwrap().next().is_none() {
                found.insert(path + "/", String::new());
            }
        } else if path != file_list::NAME {
            found.insert(path, fs::read_to_string(entry.path()).unwrap_or_default());
        }
    }
    found
}

fn files(list: &[(&str, &str)]) -> BTreeMap<String, String> {
    list.iter().map(|&(path, text)| (path.to_owned(), text.to_owned())).collect()
}

/// Names in the folder around the output, to see that nothing is left beside it.
fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Inode and time of a file or folder.
#[cfg(unix)]
fn identity(path: &Path) -> (u64, SystemTime) {
    use std::os::unix::fs::MetadataExt;
    let meta = fs::symlink_metadata(path).unwrap();
    (meta.ino(), meta.modified().unwrap())
}

/// Sets the time of a file back, so that a new file can be distinguished.
fn age(path: &Path) {
    let then = SystemTime::now() - Duration::from_secs(86_400);
    fs::File::open(path).unwrap().set_modified(then).unwrap();
}

fn message<T>(result: anyhow::Result<T>) -> String {
    match result {
        Ok(_) => panic!("should fail"),
        Err(error) => format!("{error:#}"),
    }
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|meta| std::os::unix::fs::MetadataExt::uid(&meta) == 0)
}

fn skip(why: &str) {
    eprintln!("SKIPPED: {why}");
}
