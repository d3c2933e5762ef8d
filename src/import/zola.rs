//! A site of Zola: `config.toml`, `content/` with the language in names of files, files beside pages, `static/`.

use super::front;
use super::ids;
use super::names;
use super::old::{Ids, OldFile, OldLanguage, OldSite, Shape, Taxonomy};
use super::report::Report;
use super::source::Source;
use super::texts;
use super::values::{at, items, words};
use crate::node::Node;
use crate::url;

/// Reads the site.
pub fn read(source: &Source, report: &mut Report) -> OldSite {
    let file = if source.has("zola.toml") { "zola.toml" } else { "config.toml" };
    let settings = source.text(file, report).and_then(|text| front::file(file, &text, report));
    let settings = settings.unwrap_or_else(|| Node::empty_map(0..0));
    report.turned(file, "settings: title, address, languages and taxonomies are in `site.toml`");
    let text = |name: &str| at(&settings, &[name]).and_then(words);
    let mut site = OldSite {
        title: text("title").unwrap_or_default(),
        base_url: text("base_url"),
        languages: languages(&settings, text("default_language")),
        ids: Ids::Zola,
        ..OldSite::default()
    };
    pages(source, &mut site, report);
    site.taxonomies = taxonomies(&settings, &site);
    let themes = text("theme").map(|theme| format!("themes/{theme}/static"));
    for folder in std::iter::once("static".to_owned()).chain(themes) {
        for file in source.below(&folder) {
            let address = file[folder.len()..].to_owned();
            if !site.files.iter().any(|known| known.address == address) {
                site.files.push(OldFile { source: file.to_owned(), address });
            }
        }
    }
    for (folder, what) in [
        ("templates", "templates: a theme of Hexaglot takes their place"),
        ("sass", "styles"),
        ("themes", "the theme: its templates are not carried"),
    ] {
        let count = source.below(folder).filter(|file| !file.contains("/static/")).count();
        if count > 0 {
            report.left(&format!("{folder}/"), format!("{count} files: {what}"));
        }
    }
    if at(&settings, &["extra"]).is_some() {
        report.left(file, "`[extra]`: settings of the theme");
    }
    site
}

fn languages(settings: &Node, default: Option<String>) -> Vec<OldLanguage> {
    let default = default.unwrap_or_else(|| "en".to_owned());
    let language = |code: &str, prefix: &str| {
        let (segment, tag) = names::language(code);
        OldLanguage { segment, tag, prefix: prefix.to_owned(), ..OldLanguage::default() }
    };
    let mut list = vec![language(&default, "")];
    let others = at(settings, &["languages"]).and_then(Node::as_map).unwrap_or_default();
    list.extend(
        others.iter().filter(|(key, _)| key.name != default).map(|(key, _)| language(&key.name, &key.name)),
    );
    list
}

fn taxonomies(settings: &Node, site: &OldSite) -> Vec<Taxonomy> {
    let names = at(settings, &["taxonomies"])
        .map(items)
        .unwrap_or_default()
        .iter()
        .filter_map(|node| at(node, &["name"]).and_then(words));
    let is_used = |name: &String| {
        site.pages.iter().any(|page| page.field("taxonomies").is_some_and(|node| at(node, &[name]).is_some()))
    };
    let fits = |name: &String| {
        name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    };
    names
        .filter(is_used)
        .filter(fits)
        .map(|name| Taxonomy { folder: name.clone(), field: name, slug })
        .collect()
}

fn slug(value: &str) -> String {
    ids::base(Ids::Zola, value)
}

fn pages(source: &Source, site: &mut OldSite, report: &mut Report) {
    let folder = "content/";
    let all: Vec<&str> = source.below(folder).collect();
    let mut beside = Vec::new();
    for file in all {
        let below = &file[folder.len()..];
        if !file.ends_with(".md") {
            beside.push(file);
            continue;
        }
        let Some(mut page) = texts::read(source, file, report) else { continue };
        let stem = texts::stem(below);
        let by_name = stem.rsplit_once('.').and_then(|(rest, code)| {
            let language = site
                .languages
                .iter()
                .position(|language| language.segment == code.to_lowercase().replace('_', "-"))?;
            Some((rest, language))
        });
        let (stem, language) = by_name.unwrap_or((stem, 0));
        let (folders, name) = stem.rsplit_once('/').unwrap_or(("", stem));
        let (path, shape) = match name {
            "_index" => (folders, Shape::Section),
            "index" => (folders, Shape::Folder),
            _ => (stem, Shape::Flat),
        };
        let prefix = site.languages[language].prefix.clone();
        let (above, last) = path.rsplit_once('/').unwrap_or(("", path));
        // A date in the name is the date of the page.
        let dated = last.get(..10).filter(|_| shape != Shape::Section).and_then(super::values::day);
        if let Some(day) = dated.as_ref().filter(|_| page.field("date").is_none()) {
            page.front.push(("date".to_owned(), super::emit::text(day.as_str())));
        }
        let bare = dated.as_ref().map_or(last, |_| last[10..].trim_start_matches(['-', '_']));
        let slug = page
            .text("slug")
            .map_or_else(|| ids::base(Ids::Zola, if bare.is_empty() { last } else { bare }), str::to_owned);
        let above: Vec<String> = above.split('/').map(|part| ids::base(Ids::Zola, part)).collect();
        page.address = match page.text("path") {
            Some(path) => texts::address(&[&prefix, path]),
            None if shape == Shape::Section => texts::address(&[&prefix, path]),
            None => texts::address(&[&prefix, &above.join("/"), &slug]),
        };
        page.language = language;
        page.entry = names::entry(path);
        page.shape = if path.is_empty() { Shape::Section } else { shape };
        if page.field("render").and_then(super::values::flag) == Some(false) {
            report.left(file, "a text without an address of its own, for templates");
            continue;
        }
        site.pages.push(page);
    }
    resources(beside, site);
}

/// The addresses of files beside pages: they are below the page around them.
fn resources(beside: Vec<&str>, site: &mut OldSite) {
    for file in beside {
        let mut above = url::folder(file);
        let name = loop {
            let heads =
                site.pages.iter().filter(|page| page.language == 0 && url::folder(&page.source) == above);
            let head = heads.into_iter().find(|page| page.shape != Shape::Flat);
            if let Some(page) = head {
                break format!("{}{}", page.address, &file[above.len() + 1..]);
            }
            if above.is_empty() {
                break file["content".len()..].to_owned();
            }
            above = url::folder(above);
        };
        site.files.push(OldFile { source: file.to_owned(), address: name });
    }
}
