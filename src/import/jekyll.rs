//! A site of Jekyll, with Polyglot or without: `_config.yml`, pages with front matter anywhere, `_posts/`, collections.

use super::front;
use super::html;
use super::names;
use super::old::{Ids, OldFile, OldLanguage, OldPage, OldSite, Shape};
use super::report::Report;
use super::source::Source;
use super::texts;
use super::values::{at, day, flag, texts as list, words};
use crate::node::{Node, Value};

/// Folders and files that are no pages.
const TOOLS: &[&str] =
    &["_site/", "vendor/", "_sass/", "_layouts/", "_includes/", "_data/", "_plugins/", "_config."];

/// Reads the site.
pub fn read(source: &Source, report: &mut Report) -> OldSite {
    let file = ["_config.yml", "_config.yaml", "_config.toml"]
        .into_iter()
        .find(|file| source.has(file))
        .unwrap_or_default();
    let settings = source.text(file, report).and_then(|text| front::file(file, &text, report));
    let settings = settings.unwrap_or_else(|| Node::empty_map(0..0));
    report.turned(file, "settings: title, address and languages are in `site.toml`");
    let text = |name: &str| at(&settings, &[name]).and_then(words);
    let base = text("baseurl").unwrap_or_default();
    let mut site = OldSite {
        title: text("title").unwrap_or_default(),
        base_url: text("url").map(|url| format!("{}/{}", url.trim_end_matches('/'), base.trim_matches('/'))),
        languages: languages(&settings),
        ids: Ids::Kramdown,
        ..OldSite::default()
    };
    let excluded: Vec<String> = at(&settings, &["exclude"]).map(list).unwrap_or_default();
    for file in source.files.clone() {
        let is_out = excluded
            .iter()
            .any(|name| file == *name || file.starts_with(&format!("{}/", name.trim_end_matches('/'))));
        if is_out
            || TOOLS.iter().any(|tool| file.starts_with(tool))
            || !file.contains('/') && is_of_project(&file)
        {
            continue;
        }
        page(source, &settings, &file, &mut site, report);
    }
    joined(&mut site);
    for (folder, what) in [
        ("_layouts", "templates"),
        ("_includes", "parts of templates"),
        ("_sass", "styles"),
        ("_data", "data"),
        ("_plugins", "programs"),
    ] {
        let count = source.below(folder).count();
        if count > 0 {
            report.left(&format!("{folder}/"), format!("{count} files: {what}"));
        }
    }
    site
}

fn is_of_project(file: &str) -> bool {
    let upper = file.trim_end_matches(".md");
    ["Gemfile", "Gemfile.lock", "Rakefile", "package.json", "package-lock.json"].contains(&file)
        || ["README", "LICENSE", "CONTRIBUTING", "CHANGELOG", "CODE_OF_CONDUCT"].contains(&upper)
        || file.ends_with(".gemspec")
}

fn languages(settings: &Node) -> Vec<OldLanguage> {
    let text = |name: &str| at(settings, &[name]).and_then(words);
    let default = text("default_lang").or(text("lang")).or(text("locale")).unwrap_or_else(|| "en".to_owned());
    let mut codes: Vec<String> = at(settings, &["languages"]).map(list).unwrap_or_default();
    codes.retain(|code| *code != default);
    codes.insert(0, default.clone());
    let language = |code: String| {
        let (segment, tag) = names::language(&code);
        let prefix = if code == default { String::new() } else { code };
        OldLanguage { segment, tag, prefix, ..OldLanguage::default() }
    };
    codes.into_iter().map(language).collect()
}

fn page(source: &Source, settings: &Node, file: &str, site: &mut OldSite, report: &mut Report) {
    let is_html = file.ends_with(".html") || file.ends_with(".htm");
    let has_front = |text: &str| text.starts_with("---\n") || text.starts_with("---\r\n");
    let may_be = texts::is_text(file) || is_html;
    let is_page = may_be && std::fs::read_to_string(source.path(file)).is_ok_and(|text| has_front(&text));
    let collection = file.strip_prefix('_').and_then(|rest| rest.split_once('/')).map(|(name, _)| name);
    if !is_page {
        if collection.is_none() {
            site.files.push(OldFile { source: file.to_owned(), address: format!("/{file}") });
        }
        return;
    }
    let Some(mut page) = texts::read(source, file, report) else { return };
    if is_html {
        page.body = html::block(&page.body);
    }
    let named = page.text("lang").map(|lang| names::language(lang).0);
    let below = collection.map_or(file, |name| &file[name.len() + 2..]);
    let first = below.split('/').next().unwrap_or_default();
    let by_folder = site
        .languages
        .iter()
        .position(|language| language.prefix == first && !first.is_empty() && below.contains('/'));
    let language = named
        .and_then(|segment| site.languages.iter().position(|language| language.segment == segment))
        .or(by_folder)
        .unwrap_or(0);
    let below = if by_folder.is_some() { &below[first.len() + 1..] } else { below };
    let stem = texts::stem(below);
    let prefix = site.languages[language].prefix.clone();
    let is_post = collection == Some("posts") || file.contains("/_posts/");
    let (path, place) =
        if is_post { post(&mut page, settings, stem) } else { plain(&page, settings, collection, stem) };
    let file_like = place.ends_with(".html");
    let whole = texts::address(&[&prefix, &place]);
    page.address = if file_like { whole.trim_end_matches('/').to_owned() } else { whole };
    page.language = language;
    page.entry = names::entry(&path);
    page.shape = Shape::of_page(&page.entry, false);
    site.pages.push(page);
}

