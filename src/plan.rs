//! Site -> [`Plan`]: the list of everything that is published, sorted by output path.
//!
//! Called once by `build`; `render` of each artifact needs no other. Two artifacts with one output path are a problem, and
//! the first in this order keeps it: pages, generated files, redirects, files.

use crate::diag::{Code, Diagnostics};
use crate::lang::Lang;
use crate::node::Count;
use crate::parallel;
use crate::render::World;
use crate::render::views::Part;
use crate::site::PageId;
use crate::url;

/// What an artifact is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A page, or a part of its list.
    Page(PageId, Part),
    /// The page at `/` on which readers choose a language.
    Chooser,
    /// `404.html` in a language.
    NotFound(Lang),
    /// `404.html` in all languages.
    NotFoundRoot,
    /// The Atom feed of a language.
    Feed(Lang),
    /// The calendar of an event's page.
    Event(PageId),
    /// The calendar of a language.
    Calendar(Lang),
    /// The web manifest of a language.
    Manifest(Lang),
    /// `sitemap.xml`.
    Sitemap,
    /// `robots.txt`.
    Robots,
    /// `_headers`.
    Headers,
    /// The page at a former address; an index into the site's redirects.
    Redirect(usize),
    /// An asset of the theme, by name.
    Asset(String),
    /// A file of a `static` folder of the theme chain, by path.
    Static(String),
    /// A file below `content/`, by path.
    File(String),
}

/// One file of the published site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Artifact {
    /// Its path below the output folder.
    pub path: String,
    /// What it is.
    pub what: What,
}

/// Everything that is published.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Sorted by path.
    pub artifacts: Vec<Artifact>,
}

/// Lists all artifacts.
pub fn plan(world: &World, diags: &mut Diagnostics) -> Plan {
    let mut list = pages(world);
    list.extend(generated(world));
    list.extend(calendars(world));
    list.extend(redirects(world));
    list.extend(files(world));
    // Those with one path keep their order, so that the first stays.
    parallel::sort(&mut list, |left, right| left.path.cmp(&right.path));
    list.dedup_by(|later, first| {
        let twice = later.path == first.path;
        // Two pages with one address were told when addresses were given.
        if twice && !matches!((&first.what, &later.what), (What::Page(..), What::Page(..))) {
            let message = format!("two artifacts would be published as `{}`", first.path);
            diags
                .report_site(Code::DuplicateRoute, message)
                .help("rename the file, or give the page another `slug`");
        }
        twice
    });
    Plan { artifacts: list }
}

fn pages(world: &World) -> Vec<Artifact> {
    let site = &world.site;
    let mut list = Vec::with_capacity(site.pages.len());
    for id in site.page_ids() {
        let page = site.page(id);
        let entry = site.entry(page.entry);
        let total = entry.children.iter().filter(|child| site.page_of(**child, page.lang).is_some()).count();
        let size = entry.section.paginate_by.and_then(Count::get).filter(|size| *size > 0);
        let size = size.unwrap_or(usize::MAX);
        let count = if size == usize::MAX { 1 } else { total.div_ceil(size).max(1) };
        for number in 1..=count {
            let address = crate::render::views::part_address(&page.url, number);
            list.push(Artifact {
                path: url::output_path(&address),
                what: What::Page(id, Part { number, count, size }),
            });
        }
    }
    list
}

fn generated(world: &World) -> Vec<Artifact> {
    let artifact = |path: &str, what| Artifact { path: path.to_owned(), what };
    let mut list = vec![
        artifact("index.html", What::Chooser),
        artifact("404.html", What::NotFoundRoot),
        artifact("sitemap.xml", What::Sitemap),
        artifact("robots.txt", What::Robots),
        artifact("_headers", What::Headers),
    ];
    for language in world.config.languages.iter() {
        list.push(artifact(&format!("{}/404.html", language.segment), What::NotFound(language.id)));
        list.push(artifact(&format!("{}/feed.xml", language.segment), What::Feed(language.id)));
        list.push(artifact(&format!("{}/site.webmanifest", language.segment), What::Manifest(language.id)));
    }
    list.retain(|made| !(is_for_servers(&made.path) && has_own(world, &made.path)));
    list
}

/// Files that speak to servers and robots, not to readers: one of the site's own takes the place of ours.
fn is_for_servers(path: &str) -> bool {
    matches!(path, "robots.txt" | "_headers")
}

fn has_own(world: &World, path: &str) -> bool {
    world.site.assets.contains(&format!("_static/{path}")) || world.theme.statics.contains_key(path)
}

/// A calendar for each event whose days are known, and one for each language that has any.
fn calendars(world: &World) -> Vec<Artifact> {
    let sources = world.sources();
    let output = |address: &str| url::output_path(&address[world.config.base_path.len()..]);
    let events = world.site.page_ids().filter_map(|id| {
        let address = sources.event_calendar(world.site.page(id))?;
        Some(Artifact { path: output(&address), what: What::Event(id) })
    });
    let languages = world.config.languages.iter().filter_map(|language| {
        let address = sources.calendar(language.id)?;
        Some(Artifact { path: output(&address), what: What::Calendar(language.id) })
    });
    events.chain(languages).collect()
}

fn redirects(world: &World) -> Vec<Artifact> {
    let each = world.site.redirects.iter().enumerate();
    each.map(|(at, redirect)| Artifact { path: url::output_path(&redirect.from), what: What::Redirect(at) })
        .collect()
}

/// Assets, static files, and the files beside pages that pages use or that stand in a page's own folder.
fn files(world: &World) -> Vec<Artifact> {
    let theme = &world.theme;
    let assets = theme.assets.iter().map(|(name, asset)| Artifact {
        path: asset.address.trim_start_matches('/').to_owned(),
        what: What::Asset(name.clone()),
    });
    let statics = theme
        .statics
        .keys()
        .filter(|path| !world.site.assets.contains(&format!("_static/{path}")))
        .map(|path| Artifact { path: path.clone(), what: What::Static(path.clone()) });
    let beside = world.site.assets.iter().filter_map(|path| {
        let target = match path.strip_prefix("_static/") {
            Some(rest) => rest.to_owned(),
            None if is_published(world, path) => format!("files/{path}"),
            None => return None,
        };
        Some(Artifact { path: target, what: What::File(path.clone()) })
    });
    assets.chain(statics).chain(beside).collect()
}

fn is_published(world: &World, path: &str) -> bool {
    let folder = world.site.by_path.get(url::folder(path));
    world.site.is_used(path) || folder.is_some_and(|id| !world.site.entry(*id).kind.is_section())
}
