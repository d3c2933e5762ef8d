//! Pages of the old site -> files of entries: a text for each language, and the facts that all of them share.

use std::collections::{BTreeMap, BTreeSet};

use super::bodies;
use super::book::{Book, stem};
use super::emit;
use super::fields::{self, Fields};
use super::front::map;
use super::generator::Generator;
use super::old::{OldSite, Shape};
use super::report::Report;
use crate::content::paths;
use crate::node::Node;
use crate::url;

/// Files of the new site by path.
pub type Files = BTreeMap<String, String>;

/// The files of all entries, and for each file of the old site what became of it.
pub fn files(site: &OldSite, generator: Generator, report: &mut Report) -> Files {
    let book = Book::new(site);
    let mut aliases = Aliases::new(site, generator == Generator::Hugo);
    let mut files = Files::new();
    let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, page) in site.pages.iter().enumerate() {
        groups.entry(&page.entry).or_default().push(at);
    }
    for (entry, mut pages) in groups {
        pages.sort_by_key(|at| site.pages[*at].language);
        pages.dedup_by(|later, first| {
            let (later, first) = (&site.pages[*later], &site.pages[*first]);
            let is_same = later.language == first.language;
            if is_same {
                report.left(
                    &later.source,
                    format!("`{}` is already the page of this name in this language", first.source),
                );
            }
            is_same
        });
        let shape = pages.iter().map(|at| site.pages[*at].shape).max().unwrap_or_default();
        let stem = format!("{}{}", paths::CONTENT, stem(entry, shape));
        let mut read: Vec<Fields> =
            pages.iter().map(|at| fields::of(&site.pages[*at], &site.taxonomies)).collect();
        let facts = shared(site, &pages, &mut read, report);
        if !facts.is_empty() {
            files.insert(
                format!("{stem}.yaml"),
                emit::fields(facts.iter().map(|(name, node)| (name.as_str(), node)), 0),
            );
        }
        for (at, fields) in pages.into_iter().zip(read) {
            let page = &site.pages[at];
            let body = bodies::turn(site, &book, at, generator, report);
            let path = format!("{stem}.{}.md", site.languages[page.language].segment);
            let front = texts(fields, aliases.of(at, report));
            files.insert(
                path.clone(),
                format!("---\n{front}---\n\n{}\n", body.trim_matches('\n')).replace("\n\n\n", "\n\n"),
            );
            report.carried(&page.source, path);
        }
    }
    files.extend(terms(site));
    files
}

/// The facts of an entry: of two languages that differ the first counts, and the other keeps its own under `extra`.
fn shared(site: &OldSite, pages: &[usize], read: &mut [Fields], report: &mut Report) -> Vec<(String, Node)> {
    let mut facts: Vec<(String, Node)> = Vec::new();
    for (at, fields) in pages.iter().zip(read) {
        let own = fields.facts.drain(..).map(|(name, node)| (name.to_owned(), node));
        let terms = fields.terms.drain(..).map(|(name, values)| (name, emit::list(values)));
        for (name, node) in own.chain(terms).collect::<Vec<_>>() {
            match facts.iter().find(|(known, _)| *known == name) {
                Some((_, known)) if same(known, &node) => {}
                Some(_) => {
                    let page = &site.pages[*at];
                    report.left(
                        &page.source,
                        format!("`{name}` is another one than in another language: it is under `extra`"),
                    );
                    fields.extra.push((name, node));
                }
                None => facts.push((name, node)),
            }
        }
    }
    // An original in another language than that of the site is said so.
    if let Some(first) = pages.first().map(|at| site.pages[*at].language).filter(|language| *language > 0) {
        facts.push(("original".to_owned(), emit::text(site.languages[first].segment.as_str())));
    }
    facts
}

fn same(one: &Node, other: &Node) -> bool {
    one.same_value(other)
}

/// The front matter of a text.
fn texts(mut fields: Fields, aliases: Vec<String>) -> String {
    if !aliases.is_empty() {
        fields.own.push(("aliases", emit::list(aliases)));
    }
    if !fields.extra.is_empty() {
        let mut seen = BTreeSet::new();
        fields.extra.retain(|(name, _)| seen.insert(name.clone()));
        fields.own.push(("extra", map(fields.extra)));
    }
    let mut seen = BTreeSet::new();
    fields.own.retain(|(name, _)| seen.insert(*name));
    emit::fields(fields.own.iter().map(|(name, node)| (*name, node)), 0)
}

/// The address that a page has in the new site.
fn address(site: &OldSite, is_at_root: bool, language: usize, entry: &str) -> String {
    let folder = match language {
        0 if is_at_root => "/".to_owned(),
        _ => format!("/{}/", site.languages[language].segment),
    };
    if entry.is_empty() { folder } else { format!("{folder}{entry}/") }
}

