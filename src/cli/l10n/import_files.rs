//! The files that `l10n import` is given: which they are, what is in them, which language and which site they are of.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, bail, ensure};
use clap::ValueEnum;

use super::import_language::{agrees, named};
use super::pages::Pages;
use crate::config::Config;
use crate::diag::{Code, Diagnostics, one_of};
use crate::exchange::{Incoming, Received, read_po, read_xliff};
use crate::inputs::{Inputs, decoded};
use crate::lang::Lang;
use crate::source::Place;

/// What was given.
pub(super) struct Given {
    /// The files, for the lines around problems.
    pub(super) inputs: Inputs,
    /// The units, each with its language.
    pub(super) units: Vec<(Lang, Incoming)>,
}

/// A format that is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum From {
    /// Files that end in `.po`.
    Po,
    /// Files that end in `.xlf` or `.xliff`.
    Xliff2,
}

/// Reads files and folders.
pub(super) fn read(
    (root, pages): (&Path, &Pages),
    paths: &[PathBuf],
    from: Option<From>,
    diags: &mut Diagnostics,
) -> anyhow::Result<Given> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            let before = files.len();
            below(path, 0, &mut files)?;
            ensure!(files.len() > before, "there is no PO or XLIFF file in `{}`", path.display());
        } else {
            ensure!(path.exists(), "there is no file `{}`", path.display());
            if !is_known(path) {
                let why = match ending(path).as_str() {
                    "tmx" => "a translation memory has no places to write to: import the PO or XLIFF files",
                    "mo" => "it is compiled: import the PO file",
                    "zip" | "gz" | "tgz" | "tar" | "7z" | "rar" => {
                        "it is an archive: unpack it, and name its files or their folder"
                    }
                    _ => "name files that end in `.po`, `.xlf` or `.xliff`",
                };
                bail!("`{}` cannot be imported: {why}", path.display());
            }
            files.push(path.clone());
        }
    }
    files.sort();
    files.dedup();
    files.retain(|path| from.is_none_or(|from| (from == From::Po) == (ending(path) == "po")));
    ensure!(!files.is_empty(), "no file of this format is there: leave `--from` out, or name another folder");
    let mut loaded = Vec::new();
    for path in &files {
        let failed = || format!("cannot read `{}`", path.display());
        let size = fs::metadata(path).with_context(failed)?.len();
        ensure!(
            size <= LARGEST,
            "`{}` is larger than {} MB: extract into a folder, where each page has a file of its own",
            path.display(),
            LARGEST >> 20
        );
        let bytes = fs::read(path).with_context(failed)?;
        ensure!(
            !is_archive(&bytes),
            "`{}` is an archive: unpack it, and name its files or their folder",
            path.display()
        );
        loaded.push((path.to_string_lossy().replace('\\', "/"), bytes));
    }
    let inputs = Inputs::from_memory(loaded.iter().map(|(path, bytes)| (path.as_str(), bytes)));
    let mut units = Vec::new();
    for (path, bytes) in &loaded {
        let path: Arc<str> = path.as_str().into();
        let Some(text) = decoded(&path, bytes, diags) else { continue };
        let is_po = ending(Path::new(&*path)) == "po";
        let read = if is_po { read_po } else { read_xliff };
        let received = read(&path, &text, diags);
        if let Some(lang) = accepted((root, &pages.world().config), &path, &received, diags) {
            units.extend(received.units.into_iter().map(|unit| (lang, unit)));
        }
    }
    Ok(Given { inputs, units })
}

/// No file is larger: the site as a whole, for one language, is less.
const LARGEST: u64 = 512 << 20;

/// Whether bytes are those of an archive, or compressed, whatever the file is called.
fn is_archive(bytes: &[u8]) -> bool {
    let signs: [&[u8]; 4] = [b"PK\x03\x04", b"\x1f\x8b", b"7z\xbc\xaf", b"BZh"];
    signs.iter().any(|sign| bytes.starts_with(sign))
}

fn ending(path: &Path) -> String {
    path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase()).unwrap_or_default()
}

fn is_known(path: &Path) -> bool {
    matches!(ending(path).as_str(), "po" | "xlf" | "xliff")
}

/// Folders inside of each other; more are a circle of links.
const DEEPEST: usize = 64;

fn below(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    let failed = || format!("cannot read `{}`", folder.display());
    ensure!(depth < DEEPEST, "`{}` is inside of too many folders", folder.display());
    for entry in fs::read_dir(folder).with_context(failed)? {
        let path = entry.with_context(failed)?.path();
        let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if is_hidden {
            continue;
        }
        if path.is_dir() {
            below(&path, depth + 1, found)?;
        } else if is_known(&path) {
            found.push(path);
        }
    }
    Ok(())
}

/// The language of a file, if the file is of this site and of a language that it has.
fn accepted(
    (root, config): (&Path, &Config),
    path: &Arc<str>,
    received: &Received,
    diags: &mut Diagnostics,
) -> Option<Lang> {
    let here = |place: &Option<Place>| place.clone().unwrap_or_else(|| Place::file(path));
    if let Some((site, place)) = &received.site
        && site.trim_end_matches('/') != config.base_url.trim_end_matches('/')
    {
        let message = format!("the file is of the site `{site}`, and this one is `{}`", config.base_url);
        let help = "name the folder of its site with `--root`; if the site has moved, extract the file again";
        diags.report(Code::BadExchange, here(place), message).help(help);
        return None;
    }
    let Some((tag, place)) = &received.language else {
        if !received.units.is_empty() {
            let help =
                "write its tag: `Language: fr` in the head of a PO file, `trgLang=\"fr\"` in `<xliff>`";
            diags
                .report_file(Code::BadExchange, path, "the file does not say which language it is in")
                .help(help);
        }
        return None;
    };
    let languages = &config.languages;
    let Some(found) = named(config, tag) else {
        let tags: Vec<&str> = languages.iter().map(|language| &*language.tag).collect();
        diags
            .report(Code::BadExchange, here(place), format!("the site has no language `{tag}`"))
            .help(one_of(tag, tags));
        return None;
    };
    let here = (found, here(place));
    agrees((root, config), (path, received), here, diags).then_some(found)
}
