//! What a page is made from, as one hash: the same recipe makes the same bytes, so a page of an earlier build may stand.
//!
//! A recipe covers all that [`page`](super::Renderer::page) reads: what all pages share (configuration, templates, messages, data),
//! the document, the resolved links, and the cards of every page that the view names. What a template function reads
//! of the rest of the site is not foreseen; it is noticed while the page is made ([`watched`]), and such a page stands only while
//! the whole site is the same to others.

use std::cell::Cell;

use super::{Renderer, World};
use crate::content::kinds::{Kind, SortBy};
use crate::inputs::{self, Hash};
use crate::site::{Entry, Page, PageId, Part, resolve_path};

thread_local! {
    static SITE_WAS_READ: Cell<bool> = const { Cell::new(false) };
    static BOOK_WAS_READ: Cell<bool> = const { Cell::new(false) };
}

/// Notes that the page in the making reads the site beyond its recipe.
pub(super) fn note_site_read() {
    SITE_WAS_READ.set(true);
}

/// Notes that the page in the making asks for addresses of more than pages, which no hash covers.
pub(super) fn note_book_read() {
    BOOK_WAS_READ.set(true);
}

/// Makes a page, and says whether it read the site beyond its recipe; nothing if it read what only another build can tell.
pub fn watched<T>(make: impl FnOnce() -> T) -> (T, Option<bool>) {
    SITE_WAS_READ.set(false);
    BOOK_WAS_READ.set(false);
    let made = make();
    (made, (!BOOK_WAS_READ.get()).then(|| SITE_WAS_READ.get()))
}

/// The hashes that recipes are made of.
pub struct Recipes<'a> {
    world: &'a World,
    /// Of what all pages share.
    shared: Hash,
    /// Of each page, as other pages see it.
    cards: Vec<Hash>,
    /// Of all cards.
    pub site: Hash,
}

impl<'a> Recipes<'a> {
    /// The recipes of a site; `engine` tells one program from another.
    pub fn new(renderer: &'a Renderer, engine: &[u8]) -> Recipes<'a> {
        let world = &*renderer.world;
        let cards = crate::parallel::map(&world.site.pages, |page| card(world, page));
        let site = inputs::hash(cards.as_flattened());
        Recipes { world, shared: shared(renderer, engine), cards, site }
    }

    /// The recipe of a page, or of one part of its list.
    pub fn page(&self, id: PageId, part: Part) -> Hash {
        let site = &self.world.site;
        let page = site.page(id);
        let entry = site.entry(page.entry);
        let mut mix = Mix::default();
        mix.bytes(&self.shared);
        mix.bytes(&page.document.hash);
        mix.number(part.number);
        mix.number(part.count);
        mix.number(part.size);
        for link in &page.links {
            mix.text(&link.href);
            mix.optional(link.hreflang.as_deref());
            mix.optional(link.note.as_deref());
            mix.number(usize::from(link.external));
        }
        for image in &page.images {
            mix.text(&image.src);
            let (width, height) = image.size.unwrap_or_default();
            mix.number(width);
            mix.number(height);
        }
        let mut named = self.named(page, entry, part);
        named.push(id);
        named.extend(entry.pages.iter().flatten());
        for other in &named {
            mix.bytes(&self.cards[other.0 as usize]);
        }
        if named.iter().any(|other| is_rich(site.entry(site.page(*other).entry).kind)) {
            mix.bytes(&self.site);
        }
        mix.finish()
    }

    /// The pages that the view of a page shows beside itself and its translations.
    fn named(&self, page: &Page, entry: &Entry, part: Part) -> Vec<PageId> {
        let site = &self.world.site;
        let in_language = |id| site.page_of(id, page.lang);
        let mut named: Vec<PageId> = site.ancestors(page.entry).into_iter().filter_map(in_language).collect();
        named.extend(site.home().and_then(in_language));
        named.extend(page.previous);
        named.extend(page.next);
        let children = entry.children.iter().copied().filter_map(in_language);
        if entry.section.sort_by == Some(SortBy::Title) {
            named.extend(children);
        } else {
            named.extend(children.skip((part.number - 1) * part.size).take(part.size));
        }
        let related = entry.facts.related.iter();
        let related = related.filter_map(|at| resolve_path(&entry.file, &at.value));
        named.extend(related.filter_map(|path| in_language(*site.by_path.get(&path)?)));
        named
    }
}

/// Kinds whose views follow references to other entries.
fn is_rich(kind: Kind) -> bool {
    !matches!(kind, Kind::Page | Kind::Section | Kind::Home)
}

/// All that another page can show of a page.
fn card(world: &World, page: &Page) -> Hash {
    let entry = world.site.entry(page.entry);
    let mut mix = Mix::default();
    mix.bytes(&entry.digest);
    mix.bytes(&page.document.head);
    mix.text(entry.kind.name());
    mix.text(&entry.path);
    mix.text(&page.url);
    mix.text(&page.title);
    mix.text(&page.label);
    mix.optional(page.description.as_deref());
    mix.number(page.lang.index());
    mix.number(page.notice.map_or(usize::MAX, |lang| lang.index()));
    mix.number(entry.original.index());
    mix.number(entry.children.len());
    mix.finish()
}

/// Configuration, templates, messages, data: the views of the site hold what pages can see of them.
fn shared(renderer: &Renderer, engine: &[u8]) -> Hash {
    let World { config, theme, .. } = &*renderer.world;
    let mut mix = Mix::default();
    mix.bytes(engine);
    mix.text(&format!("{config:?}"));
    for template in &theme.templates {
        mix.text(&template.path);
        mix.text(&template.text);
    }
    for (name, asset) in &theme.assets {
        mix.text(name);
        mix.text(&asset.address);
        mix.bytes(&inputs::hash(&asset.bytes));
    }
    mix.text(&format!("{:?} {:?}", theme.icons, theme.manifest));
    mix.number(usize::from(renderer.world.site.assets.contains("_static/_headers")));
    for source in &theme.messages {
        mix.text(&source.path);
        mix.text(&source.text);
        mix.number(source.lang.index());
        mix.number(source.layer);
    }
    for table in renderer.world.site.data.tables() {
        mix.text(&table.name);
        mix.text(&format!("{:?}", table.node));
    }
    for edition in &renderer.editions {
        mix.text(&serde_json::to_string(&edition.site).unwrap_or_default());
    }
    mix.finish()
}

/// A hash of parts, each with its length, so that no two lists of parts are alike.
#[derive(Default)]
struct Mix(Vec<u8>);

impl Mix {
    fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len());
        self.0.extend_from_slice(bytes);
    }

    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    fn optional(&mut self, text: Option<&str>) {
        self.number(usize::from(text.is_some()));
        self.text(text.unwrap_or_default());
    }

    fn number(&mut self, number: usize) {
        self.0.extend_from_slice(&(number as u64).to_le_bytes());
    }

    fn finish(self) -> Hash {
        inputs::hash(&self.0)
    }
}
