//! A site of Docusaurus: `docusaurus.config.js`, as far as it can be read without running it, `docs/`, `blog/`, `src/pages/` and
//! `i18n/`.

use super::front;
use super::js;
use super::names;
use super::old::{Ids, OldFile, OldLanguage, OldPage, OldSite, Shape};
use super::report::Report;
use super::source::Source;
use super::texts;
use super::values::{at, number, words};
use crate::url;

const SETTINGS: &[&str] = &["docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs"];

/// Folders of texts: that of originals, that of translations, and their address.
const FOLDERS: &[(&str, &str, &str)] = &[
    ("docs/", "docusaurus-plugin-content-docs/current/", "docs"),
    ("blog/", "docusaurus-plugin-content-blog/", "blog"),
    ("src/pages/", "docusaurus-plugin-content-pages/", ""),
];

/// Reads the site.
pub fn read(source: &Source, report: &mut Report) -> OldSite {
    let file = SETTINGS.iter().find(|file| source.has(file)).copied().unwrap_or_default();
    let program = source.text(file, report).unwrap_or_default();
    report.turned(
        file,
        "settings: title, address and languages are in `site.toml`; what a program decides was not read",
    );
    let text = |name: &str| js::find(&program, name).as_ref().and_then(words);
    let base = text("baseUrl").unwrap_or_default();
    let mut site = OldSite {
        title: text("title").unwrap_or_default(),
        base_url: text("url").map(|url| format!("{}/{}", url.trim_end_matches('/'), base.trim_matches('/'))),
        languages: languages(&program),
        has_fallback: true,
        ids: Ids::Slugger,
        ..OldSite::default()
    };
    // Documents may be at the root: `routeBasePath: '/'`.
    let docs = text("routeBasePath").map(|path| path.trim_matches('/').to_owned());
    for (originals, translations, at_address) in FOLDERS {
        let address = if *at_address == "docs" { docs.as_deref().unwrap_or(at_address) } else { at_address };
        for language in 0..site.languages.len() {
            let code = site.languages[language].tag.clone();
            let folder = match language {
                0 => (*originals).to_owned(),
                _ => [code, site.languages[language].segment.clone()]
                    .iter()
                    .map(|code| format!("i18n/{code}/{translations}"))
                    .find(|folder| source.below(folder).next().is_some())
                    .unwrap_or_default(),
            };
            if !folder.is_empty() {
                pages(source, &folder, (language, address), &mut site, report);
            }
        }
    }
    for file in source.below("static") {
        site.files.push(OldFile { source: file.to_owned(), address: file["static".len()..].to_owned() });
    }
    left(source, report);
    site
}

fn languages(program: &str) -> Vec<OldLanguage> {
    let i18n = js::find(program, "i18n");
    let default = i18n
        .as_ref()
        .and_then(|node| at(node, &["defaultLocale"]))
        .and_then(words)
        .unwrap_or_else(|| "en".to_owned());
    let mut codes =
        i18n.as_ref().and_then(|node| at(node, &["locales"])).map(super::values::texts).unwrap_or_default();
    codes.retain(|code| *code != default);
    codes.insert(0, default.clone());
    let language = |code: String| {
        let own = i18n.as_ref().and_then(|node| at(node, &["localeConfigs", &code]));
        let text = |name: &str| own.and_then(|node| at(node, &[name])).and_then(words);
        let (segment, tag) = names::language(&code);
        let rtl = text("direction").map(|direction| direction == "rtl");
        let prefix = if code == default { String::new() } else { code };
        OldLanguage { segment, tag, name: text("label"), rtl, prefix }
    };
    codes.into_iter().map(language).collect()
}

