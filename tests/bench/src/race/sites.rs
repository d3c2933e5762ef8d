//! The folders that programs build from: one corpus, and each program's own templates.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use walkdir::WalkDir;

use super::measure;
use super::tools;

/// The sites of one size.
pub struct Sites {
    /// Hexaglot's, which holds the texts.
    pub hexaglot: PathBuf,
    /// Hugo's, without texts.
    pub hugo: PathBuf,
    /// The texts.
    pub content: PathBuf,
}

/// Writes the sites of a size below `work`; the corpus is written by the program `corpus` in the folder `own`.
///
/// # Errors
///
/// If files cannot be written.
pub fn write(work: &Path, own: &Path, pages: usize) -> Result<Sites> {
    let (hexaglot, hugo) = (work.join(format!("hexaglot-{pages}")), work.join(format!("hugo-{pages}")));
    measure::clear(&hexaglot)?;
    measure::clear(&hugo)?;
    tools::call(
        Command::new(own.join("corpus"))
            .arg(&hexaglot)
            .args(["--pages", &pages.to_string()])
            .stdout(std::process::Stdio::null()),
    )?;
    copy(&tools::bench().join("hexaglot"), &hexaglot)?;
    copy(&tools::bench().join("hugo"), &hugo)?;
    let content = hexaglot.join("content").canonicalize()?;
    Ok(Sites { hexaglot, hugo, content })
}

/// Copies a folder into another.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for entry in WalkDir::new(from) {
        let entry = entry.with_context(|| format!("cannot list `{}`", from.display()))?;
        let target = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target).with_context(|| format!("cannot make `{}`", target.display()))?;
        } else {
            fs::copy(entry.path(), &target)
                .with_context(|| format!("cannot write `{}`", target.display()))?;
        }
    }
    Ok(())
}
