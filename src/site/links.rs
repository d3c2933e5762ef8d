//! Resolves the links and images of every page in the reader's language.
//!
//! A link may be a path to a `.md` file (relative, or from `content/` after `@/`), `ref:ID` for an address of a table, an
//! anchor of its own page, a file beside the page, or an address of another site. What cannot be resolved is reported.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use super::data::pick;
use super::model::{EntryId, Page, PageId, Site};
use crate::config::Config;
use crate::content::kinds::KindFacts;
use crate::diag::{Code, Diagnostic, Diagnostics, did_you_mean, one_of};
use crate::lang::Lang;
use crate::locales::{Locales, MessageArgument};
use crate::markdown::{Image, Link, ResolvedImage, ResolvedLink};
use crate::node::{Node, Value};
use crate::parallel;
use crate::source::Place;
use crate::url;

/// Where the files beside pages are published.
pub const FILES: &str = "/files";

/// Resolves all links and images.
pub fn resolve(site: &mut Site, config: &Config, locales: &Locales, diags: &mut Diagnostics) {
    let entries = site.by_path.iter().map(|(path, id)| (path.as_str(), *id)).collect();
    let known = Known { entries: Some(entries), ..Known::default() };
    let resolved = parallel::map(&site.pages, |page| of_page(site, config, locales, page, &known));
    let mut all = BTreeSet::new();
    for (page, resolved) in site.pages.iter_mut().zip(resolved) {
        let page = Arc::make_mut(page);
        page.links = resolved.links;
        page.images = resolved.images;
        all.extend(resolved.used);
        diags.extend(resolved.told);
    }
    site.used_assets = Arc::new(all);
}

/// The links and images of one page.
pub(super) struct Resolved {
    /// Its links, in the outline's order.
    pub links: Vec<ResolvedLink>,
    /// Its images, in the outline's order.
    pub images: Vec<ResolvedImage>,
    /// The files that it uses.
    pub used: Vec<String>,
    /// What is wrong with them.
    pub told: Diagnostics,
}

/// What the links of many pages ask for.
#[derive(Default)]
pub(super) struct Known<'a> {
    /// The addresses of all pages, collected when the first link asks for one.
    addresses: OnceLock<HashSet<String>>,
    /// The entries by path, where so many links are resolved that the site's ordered map would take longer.
    entries: Option<HashMap<&'a str, EntryId>>,
}

/// Resolves the links and images of one page.
pub(super) fn of_page(
    site: &Site,
    config: &Config,
    locales: &Locales,
    page: &Page,
    known: &Known<'_>,
) -> Resolved {
    let diags = Diagnostics::new();
    let mut resolver = Resolver { site, config, locales, page, known, used: Vec::new(), diags };
    let outline = &page.document.outline;
    let links = outline.links.iter().map(|link| resolver.link(link)).collect();
    let images = outline.images.iter().map(|image| resolver.image(image)).collect();
    // The text of a page under a notice has been checked where it belongs.
    let told = if page.notice.is_none() { resolver.diags } else { Diagnostics::new() };
    Resolved { links, images, used: resolver.used, told }
}

struct Resolver<'a> {
    site: &'a Site,
    config: &'a Config,
    locales: &'a Locales,
    page: &'a Page,
    known: &'a Known<'a>,
    used: Vec<String>,
    diags: Diagnostics,
}

