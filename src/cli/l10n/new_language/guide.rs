//! The list of what to do first in a new language, for the person who does it.

use std::fmt::Write;
use std::sync::Arc;

use super::messages::lacking;
use crate::cli::l10n::workspace::Workspace;
use crate::content::paths;
use crate::content::scaffold::NewFile;
use crate::diag::Diagnostics;
use crate::lang::{Direction, Language};

/// What the list follows from.
pub(super) struct Guide<'a> {
    /// The site, which has the language.
    pub(super) site: &'a Workspace,
    /// The language.
    pub(super) language: &'a Language,
    /// The files of messages to be translated.
    pub(super) files: &'a [NewFile],
}

impl Guide<'_> {
    /// The list in Markdown.
    pub(super) fn text(&self) -> String {
        let Language { tag, segment, name, .. } = self.language;
        let mut out = format!(
            "# {name}: what to do first\n\nThis file is for translators into `{tag}`; it is not published. Delete it when all is done.\n\
             `hexaglot l10n status --lang {segment}` lists what is missing at any time.\n"
        );
        let mut number = 0;
        let mut step = |text: &str| {
            number += 1;
            let _ = write!(out, "\n{number}. {text}\n");
        };
        step(&format!(
            "Read the table of `{tag}` in `site.toml`: its name in the list of languages is `{name}`{}. `dash` and `quotes` set the \
             marks of the language if those of its typography do not fit.",
            match self.language.direction {
                Direction::Rtl => ", and it is written from right to left",
                Direction::Ltr => "",
            }
        ));
        step(&self.messages());
        for table in self.tables() {
            step(&format!("Add `{segment}: …` to the names in `{table}`."));
        }
        step(&format!(
            "Translate the pages, the home page first. `hexaglot l10n new {segment} {}` writes the file of a \
             translation with the original's text in place; a page that has none shows readers its original under a notice, or is left \
             out, as `[fallback]` in `site.toml` says.",
            paths::home(Some(&self.site.config.language(self.site.config.source).segment))
        ));
        step(&format!(
            "Look at the pages with `hexaglot serve`, and at what is left with `hexaglot check --lang {segment}`. \
             `hexaglot l10n stamp FILE --by NAME` records that a page is translated, `hexaglot l10n stamp --messages {segment}` that \
             all messages are."
        ));
        out
    }

    fn messages(&self) -> String {
        if self.files.is_empty() && !lacking(self.site, self.language).is_empty() {
            return format!(
                "The interface of the program has no texts in this language yet, so that its labels are shown in another one. \
                 `hexaglot new language {}`, typed once more, writes them into `locales/{0}/`, each with its original in a comment and in \
                 place: write the translations over them.",
                self.language.segment
            );
        }
        if self.files.is_empty() {
            return format!(
                "All messages exist already, in the program and in the themes: read them. `hexaglot l10n explain /{}/` shows those of the \
                 home page with their files; a message with the same id in a file under `locales/{0}/` replaces one of the program.",
                self.language.segment
            );
        }
        let files: String = self.files.iter().map(|file| format!("\n   - `{}`", file.path)).collect();
        format!(
            "Translate the messages. Each has the original in a comment above it, and the same text in place: write over that one. \
             `check` reports those that are still the original (`untranslated-message`), and forms of numbers that the language \
             needs (`plural-category`).{files}"
        )
    }

    /// The tables with a value for each language.
    fn tables(&self) -> Vec<Arc<str>> {
        let source = &self.site.config.language(self.site.config.source).segment;
        let folder = paths::tables();
        let files = self.site.inputs.below(paths::folder(&folder)).map(|file| Arc::clone(&file.path));
        let has_languages = |path: &Arc<str>| {
            let text = self.site.inputs.text(path, &mut Diagnostics::new());
            text.is_some_and(|text| {
                text.lines().any(|line| line.trim_start().starts_with(&format!("{source}:")))
            })
        };
        files.filter(|path| path.ends_with(".yaml") || path.ends_with(".yml")).filter(has_languages).collect()
    }
}
