//! `site.toml` of the new site, and its kinds.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::book::{Book, stem};
use super::entries::Files;
use super::generator::Generator;
use super::old::{OldSite, Shape};
use super::report::Report;
use crate::content::paths;
use crate::languages::own_name;
use crate::node::double_quoted;

/// Codes that are lowered, since the texts of the old site have what they report, and why.
const CHECKS: &[&str] = &[
    "alias-collision",
    "bidi-control",
    "broken-anchor",
    "broken-link",
    "component-argument",
    "component-place",
    "component-syntax",
    "duplicate-anchor",
    "lost-cells",
    "missing-alt",
    "missing-footnote",
    "missing-image",
    "missing-message",
    "placeholder-link",
    "raw-html",
    "stray-escape",
    "unfinished-text",
    "unknown-component",
    "unknown-message",
    "unsafe-link",
];

/// The files that say what the site is.
pub fn files(site: &OldSite, generator: Generator, report: &mut Report) -> Files {
    let mut files = Files::new();
    files.insert("site.toml".to_owned(), settings(site, generator, report));
    if !site.taxonomies.is_empty() {
        for kind in ["page", "section"] {
            let mut text = format!(
                "about = \"A {kind}, with the words by which readers find what belongs together.\"\nextends = \"{kind}\"\n"
            );
            for taxonomy in &site.taxonomies {
                let pages = match taxonomy.folder == taxonomy.field {
                    true => "true".to_owned(),
                    false => format!("{{ folder = {} }}", double_quoted(&taxonomy.folder)),
                };
                let _ = write!(
                    text,
                    "\n[facts.{}]\nabout = \"Values with pages.\"\ntype = \"lines\"\npages = {pages}\n",
                    taxonomy.field
                );
            }
            files.insert(format!("kinds/{kind}.toml"), text);
        }
    }
    files.insert(".gitignore".to_owned(), "/public/\n/.hexaglot/\n".to_owned());
    files.extend(homes(site));
    files
}

fn settings(site: &OldSite, generator: Generator, report: &mut Report) -> String {
    let mut out = format!(
        "# Made by `hexaglot import` from a site of {}. `hexaglot explain site.toml` lists every field.\n",
        generator.title()
    );
    let address = site.base_url.clone().filter(|url| url.starts_with("http"));
    if address.is_none() {
        report.left("(settings)", "the address of the site is not known: write `base_url` in `site.toml`");
    }
    let address = address.unwrap_or_else(|| "https://example.org".to_owned());
    let _ = writeln!(out, "base_url = {}", double_quoted(address.trim_end_matches('/')));
    if let Some(first) = site.languages.first() {
        let _ = writeln!(out, "source_language = {}", double_quoted(&first.segment));
    }
    let _ = writeln!(out, "raw_html = \"allow\"");
    let menu = menu(site, report);
    if !menu.is_empty() {
        let _ = writeln!(
            out,
            "navigation = [{}]",
            menu.iter().map(|path| double_quoted(path)).collect::<Vec<_>>().join(", ")
        );
    }
    for (number, language) in site.languages.iter().enumerate() {
        let _ = write!(
            out,
            "\n[[languages]]\ntag = {}\nsegment = {}\n",
            double_quoted(&language.tag),
            double_quoted(&language.segment)
        );
        let known = language.name.clone().or_else(|| own_name(&language.tag).map(str::to_owned));
        let _ = writeln!(out, "name = {}", double_quoted(&known.unwrap_or_else(|| language.tag.clone())));
        if number == 0 && site.is_at_root() {
            let _ = writeln!(out, "at_root = true");
        }
        if let Some(rtl) = language.rtl {
            let _ = writeln!(out, "direction = \"{}\"", if rtl { "rtl" } else { "ltr" });
        }
    }
    if site.has_fallback && site.languages.len() > 1 {
        let _ = write!(out, "\n[fallback]\ndefault = \"notice\"\n");
    }
    let _ = write!(
        out,
        "\n# What the texts of the old site have is published as it is written, and reported. Remove these lines one by one.\n[checks]\n"
    );
    for code in CHECKS {
        let _ = writeln!(out, "{code} = \"warning\"");
    }
    let _ = writeln!(out, "missing-language = \"off\"\nunused-message = \"off\"");
    out
}

/// The paths of the pages in the menu.
fn menu(site: &OldSite, report: &mut Report) -> Vec<String> {
    let book = Book::new(site);
    let mut list: Vec<String> = Vec::new();
    for address in &site.menu {
        match book.page_at(address).map(|at| &site.pages[at]) {
            Some(page) if page.entry.is_empty() => {}
            Some(page) => {
                let path = format!("{}.md", stem(&page.entry, page.shape));
                if !list.contains(&path) {
                    list.push(path);
                }
            }
            None => report.left("(menus)", format!("the entry for `{address}` leads to no page")),
        }
    }
    list
}

/// Home pages of languages that have none.
fn homes(site: &OldSite) -> Files {
    let known: BTreeSet<usize> =
        site.pages.iter().filter(|page| page.entry.is_empty()).map(|page| page.language).collect();
    let title = if site.title.is_empty() { "Home" } else { &site.title };
    let missing = (0..site.languages.len()).filter(|language| !known.contains(language));
    let home = |language: usize| {
        let stem = stem("", Shape::Section);
        let path = format!("{}{stem}.{}.md", paths::CONTENT, site.languages[language].segment);
        (path, format!("---\ntitle: {}\n---\n", super::emit::scalar(title)))
    };
    missing.map(home).collect()
}
