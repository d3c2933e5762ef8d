//! The pages of a Hugo site, with their files.

use std::collections::{BTreeMap, BTreeSet};

use super::addresses::Rules;
use super::settings::{Language, Settings};
use crate::import::front;
use crate::import::names;
use crate::import::old::{OldFile, OldPage, OldSite, Shape};
use crate::import::report::Report;
use crate::import::source::Source;
use crate::import::values::{at, flag, words};
use crate::node::{Node, Value};
use crate::url;

/// Endings of pages that are read.
const TEXTS: &[&str] = &["md", "markdown", "mdown", "html", "htm"];

/// Endings of pages that other programs turn into HTML for Hugo.
const OTHERS: &[&str] = &["adoc", "asciidoc", "rst", "org", "pandoc", "pdc"];

/// A file of the content.
struct File<'s> {
    path: &'s str,
    /// The number of its language, if something says it.
    language: usize,
    /// Its path below the folder of content, without language and ending.
    below: String,
    ending: &'s str,
}

/// The language and the folder of a page with files of its own.
type Bundle = (usize, String);

/// Reads all pages, and notes the files beside them.
pub fn read(source: &Source, settings: &Settings, rules: &Rules, site: &mut OldSite, report: &mut Report) {
    let files = files(source, settings);
    // A folder with an `index` is one page; what is below it belongs to that.
    let bundles: BTreeSet<(usize, String)> = files
        .iter()
        .filter(|file| {
            is_text(file) && file.below.rsplit('/').next() == Some("index") && file.below != "index"
        })
        .map(|file| (file.language, url::folder(&file.below).to_owned()))
        .collect();
    let bundle = |file: &File<'_>| -> Option<Bundle> {
        let mut folder = url::folder(&file.below);
        while !folder.is_empty() {
            let mut languages = std::iter::once(file.language).chain(0..settings.languages.len());
            if let Some(language) =
                languages.find(|language| bundles.contains(&(*language, folder.to_owned())))
            {
                return Some((language, folder.to_owned()));
            }
            folder = url::folder(folder);
        }
        None
    };
    let mut beside = Vec::new();
    for file in files {
        let inside = bundle(&file);
        let is_head = inside.as_ref().is_some_and(|(_, folder)| file.below == format!("{folder}/index"));
        if !is_text(&file) || inside.is_some() && !is_head {
            if is_text(&file) {
                report.left(file.path, "a text inside the bundle of another page: it had no address");
            } else if OTHERS.contains(&file.ending) {
                report.left(file.path, format!("a text in the format `.{}`", file.ending));
            } else if file.ending != "gotmpl" {
                beside.push((file, inside));
            }
            continue;
        }
        page(source, settings, rules, &file, site, report);
    }
    cascade(site, report);
    sections(settings, site);
    joined(site);
    resources(settings, rules, beside, site);
}

/// The addresses of files beside pages: those of a bundle are below its page.
fn resources(
    settings: &Settings,
    rules: &Rules,
    beside: Vec<(File<'_>, Option<Bundle>)>,
    site: &mut OldSite,
) {
    for (file, inside) in beside {
        let folder = inside.and_then(|(language, folder)| {
            let page = site.pages.iter().find(|page| {
                page.language == language
                    && url::folder(&page.source).ends_with(&folder)
                    && page.shape == Shape::Folder
            })?;
            Some((page.address.clone(), folder))
        });
        let name = file.path.rsplit('/').next().unwrap_or_default();
        let address = match folder {
            Some((address, folder)) => {
                let within = url::folder(&file.below)[folder.len()..].trim_matches('/');
                let at = if address.ends_with('/') {
                    address
                } else {
                    format!("/{}/", url::folder(&address[1..]))
                };
                format!("{at}{within}{}{name}", if within.is_empty() { "" } else { "/" })
            }
            None => {
                let prefix = &settings.languages[file.language].language.prefix;
                let parts = [prefix.as_str(), &rules.path(url::folder(&file.below))];
                let folder = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/");
                format!("/{folder}{}{name}", if folder.is_empty() { "" } else { "/" })
            }
        };
        site.files.push(OldFile { source: file.path.to_owned(), address });
    }
}

fn is_text(file: &File<'_>) -> bool {
    TEXTS.contains(&file.ending)
}

/// The files of all folders of content.
fn files<'s>(source: &'s Source, settings: &Settings) -> Vec<File<'s>> {
    let common = at(&settings.root, &["contentDir"]).and_then(words).unwrap_or_else(|| "content".to_owned());
    let has_own = settings.languages.iter().any(|language| language.folder.is_some());
    let mut folders: Vec<(String, Option<usize>)> = settings
        .languages
        .iter()
        .enumerate()
        .filter_map(|(at, language)| Some((language.folder.clone()?, Some(at))))
        .collect();
    if !has_own || settings.languages.iter().any(|language| language.folder.is_none()) {
        folders.push((common, None));
    }
    let mut files = Vec::new();
    let mut seen = BTreeSet::new();
    for (folder, language) in folders {
        for path in source.below(&folder) {
            if !seen.insert(path) {
                continue;
            }
            let below = &path[folder.trim_matches('/').len() + 1..];
            let (stem, ending) = match below.rsplit_once('.') {
                Some((stem, ending)) if !ending.contains('/') => (stem, ending),
                _ => (below, ""),
            };
            let (stem, named) = by_name(stem, &settings.languages);
            let language = named.or(language).unwrap_or(0);
            files.push(File { path, language, below: stem.to_owned(), ending });
        }
    }
    files
}

