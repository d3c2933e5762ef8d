//! A build of the old site: each of its addresses is answered by the new one, or reported.

use std::path::Path;

use anyhow::{Context, ensure};
use walkdir::WalkDir;

use super::book::Book;
use super::old::OldSite;
use super::report::Report;
use crate::url;

/// Compares the addresses of a build; those of parts of lists lead to the list.
///
/// # Errors
///
/// If the folder cannot be read.
pub fn compare(folder: &Path, site: &mut OldSite, report: &mut Report) -> anyhow::Result<()> {
    ensure!(folder.is_dir(), "`{}` is not a folder", folder.display());
    let mut redirects = Vec::new();
    let book = Book::new(site);
    let files: std::collections::BTreeSet<&str> =
        site.files.iter().map(|file| file.address.as_str()).collect();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.with_context(|| format!("cannot read `{}`", folder.display()))?;
        let Some(path) = entry
            .path()
            .strip_prefix(folder)
            .ok()
            .and_then(|path| path.to_str())
            .filter(|_| entry.file_type().is_file())
        else {
            continue;
        };
        let address = url::address(path);
        let is_page = path.ends_with(".html") || path.ends_with(".htm");
        let is_answered = address == "/"
            || book.page_at(&address).is_some()
            || files.contains(address.as_str())
            || is_ours(site, &address);
        if is_answered {
            continue;
        }
        match address.find("/page/").and_then(|at| book.page_at(&address[..=at])) {
            Some(list) if is_page => redirects.push((address, site.pages[list].address.clone())),
            _ => report.left("(old build)", format!("nothing answers `{address}`")),
        }
    }
    site.redirects.extend(redirects);
    Ok(())
}

/// Whether the program itself, or a page of a value, answers an address.
fn is_ours(site: &OldSite, address: &str) -> bool {
    let is_redirect = site.redirects.iter().any(|(from, _)| from == address)
        || site.pages.iter().any(|page| {
            super::fields::of(page, &[])
                .aliases
                .iter()
                .any(|alias| alias.trim_matches('/') == address.trim_matches('/'))
        });
    let of_program = ["/sitemap.xml", "/robots.txt", "/404.html"].contains(&address);
    let of_value = site.taxonomies.iter().any(|taxonomy| {
        let folders = site.languages.iter().map(|language| match language.prefix.as_str() {
            "" => format!("/{}/", taxonomy.folder),
            prefix => format!("/{prefix}/{}/", taxonomy.folder),
        });
        folders.into_iter().any(|folder| address.starts_with(&folder) && address.ends_with('/'))
    });
    is_redirect || of_program || of_value
}
