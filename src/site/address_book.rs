//! The address book: everything that a site publishes, and what is published at an address.
//!
//! [`artifacts`] lists it in the order of precedence; the plan is this list without unused files, and links, images and `url()` of
//! templates search the same list with [`Structure::published`]. So every valid link target is published. Paths are plain here; they are
//! encoded where they are written.

use std::sync::Arc;

use super::address;
use super::artifact::{
    Artifact, ArtifactKind, Book, CalendarScope, FeedFormat, FeedScope, Part, Sitemap, ThemeFile,
};
use super::feeds::feed_formats;
use super::index_file::IndexFile;
use super::numbers::PageId;
use super::structure::Structure;
use crate::config::Config;
use crate::content::paths::{self, STATIC};
use crate::lang::Lang;
use crate::node::Count;
use crate::source::Place;
use crate::theme::Theme;

/// The files of a theme and its parents.
pub fn of_theme(theme: &Theme) -> Vec<ThemeFile> {
    let assets = theme.assets.iter().map(|(name, asset)| ThemeFile {
        artifact: Artifact { path: asset.path().into(), what: ArtifactKind::Asset(name.clone()) },
        file: None,
        size: None,
    });
    let statics = theme.statics.iter().map(|(path, found)| ThemeFile {
        artifact: Artifact { path: path.as_str().into(), what: ArtifactKind::Static(path.clone()) },
        file: Some(Arc::clone(&found.path)),
        size: found.size,
    });
    assets.chain(statics).collect()
}

/// Everything that is published, and the files below `content/` that are if somebody links to them. Where two have one path, the
/// first is the one that stays.
pub fn artifacts(site: &Structure, config: &Config) -> Vec<Artifact> {
    let mut list = pages(site);
    list.extend(generated(site, config));
    list.extend(calendars(site, config));
    list.extend(feeds(site, config));
    let redirects = |implied: bool| {
        let each =
            site.redirects().iter().enumerate().filter(move |(_, redirect)| redirect.is_implied == implied);
        each.map(|(at, redirect)| Artifact::at(&redirect.from, ArtifactKind::Redirect(at)))
    };
    list.extend(redirects(false));
    list.extend(files(site));
    list.extend(redirects(true));
    list
}

fn pages(site: &Structure) -> Vec<Artifact> {
    let mut list = Vec::with_capacity(site.pages.len());
    for id in site.page_ids() {
        let page = site.page(id);
        let entry = site.entry(page.entry);
        let total = site
            .children(page.entry)
            .iter()
            .filter(|child| site.page_of(**child, page.lang).is_some())
            .count();
        let size = entry.section.paginate_by.and_then(Count::get).filter(|size| *size > 0);
        let size = size.unwrap_or(usize::MAX);
        let count = if size == usize::MAX { 1 } else { total.div_ceil(size).max(1) };
        for number in 1..=count {
            let address = address::part_address(site.url(page), number);
            list.push(Artifact::at(&address, ArtifactKind::Page(id, Part { number, count, size })));
        }
    }
    list
}

fn generated(site: &Structure, config: &Config) -> Vec<Artifact> {
    let at_root = config.languages.at_root();
    let chooser = at_root.is_none().then(|| Artifact::at("/", ArtifactKind::Chooser));
    let mut list: Vec<Artifact> = chooser.into_iter().collect();
    list.extend([
        Artifact::at(&address::of_site(address::NOT_FOUND), ArtifactKind::NotFoundRoot),
        Artifact::at(&address::of_site(address::ROBOTS), ArtifactKind::Robots),
    ]);
    list.extend(
        site.host_files(config)
            .map(|file| Artifact::at(&address::of_site(file.name()), ArtifactKind::Host(file))),
    );
    let has_home = |lang: Lang| site.home_in(lang).is_some_and(|home| home.notice.is_none());
    let first = at_root.map_or(config.source, |language| language.id);
    if config.llms && has_home(first) {
        list.push(Artifact::at(&address::of_site(address::LLMS), ArtifactKind::Llms(first)));
        let below = config.languages.iter().filter(|language| !language.at_root);
        list.extend(below.filter(|language| has_home(language.id)).map(|language| {
            let address = address::of_language(language, address::LLMS);
            Artifact::at(&address, ArtifactKind::Llms(language.id))
        }));
    }
    list.extend(searches(site, config));
    if config.security.is_some() {
        list.push(Artifact::at(&address::of_site(address::SECURITY), ArtifactKind::Security));
    }
    // Nobody asks for it where no translation says what it follows.
    if site.pages.iter().any(|page| page.translation.as_ref().is_some_and(|said| said.source.is_some())) {
        list.push(Artifact::at(&address::of_site(address::TRANSLATIONS), ArtifactKind::Translations));
    }
    let sitemaps = site.sitemaps(config);
    if !sitemaps.is_empty() {
        list.push(Artifact::at(&address::of_site(address::SITEMAP), ArtifactKind::SitemapIndex));
    }
    let sitemap =
        |(at, sitemap): (usize, &Sitemap)| Artifact::at(&sitemap.address, ArtifactKind::Sitemap(at));
    list.extend(sitemaps.iter().enumerate().map(sitemap));
    for language in config.languages.iter() {
        let at = |name: &str, what| Artifact::at(&address::of_language(language, name), what);
        // At the root is the page for all languages.
        let missing =
            (!language.at_root).then(|| at(address::NOT_FOUND, ArtifactKind::NotFound(language.id)));
        list.extend(missing);
        list.extend(
            feed_formats(config).iter().map(|format| {
                at(format.file(), ArtifactKind::Feed(FeedScope::Language(language.id), *format))
            }),
        );
        list.push(at(address::MANIFEST, ArtifactKind::Manifest(language.id)));
    }
    // Files that speak to servers and robots, not to readers: one of the site's own takes the place of ours.
    list.retain(|made| {
        !(matches!(
            made.what,
            ArtifactKind::Robots
                | ArtifactKind::Llms(_)
                | ArtifactKind::Security
                | ArtifactKind::Host(_)
                | ArtifactKind::Translations
        ) && site.has_static(&made.path))
    });
    list
}

