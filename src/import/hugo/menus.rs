//! The main menu of a Hugo site: of its settings, or of the front matter of its pages.

use super::settings::Settings;
use crate::import::old::OldSite;
use crate::import::report::Report;
use crate::import::values::{at, items, number, texts, words};
use crate::node::{Node, Value};

/// The addresses in the main menu, in order.
pub fn main(settings: &Settings, site: &OldSite, report: &mut Report) -> Vec<String> {
    let root = &settings.root;
    let default = settings.languages.first().map(|language| language.code.as_str()).unwrap_or_default();
    let of = |node: &Node| -> Vec<Node> {
        let menu = ["menus", "menu"].iter().find_map(|name| at(node, &[name]));
        let main = menu.and_then(|menu| at(menu, &["main"]));
        main.map(|main| items(main).to_vec()).unwrap_or_default()
    };
    let mut entries = of(root);
    if let Some(language) = at(root, &["languages", default]) {
        entries.extend(of(language));
    }
    let mut list: Vec<(i64, String)> = Vec::new();
    for entry in &entries {
        let weight = at(entry, &["weight"]).and_then(number).unwrap_or(0);
        let target = ["pageRef", "url"].iter().find_map(|name| at(entry, &[name]).and_then(words));
        let name = ["name", "title", "identifier"]
            .iter()
            .find_map(|name| at(entry, &[name]).and_then(words))
            .unwrap_or_default();
        match target {
            Some(target) if target.starts_with('/') && !target.contains('#') => list.push((weight, target)),
            _ => report.left("(menus)", format!("the entry `{name}` of the menu `main` leads to no page")),
        }
    }
    for page in site.pages.iter().filter(|page| page.language == 0) {
        let Some(menu) = page.field("menu").or(page.field("menus")) else { continue };
        let weight = match &menu.value {
            Value::Map(_) => match at(menu, &["main"]) {
                Some(main) => at(main, &["weight"]).and_then(number).unwrap_or(0),
                None => continue,
            },
            _ if texts(menu).iter().any(|name| name == "main") => {
                page.field("weight").and_then(number).unwrap_or(0)
            }
            _ => continue,
        };
        list.push((weight, page.address.clone()));
    }
    for name in ["menus", "menu"] {
        let Some(menus) = at(root, &[name]).and_then(Node::as_map) else { continue };
        for (key, _) in menus.iter().filter(|(key, _)| key.name != "main") {
            report.left("(menus)", format!("the menu `{}`", key.name));
        }
    }
    list.sort_by_key(|(weight, _)| *weight);
    list.into_iter().map(|(_, target)| target).collect()
}
