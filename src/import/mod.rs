//! A site of another generator -> a site of Hexaglot: `hexaglot import`.
//!
//! 1. `source` lists the files of the old site, which is only read; `generator` tells whose site it is.
//! 2. `hugo` and the other generators read it into an `old` site: settings, languages, pages with their old addresses, files.
//! 3. `entries` makes the files of each entry: `fields` turns front matter, `bodies` texts (`shortcodes`, `components`, `blocks`, `links`,
//!    `ids`), and former addresses become `aliases`. `site_file` writes `site.toml`.
//! 4. `old_build` compares the addresses of a build of the old site, if there is one.
//! 5. `write` writes what is missing.
//!
//! `report` has what became of each file. Templates are not read.

mod blocks;
mod bodies;
mod book;
mod calls;
mod components;
mod docusaurus;
mod eleventy;
mod emit;
mod entries;
mod fields;
mod front;
mod generator;
mod html;
mod hugo;
mod ids;
mod includes;
mod jekyll;
mod js;
mod links;
mod markup;
mod mdbook;
mod messages;
mod names;
mod old;
mod old_build;
mod reference;
mod report;
mod shortcodes;
mod site_file;
mod source;
mod starlight;
mod tables;
mod texts;
mod values;
mod write;
mod zola;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, ensure};

pub use generator::Generator;
pub use report::{Fate, Report};

use crate::content::paths;
use old::{OldSite, Shape};
use source::Source;
use write::Contents;

/// What an import is asked to do.
pub struct Order<'o> {
    /// The folder of the old site.
    pub dir: &'o Path,
    /// Its generator; guessed if absent.
    pub from: Option<Generator>,
    /// The folder of the new site.
    pub output: &'o Path,
    /// The folder of a build of the old site.
    pub old_build: Option<&'o Path>,
    /// Whether nothing is written.
    pub is_dry: bool,
}

/// What an import did.
pub struct Outcome {
    /// Whose site it was.
    pub generator: Generator,
    /// What became of each file.
    pub report: Report,
    /// How many pages there are.
    pub pages: usize,
    /// How many languages.
    pub languages: usize,
    /// How many files were written.
    pub written: usize,
    /// How many were there already.
    pub equal: usize,
    /// Files of the output folder that are somebody's work.
    pub kept: Vec<String>,
}

/// Brings a site.
///
/// # Errors
///
/// If the folder has no site that is known, or files cannot be read or written.
pub fn import(order: &Order<'_>) -> anyhow::Result<Outcome> {
    let mut report = Report::default();
    let source = Source::open(order.dir, &mut report)?;
    let guessed = order.from.or_else(|| Generator::guess(&source));
    let generator = guessed.with_context(|| {
        let names: Vec<&str> = Generator::NAMES.iter().map(|(name, _)| *name).collect();
        format!(
            "`{}` has no settings of a generator that is known; name it with `--from`: {}",
            order.dir.display(),
            names.join(", ")
        )
    })?;
    write::require(order.output, source.root())?;
    let mut site = read(generator, &source, &mut report);
    ensure!(!site.pages.is_empty(), "`{}` has no pages of {}", order.dir.display(), generator.title());
    settle(&mut site);
    if let Some(folder) = order.old_build {
        old_build::compare(folder, &mut site, &mut report)?;
    }
    let mut files: BTreeMap<String, Contents> = BTreeMap::new();
    for file in &site.files {
        let target = format!("{}{}{}", paths::CONTENT, paths::STATIC, file.address.trim_start_matches('/'));
        report.carried(&file.source, target.as_str());
        files.insert(target, Contents::Copy(source.path(&file.source)));
    }
    let texts = entries::files(&site, generator, &mut report).into_iter();
    let texts = texts.chain(site_file::files(&site, generator, &mut report));
    site.made.iter().for_each(|made| report.carried(&made.source, made.path.as_str()));
    let made = site.made.iter().map(|made| (made.path.clone(), made.text.clone()));
    files.extend(texts.chain(made).map(|(path, text)| (path, Contents::Text(text))));
    let count = source.files.iter().filter(|file| !report.knows(file)).count();
    if count > 0 {
        report.left("(other files)", format!("{count} files that are no part of the site's content"));
    }
    let done = write::all(order.output, &files, order.is_dry)?;
    let (pages, languages) = (site.pages.len(), site.languages.len());
    Ok(Outcome {
        generator,
        report,
        pages,
        languages,
        written: done.written,
        equal: done.equal,
        kept: done.kept,
    })
}

fn read(generator: Generator, source: &Source, report: &mut Report) -> OldSite {
    match generator {
        Generator::Hugo => hugo::read(source, report),
        Generator::Zola => zola::read(source, report),
        Generator::Docusaurus => docusaurus::read(source, report),
        Generator::Starlight => starlight::read(source, report),
        Generator::MdBook => mdbook::read(source, report),
        Generator::Jekyll => jekyll::read(source, report),
        Generator::Eleventy => eleventy::read(source, report),
    }
}

/// A page with others below it is a section, in all languages.
fn settle(site: &mut OldSite) {
    let entries: std::collections::BTreeSet<String> =
        site.pages.iter().map(|page| page.entry.clone()).collect();
    for page in &mut site.pages {
        let inside = format!("{}/", page.entry);
        if entries.range(inside.clone()..).next().is_some_and(|entry| entry.starts_with(&inside)) {
            page.shape = Shape::Section;
        }
    }
    let mut shapes: BTreeMap<String, Shape> = BTreeMap::new();
    for page in &site.pages {
        let shape = shapes.entry(page.entry.clone()).or_default();
        *shape = (*shape).max(page.shape);
    }
    for page in &mut site.pages {
        page.shape = shapes[&page.entry];
    }
}