/// The search page of each language, and the files of its index.
fn searches(site: &Structure, config: &Config) -> Vec<Artifact> {
    let of_language = |lang: Lang| {
        let address = site.search_page(config, lang)?;
        let page = Artifact::at(&address, ArtifactKind::Search(lang));
        let files = site.index_files(config, lang).into_iter();
        let file = |file: IndexFile| {
            Artifact::at(&[&address, &*file.name()].concat(), ArtifactKind::Index(lang, file))
        };
        Some([page].into_iter().chain(files.map(file)).collect::<Vec<Artifact>>())
    };
    config.languages.iter().filter_map(|language| of_language(language.id)).flatten().collect()
}

/// A calendar for each event whose days are known, each section with such events, and each language that has any.
fn calendars(site: &Structure, config: &Config) -> Vec<Artifact> {
    let of_event = |id: PageId| match site.calendar_of(id)? {
        event @ CalendarScope::Event(_) => {
            Some(Artifact::at(&site.calendar_address(site.page(id))?, ArtifactKind::Calendar(event)))
        }
        CalendarScope::Section(_) | CalendarScope::Language(_) => None,
    };
    let of_section = |id: PageId| {
        let address = site.section_calendar(site.page(id))?;
        Some(Artifact::at(&address, ArtifactKind::Calendar(CalendarScope::Section(id))))
    };
    let of_page = |id: PageId| of_event(id).into_iter().chain(of_section(id));
    let of_pages = site.page_ids().flat_map(of_page);
    let all = config.languages.iter().filter_map(|language| {
        let what = ArtifactKind::Calendar(CalendarScope::Language(language.id));
        Some(Artifact::at(&site.calendar(config, language.id)?, what))
    });
    of_pages.chain(all).collect()
}

/// The feeds of sections and values.
fn feeds(site: &Structure, config: &Config) -> Vec<Artifact> {
    let feed = |id: PageId, format: FeedFormat| {
        let address = site.feed_of(site.page(id), format)?;
        Some(Artifact::at(&address, ArtifactKind::Feed(FeedScope::Page(id), format)))
    };
    let each = |id: PageId| feed_formats(config).iter().filter_map(move |format| feed(id, *format));
    site.page_ids().flat_map(each).collect()
}

/// Files of the theme, static files of the site, files beside pages.
fn files(site: &Structure) -> Vec<Artifact> {
    // A file of the site takes the place of the theme's; two of the site's own are a mistake.
    let of_site = |file: &ThemeFile| file.file.as_ref().is_some_and(|file| file.starts_with("static/"));
    let own = |file: &&ThemeFile| matches!(&file.artifact.what, ArtifactKind::Static(path) if !of_site(file) && site.assets.contains(&format!("{STATIC}{path}")));
    let of_theme = site.of_theme.iter().filter(|file| !own(file)).map(|file| file.artifact.clone());
    let of_site = site.assets.iter().map(|path| Artifact {
        path: path.strip_prefix(STATIC).map_or_else(|| [address::FILES, path].concat().into(), Arc::from),
        what: ArtifactKind::File(path.clone()),
    });
    of_theme.chain(of_site).collect()
}

impl Structure {
    /// The book of addresses, written when somebody asks for it first.
    pub fn published(&self, config: &Config) -> &Book {
        self.memories.book.get_or_init(|| Book::of(artifacts(self, config)))
    }

    /// Whether the site or its theme has a static file with this path.
    fn has_static(&self, path: &str) -> bool {
        let of_theme = |file: &ThemeFile| file.artifact.what == ArtifactKind::Static(path.to_owned());
        self.assets.contains(&format!("{STATIC}{path}")) || self.of_theme.iter().any(of_theme)
    }

    /// The size in pixels of an image that is published, if that is known.
    pub fn size_of(&self, what: &ArtifactKind) -> Option<(usize, usize)> {
        match what {
            ArtifactKind::File(path) => self.images.get(path).copied().flatten(),
            what => self.of_theme.iter().find(|file| file.artifact.what == *what)?.size,
        }
    }

    /// The place in the files of the site that an artifact comes from.
    pub fn origin(&self, what: &ArtifactKind) -> Option<Place> {
        let entry = |id: &PageId| self.entry(self.page(*id).entry);
        match what {
            ArtifactKind::Page(id, Part { number: 1, .. }) => {
                let slug = entry(id).facts.slug.as_ref().map(|at| at.place.clone());
                Some(slug.unwrap_or_else(|| Place::file(&entry(id).file)))
            }
            ArtifactKind::Page(id, _)
            | ArtifactKind::Calendar(CalendarScope::Event(id) | CalendarScope::Section(id))
            | ArtifactKind::Feed(FeedScope::Page(id), _) => Some(Place::file(&entry(id).file)),
            ArtifactKind::Redirect(at) => Some(self.redirects()[*at].place.clone()),
            ArtifactKind::File(path) => Some(Place::file(&paths::file(path))),
            what => {
                let file = self.of_theme.iter().find(|file| file.artifact.what == *what)?.file.as_ref()?;
                Some(Place::file(file))
            }
        }
    }
}
