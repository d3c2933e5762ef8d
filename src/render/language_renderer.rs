//! What all pages of one language share.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Tera, Value};

use super::functions::{self, PlainMessages};
use super::views::{self, Trails};
use super::world::World;
use crate::lang::Lang;
use crate::markdown::Labels;

/// What all pages of one language share.
pub(super) struct Edition {
    pub(super) engine: Tera,
    pub(super) site: Value,
    pub(super) trails: Trails,
    pub(super) labels: Labels,
}

/// What a text under a notice is made with: addresses for the reader, words in the language of the text.
pub(super) struct Abroad {
    pub(super) engine: Tera,
    pub(super) labels: Labels,
}

/// Engines and labels for the pairs of languages in which texts are shown under a notice.
pub(super) fn abroad(
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
pub(super) fn shared(world: &World, lang: Lang) -> (Value, Trails) {
    let sources = world.sources();
    (Value::from_serializable(&views::site(&sources, lang)), Trails::new(&sources, lang))
}
