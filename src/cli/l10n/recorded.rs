//! What `messages.state` records of the translated messages of a language, beside their originals as they are now.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::pages::Pages;
use crate::check::state_path;
use crate::diag::Diagnostics;
use crate::exchange::layer;
use crate::lang::Lang;
use crate::locales::fluent::{Canonical, canonical};
use crate::locales::state_file;

/// What a file has; `None` in its place if it does not exist.
type Record = BTreeMap<String, Canonical>;

/// The records of a language.
pub(super) struct Recorded {
    /// By layer: the file, and what it has.
    pub(super) layers: BTreeMap<String, (Arc<str>, Option<Record>)>,
    /// The originals as they are now: by layer and id.
    pub(super) originals: BTreeMap<(String, String), Canonical>,
}

impl Recorded {
    /// Reads them.
    pub(super) fn of(pages: &Pages, lang: Lang) -> Recorded {
        let world = pages.world();
        let all = || world.theme.messages.iter().filter(|file| !file.is_borrowed);
        let own = || all().filter(|file| !file.path.starts_with("builtin/"));
        let mut made = Recorded { layers: BTreeMap::new(), originals: BTreeMap::new() };
        for file in own().filter(|file| file.lang == world.config.source) {
            let layer = layer(&file.path).to_owned();
            let forms = canonical(file).into_iter().map(|(id, form)| ((layer.clone(), id), form));
            made.originals.extend(forms);
            let segment = &world.config.language(lang).segment;
            made.layers.entry(layer.clone()).or_insert_with(|| {
                (format!("{layer}locales/{segment}/{}", state_file::NAME).as_str().into(), None)
            });
        }
        // Messages of the built-in theme are translated in the site.
        for file in all().filter(|file| file.lang == world.config.source && file.path.starts_with("builtin/"))
        {
            for (id, form) in canonical(file) {
                made.originals.entry((layer(&file.path).to_owned(), id)).or_insert(form);
            }
            let path = format!("locales/{}/{}", world.config.language(lang).segment, state_file::NAME);
            made.layers.entry(String::new()).or_insert_with(|| (path.as_str().into(), None));
        }
        for file in own().filter(|file| file.lang == lang) {
            let path = state_path(&file.path);
            let text =
                pages.inputs.find(&path).and_then(|_| pages.inputs.text(&path, &mut Diagnostics::new()));
            let entries = text.map(|text| state_file::read(&path, &text, &mut Diagnostics::new()));
            made.layers.insert(layer(&file.path).to_owned(), (path, entries));
        }
        made
    }

    fn recorded(&self, file: &str, id: &str) -> Option<&Canonical> {
        self.layers.get(layer(file))?.1.as_ref()?.get(id)
    }

    /// The original of a message in a file of the source language.
    pub(super) fn original(&self, file: &str, id: &str) -> Option<&Canonical> {
        self.originals.get(&(layer(file).to_owned(), id.to_owned()))
    }

    /// The original that the translation of a message was recorded for, if it has changed since.
    pub(super) fn former(&self, file: &str, id: &str) -> Option<&Canonical> {
        self.recorded(file, id).filter(|_| self.is_stale(file, id))
    }

    /// Whether the original of a message has changed since its translation was recorded.
    pub(super) fn is_stale(&self, file: &str, id: &str) -> bool {
        self.recorded(file, id).is_some_and(|recorded| self.original(file, id) != Some(recorded))
    }

    /// Whether the translation of a message is recorded for the original as it is.
    pub(super) fn is_current(&self, file: &str, id: &str) -> bool {
        self.recorded(file, id).is_some_and(|recorded| self.original(file, id) == Some(recorded))
    }
}
