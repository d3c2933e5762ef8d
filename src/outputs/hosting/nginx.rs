//! The configuration of nginx: maps, which its `http` block includes, and what the `server` block of the site includes.

use std::collections::BTreeMap;

use super::description::{Hosting, served};
use super::negotiation::ranges;
use super::patterns::{expression, literal};
use super::rules::PAGES;
use crate::config::Target;
use crate::url::TYPES;

/// The header that only answers with a file have: nothing else may be kept for a year.
const CACHE: &str = "Cache-Control";

/// The variables by which the other file decides.
pub fn maps(hosting: &Hosting<'_>, target: &Target) -> String {
    let base = literal(&hosting.plain_base());
    let mut text =
        format!("{HEAD}# In the `http` block, before the servers: `include hexaglot-maps.conf;`\n");
    text.push_str("\ngeo $hexaglot_dollar {\n  default \"$\";\n}\n");
    for (at, (pattern, _, said)) in headers(hosting).enumerate().filter(|(_, (pattern, ..))| *pattern != "/*")
    {
        let fits = quoted(&format!("~^{base}{}$", expression(pattern)));
        text.push_str(&format!(
            "\nmap $uri $hexaglot_header_{at} {{\n  default \"\";\n  {fits} {};\n}}\n",
            value(said)
        ));
    }
    text.push_str(&cache(hosting, &base));
    if target.negotiate {
        text.push_str(&language(hosting));
    }
    text
}

/// What the server block includes.
pub fn site(hosting: &Hosting<'_>, target: &Target) -> String {
    let (base, root) = (hosting.plain_base(), served(target));
    let mut text = format!("{HEAD}# In the `server` block of the site: `include hexaglot-site.conf;`\n\n");
    // Below a path, the rest of the server is another's.
    if base.is_empty() {
        text.push_str(&format!("root {};\n", quoted(&root)));
    }
    text.push_str("index index.html;\nabsolute_redirect off;\nserver_tokens off;\n");
    if target.precompress {
        text.push_str("gzip_static on;\n");
    }
    text.push_str(&types());
    for (at, (pattern, name, said)) in headers(hosting).enumerate() {
        let said = if pattern == "/*" { value(said) } else { format!("$hexaglot_header_{at}") };
        text.push_str(&format!("add_header {name} {said} always;\n"));
    }
    text.push_str("add_header Cache-Control $hexaglot_cache;\n");
    text.push_str(&format!("error_page 404 {};\n", quoted(&format!("{base}{}", Hosting::not_found(None)))));
    if target.negotiate {
        text.push_str(&format!(
            "\nadd_header Vary $hexaglot_vary;\nlocation = {} {{\n  if ($hexaglot_language) {{\n    return 302 $hexaglot_language;\n  }}\n  \
             rewrite ^ {} last;\n}}\n",
            quoted(&format!("{base}/")),
            quoted(&format!("{base}/index.html"))
        ));
    }
    if !base.is_empty() {
        text.push_str(&format!(
            "\nlocation = {} {{\n  return 301 {};\n}}\nlocation ^~ {} {{\n  alias {};\n}}\n",
            quoted(&base),
            value(&hosting.address("/")),
            quoted(&format!("{base}/")),
            quoted(&format!("{root}/"))
        ));
    }
    text.push_str(&languages(hosting, &base, &root));
    for (from, to) in &hosting.redirects {
        for from in Hosting::spellings(from) {
            let (from, to) = (quoted(&format!("{base}{from}")), value(&hosting.address(to)));
            text.push_str(&format!("\nlocation = {from} {{\n  return 301 {to};\n}}\n"));
        }
    }
    text
}

const HEAD: &str = "# Written by Hexaglot; change `site.toml` instead.\n";

