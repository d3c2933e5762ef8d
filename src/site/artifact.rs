//! The files of a published site, and the book in which their addresses are looked up.
//!
//! Paths are plain here; they are encoded where they are written.

use std::sync::{Arc, OnceLock};

use foldhash::{HashMap, HashMapExt};
use unicode_normalization::UnicodeNormalization;

use super::address;
use super::index_file::IndexFile;
use super::numbers::PageId;
use super::path_index::PathIndex;
use crate::lang::Lang;
use crate::url;

/// What an artifact is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ArtifactKind {
    /// A page, or a part of its list.
    Page(PageId, Part),
    /// The page at `/` on which readers choose a language.
    Chooser,
    /// `404.html` in a language.
    NotFound(Lang),
    /// `404.html` in all languages.
    NotFoundRoot,
    /// A feed.
    Feed(FeedScope, FeedFormat),
    /// A calendar.
    Calendar(CalendarScope),
    /// The web manifest of a language.
    Manifest(Lang),
    /// `sitemap.xml`, the list of the sitemaps.
    SitemapIndex,
    /// A sitemap of a language; an index into the site's sitemaps.
    Sitemap(usize),
    /// `robots.txt`.
    Robots,
    /// `llms.txt` of a language.
    Llms(Lang),
    /// The page on which readers of a language search.
    Search(Lang),
    /// A file of the index of a language.
    Index(Lang, IndexFile),
    /// `security.txt`.
    Security,
    /// `l10n.json`.
    Translations,
    /// A file that the host of the site reads.
    Host(HostFile),
    /// The page at a former address; an index into the site's redirects.
    Redirect(usize),
    /// An asset of the theme, by name.
    Asset(String),
    /// A file of a `static` folder of the theme chain, by path.
    Static(String),
    /// A file below `content/`, by path.
    File(String),
}

/// A file of the site that hosts read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HostFile {
    /// `_headers` of Netlify and Cloudflare Pages.
    Headers,
    /// `_redirects` of these and of GitLab Pages.
    Redirects,
    /// `.nojekyll`, with which GitHub Pages publishes files as they are.
    NoJekyll,
    /// `CNAME`, the site's own host on GitHub Pages.
    Cname,
    /// `staticwebapp.config.json` of Azure Static Web Apps.
    StaticWebApp,
}

impl HostFile {
    /// All of them.
    pub const ALL: &[HostFile] = &[
        HostFile::Headers,
        HostFile::Redirects,
        HostFile::NoJekyll,
        HostFile::Cname,
        HostFile::StaticWebApp,
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            HostFile::Headers => address::HEADERS,
            HostFile::Redirects => address::REDIRECTS,
            HostFile::NoJekyll => address::NO_JEKYLL,
            HostFile::Cname => address::CNAME,
            HostFile::StaticWebApp => address::STATIC_WEB_APP,
        }
    }
}

/// What the entries of a feed have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FeedScope {
    /// Their language.
    Language(Lang),
    /// The section around them, or a value that they have.
    Page(PageId),
}

/// How a feed is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FeedFormat {
    /// Atom (RFC 4287).
    Atom,
    /// JSON Feed 1.1 (jsonfeed.org).
    Json,
}

impl FeedFormat {
    /// The name of its file.
    pub fn file(self) -> &'static str {
        match self {
            FeedFormat::Atom => address::FEED,
            FeedFormat::Json => address::JSON_FEED,
        }
    }
}

/// What a calendar file has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CalendarScope {
    /// All events of a language, and the last days of forms.
    Language(Lang),
    /// The events below a section.
    Section(PageId),
    /// One event.
    Event(PageId),
}

/// Which part of a list is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    /// From 1.
    pub number: usize,
    /// How many there are.
    pub count: usize,
    /// Entries on each.
    pub size: usize,
}

/// One file of the published site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Artifact {
    /// Its path below the output folder, shared by all lists that have it.
    pub path: Arc<str>,
    /// What it is.
    pub what: ArtifactKind,
}