impl Resolver<'_> {
    fn link(&mut self, link: &Link) -> ResolvedLink {
        let destination = link.destination.trim();
        if destination.is_empty() || destination == "#" {
            self.report(link, Code::PlaceholderLink, "the link leads nowhere")
                .help("write its target, such as `../join.md`, or remove the link");
            return ResolvedLink::default();
        }
        if let Some(id) = destination.strip_prefix("ref:") {
            return self.reference(link, id);
        }
        if let Some(anchor) = destination.strip_prefix('#') {
            self.anchor(link, self.page, anchor);
            return plain(format!("#{anchor}"));
        }
        if url::is_absolute(destination) {
            return ResolvedLink {
                external: url::host(destination).is_some(),
                ..plain(destination.to_owned())
            };
        }
        if destination.starts_with('/') {
            return self.absolute(link, destination);
        }
        let (path, anchor) =
            destination.split_once('#').map_or((destination, None), |(path, anchor)| (path, Some(anchor)));
        if path.ends_with(".md") { self.entry(link, path, anchor) } else { self.file(link, path, anchor) }
    }

    fn report(&mut self, link: &Link, code: Code, message: impl Into<String>) -> &mut Diagnostic {
        let range = if link.target.is_empty() { link.range.clone() } else { link.target.clone() };
        self.diags.report(code, Place::new(&self.page.document.path, range), message)
    }

    fn reference(&mut self, link: &Link, id: &str) -> ResolvedLink {
        let data = &self.site.data;
        let Some(record) = data.record("references", id).or_else(|| data.record("organizations", id)) else {
            let known: Vec<&str> =
                data.ids("references").into_iter().chain(data.ids("organizations")).collect();
            let hidden = data.absence("references", id).or_else(|| data.absence("organizations", id));
            let help = hidden.unwrap_or_else(|| one_of(id, known));
            self.report(link, Code::UnknownReference, format!("no record `{id}` in `references.yaml`"))
                .help(help);
            return ResolvedLink::default();
        };
        let Some(address) = record.get("url") else {
            self.report(link, Code::UnknownReference, format!("the record `{id}` has no `url`"))
                .help("add `url: https://…` to the record");
            return ResolvedLink::default();
        };
        if is_true(record.get("placeholder")) {
            self.report(link, Code::Placeholder, format!("the address of `{id}` is a placeholder"))
                .help("write the real address in the table and remove `placeholder: true`");
        }
        let (address, found) = pick(address, self.page.lang, &self.config.languages);
        let stated = record.get("language").and_then(Node::as_text);
        let language = found.or(stated.and_then(|segment| self.config.languages.by_segment(segment)));
        let href = address.as_text().unwrap_or_default().to_owned();
        ResolvedLink { external: true, ..self.in_language(href, language) }
    }

    /// A link with a note if its target is in another language than the page.
    fn in_language(&self, href: String, language: Option<Lang>) -> ResolvedLink {
        let Some(other) = language.filter(|lang| *lang != self.page.text_lang()) else {
            return plain(href);
        };
        let language = self.config.language(other);
        // A note stands inside the text and speaks its language.
        let text = self.page.text_lang();
        let name = language_name(self.locales, text, &language.segment, &language.name);
        let arguments = [("language".to_owned(), MessageArgument::Text(name))].into();
        let note = self.locales.get(text).message("link-language", &arguments).ok();
        ResolvedLink { hreflang: Some(language.tag.to_string()), note, ..plain(href) }
    }

    fn anchor(&mut self, link: &Link, target: &Page, anchor: &str) {
        let known = anchors(self.site, target);
        if !known.iter().any(|id| id == anchor) {
            let help = one_of(anchor, known.iter().map(String::as_str).collect::<Vec<_>>());
            let path = target.document.path.clone();
            self.report(link, Code::BrokenAnchor, format!("no heading `#{anchor}` in `{path}`")).help(help);
        }
    }

    fn absolute(&mut self, link: &Link, destination: &str) -> ResolvedLink {
        let path = destination.split(['#', '?']).next().unwrap_or_default();
        let pages = || self.site.pages.iter().map(|page| page.url.clone()).collect();
        let page = self.known.addresses.get_or_init(pages).contains(path);
        let file = self.site.assets.contains(&format!("_static{path}"));
        if !page && !file {
            self.report(link, Code::BrokenLink, format!("no page or file has the address `{path}`"))
                .help("link to a page by the path of its file, such as `../join.md`");
        }
        plain(format!("{}{destination}", self.config.base_path))
    }

    fn entry(&mut self, link: &Link, path: &str, anchor: Option<&str>) -> ResolvedLink {
        let from = below_content(&self.page.document.path);
        let Some(target) = target_path(from, path) else {
            self.report(link, Code::BrokenLink, format!("`{path}` leads out of `content/`"))
                .help("links between pages stay inside `content/`");
            return ResolvedLink::default();
        };
        let (target, asked) = without_language(&target, self.config);
        let entry = match &self.known.entries {
            Some(entries) => entries.get(target),
            None => self.site.by_path.get(target),
        };
        let Some(id) = entry else {
            self.report_unknown(link, target);
            return ResolvedLink::default();
        };
        let (page, language) = self.page_for(*id, asked);
        let Some(page) = page else { return ResolvedLink::default() };
        if language.is_some() && asked.is_none() {
            let here = &self.config.language(self.page.lang).segment;
            self.report(link, Code::MissingTarget, format!("`{target}` has no page in `{here}`"))
                .help("translate it, or set `fallback` in `site.toml` to `notice`");
        }
        let page = self.site.page(page);
        if let Some(anchor) = anchor {
            self.anchor(link, page, anchor);
        }
        let (sign, anchor) = anchor.map_or(("", ""), |anchor| ("#", anchor));
        self.in_language([&self.config.base_path, &*page.url, sign, anchor].concat(), language)
    }

    /// The page that a link leads to, and its language if it is not the reader's.
    fn page_for(&self, id: EntryId, asked: Option<Lang>) -> (Option<PageId>, Option<Lang>) {
        let wanted = asked.unwrap_or(self.page.lang);
        let page = self.site.nearest(id, self.config.languages.get(wanted));
        let language = page.map(|page| self.site.page(page).lang);
        (page, language.filter(|lang| *lang != self.page.lang))
    }

    fn report_unknown(&mut self, link: &Link, target: &str) {
        let shown = if target.is_empty() { "_index" } else { target };
        if let Some(day) = self.site.hidden.get(target) {
            let message = match day {
                Some(day) => format!("`{shown}` is not published in this edition (`{day}` decides)"),
                None => format!("`{shown}` is a draft"),
            };
            self.report(link, Code::BrokenLink, message)
                .help("put the link into a `since` block with the same date, or remove it");
            return;
        }
        let last = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
        let same = self.site.by_path.keys().find(|path| last(path) == last(target)).cloned();
        let near = same.map(|path| format!("did you mean `@/{path}.md`?"));
        let help = near.or_else(|| did_you_mean(target, self.site.by_path.keys().map(String::as_str)));
        self.report(link, Code::BrokenLink, format!("no page `{shown}`")).help(help.unwrap_or_else(|| {
            "link to a page by the path of its `.md` file without its language".to_owned()
        }));
    }

    fn file(&mut self, link: &Link, path: &str, anchor: Option<&str>) -> ResolvedLink {
        match self.beside(path) {
            Some(found) => {
                let hash = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
                plain(format!("{}{hash}", self.publish(found)))
            }
            None => {
                self.report(link, Code::BrokenLink, format!("no file `{path}` beside the page"))
                    .help("put the file beside the page; to another page, link by its `.md` file");
                ResolvedLink::default()
            }
        }
    }

    /// The path below `content/` of a file that a page names.
    fn beside(&self, path: &str) -> Option<String> {
        let path = path.split('?').next().unwrap_or_default();
        let joined = match path.strip_prefix("@/") {
            Some(rest) => url::join("", rest)?,
            None => url::join(url::folder(below_content(&self.page.document.path)), path)?,
        };
        self.site.assets.contains(&joined).then_some(joined)
    }

    fn publish(&mut self, path: String) -> String {
        let address = file_address(self.config, &path);
        self.used.push(path);
        address
    }

    fn image(&mut self, image: &Image) -> ResolvedImage {
        let place = Place::new(&self.page.document.path, image.range.clone());
        let absolute = url::is_absolute(&image.source);
        let found = if absolute { None } else { self.beside(&image.source) };
        let Some(found) = found else {
            let (message, help) = if absolute {
                (
                    format!("`{}` is on another site", image.source),
                    "put the image beside the page: pages ask no other server",
                )
            } else {
                (format!("no image `{}` beside the page", image.source), "put the image beside the page")
            };
            self.diags.report(Code::MissingImage, place, message).help(help);
            return ResolvedImage::default();
        };
        let size = self.site.images.get(&found).copied().flatten();
        if size.is_none() {
            self.diags
                .report(Code::BadImage, place, format!("the size of `{}` cannot be read", image.source))
                .help("save it as PNG, JPEG, GIF, WebP or AVIF");
        }
        ResolvedImage { src: self.publish(found), size }
    }
}

