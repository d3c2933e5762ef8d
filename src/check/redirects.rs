//! Rules in `_redirects` that redirect to an address of this site at which nothing is published.

use std::borrow::Cow;

use super::scope::Scope;
use crate::content::paths;
use crate::diag::{Code, Diagnostics};
use crate::inputs::Inputs;
use crate::site::{self, ArtifactKind, Hints, below_base};
use crate::source::Place;
use crate::url;

/// Reports them.
pub fn check(scope: Scope<'_>, inputs: &Inputs, diags: &mut Diagnostics) {
    let file = [paths::STATIC, site::address::REDIRECTS].concat();
    if !scope.site.assets.contains(&file) {
        return;
    }
    let path = paths::file(&file);
    let Some(text) = inputs.text(&path, &mut Diagnostics::new()) else { return };
    let rules = || text.lines().filter(|line| !line.trim_start().starts_with('#'));
    let begins: Vec<&str> = rules().filter_map(|line| line.split_whitespace().next()).collect();
    for rule in rules() {
        let Some(to) = rule.split_whitespace().nth(1) else { continue };
        // Placeholders are filled in by the host, and one rule may lead to the next.
        if to.contains(['*', ':']) && !to.contains("://")
            || to.contains("/:")
            || begins.iter().any(|from| leads(from, to))
        {
            continue;
        }
        let Some(address) = address(scope, to) else { continue };
        let Some(message) = missing(scope, &address) else { continue };
        let start = to.as_ptr() as usize - text.as_ptr() as usize;
        let place = Place::new(&path, start..start + to.len());
        let hints = Hints { site: scope.site, config: scope.config, file: &path, entry: "" };
        let asked = url::split(&address).path;
        let hint = hints.address(&url::decode(asked).unwrap_or(Cow::Borrowed(asked)));
        let help = hint.unwrap_or_else(|| {
            "write the address of a page that is published, or remove the line".to_owned()
        });
        diags.report(Code::BrokenLink, place, message).help(help);
    }
}

/// Whether a rule begins at an address.
fn leads(from: &str, to: &str) -> bool {
    match from.find(['*', ':']) {
        Some(at) => to.starts_with(&from[..at]) && at > 1,
        None => from == to,
    }
}

/// The address below the base path, if it is one of this site.
fn address(scope: Scope<'_>, to: &str) -> Option<String> {
    if !to.starts_with('/') || to.starts_with("//") {
        return below_base(scope.config, to);
    }
    let below = to.strip_prefix(&*scope.config.base_path)?;
    (below.is_empty() || below.starts_with('/'))
        .then(|| if below.is_empty() { "/".to_owned() } else { below.to_owned() })
}

/// What is wrong with an address.
fn missing(scope: Scope<'_>, address: &str) -> Option<String> {
    let parts = url::split(address);
    let asked = url::decode(parts.path).unwrap_or(Cow::Borrowed(parts.path));
    let Some(found) = scope.site.published(scope.config).find(&asked) else {
        return Some(format!("no page or file has the address `{}`", parts.path));
    };
    let ArtifactKind::Page(id, _) = found.what else { return None };
    let anchor = url::decode(parts.fragment.filter(|anchor| !anchor.is_empty())?)?;
    let page = scope.site.page(*id);
    let is_known = anchor == "top" || scope.site.anchors(page).any(|known| known == anchor);
    (!is_known).then(|| format!("no heading `#{anchor}` in `{}`", page.document.path))
}