/// The stem of a name, and its language if it says one.
fn by_name<'p>(stem: &'p str, languages: &[Language]) -> (&'p str, Option<usize>) {
    let found = stem.rsplit_once('.').and_then(|(rest, code)| {
        let language = languages.iter().position(|language| language.code.eq_ignore_ascii_case(code))?;
        Some((rest, language))
    });
    found.map_or((stem, None), |(rest, language)| (rest, Some(language)))
}

fn page(
    source: &Source,
    settings: &Settings,
    rules: &Rules,
    file: &File<'_>,
    site: &mut OldSite,
    report: &mut Report,
) {
    let Some(text) = source.text(file.path, report) else { return };
    let parsed = front::read(file.path, &text, report);
    let (folder, stem) = file.below.rsplit_once('/').unwrap_or(("", &file.below));
    let (path, shape) = match stem {
        "_index" => (folder, Shape::Section),
        "index" if folder.is_empty() => ("", Shape::Section),
        "index" => (folder, Shape::Folder),
        _ => (file.below.as_str(), Shape::Flat),
    };
    let mut page = OldPage {
        source: file.path.to_owned(),
        language: file.language,
        entry: names::entry(&rules.path(path)),
        shape,
        title: names::heading(&parsed.body).unwrap_or_else(|| names::title(path)),
        front: parsed.fields,
        body: parsed.body,
        ..OldPage::default()
    };
    let render =
        ["build", "_build"].iter().find_map(|name| at(page.field(name)?, &["render"]).and_then(words));
    let is_headless = page.field("headless").and_then(flag) == Some(true);
    if is_headless || matches!(render.as_deref(), Some("never" | "false")) {
        report.left(file.path, "a text without an address of its own, for templates");
        return;
    }
    if matches!(file.ending, "html" | "htm") {
        page.body = crate::import::html::block(&page.body);
        report.turned(file.path, "HTML in a file of its own became HTML in Markdown");
    }
    page.address = rules.address(&page, path, &settings.languages[file.language].language.prefix);
    page.front.retain(|(name, _)| !matches!(name.as_str(), "build" | "_build"));
    site.pages.push(page);
}

/// Fields that a section gives to all pages below it.
fn cascade(site: &mut OldSite, report: &mut Report) {
    let mut given = Vec::new();
    for page in &site.pages {
        let Some(cascade) = page.field("cascade") else { continue };
        match &cascade.value {
            Value::Map(fields)
                if !fields.iter().any(|(key, _)| matches!(key.name.as_str(), "_target" | "target")) =>
            {
                let fields: Vec<(String, Node)> =
                    fields.iter().map(|(key, node)| (key.name.clone(), node.clone())).collect();
                given.push((page.language, page.entry.clone(), fields));
            }
            _ => report.left(&page.source, "`cascade` with targets"),
        }
    }
    for (language, entry, fields) in given {
        let inside = |page: &&mut OldPage| {
            page.language == language && (entry.is_empty() || page.entry.starts_with(&format!("{entry}/")))
        };
        for page in site.pages.iter_mut().filter(inside) {
            let known: BTreeSet<String> = page.front.iter().map(|(name, _)| name.to_lowercase()).collect();
            page.front
                .extend(fields.iter().filter(|(name, _)| !known.contains(&name.to_lowercase())).cloned());
        }
    }
}

/// The lists that Hugo makes for each folder at the top, where no file says more.
fn sections(settings: &Settings, site: &mut OldSite) {
    let known: BTreeSet<(usize, String)> =
        site.pages.iter().map(|page| (page.language, page.entry.clone())).collect();
    let tops: BTreeMap<(usize, String), String> = site
        .pages
        .iter()
        .filter_map(|page| {
            let (top, _) = page.entry.split_once('/')?;
            let folder = page.source.rsplit_once(top).map_or(page.source.as_str(), |(before, _)| before);
            Some(((page.language, top.to_owned()), format!("{folder}{top}/")))
        })
        .filter(|(key, _)| !known.contains(key))
        .collect();
    for ((language, top), source) in tops {
        let prefix = &settings.languages[language].language.prefix;
        let slash = if prefix.is_empty() { "" } else { "/" };
        site.pages.push(OldPage {
            source,
            language,
            address: format!("/{prefix}{slash}{top}/"),
            title: names::title(&top),
            entry: top,
            shape: Shape::Section,
            ..OldPage::default()
        });
    }
}

/// Texts with one `translationKey` are one entry, wherever their files are.
fn joined(site: &mut OldSite) {
    let mut entries: BTreeMap<String, (usize, String, Shape)> = BTreeMap::new();
    for page in &site.pages {
        let Some(key) = page.text("translationKey") else { continue };
        let found = (page.language, page.entry.clone(), page.shape);
        let first = entries.entry(key.to_owned()).or_insert_with(|| found.clone());
        if found.0 < first.0 {
            *first = found;
        }
    }
    for page in &mut site.pages {
        if let Some((_, entry, shape)) = page.text("translationKey").and_then(|key| entries.get(key)) {
            (page.entry, page.shape) = (entry.clone(), *shape);
        }
    }
}
