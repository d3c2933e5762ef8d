//! Rules of `[headers]` in `site.toml`: each must match an address in the address book.

use std::collections::BTreeSet;

use super::whole::Site;
use crate::config::Config;
use crate::diag::{Code, Diagnostics, did_you_mean};
use crate::source::Place;
use crate::url;

/// Reports paths at which nothing is published.
pub fn check(site: &Site, config: &Config, diags: &mut Diagnostics) {
    let mut reported: BTreeSet<&Place> = BTreeSet::new();
    for header in &config.headers {
        let Some(place) = header.place.as_ref().filter(|place| !reported.contains(place)) else { continue };
        let typed = url::decode(&header.path).unwrap_or(header.path.as_str().into());
        let book = site.published(config);
        let start = typed.find(['*', ':']).map(|at| &typed[..at]);
        let is_for_something = match start {
            // These folders belong to the program, even if they are empty.
            Some("/files/" | "/assets/") => true,
            Some(start) => book.addresses().any(|address| address.starts_with(start)),
            None => book.find(&typed).is_some(),
        };
        if is_for_something {
            continue;
        }
        reported.insert(place);
        let all: Vec<String> = book.addresses().collect();
        let known: BTreeSet<String> = match start {
            Some(_) => all.iter().flat_map(|address| folders(address)).collect(),
            None => all.into_iter().collect(),
        };
        let near = did_you_mean(&typed, known.iter().map(String::as_str));
        diags
            .report(Code::UnusedRule, place.clone(), format!("nothing is published at `{}`", header.path))
            .help(near.unwrap_or_else(|| {
                "write a path of the published site, such as `/*` or `/files/*`, or remove the table"
                    .to_owned()
            }));
    }
}

/// The rules for the folders that an address is in.
fn folders(address: &str) -> impl Iterator<Item = String> {
    address.match_indices('/').map(|(at, _)| format!("{}/*", &address[..at]))
}
