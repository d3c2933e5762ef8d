//! The folders that programs build from: one corpus, and each program's own templates.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

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
    /// Zola's, with texts whose links are Zola's.
    pub zola: Option<PathBuf>,
    /// The texts.
    pub content: PathBuf,
}

/// Writes the sites of a size below `work`; corpora are written by the program `corpus` in the folder `own`.
///
/// # Errors
///
/// If files cannot be written.
pub fn write(work: &Path, own: &Path, pages: usize, with_zola: bool) -> Result<Sites> {
    let hexaglot = site(work, "hexaglot", pages)?;
    let hugo = site(work, "hugo", pages)?;
    corpus(own, &hexaglot, pages, "files")?;
    let zola = if with_zola { Some(site(work, "zola", pages)?) } else { None };
    if let Some(zola) = &zola {
        corpus(own, zola, pages, "zola")?;
    }
    let content = hexaglot.join("content").canonicalize()?;
    Ok(Sites { hexaglot, hugo, zola, content })
}

/// A new folder with the templates of a program.
fn site(work: &Path, name: &str, pages: usize) -> Result<PathBuf> {
    let folder = work.join(format!("{name}-{pages}"));
    measure::clear(&folder)?;
    copy(&tools::bench().join(name), &folder)?;
    Ok(folder)
}

fn corpus(own: &Path, site: &Path, pages: usize, dialect: &str) -> Result<()> {
    let mut command = Command::new(own.join("corpus"));
    command.arg(site).args(["--pages", &pages.to_string(), "--dialect", dialect]);
    tools::call(command.stdout(Stdio::null()))
}

/// Copies a folder into another.
///
/// # Errors
///
/// If a file cannot be read or written.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
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