impl Artifact {
    /// Whether it is a file of a search index, which has no problems of its own.
    pub fn is_index(&self) -> bool {
        self.index_language().is_some()
    }

    /// The language of the search index that it is a file of.
    pub fn index_language(&self) -> Option<Lang> {
        match self.what {
            ArtifactKind::Index(lang, _) => Some(lang),
            _ => None,
        }
    }

    /// What is published at an address.
    pub(super) fn at(address: &str, what: ArtifactKind) -> Artifact {
        Artifact { path: url::output_path(address).into(), what }
    }
}

/// The pages of a sitemap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitemap {
    /// Their language.
    pub lang: Lang,
    /// Which of those of the language it is, from 1.
    pub number: usize,
    /// Its address without `base_url`.
    pub address: String,
    /// Pages with a text in the language, sorted by address.
    pub pages: Vec<PageId>,
}

/// A file that the theme publishes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeFile {
    /// What it becomes.
    pub(super) artifact: Artifact,
    /// The file.
    pub(super) file: Option<Arc<str>>,
    /// Width and height in pixels, if it is an image.
    pub size: Option<(usize, usize)>,
}

/// All addresses of a site.
#[derive(Debug, Default)]
pub struct Book {
    list: Vec<Artifact>,
    by_path: HashMap<Arc<str>, usize>,
    /// What a misspelt address is compared with, once there is one.
    file_index: OnceLock<PathIndex>,
    /// The paths that are not of ASCII, composed, once one is looked for in another form.
    composed: OnceLock<HashMap<String, usize>>,
}

/// What is published at an address that somebody asked for.
pub struct Found<'b> {
    /// It.
    pub what: &'b ArtifactKind,
    /// Its own address, which may have a slash at its end that was not asked for; plain, without the base path.
    pub address: String,
}

impl Book {
    /// The book of a list; of two artifacts with one path the first has it.
    pub(super) fn of(list: Vec<Artifact>) -> Book {
        let mut by_path = HashMap::with_capacity(list.len());
        for (at, artifact) in list.iter().enumerate() {
            by_path.entry(Arc::clone(&artifact.path)).or_insert(at);
        }
        Book { list, by_path, ..Book::default() }
    }

    /// What a static host answers with at a plain address below the base path, such as `/en/about` or `/en/feed.xml`.
    pub fn find(&self, address: &str) -> Option<Found<'_>> {
        let joined = url::join("", address)?;
        let folder = joined.is_empty() || address.ends_with(['/', '.']);
        let path = if folder { format!("{joined}/") } else { joined };
        let path = url::output_path(&path);
        let at = self.at(&path).or_else(|| self.at(&format!("{path}/index.html")))?;
        let artifact = &self.list[at];
        Some(Found { what: &artifact.what, address: url::address(&artifact.path) })
    }

    /// The artifact with a path, in whatever Unicode form it was typed.
    fn at(&self, path: &str) -> Option<usize> {
        let other = || {
            let composed = self.composed.get_or_init(|| {
                let others = self.by_path.iter().filter(|(known, _)| !known.is_ascii());
                others.map(|(known, at)| (known.nfc().collect(), *at)).collect()
            });
            composed.get(&path.nfc().collect::<String>())
        };
        let exact = self.by_path.get(path);
        exact.or_else(|| if path.is_ascii() { None } else { other() }).copied()
    }

    /// The addresses of everything that is not a page, as misspelt ones are compared with them.
    pub(super) fn file_index(&self) -> &PathIndex {
        self.file_index.get_or_init(|| PathIndex::new(self.files()))
    }

    /// The addresses of everything, without the base path; those of pages end in a slash.
    pub fn addresses(&self) -> impl Iterator<Item = String> + Clone {
        self.list.iter().map(|artifact| url::address(&artifact.path))
    }

    /// The addresses of everything that is not a page.
    pub fn files(&self) -> impl Iterator<Item = String> + Clone {
        let files = self.list.iter().filter(|artifact| !matches!(artifact.what, ArtifactKind::Page(..)));
        files.map(|artifact| format!("/{}", artifact.path))
    }
}
