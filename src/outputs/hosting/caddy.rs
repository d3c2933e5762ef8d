//! The configuration of Caddy: what the block of the site imports.

use std::collections::BTreeMap;

use super::description::{Hosting, served};
use super::negotiation::ranges;
use super::patterns::{expression, literal};
use super::rules::PAGES;
use crate::config::Target;
use crate::url::TYPES;

/// How many of the languages that a browser names are tried.
const PREFERENCES: usize = 4;

/// What the block of the site imports.
pub fn site(hosting: &Hosting<'_>, target: &Target) -> String {
    let base = hosting.plain_base();
    let mut text = format!(
        "# Written by Hexaglot; change `site.toml` instead.\n# In the block of the site: `import hexaglot.caddy`\n\n\
         root * {}\nencode zstd gzip\nheader -Server\n",
        quoted(&served(target))
    );
    text.push_str(&headers(hosting, &base));
    text.push_str(&types());
    if target.negotiate {
        text.push_str(&negotiation(hosting, &base));
    }
    for (at, (from, to)) in hosting.redirects.iter().enumerate() {
        let spellings = Hosting::spellings(from).map(|from| literal(&format!("{base}{from}")));
        let fits = quoted(&format!("^(?:{})$", spellings.collect::<Vec<_>>().join("|")));
        let to = quoted(&hosting.address(to));
        text.push_str(&format!("@hexaglot_from{at} path_regexp {fits}\nredir @hexaglot_from{at} {to} 301\n"));
    }
    let compressed = if target.precompress { " {\n    precompressed br gzip\n  }" } else { "" };
    if base.is_empty() {
        text.push_str(&format!("handle {{\n  file_server{compressed}\n}}\n"));
    } else {
        text.push_str(&format!(
            "redir {} {} 301\nhandle_path {} {{\n  file_server{compressed}\n}}\nhandle {{\n  error 404\n}}\n",
            quoted(&base),
            quoted(&hosting.address("/")),
            quoted(&format!("{base}/*"))
        ));
    }
    text.push_str(&errors(hosting, &base));
    text
}

/// The headers. Of those that say how long a file may be kept, the one with the longest pattern that fits is sent, and every other
/// one besides those of shorter patterns.
fn headers(hosting: &Hosting<'_>, base: &str) -> String {
    let mut text = format!("header ?Cache-Control {}\n", quoted(PAGES));
    for (at, (path, named)) in hosting.rules.iter().enumerate() {
        let matcher = if *path == "/*" { String::new() } else { format!("@hexaglot_path{at} ") };
        if !matcher.is_empty() {
            let fits = quoted(&format!("^{}{}$", literal(base), expression(path)));
            text.push_str(&format!("{matcher}path_regexp {fits}\n"));
        }
        for (name, value) in named {
            let sign =
                if name.eq_ignore_ascii_case("Cache-Control") || matcher.is_empty() { "" } else { "+" };
            text.push_str(&format!("header {matcher}{sign}{name} {}\n", quoted(value)));
        }
    }
    text
}

/// Content types, which would depend on the computer otherwise.
fn types() -> String {
    let mut by_type: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (ending, found) in TYPES {
        by_type.entry(found).or_default().push(format!("*.{ending}"));
    }
    let mut text = String::new();
    for (at, (found, endings)) in by_type.into_iter().enumerate() {
        let (endings, found) = (endings.join(" "), quoted(found));
        text.push_str(&format!(
            "@hexaglot_type{at} path {endings}\nheader @hexaglot_type{at} Content-Type {found}\n"
        ));
    }
    text
}

/// The first languages of the browser are tried in turn. Browsers write them in the order of preference.
fn negotiation(hosting: &Hosting<'_>, base: &str) -> String {
    let root = quoted(&format!("{base}/"));
    let mut text = format!("@hexaglot_root path {root}\nheader @hexaglot_root Vary Accept-Language\n");
    for skipped in 0..PREFERENCES {
        for (at, (range, segment)) in ranges(&hosting.languages).into_iter().enumerate() {
            let name = format!("@hexaglot_language{skipped}_{at}");
            let fits = quoted(&format!("(?i)^(?:[^,]*,){{{skipped}}}[ ]*{range}(?:[^a-z0-9]|$)"));
            let to = quoted(&hosting.address(&format!("/{segment}/")));
            text.push_str(&format!(
                "{name} {{\n  path {root}\n  header_regexp Accept-Language {fits}\n}}\nredir {name} {to} 302\n"
            ));
        }
    }
    text
}

/// The pages for missing addresses.
fn errors(hosting: &Hosting<'_>, base: &str) -> String {
    let mut text = String::from(
        "handle_errors {\n  header -Cache-Control\n  header Content-Type \"text/html; charset=utf-8\"\n",
    );
    for language in &hosting.languages {
        let below = language.folder();
        let name = format!("@hexaglot_missing_{}", language.segment);
        text.push_str(&format!(
            "  {name} path {}\n  handle {name} {{\n    rewrite * {}\n    file_server\n  }}\n",
            quoted(&format!("{base}{below}*")),
            quoted(&Hosting::not_found(Some(language)))
        ));
    }
    let missing = quoted(&Hosting::not_found(None));
    text.push_str(&format!("  handle {{\n    rewrite * {missing}\n    file_server\n  }}\n}}\n"));
    text
}

/// A value in quotation marks. Braces would be a placeholder.
fn quoted(value: &str) -> String {
    let escaped = value.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{}\"", escaped.replace('{', "\\{"))
}
