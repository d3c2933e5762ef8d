//! A renderer that goes from one site to the next: the engine of a language is copied once, not for each of many days.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::functions;
use super::language_renderer::{Edition, abroad, shared};
use super::renderer::Renderer;
use super::world::World;
use crate::lang::Lang;

impl Renderer {
    /// A renderer of the same site, to be turned to others.
    pub fn again(&self) -> Renderer {
        Renderer {
            world: Arc::clone(&self.world),
            editions: self.editions.clone(),
            abroad: BTreeMap::new(),
            plain: Arc::clone(&self.plain),
            templates: self.templates.clone(),
            are_whole: self.are_whole,
            catalog: Arc::clone(&self.catalog),
            broken: Arc::clone(&self.broken),
            faults: Arc::clone(&self.faults),
            reported: Arc::clone(&self.reported),
        }
    }

    /// Turns it to a world with the same configuration but for the day, and the same messages and templates, for pages in some languages.
    pub fn turn(&mut self, world: &Arc<World>, languages: &[Lang]) {
        for (language, edition) in world.config.languages.iter().zip(&mut self.editions) {
            let lang = language.id;
            if !languages.contains(&lang) {
                continue;
            }
            let (site, trails) = shared(world, lang);
            match Arc::get_mut(edition) {
                Some(own) => (own.site, own.trails) = (site, trails),
                None => {
                    let (engine, labels) = (edition.engine.clone(), edition.labels.clone());
                    *edition = Arc::new(Edition { engine, site, trails, labels });
                }
            }
            if let Some(own) = Arc::get_mut(edition) {
                functions::register(&mut own.engine, world, &self.plain, lang, lang);
            }
        }
        self.abroad = abroad(world, &self.editions, &self.plain);
        self.world = Arc::clone(world);
    }
}
