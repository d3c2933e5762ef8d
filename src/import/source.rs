//! The folder of the site that is brought: the list of its files, and their texts. It is only read.
//!
//! Folders of version control and of installed packages are not looked into. A symbolic link counts if it leads to a file inside the
//! folder; all others are listed in the report.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use walkdir::{DirEntry, WalkDir};

use super::report::Report;
use crate::bytes::control;

/// The largest text that is read; no page is that long.
const LARGEST: u64 = 16 << 20;

/// Folders of tools, wherever they are.
const TOOLS: &[&str] = &["node_modules", "__pycache__"];

/// A folder with a site.
pub struct Source {
    root: PathBuf,
    /// Paths of all files below it, with `/`, sorted.
    pub files: Vec<String>,
}

impl Source {
    /// Lists the files below a folder.
    ///
    /// # Errors
    ///
    /// If the folder cannot be read.
    pub fn open(root: &Path, report: &mut Report) -> anyhow::Result<Source> {
        ensure!(root.is_dir(), "`{}` is not a folder", root.display());
        let root = root.canonicalize().with_context(|| format!("cannot read `{}`", root.display()))?;
        let mut files = Vec::new();
        for entry in WalkDir::new(&root).min_depth(1).into_iter().filter_entry(is_of_site) {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let path = error.path().and_then(|path| below(&root, path)).unwrap_or_default();
                    report.left(&path, "this folder cannot be read");
                    continue;
                }
            };
            let Some(path) = below(&root, entry.path()) else {
                report.left(&entry.path().to_string_lossy(), "its name is not UTF-8");
                continue;
            };
            if entry.path_is_symlink() {
                let target = entry.path().canonicalize().ok().filter(|target| target.starts_with(&root));
                if target.is_some_and(|target| target.is_file()) {
                    files.push(path);
                } else {
                    report.left(&path, "a symbolic link to a folder, to nothing, or out of the site");
                }
            } else if entry.file_type().is_file() {
                files.push(path);
            }
        }
        files.sort();
        Ok(Source { root, files })
    }

    /// Where a file is on this machine.
    pub fn path(&self, file: &str) -> PathBuf {
        self.root.join(file)
    }

    /// The folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Whether there is such a file.
    pub fn has(&self, file: &str) -> bool {
        self.files.binary_search_by(|known| known.as_str().cmp(file)).is_ok()
    }

    /// The files below a folder.
    pub fn below<'s>(&'s self, folder: &str) -> impl Iterator<Item = &'s str> {
        let folder = if folder.is_empty() { String::new() } else { format!("{}/", folder.trim_matches('/')) };
        self.files.iter().map(String::as_str).filter(move |file| file.starts_with(&folder))
    }

    /// The text of a file, in UTF-8 with line feeds; what cannot be read is reported.
    pub fn text(&self, file: &str, report: &mut Report) -> Option<String> {
        let path = self.path(file);
        let size = fs::metadata(&path).map_or(0, |known| known.len());
        if size > LARGEST {
            report.left(file, "a text of more than 16 MB");
            return None;
        }
        let Ok(bytes) = fs::read(&path) else {
            report.left(file, "the file cannot be read");
            return None;
        };
        let (text, encoding) = decoded(&bytes);
        if let Some(encoding) = encoding {
            report.turned(file, format!("{encoding} became UTF-8"));
        }
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        if control::has_control(text.as_bytes()) {
            report.turned(file, "control characters were removed");
            return Some(control::without_controls(&text));
        }
        Some(text)
    }
}

/// Whether a file or folder is one of the site.
fn is_of_site(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let is_folder = entry.file_type().is_dir();
    !(is_folder && (TOOLS.contains(&&*name) || name.starts_with('.') && name != ".well-known"))
}

fn below(root: &Path, path: &Path) -> Option<String> {
    let parts = path.strip_prefix(root).ok()?.components();
    let parts: Option<Vec<&str>> = parts.map(|part| part.as_os_str().to_str()).collect();
    Some(parts?.join("/"))
}

/// The text that bytes are, and the name of their encoding if that is not UTF-8.
fn decoded(bytes: &[u8]) -> (String, Option<&'static str>) {
    let wide = |rest: &[u8], word: fn([u8; 2]) -> u16| {
        let words = rest.as_chunks::<2>().0.iter().map(|pair| word(*pair));
        char::decode_utf16(words).map(|found| found.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => (wide(rest, u16::from_le_bytes), Some("UTF-16")),
        [0xfe, 0xff, rest @ ..] => (wide(rest, u16::from_be_bytes), Some("UTF-16")),
        [0xef, 0xbb, 0xbf, rest @ ..] => (String::from_utf8_lossy(rest).into_owned(), None),
        bytes => match str::from_utf8(bytes) {
            Ok(text) => (text.to_owned(), None),
            // Each byte is the character of its number in Latin-1.
            Err(_) => (bytes.iter().map(|byte| char::from(*byte)).collect(), Some("Latin-1")),
        },
    }
}
