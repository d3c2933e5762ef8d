//! The least that a generator of static sites must do: read every text, turn its Markdown into HTML, write a page.
//!
//! No template, no link, no list, no highlighting, no feed. What a generator takes beyond it is what its features cost.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use pulldown_cmark::{Options, Parser, html};
use rayon::prelude::*;
use walkdir::WalkDir;

/// Builds a page for every Markdown file below `content`; gives the number of pages.
///
/// # Errors
///
/// If a file cannot be read or written.
pub fn build(content: &Path, out: &Path) -> Result<usize> {
    let mut files = Vec::new();
    for entry in WalkDir::new(content) {
        let entry = entry.with_context(|| format!("cannot list `{}`", content.display()))?;
        if entry.file_type().is_file() && entry.path().extension().is_some_and(|ending| ending == "md") {
            files.push(entry.into_path());
        }
    }
    files.par_iter().try_for_each(|file| {
        let folder = folder(file.strip_prefix(content)?, out);
        let text = fs::read_to_string(file).with_context(|| format!("cannot read `{}`", file.display()))?;
        fs::create_dir_all(&folder).with_context(|| format!("cannot make `{}`", folder.display()))?;
        let page = folder.join("index.html");
        fs::write(&page, html_of(&text)).with_context(|| format!("cannot write `{}`", page.display()))
    })?;
    Ok(files.len())
}

/// `guides/mast.fr.md` goes to `fr/guides/mast`, `guides/_index.fr.md` to `fr/guides`.
fn folder(file: &Path, out: &Path) -> PathBuf {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let stem = name.strip_suffix(".md").unwrap_or(&name);
    let (stem, language) = stem.rsplit_once('.').unwrap_or((stem, "en"));
    let section = out.join(language).join(file.parent().unwrap_or(Path::new("")));
    if stem == "_index" { section } else { section.join(stem) }
}

fn html_of(text: &str) -> String {
    let body =
        text.strip_prefix("---\n").and_then(|rest| Some(rest.split_once("\n---\n")?.1)).unwrap_or(text);
    let mut page = String::with_capacity(text.len() * 2);
    page.push_str("<!doctype html>\n<meta charset=\"utf-8\">\n<title>Page</title>\n");
    html::push_html(&mut page, Parser::new_ext(body, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES));
    page
}
