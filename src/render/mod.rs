//! Artifact -> bytes, by the theme's templates.
//!
//! [`Renderer::new`] prepares what all pages of a language share: an engine with the functions of that language, and the
//! view of the site. [`Renderer::page`] makes one page: view, Markdown, template. Problems of templates and of
//! component calls are reported and leave an empty text; nothing here writes files.

mod advice;
mod affected;
mod anchors;
mod answers;
mod bare;
mod body;
mod broken;
mod catalog;
mod circles;
mod components;
mod digits;
mod engine;
mod errors;
mod functions;
mod labels;
mod leaving;
mod limits;
mod lineage;
mod members;
mod misfit;
pub mod reads;
mod rescue;
mod rooms;
mod run;
mod seen;
mod signatures;
mod structure;
mod tags;
mod targets;
mod time;
mod turn;
mod types;
mod usage;
mod uses;
mod variables;
pub mod views;
mod world;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Context, Tera, Value};

use crate::content::kinds::Kind;
use crate::diag::{Code, Diagnostics, one_of};
use crate::inputs::{Inputs, report_changed};
use crate::lang::Lang;
use crate::markdown::Labels;
use crate::parallel;
use crate::site::{Page, PageId, Part};
use crate::theme::Theme;
pub use affected::Affected;
pub use answers::Answers;
use broken::Broken;
use catalog::Catalog;
use engine::Loaded;
use errors::Faults;
use functions::PlainMessages;
use labels::labels;
use leaving::Origin;
pub use rooms::give_back;
pub use seen::Seen;
use signatures::Known;
use views::Trails;
pub use world::World;

/// What all pages of one language share.
struct Edition {
    engine: Tera,
    site: Value,
    trails: Trails,
    labels: Labels,
}

/// What a text under a notice is made with: addresses for the reader, words in the language of the text.
struct Abroad {
    engine: Tera,
    labels: Labels,
}

/// The templates of a theme, parsed.
pub struct Templates {
    engine: Tera,
    /// Whether none had to be left out, in whose place one of another layer would come.
    are_whole: bool,
    catalog: Catalog,
    broken: Broken,
    faults: Faults,
    /// Codes of what was reported of them.
    reported: Vec<Code>,
}

impl Templates {
    /// Parses them; those that cannot be parsed are reported.
    pub fn of(theme: &Theme, diags: &mut Diagnostics) -> Templates {
        let (known, mut found) = (Known::new(&functions::rows()), Diagnostics::new());
        let Loaded { engine, are_whole, broken } = engine::load(theme, &known, &mut found);
        let mut catalog = catalog::read(&engine, theme, &mut found);
        catalog.retain(|name, _| !broken.components.contains(name));
        let faults = usage::check(theme, (&catalog, &broken), &known, &mut found);
        let reported = found.iter().map(|problem| problem.code).collect();
        diags.extend(found);
        Templates { engine, are_whole, catalog, broken, faults, reported }
    }
}

/// Makes pages.
pub struct Renderer {
    /// What it reads.
    pub world: Arc<World>,
    editions: Vec<Arc<Edition>>,
    /// What texts under a notice are made with, by the languages of reader and text.
    abroad: BTreeMap<(Lang, Lang), Abroad>,
    plain: PlainMessages,
    /// The template of each kind that has one.
    templates: BTreeMap<String, String>,
    /// Whether all templates of the theme could be parsed.
    are_whole: bool,
    /// The components that texts and templates call.
    catalog: Arc<Catalog>,
    /// What stands in templates that had to be left out.
    broken: Arc<Broken>,
    /// Tags with a problem that is known.
    faults: Arc<Faults>,
    /// Codes of what was reported of the templates.
    reported: Arc<[Code]>,
}

impl Renderer {
    /// Prepares all languages for the templates of the world's theme.
    pub fn new(world: Arc<World>, templates: Templates) -> Renderer {
        let Templates { engine: base, are_whole, catalog, broken, faults, reported } = templates;
        let plain = functions::plain_messages(&world);
        let languages: Vec<Lang> = world.config.languages.iter().map(|language| language.id).collect();
        let editions = parallel::map(&languages, |&lang| {
            let mut engine = base.clone();
            functions::register(&mut engine, &world, &plain, lang, lang);
            let (site, trails) = shared(&world, lang);
            Arc::new(Edition { engine, site, trails, labels: labels(&world, lang) })
        });
        let kinds = world.theme.kinds.iter();
        let kinds = kinds.filter_map(|kind| Some((kind.name.clone(), of_kind(&base, kind)?)));
        let templates = kinds.collect();
        let abroad = abroad(&world, &editions, &plain);
        let (catalog, broken, faults) = (Arc::new(catalog), Arc::new(broken), Arc::new(faults));
        let reported = reported.into();
        Renderer { world, editions, abroad, plain, templates, are_whole, catalog, broken, faults, reported }
    }