/// Former addresses: each leads to one page.
struct Aliases<'s> {
    site: &'s OldSite,
    is_at_root: bool,
    /// What is at an address, new or old.
    taken: BTreeMap<String, String>,
    /// Whether one without a slash at its start is in the folder of its page.
    has_relative: bool,
}

impl Aliases<'_> {
    fn new(site: &OldSite, has_relative: bool) -> Aliases<'_> {
        let mut taken = BTreeMap::new();
        let is_at_root = site.is_at_root();
        for page in &site.pages {
            taken.insert(address(site, is_at_root, page.language, &page.entry), page.source.clone());
        }
        for page in &site.pages {
            taken.entry(page.address.clone()).or_insert_with(|| page.source.clone());
        }
        taken.extend(site.files.iter().map(|file| (file.address.clone(), file.source.clone())));
        Aliases { site, is_at_root, taken, has_relative }
    }

    /// The former addresses of a page.
    fn of(&mut self, at: usize, report: &mut Report) -> Vec<String> {
        let page = &self.site.pages[at];
        let mut list: Vec<String> = Vec::new();
        let own = address(self.site, self.is_at_root, page.language, &page.entry);
        let moved =
            self.site.redirects.iter().filter(|(_, to)| *to == page.address).map(|(from, _)| from.clone());
        let declared = fields::of(page, &[]).aliases;
        for alias in [page.address.clone()].into_iter().chain(declared).chain(moved) {
            let folder = url::folder(page.address.trim_start_matches('/').trim_end_matches('/'));
            let Some(path) =
                url::join(if alias.starts_with('/') || !self.has_relative { "" } else { folder }, &alias)
            else {
                continue;
            };
            let is_file = [".html", ".htm"].iter().any(|ending| path.ends_with(ending));
            let path = path
                .strip_suffix("index.html")
                .map_or(path.as_str(), |folder| folder.trim_end_matches('/'))
                .to_owned();
            let whole = if is_file && !path.is_empty() && path.contains('.') {
                format!("/{path}")
            } else {
                format!("/{path}/")
            };
            if path.is_empty() || whole == own || list.contains(&whole) || alias.contains("://") {
                continue;
            }
            let odd = path.rsplit('/').next().is_some_and(|last| last.contains('.'))
                && !is_file
                && !alias.ends_with('/');
            if odd || path.contains(['?', '#', '*', ':']) {
                report.left(
                    &page.source,
                    format!("the former address `{alias}`, which no page can redirect from"),
                );
                continue;
            }
            match self.taken.get(&whole) {
                Some(other) if *other != page.source => {
                    report.left(&page.source, format!("the former address `{whole}`: `{other}` has it too"));
                }
                _ => {
                    self.taken.insert(whole.clone(), page.source.clone());
                    list.push(whole);
                }
            }
        }
        list.into_iter().map(|path| path.replace(' ', "%20")).collect()
    }
}

/// Former addresses of the pages of values.
fn terms(site: &OldSite) -> Files {
    let mut files = Files::new();
    let known: BTreeSet<&str> = site.pages.iter().map(|page| page.entry.as_str()).collect();
    let has_none = site.languages.first().is_some_and(|language| language.prefix.is_empty());
    let is_at_root = site.is_at_root();
    for taxonomy in site.taxonomies.iter().filter(|_| has_none) {
        let mut values: BTreeSet<String> = BTreeSet::new();
        for page in site.pages.iter().filter(|page| page.language == 0) {
            let read = fields::of(page, &site.taxonomies);
            values.extend(
                read.terms
                    .into_iter()
                    .filter(|(name, _)| *name == taxonomy.field)
                    .flat_map(|(_, values)| values),
            );
        }
        if values.is_empty() {
            continue;
        }
        let mut add = |entry: &str, shape: Shape, alias: String| {
            let is_moved = !is_at_root || alias != format!("/{entry}/");
            if is_moved && !known.contains(entry) {
                let path = format!("{}{}.yaml", paths::CONTENT, stem(entry, shape));
                files.insert(path, format!("aliases: [{}]\n", emit::scalar(&alias)));
            }
        };
        add(&taxonomy.folder, Shape::Section, format!("/{}/", taxonomy.folder));
        for value in &values {
            let slug = paths::slug(value);
            if !slug.is_empty() {
                let old = format!("/{}/{}/", taxonomy.folder, (taxonomy.slug)(value));
                add(&format!("{}/{slug}", taxonomy.folder), Shape::Flat, old);
            }
        }
    }
    files
}
