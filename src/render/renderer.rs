//! The renderer: a world and the engines of its languages.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Tera, Value};

use super::broken::Broken;
use super::catalog::Catalog;
use super::errors::FailedTags;
use super::functions::{self, PlainMessages};
use super::labels::labels;
use super::language_renderer::{LanguagePair, LanguageRenderer, language_pairs, shared};
use super::names::of_kind;
use super::templates::Templates;
use super::views::Breadcrumbs;
use super::world::World;
use crate::diag::Code;
use crate::lang::Lang;
use crate::markdown::Labels;
use crate::parallel;
use crate::site::Page;

/// Makes pages.
pub struct Renderer {
    /// Its input.
    pub world: Arc<World>,
    pub(super) languages: Vec<Arc<LanguageRenderer>>,
    /// The renderers of texts under a notice, by the languages of reader and text.
    pub(super) language_pairs: BTreeMap<(Lang, Lang), LanguagePair>,
    pub(super) fixed: Arc<Fixed>,
}

/// What follows from configuration, messages and templates, and is the same for every site.
pub(super) struct Fixed {
    pub plain: PlainMessages,
    /// The template of each kind that has one.
    pub templates: BTreeMap<String, String>,
    /// Whether all templates of the theme could be parsed.
    pub are_whole: bool,
    /// The components that texts and templates call.
    pub catalog: Catalog,
    /// The contents of templates that were left out.
    pub broken: Broken,
    /// Tags with a problem that is known.
    pub faults: FailedTags,
    /// Codes of what was reported of the templates.
    pub reported: Vec<Code>,
    /// Whether blocks are written with signs.
    pub has_marks: bool,
}

impl Renderer {
    /// Prepares all languages for the templates of the world's theme.
    pub fn new(world: Arc<World>, templates: Templates) -> Renderer {
        Renderer::prepared(world, templates, false)
    }

    /// The same for the translator's view: blocks of Markdown are written with signs.
    pub fn marked(world: Arc<World>, templates: Templates) -> Renderer {
        Renderer::prepared(world, templates, true)
    }

    fn prepared(world: Arc<World>, templates: Templates, has_marks: bool) -> Renderer {
        let Templates { engine: base, are_whole, catalog, broken, faults, reported } = templates;
        let plain = functions::plain_messages(&world);
        let languages: Vec<Lang> = world.config.languages.iter().map(|language| language.id).collect();
        let languages = parallel::map(&languages, |&lang| {
            let mut engine = base.clone();
            functions::register(&mut engine, &world, &plain, lang, lang);
            let (site, breadcrumbs) = shared(&world, lang);
            Arc::new(LanguageRenderer {
                engine,
                site,
                breadcrumbs,
                labels: labels(&world.config, &world.locales, lang),
            })
        });
        let kinds = world.theme.kinds.iter();
        let kinds = kinds.filter_map(|kind| Some((kind.name.clone(), of_kind(&base, kind)?)));
        let templates = kinds.collect();
        let fixed = Fixed { plain, templates, are_whole, catalog, broken, faults, reported, has_marks };
        Renderer::joined(world, languages, Arc::new(fixed))
    }

    /// The same for a world in which only the texts of some pages have changed.
    pub fn with_texts(&self, world: Arc<World>) -> Renderer {
        self.with(world, |language, _, _| (language.site.clone(), language.breadcrumbs.clone()))
    }

    /// The same for a world with another site, but the same configuration, messages and templates.
    pub fn with_site(&self, world: Arc<World>) -> Renderer {
        self.with(world, |_, world, lang| shared(world, lang))
    }

    fn with(
        &self,
        world: Arc<World>,
        shared: impl Fn(&LanguageRenderer, &World, Lang) -> (Value, Breadcrumbs),
    ) -> Renderer {
        let languages = world.config.languages.iter().zip(&self.languages).map(|(described, language)| {
            let mut engine = language.engine.clone();
            functions::register(&mut engine, &world, &self.fixed.plain, described.id, described.id);
            let (site, breadcrumbs) = shared(language, &world, described.id);
            Arc::new(LanguageRenderer { engine, site, breadcrumbs, labels: language.labels.clone() })
        });
        let languages = languages.collect();
        Renderer::joined(world, languages, Arc::clone(&self.fixed))
    }

    fn joined(world: Arc<World>, languages: Vec<Arc<LanguageRenderer>>, fixed: Arc<Fixed>) -> Renderer {
        let language_pairs = language_pairs(&world, &languages, &fixed.plain);
        Renderer { world, languages, language_pairs, fixed }
    }

    /// The engine and the labels for the text of a page.
    pub(super) fn for_text(&self, page: &Page) -> (&Tera, &Labels) {
        let pair = page.notice.and_then(|words| self.language_pairs.get(&(page.lang, words)));
        let language = &self.languages[page.lang.index()];
        pair.map_or((&language.engine, &language.labels), |pair| (&pair.engine, &pair.labels))
    }
}
