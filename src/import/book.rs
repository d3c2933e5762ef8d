//! What is at an old address: pages and files of the old site, and where they are in the new one.

use std::collections::{BTreeMap, BTreeSet};

use super::fields;
use super::names;
use super::old::{OldSite, Shape};
use crate::url;

/// Addresses and paths of a site.
pub struct Book<'s> {
    site: &'s OldSite,
    by_address: BTreeMap<String, usize>,
    by_source: BTreeMap<&'s str, usize>,
    files: BTreeSet<String>,
    by_file: BTreeMap<&'s str, &'s str>,
    /// The path of the old site on its host, without a slash at the end.
    base: String,
}

/// What a link leads to.
pub enum Target {
    /// A page, by the target to type.
    Page(String),
    /// A file, by its address.
    File(String),
}

impl<'s> Book<'s> {
    /// The book of a site.
    pub fn new(site: &'s OldSite) -> Book<'s> {
        let pages = || site.pages.iter().enumerate();
        let base = site
            .base_url
            .as_deref()
            .and_then(|url| url.split_once("//")?.1.split_once('/'))
            .map_or("", |(_, path)| path);
        let base = base.trim_matches('/');
        Book {
            site,
            by_address: by_address(site),
            by_source: pages().map(|(at, page)| (page.source.as_str(), at)).collect(),
            files: site.files.iter().map(|file| file.address.clone()).collect(),
            by_file: site.files.iter().map(|file| (file.source.as_str(), file.address.as_str())).collect(),
            base: if base.is_empty() { String::new() } else { format!("/{base}") },
        }
    }

    /// The page with a file.
    pub fn page_of(&self, source: &str) -> Option<usize> {
        self.by_source.get(source).copied()
    }

    /// The page at an address.
    pub fn page_at(&self, address: &str) -> Option<usize> {
        let decoded = url::decode(address)?.to_lowercase();
        let bare = decoded.trim_end_matches('/');
        let bare = bare.strip_suffix("/index.html").unwrap_or(bare);
        let plain = bare.strip_suffix(".html").unwrap_or(bare);
        [format!("{bare}/"), bare.to_owned(), format!("{bare}.html"), format!("{plain}/"), plain.to_owned()]
            .iter()
            .find_map(|form| self.by_address.get(form).copied())
    }

    /// The number of the language of a page.
    pub fn language(&self, page: usize) -> usize {
        self.site.pages[page].language
    }

    /// The page that a path means in a page: beside it, below the content of its language, or anywhere if only one has that name.
    pub fn named(&self, path: &str, from: usize) -> Option<usize> {
        let page = &self.site.pages[from];
        let entry = |path: &str| {
            let path = path.strip_suffix(".md").or_else(|| path.strip_suffix(".html")).unwrap_or(path);
            let path = ["/_index", "/index"].iter().find_map(|end| path.strip_suffix(end)).unwrap_or(path);
            names::entry(&path.to_lowercase())
        };
        let of_entry = |entry: &str| {
            let language = |other: usize| {
                self.site.pages.iter().position(|known| known.language == other && known.entry == entry)
            };
            language(page.language).or_else(|| language(0))
        };
        let folder = if page.shape == Shape::Flat { url::folder(&page.entry) } else { &page.entry };
        let beside = (!path.starts_with('/')).then(|| url::join(folder, path)).flatten();
        if let Some(at) = self.page_of(path.trim_start_matches('/')) {
            return Some(at);
        }
        if let Some(at) = beside.and_then(|path| of_entry(&entry(&path))).or_else(|| of_entry(&entry(path))) {
            return Some(at);
        }
        let last = entry(path).rsplit('/').next().unwrap_or_default().to_owned();
        let mut same = self.site.pages.iter().enumerate().filter(|(_, known)| {
            known.language == page.language && known.entry.rsplit('/').next() == Some(&last)
        });
        let first = same.next()?.0;
        (same.next().is_none() && !last.is_empty()).then_some(first)
    }

    /// How a page is named in a link from a text in a language.
    pub fn name(&self, page: usize, language: usize) -> String {
        let page = &self.site.pages[page];
        let stem = stem(&page.entry, page.shape);
        let has_own = page.language == language;
        let segment =
            if has_own { String::new() } else { format!(".{}", self.site.languages[page.language].segment) };
        format!("@/{stem}{segment}.md")
    }

    /// The page that is shown at an address of a language in which it does not exist.
    fn original(&self, address: &str, language: usize) -> Option<usize> {
        let prefix = self.site.languages[language].prefix.as_str();
        let rest = address
            .strip_prefix('/')?
            .strip_prefix(prefix)
            .filter(|_| self.site.has_fallback && !prefix.is_empty())?;
        let first = self.site.languages[0].prefix.as_str();
        self.page_at(&if first.is_empty() { rest.to_owned() } else { format!("/{first}{rest}") })
    }

    /// What a link in a text leads to; `None` if nothing is known there, or if it leads elsewhere.
    pub fn resolve(&self, target: &str, from: usize) -> Option<Target> {
        let page = &self.site.pages[from];
        let end = target.find(['?', '#']).unwrap_or(target.len());
        let (path, rest) = target.split_at(end);
        let path = url::decode(path)?;
        if path.is_empty() {
            return None;
        }
        if let Some(below) = path.strip_prefix("@/") {
            // Zola names files below the folder of content.
            let at = self.page_of(&format!("content/{below}"))?;
            return Some(Target::Page(format!("{}{rest}", self.name(at, page.language))));
        }
        let found = |at: usize| Target::Page(format!("{}{rest}", self.name(at, page.language)));
        let is_text = [".md", ".mdx", ".markdown", ".html"].iter().any(|ending| path.ends_with(ending));
        let folder = url::folder(&page.source);
        let beside = (!path.starts_with('/')).then(|| url::join(folder, &path)).flatten();
        if is_text && let Some(at) = beside.as_deref().and_then(|path| self.page_of(path)) {
            return Some(found(at));
        }
        let address = match path.strip_prefix('/') {
            Some(_) => path
                .strip_prefix(&*self.base)
                .filter(|rest| rest.starts_with('/'))
                .unwrap_or(&path)
                .to_owned(),
            None => {
                let folder = url::folder(page.address.trim_start_matches('/'));
                let end = if path.ends_with('/') { "/" } else { "" };
                // A path may leave the published site, and lead to a file of the old one.
                url::join(folder, &path).map_or("/..".to_owned(), |path| format!("/{path}{end}"))
            }
        };
        if let Some(at) = self.page_at(&address) {
            return Some(found(at));
        }
        if let Some(at) = self.original(&address, page.language) {
            return Some(Target::Page(format!("{}{rest}", self.name(at, self.site.pages[at].language))));
        }
        if self.files.contains(&address) {
            return Some(Target::File(format!("{}{rest}", url::encode_path(&address))));
        }
        let file = beside.and_then(|path| self.by_file.get(path.as_str()).copied());
        file.map(|address| Target::File(format!("{}{rest}", url::encode_path(address))))
    }
}

/// Pages by their addresses, and by former ones that no page has now.
fn by_address(site: &OldSite) -> BTreeMap<String, usize> {
    let pages = || site.pages.iter().enumerate();
    let mut found: BTreeMap<String, usize> =
        pages().map(|(at, page)| (page.address.to_lowercase(), at)).collect();
    for (at, page) in pages() {
        for alias in fields::of(page, &[]).aliases.iter().filter(|alias| alias.starts_with('/')) {
            found.entry(alias.to_lowercase()).or_insert(at);
        }
    }
    let moved: Vec<(String, usize)> = site
        .redirects
        .iter()
        .filter_map(|(from, to)| Some((from.to_lowercase(), *found.get(&to.to_lowercase())?)))
        .collect();
    for (from, at) in moved {
        found.entry(from).or_insert(at);
    }
    found
}

/// The path of the files of an entry below the folder of content, without language and ending.
pub fn stem(entry: &str, shape: Shape) -> String {
    let slash = if entry.is_empty() { "" } else { "/" };
    match shape {
        Shape::Flat => entry.to_owned(),
        Shape::Folder => format!("{entry}{slash}index"),
        Shape::Section => format!("{entry}{slash}_index"),
    }
}