    /// The same for a world in which the texts of some pages are others, and nothing else.
    pub fn with_texts(&self, world: Arc<World>) -> Renderer {
        self.with(world, |edition, _, _| (edition.site.clone(), edition.trails.clone()))
    }

    /// The same for a world with another site, but the same configuration, messages and templates.
    pub fn with_site(&self, world: Arc<World>) -> Renderer {
        self.with(world, |_, world, lang| shared(world, lang))
    }

    fn with(
        &self,
        world: Arc<World>,
        shared: impl Fn(&Edition, &World, Lang) -> (Value, Trails),
    ) -> Renderer {
        let editions = world.config.languages.iter().zip(&self.editions).map(|(language, edition)| {
            let mut engine = edition.engine.clone();
            functions::register(&mut engine, &world, &self.plain, language.id, language.id);
            let (site, trails) = shared(edition, &world, language.id);
            Arc::new(Edition { engine, site, trails, labels: edition.labels.clone() })
        });
        let editions: Vec<Arc<Edition>> = editions.collect();
        let (plain, templates) = (Arc::clone(&self.plain), self.templates.clone());
        let abroad = abroad(&world, &editions, &plain);
        let (catalog, broken) = (Arc::clone(&self.catalog), Arc::clone(&self.broken));
        let (faults, reported) = (Arc::clone(&self.faults), Arc::clone(&self.reported));
        let are_whole = self.are_whole;
        Renderer { world, editions, abroad, plain, templates, are_whole, catalog, broken, faults, reported }
    }

    /// A page, or one part of its list.
    pub fn page(&self, inputs: &Inputs, id: PageId, part: Part, diags: &mut Diagnostics) -> Vec<u8> {
        let path = &self.world.site.page(id).document.path;
        let document = &self.world.site.page(id).document;
        // A document is full of byte offsets into the text that was parsed.
        let made = inputs.read_again(path, document.hash, |text| self.made((inputs, text), id, part, diags));
        made.unwrap_or_else(|| {
            report_changed(path, diags);
            Vec::new()
        })
    }

    /// A page with its text.
    fn made(
        &self,
        (inputs, text): (&Inputs, &str),
        id: PageId,
        part: Part,
        diags: &mut Diagnostics,
    ) -> Vec<u8> {
        let world = &*self.world;
        let page = world.site.page(id);
        let edition = &self.editions[page.lang.index()];
        let words = || body::words(text, &page.document, world.config.today);
        let own = world.site.entry(page.entry).facts.template.as_ref().map(|at| at.value.as_str());
        let fields = world.theme.mentions.of_page(own, self.are_whole);
        let view = |titles: &[(usize, String)]| {
            views::page(&world.sources(), &edition.trails, fields, (id, part), (titles, &words))
        };
        let mut context = Context::new();
        context.insert_value("site", edition.site.clone());
        context.insert_value("page", view(&[]));
        let written = body::html(self, text, page, &context, diags);
        if !written.titles.is_empty() {
            context.insert_value("page", view(&written.titles));
        }
        let content = written.html;
        context.insert_value("content", Value::safe_string(&content));
        let template = self.template(page, edition, diags);
        let length = content.len();
        give_back(content);
        let html = match self.is_hidden(page) {
            true => Vec::new(),
            false => self.run(&edition.engine, &template, &context, length, diags),
        };
        if !page.renamed.is_empty() && page.notice.is_none() {
            anchors::check(page, &html, diags);
        }
        let origin = Origin { inputs, page, text };
        self.checked(html, Some(origin), &template, diags)
    }

    /// The engine and the labels for the text of a page.
    fn for_text(&self, page: &Page) -> (&Tera, &Labels) {
        let abroad = page.notice.and_then(|words| self.abroad.get(&(page.lang, words)));
        let edition = &self.editions[page.lang.index()];
        abroad.map_or((&edition.engine, &edition.labels), |abroad| (&abroad.engine, &abroad.labels))
    }

    /// The words of a page's text.
    pub fn words(&self, inputs: &Inputs, page: &Page) -> usize {
        let count = |text: &str| body::words(text, &page.document, self.world.config.today);
        inputs.read(&page.document.path, &mut Diagnostics::new(), count).unwrap_or(0)
    }

