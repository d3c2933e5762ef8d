//! The theme as a value: what all later stages read and none changes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::builtin;
use super::call_facts::CallFacts;
use super::field_usage::FieldUsage;
use super::files::{Asset, StaticFile, Template};
use super::icons::Icon;
use super::ids::Ids;
use super::manifest::Manifest;
use crate::content::kinds::Kinds;
use crate::locales::fluent::Source;

/// Everything that comes from the chain.
#[derive(Default, PartialEq)]
pub struct Theme {
    /// Templates of all layers.
    pub templates: Vec<Template>,
    /// The ids that the templates give elements.
    pub ids: Ids,
    /// The fields of `page` that the templates name.
    pub field_usage: FieldUsage,
    /// The arguments of components that are facts.
    pub calls: CallFacts,
    /// Folders in which templates are looked for, nearest first, with a slash at the end.
    pub prefixes: Vec<String>,
    /// Assets by name, such as `site.css`.
    pub assets: BTreeMap<String, Asset>,
    /// Icons by name.
    pub icons: BTreeMap<String, Icon>,
    /// The address of the logo below the site's root.
    pub logo: Option<String>,
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
        builtin::text(path)
    }
}