/// The headers of all patterns without those that say how long a file may be kept.
fn headers<'h>(hosting: &'h Hosting<'_>) -> impl Iterator<Item = (&'h str, &'h str, &'h str)> {
    let all = hosting
        .rules
        .iter()
        .flat_map(|(path, named)| named.iter().map(|(name, value)| (*path, *name, *value)));
    all.filter(|(_, name, _)| !name.eq_ignore_ascii_case(CACHE))
}

/// How long a file may be kept: by the first pattern that fits, the longest first.
fn cache(hosting: &Hosting<'_>, base: &str) -> String {
    let mut text = String::from("\nmap $uri $hexaglot_cache {\n");
    let is_cache = |name: &str| name.eq_ignore_ascii_case(CACHE);
    let mut default = PAGES;
    for (path, named) in hosting.rules.iter().rev() {
        for (_, said) in named.iter().filter(|(name, _)| is_cache(name)) {
            if *path == "/*" {
                default = said;
            } else {
                let fits = format!("~^{base}{}$", expression(path));
                text.push_str(&format!("  {} {};\n", quoted(&fits), value(said)));
            }
        }
    }
    text.push_str(&format!("  default {};\n}}\n", value(default)));
    text
}

/// The first language of the browser that the site has. Browsers write them in the order of preference.
fn language(hosting: &Hosting<'_>) -> String {
    let ranges = ranges(&hosting.languages);
    let any: Vec<&str> = ranges.iter().map(|(range, _)| &**range).collect();
    let skipped = format!("(?:(?![ ]*(?:{})(?![a-z0-9]))[^,]*,)*", any.join("|"));
    let mut text = String::from("\nmap $http_accept_language $hexaglot_language {\n  default \"\";\n");
    for (range, segment) in &ranges {
        let fits = format!("~*^{skipped}[ ]*{range}(?![a-z0-9])");
        let to = hosting.address(&format!("/{segment}/"));
        text.push_str(&format!("  {} {};\n", quoted(&fits), value(&to)));
    }
    let base = hosting.plain_base();
    text.push_str("}\n\nmap $uri $hexaglot_vary {\n  default \"\";\n");
    for path in ["/", "/index.html"] {
        text.push_str(&format!("  {} \"Accept-Language\";\n", quoted(&format!("{base}{path}"))));
    }
    text.push_str("}\n");
    text
}

/// The page for missing addresses of each language.
fn languages(hosting: &Hosting<'_>, base: &str, root: &str) -> String {
    let mut text = String::new();
    for language in &hosting.languages {
        let below = language.folder();
        let alias = match base.is_empty() {
            true => String::new(),
            false => format!("  alias {};\n", quoted(&format!("{root}{below}"))),
        };
        text.push_str(&format!(
            "\nlocation ^~ {} {{\n{alias}  error_page 404 {};\n}}\n",
            quoted(&format!("{base}{below}")),
            quoted(&format!("{base}{}", Hosting::not_found(Some(language))))
        ));
    }
    text
}

/// Content types, since a `types` block replaces the server's own.
fn types() -> String {
    let (mut by_type, mut texts): (BTreeMap<&str, Vec<&str>>, Vec<&str>) = (BTreeMap::new(), Vec::new());
    for (ending, found) in TYPES {
        let (plain, charset) =
            found.split_once(';').map_or((*found, ""), |(plain, charset)| (plain, charset));
        by_type.entry(plain).or_default().push(ending);
        if !charset.is_empty() && plain != "text/html" && !texts.contains(&plain) {
            texts.push(plain);
        }
    }
    let mut text = format!("charset utf-8;\ncharset_types {};\ntypes {{\n", texts.join(" "));
    for (found, endings) in by_type {
        text.push_str(&format!("  {found} {};\n", endings.join(" ")));
    }
    text.push_str("}\ndefault_type application/octet-stream;\n");
    text
}

/// A value in which variables are replaced, in quotation marks. A `$` would begin one, and nothing escapes it.
fn value(value: &str) -> String {
    quoted(value).replace('$', "${hexaglot_dollar}")
}

/// A name or an expression in quotation marks.
fn quoted(value: &str) -> String {
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}
