//! Resolves the links and images of every page in the reader's language.
//!
//! A link may be a path to a `.md` file (relative, or from `content/` after `@/`), `ref:ID` for an address of a table, an anchor of
//! its own page, a file beside the page, an address of this site, or one of another site. A target is decoded first, as browsers
//! do; the result is written with its own name, encoded. A link that cannot be resolved is reported and stays as typed; `hints`
//! finds what to type instead.

mod anchors;
mod elsewhere;
mod hints;
mod images;
mod resolver;
mod targets;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use foldhash::HashMap;
use unicode_normalization::UnicodeNormalization;

pub use hints::Hints;
pub(super) use resolver::Known;
use resolver::{Resolver, query};
use targets::target_path;
pub use targets::{asset_of, below_base, below_content, file_address, resolve_path, without_language};

use super::artifact::ArtifactKind;
use super::data::pick;
use super::model::{Entry, Page};
use super::numbers::{EntryId, PageId};
use super::structure::Structure;
use super::whole::{PageLinks, Site};
use super::wiki;
use crate::config::Config;
use crate::content::paths;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::locales::{Locales, MessageArgument};
use crate::markdown::{self, Link, ResolvedLink};
use crate::node::{Node, Value};
use crate::parallel;
use crate::source::Place;
use crate::url;

/// A structure with all its links and images.
pub(super) fn joined(
    structure: Structure,
    config: &Config,
    locales: &Locales,
    diags: &mut Diagnostics,
) -> Site {
    let entries = structure.by_path.iter().map(|(path, id)| (path.as_str(), *id)).collect();
    let known = Known { entries: Some(entries), ..Known::default() };
    let resolved = parallel::map(&structure.pages, |page| of_page(&structure, config, locales, page, &known));
    let named = |entry: &Entry| -> Vec<String> {
        entry.asset_paths().into_iter().filter_map(|path| asset_of(&entry.file, path)).collect()
    };
    let mut used: BTreeSet<String> = structure.entries.iter().flat_map(named).collect();
    let mut links = Vec::with_capacity(resolved.len());
    for resolved in resolved {
        links.push(Arc::new(resolved.links));
        used.extend(resolved.used);
        diags.extend(resolved.told);
    }
    Site { structure, links: Arc::new(links), used_assets: Arc::new(used) }
}

/// The links and images of one page.
pub(super) struct Resolved {
    /// Where they lead.
    pub links: PageLinks,
    /// The files that it uses.
    pub used: Vec<String>,
    /// Their problems.
    pub told: Diagnostics,
}

/// Resolves the links and images of one page.
pub(super) fn of_page(
    site: &Structure,
    config: &Config,
    locales: &Locales,
    page: &Page,
    known: &Known<'_>,
) -> Resolved {
    let diags = Diagnostics::new();
    let mut resolver =
        Resolver { site, config, locales, page, known, anchors: HashMap::default(), used: Vec::new(), diags };
    let outline = &page.document.outline;
    let links = outline.links.iter().map(|link| resolver.link(link)).collect();
    let images = outline.images.iter().map(|image| resolver.image(image)).collect();
    wiki::check(site, page, &known.wiki, &mut resolver.diags);
    // The text of a page under a notice has been checked where it belongs.
    let told = if page.notice.is_none() { resolver.diags } else { Diagnostics::new() };
    Resolved { links: PageLinks { links, images }, used: resolver.used, told }
}

