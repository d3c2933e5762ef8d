//! `llms.txt` (llmstxt.org): the pages of a language with a sentence on each, for programs that read in people's stead.

use crate::lang::Lang;
use crate::render::{Reader, World};
use crate::site::{Page, PageId, address};

/// The file of a language; that of the source language is at the root of the site too.
pub fn llms(world: &World, lang: Lang) -> String {
    let reader = world.reader();
    let config = reader.config;
    // Every page is named.
    let site = reader.site.whole();
    let Some(home) = reader.site.home_in(lang) else { return String::new() };
    let mut out = format!("# {}\n", escaped(&reader.text(home, &home.title)));
    if let Some(text) = reader.description(home) {
        out.push_str(&format!("\n> {text}\n"));
    }
    let children = reader.site.children(home.entry, lang);
    let is_section = |id: &PageId| !site.children(site.page(*id).entry).is_empty();
    let (sections, alone): (Vec<PageId>, Vec<PageId>) = children.into_iter().partition(is_section);
    heading(&mut out, &reader.text(home, &home.label));
    std::iter::once(home)
        .chain(alone.into_iter().map(|id| site.page(id)))
        .for_each(|page| item(&mut out, &reader, page));
    for id in sections {
        let section = site.page(id);
        heading(&mut out, &reader.text(section, &section.label));
        let below = reader.site.below(section.entry, lang);
        std::iter::once(section)
            .chain(below.into_iter().map(|id| site.page(id)))
            .for_each(|page| item(&mut out, &reader, page));
    }
    for other in config.languages.iter().filter(|other| other.id != lang) {
        let Some(home) = reader.site.home_in(other.id) else { continue };
        let address = address::of_language(&other.segment, address::LLMS);
        heading(&mut out, &other.name);
        link(&mut out, &reader, &reader.text(home, &home.title), &address);
        out.push('\n');
    }
    out
}

fn heading(out: &mut String, text: &str) {
    out.push_str(&format!("\n## {}\n\n", escaped(text)));
}

/// A page in its own language.
fn item(out: &mut String, reader: &Reader<'_>, page: &Page) {
    if page.notice.is_some() {
        return;
    }
    link(out, reader, &reader.text(page, &page.title), reader.site.url(page));
    if let Some(text) = reader.description(page) {
        out.push_str(&format!(": {text}"));
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
        if matches!(character, '\\' | '[' | ']' | '`' | '<') {
            out.push('\\');
        }
        out.push(if character == '\n' { ' ' } else { character });
    }
    out
}