/// The name of a language in another, from the message `language-<segment>`; its own name where that is missing.
pub fn language_name(locales: &Locales, reader: Lang, segment: &str, own: &str) -> String {
    locales
        .get(reader)
        .message(&format!("language-{segment}"), &Default::default())
        .unwrap_or_else(|_| own.to_owned())
}

fn plain(href: String) -> ResolvedLink {
    ResolvedLink { href, ..ResolvedLink::default() }
}

fn is_true(node: Option<&Node>) -> bool {
    node.is_some_and(|node| node.value == Value::Bool(true))
}

/// The address of a file beside a page.
pub fn file_address(config: &Config, path: &str) -> String {
    format!("{}{FILES}/{}", config.base_path, url::encode_path(path))
}

/// A path without `content/`.
pub fn below_content(path: &str) -> &str {
    path.strip_prefix("content/").unwrap_or(path)
}

/// The entry that a path to a `.md` file names, from the file at `from`; the language part is still there.
fn target_path(from: &str, path: &str) -> Option<String> {
    let mut joined = match path.strip_prefix("@/") {
        Some(rest) => url::join("", rest)?,
        None => url::join(url::folder(from), path)?,
    };
    if joined.ends_with(".md") {
        joined.truncate(joined.len() - ".md".len());
    }
    Some(joined)
}

/// The entry without language part and index name, and the language that was asked for.
fn without_language<'p>(path: &'p str, config: &Config) -> (&'p str, Option<Lang>) {
    let (path, asked) =
        match path.rsplit_once('.').map(|(rest, last)| (rest, config.languages.by_segment(last))) {
            Some((rest, Some(lang))) => (rest, Some(lang)),
            _ => (path, None),
        };
    (entry_of(path), asked)
}

fn entry_of(path: &str) -> &str {
    match path {
        "_index" | "index" => "",
        path => path.strip_suffix("/_index").or_else(|| path.strip_suffix("/index")).unwrap_or(path),
    }
}

/// The entry that a fact such as `related` names, relative to the file of the entry.
pub fn resolve_path(file: &str, path: &str) -> Option<String> {
    let target = target_path(below_content(file), path)?;
    Some(entry_of(&target).to_owned())
}

/// The anchors of a page: its headings, and the parts of a series.
fn anchors(site: &Site, page: &Page) -> Vec<String> {
    let headings = page.document.outline.headings.iter().map(|heading| heading.id.clone());
    let parts = match &site.entry(page.entry).kind_facts {
        KindFacts::Series(facts) => facts.parts.iter().filter_map(|part| part.id.clone()).collect(),
        _ => Vec::new(),
    };
    headings.chain(parts).collect()
}