fn pages(
    source: &Source,
    folder: &str,
    (language, base): (usize, &str),
    site: &mut OldSite,
    report: &mut Report,
) {
    let prefix = site.languages[language].prefix.clone();
    let all: Vec<&str> = source.below(folder).collect();
    for file in all {
        let below = &file[folder.len()..];
        let name = below.rsplit('/').next().unwrap_or_default();
        if name.starts_with("_category_.") {
            category(source, file, (folder, below), (language, base), site, report);
            continue;
        }
        if below.split('/').any(|part| part.starts_with('_')) {
            report.left(file, "a part of other texts");
            continue;
        }
        if !texts::is_text(file) {
            if name.ends_with(".js")
                || name.ends_with(".tsx")
                || name.ends_with(".jsx")
                || name.ends_with(".ts")
            {
                report.left(file, "a page that is a program");
            } else {
                site.files.push(OldFile {
                    source: file.to_owned(),
                    address: texts::address(&[&prefix, base, url::folder(below)]) + name,
                });
            }
            continue;
        }
        let Some(mut page) = texts::read(source, file, report) else { continue };
        // All texts are MDX.
        page.is_mdx = true;
        let path = plain(texts::stem(below));
        let (folders, stem) = path.rsplit_once('/').unwrap_or(("", &path));
        let is_head = ["index", "README", "readme"].contains(&stem)
            || folders.rsplit('/').next() == Some(stem) && !folders.is_empty();
        let path = if is_head { folders.to_owned() } else { path.clone() };
        let dated = (base == "blog").then(|| dated(&mut page, &path)).flatten();
        let place = dated.unwrap_or_else(|| match page.text("id").filter(|_| !is_head) {
            Some(id) => texts::address(&[folders, id]),
            None => texts::address(&[&path]),
        });
        page.address = match page.text("slug") {
            Some(slug) if slug.starts_with('/') => texts::address(&[&prefix, base, slug]),
            Some(slug) => texts::address(&[&prefix, base, folders, slug]),
            None => texts::address(&[&prefix, base, &place]),
        };
        page.language = language;
        page.entry = names::entry(&format!("{base}/{path}"));
        page.shape = Shape::of_page(&page.entry, is_head);
        site.pages.push(page);
    }
}

/// The address of a post, whose date is in its name.
fn dated(page: &mut OldPage, path: &str) -> Option<String> {
    let (date, rest) = (path.get(..10)?, path.get(10..)?);
    let day = super::values::day(date)?;
    if page.field("date").is_none() {
        page.front.push(("date".to_owned(), super::emit::text(day.as_str())));
    }
    Some(texts::address(&[&day.replace('-', "/"), rest.trim_start_matches(['-', '/'])]))
}

/// A path without numbers that only order it: `01-intro` is `intro`.
fn plain(path: &str) -> String {
    let part = |part: &str| {
        let rest = part.trim_start_matches(|sign: char| sign.is_ascii_digit());
        let is_number = rest.len() < part.len() && part.len() - rest.len() < 4;
        let rest = rest.trim_start_matches([' ', '.', '-', '_']);
        let is_date = rest.starts_with(|sign: char| sign.is_ascii_digit());
        if is_number && !rest.is_empty() && !is_date { rest.to_owned() } else { part.to_owned() }
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// A folder with a name, a place and a list.
fn category(
    source: &Source,
    file: &str,
    (folder, below): (&str, &str),
    (language, base): (usize, &str),
    site: &mut OldSite,
    report: &mut Report,
) {
    let Some(node) = source.text(file, report).and_then(|text| front::file(file, &text, report)) else {
        return;
    };
    let path = plain(url::folder(below));
    let text = |names: &[&str]| at(&node, names).and_then(words);
    let prefix = site.languages[language].prefix.clone();
    let address = match text(&["link", "slug"]) {
        Some(slug) => texts::address(&[&prefix, base, &slug]),
        None => texts::address(&[&prefix, base, "category", &names::entry(&path)]),
    };
    let has_head = source.below(&format!("{folder}{}", url::folder(below))).any(|file| {
        let name = file.rsplit('/').next().unwrap_or_default();
        url::folder(file).ends_with(url::folder(below))
            && matches!(texts::stem(name), "index" | "README" | "readme")
    });
    if has_head {
        report.left(file, "the folder has a page of its own");
        return;
    }
    let title = text(&["label"]).unwrap_or_else(|| names::title(&path));
    site.pages.push(OldPage {
        source: file.to_owned(),
        language,
        entry: names::entry(&format!("{base}/{path}")),
        shape: Shape::Section,
        body: text(&["link", "description"]).unwrap_or_default(),
        address,
        title,
        weight: at(&node, &["position"]).and_then(number),
        ..OldPage::default()
    });
    report.turned(file, "the folder is a section");
}

fn left(source: &Source, report: &mut Report) {
    let folders = [
        ("versioned_docs", "texts of earlier versions"),
        ("versioned_sidebars", "lists of earlier versions"),
        ("src/components", "components"),
        ("src/theme", "components of the theme"),
        ("src/css", "styles"),
    ];
    for (folder, what) in folders {
        let count = source.below(folder).count();
        if count > 0 {
            report.left(&format!("{folder}/"), format!("{count} files: {what}"));
        }
    }
    for file in ["sidebars.js", "sidebars.ts"].iter().filter(|file| source.has(file)) {
        report.left(file, "the order of pages follows from `sidebar_position` and names");
    }
    for file in source.below("i18n").filter(|file| file.ends_with(".json") && !file.contains("_category_")) {
        report.left(file, "texts of the interface, for components");
    }
}
