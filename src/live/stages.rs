//! The stages of a build as a live site repeats them: only those that an edit needs, each with the results of the others.
//!
//! The problems of each stage are kept apart, since they are replaced together with its result.

use std::sync::Arc;

use super::parsed_files::ParsedFiles;
use super::stage_problems::StageProblems;
use crate::build::stages::{self, Whole};
use crate::build::{self, Built};
use crate::config::{Config, Settings};
use crate::diag::{Diagnostic, Diagnostics};
use crate::inputs::Inputs;
use crate::locales::Locales;
use crate::observer::NoObserver;
use crate::render::{Renderer, World};
use crate::site::{self, Revised};
use crate::theme::{self, Theme};

/// Reads `site.toml`.
pub fn configuration(
    inputs: &Inputs,
    settings: &Settings,
    stage_problems: &mut StageProblems,
) -> Arc<Config> {
    let (config, reported) = stages::configuration(inputs, settings);
    stage_problems.config = Arc::new(reported);
    Arc::new(config)
}

/// Reads theme and messages.
pub fn appearance(
    inputs: &Inputs,
    config: &Config,
    stage_problems: &mut StageProblems,
) -> (Arc<Theme>, Arc<Locales>) {
    let ((theme, of_theme), (locales, of_messages)) = stages::appearance(inputs, config);
    (stage_problems.theme, stage_problems.messages) = (Arc::new(of_theme), Arc::new(of_messages));
    (Arc::new(theme), Arc::new(locales))
}

/// Theme and messages, read again; the old values if nothing has changed.
pub fn other_appearance(
    inputs: &Inputs,
    world: &World,
    stage_problems: &mut StageProblems,
) -> (Arc<Theme>, Arc<Locales>) {
    let mut diags = Diagnostics::new();
    let theme = theme::load(inputs, &world.config, &mut diags);
    if *stage_problems.theme != diags {
        stage_problems.theme = Arc::new(diags);
    }
    if theme == *world.theme {
        return (Arc::clone(&world.theme), Arc::clone(&world.locales));
    }
    // The stage of messages reports those that no template uses.
    if theme.messages == world.theme.messages && stage_problems.messages.is_empty() {
        return (Arc::new(theme), Arc::clone(&world.locales));
    }
    let mut diags = Diagnostics::new();
    let locales = build::messages(&world.config, &theme, &mut diags);
    stage_problems.messages = Arc::new(diags);
    // The same messages make the same locales; the use by templates only affects what is reported.
    let same = theme.messages == world.theme.messages;
    let locales = if same { Arc::clone(&world.locales) } else { Arc::new(locales) };
    (Arc::new(theme), locales)
}

/// The site from parsed files, as [`stages::put_together`] makes it.
pub fn assemble(
    parsed: &ParsedFiles,
    config: Arc<Config>,
    theme: Arc<Theme>,
    locales: Arc<Locales>,
    standing: Option<&Renderer>,
    stage_problems: &mut StageProblems,
) -> Built {
    let files = parsed.iter().filter_map(|(_, known)| known.parsed.clone()).collect();
    let whole = Whole { config, theme, locales, files };
    let (built, reported) = stages::put_together(whole, standing, &NoObserver);
    let mut of_site = Diagnostics::new();
    if parsed.is_empty() {
        build::report_empty(&mut of_site);
    }
    of_site.extend(reported.site);
    (stage_problems.site, stage_problems.plan) = (Arc::new(of_site), Arc::new(reported.plan));
    if let Some(of_templates) = reported.templates {
        stage_problems.templates = Arc::new(of_templates);
    }
    let problems = parsed.iter().filter(|(_, known)| !known.problems.is_empty());
    stage_problems.files =
        Arc::new(problems.map(|(path, known)| (Arc::clone(path), known.problems.clone())).collect());
    built
}

/// The same site under another theme.
pub fn with_theme(built: &Built, theme: Arc<Theme>, stage_problems: &mut StageProblems) -> Built {
    let world = built.world();
    let same_files = theme.assets == world.theme.assets && theme.statics == world.theme.statics;
    let site = if same_files {
        Arc::clone(&world.site)
    } else {
        Arc::new(world.site.with_theme(site::of_theme(&theme)))
    };
    let world = Arc::new(World::new(Arc::clone(&world.config), site, Arc::clone(&world.locales), theme));
    let plan = if same_files {
        Arc::clone(&built.plan)
    } else {
        let (plan, reported) = stages::planned(&world);
        stage_problems.plan = Arc::new(reported);
        plan
    };
    let (templates, reported) = stages::templates(&world.config, &world.locales, &world.theme);
    stage_problems.templates = Arc::new(reported);
    Built::new(plan, Renderer::new(world, templates))
}

/// The same theme over a site with other texts.
pub fn with_site(built: &Built, site: site::Site, is_seen_elsewhere: bool) -> Built {
    let world = built.world();
    let world = Arc::new(World::new(
        Arc::clone(&world.config),
        Arc::new(site),
        Arc::clone(&world.locales),
        Arc::clone(&world.theme),
    ));
    let renderer = &built.renderer;
    let renderer = if is_seen_elsewhere { renderer.with_site(world) } else { renderer.with_texts(world) };
    Built::new(Arc::clone(&built.plan), renderer)
}

/// The problems of the site, in which new problems replace the old ones of the same files.
pub fn exchanged(stage_problems: &Arc<Diagnostics>, revised: &Revised) -> Option<Arc<Diagnostics>> {
    if revised.gone == revised.told {
        return Some(Arc::clone(stage_problems));
    }
    let mut list: Vec<&Diagnostic> = stage_problems.iter().collect();
    for gone in revised.gone.iter() {
        let at = list.iter().position(|diagnostic| *diagnostic == gone)?;
        list.swap_remove(at);
    }
    let list = list.into_iter().chain(revised.told.iter()).cloned();
    Some(Arc::new(list.collect()))
}
