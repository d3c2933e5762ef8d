//! The chain of kinds, templates, assets and messages: site, theme, its parents, built-in theme.
//!
//! [`load`] reads the files of all layers once; what stands nearer to the site wins, file by file (messages: message by
//! message, in `locales`). `styles` bundles the stylesheets, `icons` reads the icons. `model` is what they make. Nothing here knows pages or how templates are run.

mod builtin;
mod call_facts;
mod field_usage;
mod files;
mod icons;
mod ids;
mod kinds;
mod look;
mod manifest;
mod messages;
mod model;
mod scripts;
mod styles;

use std::sync::Arc;

use crate::config::Config;
use crate::content::kinds::Kinds;
use crate::diag::{Code, Diagnostics, one_of};
use crate::inputs::{Inputs, Opened};
use crate::node::{At, Read, Reader, toml};
pub use call_facts::{CallFacts, PER_LANGUAGE};
pub use field_usage::{FieldUsage, PageFields};
pub use files::{Asset, StaticFile, Template};
pub use icons::Icon;
pub use ids::Ids;
pub use manifest::{Display, Manifest, RawTheme, SiteIcon};
pub use model::Theme;
use styles::RawAsset;

/// The kinds that a site declares, with those of its themes.
pub fn kinds(inputs: &Inputs, config: &Config, diags: &mut Diagnostics) -> Kinds {
    kinds::read(inputs, &roots(chain(inputs, config, diags).0), config, diags)
}

/// The kinds of the built-in theme.
pub fn builtin_kinds() -> Kinds {
    kinds::builtin()
}

/// The folders of the layers, nearest first: that of the site is empty, the others end in a slash.
fn roots(names: Vec<String>) -> Vec<String> {
    let themes = names.into_iter().map(|name| format!("themes/{name}/"));
    std::iter::once(String::new()).chain(themes).collect()
}

/// Loads the chain that the configuration names.
pub fn load(inputs: &Inputs, config: &Config, diags: &mut Diagnostics) -> Theme {
    let mut theme = Theme::default();
    let mut assets: Vec<RawAsset> = Vec::new();
    let (names, said) = chain(inputs, config, diags);
    let roots = roots(names);
    theme.kinds = Arc::new(kinds::read(inputs, &roots, config, diags));
    for (layer, root) in roots.iter().enumerate() {
        theme.prefixes.push(format!("{root}templates/"));
        read_templates(inputs, root, &mut theme, diags);
        read_files(inputs, root, &mut theme, &mut assets, diags);
        messages::read(inputs, config, (root, layer), &mut theme, diags);
    }
    theme.prefixes.push("builtin/templates/".to_owned());
    read_builtin((config, roots.len()), &mut theme, &mut assets, diags);
    kinds::misspelt_templates(&theme.templates, &theme.prefixes, &theme.kinds, diags);
    theme.field_usage = FieldUsage::of(&theme.templates, &theme.prefixes);
    theme.calls = CallFacts::of(&theme.templates);
    theme.ids = Ids::of(&theme.templates, &theme.prefixes);
    theme.icons = icons::take(&mut assets, diags);
    let options = styles::Options { minify: config.minify, base_path: &config.base_path };
    theme.assets = styles::publish(assets, &options, diags);
    theme.logo = manifest::logo((&theme.assets, &theme.statics), config.look.logo.as_ref(), diags);
    theme.manifest = manifest::resolve((&theme.assets, &theme.statics), said, diags);
    theme
}

/// Names of the theme and its parents, nearest first, and what their `theme.toml` says.
fn chain(inputs: &Inputs, config: &Config, diags: &mut Diagnostics) -> (Vec<String>, Vec<RawTheme>) {
    let mut names: Vec<String> = Vec::new();
    let mut said: Vec<RawTheme> = Vec::new();
    let mut next = config.theme.clone();
    while let Some(at) = next.take() {
        if names.contains(&at.value) {
            diags
                .report(Code::ThemeCycle, at.place, format!("the theme `{}` is its own parent", at.value))
                .help("remove `parent` from one of the themes of the circle");
            break;
        }
        if inputs.below(&format!("themes/{}", at.value)).next().is_none() {
            report_unknown(inputs, &at, diags);
            break;
        }
        let path: Arc<str> = format!("themes/{}/theme.toml", at.value).as_str().into();
        names.push(at.value);
        let text = inputs.find(&path).and_then(|_| inputs.text(&path, diags));
        let raw = text.and_then(|text| {
            let node = toml(&path, &text, diags);
            RawTheme::read(&node, &mut Reader { path: &path, diags })
        });
        if let Some(raw) = raw {
            next = raw.parent.clone();
            said.push(raw);
        }
    }
    (names, said)
}