    /// A page that no text stands behind, such as `404.html`, in a language.
    pub fn template_page(&self, template: &str, lang: Lang, url: &str, diags: &mut Diagnostics) -> Vec<u8> {
        let edition = &self.editions[lang.index()];
        let mut context = Context::new();
        context.insert_value("site", edition.site.clone());
        context.insert_value("url", Value::from(url.to_owned()));
        // A language without a home page cannot be chosen.
        let chosen = self.world.config.languages.iter().zip(&self.editions);
        let chosen = chosen.filter(|(language, _)| self.world.sources().site.home_in(language.id).is_some());
        let all: Vec<Value> = chosen.map(|(_, edition)| edition.site.clone()).collect();
        context.insert_value("sites", Value::from(all));
        if self.broken.hides(&self.world, &[template.trim_end_matches(".html")]) {
            return Vec::new();
        }
        let html = self.run(&edition.engine, template, &context, 0, diags);
        self.checked(html, None, template, diags)
    }

    /// The name of a page's template, for those who time it.
    pub fn template_name(&self, id: PageId) -> Option<&str> {
        let entry = self.world.site.entry(self.world.site.page(id).entry);
        let own = entry.facts.template.as_ref().map(|at| at.value.as_str());
        own.or(self.templates.get(&entry.kind.name).map(String::as_str))
    }

    /// Whether a page has no template but one that had to be left out, which was reported.
    fn is_hidden(&self, page: &Page) -> bool {
        if self.broken.is_empty() {
            return false;
        }
        let entry = self.world.site.entry(page.entry);
        let own = entry.facts.template.as_ref().map(|at| at.value.trim_end_matches(".html"));
        let names: Vec<&str> = own.into_iter().chain(entry.kind.templates()).collect();
        self.broken.hides(&self.world, &names)
    }

    /// The template of a page: its own, or that of its kind.
    fn template(&self, page: &Page, edition: &Edition, diags: &mut Diagnostics) -> Cow<'_, str> {
        let entry = self.world.site.entry(page.entry);
        let of_kind = Cow::Borrowed(self.templates.get(&entry.kind.name).map_or("page.html", String::as_str));
        let Some(at) = &entry.facts.template else { return of_kind };
        let name = at.value.strip_suffix(".html").unwrap_or(&at.value);
        if let Some(found) = named(&edition.engine, name) {
            return Cow::Owned(found);
        }
        if self.broken.has_template(name) {
            return of_kind;
        }
        let mut names: Vec<&str> = edition
            .engine
            .get_template_names()
            .filter_map(|name| name.rsplit_once("templates/")?.1.strip_suffix(".html"))
            .collect();
        names.sort_unstable();
        names.dedup();
        diags
            .report(Code::MissingTemplate, at.place.clone(), format!("no template `{name}.html`"))
            .help(one_of(&at.value, names));
        of_kind
    }
}

/// Engines and labels for the pairs of languages in which texts are shown under a notice.
fn abroad(
    world: &Arc<World>,
    editions: &[Arc<Edition>],
    plain: &PlainMessages,
) -> BTreeMap<(Lang, Lang), Abroad> {
    let mut pairs = BTreeMap::new();
    for page in world.site.pages.iter() {
        let Some(words) = page.notice else { continue };
        pairs.entry((page.lang, words)).or_insert_with(|| {
            let mut engine = editions[page.lang.index()].engine.clone();
            functions::register(&mut engine, world, plain, page.lang, words);
            Abroad { engine, labels: editions[words.index()].labels.clone() }
        });
    }
    pairs
}

/// What all pages of a language show of the site.
fn shared(world: &World, lang: Lang) -> (Value, Trails) {
    let sources = world.sources();
    (Value::from_serializable(&views::site(&sources, lang)), Trails::new(&sources, lang))
}

/// The template of a kind: its own, that of sections, or the plain one.
fn of_kind(engine: &Tera, kind: &Kind) -> Option<String> {
    kind.templates().find_map(|name| named(engine, name))
}

/// The template with a name, in the folder `kinds` of a theme that keeps order, or beside it.
fn named(engine: &Tera, name: &str) -> Option<String> {
    places(name).into_iter().find(|place| engine.contains_template(place))
}

/// Where the template with a name may be.
fn places(name: &str) -> [String; 2] {
    [format!("kinds/{name}.html"), format!("{name}.html")]
}
