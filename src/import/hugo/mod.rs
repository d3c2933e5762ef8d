//! A site of Hugo.
//!
//! Languages are in names of files (`about.fr.md`), in folders of content (`contentDir`), or mounted. Templates are not read: what
//! they say by themselves is not in the new site.

mod addresses;
mod menus;
mod pages;
mod settings;

use std::collections::BTreeSet;

use self::addresses::{Rules, term};
use self::settings::Settings;
use super::messages;
use super::old::{Ids, OldFile, OldSite, Taxonomy};
use super::report::Report;
use super::source::Source;
use super::tables;
use super::values::{at, flag, texts, words};
use crate::node::{Node, Value};

/// Reads the site.
pub fn read(source: &Source, report: &mut Report) -> OldSite {
    let settings = settings::read(source, report);
    let root = &settings.root;
    let text = |name: &str| at(root, &[name]).and_then(words);
    let mut site = OldSite {
        title: text("title").unwrap_or_default(),
        base_url: text("baseURL"),
        languages: settings.languages.iter().map(|language| language.language.clone()).collect(),
        ids: ids(root),
        ..OldSite::default()
    };
    let rules = Rules::of(root);
    pages::read(source, &settings, &rules, &mut site, report);
    published(source, root, &mut site);
    site.taxonomies = taxonomies(root, &site);
    messages::read(source, "i18n", &mut site, report);
    tables::read(source, "data", &mut site, report);
    site.menu = menus::main(&settings, &site, report);
    emoji(root, report);
    left(source, &settings, report);
    site
}

fn ids(root: &Node) -> Ids {
    let kind = at(root, &["markup", "goldmark", "parser", "autoHeadingIDType"])
        .or_else(|| at(root, &["markup", "goldmark", "parser", "autoIDType"]));
    match kind.and_then(words).as_deref() {
        Some("blackfriday") => Ids::Blackfriday,
        Some("github-ascii") => Ids::GoldmarkAscii,
        _ => Ids::Goldmark,
    }
}

/// The files of `static/`, those of the site before those of its theme.
fn published(source: &Source, root: &Node, site: &mut OldSite) {
    let mut folders: Vec<String> = at(root, &["staticDir"]).map(texts).unwrap_or_default();
    if folders.is_empty() {
        folders.push("static".to_owned());
    }
    folders.extend(
        at(root, &["theme"])
            .map(texts)
            .unwrap_or_default()
            .iter()
            .map(|theme| format!("themes/{theme}/static")),
    );
    let mut known: BTreeSet<String> = site.files.iter().map(|file| file.address.clone()).collect();
    for folder in folders {
        for file in source.below(&folder) {
            let address = file[folder.trim_matches('/').len()..].to_owned();
            if known.insert(address.clone()) {
                site.files.push(OldFile { source: file.to_owned(), address });
            }
        }
    }
}

/// The taxonomies that pages have values of.
fn taxonomies(root: &Node, site: &OldSite) -> Vec<Taxonomy> {
    let off: Vec<String> = at(root, &["disableKinds"]).map(texts).unwrap_or_default();
    if off.iter().any(|kind| kind.starts_with("term") || kind == "taxonomyTerm") {
        return Vec::new();
    }
    let declared = at(root, &["taxonomies"]).and_then(Node::as_map);
    let names: Vec<String> = match declared {
        Some(fields) => fields.iter().filter_map(|(_, plural)| words(plural)).collect(),
        None => vec!["tags".to_owned(), "categories".to_owned()],
    };
    let is_used = |name: &String| {
        site.pages.iter().any(|page| page.field(name).is_some_and(|node| !matches!(node.value, Value::Null)))
    };
    let fits = |name: &String| {
        name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    };
    let taxonomy = |name: String| Taxonomy { folder: name.clone(), field: name, slug };
    names.into_iter().filter(is_used).filter(fits).map(taxonomy).collect()
}

fn slug(value: &str) -> String {
    term(&value.to_lowercase())
}

fn emoji(root: &Node, report: &mut Report) {
    if at(root, &["enableEmoji"]).and_then(flag) == Some(true) {
        report.left("(settings)", "`enableEmoji`: codes such as `:smile:` stay as they are written");
    }
}

/// Folders that Hugo reads and that have no place here.
fn left(source: &Source, settings: &Settings, report: &mut Report) {
    let own: Vec<&str> =
        settings.languages.iter().filter_map(|language| language.folder.as_deref()).collect();
    let folders = [
        ("layouts", "templates: a theme of Hexaglot takes their place"),
        ("themes", "the theme: its templates are not carried, its `static/` is"),
        ("assets", "files that templates made something of"),
        ("archetypes", "samples of new pages: `hexaglot new` writes them"),
        ("config", "settings of other environments"),
    ];
    for (folder, what) in folders {
        let count =
            source.below(folder).filter(|file| !report.knows(file) && !file.contains("/static/")).count();
        if count > 0 {
            report.left(&format!("{folder}/"), format!("{count} files: {what}"));
        }
    }
    let content = at(&settings.root, &["contentDir"]).and_then(words).unwrap_or_else(|| "content".to_owned());
    for file in source.below(&content).filter(|file| file.ends_with("_content.gotmpl")) {
        report.left(file, "a template that makes pages");
    }
    if !own.is_empty() {
        let is_other = |file: &&str| !own.iter().any(|folder| file.starts_with(&format!("{folder}/")));
        let count = source.below(&content).filter(is_other).count();
        if count > 0 {
            report
                .left(&format!("{content}/"), format!("{count} files outside the folders of all languages"));
        }
    }
}
