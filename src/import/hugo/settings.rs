//! The settings of a Hugo site: one file, or the files of `config/_default/`, put together.

use crate::import::front;
use crate::import::names;
use crate::import::old::OldLanguage;
use crate::import::report::Report;
use crate::import::source::Source;
use crate::import::values::{at, flag, number, words};
use crate::node::{Key, Node, Value};

/// Endings of settings.
const ENDINGS: &[&str] = &["toml", "yaml", "yml", "json"];

/// All settings.
pub struct Settings {
    /// As one map.
    pub root: Node,
    /// The languages, that of originals first.
    pub languages: Vec<Language>,
}

/// A language, and the folder of its content.
pub struct Language {
    /// As all generators have them.
    pub language: OldLanguage,
    /// Its code in names of files.
    pub code: String,
    /// The folder of its content, if it has one of its own.
    pub folder: Option<String>,
}

/// Reads all settings.
pub fn read(source: &Source, report: &mut Report) -> Settings {
    let mut root = Node::empty_map(0..0);
    for name in ["hugo", "config"] {
        for ending in ENDINGS {
            load(source, &format!("{name}.{ending}"), &[], &mut root, report);
        }
    }
    let files: Vec<String> = source.below("config/_default").map(str::to_owned).collect();
    for file in files {
        let Some((stem, ending)) = file.trim_start_matches("config/_default/").rsplit_once('.') else {
            continue;
        };
        if !ENDINGS.contains(&ending) {
            continue;
        }
        // `menus.fr.toml` is the menu of French.
        let path: Vec<String> = match stem.split_once('.') {
            _ if matches!(stem, "hugo" | "config") => Vec::new(),
            Some(("languages", code)) => vec!["languages".to_owned(), code.to_owned()],
            Some((name, code)) => vec!["languages".to_owned(), code.to_owned(), name.to_owned()],
            None => stem.split('/').map(str::to_owned).collect(),
        };
        load(source, &file, &path, &mut root, report);
    }
    let languages = languages(&root);
    Settings { root, languages }
}

fn load(source: &Source, file: &str, path: &[String], root: &mut Node, report: &mut Report) {
    if !source.has(file) {
        return;
    }
    let Some(node) = source.text(file, report).and_then(|text| front::file(file, &text, report)) else {
        return;
    };
    report.turned(file, "settings: title, address, languages, menus and taxonomies are in `site.toml`");
    let wrapped = path.iter().rev().fold(node, |node, name| front::map(vec![(name.clone(), node)]));
    merge(root, wrapped);
}

/// Adds what is missing.
fn merge(to: &mut Node, from: Node) {
    let (Value::Map(to), Value::Map(from)) = (&mut to.value, from.value) else { return };
    for (key, node) in from {
        match to.iter_mut().find(|(known, _)| known.name.eq_ignore_ascii_case(&key.name)) {
            Some((_, known)) => merge(known, node),
            None => to.push((Key { name: key.name, range: 0..0 }, node)),
        }
    }
}

fn languages(root: &Node) -> Vec<Language> {
    let default = at(root, &["defaultContentLanguage"]).and_then(words).unwrap_or_else(|| "en".to_owned());
    let in_folder = at(root, &["defaultContentLanguageInSubdir"]).and_then(flag) == Some(true);
    let off: Vec<String> =
        at(root, &["disableLanguages"]).map(crate::import::values::texts).unwrap_or_default();
    let Some(list) = at(root, &["languages"]).and_then(Node::as_map).filter(|list| !list.is_empty()) else {
        let code = at(root, &["locale"]).or_else(|| at(root, &["languageCode"])).and_then(words);
        let (_, tag) = names::language(code.as_deref().unwrap_or(&default));
        let (segment, _) = names::language(&default);
        return vec![Language {
            language: OldLanguage { segment, tag, ..OldLanguage::default() },
            code: default,
            folder: None,
        }];
    };
    let mut languages: Vec<(i64, Language)> = Vec::new();
    for (key, node) in list {
        let text = |names: &[&str]| names.iter().find_map(|name| at(node, &[name]).and_then(words));
        if off.contains(&key.name) || at(node, &["disabled"]).and_then(flag) == Some(true) {
            continue;
        }
        let (segment, by_key) = names::language(&key.name);
        let code = text(&["locale", "languageCode"]).map(|code| names::language(&code).1);
        let tag = code.filter(|tag| tag.split('-').next() == by_key.split('-').next()).unwrap_or(by_key);
        let is_default = key.name.eq_ignore_ascii_case(&default);
        let prefix = if is_default && !in_folder { String::new() } else { segment.clone() };
        let rtl = text(&["languageDirection", "direction"]).map(|direction| direction == "rtl");
        let name = text(&["languageName", "label"]);
        let weight = at(node, &["weight"]).and_then(number).unwrap_or(0);
        let order = if is_default { i64::MIN } else { weight };
        let folder = text(&["contentDir"]).map(|folder| folder.trim_matches('/').to_owned());
        let language = OldLanguage { segment, tag, name, rtl, prefix };
        languages.push((order, Language { language, code: key.name.clone(), folder }));
    }
    languages.sort_by_key(|(order, _)| *order);
    mounts(root, &mut languages);
    languages.into_iter().map(|(_, language)| language).collect()
}

/// Folders of content that are mounted for a language.
fn mounts(root: &Node, languages: &mut [(i64, Language)]) {
    for mount in at(root, &["module", "mounts"]).map(crate::import::values::items).unwrap_or_default() {
        let text = |name: &str| at(mount, &[name]).and_then(words);
        if text("target").as_deref() != Some("content") {
            continue;
        }
        let (Some(code), Some(folder)) = (text("lang"), text("source")) else { continue };
        for (_, language) in languages.iter_mut().filter(|(_, language)| language.code == code) {
            language.folder.get_or_insert_with(|| folder.trim_matches('/').to_owned());
        }
    }
}
