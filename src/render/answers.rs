//! The answers of the site to the questions of its artifacts, as hashes. An artifact with the same questions and answers has the
//! same bytes, so the file of an earlier build is kept.
//!
//! The fingerprint of an artifact covers everything that it is made from: what all pages share (configuration, templates, messages,
//! data), its own data (its text, its resolved links), and the answers to what it read of the rest of the site
//! ([`reads`](super::reads)), which was recorded while it was made.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::reads::{About, Question, Typed};
use super::{Renderer, World, targets};
use crate::inputs::{self, Hash};
use crate::lang::Lang;
use crate::parallel;
use crate::site::{Artifact, ArtifactKind, Entry, EntryId, Page, PageId, Part, Site, asset_of};
use crate::translation::{lacks, section_sums};

/// The answer if what was asked for does not exist.
const NOTHING: Hash = [0; 16];

/// The answers of a site.
pub struct Answers<'a> {
    world: &'a World,
    /// Of what all pages share.
    shared: Hash,
    /// Of each page, as other pages see it.
    pages: Vec<Hash>,
    /// Of each entry.
    entries: Vec<Hash>,
    /// Of the sections around each entry.
    above: Vec<Hash>,
    /// Of lists of children, computed when first needed.
    children: OnceLock<HashMap<(EntryId, Lang), Hash>>,
    /// Of the pages of the values of facts, computed when first needed.
    values: OnceLock<HashMap<(EntryId, Lang), Hash>>,
    /// What translations show of the original of each entry, computed when first needed.
    originals: Vec<OnceLock<Hash>>,
    /// Of the list of all entries, computed when first needed.
    list: OnceLock<Hash>,
    /// Of each page as it is published, known when it is kept or rendered; only in a site that is searched.
    published: Vec<OnceLock<Hash>>,
    /// Of all pages of each language as they are published, computed when first needed.
    texts: Vec<OnceLock<Hash>>,
    /// Of the whole site.
    site: Hash,
}

