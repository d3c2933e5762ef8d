//! A site of Starlight: `astro.config.mjs`, as far as it can be read without running it, and `src/content/docs/`.

use super::ids;
use super::js;
use super::messages;
use super::names;
use super::old::{Ids, OldFile, OldLanguage, OldPage, OldSite, Shape};
use super::report::Report;
use super::source::Source;
use super::texts;
use super::values::{at, items, words};
use crate::node::{Node, Value};

const DOCS: &str = "src/content/docs/";
const SETTINGS: &[&str] = &["astro.config.mjs", "astro.config.ts", "astro.config.js", "astro.config.mts"];

/// Reads the site.
pub fn read(source: &Source, report: &mut Report) -> OldSite {
    let file = SETTINGS.iter().find(|file| source.has(file)).copied().unwrap_or_default();
    let program = source.text(file, report).unwrap_or_default();
    report.turned(
        file,
        "settings: title, address and languages are in `site.toml`; what a program decides was not read",
    );
    let inner = program.find("starlight(").map_or("", |at| &program[at..]);
    let text = |name: &str| js::find(&program, name).as_ref().and_then(words);
    let mut site = OldSite {
        title: js::find(inner, "title").as_ref().and_then(title).unwrap_or_default(),
        base_url: address_of(&program, text("site"), text("base")),
        languages: languages(&program, text("defaultLocale")),
        has_fallback: true,
        ids: Ids::Slugger,
        ..OldSite::default()
    };
    pages(source, &mut site, report);
    let sidebar = js::find(inner, "sidebar");
    let mut order = 0;
    sidebar.iter().for_each(|sidebar| weigh(sidebar, &mut order, &mut site));
    redirects(&program, &mut site);
    files(source, &mut site);
    messages::read(source, "src/content/i18n", &mut site, report);
    for (folder, what) in
        [("src/components", "components"), ("src/pages", "pages that are programs"), ("src/styles", "styles")]
    {
        let count = source.below(folder).count();
        if count > 0 {
            report.left(&format!("{folder}/"), format!("{count} files: {what}"));
        }
    }
    site
}

/// A title, or that in the first of several languages.
fn title(node: &Node) -> Option<String> {
    words(node).or_else(|| node.as_map().and_then(|fields| words(&fields.first()?.1)))
}

fn address_of(program: &str, site: Option<String>, base: Option<String>) -> Option<String> {
    // A default behind other ways to set it: `x || 'https://…'`.
    let by_default = || {
        let line = program
            .lines()
            .find(|line| line.contains("site = ") || line.trim_start().starts_with("site:"))?;
        let start = line.find("'http").or_else(|| line.find("\"http"))?;
        line[start + 1..].split(['\'', '"']).next().map(str::to_owned)
    };
    let site = site.filter(|site| site.starts_with("http")).or_else(by_default)?;
    let base = base.unwrap_or_default();
    Some(format!("{}/{}", site.trim_end_matches('/'), base.trim_matches('/')))
}

fn languages(program: &str, default: Option<String>) -> Vec<OldLanguage> {
    let locales = js::find(program, "locales");
    let mut list: Vec<OldLanguage> = Vec::new();
    for (key, node) in locales.as_ref().and_then(Node::as_map).unwrap_or_default() {
        let text = |name: &str| at(node, &[name]).and_then(words);
        let is_root = key.name == "root";
        let (segment, tag) =
            names::language(&text("lang").filter(|_| is_root).unwrap_or_else(|| key.name.clone()));
        let tag = text("lang").map_or(tag, |lang| names::language(&lang).1);
        let prefix = if is_root { String::new() } else { key.name.clone() };
        let rtl = text("dir").map(|dir| dir == "rtl");
        let language = OldLanguage { segment, tag, name: text("label"), rtl, prefix };
        if is_root || default.as_deref() == Some(&key.name) {
            list.insert(0, language)
        } else {
            list.push(language)
        }
    }
    if list.is_empty() {
        let (segment, tag) = names::language(default.as_deref().unwrap_or("en"));
        list.push(OldLanguage { segment, tag, ..OldLanguage::default() });
    }
    list
}

