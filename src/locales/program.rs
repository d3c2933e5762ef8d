//! Messages of the program itself, which no site has or replaces.

use std::sync::Arc;

use super::built::{Locales, build};
use super::fluent::{Asked, Source};
use super::locale::Locale;
use crate::diag::Diagnostics;
use crate::lang::{Direction, Lang, Language, Languages, script_of_tag};

/// Messages of the program in some languages.
pub struct ProgramMessages {
    languages: Languages,
    locales: Locales,
}

impl ProgramMessages {
    /// The messages of files: segment, tag and text of each, below a name for all.
    pub fn new(name: &str, files: &[(&str, &str, &str)]) -> ProgramMessages {
        let language = |(segment, tag, _): &(&str, &str, &str)| Language {
            id: Lang(0),
            tag: Arc::from(*tag),
            segment: Arc::from(*segment),
            name: Arc::from(*segment),
            direction: Direction::of_tag(tag),
            script: script_of_tag(tag).into(),
            fallback: Vec::new(),
            dash: None,
            quotes: Vec::new(),
            at_root: false,
        };
        let languages = Languages::new(files.iter().map(language).collect());
        let source = |(language, (segment, _, text)): (&Language, &(&str, &str, &str))| Source {
            path: format!("builtin/{name}/{segment}.ftl").as_str().into(),
            text: (*text).to_owned(),
            lang: language.id,
            layer: 0,
            is_borrowed: false,
        };
        let sources: Vec<Source> = languages.iter().zip(files).map(source).collect();
        let asked = Asked {
            templates: &[],
            languages: &[],
            source: Lang(0),
            quoted: Default::default(),
            declared: Default::default(),
        };
        let locales = build(&languages, &sources, &asked, &mut Diagnostics::new());
        ProgramMessages { languages, locales }
    }

    /// The languages, in the order of the files.
    pub fn languages(&self) -> &Languages {
        &self.languages
    }

    /// The messages of a language.
    pub fn get(&self, lang: Lang) -> &Locale {
        self.locales.get(lang)
    }
}
