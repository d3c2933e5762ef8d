//! A site of Eleventy: texts in its input folder, languages in folders, and what is copied as it is.

use super::html;
use super::js;
use super::names;
use super::old::{Ids, OldFile, OldLanguage, OldSite, Shape};
use super::report::Report;
use super::source::Source;
use super::texts;
use super::values::words;

const SETTINGS: &[&str] =
    &["eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs", ".eleventy.js"];

/// Endings of templates, which are not read.
const TEMPLATES: &[&str] = &["njk", "liquid", "hbs", "mustache", "ejs", "haml", "pug", "webc", "11ty.js"];

/// Reads the site.
pub fn read(source: &Source, report: &mut Report) -> OldSite {
    let file = SETTINGS.iter().find(|file| source.has(file)).copied().unwrap_or_default();
    let program = source.text(file, report).unwrap_or_default();
    report.left(file, "settings are a program: write title and address into `site.toml`");
    let input = js::find(&program, "input")
        .as_ref()
        .and_then(words)
        .map(|input| input.trim_matches(['.', '/']).to_owned());
    let has = |folder: &str| source.below(folder).any(texts::is_text);
    let guessed = ["src", "content"].into_iter().find(|folder| has(folder)).unwrap_or_default();
    let input = input.filter(|input| has(input)).unwrap_or_else(|| guessed.to_owned());
    let folder = if input.is_empty() { String::new() } else { format!("{input}/") };
    let is_tool = |below: &str| {
        below.starts_with('_') && !below.starts_with("_redirects")
            || !below.contains('/')
                && folder.is_empty()
                && below.ends_with(".md")
                && below.starts_with(|sign: char| sign.is_ascii_uppercase())
    };
    let all: Vec<&str> = source.below(&input).filter(|file| !is_tool(&file[folder.len()..])).collect();
    let mut site = OldSite { languages: languages(&all, &folder), ids: Ids::Slugger, ..OldSite::default() };
    for file in &all {
        let below = &file[folder.len()..];
        if texts::is_text(file) || file.ends_with(".html") {
            page(source, file, below, &mut site, report);
        } else if TEMPLATES.iter().any(|ending| file.ends_with(&format!(".{ending}"))) {
            report.left(file, "a template");
        }
    }
    copied(source, &program, &folder, &mut site);
    let known: Vec<&str> = site.files.iter().map(|file| file.source.as_str()).collect();
    let data: Vec<&str> = all
        .iter()
        .filter(|file| file.contains(".11tydata."))
        .copied()
        .filter(|file| !known.contains(file))
        .collect();
    for file in data {
        report.left(file, "data that a folder gives to its pages");
    }
    site
}

/// Folders at the top that are named by a language.
fn languages(files: &[&str], folder: &str) -> Vec<OldLanguage> {
    let mut codes: Vec<&str> = Vec::new();
    for file in files.iter().filter(|file| texts::is_text(file)) {
        let Some((first, _)) = file[folder.len()..].split_once('/') else { continue };
        if names::is_language(first) && crate::languages::own_name(first).is_some() && !codes.contains(&first)
        {
            codes.push(first);
        }
    }
    let language = |code: &str, prefix: &str| {
        let (segment, tag) = names::language(code);
        OldLanguage { segment, tag, prefix: prefix.to_owned(), ..OldLanguage::default() }
    };
    let mut list: Vec<OldLanguage> = codes.iter().map(|code| language(code, code)).collect();
    // What is in no folder of a language is in English, unless that is one of them.
    match list.iter().position(|language| language.segment == "en") {
        Some(at) => list.swap(0, at),
        None => list.insert(0, language("en", "")),
    }
    list
}

fn page(source: &Source, file: &str, below: &str, site: &mut OldSite, report: &mut Report) {
    let Some(mut page) = texts::read(source, file, report) else { return };
    if file.ends_with(".html") {
        page.body = html::block(&page.body);
    }
    if page.field("pagination").is_some() {
        report.left(file, "a template that makes pages");
        return;
    }
    let first = below.split('/').next().unwrap_or_default();
    let by_folder = site.languages.iter().position(|language| language.prefix == first && !first.is_empty());
    let language = by_folder.unwrap_or(0);
    let inside = if by_folder.is_some() { below[first.len()..].trim_start_matches('/') } else { below };
    let stem = texts::stem(inside);
    let (above, last) = stem.rsplit_once('/').unwrap_or(("", stem));
    let is_head = last == "index" || above.rsplit('/').next() == Some(last) && !above.is_empty();
    let path = if is_head { above } else { stem };
    // A date in the name is no part of the address.
    let (above, last) = path.rsplit_once('/').unwrap_or(("", path));
    let dated = last.get(..10).and_then(super::values::day);
    let bare = dated.as_ref().map_or(last, |_| last[10..].trim_start_matches('-'));
    if let Some(day) = dated.filter(|_| page.field("date").is_none()) {
        page.front.push(("date".to_owned(), super::emit::text(day)));
    }
    let prefix = if by_folder.is_some() { first } else { "" };
    page.address = match page.text("permalink") {
        Some(permalink) if permalink.contains("{{") => {
            report.left(file, "`permalink` is a template: the former address is not known");
            texts::address(&[prefix, above, bare])
        }
        Some(permalink) if permalink.ends_with(".html") && !permalink.ends_with("index.html") => {
            format!("/{}", permalink.trim_start_matches('/'))
        }
        Some(permalink) => texts::address(&[permalink.trim_end_matches("index.html")]),
        None => texts::address(&[prefix, above, bare]),
    };
    page.language = language;
    page.entry = names::entry(path);
    page.shape = Shape::of_page(&page.entry, is_head);
    site.pages.push(page);
}

/// Files that the settings copy.
fn copied(source: &Source, program: &str, folder: &str, site: &mut OldSite) {
    for (at, name) in program.match_indices("addPassthroughCopy(") {
        let rest = program[at + name.len()..].trim_start();
        let Some(path) = rest.strip_prefix(['"', '\'']).and_then(|rest| rest.split(['"', '\'']).next())
        else {
            continue;
        };
        let path = path.trim_start_matches("./").trim_end_matches('/');
        let files: Vec<&str> = if source.has(path) { vec![path] } else { source.below(path).collect() };
        for file in files {
            let file = file.to_owned();
            let address = format!("/{}", file.strip_prefix(folder).unwrap_or(&file));
            site.files.push(OldFile { source: file, address });
        }
    }
}
