//! The chain of kinds, templates, assets and messages: site, theme, its parents, built in.
//!
//! [`load`] reads the files of all layers once; what stands nearer to the site wins, file by file (messages: message by
//! message, in `locales`). `styles` bundles the stylesheets, `icons` reads the icons. Nothing here knows pages or how templates are run.

mod builtin;
mod icons;
mod ids;
mod kinds;
mod manifest;
mod mentions;
mod messages;
mod scripts;
mod styles;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::config::Config;
use crate::content::kinds::Kinds;
use crate::diag::{Code, Diagnostics, one_of};
use crate::fields;
use crate::inputs::{Inputs, Opened, Stamp};
use crate::lang::Languages;
use crate::locales::fluent::Source;
use crate::node::{At, Read, Reader, toml};
use crate::url;
pub use icons::Icon;
pub use ids::Ids;
pub use manifest::{Display, Manifest, SiteIcon};
pub use mentions::{Fields, Mentions};
use styles::RawAsset;

fields! {
    /// A theme's own file, `theme.toml`.
    pub struct RawTheme("`theme.toml`") {
        /// Name of the theme that it builds on; the built-in theme is the last parent of all.
        parent: Option<At<String>>,
        /// What it is, for people.
        description: Option<String>,
        /// Colors and icons of the site as an application.
        manifest: Option<manifest::RawManifest>,
        /// Anything of your own; templates see it as `site.theme.extra`.
        extra: Option<crate::node::Node>,
    }
}

/// A template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// Its path in the site, or below `builtin/`.
    pub path: Arc<str>,
    /// Its text.
    pub text: String,
}

/// An asset: a stylesheet, a picture of the theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its encoded address below the site's root, with a hash of its bytes: `/assets/site.0a1b2c3d.css`.
    pub address: String,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

impl Asset {
    /// Its path below the output folder.
    pub fn path(&self) -> String {
        url::decode(self.address.trim_start_matches('/')).unwrap_or_default().into_owned()
    }
}

/// A file that is published as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaticFile {
    /// The file.
    pub path: Arc<str>,
    /// Its stamp, so that another file at the same path is another one.
    pub stamp: Stamp,
    /// Width and height in pixels, if it is an image.
    pub size: Option<(usize, usize)>,
}

/// Everything that comes from the chain.
#[derive(Default, PartialEq)]
pub struct Theme {
    /// Templates of all layers.
    pub templates: Vec<Template>,
    /// The ids that the templates give elements.
    pub ids: Ids,
    /// The fields of `page` that the templates name.
    pub mentions: Mentions,
    /// Folders in which templates are looked for, nearest first, with a slash at the end.
    pub prefixes: Vec<String>,
    /// Assets by name, such as `site.css`.
    pub assets: BTreeMap<String, Asset>,
    /// Icons by name.
    pub icons: BTreeMap<String, Icon>,
    /// Colors, icons of the site, values of the theme's own.
    pub manifest: Manifest,
    /// Files that are published as they are at the site's root, by path.
    pub statics: BTreeMap<String, StaticFile>,
    /// Fluent files of all layers.
    pub messages: Vec<Source>,
    /// The kinds that entries may have.
    pub kinds: Arc<Kinds>,
}

impl Theme {
    /// The texts of the templates that can be reached: not of those behind one of the same name in a nearer layer.
    pub fn reachable(&self) -> Vec<&str> {
        let mut names = BTreeSet::new();
        let name = |path: &str| {
            let below = self.prefixes.iter().find_map(|prefix| path.strip_prefix(prefix.as_str()));
            below.unwrap_or(path).to_owned()
        };
        let near = self.templates.iter().filter(|template| names.insert(name(&template.path)));
        near.map(|template| template.text.as_str()).collect()
    }

    /// The text of a built-in template, for problems in it.
    pub fn builtin_text(path: &str) -> Option<&'static str> {
        builtin::FILES.iter().find(|(name, _)| *name == path).map(|(_, text)| *text)
    }
}

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
    read_builtin(&config.languages, roots.len(), &mut theme, &mut assets);
    theme.mentions = Mentions::of(&theme.templates, &theme.prefixes);
    theme.ids = Ids::of(&theme.templates, &theme.prefixes);
    theme.icons = icons::take(&mut assets, diags);
    let options = styles::Options { minify: config.minify, base_path: &config.base_path };
    theme.assets = styles::publish(assets, &options, diags);
    theme.manifest = manifest::resolve(&theme, said, diags);
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

fn read_builtin(languages: &Languages, layer: usize, theme: &mut Theme, assets: &mut Vec<RawAsset>) {
    for (path, text) in builtin::FILES {
        let Some(rest) = path.strip_prefix("builtin/") else { continue };
        if rest.starts_with("templates/") {
            theme.templates.push(Template { path: (*path).into(), text: (*text).to_owned() });
        } else if let Some(name) = rest.strip_prefix("assets/") {
            let bytes = Arc::from(text.as_bytes());
            assets.push(RawAsset { path: (*path).into(), name: name.to_owned(), bytes });
        }
    }
    languages.iter().for_each(|language| messages::read_builtin(languages, language, layer, theme));
}

fn asset(name: &str, bytes: Arc<[u8]>) -> Asset {
    let hash = blake3::hash(&bytes).to_hex();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
    let address = format!("/assets/{}.{}.{}", url::encode_path(stem), &hash[..10], url::encode_path(ending));
    Asset { address, bytes }
}
