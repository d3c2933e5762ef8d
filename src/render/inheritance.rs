//! Which file the name of a template means, which template it extends, and the blocks of both.

use super::cycles::is_named;
use super::tags::{TokenKind, tags};
use crate::theme::{Template, Theme};

/// The nearest of some templates, which are in the order of the layers, with a name.
pub fn nearest<'t>(theme: &Theme, among: &[&'t Template], name: &str) -> Option<&'t Template> {
    among.iter().copied().find(|template| is_named(theme, &template.path, name))
}

/// A template and those that it extends, up to one that extends no known template.
pub fn line<'t>(theme: &Theme, among: &[&'t Template], first: &'t Template) -> Vec<&'t Template> {
    let mut line = vec![first];
    while let Some(next) = line.last().and_then(|last| extended(&last.text)) {
        match nearest(theme, among, next) {
            Some(next) if !line.iter().any(|known| known.path == next.path) => line.push(next),
            _ => break,
        }
    }
    line
}

/// The name that a template extends.
pub fn extended(text: &str) -> Option<&str> {
    // Most templates extend none, and need not be read for this.
    if !text.contains("extends") {
        return None;
    }
    tags(text).into_iter().find(|tag| tag.is_block && tag.word() == "extends").and_then(|tag| {
        tag.tokens.get(1).filter(|token| token.kind == TokenKind::Text).map(|token| token.text)
    })
}

/// A block of a template.
pub struct Block<'t> {
    /// Its name.
    pub name: &'t str,
    /// Where the name is in the template.
    pub at: usize,
    /// Whether it is in no other block.
    pub is_outer: bool,
}

/// The blocks of a template.
pub fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut found = Vec::new();
    let mut depth = 0_usize;
    for tag in tags(text).into_iter().filter(|tag| tag.is_block) {
        match (tag.word(), tag.tokens.get(1)) {
            ("block", Some(name)) => {
                found.push(Block { name: name.text, at: name.at, is_outer: depth == 0 });
                depth += 1;
            }
            ("endblock", _) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    found
}

/// The top-level blocks of a template that do not exist in any template that it extends.
pub fn unknown<'t>(line: &[&'t Template]) -> Vec<Block<'t>> {
    let Some((first, parents)) = line.split_first().filter(|(_, parents)| !parents.is_empty()) else {
        return Vec::new();
    };
    let known: Vec<&str> =
        parents.iter().flat_map(|parent| blocks(&parent.text)).map(|block| block.name).collect();
    let own = blocks(&first.text).into_iter();
    own.filter(|block| block.is_outer && !known.contains(&block.name)).collect()
}

/// Whether a template has nothing but comments and space.
pub fn is_blank(text: &str) -> bool {
    let mut rest = text.trim_start();
    while let Some(comment) = rest.strip_prefix("{#") {
        rest = comment.split_once("#}").map_or("", |(_, after)| after).trim_start();
    }
    rest.is_empty()
}

/// What to do with a template that cannot make any page.
pub fn instead(theme: &Theme, line: &[&Template]) -> Option<String> {
    let root = line.last()?;
    let below = theme.prefixes.iter().find_map(|prefix| root.path.strip_prefix(prefix.as_str()))?;
    let further = theme.templates.iter().skip_while(|template| template.path != root.path).skip(1);
    let further = further.into_iter().find(|template| is_named(theme, &template.path, below));
    Some(match further {
        Some(other) => format!(
            "delete the file, and pages are made with `{0}` again, or write `{{% extends \"{0}\" %}}` in it",
            other.path
        ),
        None => {
            let base = if line.len() > 1 { "base.html" } else { "page.html" };
            format!("write HTML in it, or `{{% extends \"builtin/templates/{base}\" %}}`")
        }
    })
}
