//! Inputs -> everything: configuration, documents, locales, theme, site, plan, and each artifact's bytes.
//!
//! [`assemble`] makes a [`Built`]; [`Built::render`] makes one artifact. `build`, `check` and the dev server use the same
//! two functions, so what is looked at is what is published. `contents` reads the files of `content/`, `artifacts` makes what is
//! published; [`stages`] are the steps one by one; [`later`] says what is wrong on the days that are to come.

mod artifacts;
mod contents;
mod later;
pub mod stages;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use contents::{Parsed, file};
pub use later::{Days, Today, later};
use stages::Whole;

use crate::config::{self, Config, Settings};
use crate::content::paths;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity, guarded};
use crate::document::Edition;
use crate::inputs::Inputs;
use crate::locales::{self, Asked, Locales};
use crate::memo::Memo;
use crate::parallel;
use crate::plan::Plan;
use crate::render::{Renderer, World};
use crate::site::{self, Parts};
use crate::source::Place;
use crate::theme::{self, Theme};
use crate::watch::Watch;

/// A site, ready to be rendered.
pub struct Built {
    /// Everything that is published.
    pub plan: Arc<Plan>,
    /// Makes pages.
    pub renderer: Renderer,
}

/// Puts a site together from its files.
pub fn assemble(
    inputs: &Inputs,
    settings: &Settings,
    memo: &Memo,
    watch: &dyn Watch,
    diags: &mut Diagnostics,
) -> Built {
    Read::of(inputs, settings, memo, watch, diags).assemble(watch, diags)
}

/// The files of a site, read, before they are put together.
pub struct Read {
    config: Config,
    theme: Theme,
    locales: Locales,
    /// Those of `content/`, in path order.
    pub files: Vec<Parsed>,
}

impl Read {
    /// Reads all of them.
    pub fn of(
        inputs: &Inputs,
        settings: &Settings,
        memo: &Memo,
        watch: &dyn Watch,
        diags: &mut Diagnostics,
    ) -> Read {
        watch.phase("configuration");
        let (config, of_config) = stages::configuration(inputs, settings);
        diags.extend(of_config);
        watch.phase("documents");
        // The first needs one thread, the second has work for many.
        let ((theme, locales), (files, of_files)) = parallel::join(
            || stages::appearance(inputs, &config),
            || stages::staged(|diags| contents::content(inputs, &config, memo, diags)),
        );
        let ((theme, of_theme), (locales, of_messages)) = (theme, locales);
        [of_theme, of_messages, of_files].into_iter().for_each(|reported| diags.extend(reported));
        Read { config, theme, locales, files }
    }

    /// Puts them together.
    pub fn assemble(self, watch: &dyn Watch, diags: &mut Diagnostics) -> Built {
        let Read { config, theme, locales, files } = self;
        let (config, theme, locales) = (Arc::new(config), Arc::new(theme), Arc::new(locales));
        let (built, reported) = stages::put_together(Whole { config, theme, locales, files }, None, watch);
        diags.extend(reported.templates.unwrap_or_default());
        diags.extend(reported.site);
        diags.extend(reported.plan);
        built
    }
}

/// The edition that a site's configuration asks for, before the site is put together.
pub fn edition(inputs: &Inputs, settings: &Settings) -> Edition {
    Edition::of(&configuration(inputs, settings, &mut Diagnostics::new()))
}

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
    // Why there is no text has been reported, and what follows from it has not to be.
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
    };
    locales::build(&config.languages, &theme.messages, &asked, diags)
}

/// Says that there is nothing to build.
pub fn report_empty(diags: &mut Diagnostics) {
    diags
        .report_site(Code::UnreadableFile, format!("there is no file below `{}`", paths::CONTENT))
        .help(format!("write a home page: `{}`", paths::home(None)));
}

/// All files of `content/`, in path order, sorted by what they are.
pub fn parts<'a>(
    config: &'a Config,
    locales: &'a locales::Locales,
    theme: &'a theme::Theme,
    files: impl IntoIterator<Item = Parsed>,
) -> Parts<'a> {
    let mut parts = Parts {
        config,
        locales,
        texts: Vec::new(),
        facts: Vec::new(),
        data: Vec::new(),
        unread: Vec::new(),
        assets: BTreeSet::new(),
        images: BTreeMap::new(),
        of_theme: site::of_theme(theme),
        ids: &theme.ids,
        kinds: Arc::clone(&theme.kinds),
    };
    for file in files {
        match file {
            Parsed::Text(text) => parts.texts.push(text),
            Parsed::Facts(facts) => parts.facts.push(facts),
            Parsed::Table(table) => parts.data.push(table),
            Parsed::Unread(name) => parts.unread.push(name),
            Parsed::Asset(path, size) => {
                parts.images.insert(path.clone(), size);
                parts.assets.insert(path);
            }
        }
    }
    parts
}

impl Built {
    /// What the site is made of.
    pub fn world(&self) -> &World {
        &self.renderer.world
    }

    /// The same, to be turned to other days.
    fn again(&self) -> Built {
        Built { plan: Arc::clone(&self.plan), renderer: self.renderer.again() }
    }

    /// The problems with their severities; silenced ones are left out, and so is what follows from a table that cannot be read.
    pub fn judge(&self, diags: Diagnostics) -> Vec<(Severity, Diagnostic)> {
        let levels = &self.world().config.levels;
        let lacks_table = diags.iter().any(is_of_unread_table);
        let judged = diags.sorted().into_iter().filter(|problem| !(lacks_table && may_follow(problem)));
        judged.filter_map(|diagnostic| Some((levels.of(diagnostic.code)?, diagnostic))).collect()
    }
}

/// Whether a problem may be there only because a table cannot be read.
fn may_follow(problem: &Diagnostic) -> bool {
    use Code::{TemplateError, TemplateVariable, UnknownReference};
    matches!(problem.code, TemplateError | TemplateVariable | UnknownReference)
}

/// Whether a table cannot be read, so that nothing is known of its records.
fn is_of_unread_table(problem: &Diagnostic) -> bool {
    use Code::{ConflictMarker, FileTooLarge, NotUtf8, UnreadableFile, WrongType, YamlSyntax};
    matches!(problem.code, ConflictMarker | FileTooLarge | NotUtf8 | UnreadableFile | WrongType | YamlSyntax)
        && problem.place.as_ref().is_some_and(|place| place.path.starts_with(&paths::tables()))
}
