//! Templates that extend or include themselves: which go round, and where the circle closes.
//!
//! Called where templates are loaded and the engine refuses them. The engine names the template from which it entered the circle, which
//! may be none of it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::tags::{Tag, tags};
use super::uses::{UseKind, uses};
use crate::diag::Code;
use crate::source::Place;
use crate::theme::{Template, Theme};

/// Whether a template is meant by a name, with the path of its theme or without.
pub fn is_named(theme: &Theme, path: &str, name: &str) -> bool {
    path == name || theme.prefixes.iter().any(|prefix| path.strip_prefix(prefix.as_str()) == Some(name))
}

/// The templates that go round, as they lead to each other. `template` is the one that the engine names, `chain` what led to it, `word`
/// is `extends` or `include`.
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
    // More than one tag may lead on, and the engine took another one.
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

/// Where a circle closes, and what to say of it.
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
