//! Inputs -> everything: configuration, documents, locales, theme, site, plan, and the bytes of each artifact.
//!
//! [`assemble`] makes a [`Built`]; [`Built::render`] makes one artifact. `build`, `check` and the dev server use the same two
//! functions, so what is checked is what is published. `contents` reads the files of `content/`, `artifacts` makes what is
//! published; [`stages`] are the single steps; [`future_problems`] reports problems of later days.

mod artifacts;
mod built;
mod contents;
mod future;
mod merged;
mod originals;
mod search;
mod settings;
pub mod stages;
mod translations;

use std::sync::Arc;

pub use built::Built;
pub use contents::{Parsed, file, parts, report_empty};
pub use future::{Days, Today, future_problems, scope};
pub use originals::measure;
pub use settings::{configuration, messages};
use stages::Whole;
pub use translations::Translations;

use crate::config::{Config, Settings};
use crate::diag::Diagnostics;
use crate::document::ParseOptions;
use crate::inputs::Inputs;
use crate::locales::Locales;
use crate::memo::Memo;
use crate::observer::Observer;
use crate::parallel;
use crate::theme::Theme;

/// Assembles a site from its files.
pub fn assemble(
    inputs: &Inputs,
    settings: &Settings,
    memo: &Memo,
    observer: &dyn Observer,
    diags: &mut Diagnostics,
) -> Built {
    SiteFiles::of(inputs, settings, memo, observer, diags).assemble(observer, diags)
}

/// The parsed files of a site, before the site is assembled.
pub struct SiteFiles {
    config: Config,
    theme: Theme,
    locales: Locales,
    /// Those of `content/`, in path order.
    pub files: Vec<Parsed>,
}

impl SiteFiles {
    /// Reads all of them.
    pub fn of(
        inputs: &Inputs,
        settings: &Settings,
        memo: &Memo,
        observer: &dyn Observer,
        diags: &mut Diagnostics,
    ) -> SiteFiles {
        observer.phase("configuration");
        let (config, of_config) = stages::configuration(inputs, settings);
        diags.extend(of_config);
        observer.phase("documents");
        // Only the second closure uses many threads.
        let ((theme, locales), (files, of_files)) = parallel::join(
            || stages::appearance(inputs, &config),
            || stages::staged(|diags| contents::content(inputs, &config, memo, diags)),
        );
        let mut files = files;
        originals::measure(inputs, files.iter_mut());
        let ((theme, of_theme), (locales, of_messages)) = (theme, locales);
        [of_theme, of_messages, of_files].into_iter().for_each(|reported| diags.extend(reported));
        SiteFiles { config, theme, locales, files }
    }

    /// Assembles them.
    pub fn assemble(self, observer: &dyn Observer, diags: &mut Diagnostics) -> Built {
        let SiteFiles { config, theme, locales, files } = self;
        let (config, theme, locales) = (Arc::new(config), Arc::new(theme), Arc::new(locales));
        let (built, reported) = stages::put_together(Whole { config, theme, locales, files }, None, observer);
        diags.extend(reported.templates.unwrap_or_default());
        diags.extend(reported.site);
        diags.extend(reported.plan);
        built
    }
}

/// The edition that the configuration of a site selects, before the site is assembled.
pub fn edition(inputs: &Inputs, settings: &Settings) -> ParseOptions {
    ParseOptions::of(&configuration(inputs, settings, &mut Diagnostics::new()))
}