fn pages(source: &Source, site: &mut OldSite, report: &mut Report) {
    let all: Vec<&str> = source.below(DOCS).collect();
    for file in all {
        let below = &file[DOCS.len()..];
        let first = below.split('/').next().unwrap_or_default();
        let by_folder = site
            .languages
            .iter()
            .position(|language| !language.prefix.is_empty() && language.prefix == first);
        let language = by_folder
            .or_else(|| site.languages.iter().position(|language| language.prefix.is_empty()))
            .unwrap_or(0);
        let inside = if by_folder.is_some() { below[first.len()..].trim_start_matches('/') } else { below };
        if !texts::is_text(file) {
            if file.ends_with(".mdoc") {
                report.left(file, "a text in Markdoc");
            } else {
                site.files.push(OldFile { source: file.to_owned(), address: format!("/{below}") });
            }
            continue;
        }
        let stem = texts::stem(inside);
        if stem == "404" {
            report.left(file, "the page for missing addresses: the theme has one");
            continue;
        }
        if below.split('/').any(|part| part.starts_with('_')) {
            report.left(file, "a part of other texts");
            continue;
        }
        let Some(mut page) = texts::read(source, file, report) else { continue };
        let (path, shape) =
            match stem.strip_suffix("index").filter(|rest| rest.is_empty() || rest.ends_with('/')) {
                Some("") => (String::new(), Shape::Section),
                Some(folder) => (folder.trim_end_matches('/').to_owned(), Shape::Folder),
                None => (stem.to_owned(), Shape::Flat),
            };
        let slugs = path.split('/').map(|part| ids::base(Ids::Slugger, part)).collect::<Vec<_>>().join("/");
        let prefix = site.languages[language].prefix.clone();
        page.address = match page.text("slug") {
            Some(slug) => texts::address(&[slug]),
            None => texts::address(&[&prefix, &slugs]),
        };
        let hero = page.field("hero").and_then(|hero| at(hero, &["tagline"])).and_then(words);
        if let Some(tagline) = hero.filter(|_| page.body.trim().is_empty()) {
            page.body = format!("{tagline}\n");
        }
        page.language = language;
        page.entry = names::entry(&slugs);
        page.shape = shape;
        site.pages.push(page);
    }
}

/// The order of the list of pages.
fn weigh(sidebar: &Node, order: &mut i64, site: &mut OldSite) {
    for item in items(sidebar) {
        let slug = match &item.value {
            Value::Text(slug) => Some(slug.clone()),
            _ => ["slug", "link"].iter().find_map(|name| at(item, &[name]).and_then(words)),
        };
        if let Some(slug) = slug {
            *order += 1;
            let entry = names::entry(slug.trim_matches('/'));
            let has_own = |page: &OldPage| {
                page.field("sidebar").is_some_and(|sidebar| at(sidebar, &["order"]).is_some())
            };
            for page in site.pages.iter_mut().filter(|page| page.entry == entry && !has_own(page)) {
                page.weight = Some(*order);
            }
        }
        if let Some(inner) = at(item, &["items"]) {
            weigh(inner, order, site);
        }
    }
}

fn redirects(program: &str, site: &mut OldSite) {
    let list = js::find(program, "redirects");
    for (key, node) in list.as_ref().and_then(Node::as_map).unwrap_or_default() {
        let target = words(node).or_else(|| at(node, &["destination"]).and_then(words));
        if let Some(target) = target {
            site.redirects.push((key.name.clone(), texts::address(&[&target])));
        }
    }
}

/// Published files, and those that texts name by their path.
fn files(source: &Source, site: &mut OldSite) {
    for file in source.below("public") {
        site.files.push(OldFile { source: file.to_owned(), address: file["public".len()..].to_owned() });
    }
    for file in source.below("src/assets") {
        site.files.push(OldFile { source: file.to_owned(), address: file["src".len()..].to_owned() });
    }
}
