//! `_headers`: the headers that servers send with each file, in the format of Netlify and Cloudflare Pages.
//!
//! The policy lets pages load styles, images and fonts only from their own site. `[headers]` in `site.toml` adds, replaces and
//! removes headers; other hosts ignore the file and get the same lines in their own configuration.

use std::collections::BTreeMap;

use crate::config::Config;
use crate::url;

/// For every file, unless the site says otherwise.
const ALL: &[(&str, &str)] = &[
    (
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; \
         manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("X-Content-Type-Options", "nosniff"),
];

/// For files whose name changes with their content.
const ASSETS: &[(&str, &str)] = &[("Cache-Control", "public, max-age=31536000, immutable")];

/// The name of the policy's header.
const POLICY: &str = "Content-Security-Policy";

/// The policy that a site has by itself.
pub(super) fn policy() -> &'static str {
    ALL.iter().find(|(name, _)| *name == POLICY).map_or("", |(_, policy)| policy)
}

/// The policies of the page at an address below the base path.
pub(super) fn policies<'c>(config: &'c Config, address: &str) -> Vec<&'c str> {
    let applying = rules(config).into_iter().filter(|(path, _)| fits(path, address));
    let named = applying.flat_map(|(_, named)| named);
    let mut found: Vec<&str> =
        named.filter(|(name, _)| name.eq_ignore_ascii_case(POLICY)).map(|(_, policy)| policy).collect();
    found.dedup();
    found
}

/// Whether an address fits a pattern with `*` for anything and `:name` for a part.
fn fits(pattern: &str, address: &str) -> bool {
    let Some(at) = pattern.find(['*', ':']) else { return pattern == address };
    let Some(rest) = address.strip_prefix(&pattern[..at]) else { return false };
    let after = &pattern[at + 1..];
    if pattern[at..].starts_with('*') {
        return after.is_empty() || rest.char_indices().any(|(cut, _)| fits(after, &rest[cut..]));
    }
    let after = after.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
    let cut = rest.find('/').unwrap_or(rest.len());
    cut > 0 && fits(after, &rest[cut..])
}

/// The rules, by path.
fn rules(config: &Config) -> BTreeMap<&str, BTreeMap<&str, &str>> {
    let mut rules: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
    rules.insert("/*", ALL.iter().copied().collect());
    rules.insert("/assets/*", ASSETS.iter().copied().collect());
    for rule in &config.headers {
        let named = rules.entry(&rule.path).or_default();
        // Names of headers ignore letter case.
        named.retain(|name, _| !name.eq_ignore_ascii_case(&rule.name));
        if !rule.value.is_empty() {
            named.insert(&rule.name, &rule.value);
        }
    }
    rules
}

/// The rules as servers read them.
pub fn headers(config: &Config) -> String {
    let rules = rules(config);
    let mut text = String::new();
    for (path, named) in rules.iter().filter(|(_, named)| !named.is_empty()) {
        text.push_str(&format!("{}{}\n", config.base_path, url::complete(path)));
        for (name, value) in named {
            text.push_str(&format!("  {name}: {value}\n"));
        }
    }
    text
}
