//! `llms.txt` (llmstxt.org): the pages of a language with a sentence on each, for programs that read in people's stead.

use std::collections::BTreeMap;

use crate::content::paths;
use crate::lang::Lang;
use crate::render::{Reader, World};
use crate::site::{Page, address};

/// The file of a language; that of the source language is at the root of the site too.
pub fn llms(world: &World, lang: Lang) -> String {
    let reader = world.reader();
    let config = reader.config;
    // Every page is named.
    let site = reader.site.whole();
    let Some(home) = reader.site.home_in(lang) else { return String::new() };
    let mut out = format!("# {}\n", escaped(&reader.text(home, &home.title)));
    if let Some(text) = reader.description(home) {
        out.push_str(&format!("\n> {}\n", escaped(&text)));
    }
    let pages =
        site.pages.iter().map(|page| &**page).filter(|page| page.lang == lang && page.notice.is_none());
    // Below the outermost section around them; what is in none comes first.
    let mut groups: BTreeMap<(bool, usize, &str), Vec<&Page>> = BTreeMap::new();
    for page in pages {
        let outermost = site.outermost(page.entry);
        let is_alone = page.entry == home.entry || !outermost.kind.is_section;
        let key = if is_alone { "" } else { outermost.path.as_str() };
        let place = config.navigation.iter().position(|at| names(&at.value, key)).unwrap_or(usize::MAX);
        groups.entry((!is_alone, if is_alone { 0 } else { place }, key)).or_default().push(page);
    }
    for ((_, _, path), pages) in groups {
        let section = site.by_path.get(path).and_then(|id| site.nearest(*id, config.language(lang)));
        let name = section.map_or(home, |id| site.page(id));
        heading(&mut out, &reader.text(name, &name.label));
        pages.into_iter().for_each(|page| item(&mut out, &reader, page));
    }
    for other in config.languages.iter().filter(|other| other.id != lang) {
        let Some(home) = reader.site.home_in(other.id).filter(|home| home.notice.is_none()) else { continue };
        let address = address::of_language(other, address::LLMS);
        heading(&mut out, &other.name);
        link(&mut out, &reader, &reader.text(home, &home.title), &address);
        out.push('\n');
    }
    out
}

/// Whether the path of a file in the navigation is that of an entry: `events/_index.md` of `events`.
fn names(file: &str, path: &str) -> bool {
    let entry = file.strip_suffix(".md").unwrap_or(file);
    paths::entry_of(entry) == path
}

fn heading(out: &mut String, text: &str) {
    out.push_str(&format!("\n## {}\n\n", escaped(text)));
}

/// A page in its own language.
fn item(out: &mut String, reader: &Reader<'_>, page: &Page) {
    link(out, reader, &reader.text(page, &page.title), reader.site.url(page));
    if let Some(text) = reader.description(page) {
        out.push_str(&format!(": {}", escaped(&text)));
    }
    out.push('\n');
}

fn link(out: &mut String, reader: &Reader<'_>, title: &str, address: &str) {
    out.push_str(&format!("- [{}]({}{address})", escaped(title), reader.config.base_url));
}

/// The text of a heading or link in Markdown.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '\\' | '[' | ']' | '`' | '<' | '*' | '_') {
            out.push('\\');
        }
        out.push(if character.is_control() { ' ' } else { character });
    }
    out
}