impl<'a> Answers<'a> {
    /// The answers of a site; `engine` distinguishes builds of the program.
    pub fn new(renderer: &'a Renderer, engine: &[u8]) -> Answers<'a> {
        let world = &*renderer.world;
        let site = &world.site;
        let pages = parallel::map(&site.pages, |page| page_hash(site, page));
        let entries = parallel::map(&site.entries, |entry| entry_hash(site, entry));
        let searched = if world.config.search.is_some() { pages.len() } else { 0 };
        let whole = inputs::hash(&[pages.as_flattened(), entries.as_flattened()].concat());
        Answers {
            world,
            shared: shared(renderer, engine),
            pages,
            entries,
            above: above(site),
            children: OnceLock::new(),
            values: OnceLock::new(),
            originals: site.entries.iter().map(|_| OnceLock::new()).collect(),
            list: OnceLock::new(),
            published: (0..searched).map(|_| OnceLock::new()).collect(),
            texts: world.config.languages.iter().map(|_| OnceLock::new()).collect(),
            site: whole,
        }
    }

    /// The fingerprint of an artifact that read these things; `None` for one that is a copy of a file.
    pub fn fingerprint(&self, artifact: &Artifact, questions: &[Question], typed: &[Typed]) -> Option<Hash> {
        let mut mix = Mix::default();
        mix.bytes(&self.shared);
        self.own(artifact, &mut mix)?;
        for question in questions {
            mix.0.extend_from_slice(&self.answer(*question));
        }
        for typed in typed {
            mix.text(&self.answer_typed(typed));
        }
        Some(mix.finish())
    }

    /// Notes that an artifact is published as a hash says, for what is made of all published pages.
    pub fn publishes(&self, artifact: &Artifact, hash: Hash) {
        if let ArtifactKind::Page(id, part) = &artifact.what
            && part.number == 1
            && let Some(known) = self.published.get(id.0 as usize)
        {
            known.get_or_init(|| hash);
        }
    }

    /// The data of the artifact itself.
    fn own(&self, artifact: &Artifact, mix: &mut Mix) -> Option<()> {
        match &artifact.what {
            ArtifactKind::Page(id, part) => self.page(*id, *part, mix),
            ArtifactKind::File(_) | ArtifactKind::Static(_) => return None,
            ArtifactKind::Asset(name) => mix.bytes(&inputs::hash(&self.world.theme.assets.get(name)?.bytes)),
            ArtifactKind::Redirect(at) => {
                let target = self.world.site.redirects()[*at].to;
                mix.text(&artifact.path);
                mix.text(self.world.site.url(self.world.site.page(target)));
            }
            _ => mix.text(&artifact.path),
        }
        Some(())
    }

    fn page(&self, id: PageId, part: Part, mix: &mut Mix) {
        mix.number(part.number);
        mix.number(part.count);
        mix.number(part.size);
        self.text(id, mix);
    }

    /// A page with its text.
    fn text(&self, id: PageId, mix: &mut Mix) {
        let page = self.world.site.page(id);
        mix.bytes(&self.pages[id.0 as usize]);
        mix.bytes(&self.entries[page.entry.0 as usize]);
        mix.bytes(&page.document.hash);
        let links = self.world.site.links(page);
        mix.number(links.links.len());
        for link in &links.links {
            mix.text(&link.href);
            mix.optional(link.hreflang.as_deref());
            mix.optional(link.note.as_deref());
            mix.number(usize::from(link.external));
        }
        for image in &links.images {
            mix.text(&image.src);
            let (width, height) = image.size.unwrap_or_default();
            mix.number(width);
            mix.number(height);
        }
        for (number, id) in self.world.site.renamed(page) {
            mix.number(*number);
            mix.text(id);
        }
    }

    fn answer(&self, Question { about, lang, entry }: Question) -> Hash {
        let site = &self.world.site;
        let at = entry.0 as usize;
        if at >= self.entries.len() || lang.index() >= self.world.config.languages.iter().len() {
            return NOTHING;
        }
        let page = || site.page_of(entry, lang);
        match about {
            About::Page => page().map_or(NOTHING, |id| self.pages[id.0 as usize]),
            About::Entry => self.entries[at],
            About::Above => self.above[at],
            About::Children => {
                let lists = self.children.get_or_init(|| children(site));
                lists.get(&(entry, lang)).copied().unwrap_or(NOTHING)
            }
            About::Neighbors => page().map_or(NOTHING, |id| neighbors(site, site.page(id))),
            About::Values => {
                let values = self.values.get_or_init(|| values(site, &self.pages));
                values.get(&(entry, lang)).copied().unwrap_or(NOTHING)
            }
            About::Original => *self.originals[at].get_or_init(|| original(site, entry)),
            About::Text => page().map_or(NOTHING, |id| {
                let mut mix = Mix::default();
                self.text(id, &mut mix);
                mix.finish()
            }),
            About::Texts => *self.texts[lang.index()].get_or_init(|| self.texts(lang)),
            About::Entries => *self.list.get_or_init(|| list(site)),
            About::Site => self.site,
        }
    }

    /// All pages of a language as they are published, all of which are kept or rendered.
    fn texts(&self, lang: Lang) -> Hash {
        let site = &self.world.site;
        let of_language = site.page_ids().zip(&self.published).filter(|(id, _)| site.page(*id).lang == lang);
        let mut all = Mix::default();
        of_language.for_each(|(_, hash)| all.bytes(hash.get().unwrap_or(&NOTHING)));
        all.finish()
    }

    fn answer_typed(&self, typed: &Typed) -> String {
        let site = &self.world.site;
        match typed {
            Typed::Missing(path) => match site.by_path.contains_key(path) {
                true => "there".to_owned(),
                false => format!("{:?}", site.hidden.get(path)),
            },
            Typed::Values(field) => format!("{:?}", site.index(field).hash),
            Typed::Target(lang, typed) => match targets::resolve_unrecorded(self.world, *lang, typed) {
                Ok(address) => format!("{address:?}"),
                Err(invalid) => format!("{} {}", invalid.code.name(), invalid.message),
            },
        }
    }
}

/// What translations show of their original: what its sections say, and their anchors.
fn original(site: &Site, entry: EntryId) -> Hash {
    let entry = site.entry(entry);
    let Some(page) = site.original(entry) else { return NOTHING };
    let mut mix = Mix::default();
    mix.text(site.url(page));
    for section in section_sums(&page.document, &entry.kind) {
        mix.bytes(&section.sum.to_le_bytes());
    }
    for pair in &page.equivalent {
        mix.text(&pair.value);
    }
    for number in 0..page.document.outline.headings.len() {
        mix.text(site.heading_id(page, number));
    }
    mix.finish()
}

/// All that another page can show of a page.
fn page_hash(site: &Site, page: &Page) -> Hash {
    let entry = site.entry(page.entry);
    let mut mix = Mix::default();
    mix.bytes(&entry.digest);
    mix.bytes(&page.document.head);
    mix.text(&entry.kind.name);
    mix.text(&entry.path);
    mix.text(site.url(page));
    mix.text(&page.title);
    mix.text(&page.label);
    mix.optional(page.description.as_deref());
    mix.number(page.lang.index());
    mix.number(page.notice.map_or(usize::MAX, Lang::index));
    mix.number(entry.original.index());
    mix.number(usize::from(site.has_feed(page)));
    mix.number(usize::from(site.has_events(page)));
    mix.text(site.first_address(page));
    // The head of the file does not say that the rest has changed.
    mix.number(usize::from(page.is_changed_since_review));
    let stamped = page.translation.as_ref().filter(|translation| translation.source.is_some());
    if let Some(original) = stamped.and_then(|_| site.original(entry)) {
        for lack in lacks(stamped, &page.document, &original.document, &entry.kind) {
            mix.text(&format!("{:?}", lack.what));
        }
    }
    mix.finish()
}

/// The data of an entry besides its pages.
fn entry_hash(site: &Site, entry: &Entry) -> Hash {
    let mut mix = Mix::default();
    mix.bytes(&entry.digest);
    mix.text(&entry.kind.name);
    mix.text(&entry.path);
    mix.number(entry.original.index());
    for path in entry.asset_paths().into_iter().filter_map(|path| asset_of(&entry.file, path)) {
        mix.text(&format!("{:?}", site.images.get(&path)));
    }
    for page in &entry.pages {
        let notice = page.map(|id| site.page(id).notice.map_or(usize::MAX, Lang::index));
        mix.number(notice.unwrap_or(usize::MAX - 1));
    }
    mix.finish()
}

/// Entries come in path order, so a section comes before what is below it.
fn above(site: &Site) -> Vec<Hash> {
    let mut list: Vec<Hash> = Vec::with_capacity(site.entries.len());
    for id in site.entry_ids() {
        let around = site.parent(id).map(|parent| {
            let mut mix = Mix::default();
            mix.text(&site.entry(parent).path);
            mix.bytes(list.get(parent.0 as usize).unwrap_or(&NOTHING));
            mix.finish()
        });
        list.push(around.unwrap_or(NOTHING));
    }
    list
}

fn children(site: &Site) -> HashMap<(EntryId, Lang), Hash> {
    let mut lists: HashMap<(EntryId, Lang), Mix> = HashMap::new();
    for id in site.entry_ids() {
        for child in site.children(id) {
            let child = site.entry(*child);
            for page in child.pages.iter().flatten() {
                lists.entry((id, site.page(*page).lang)).or_default().text(&child.path);
            }
        }
    }
    lists.into_iter().map(|(key, mix)| (key, mix.finish())).collect()
}

/// The pages of the values of each entry that has such values; `pages` are the hashes of all pages.
fn values(site: &Site, pages: &[Hash]) -> HashMap<(EntryId, Lang), Hash> {
    let mut found = HashMap::new();
    for page in site.pages.iter() {
        let entry = site.entry(page.entry);
        let mut mix = Mix::default();
        for (folder, value) in entry.values_with_pages() {
            let id = site.values.get(folder, value).and_then(|id| site.page_of(id, page.lang));
            mix.bytes(id.map_or(&NOTHING, |id| &pages[id.0 as usize]));
        }
        if !mix.0.is_empty() {
            found.insert((page.entry, page.lang), mix.finish());
        }
    }
    found
}

fn neighbors(site: &Site, page: &Page) -> Hash {
    let (previous, next) = site.neighbors(page);
    let mut mix = Mix::default();
    for other in [previous, next] {
        mix.optional(other.map(|id| site.entry(site.page(id).entry).path.as_str()));
    }
    mix.finish()
}

fn list(site: &Site) -> Hash {
    let mut mix = Mix::default();
    for entry in site.entries.iter() {
        mix.text(&entry.path);
        mix.text(&entry.kind.name);
        mix.text(&format!("{:?} {:?}", entry.date(), entry.facts.weight));
    }
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
    for kind in theme.kinds.iter() {
        mix.text(&format!("{:?}", **kind));
    }
    mix.number(usize::from(renderer.world.site.assets.contains(&crate::site::address::own_headers())));
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
    for language in &renderer.languages {
        mix.text(&serde_json::to_string(&language.site).unwrap_or_default());
    }
    mix.finish()
}

/// A hash of parts, each with its length, so that no two lists of parts are alike.
struct Mix(Vec<u8>);

impl Default for Mix {
    /// With room for the parts of most pages: a vector that grows is copied each time.
    fn default() -> Mix {
        Mix(Vec::with_capacity(4096))
    }
}

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