impl Resolver<'_> {
    fn link(&mut self, link: &Link) -> ResolvedLink {
        let typed = url::bare(&link.destination);
        if markdown::has_call(typed) {
            return plain(typed.to_owned());
        }
        if typed.is_empty() || typed == "#" {
            self.report(link, Code::PlaceholderLink, "the link leads nowhere")
                .help("write its target, such as `../join.md`, or remove the link");
            return as_typed(typed);
        }
        if let Some(id) = typed.strip_prefix("ref:") {
            return self.reference(link, id);
        }
        if typed.starts_with("//") || url::scheme(typed).is_some() {
            return self.whole(link, typed);
        }
        let parts = url::split(typed);
        let resolved = match parts.path {
            "" => self.own(link, parts),
            path if path.starts_with('/') => self.absolute(link, parts),
            path if path.ends_with(".md") => self.entry(link, parts),
            _ => self.file(link, parts),
        };
        resolved.unwrap_or_else(|| as_typed(typed))
    }

    /// A link with a scheme or a host.
    fn whole(&mut self, link: &Link, typed: &str) -> ResolvedLink {
        if let Some(refused) = url::refused(typed) {
            let meant = match &refused {
                url::Refused::Scheme(scheme) => elsewhere::misspelt(typed, scheme).unwrap_or_else(|| {
                    "link to a page or a file, or to an address with `https:`, `http:`, `mailto:` or `tel:`"
                        .to_owned()
                }),
                url::Refused::MailField(_) => refused.help().to_owned(),
            };
            self.report(link, Code::UnsafeLink, refused.message("links")).help(meant);
            return if refused.is_harmful() { ResolvedLink::default() } else { as_typed(typed) };
        }
        if let Some(below) = targets::below_base(self.config, typed) {
            // An absolute address of this site is kept, but its target must exist.
            self.absolute(link, url::split(&below));
            return plain(url::standard(typed).into_owned());
        }
        if !elsewhere::is_usual(typed)
            && let Some(fault) = elsewhere::fault(typed)
        {
            self.report(link, fault.code, fault.message).help(fault.help);
            return as_typed(typed);
        }
        ResolvedLink { external: url::host(typed).is_some(), ..plain(url::standard(typed).into_owned()) }
    }

    /// An anchor, or a query, of the page itself.
    fn own(&mut self, link: &Link, parts: url::Parts<'_>) -> Option<ResolvedLink> {
        let anchor = parts.fragment.map(|anchor| self.anchor(link, self.page, "", anchor));
        Some(plain([&*query(parts), &*anchor.unwrap_or_default()].concat()))
    }

    fn report(&mut self, link: &Link, code: Code, message: impl Into<String>) -> &mut Diagnostic {
        let range = if link.target.is_empty() { link.range.clone() } else { link.target.clone() };
        self.diags.report(code, Place::new(&self.page.document.path, range), message)
    }

    fn reference(&mut self, link: &Link, id: &str) -> ResolvedLink {
        let data = &self.site.data;
        let Some(record) = data.record("references", id).or_else(|| data.record("organizations", id)) else {
            let tables = ["references", "organizations"];
            let hidden = tables.iter().find_map(|table| data.absence(table, id));
            let help = hidden.unwrap_or_else(|| match tables.iter().any(|table| data.has(table)) {
                false => format!("write the table `{}`", paths::table("references")),
                true => self.site.suggestions().record(&tables, id),
            });
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
        let href = address.as_text().unwrap_or_default();
        if url::refused(href).is_some() {
            // The record says so.
            return ResolvedLink::default();
        }
        let href = url::standard(href).into_owned();
        ResolvedLink { external: true, ..self.in_language(href, language) }
    }

    /// A link with a note if its target is in another language than the page.
    fn in_language(&self, href: String, language: Option<Lang>) -> ResolvedLink {
        let Some(other) = language.filter(|lang| *lang != self.page.text_lang()) else {
            return plain(href);
        };
        let language = self.config.language(other);
        // A note is inside the text and in its language.
        let text = self.page.text_lang();
        let name = language_name(self.locales, text, &language.segment, &language.name);
        let arguments = [("language".to_owned(), MessageArgument::Text(name))].into();
        let note = self.locales.get(text).message("link-language", &arguments).ok();
        ResolvedLink { hreflang: Some(language.tag.to_string()), note, ..plain(href) }
    }

    /// An address of this site, below its base path.
    fn absolute(&mut self, link: &Link, parts: url::Parts<'_>) -> Option<ResolvedLink> {
        let site = self.site;
        let asked = url::decode(parts.path).unwrap_or(Cow::Borrowed(parts.path));
        let Some(found) = site.published(self.config).find(&asked) else {
            if let Some(absence) = self.hints().hidden(&asked) {
                self.report(link, Code::BrokenLink, absence.message(parts.path)).help(absence.help("link"));
                return None;
            }
            let hint = self.hint(parts);
            self.report(link, Code::BrokenLink, format!("no page or file has the address `{}`", parts.path))
                .help(hint.unwrap_or_else(|| {
                    "link to a page by the path of its file, such as `../join.md`".to_owned()
                }));
            return None;
        };
        let mut anchor = String::new();
        match (found.what, parts.fragment) {
            (ArtifactKind::Page(id, _), Some(fragment)) => {
                anchor = self.anchor(link, site.page(*id), parts.path, fragment);
            }
            (_, Some(fragment)) => anchor = format!("#{}", url::complete(fragment)),
            _ => {}
        }
        if let ArtifactKind::File(path) = found.what {
            self.used.push(path.clone());
        }
        let path = url::encode_path(&found.address);
        Some(plain([&*self.config.base_path, &path, &query(parts), &anchor].concat()))
    }

    fn entry(&mut self, link: &Link, parts: url::Parts<'_>) -> Option<ResolvedLink> {
        let from = below_content(&self.page.document.path);
        let path = url::decode(parts.path)?;
        let Some(target) = target_path(from, &path) else {
            let hint = self.hint(parts);
            self.report(link, Code::BrokenLink, format!("`{path}` leads out of `{}`", paths::CONTENT)).help(
                hint.unwrap_or_else(|| format!("links between pages stay inside `{}`", paths::CONTENT)),
            );
            return None;
        };
        let (target, asked) = without_language(&target, self.config);
        let Some(id) = self.entry_id(target) else {
            self.report_unknown(link, target, parts);
            return None;
        };
        let (page, language) = self.page_for(id, asked);
        if language.is_some() && asked.is_none() {
            let here = &self.config.language(self.page.lang).segment;
            self.report(link, Code::MissingTarget, format!("`{target}` has no page in `{here}`"))
                .help("translate it, or set `fallback` in `site.toml` to `notice`");
        }
        let page = self.site.page(page?);
        let anchor = parts.fragment.map(|anchor| self.anchor(link, page, parts.path, anchor));
        let address = url::encode_path(self.site.url(page));
        let href = [&*self.config.base_path, &address, &query(parts), &anchor.unwrap_or_default()].concat();
        Some(self.in_language(href, language))
    }

    /// The entry with a path, in any Unicode form.
    fn entry_id(&self, path: &str) -> Option<EntryId> {
        let exact = match &self.known.entries {
            Some(entries) => entries.get(path),
            None => self.site.by_path.get(path),
        };
        let other =
            || self.site.by_path.iter().find(|(known, _)| known.nfc().eq(path.nfc())).map(|(_, id)| id);
        exact.or_else(|| if path.is_ascii() { None } else { other() }).copied()
    }

    /// The page that a link leads to, and its language if it is not the reader's.
    fn page_for(&self, id: EntryId, asked: Option<Lang>) -> (Option<PageId>, Option<Lang>) {
        let wanted = asked.unwrap_or(self.page.lang);
        let page = self.site.nearest(id, self.config.languages.get(wanted));
        let language = page.map(|page| self.site.page(page).lang);
        (page, language.filter(|lang| *lang != self.page.lang))
    }

    /// Reports an address that lacks its scheme.
    fn is_schemeless(&mut self, link: &Link) -> bool {
        let typed = url::bare(&link.destination);
        let Some((message, help)) = elsewhere::schemeless(typed) else { return false };
        self.report(link, Code::BrokenLink, message).help(help);
        true
    }

    fn report_unknown(&mut self, link: &Link, target: &str, parts: url::Parts<'_>) {
        if self.is_schemeless(link) {
            return;
        }
        let shown = paths::entry_name(target);
        if let Some(absence) = self.site.hidden.get(target) {
            self.report(link, Code::BrokenLink, absence.message(shown)).help(absence.help("link"));
            return;
        }
        let hint = self.hint(parts);
        self.report(link, Code::BrokenLink, format!("no page `{shown}`")).help(hint.unwrap_or_else(|| {
            "link to a page by the path of its `.md` file without its language".to_owned()
        }));
    }

    fn file(&mut self, link: &Link, parts: url::Parts<'_>) -> Option<ResolvedLink> {
        let Some(found) = self.beside(parts.path) else {
            if self.is_schemeless(link) {
                return None;
            }
            let hint = self.hint(parts);
            self.report(link, Code::BrokenLink, format!("no file `{}` beside the page", parts.path)).help(
                hint.unwrap_or_else(|| {
                    "put the file beside the page; to another page, link by its `.md` file".to_owned()
                }),
            );
            return None;
        };
        let anchor = parts.fragment.map(|anchor| format!("#{}", url::complete(anchor)));
        Some(plain([&*self.publish(found), &query(parts), &anchor.unwrap_or_default()].concat()))
    }

    fn hints(&self) -> Hints<'_> {
        let entry = &self.site.entry(self.page.entry).path;
        Hints { site: self.site, config: self.config, file: &self.page.document.path, entry }
    }

    fn hint(&self, parts: url::Parts<'_>) -> Option<String> {
        self.hints().link(parts)
    }

    /// The path below `content/` of a file that a page names, in any Unicode form.
    fn beside(&self, path: &str) -> Option<String> {
        let decoded = url::decode(path)?;
        let assets = &self.site.assets;
        let exact = |path: &str| self.joined(path).filter(|joined| assets.contains(joined));
        exact(&decoded).or_else(|| exact(path)).or_else(|| {
            let joined = self.joined(&decoded).filter(|joined| !joined.is_ascii())?;
            assets.iter().find(|known| known.nfc().eq(joined.nfc())).cloned()
        })
    }

    /// A path that the page names, from `content/`.
    fn joined(&self, path: &str) -> Option<String> {
        match path.strip_prefix("@/") {
            Some(rest) => url::join("", rest),
            None => url::join(url::folder(below_content(&self.page.document.path)), path),
        }
    }

    fn publish(&mut self, path: String) -> String {
        let address = file_address(self.config, &path);
        self.used.push(path);
        address
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

/// The typed text of a link without a target: it is published at any level of the problem.
fn as_typed(typed: &str) -> ResolvedLink {
    plain(url::complete(typed).into_owned())
}

fn is_true(node: Option<&Node>) -> bool {
    node.is_some_and(|node| node.value == Value::Bool(true))
}
