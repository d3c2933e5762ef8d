//! A site whose pages say where their texts come from, by signs ([`marks`](crate::marks)).

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::build::{Built, messages, stages};
use crate::diag::Diagnostics;
use crate::lang::Lang;
use crate::locales::fluent;
use crate::render::{Renderer, World};
use crate::source::Place;

/// A site whose pages say where their texts come from.
pub struct Marked {
    /// The site.
    pub built: Built,
    /// The language and the id of each message, by its number.
    pub messages: Vec<(Lang, String)>,
    places: OnceLock<MessagePlaces>,
}

/// Where messages are, by language and id: the nearest layer first.
pub type MessagePlaces = BTreeMap<(Lang, String), Place>;

impl Marked {
    /// The same site with signs.
    pub fn of(built: &Built) -> Marked {
        let world = built.world();
        let locales = messages(&world.config, &world.theme, &mut Diagnostics::new());
        let (locales, messages) = locales.marked();
        let locales = Arc::new(locales);
        // What is wrong in templates was reported when they were read for the site itself.
        let (templates, _) = stages::templates(&world.config, &locales, &world.theme);
        let (config, site, theme) =
            (Arc::clone(&world.config), Arc::clone(&world.site), Arc::clone(&world.theme));
        let world = Arc::new(World::new(config, site, locales, theme));
        let renderer = Renderer::marked(world, templates);
        Marked { built: Built::new(Arc::clone(&built.plan), renderer), messages, places: OnceLock::new() }
    }

    /// Where messages are.
    pub fn places(&self) -> &MessagePlaces {
        self.places.get_or_init(|| {
            let mut sources: Vec<_> = self.built.world().theme.messages.iter().collect();
            sources.sort_by_key(|source| (source.is_borrowed, source.layer));
            let mut places = MessagePlaces::new();
            for source in sources {
                let parsed = fluent::parse(source, &mut Diagnostics::new());
                for (id, entry) in parsed.messages {
                    places.entry((source.lang, id)).or_insert(entry.place);
                }
            }
            places
        })
    }
}