/// The path and the address of a post.
fn post(page: &mut OldPage, settings: &Node, stem: &str) -> (String, String) {
    let name = stem.rsplit('/').next().unwrap_or(stem);
    let by_name = name.get(..10).and_then(day);
    let slug = by_name.as_ref().map_or(name, |_| name[10..].trim_start_matches('-')).to_owned();
    let date = page.text("date").and_then(day).or(by_name).unwrap_or_default();
    if page.field("date").is_none() && !date.is_empty() {
        page.front.push(("date".to_owned(), super::emit::text(date.as_str())));
    }
    let categories = page.field("categories").or(page.field("category")).map(|node| match &node.value {
        Value::Text(text) => text.split_whitespace().map(str::to_owned).collect(),
        _ => list(node),
    });
    let pattern =
        page.text("permalink").map(str::to_owned).or_else(|| at(settings, &["permalink"]).and_then(words));
    let pattern = match pattern.as_deref() {
        None | Some("date") => "/:categories/:year/:month/:day/:title.html".to_owned(),
        Some("pretty") => "/:categories/:year/:month/:day/:title/".to_owned(),
        Some("none") => "/:categories/:title.html".to_owned(),
        Some(other) => other.replace(":output_ext", ".html"),
    };
    let part = |range: std::ops::Range<usize>| date.get(range).unwrap_or_default().to_owned();
    let title = page.text("slug").map_or(slug, str::to_owned);
    let short = |text: String| text.trim_start_matches('0').to_owned();
    let values = [
        (":categories", categories.unwrap_or_default().join("/").to_lowercase()),
        (":year", part(0..4)),
        (":i_month", short(part(5..7))),
        (":month", part(5..7)),
        (":i_day", short(part(8..10))),
        (":day", part(8..10)),
        (":title", title.clone()),
        (":slug", title.clone()),
        (":name", title.clone()),
    ];
    let place = values.iter().fold(pattern, |text, (name, value)| text.replace(name, value));
    (format!("posts/{}", if date.is_empty() { title } else { format!("{date}-{title}") }), place)
}

/// The path and the address of any other page.
fn plain(page: &OldPage, settings: &Node, collection: Option<&str>, stem: &str) -> (String, String) {
    let stem = stem.strip_suffix("/index").unwrap_or(if stem == "index" { "" } else { stem });
    let path = collection.map_or(stem.to_owned(), |name| format!("{name}/{stem}"));
    let own = collection.and_then(|name| at(settings, &["collections", name, "permalink"])).and_then(words);
    let place = match (page.text("permalink"), own) {
        (Some(permalink), _) => permalink.to_owned(),
        (None, Some(pattern)) => {
            let name = stem.rsplit('/').next().unwrap_or(stem);
            let values = [
                (":collection", collection.unwrap_or_default()),
                (":path", stem),
                (":title", name),
                (":name", name),
                (":output_ext", ".html"),
            ];
            values.iter().fold(pattern, |text, (name, value)| text.replace(name, value))
        }
        _ if path.is_empty() => "/".to_owned(),
        _ => {
            let is_pretty = at(settings, &["permalink"])
                .and_then(words)
                .is_some_and(|pattern| pattern == "pretty" || pattern.ends_with('/'));
            let was_folder = page.source.rsplit('/').next().is_some_and(|name| name.starts_with("index."));
            if is_pretty || was_folder { format!("/{path}/") } else { format!("/{path}.html") }
        }
    };
    (path, place)
}

/// Polyglot: pages with one `permalink` or `page_id` in several languages are one entry.
fn joined(site: &mut OldSite) {
    let key = |page: &OldPage| page.text("page_id").or(page.text("permalink")).map(str::to_owned);
    let firsts: std::collections::BTreeMap<String, String> = site
        .pages
        .iter()
        .filter(|page| page.language == 0)
        .filter_map(|page| Some((key(page)?, page.entry.clone())))
        .collect();
    for page in site.pages.iter_mut().filter(|page| page.language > 0) {
        if let Some(entry) = key(page).and_then(|key| firsts.get(&key)) {
            page.entry.clone_from(entry);
        }
    }
    site.pages.retain(|page| page.field("published").and_then(flag) != Some(false));
}
