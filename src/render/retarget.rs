//! A renderer that is moved from one site to the next, so that the engine of a language is copied once, and not for each of many
//! days.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::functions;
use super::language_renderer::{LanguageRenderer, language_pairs, shared};
use super::renderer::Renderer;
use super::world::World;
use crate::lang::Lang;

impl Renderer {
    /// A renderer of the same site, to be turned to others.
    pub fn again(&self) -> Renderer {
        Renderer {
            world: Arc::clone(&self.world),
            languages: self.languages.clone(),
            language_pairs: BTreeMap::new(),
            fixed: Arc::clone(&self.fixed),
        }
    }

    /// Turns it to a world with the same configuration except for the day, and the same messages and templates, for pages in some languages.
    pub fn turn(&mut self, world: &Arc<World>, languages: &[Lang]) {
        for (language, renderer) in world.config.languages.iter().zip(&mut self.languages) {
            let lang = language.id;
            if !languages.contains(&lang) {
                continue;
            }
            let (site, breadcrumbs) = shared(world, lang);
            match Arc::get_mut(renderer) {
                Some(own) => (own.site, own.breadcrumbs) = (site, breadcrumbs),
                None => {
                    let (engine, labels) = (renderer.engine.clone(), renderer.labels.clone());
                    *renderer = Arc::new(LanguageRenderer { engine, site, breadcrumbs, labels });
                }
            }
            if let Some(own) = Arc::get_mut(renderer) {
                functions::register(&mut own.engine, world, &self.fixed.plain, lang, lang);
            }
        }
        self.language_pairs = language_pairs(world, &self.languages, &self.fixed.plain);
        self.world = Arc::clone(world);
    }
}
