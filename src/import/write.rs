//! Writes the files of the new site. What is there already and differs from what an import wrote last is somebody's work: it stays.
//!
//! Each file is written whole or not at all. The record of what was written is in `.hexaglot/import`; an import that is killed writes what
//! is missing when it is run again.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail, ensure};

/// A file to be written.
pub enum Contents {
    /// A text.
    Text(String),
    /// The bytes of another file.
    Copy(PathBuf),
}

/// What was done.
#[derive(Default)]
pub struct Done {
    /// How many files were written.
    pub written: usize,
    /// How many were there already, as they would be written.
    pub equal: usize,
    /// Files that are somebody's work and stay.
    pub kept: Vec<String>,
}

const RECORD: &str = ".hexaglot/import";
const PART: &str = ".hexaglot/import.part";

/// Reports a folder that must not be written to.
///
/// # Errors
///
/// If the folder is inside the source or around it, or holds something else than a site.
pub fn require(output: &Path, source: &Path) -> anyhow::Result<()> {
    let whole = std::path::absolute(output)?;
    let mut known = whole.as_path();
    // The part of it that exists, without symbolic links.
    while !known.exists() {
        known = known.parent().context("the output folder has no parent")?;
    }
    let real = known.canonicalize()?.join(whole.strip_prefix(known)?);
    ensure!(
        !real.starts_with(source),
        "the output folder `{}` is inside the site that is brought",
        output.display()
    );
    ensure!(
        !source.starts_with(&real),
        "the output folder `{}` has the site that is brought inside it",
        output.display()
    );
    ensure!(!output.is_file(), "`{}` is a file", output.display());
    let is_taken = output.read_dir().is_ok_and(|mut entries| entries.next().is_some());
    let is_ours = output.join("site.toml").is_file() || output.join(".hexaglot").is_dir();
    if is_taken && !is_ours {
        bail!("`{}` has files and no site of Hexaglot: name a new folder with `--output`", output.display());
    }
    Ok(())
}

/// Writes all files.
///
/// # Errors
///
/// If a file cannot be read or written.
pub fn all(output: &Path, files: &BTreeMap<String, Contents>, is_dry: bool) -> anyhow::Result<Done> {
    let record = recorded(&output.join(RECORD));
    let mut done = Done::default();
    let mut now = BTreeMap::new();
    for (path, contents) in files {
        let bytes = match contents {
            Contents::Text(text) => text.as_bytes().to_vec(),
            Contents::Copy(from) => {
                fs::read(from).with_context(|| format!("cannot read `{}`", from.display()))?
            }
        };
        let hash = blake3::hash(&bytes).to_hex().to_string();
        let target = output.join(path);
        let found = fs::read(&target).ok();
        let last = record.get(path);
        match found {
            Some(found) if found == bytes => done.equal += 1,
            Some(found) if last != Some(&blake3::hash(&found).to_hex().to_string()) => {
                done.kept.push(path.clone());
                now.extend(last.map(|last| (path.clone(), last.clone())));
                continue;
            }
            // Somebody removed it.
            None if last.is_some() => {
                done.kept.push(path.clone());
                now.insert(path.clone(), hash);
                continue;
            }
            _ => {
                done.written += 1;
                if !is_dry {
                    write(output, &target, &bytes)?;
                }
            }
        }
        now.insert(path.clone(), hash);
    }
    let text: String = now.iter().map(|(path, hash)| format!("{hash} {path}\n")).collect();
    let is_new = fs::read_to_string(output.join(RECORD)).ok().as_deref() != Some(&text);
    if !is_dry && is_new {
        write(output, &output.join(RECORD), text.as_bytes())?;
    }
    Ok(done)
}

fn write(output: &Path, target: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let said = || format!("cannot write `{}`", target.display());
    let part = output.join(PART);
    for path in [&part, target] {
        fs::create_dir_all(path.parent().context("a file has a folder")?).with_context(said)?;
    }
    fs::write(&part, bytes).with_context(said)?;
    fs::rename(&part, target).with_context(said)
}

fn recorded(path: &Path) -> BTreeMap<String, String> {
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines()
        .filter_map(|line| line.split_once(' '))
        .map(|(hash, path)| (path.to_owned(), hash.to_owned()))
        .collect()
}