fn report_unknown(inputs: &Inputs, at: &At<String>, diags: &mut Diagnostics) {
    let mut known: Vec<&str> = inputs
        .below("themes")
        .filter_map(|file| file.path.strip_prefix("themes/")?.split_once('/'))
        .map(|(name, _)| name)
        .collect();
    known.dedup();
    let help = if known.is_empty() {
        format!("make the folder `themes/{}`, or remove `theme` to use the built-in one", at.value)
    } else {
        one_of(&at.value, known)
    };
    diags.report(Code::UnknownTheme, at.place.clone(), format!("no theme `{}`", at.value)).help(help);
}

fn read_templates(inputs: &Inputs, root: &str, theme: &mut Theme, diags: &mut Diagnostics) {
    for file in inputs.below(&format!("{root}templates")) {
        if let Some(text) = inputs.text(&file.path, diags) {
            theme.templates.push(Template { path: Arc::clone(&file.path), text });
        }
    }
}

/// Reads assets of a layer, and static files that no nearer layer has.
fn read_files(
    inputs: &Inputs,
    root: &str,
    theme: &mut Theme,
    assets: &mut Vec<RawAsset>,
    diags: &mut Diagnostics,
) {
    for (folder, fixed) in [("assets", false), ("static", true)] {
        let prefix = format!("{root}{folder}");
        for file in inputs.below(&prefix) {
            let name = file.path[prefix.len() + 1..].to_owned();
            if fixed {
                let read = || StaticFile {
                    path: Arc::clone(&file.path),
                    stamp: inputs.stamp(file),
                    size: inputs.open(&file.path).ok().and_then(Opened::image_size),
                };
                theme.statics.entry(name).or_insert_with(read);
                continue;
            }
            let _ = inputs.stamp(file);
            match inputs.published(&file.path) {
                Ok(bytes) => assets.push(RawAsset { path: Arc::clone(&file.path), name, bytes }),
                Err(error) => inputs.report_unreadable(&file.path, &error, diags),
            }
        }
    }
}

/// The built-in stylesheet that the look of a site adds to.
const LOOK: &str = "style.css";

fn read_builtin(
    (config, layer): (&Config, usize),
    theme: &mut Theme,
    assets: &mut Vec<RawAsset>,
    diags: &mut Diagnostics,
) {
    let (is_idle, is_searched) = (!shows_values(theme), config.search.is_some());
    for (path, text) in builtin::FILES {
        let Some(rest) = path.strip_prefix("builtin/") else { continue };
        if is_idle && builtin::OF_VALUES.contains(path) || !is_searched && builtin::OF_SEARCH.contains(path) {
            continue;
        }
        let text = if !is_searched && *path == builtin::SEARCH_FORM { &"" } else { text };
        if rest.starts_with("templates/") {
            theme.templates.push(Template { path: (*path).into(), text: (*text).to_owned() });
        } else if let Some(name) = rest.strip_prefix("assets/") {
            let added = if name == LOOK { look::tokens(&config.look, diags) } else { String::new() };
            let bytes = Arc::from([text.as_bytes(), added.as_bytes()].concat());
            assets.push(RawAsset { path: (*path).into(), name: name.to_owned(), bytes });
        }
    }
    config.languages.iter().for_each(|language| messages::read_builtin(config, language, layer, theme));
}

/// Whether the built-in templates show values: there are pages of values, and no layer has lists of its own look, which fits them better.
fn shows_values(theme: &Theme) -> bool {
    let is_own = |template: &Template| template.path.ends_with("/section.html");
    !theme.kinds.collections().is_empty() && !theme.templates.iter().any(is_own)
}
