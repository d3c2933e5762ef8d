//! Lints of Fluent messages: the files of a site and its themes -> findings.
//!
//! What keeps a message from being shown is found by a build ([`fluent::check`]). Here every message is read as a text (`letters`,
//! `markup`, `punctuation`, `selections`), beside its original (`beside`, `copies`, `forms`, `parts`), beside the templates (`unused`), and beside the
//! record of its translations (`stale`). Messages of the built-in theme are originals for others, and are not checked.

mod beside;
mod copies;
mod forms;
mod known;
mod letters;
mod markup;
mod parts;
mod problems;
mod punctuation;
mod selections;
mod stale;
mod survey;
mod unused;

use super::invisible;
use crate::config::Config;
use crate::diag::Diagnostics;
use crate::inputs::Inputs;
use crate::lang::Direction;
use crate::locales::Locales;
use crate::theme::Theme;
pub use known::{Known, KnownFile};
pub use problems::{is_of_language, is_of_messages, narrow};
pub use stale::{State, Translated, state_path, states};
pub use survey::{MessageRow, MessageSurvey, need_of, survey};
pub use unused::{obsolete, unused};

/// Checks all messages of a site and its themes.
pub fn messages(
    (config, locales, theme): (&Config, &Locales, &Theme),
    inputs: &Inputs,
    diags: &mut Diagnostics,
) {
    let known = Known::of(config, theme);
    let texts = beside::read(&known);
    let shown = markup::shown_as_html(theme);
    for file in known.own_files() {
        let is_right_to_left = config.languages.get(file.source.lang).direction == Direction::Rtl;
        invisible::of_messages(&file.source.path, &file.source.text, is_right_to_left, diags);
        let language = config.languages.get(file.source.lang);
        let rules = locales.get(language.id).rules.as_ref();
        for pattern in fluent_patterns(file) {
            if known.is_kept(&pattern.id, file.source.layer) {
                continue;
            }
            // A copy of the original is in its letters, and reported as a copy.
            let is_copy =
                language.id != config.source && copies::is_reported(&known, file, &pattern.id, config);
            if !is_copy {
                letters::check(language, file.source, &pattern, diags);
            }
            beside::language(config, file.source, &pattern, diags);
            markup::check(file.source, &pattern, &shown, diags);
            if let Some(rules) = rules {
                punctuation::check(language, rules, file.source, &pattern, diags);
            }
        }
        selections::check(file, diags);
        if language.id != config.source {
            copies::check(&known, file, config, diags);
            parts::check(&known, file, diags);
            forms::check((&known, &texts), file, (config, locales), diags);
            beside::check(&known, &texts, file, config, diags);
        }
    }
    copies::check_list(&known, config, diags);
    unused::check(&known, config, theme, diags);
    stale::check(&known, config, inputs, diags);
}

fn fluent_patterns(file: &KnownFile<'_>) -> Vec<crate::locales::fluent::FlatPattern> {
    crate::locales::fluent::patterns(file.source)
}
