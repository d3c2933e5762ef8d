//! What all pages of one language share.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Tera, Value};

use super::functions::{self, PlainMessages};
use super::views::{self, Breadcrumbs};
use super::world::World;
use crate::lang::Lang;
use crate::markdown::Labels;

/// What all pages of one language share.
pub(super) struct LanguageRenderer {
    pub(super) engine: Tera,
    pub(super) site: Value,
    pub(super) breadcrumbs: Breadcrumbs,
    pub(super) labels: Labels,
}

/// The renderer of texts under a notice: addresses for the reader, words in the language of the text.
pub(super) struct LanguagePair {
    pub(super) engine: Tera,
    pub(super) labels: Labels,
}

/// Engines and labels for the pairs of languages in which texts are shown under a notice.
pub(super) fn language_pairs(
    world: &Arc<World>,
    languages: &[Arc<LanguageRenderer>],
    plain: &PlainMessages,
) -> BTreeMap<(Lang, Lang), LanguagePair> {
    let mut pairs = BTreeMap::new();
    for page in world.site.pages.iter() {
        let Some(words) = page.notice else { continue };
        pairs.entry((page.lang, words)).or_insert_with(|| {
            let mut engine = languages[page.lang.index()].engine.clone();
            functions::register(&mut engine, world, plain, page.lang, words);
            LanguagePair { engine, labels: languages[words.index()].labels.clone() }
        });
    }
    pairs
}

/// The data of the site that all pages of a language show.
pub(super) fn shared(world: &World, lang: Lang) -> (Value, Breadcrumbs) {
    let sources = world.sources();
    (Value::from_serializable(&views::site(&sources, lang)), Breadcrumbs::new(&sources, lang))
}
