//! Templates that extend or include themselves: which ones form the cycle, and where it closes.
//!
//! Called when templates are loaded and the engine refuses them. The engine names the template from which it entered the cycle,
//! which may not be a part of it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::tags::{Tag, tags};
use super::uses::{UseKind, uses};
use crate::diag::Code;
use crate::source::Place;
use crate::theme::{Template, Theme};

/// Whether a name means a template, with or without the path of its theme.
pub fn is_named(theme: &Theme, path: &str, name: &str) -> bool {
    path == name || theme.prefixes.iter().any(|prefix| path.strip_prefix(prefix.as_str()) == Some(name))
}

/// The templates of the cycle, in the order of their references. `template` is the one that the engine names, `chain` the templates
/// before it, `word` is `extends` or `include`.
pub fn round(
    theme: &Theme,
    templates: &[&Template],
    template: &str,
    chain: &[String],
    word: &str,
) -> Vec<Arc<str>> {
    let mut path: Vec<Arc<str>> = vec![template.into()];
    while let Some(next) = path.last().and_then(|last| next(theme, templates, last, word)) {
        if let Some(first) = path.iter().position(|known| *known == next) {
            return path.split_off(first);
        }
        path.push(next);
    }
    // A template may have several such tags, and the engine used another one.
    chain.iter().map(|path| Arc::from(path.as_str())).chain([template.into()]).collect()
}

/// The template that the first such tag of a template names.
fn next(theme: &Theme, templates: &[&Template], path: &str, word: &str) -> Option<Arc<str>> {
    let found = templates.iter().find(|other| &*other.path == path)?;
    let all = tags(&found.text);
    let tag = all.iter().find(|tag| is_tag(tag, word))?;
    let named = uses(tag).into_iter().find(|used| matches!(used.what, UseKind::Include | UseKind::Parent))?;
    let own = |template: &&&Template| is_named(theme, &template.path, named.name);
    templates.iter().find(own).map(|template| Arc::clone(&template.path))
}

fn is_tag(tag: &Tag<'_>, word: &str) -> bool {
    tag.is_block && tag.word() == word
}

/// Where a cycle closes, and its message.
pub fn closing(theme: &Theme, round: &[Arc<str>], word: &str) -> Option<(Place, String, Code)> {
    let path = round.last()?;
    let found = theme.templates.iter().find(|other| other.path == *path);
    let tag = found
        .and_then(|found| tags(&found.text).into_iter().find(|tag| is_tag(tag, word)).map(|tag| tag.range));
    let place = tag.map_or_else(|| Place::file(path), |range| Place::new(path, range));
    let verb = if word == "include" { "includes" } else { "extends" };
    let through: BTreeSet<String> =
        round.iter().filter(|other| *other != path).map(|other| format!("`{other}`")).collect();
    let mut message = format!("`{path}` {verb} itself");
    if !through.is_empty() {
        let through: Vec<String> = through.into_iter().collect();
        message.push_str(&format!(", through {}", through.join(", ")));
    }
    Some((place, message, Code::TemplateSyntax))
}
