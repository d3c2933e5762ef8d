//! `staticwebapp.config.json` of Azure Static Web Apps.

use serde_json::{Map, Value, json};

use super::description::Hosting;
use crate::url::TYPES;

/// Whether a route can have a pattern: one `*`, at its end.
pub fn takes(pattern: &str) -> bool {
    let bare = pattern.strip_suffix('*').unwrap_or(pattern);
    !bare.contains(['*', ':'])
}

/// The configuration.
pub fn config(hosting: &Hosting<'_>) -> String {
    let mut routes: Vec<Value> = Vec::new();
    for (from, to) in &hosting.redirects {
        let to = hosting.address(to);
        routes.extend(
            Hosting::spellings(from)
                .map(|from| json!({ "route": hosting.address(from), "redirect": to, "statusCode": 301 })),
        );
    }
    // The first route that fits is the only one.
    for (path, named) in hosting.rules.iter().rev().filter(|(path, _)| **path != "/*" && takes(path)) {
        routes.push(json!({ "route": hosting.address(path), "headers": named }));
    }
    let mut global: Map<String, Value> = Map::new();
    let all = hosting.rules.get("/*").into_iter().flatten();
    global.extend(all.map(|(name, value)| ((*name).to_owned(), json!(value))));
    global.entry("Cache-Control").or_insert_with(|| json!(super::rules::PAGES));
    let types: Map<String, Value> =
        TYPES.iter().map(|(ending, found)| (format!(".{ending}"), json!(found))).collect();
    let config = json!({
        "trailingSlash": "always",
        "routes": routes,
        "globalHeaders": global,
        "responseOverrides": { "404": { "rewrite": hosting.address(&Hosting::not_found(None)) } },
        "mimeTypes": types,
    });
    format!("{config:#}\n")
}
