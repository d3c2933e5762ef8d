//! The stages from the files of a site to what can be rendered. `build` runs all of them, a live site those that an edit needs.
//!
//! In order: [`configuration`]; [`appearance`], in parallel with the documents; [`put_together`], which makes templates, site, plan
//! and renderer. A stage returns its problems beside its result, since both are replaced together.

use std::sync::Arc;

use super::built::Built;
use super::contents::{Parsed, parts};
use super::settings::{self, messages};
use crate::config::{Config, Settings};
use crate::diag::Diagnostics;
use crate::inputs::Inputs;
use crate::locales::Locales;
use crate::markdown;
use crate::observer::Observer;
use crate::outputs;
use crate::parallel;
use crate::plan::{Plan, plan};
use crate::render::{CalledMessages, Renderer, Templates, World};
use crate::site::{self, ArtifactKind};
use crate::theme::{self, Theme};

/// The result of a stage, and the problems that it reported.
pub type Staged<T> = (T, Diagnostics);

/// Makes something of one stage.
pub fn staged<T>(make: impl FnOnce(&mut Diagnostics) -> T) -> Staged<T> {
    let mut diags = Diagnostics::new();
    let made = make(&mut diags);
    (made, diags)
}

/// Reads `site.toml`.
pub fn configuration(inputs: &Inputs, settings: &Settings) -> Staged<Config> {
    staged(|diags| settings::configuration(inputs, settings, diags))
}

/// Reads theme and messages.
pub fn appearance(inputs: &Inputs, config: &Config) -> (Staged<Theme>, Staged<Locales>) {
    let theme = staged(|diags| theme::load(inputs, config, diags));
    let locales = staged(|diags| messages(config, &theme.0, diags));
    (theme, locales)
}

/// What is known of a site before it is assembled.
pub struct Whole {
    /// The configuration.
    pub config: Arc<Config>,
    /// The theme.
    pub theme: Arc<Theme>,
    /// Messages and formats.
    pub locales: Arc<Locales>,
    /// The files of `content/`, in path order.
    pub files: Vec<Parsed>,
}

/// The problems that were reported while a site was assembled.
pub struct Reported {
    /// Of templates; `None` if the templates of another site are reused.
    pub templates: Option<Diagnostics>,
    /// Of the site.
    pub site: Diagnostics,
    /// Of the list of artifacts.
    pub plan: Diagnostics,
}

/// Assembles a site. An existing renderer is reused if it has the same configuration, theme and messages.
pub fn put_together(whole: Whole, standing: Option<&Renderer>, observer: &dyn Observer) -> (Built, Reported) {
    let Whole { config, theme, locales, files } = whole;
    observer.phase("site");
    let standing = standing.filter(|standing| {
        let world = &standing.world;
        Arc::ptr_eq(&world.config, &config)
            && Arc::ptr_eq(&world.theme, &theme)
            && Arc::ptr_eq(&world.locales, &locales)
    });
    let is_code = |file: &Parsed| matches!(file, Parsed::Text(text) if text.document.outline.has_code);
    let has_code = files.iter().any(is_code);
    let looks = || {
        let looks = match standing {
            Some(standing) => Looks::Standing(standing),
            None => Looks::Fresh(Box::new(templates(&config, &locales, &theme))),
        };
        if has_code {
            markdown::load_syntaxes();
        }
        looks
    };
    let site = || staged(|diags| site::assemble(parts(&config, &locales, &theme, files), diags));
    // Only the second closure uses many threads.
    let (looks, (site, of_site)) = parallel::join(looks, site);
    let world = World::new(Arc::clone(&config), Arc::new(site), Arc::clone(&locales), Arc::clone(&theme));
    let world = Arc::new(world);
    observer.phase("plan");
    let (plan, of_plan) = planned(&world);
    observer.phase("languages");
    let (renderer, of_templates) = match looks {
        Looks::Standing(standing) => (standing.with_site(world), None),
        Looks::Fresh(fresh) => {
            let (templates, reported) = *fresh;
            (Renderer::new(world, templates), Some(reported))
        }
    };
    (Built::new(plan, renderer), Reported { templates: of_templates, site: of_site, plan: of_plan })
}

/// Where the looks of a site come from.
enum Looks<'r> {
    Standing(&'r Renderer),
    Fresh(Box<Staged<Templates>>),
}

/// Parses templates, and checks what they ask of the messages.
pub fn templates(config: &Config, locales: &Locales, theme: &Theme) -> Staged<Templates> {
    let messages = CalledMessages { locales, languages: &config.languages, source: config.source, theme };
    staged(|diags| Templates::of(messages, diags))
}

/// Lists all artifacts; where every host redirects, nothing is published at former addresses.
pub fn planned(world: &World) -> Staged<Arc<Plan>> {
    staged(|diags| {
        let mut plan = plan(world, diags);
        let (config, site) = (&world.config, &world.site);
        if outputs::all_redirect(config, site) {
            plan.artifacts.retain(|artifact| !matches!(artifact.what, ArtifactKind::Redirect(_)));
        }
        outputs::check_hosts(config, site, plan.artifacts.iter().map(|artifact| &*artifact.path), diags);
        Arc::new(plan)
    })
}
