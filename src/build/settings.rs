//! `site.toml` and the files of messages -> configuration and locales.

use std::sync::Arc;

use crate::config::{self, Config, Settings};
use crate::diag::{Code, Diagnostics, guarded};
use crate::inputs::Inputs;
use crate::locales::{self, Asked, Locales};
use crate::source::Place;
use crate::theme::Theme;

/// Reads `site.toml`.
pub fn configuration(inputs: &Inputs, settings: &Settings, diags: &mut Diagnostics) -> Config {
    let path: Arc<str> = config::FILE.into();
    let text = inputs.find(&path).and_then(|_| inputs.text(&path, diags));
    if text.is_none() && inputs.find(&path).is_none() {
        diags
            .report_site(Code::UnreadableFile, "there is no `site.toml` here")
            .help("run the command in the folder of a site, name it with `--root`, or make a site with `hexaglot init`");
    }
    let unsaid = || config::read(&path, "", settings, &mut Diagnostics::new());
    // The missing text has been reported; its consequences are not.
    let Some(text) = text else { return unsaid() };
    let read = |diags: &mut Diagnostics| config::read(&path, &text, settings, diags);
    let config = guarded(|| Some(Place::file(&path)), &path, diags, read);
    // What is lacking in it was reported.
    config.unwrap_or_else(unsaid)
}

/// The messages and formats of all languages.
pub fn messages(config: &Config, theme: &Theme, diags: &mut Diagnostics) -> Locales {
    let templates = theme.reachable();
    let asked = Asked {
        templates: &templates,
        languages: &config.language_places,
        source: config.source,
        quoted: Default::default(),
        declared: Default::default(),
    };
    locales::build(&config.languages, &theme.messages, &asked, diags)
}
