//! `_headers` and `_redirects`, as Netlify, Cloudflare Pages and GitLab Pages read them.

use super::description::Hosting;
use super::negotiation::ranges;
use crate::config::{Config, Host};
use crate::url;

/// The headers.
pub fn headers(hosting: &Hosting<'_>) -> String {
    let mut text = String::new();
    for (path, named) in &hosting.rules {
        text.push_str(&format!("{}{}\n", hosting.base, url::complete(path)));
        for (name, value) in named {
            text.push_str(&format!("  {name}: {value}\n"));
        }
    }
    text
}

/// The redirects. What only Netlify understands is written for it alone: the language of readers, and the page for missing addresses
/// of each language, which Cloudflare finds by itself.
pub fn redirects(hosting: &Hosting<'_>, config: &Config) -> String {
    let mut text = String::new();
    let netlify = config.targets.iter().find(|target| target.host == Host::Netlify);
    if netlify.is_some_and(|target| target.negotiate) {
        for (range, segment) in ranges(&hosting.languages) {
            let (from, to) = (hosting.address("/"), hosting.address(&format!("/{segment}/")));
            text.push_str(&format!("{from} {to} 302! Language={}\n", range.to_lowercase()));
        }
    }
    for (from, to) in &hosting.redirects {
        for from in Hosting::spellings(from) {
            text.push_str(&format!("{} {} 301\n", hosting.address(from), hosting.address(to)));
        }
    }
    if netlify.is_some() {
        for language in &hosting.languages {
            let below = hosting.address(&language.folder());
            let missing = hosting.address(&Hosting::not_found(Some(language)));
            text.push_str(&format!("{below}* {missing} 404\n"));
        }
    }
    text
}
